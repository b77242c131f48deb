"""Draw the icons of assets/icons in any colour and size."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from quizapp import paths

_FADED = 0.4


def draw_icon(painter: QPainter, name: str, colour: QColor, place: QRectF) -> None:
    """Draw the icon into `place` with a painter that is at work."""
    _renderer(name, colour.name()).render(painter, place)


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float, left: int = 0, right: int = 0) -> QPixmap:
    """Return the icon, `size` high, with empty pixels at its left or right (a style sheet cannot set that gap)."""
    pixmap = QPixmap(round((size + left + right) * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_icon(painter, name, colour, QRectF(left, 0, size, size))
    painter.end()
    return pixmap


def faded(pixmap: QPixmap) -> QPixmap:
    """Return an icon so faint that it is seen to be out of use, whatever the theme."""
    faint = QPixmap(pixmap.size())
    faint.setDevicePixelRatio(pixmap.devicePixelRatio())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(_FADED)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faint


def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = (paths.ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
