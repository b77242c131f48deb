"""The left side of a quiz: what is asked, the answer widget, and after the answer the verdict."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.attempt import Certainty, Score
from quizapp.core.item import Item, ItemSet
from quizapp.core.session import Entry
from quizapp.gui.item_image import ItemImage
from quizapp.gui.items.base import RING, ItemWidget
from quizapp.gui.items.factory import make
from quizapp.gui.key_help import KeyList
from quizapp.gui.labels import emphasis_label, line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.objection import ObjectionPanel
from quizapp.gui.parts.mark_toggle import FOCUS_ICONS
from quizapp.gui.parts.pill import Pill
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.quiz_words import focus_name, level_name, points
from quizapp.gui.verdict import Verdict, VerdictCard

_SCROLL_BAR = 12


class QuestionPanel(QScrollArea):
    """One question; a new panel's worth of widgets a question."""

    response_changed = Signal()
    submitted = Signal()
    objection_closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.widget_shown: ItemWidget | None = None
        self.verdict_card: VerdictCard | None = None
        self.first_miss: VerdictCard | None = None
        self.objection: ObjectionPanel | None = None
        self.objected: QFrame | None = None
        self.hint_card: QFrame | None = None
        self._keys: KeyList | None = None
        self._certainty: Segmented | None = None
        self._ground = QWidget()
        self._column = QVBoxLayout()
        self._below = QVBoxLayout()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # the stubs know no window

    @property
    def answer(self) -> ItemWidget:
        """Return the answer widget that is shown."""
        assert self.widget_shown is not None
        return self.widget_shown

    @property
    def certainty(self) -> Certainty | None:
        """Return how sure the learner says to be, None where that is not asked."""
        return Certainty(self._certainty.key) if self._certainty else None

    def show_entry(
        self, item_set: ItemSet, entry: Entry, *, certainty: bool = False, image: bytes | None = None
    ) -> None:
        """Show a question with what was given so far; a verdict follows through `show_verdict`."""
        look, item = self._look, entry.item
        self.verdict_card = self.first_miss = self.objection = self.objected = self.hint_card = None
        self._keys = self._certainty = None
        ground = self._ground = QWidget()
        ground.setProperty("role", "ground")
        self._column = QVBoxLayout(ground)
        self._column.setSpacing(0)
        self._column.addLayout(self._above(item, image, ground))
        self._column.addSpacing(look.px(28) - RING)
        self.widget_shown = make(look, item_set, entry, ground)
        self.widget_shown.response_changed.connect(self.response_changed)
        self.widget_shown.response_changed.connect(lambda: self._follow_focus(None, self.answer.focusWidget()))
        self.widget_shown.submitted.connect(self.submitted)
        self._column.addWidget(self.widget_shown)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(RING, 0, RING, 0)
        self._column.addLayout(self._below)
        if certainty and entry.score is None:
            self._add_certainty(entry, ground)
        if self.widget_shown.needs_article and entry.score is None:
            self._keys = KeyList(look, self.widget_shown.key_help(), ground)
            self._keys.setContentsMargins(0, look.px(28) - RING, 0, 0)
            self._below.addWidget(self._keys)
        self._column.addStretch(1)
        self.setWidget(ground)
        self._keep_width()

    def begin(self) -> None:
        """Let the keyboard begin at the answer and the eyes at the top; the answer comes into sight once it changes."""
        self.answer.first_focus().setFocus()
        self.verticalScrollBar().setValue(0)

    def show_hint(self, text: str) -> None:
        """Show the hint below the answer."""
        if self.hint_card is not None:
            return
        self.hint_card = self._note("hint", text)

    def show_objection(self, text: str) -> None:
        """Show below the verdict what the learner has against the question, anew where it was changed; "" for none."""
        if self.objected is not None:
            self._take_away(self.objected)
        words = self.tr("Your objection: {0}").format(text)
        self.objected = self._note("flag", words) if text else None

    def _note(self, sign: str, text: str) -> QFrame:
        """Put a card with a sign and words below all others and return it."""
        look = self._look
        card = QFrame(self._ground)
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14))
        row.setSpacing(look.px(12))
        icon = QLabel(card)
        icon.setPixmap(look.pixmap(sign, "accent", 20))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(text, "body", parent=card), 1)
        self._append(card)
        return card

    def judge(self, score: Score, verdict: Verdict) -> None:
        """Show the verdict on each part and as a card below; nothing above it moves."""
        if not self.answer.judged:
            self.answer.show_verdict(score)
        if self._keys is not None:
            self._keys.hide()
        if self._certainty is not None:
            self._certainty.setEnabled(False)
        if self.first_miss is not None:
            self.first_miss.hide()
        self.verdict_card = VerdictCard(self._look, verdict, self._ground)
        self._append(self.verdict_card)

    def show_first_miss(self, verdict: Verdict) -> None:
        """Show a verdict below an answer that can still be changed."""
        self.first_miss = VerdictCard(self._look, verdict, self._ground)
        self._append(self.first_miss)

    def open_objection(self, text: str) -> ObjectionPanel:
        """Show the card for an objection and return it."""
        if self.objection is None:
            self.objection = ObjectionPanel(self._look, text, self._ground)
            self.objection.closed.connect(self.close_objection)
            self._append(self.objection)
        self.objection.field.setFocus()
        return self.objection

    def close_objection(self) -> None:
        """Take the card for an objection away."""
        if self.objection is not None:
            self._take_away(self.objection)
            self.objection = None
            self.objection_closed.emit()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what the keyboard goes to; a click is on what is in sight already."""
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not clicked and self._ground.isAncestorOf(now):
            half = min(now.height() // 2 + self._look.px(12), self.viewport().height() // 2)
            self.ensureVisible(0, now.mapTo(self._ground, now.rect().center()).y(), 0, half)  # not the caret alone

    def _take_away(self, card: QWidget) -> None:
        self._below.takeAt(self._below.indexOf(card) - 1)  # the space above it
        self._below.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _append(self, card: QWidget) -> None:
        """Put a card below all others and bring it into sight."""
        self._below.addSpacing(self._look.px(24) - (RING if self._below.count() == 0 else 0))
        self._below.addWidget(card)
        card.show()
        # once the layout has made room for it
        QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card, 0, 0))

    def _above(self, item: Item, image: bytes | None, ground: QWidget) -> QVBoxLayout:
        """Return what stands above the answer: focus, level, points, stem, picture."""
        look = self._look
        column = QVBoxLayout()
        column.setContentsMargins(RING, 0, RING, 0)
        column.setSpacing(0)
        column.addLayout(self._head(item, ground))
        column.addSpacing(look.px(13))
        column.addWidget(emphasis_label(look, _stem(item), "title", ground))
        if item.image:
            column.addSpacing(look.px(16))
            column.addWidget(ItemImage(look, image, item.image_alt or "", ground))
        return column

    def _head(self, item: Item, ground: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(12))
        if item.focus:
            tone = item.focus.value
            row.addWidget(Pill(self._look, focus_name(item.focus), tone, FOCUS_ICONS[item.focus], parent=ground))
        words = [level_name(item.level)] if item.level else []
        row.addWidget(line_label(" · ".join([*words, points(item.points)]), "small", "muted", parent=ground), 1)
        return row

    def _add_certainty(self, entry: Entry, ground: QWidget) -> None:
        question = self.tr("How sure are you?")
        choices = [
            (Certainty.SURE.value, self.tr("sure")),
            (Certainty.RATHER.value, self.tr("rather sure")),
            (Certainty.GUESSED.value, self.tr("guessed")),
        ]
        self._certainty = Segmented(self._look, choices, question, 36, ground)
        self._certainty.choose((entry.certainty or Certainty.RATHER).value)
        self._certainty.chosen.connect(lambda _: self.response_changed.emit())
        row = QHBoxLayout()
        row.setSpacing(self._look.px(12))
        row.addWidget(line_label(question, "small", "muted", parent=ground))
        row.addWidget(self._certainty)
        row.addStretch(1)
        row.setContentsMargins(0, self._look.px(24) - RING, 0, 0)
        self._below.addLayout(row)

    def _keep_width(self) -> None:
        """Give the room of the scroll bar back out of the margin, so that nothing moves when it comes."""
        px = self._look.px
        shown = self.verticalScrollBar().maximum() > 0
        right = px(40) - RING - (_SCROLL_BAR if shown else 0)
        self._column.setContentsMargins(px(24) - RING, px(20), right, px(12))


def _stem(item: Item) -> str:
    return item.stem or QCoreApplication.translate("QuestionPanel", "Fill the gaps.")
