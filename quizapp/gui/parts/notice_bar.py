"""Say in one line what just happened, with at most one thing to do about it, and go away by itself."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from quizapp.gui.labels import button_text, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button

_SECONDS = 12
_FRESH = 1.5  # seconds in which what was said belongs to the page that comes


class NoticeBar(QFrame):
    """A line above the foot of its parent. It never takes the focus; what it offers is in a menu as well."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._offer: Callable[[], None] | None = None
        self.setProperty("role", "notice")
        self._words = plain_label("", "small")
        self._button = Button(look, "", "tinted", "small")
        self._close = icon_button(look, "cross", "", "small")
        self._room = parent
        self._foot = 0
        self._said = 0.0
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(self._take_offer)
        self._close.clicked.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say(self, text: str, offer: str = "", act: Callable[[], None] | None = None) -> None:
        """Say something; `offer` names what a click on its button does. It stays longer where it offers something."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._words.setText(text)
        self._offer = act
        self._said = monotonic()
        self._button.setText(button_text(offer))
        self._button.setVisible(bool(offer))
        self._close.set_name(self.tr("Close"))
        self.show()
        self.raise_()
        self._place()
        self._timer.start(_SECONDS * (2 if offer else 1) * 1000)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def turn_page(self, foot: int) -> None:
        """Make way for another page, whose last `foot` pixels stay free: go, unless something was said just now."""
        self._foot = foot
        if self.isVisible() and monotonic() - self._said > _FRESH:
            self.hide()
        elif self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _take_offer(self) -> None:
        self.hide()
        if self._offer:
            self._offer()

    def _place(self) -> None:
        room = self._room
        width = min(room.width() - 32, self._look.px(640))
        self._words.setMinimumWidth(min(self._look.px(200), width // 2))
        self.setFixedWidth(width)
        self._row.activate()
        height = max(self._row.heightForWidth(width), self._row.sizeHint().height())
        self.resize(width, height)
        self.move(QPoint((room.width() - width) // 2, room.height() - height - 20 - self._foot))
