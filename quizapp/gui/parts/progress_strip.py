"""Show how far slow work is, and let it be cancelled."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.bar import Bar
from quizapp.gui.parts.button import Button


class ProgressStrip(QFrame):
    """A card with words, a bar and a button that cancels."""

    cancel_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = plain_label("", "small")
        self._bar = Bar(look)
        self.button = Button(look, self.tr("Cancel"), "secondary", "small")
        self.button.clicked.connect(self.cancel_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 12, 12, 12)
        layout.setSpacing(16)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show that `done` of `total` are done."""
        self._words.setText(words)
        self._bar.set_share(done / total if total else 0, words)
        self.show()
