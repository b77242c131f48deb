"""Offer the run that was left: what it is, where it stands, and one button to go on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.core.run_choices import Mode
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.ring import Ring

if TYPE_CHECKING:
    from quizapp.core.session import Session

_ROOM_FOR_RING = 400


class ResumeBanner(QFrame):
    """The banner above the cards; it holds the page's only filled button."""

    resume_wanted = Signal()
    abandon_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("role", "card")
        self._ring = Ring(look, 52)
        self._head = plain_label("", "body", bold=True)
        self._words = plain_label("", "small", "muted")
        self.button = Button(look, self.tr("Continue"), "primary", "large", "play")
        self.abandon = icon_button(look, "cross", self.tr("Give this run up; the answers in it still count"), "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._head)
        words.addWidget(self._words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 11, 15, 11)
        layout.setSpacing(16)
        layout.addWidget(self._ring)
        layout.addLayout(words, 1)
        layout.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.abandon)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.resume_wanted)
        self.abandon.clicked.connect(self.abandon_wanted)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the ring out where there is no room; the words say the same."""
        super().resizeEvent(event)
        self._ring.setVisible(self.width() >= self._look.px(_ROOM_FOR_RING))

    @property
    def text(self) -> str:
        """Return what it says."""
        return f"{self._head.text()} {self._words.text()}"

    def show_run(self, session: "Session | None") -> None:
        """Offer this run, or nothing."""
        self.setVisible(session is not None)
        if session is None:
            return
        is_test = session.choices.mode is Mode.TEST
        head = self.tr("Continue the test: {0}") if is_test else self.tr("Continue practising: {0}")
        if session.choices.drill:
            head = self.tr("Continue the drill: {0}")
        self._head.setText(head.format(session.item_set.title))
        words = self.tr("You were at question {0}. Your answers are saved.")
        self._words.setText(words.format(session.position + 1))
        total = len(session.entries)
        self._ring.set_progress(session.answered / total if total else 0, f"{session.answered}/{total}")
        self._ring.setAccessibleName(self.tr("{0} of {1} answered").format(session.answered, total))
