"""Draw the pictures of the statistics page from a report; those that need pyqtgraph load it when first drawn."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from quizapp.core.item import Focus, Level
from quizapp.core.progress_report import Line
from quizapp.gui.counted import counted
from quizapp.gui.hardest_list import HardestList
from quizapp.gui.look import Look
from quizapp.gui.parts.heat_map import HeatMap, HeatWords
from quizapp.gui.report_charts import axis_days, stem_words, time_days, week_days
from quizapp.gui.report_words import line_name, long_day, month_name, per_cent, weekday
from quizapp.services.reports import ProgressReport

translate = QCoreApplication.translate

_STYLES = {
    Focus.FIGURES.value: ("figures", Qt.PenStyle.SolidLine),
    Focus.ACTORS.value: ("actors", Qt.PenStyle.DotLine),
    Focus.SOURCES.value: ("sources", Qt.PenStyle.DashLine),
    Level.LOCATE.value: ("accent", Qt.PenStyle.SolidLine),
    Level.UNDERSTAND.value: ("text", Qt.PenStyle.DotLine),
    Level.EVALUATE.value: ("muted", Qt.PenStyle.DashLine),
    "measured": ("accent", Qt.PenStyle.SolidLine),
    "predicted": ("muted", Qt.PenStyle.DashLine),
}
"""The colour and the line of each kind; figures, actors and sources look as their marks do in the article."""


def lines_picture(look: Look, report: ProgressReport, lines: Sequence[Line]) -> QWidget:
    """Return shares by week as lines."""
    from quizapp.gui.plots import LinePlot, PlotLine

    drawn = []
    for line in lines:
        role, style = _STYLES[line.key]
        end = line.shares[line.last] if line.last is not None else None
        name = f"{line_name(line.key)} {per_cent(end)}" if end is not None else ""
        drawn.append(PlotLine(name, role, style, line.shares))
    ticks = [(float(place), words) for place, words in axis_days(week_days(report), 5)]
    return LinePlot(look, drawn, ticks, [per_cent(step / 5) for step in range(6)])


def forecast_picture(look: Look, report: ProgressReport) -> QWidget:
    """Return what is due as a column a day, today's filled."""
    today = translate("Charts", "today")
    days = [date.fromordinal(report.today.toordinal() + ahead) for ahead in range(len(report.forecast))]
    ticks = [(place, today if not place else words) for place, words in axis_days(days, 5)]
    return _columns(look, report.forecast, ticks, 0)


def time_picture(look: Look, report: ProgressReport) -> QWidget:
    """Return the minutes spent as columns, the present one filled."""
    minutes = [seconds / 60 for seconds in report.times]
    return _columns(look, minutes, axis_days(time_days(report), 5), len(minutes) - 1)


def calendar_picture(look: Look, report: ProgressReport) -> QWidget:
    """Return the last half year as a calendar."""
    words = HeatWords(
        none=translate("Charts", "none"),
        most=lambda top: translate("Charts", "{0} answers").format(top),
        weekday=weekday,
        month=month_name,
        tip=_day_tip,
    )
    return HeatMap(look, report.calendar_first, report.calendar, words)


def hardest_picture(look: Look, report: ProgressReport) -> QWidget:
    """Return the hardest questions with their shares."""
    return HardestList(look, [(stem_words(item), item.quota) for item in report.hardest])


def _columns(look: Look, heights: Sequence[float], ticks: Sequence[tuple[int, str]], strong: int) -> QWidget:
    from quizapp.gui.plots import ColumnPlot

    return ColumnPlot(look, heights, [(float(place), words) for place, words in ticks], strong)


def _day_tip(day: date, count: int) -> str:
    answers = counted(count, translate("Charts", "1 answer"), translate("Charts", "{0} answers"))
    return f"{long_day(day, year=True)}: {answers}"
