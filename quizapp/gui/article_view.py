"""Show an article with its marks, its evidence and its sentences to choose: our own painting, never any markup."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from quizapp.core.article import Span
from quizapp.core.item import Focus
from quizapp.core.word_search import occurrences
from quizapp.gui.article_paper import ArticlePaper, Bring
from quizapp.gui.look import Look

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class ArticleView(ArticlePaper):
    """An article to read. `role` is its type role: reading, reading_quiz or reading_small."""

    chosen_changed = Signal()
    fact_clicked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None, *, role: str = "reading") -> None:
        super().__init__(look, parent, role=role)
        self._pressed: QPoint | None = None
        self._search_start: Span | None = None
        self.choose_sentences(False)
        self.viewport().setMouseTracking(True)

    @property
    def chosen(self) -> tuple[Span, ...]:
        """Return the sentences chosen, in reading order."""
        return self._layers.choice.chosen

    @property
    def current_fact(self) -> str | None:
        """Return the id of the fact that is framed."""
        return self._layers.fact

    @property
    def hits(self) -> tuple[int, int]:
        """Return the number of the place found that it stands at (from 1, 0 for none) and how many there are."""
        return (self._layers.hit + 1, len(self._layers.hits))

    def set_marks(self, kinds: set[Focus] | frozenset[Focus]) -> None:
        """Mark these kinds of facts everywhere; inside the evidence all kinds are marked."""
        self._layers.set_kinds(frozenset(kinds))
        self.viewport().update()

    def show_evidence(self, spans: Sequence[Span], *, bring: bool = True) -> None:
        """Tint these places and bring the first of them up; nothing is tinted where there are none."""
        self._layers.fact = None
        self._layers.evidence = tuple(spans)
        self._set_foot()
        if spans and bring:
            self.bring(spans[0], Bring.TO_TOP)
        self.viewport().update()

    def set_current_fact(self, fact_id: str | None) -> None:
        """Frame a fact in the text, tint the sentence that proves it, and scroll there."""
        self._layers.set_fact(fact_id)
        if self._layers.evidence:
            self.bring(self._layers.evidence[0], Bring.INTO_SIGHT)
        self.viewport().update()

    def step_fact(self, by: int) -> str | None:
        """Return the fact marked next in the text (by 1) or before (by -1), seen from the current one."""
        return self._layers.step_fact(by)

    def choose_sentences(self, enabled: bool) -> None:
        """Let sentences be chosen by click, or by arrow keys and space; otherwise words can be selected."""
        self._layers.choosing = enabled
        self._layers.choice = self._layers.choice.point_at(None)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.NoTextInteraction if enabled else flag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().update()

    def set_chosen(self, spans: Sequence[Span]) -> None:
        """Choose the sentences that hold these spans, without telling."""
        self._layers.choice = self._layers.choice.choose(spans)
        self.viewport().update()

    def find_words(self, words: str) -> int:
        """Mark every place where these words stand; go to the first in or below sight; return how many there are.

        While words are typed each letter is searched for from where the search began, not from where the last one led.
        """
        top = self._search_start = (self._search_start or self.top_place()) if words.strip() else None
        self._layers.hits = occurrences(self._article, words, with_title=self._heading) if self._article else ()
        below = (number for number, hit in enumerate(self._layers.hits) if top and _order(hit) >= _order(top))
        self._layers.hit = next(below, 0) if self._layers.hits else -1
        self.step_hit(0)
        return len(self._layers.hits)

    def step_hit(self, by: int) -> None:
        """Go to the next or the previous place found, round the end."""
        if self._layers.hits:
            self._layers.hit = (self._layers.hit + by) % len(self._layers.hits)
            self._search_start = self._layers.hits[self._layers.hit] if by else self._search_start
            self.bring(self._layers.hits[self._layers.hit], Bring.INTO_SIGHT)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._layers.choosing or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            self._layers.choice = self._layers.choice.step(_STEPS[Qt.Key(event.key())])
            self._show_at_hand()
        elif event.key() == Qt.Key.Key_Space:
            self._toggle()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = self._place_at(event.position())
        if self._layers.choosing:
            self._layers.choice = self._layers.choice.point_at(place)
            self.viewport().update()
        hand = self._layers.choice.at_hand if self._layers.choosing else self._layers.mark_at(place)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._layers.choosing and not self.hasFocus():
            self._layers.choice = self._layers.choice.point_at(None)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        event.accept()
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position().toPoint() - pressed).manhattanLength() > 4:
            return
        place = self._place_at(event.position())
        if self._layers.choosing:
            self._layers.choice = self._layers.choice.point_at(place)
            self._toggle()
            return
        mark = self._layers.mark_at(place)
        if mark:
            self.fact_clicked.emit(mark.fact_id)

    def _toggle(self) -> None:
        before = self.chosen
        self._layers.choice = self._layers.choice.toggle()
        self.viewport().update()
        if self.chosen != before:
            self._announce()
            self.chosen_changed.emit()

    def _show_at_hand(self) -> None:
        here = self._layers.choice.at_hand
        if here:
            self.bring(here, Bring.INTO_SIGHT, gently=False)
            self._announce()
        self.viewport().update()

    def _announce(self) -> None:
        """Tell those who listen which sentence is at hand and whether it is chosen."""
        here = self._layers.choice.at_hand
        if here is None or self._article is None:
            return
        state = self.tr("chosen") if here in self.chosen else self.tr("not chosen")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{self._article.at(here)} {state}"))


def _order(span: Span) -> tuple[bool, int]:
    """Return what sorts places as they are read: title first."""
    return (not span.in_title, span.start)
