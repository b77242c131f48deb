"""Type what to search for: a field with a magnifying glass and a cross that empties it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from quizapp.gui.look import Look


class SearchField(QLineEdit):
    """A search field. `left_downwards` says that the arrow key downwards asks for the results. Escape empties it,
    unless `escape_empties` leaves that key to what is around it."""

    left_downwards = Signal()

    def __init__(
        self, look: Look, hint: str, clear_name: str, extent: str = "large", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.escape_empties = True
        self.setProperty("extent", extent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._cross = QToolButton(self)
        self._cross.setAutoRaise(True)
        self._cross.setStyleSheet("border: 0; background: transparent;")
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setToolTip(clear_name)
        self._cross.setAccessibleName(clear_name)
        self._cross.clicked.connect(self.clear)
        self._cross.hide()
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        look.changed.connect(self._measure)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
            return
        if self._empties(event):
            self.clear()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape while there is something to empty, also where a shortcut wants it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._empties(event):
            event.accept()
            return True
        return super().event(event)

    def _empties(self, event: QKeyEvent) -> bool:
        return self.escape_empties and event.key() == Qt.Key.Key_Escape and bool(self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._cross.width()
        self._cross.move(self.width() - side - self._look.px(6), (self.height() - side) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        glass = self._look.pixmap("search", "muted", self._icon_size)
        painter = QPainter(self)
        top = (self.height() - glass.deviceIndependentSize().height()) / 2
        painter.drawPixmap(self._look.px(12), round(top), glass)
        painter.end()

    @property
    def _icon_size(self) -> int:
        return 18 if self.property("extent") == "small" else 20

    def _measure(self) -> None:
        px = self._look.px
        self.setTextMargins(px(self._icon_size + 6), 0, px(22), 0)
        self._cross.setIcon(self._look.icon("cross", "muted", 16))
        self._cross.setIconSize(QSize(px(16), px(16)))
        self._cross.resize(px(28), px(28))
        self.updateGeometry()
