"""Draw the hardest questions: the stem, a bar, the per cent."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quizapp.gui.labels import escape_tooltip
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import Painted, paint_box, smooth_painter
from quizapp.gui.report_words import per_cent

_ROW, _BAR, _NUMBER = 36, 96, 56


class HardestList(Painted):
    """Questions with their shares of 0 to 1, one below the other; a long stem ends in dots, its tip says it all."""

    def __init__(self, look: Look, rows: Sequence[tuple[str, float]], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rows = tuple(rows)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(440), self.look.px(_ROW) * max(len(self._rows), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = event.pos().y() // self.look.px(_ROW)
            if 0 <= row < len(self._rows):
                QToolTip.showText(event.globalPos(), escape_tooltip(self._rows[row][0]), self)
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setFont(self.look.font("body"))
        for number, (stem, share) in enumerate(self._rows):
            height = self.look.px(_ROW)
            self._paint_row(painter, QRectF(0, number * height, self.width(), height), stem, share)
        painter.end()

    def _paint_row(self, painter: QPainter, place: QRectF, stem: str, share: float) -> None:
        px, look = self.look.px, self.look
        painter.setPen(look.color("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, per_cent(share))
        bar = QRectF(place.right() - px(_NUMBER + _BAR), place.center().y() - px(4), px(_BAR), px(8))
        words = place.adjusted(0, 0, -px(_NUMBER + _BAR + 16), 0)
        text = painter.fontMetrics().elidedText(stem, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, middle | Qt.TextFlag.TextSingleLine, text)
        paint_box(painter, bar, bar.height() / 2, look.color("empty"))
        if share > 0:
            bar.setWidth(max(bar.height(), bar.width() * share))
            paint_box(painter, bar, bar.height() / 2, look.color("accent"))
