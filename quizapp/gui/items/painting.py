"""Paint what answer parts are made of: boxes, icons and wrapped text with a fixed line height."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box


def draw_box(
    painter: QPainter, rect: QRect, fill: QColor | None, edge: QColor, width: float, radius: float, dashed: bool = False
) -> None:
    """Paint a rounded box whose edge lies inside the rectangle."""
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    paint_box(painter, QRectF(rect), radius, fill, edge, width, style)


def draw_icon(painter: QPainter, look: Look, rect: QRect, icon: str, role: str, size: int) -> None:
    """Paint an icon in the middle of a rectangle."""
    side = look.px(size)
    place = QRect(0, 0, side, side)
    place.moveCenter(rect.center())
    painter.drawPixmap(place, look.pixmap(icon, role, size))


class WrappedText:
    """A text laid out in a width; lines are `line` pixels apart and a word too long for the width is broken."""

    def __init__(self, text: str, font: QFont, width: int, line: int) -> None:
        self._line = line
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._count = self._fill(max(width, 1))

    @property
    def height(self) -> int:
        """Return the height of all lines."""
        return self._count * self._line

    def draw(self, painter: QPainter, left: int, top: int, color: QColor) -> None:
        """Paint the lines from a place downwards."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(left, top))

    def _fill(self, width: int) -> int:
        count = 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * self._line + (self._line - line.height()) / 2))
            count += 1
        self._layout.endLayout()
        return max(count, 1)


def text_width(text: str, font: QFont) -> int:
    """Return how wide a text is in one line."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return int(line.naturalTextWidth()) + 1
