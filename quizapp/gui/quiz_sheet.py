"""The right side of a quiz: the overview before the answer, the article to read, to mark, or with its evidence."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from quizapp.core.article import Span
from quizapp.core.item import Focus, ItemSet
from quizapp.gui.article_view import ArticleView
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.quiz_overview import QuizOverview
from quizapp.gui.set_words import day_in


class SheetState(Enum):
    """What the sheet shows."""

    OVERVIEW = auto()
    READING = auto()
    MARKING = auto()
    EVIDENCE = auto()


class QuizSheet(QFrame):
    """Overview and article in one place; `turned` tells that the other one is shown."""

    turned = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.state = SheetState.OVERVIEW
        self._whole = False
        self.setProperty("role", "sheet")
        self.overview = QuizOverview(look)
        self.overview.article_asked.connect(lambda: self.show_article(True))
        self.view = ArticleView(look, role="reading_quiz")
        self._icon = QLabel()
        self._heading = plain_label("", "body", bold=True)
        self.whole_button = Button(look, self.tr("Whole article"), "quiet", "small", "read")
        self.whole_button.clicked.connect(self._toggle_whole)
        self.overview_button = icon_button(look, "table", self.tr("Overview of the run"), "small")
        self.overview_button.clicked.connect(lambda: self.show_article(False))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self._article_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._evidence: tuple[Span, ...] = ()
        self._base = SheetState.READING

    @property
    def article_shown(self) -> bool:
        """Tell whether the article is in sight, not the overview."""
        return self._stack.currentIndex() == 1

    @property
    def marking(self) -> bool:
        """Tell whether sentences of the article are to be marked now."""
        return self._base is SheetState.MARKING

    def set_article(self, item_set: ItemSet) -> None:
        """Take the article of a run."""
        article = item_set.article
        about = " · ".join(filter(None, (day_in(article.published, item_set.language), article.source)))
        self.view.set_article(article, item_set, about=about)
        self.overview.show_article(item_set, about)

    def begin(self, *, marking: bool) -> None:
        """Be ready for a question: the overview, or the article where sentences are to be marked."""
        self._evidence = ()
        self._base = SheetState.MARKING if marking else SheetState.READING
        self.view.choose_sentences(marking)
        self.view.set_chosen(())
        self.view.set_marks(set())
        self.view.show_evidence(())
        self.view.verticalScrollBar().setValue(0)
        self.show_article(marking)

    def show_evidence(self, spans: Sequence[Span]) -> None:
        """Show the article scrolled to the evidence and marked; the plain article where there is none."""
        self._evidence = tuple(spans)
        self._base = SheetState.EVIDENCE if spans else SheetState.READING
        self._whole = False
        self.view.choose_sentences(False)
        self.view.set_chosen(())
        self.view.set_marks(set())
        self.show_article(True)
        self.view.show_evidence(self._evidence)

    def set_heading(self, text: str) -> None:
        """Say over the article how many sentences are marked."""
        if self.state is SheetState.MARKING:
            self._heading.setText(text)

    def show_article(self, shown: bool) -> None:
        """Turn to the article, or back to the overview."""
        self._stack.setCurrentIndex(1 if shown else 0)
        self.state = self._base if shown else SheetState.OVERVIEW
        self._name()
        self.turned.emit()

    def _toggle_whole(self) -> None:
        """Show all marks from the top of the article, or the evidence again."""
        self._whole = not self._whole
        self.view.set_marks(set(Focus) if self._whole else set())
        if self._whole:
            self.view.verticalScrollBar().setValue(0)
        else:
            self.view.show_evidence(self._evidence)
        self._name()

    def _name(self) -> None:
        evidence = self.state is SheetState.EVIDENCE
        icon, tone = ("read", "muted") if self.state is SheetState.READING else ("quote", "accent")
        self._icon.setPixmap(self._look.pixmap(icon, tone, 20))
        if self.state is not SheetState.MARKING:
            self._heading.setText(self.tr("Evidence in the article") if evidence else self.tr("Article"))
        self.whole_button.setVisible(evidence)
        self.whole_button.setText(self.tr("Back to the evidence") if self._whole else self.tr("Whole article"))

    def _article_page(self) -> QWidget:
        px = self._look.px
        page = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(px(31), 0, px(24), 0)
        head.setSpacing(px(8))
        head.addWidget(self._icon)
        head.addWidget(self._heading, 1)
        head.addWidget(self.whole_button)
        head.addWidget(self.overview_button)
        holder = QWidget(page)
        holder.setLayout(head)
        holder.setMinimumHeight(px(59))
        rule = QFrame(page)
        rule.setProperty("role", "rule")
        lines = QHBoxLayout()
        lines.setContentsMargins(px(31), 0, px(24), 0)
        lines.addWidget(rule)
        body = QHBoxLayout()
        body.setContentsMargins(px(31) - 8, px(6), px(8), 0)
        body.addWidget(self.view)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(holder)
        column.addLayout(lines)
        column.addLayout(body, 1)
        return page
