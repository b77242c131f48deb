"""Draw a calendar: a column a week, a square a day, the stronger the more was answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quizapp.core.progress_report import HEAT_LEVELS, heat_level, heat_top
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import Painted, paint_box, smooth_painter

_CELL, _STEP, _RADIUS = 15, 18, 3.5
_LEFT, _ABOVE, _BELOW = 36, 24, 38
_STRENGTH = (0.0, 0.28, 0.5, 0.75, 1.0)
_NAMED_DAYS = (0, 2, 4, 6)


@dataclass(frozen=True, slots=True)
class HeatWords:
    """The words of a calendar: none and most in the legend, names of days and months, a day's tip."""

    none: str
    most: Callable[[int], str]
    weekday: Callable[[int], str]
    month: Callable[[date], str]
    tip: Callable[[date, int], str]


class HeatMap(Painted):
    """The days from a Monday on; as many of the last weeks as there is room for."""

    def __init__(
        self, look: Look, first: date, counts: Sequence[int], words: HeatWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._first = first
        self._counts = tuple(counts)
        self._words = words
        self._top = heat_top(counts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def top(self) -> int:
        """Return how many answers the strongest colour stands for."""
        return self._top

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(_LEFT + 26 * _STEP), self.look.px(_ABOVE + 7 * _STEP + _BELOW))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(_LEFT + 8 * _STEP), self.look.px(_ABOVE + 7 * _STEP + _BELOW))

    def day_at(self, place: QPointF) -> date | None:
        """Return the day at a place, None beside the calendar."""
        px = self.look.px
        week = (place.x() - px(_LEFT)) // px(_STEP)
        row = (place.y() - px(_ABOVE)) // px(_STEP)
        number = int(7 * (week + self._hidden) + row)
        inside = week >= 0 and 0 <= row < 7 and number < len(self._counts)
        return self._first + timedelta(days=number) if inside else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            if day is not None:
                QToolTip.showText(event.globalPos(), self._words.tip(day, self._count(day)), self)
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setFont(self.look.font("label"))
        self._paint_names(painter)
        hidden = self._hidden
        for number in range(7 * hidden, len(self._counts)):
            place = self._place(number // 7 - hidden, number % 7)
            self._paint_cell(painter, place, heat_level(self._counts[number], self._top))
        self._paint_legend(painter)
        painter.end()

    @property
    def _hidden(self) -> int:
        """Return how many of the first weeks there is no room for."""
        weeks = -(-len(self._counts) // 7)
        fitting = (self.width() - self.look.px(_LEFT)) // max(self.look.px(_STEP), 1)
        return max(weeks - max(fitting, 1), 0)

    def _count(self, day: date) -> int:
        return self._counts[(day - self._first).days]

    def _place(self, week: int, row: int) -> QRectF:
        px = self.look.px
        return QRectF(px(_LEFT) + week * px(_STEP), px(_ABOVE) + row * px(_STEP), px(_CELL), px(_CELL))

    def _paint_names(self, painter: QPainter) -> None:
        px = self.look.px
        painter.setPen(self.look.color("muted"))
        for row in _NAMED_DAYS:
            place = QRectF(0, self._place(0, row).top() - px(2), px(_LEFT), px(_CELL + 4))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words.weekday(row))
        free_from = 0.0
        for week in range(self._hidden, -(-len(self._counts) // 7)):
            monday = self._first + timedelta(weeks=week)
            left = self._place(week - self._hidden, 0).left()
            if (monday.day <= 7 or week == self._hidden) and left >= free_from:
                name = self._words.month(monday)
                painter.drawText(QRectF(left, 0, px(60), px(_ABOVE - 6)), Qt.AlignmentFlag.AlignVCenter, name)
                free_from = left + painter.fontMetrics().horizontalAdvance(name) + px(8)

    def _paint_cell(self, painter: QPainter, place: QRectF, level: int) -> None:
        paint_box(painter, place, self.look.px(_RADIUS), self._colour(level))

    def _colour(self, level: int) -> QColor:
        empty, full, share = self.look.color("empty"), self.look.color("accent"), _STRENGTH[level]
        pairs = ((empty.red(), full.red()), (empty.green(), full.green()), (empty.blue(), full.blue()))
        return QColor(*(round(low + share * (high - low)) for low, high in pairs))

    def _paint_legend(self, painter: QPainter) -> None:
        px, metrics = self.look.px, painter.fontMetrics()
        none, most = self._words.none, self._words.most(self._top)
        cells = (HEAT_LEVELS + 1) * px(_STEP + 2)
        width = metrics.horizontalAdvance(none) + metrics.horizontalAdvance(most) + cells + px(18)
        left = max(float(min(self.width(), px(_LEFT + 27 * _STEP)) - width), 0.0)
        top = self._place(0, 7).top() + px(12)
        line = QRectF(left, top - px(2), width, px(_CELL + 4))
        painter.setPen(self.look.color("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, none)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, most)
        left += metrics.horizontalAdvance(none) + px(9)
        for level in range(HEAT_LEVELS + 1):
            self._paint_cell(painter, QRectF(left + level * px(_STEP + 2), top, px(_CELL), px(_CELL)), level)
