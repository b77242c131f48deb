"""The base of the small painted widgets: they follow the look and know a painter that is set up."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.look import Look


class Painted(QWidget):
    """A widget that paints itself from the look and measures itself anew when the look changes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._measure_anew)

    def _measure_anew(self) -> None:
        self.updateGeometry()
        self.update()


def smooth_painter(widget: QWidget) -> QPainter:
    """Return a painter on the widget that smooths edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def paint_box(
    painter: QPainter,
    place: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Paint a rounded box whose border lies wholly inside `place`."""
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place, radius, radius)
        return
    pen = QPen(border, width, style)
    if style == Qt.PenStyle.DashLine:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    inset = width / 2
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
