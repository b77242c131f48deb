"""Let the learner choose the most questions a day brings; an impossible number is refused with a word."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from quizapp.core.settings import setting
from quizapp.gui.labels import plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button

_STEP = 5


class CapField(QFrame):
    """The card of the daily number. `changed` comes after it is on disk; `keep` stores a
    number and returns "", or why it is refused."""

    changed = Signal()

    def __init__(self, look: Look, keep: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._cap = 0
        self._entry = setting("daily_cap")
        self.setProperty("role", "card")
        px = look.px
        title = plain_label(self.tr("Daily number"), "heading")
        self.field = QLineEdit()
        title.setBuddy(self.field)
        self.field.setProperty("extent", "medium")
        self.field.setFixedWidth(px(64))
        self.field.setAccessibleName(self.tr("Most questions a day"))
        self.less = icon_button(look, "minus", self.tr("Fewer a day"))
        self.more = icon_button(look, "plus", self.tr("More a day"))
        for button in (self.less, self.more):
            button.setProperty("framed", "true")
        self.note = plain_label("", "small", "muted")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(title, 1)
        for widget in (self.less, self.field, self.more):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(18), px(24), px(20))
        column.setSpacing(px(10))
        column.addLayout(row)
        column.addWidget(self.note)
        self.less.clicked.connect(lambda: self._step(-_STEP))
        self.more.clicked.connect(lambda: self._step(_STEP))
        self.field.editingFinished.connect(self._take)
        self.field.textEdited.connect(lambda _text: self._explain())

    def show_cap(self, cap: int) -> None:
        """Show the number that is in force."""
        self._cap = cap
        self.field.setText(QLocale().toString(cap))
        self._explain()
        self.less.setEnabled(cap > self._entry.low)
        self.more.setEnabled(cap < self._entry.high)

    def _explain(self) -> None:
        words = self.tr("No day brings more than {0}. The rest is spread over the days that follow, the urgent first.")
        self._say(words.format(self._number(self._cap)), wrong=False)

    def _number(self, cap: int) -> str:
        return self.tr("1 question") if cap == 1 else self.tr("{0} questions").format(QLocale().toString(cap))

    def _take(self) -> None:
        """Take what was typed; what cannot be stays in the field with the reason below."""
        text = self.field.text().strip()
        cap, is_number = QLocale().toInt(text)
        if is_number and cap == self._cap:
            return
        refused = self._keep(cap) if is_number else self._must_be_number(text)
        if refused:
            self._say(refused, wrong=True)
        else:
            self.changed.emit()

    def _must_be_number(self, text: str) -> str:
        words = self.tr("“{0}” is no whole number. Possible is {1} to {2}.")
        return words.format(text, self._entry.low, self._entry.high)

    def _step(self, by: int) -> None:
        """Go to the next multiple of five."""
        wanted = (self._cap // _STEP + 1) * _STEP if by > 0 else (self._cap - 1) // _STEP * _STEP
        refused = self._keep(min(max(wanted, self._entry.low), self._entry.high))
        if refused:
            self._say(refused, wrong=True)
        else:
            self.changed.emit()

    def _say(self, words: str, *, wrong: bool) -> None:
        self.note.setText(words)
        set_tone(self.note, "tone", "wrong" if wrong else "muted")
        set_tone(self.field, "state", "wrong" if wrong else "rest")
