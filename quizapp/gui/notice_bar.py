"""Say something that needs a decision, above the foot and without a window of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget

from quizapp.gui.labels import plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout

Offer = tuple[str, Callable[[], None]]
_RING = 4  # room for the focus ring around a button


class NoticeBar(QFrame):
    """A message with one or two buttons; hidden while there is nothing to say. Escape takes the last offer.

    `turned` tells that it has something to say (True) or no longer.
    """

    turned = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._escape: Callable[[], None] | None = None
        self.buttons: list[Button] = []
        self.setProperty("role", "verdict")
        self._icon = QLabel(self)
        self.words = plain_label("", "body", parent=self)
        self._offers = QWidget(self)
        self._flow = FlowLayout(self._offers, gap=look.px(12))
        self._flow.setContentsMargins(_RING, _RING, _RING, _RING)
        told = QHBoxLayout()
        told.setSpacing(look.px(12))
        told.setContentsMargins(0, _RING, 0, _RING)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(look.px(16), look.px(12) - _RING, look.px(16) - _RING, look.px(12) - _RING)
        self._row.setSpacing(look.px(12))
        self._row.addLayout(told, 1)
        self._row.addWidget(self._offers, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(
        self,
        text: str,
        offers: Sequence[Offer],
        *,
        focus: int | None = 0,
        wrong: bool = False,
        icon: str = "warning",
    ) -> None:
        """Show a message and its offers, if any; the one numbered `focus` gets the focus, None leaves it alone."""
        tone = "wrong" if wrong else "notice"
        set_tone(self, "tone", tone)
        self._icon.setPixmap(self._look.pixmap(icon, tone, 20))
        self.words.setText(text)
        self._drop_buttons()
        for number, (label, action) in enumerate(offers):
            button = Button(self._look, label, "secondary" if number else "tinted", "medium", parent=self._offers)
            button.clicked.connect(lambda _=False, action=action: self._take(action))
            self._flow.addWidget(button)
            button.show()
            self.buttons.append(button)
        self._place()
        self._escape = offers[-1][1] if len(offers) > 1 else None
        self.show()
        self.turned.emit(True)
        if focus is not None and focus < len(self.buttons):
            self.buttons[focus].setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """Say nothing any more."""
        self._drop_buttons()
        self.hide()
        self.turned.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._escape is not None:
            self._take(self._escape)
            return
        event.ignore()

    def _place(self) -> None:
        """Put the offers beside the words, or below where the words would be squeezed."""
        asked = sum(button.sizeHint().width() + self._look.px(12) for button in self.buttons) + 2 * _RING
        beside = self.width() >= asked + self._look.px(300)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._offers.setMinimumWidth(asked if beside else 0)

    def _take(self, action: Callable[[], None]) -> None:
        self.clear()
        action()

    def _drop_buttons(self) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
