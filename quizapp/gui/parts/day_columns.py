"""Draw the coming days as columns with their numbers, the next one filled."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import Painted, paint_box, smooth_painter

_ABOVE, _BELOW = 24, 32
_COLUMN = 29
_LEAST = 3


class DayColumns(Painted):
    """A column a day. Its accessible description says every number."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._days: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def days(self) -> tuple[tuple[str, int], ...]:
        """Return the names of the days with their numbers."""
        return self._days

    def show_days(self, days: Sequence[tuple[str, int]], spoken: str) -> None:
        """Show these days; `spoken` says all of it in words."""
        self._days = tuple(days)
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(352), self.look.px(270))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.look.px(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = smooth_painter(self)
        step = self.width() / len(self._days)
        most = max(1, *(number for _, number in self._days))
        for place, (name, number) in enumerate(self._days):
            self._paint_day(painter, QRectF(place * step, 0, step, self.height()), name, number / most, number)
        painter.end()

    def _paint_day(self, painter: QPainter, place: QRectF, name: str, share: float, number: int) -> None:
        look, is_next = self.look, place.left() == 0
        floor = place.bottom() - look.px(_BELOW)
        height = max(look.px(_LEAST), (floor - look.px(_ABOVE)) * share)
        width = min(look.px(_COLUMN), place.width() - look.px(8))
        column = QRectF(place.center().x() - width / 2, floor - height, width, height)
        fill = look.color("accent" if is_next and number else "accent_soft" if number else "empty")
        paint_box(painter, column, min(look.px(4), height / 2), fill, look.color("accent") if number else None)
        painter.setPen(look.color("text"))
        painter.setFont(look.font("label", bold=True))
        above = QRectF(place.left(), column.top() - look.px(_ABOVE), place.width(), look.px(_ABOVE - 2))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, QLocale().toString(number))
        painter.setPen(look.color("muted"))
        bold = look.font("label", bold=is_next)
        painter.setFont(bold if QFontMetricsF(bold).horizontalAdvance(name) <= place.width() else look.font("label"))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(name) + 1
        left = max(0.0, min(place.center().x() - wide / 2, self.width() - wide))  # "tomorrow" is wider than its column
        below = QRectF(left, floor + look.px(8), wide, look.px(22))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
