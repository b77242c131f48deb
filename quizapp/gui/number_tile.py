"""Show one number large: what it is, the number, what to make of it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.gui.labels import plain_label, set_tone
from quizapp.gui.look import Look


class NumberTile(QFrame):
    """A card of three lines, 100 high."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMinimumHeight(look.px(100))
        self._heading = title
        self._title = plain_label(title, "small", "muted")
        self._number = plain_label("", "title")
        self._line = plain_label("", "small", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(19), look.px(8), look.px(12), look.px(8))
        column.setSpacing(0)
        column.addStretch(1)
        for label, below in ((self._title, 7), (self._number, 3), (self._line, 0)):
            column.addWidget(label)
            column.addSpacing(look.px(below))
        column.addStretch(1)

    @property
    def text(self) -> str:
        """Return all that it says."""
        return f"{self._heading}: {self._number.text()}, {self._line.text()}"

    def show_number(self, number: str, line: str, tone: str = "muted") -> None:
        """Show another number with the line below it."""
        self._number.setText(number)
        self._line.setText(line)
        set_tone(self._line, "tone", tone)
        self.setAccessibleName(self.text)
