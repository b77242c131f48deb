"""Paint what stands behind and below the words of an article: tints, bars, frames, underlines."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from quizapp.core.item import Focus
from quizapp.gui.article_document import LineRect
from quizapp.gui.look import Look
from quizapp.gui.parts.mark_toggle import paint_underline
from quizapp.gui.parts.painted import paint_box

_MIDDLE = 0.32  # of the size above the base line: the middle of small letters
_BELOW = 0.27  # of the size below the base line: underlines


def paint_tint(painter: QPainter, look: Look, rects: Sequence[LineRect], role: str) -> None:
    """Paint a sentence's tint: 4 wider on both sides, as high as the line."""
    for rect in rects:
        paint_box(painter, _box(rect, 4, rect.height), 5, look.color(role))


def paint_bar(painter: QPainter, look: Look, rects: Sequence[LineRect]) -> None:
    """Paint the bar in the margin beside the lines of a sentence."""
    if rects:
        boxes = [_box(rect, 0, rect.height) for rect in rects]
        top, bottom = boxes[0].top() + 2, boxes[-1].bottom() - 2
        paint_box(painter, QRectF(0.5, top, 3, bottom - top), 1.5, look.color("accent"))


def paint_mark(painter: QPainter, look: Look, rects: Sequence[LineRect], focus: Focus) -> None:
    """Paint the tint of a figure, actor or source."""
    for rect in rects:
        paint_box(painter, _box(rect, 3, 1.26 * rect.size), 4, look.color(f"{focus.value}_soft"))


def paint_mark_line(painter: QPainter, look: Look, rects: Sequence[LineRect], focus: Focus) -> None:
    """Paint the underline of a figure, actor or source."""
    for rect in rects:
        colour = look.color(focus.value)
        paint_underline(painter, focus, colour, rect.left, rect.right, rect.baseline + _BELOW * rect.size)


def paint_frame(painter: QPainter, look: Look, rects: Sequence[LineRect]) -> None:
    """Paint the frame around the chosen fact."""
    for rect in rects:
        box = _box(rect, 4, 1.26 * rect.size + 6).translated(0, 1)
        paint_box(painter, box, 5, None, look.color("accent"), 2)


def paint_hit(painter: QPainter, look: Look, rects: Sequence[LineRect], *, current: bool) -> None:
    """Paint a place found by the word search; the one it stands at has the accent's frame."""
    for rect in rects:
        border, width = ("accent", 2.0) if current else ("notice", 1.0)
        box = _box(rect, 2, 1.3 * rect.size)
        paint_box(painter, box, 4, look.color("notice_soft"), look.color(border), width)


def paint_sentence_line(painter: QPainter, look: Look, rects: Sequence[LineRect], *, chosen: bool) -> None:
    """Paint the line below a sentence that is chosen (solid) or under the pointer or the arrow keys (dashed)."""
    pen = QPen(look.color("accent" if chosen else "border"), 2 if chosen else 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if not chosen:
        pen.setDashPattern([4, 2])
    painter.setPen(pen)
    for rect in rects:
        y = rect.baseline + _BELOW * rect.size
        painter.drawLine(QPointF(rect.left, y), QPointF(rect.right, y))


def _box(rect: LineRect, wider: float, height: float) -> QRectF:
    """Return the box around a stretch of a line, centred on its small letters."""
    middle = rect.baseline - _MIDDLE * rect.size
    return QRectF(rect.left - wider, middle - height / 2, rect.right - rect.left + 2 * wider, height)
