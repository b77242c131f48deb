"""The line below the choices for a run, which stays in sight: how many items are asked, cancel, start."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout


class StartFoot(QWidget):
    """Its end is that of the card above it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self.fits = plain_label("", "small", "muted")
        self.cancel_button = Button(look, self.tr("Cancel"), "quiet", "large")
        self.start_button = Button(look, "", "primary", "large", "play")
        self.setMaximumWidth(px(24 + 720 + 32))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=px(12))
        flow.setContentsMargins(4, 4, 4, 4)
        for button in (self.cancel_button, self.start_button):
            flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(px(24), px(12) - 4, px(32) - 4, px(20) - 4)
        self._row.setSpacing(px(12) - 4)
        self._row.addWidget(self.fits, 1)
        self._row.addWidget(buttons)

    def place(self, *, narrow: bool) -> None:
        """Put the buttons beside the words, or below them where it is narrow."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if narrow else beside)
