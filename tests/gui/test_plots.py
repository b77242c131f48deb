"""The names at the ends of lines stay inside the plot and apart from each other."""

from itertools import pairwise

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.gui.look import Look
from quizapp.gui.plots import LinePlot, PlotLine, pushed_apart


@pytest.mark.parametrize("heights", [[0.18, 0.15, 0.07], [1.0, 1.0, 0.99], [0.0, 0.0, 0.0], [0.5, 0.9, 0.1]])
def test_names_keep_their_distance_between_the_bounds(heights: list[float]) -> None:
    moved = pushed_apart(heights, 0.1, 0.05, 1.0)

    order = sorted(moved, reverse=True)
    assert all(above - below > 0.0999 for above, below in pairwise(order))
    assert 0.05 <= min(moved) <= max(moved) <= 1.0
    assert sorted(range(3), key=lambda n: (-moved[n], n)) == sorted(range(3), key=lambda n: (-heights[n], n))


def test_dots_are_drawn_anew_in_every_size(look: Look, qtbot: QtBot) -> None:
    line = PlotLine("Zahlen", "figures", Qt.PenStyle.SolidLine, (0.2, 0.4, 0.8))
    plot = LinePlot(look, (line,), [(0.0, "Mai")], [f"{step * 20} %" for step in range(6)])
    qtbot.addWidget(plot)

    dots = [item for item in plot.box.childGroup.childItems() if isinstance(item, pg.ScatterPlotItem)]

    assert [dot.opts["useCache"] for dot in dots] == [False]  # a cached dot is a picture for the screen
