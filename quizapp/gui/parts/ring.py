"""Draw a progress ring with its number, or a tick when all is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import Painted, smooth_painter


def paint_ring(
    painter: QPainter, look: Look, place: QRectF, share: float, text: str, *, width: float = 5, done: bool = False
) -> None:
    """Paint a ring filled to `share` (0 to 1) with `text` inside; green with a tick where `done`."""
    pen_width = look.px(width)
    inset = pen_width / 2
    circle = place.adjusted(inset, inset, -inset, -inset)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("right" if done else "empty"), pen_width))
    painter.drawEllipse(circle)
    if done:
        tick = look.pixmap("check", "right", 22)
        size = tick.deviceIndependentSize()
        painter.drawPixmap(
            round(place.center().x() - size.width() / 2), round(place.center().y() - size.height() / 2), tick
        )
        return
    if share > 0:
        pen = QPen(look.color("accent"), pen_width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -round(min(share, 1) * 360 * 16))
    painter.setFont(look.font("label", bold=True))
    painter.setPen(look.color("text"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Ring(Painted):
    """A progress ring. Its accessible name says the number."""

    def __init__(self, look: Look, size: int = 56, width: float = 5, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._size = size
        self._width = width
        self._share = 0.0
        self._text = ""
        self._done = False

    def set_progress(self, share: float, text: str, *, done: bool = False) -> None:
        """Fill the ring to `share` and write `text` into it."""
        self._share, self._text, self._done = share, text, done
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(self._size), self.look.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        paint_ring(painter, self.look, QRectF(self.rect()), self._share, self._text, width=self._width, done=self._done)
        painter.end()
