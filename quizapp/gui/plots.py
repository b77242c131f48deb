"""Draw lines and columns over time with pyqtgraph; only this module knows it, and it is loaded when a plot is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.look import Look

_HEIGHT = 184
_AXIS_FONT = "label"
_GAP = 8
_STEPS = (1, 2, 5, 10)

Tick = tuple[float, str]


@dataclass(frozen=True, slots=True)
class PlotLine:
    """One line: its name with its last value, the role of its colour, how it is drawn, a share for each place."""

    name: str
    role: str
    style: Qt.PenStyle
    shares: tuple[float | None, ...]

    @property
    def points(self) -> list[tuple[int, float]]:
        """Return the places that have a share."""
        return [(place, share) for place, share in enumerate(self.shares) if share is not None]


class Plot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot to look at: no mouse, no menu, quiet axes, a grid of level lines behind.

    It is put together from a view and two axes: pyqtgraph's own plot brings a panel of controls, which takes three
    times as long to make and would never be seen.
    """

    def __init__(self, look: Look, right_margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=look.color("surface"))
        self.look = look
        self.setFrameShape(self.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(look.px(200), look.px(_HEIGHT))
        ground = pg.GraphicsLayout()
        ground.setSpacing(0)
        ground.setContentsMargins(0, look.px(6), right_margin, 0)
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self.box.disableAutoRange()  # the range is set: finding one anew for each item takes most of the time
        self._axes = {"left": self._axis("left"), "bottom": self._axis("bottom")}
        ground.addItem(self._axes["left"], 0, 0)
        ground.addItem(self.box, 0, 1)
        ground.addItem(self._axes["bottom"], 1, 1)
        self.setCentralItem(ground)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(420), self.look.px(_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def set_ticks(self, side: str, ticks: Sequence[Tick]) -> None:
        """Write these words along an axis, and behind the left one's draw the grid."""
        axis = self._axes[side]
        axis.setTicks([list(ticks)])
        if side == "left":
            metrics = QFontMetricsF(self.look.font(_AXIS_FONT))
            # Left to itself the axis grows only after it was painted once without its words.
            axis.setWidth(max(metrics.horizontalAdvance(words) for _, words in ticks) + 2 * _GAP)
            pen = QPen(self.look.color("line"), 0)
            for value, _ in ticks:
                line = pg.InfiniteLine(value, angle=0, pen=pen)
                line.setZValue(-10)
                self.box.addItem(line, ignoreBounds=True)

    def _axis(self, side: str) -> Any:
        axis = pg.AxisItem(side, linkView=self.box)
        axis.setZValue(0.5)
        axis.setStyle(
            tickFont=self.look.font(_AXIS_FONT),
            tickLength=0,
            hideOverlappingLabels=False,
            tickAlpha=0,
            tickTextOffset=_GAP,
        )
        axis.setPen(QPen(Qt.PenStyle.NoPen))
        axis.setTextPen(self.look.color("muted"))
        return axis


class LinePlot(Plot):
    """Shares as lines, each with its name at its end: no legend is needed."""

    def __init__(self, look: Look, lines: Sequence[PlotLine], ticks: Sequence[Tick], per_cent: Sequence[str]) -> None:
        """`per_cent` are the words for 0, 20, ... 100 per cent."""
        super().__init__(look)
        self._lines = lines
        self._names: list[pg.TextItem] = []
        self._places = max((len(line.shares) for line in lines), default=1)
        lowest = min((share for line in lines for _, share in line.points), default=0.0)
        self._bottom = min(floor(lowest * 5), 4) / 5
        self.set_ticks("left", [(step / 5, per_cent[step]) for step in range(round(self._bottom * 5), 6)])
        self.set_ticks("bottom", ticks)
        for line in lines:
            self._draw(line)
        self.box.setYRange(self._bottom, 1.02, padding=0.02)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_names"):
            self._make_room()

    def _draw(self, line: PlotLine) -> None:
        points = line.points
        if not points:
            return
        colour = self.look.color(line.role)
        places, shares = [float(place) for place, _ in points], [share for _, share in points]
        self.box.addItem(
            pg.PlotCurveItem(places, shares, pen=_pen(colour, line.style), antialias=True), ignoreBounds=True
        )
        first_dot = 0 if len(points) < 3 else -1
        dots = pg.ScatterPlotItem(
            places[first_dot:], shares[first_dot:], size=8, brush=colour, pen=None, useCache=False
        )  # sharp in a picture that is larger than the screen
        self.box.addItem(dots, ignoreBounds=True)
        name = pg.TextItem(line.name, color=colour, anchor=(0, 0.5), fill=self.look.color("surface"))
        name.setFont(self.look.font("small", bold=True))
        name.setPos(places[-1], shares[-1])
        self._names.append(name)
        self.box.addItem(name, ignoreBounds=True)

    def _make_room(self) -> None:
        """Leave room for the names behind the lines' ends, and push apart those at the same height."""
        widest = max((name.boundingRect().width() for name in self._names), default=0.0) + self.look.px(16)
        view = max(self.width() - self.look.px(64), 1)
        places = max(self._places - 1, 1)
        room = places * widest / max(view - widest, view / 4)
        self.box.setXRange(-0.02 * places, places + room, padding=0)
        offset = self.look.px(10) * (places + room) / view
        least = self.look.px(19) * (1.04 - self._bottom) / max(self.height() - self.look.px(40), 1)
        drawn = [line for line in self._lines if line.points]
        heights = pushed_apart([line.points[-1][1] for line in drawn], least, self._bottom + least / 2, 1.0)
        for line, name, height in zip(drawn, self._names, heights, strict=True):
            name.setPos(line.points[-1][0] + offset, height)


class ColumnPlot(Plot):
    """Numbers as columns; the one at `strong` is filled."""

    def __init__(self, look: Look, heights: Sequence[float], ticks: Sequence[Tick], strong: int) -> None:
        super().__init__(look, look.px(20))  # half a day's name
        step = nice_step(max(heights, default=0.0))
        top = max(ceil(max(heights, default=0.0) / step), 1)
        self.set_ticks("left", [(number * step, f"{number * step:g}") for number in range(top + 1)])
        self.set_ticks("bottom", ticks)
        accent, soft = look.color("accent"), look.color("accent_soft")
        self.box.addItem(
            pg.BarGraphItem(
                x=list(range(len(heights))),
                height=list(heights),
                width=0.72,
                pens=[QPen(accent, 0) if height else QPen(Qt.PenStyle.NoPen) for height in heights],
                brushes=[QBrush(accent if place == strong else soft) for place in range(len(heights))],
            )
        )
        self.box.setYRange(0, top * step * 1.02, padding=0.02)
        self.box.setXRange(-0.6, len(heights) - 0.4, padding=0)


def pushed_apart(heights: Sequence[float], least: float, lowest: float, highest: float) -> list[float]:
    """Return heights at least so far from each other, between two bounds, in the order they have from the top."""
    order = sorted(range(len(heights)), key=lambda number: -heights[number])
    moved = [min(height, highest) for height in heights]
    for above, below in pairwise(order):
        moved[below] = min(moved[below], moved[above] - least)
    for number, place in enumerate(reversed(order)):
        moved[place] = max(moved[place], lowest + number * least)
    return moved


def nice_step(most: float) -> float:
    """Return the distance of level lines for a highest value: 1, 2 or 5 of a power of ten, at most five lines."""
    if most <= 5:
        return 1.0
    scale = 10.0 ** floor(log10(most / 5))
    return next(step * scale for step in _STEPS if step * scale * 5 >= most)


def _pen(colour: QColor, style: Qt.PenStyle) -> QPen:
    """Return a pen two pixels wide at any scale; dots and dashes as the marks of the article have them."""
    pen = QPen(colour, 2)
    pen.setCosmetic(True)
    if style == Qt.PenStyle.DotLine:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2])
    elif style == Qt.PenStyle.DashLine:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([5, 2])
    return pen
