"""Let chips and rows be dragged with the mouse: a picture follows the pointer, the drop is told with its place."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class Dragger(QObject):
    """Watches widgets; a press that moves far enough becomes a drag instead of a click."""

    dropped = Signal(QWidget, QPoint)
    moved = Signal(QWidget, QPoint)

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._start: QPoint | None = None
        self._ghost: QLabel | None = None
        self._enabled = True

    def watch(self, widget: QWidget) -> None:
        """Let this widget be dragged."""
        widget.installEventFilter(self)

    def stop(self) -> None:
        """Let nothing be dragged any more."""
        self._enabled = False
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._enabled or not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        place = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._start = place
        elif event.type() == QEvent.Type.MouseMove and self._start is not None:
            return self._drag(watched, place)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            return self._release(watched, place)
        return False

    def _drag(self, widget: QWidget, place: QPoint) -> bool:
        assert self._start is not None
        if self._ghost is None:
            if (place - self._start).manhattanLength() < QApplication.startDragDistance():
                return False
            self._lift(widget)
        self._follow(place)
        self.moved.emit(widget, place)
        return True

    def _lift(self, widget: QWidget) -> None:
        """Show a picture of the widget over the ground, and take the press back that would become a click."""
        off = QPointF(-1, -1)
        release = QMouseEvent(
            QEvent.Type.MouseButtonRelease,
            off,
            widget.mapToGlobal(off),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        start, self._start = self._start, None
        QApplication.sendEvent(widget, release)
        self._start = start
        self._ghost = QLabel(self._ground.window())
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.setPixmap(widget.grab())
        self._ghost.adjustSize()
        self._ghost.show()

    def _follow(self, place: QPoint) -> None:
        assert self._ghost is not None
        corner = self._ground.window().mapFromGlobal(place)
        self._ghost.move(corner - QPoint(self._ghost.width() // 4, self._ghost.height() // 2))
        self._ghost.raise_()

    def _release(self, widget: QWidget, place: QPoint) -> bool:
        dragged = self._ghost is not None
        self._end()
        if dragged:
            self.dropped.emit(widget, place)
        return dragged

    def _end(self) -> None:
        self._start = None
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
