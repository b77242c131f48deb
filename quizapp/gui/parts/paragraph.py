"""A plain label whose wrapped lines stand as far apart as the design's type scale says."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from quizapp.gui.type_scale import TYPE_SCALE


class Paragraph(QLabel):
    """A wrapping label; one line is as high as in any label, each further one adds a line of the type role.

    Qt sets the lines of a plain label as close as the font allows, too close to read more than two of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured: tuple[str, str, bool] | None = None
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """Return the height; layouts ask for the same widths many times, so it is remembered."""
        what = (self.text(), self.font().key(), self.wordWrap())
        if what != self._measured:
            self._measured, self._heights = what, {}
        if width not in self._heights:
            self._heights[width] = self._height(width) if self._has_lines() else super().heightForWidth(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * self.margin()
        room = width - margins.left() - margins.right() - 2 * self.margin()
        text, metrics = self.text(), self.fontMetrics()
        if "\n" not in text and metrics.horizontalAdvance(text) < room:
            return metrics.height() + around
        return self._lines_height(self._layout(room)) + around

    def _lines_height(self, layout: QTextLayout) -> int:
        return self.fontMetrics().height() + (layout.lineCount() - 1) * self._line()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width())) if self._has_lines() else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect().adjusted(self.margin(), self.margin(), -self.margin(), -self.margin())
        layout = self._layout(room.width()) if self._has_lines() else None
        if layout is None or layout.lineCount() < 2:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        spare = room.height() - self._lines_height(layout)
        align = self.alignment()
        top = 0 if align & Qt.AlignmentFlag.AlignTop else spare if align & Qt.AlignmentFlag.AlignBottom else spare // 2
        layout.draw(painter, QPointF(room.left(), room.top() + max(top, 0)))
        painter.end()

    def _has_lines(self) -> bool:
        return self.wordWrap() and self.textFormat() == Qt.TextFormat.PlainText and bool(self.text())

    def _line(self) -> int:
        """Return the height of a line, which grows with the font."""
        role = TYPE_SCALE.get({"muted": "body"}.get(self.property("role"), self.property("role")), TYPE_SCALE["body"])
        return max(round(role.line * self.fontInfo().pixelSize() / role.size), self.fontMetrics().height())

    def _layout(self, room: int) -> QTextLayout:
        """Return the lines as they break in a width."""
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        top, line_height = 0.0, self._line()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(room, 1))
            line.setPosition(QPointF(0, top))
            top += line_height
        layout.endLayout()
        return layout
