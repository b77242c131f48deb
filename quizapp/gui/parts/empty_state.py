"""Say why a place is empty and what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button


class EmptyState(QWidget):
    """An icon, a line, a sentence and perhaps a button."""

    def __init__(self, look: Look, icon: str, button_icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._head = plain_label("", "heading")
        self._words = plain_label("", "body", "muted")
        for label in (self._head, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button(look, "", "secondary", "large", button_icon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 48, 24, 48)
        layout.setSpacing(8)
        layout.addWidget(self._picture)
        layout.addWidget(self._head)
        layout.addWidget(self._words)
        layout.addSpacing(12)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def text(self) -> str:
        """Return what it says."""
        return f"{self._head.text()} {self._words.text()}"

    def say(self, head: str, words: str, offer: str = "") -> None:
        """Say why it is empty; `offer` names the button, none without it."""
        self._head.setText(head)
        self._words.setText(words)
        self.button.setText(offer)
        self.button.setVisible(bool(offer))

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.pixmap(self._icon, "muted", 40))
