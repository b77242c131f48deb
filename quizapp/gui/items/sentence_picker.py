"""Collect sentences that are marked in the article at the right and repeat them at the left."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.core.article import Article, Span
from quizapp.gui.article_view import ArticleView
from quizapp.gui.items.base import KeyHelp
from quizapp.gui.items.sentence_card import FreePlace, SentenceCard
from quizapp.gui.items.state import PartState
from quizapp.gui.look import Look


class SentencePicker(QWidget):
    """The chosen sentences as cards, and a free place as long as one is missing."""

    changed = Signal()

    def __init__(self, look: Look, article: Article, required: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.article = article
        self.required = required
        self.cards: list[SentenceCard] = []
        self._spans: tuple[Span, ...] = ()
        self._view: ArticleView | None = None
        self._judged = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(12))
        self._free: FreePlace | None = None
        self._rebuild()

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the words of the chosen sentences, in the order of the article."""
        return tuple(self.article.at(span) for span in self._spans)

    @property
    def is_complete(self) -> bool:
        """Tell whether as many are marked as were asked for."""
        return len(self._spans) >= self.required

    @property
    def view(self) -> ArticleView | None:
        """Return the view that sentences are chosen in, None before there is one."""
        return self._view

    def use_article(self, view: ArticleView) -> None:
        """Let sentences be chosen in this view."""
        self._view = view
        view.choose_sentences(not self._judged)
        view.set_chosen(self._spans)
        view.chosen_changed.connect(self._take_chosen)

    def set_sentences(self, sentences: Sequence[str]) -> None:
        """Choose the sentences that hold these words."""
        found = (self.article.locate(words) for words in sentences)
        whole = (self.article.sentence_of(span) for span in found if span)
        self._choose(tuple(span for span in whole if span))

    def judge(self, keys: Sequence[str]) -> None:
        """Paint each chosen sentence by whether it holds one of the key's quotes."""
        self._judged = True
        if self._view:
            self._view.choose_sentences(False)
        right = [span for quote in keys for span in self.article.find(quote)]
        self._rebuild()
        for span, card in zip(self._spans, self.cards, strict=True):
            hit = any(span.overlaps(key) for key in right)
            card.set_state(PartState.RIGHT if hit else PartState.WRONG)

    def heading(self) -> str:
        """Return how many sentences are marked, for the head of the article."""
        count, due = len(self._spans), self.required
        if due == 1:
            return self.tr("1 sentence marked") if count else self.tr("Mark a sentence")
        return self.tr("{0} of {1} sentences marked").format(count, due)

    def key_help(self) -> list[KeyHelp]:
        """Return the keys that mark sentences."""
        space = QCoreApplication.translate("Keys", "Space")
        control = QCoreApplication.translate("Keys", "Ctrl")
        return [
            KeyHelp((control, "L"), QCoreApplication.translate("Keys", "into the article")),
            KeyHelp(("↑", "↓"), QCoreApplication.translate("Keys", "change the sentence in the article")),
            KeyHelp((space,), QCoreApplication.translate("Keys", "mark or unmark the sentence")),
        ]

    def _take_chosen(self) -> None:
        """Take what the view says; a mark too many replaces the only one, or is not taken."""
        if self._view is None or self._judged:
            return
        chosen = tuple(self._view.chosen)
        if len(chosen) > self.required:
            added = tuple(span for span in chosen if span not in self._spans)
            chosen = added[-1:] if self.required == 1 else self._spans
        if chosen != self._spans:
            self._choose(chosen)
        elif chosen != tuple(self._view.chosen):
            self._view.set_chosen(chosen)

    def _choose(self, spans: tuple[Span, ...]) -> None:
        self._spans = tuple(sorted(dict.fromkeys(spans), key=lambda span: (not span.in_title, span.start)))
        if self._view and tuple(self._view.chosen) != self._spans:
            self._view.set_chosen(self._spans)
        self._rebuild()
        self.changed.emit()

    def _rebuild(self) -> None:
        for old in (*self.cards, *([self._free] if self._free else [])):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = [self._card(span) for span in self._spans]
        self._free = None
        if not self.is_complete and not self._judged:
            more = self.tr("Click another sentence in the article") if self._spans else None
            self._free = FreePlace(self.look, more or self.tr("Click a sentence in the article"), self)
            self._column.addWidget(self._free)

    def _card(self, span: Span) -> SentenceCard:
        card = SentenceCard(self.look, self.article.at(span), self)
        card.removed.connect(lambda: self._choose(tuple(kept for kept in self._spans if kept != span)))
        self._column.addWidget(card)
        return card
