"""Say what each chart of the statistics page holds: title, numbers, and why it may be empty."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from quizapp.core.emphasis import emphasis_runs
from quizapp.core.progress_report import Line
from quizapp.gui.chart_table import CellKind, Column, Table, spoken
from quizapp.gui.report_words import duration, line_name, per_cent, short_day
from quizapp.services.reports import HardItem, ProgressReport

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart: what stands in its head, the numbers in it, what they come to in short, and what is said in its place
    where it has none."""

    title: str
    note: str
    table: Table
    gist: str
    nothing: str

    @property
    def name(self) -> str:
        """Return what its files are called, in the window's language."""
        return "-".join(re.findall(r"\w+", self.title.lower()))

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to draw."""
        return not self.table.rows

    @property
    def told(self) -> str:
        """Return the chart in words: what it comes to, then every number."""
        return f"{self.gist}. {spoken(self.table)}" if self.table.rows else self.nothing


def accuracy_chart(report: ProgressReport, *, by_level: bool) -> Chart:
    """Return the share of points by focus or by level, week by week."""
    lines = report.by_level if by_level else report.by_focus
    title = translate("Charts", "Accuracy by level") if by_level else translate("Charts", "Accuracy by focus")
    return Chart(
        title,
        translate("Charts", "per week"),
        _weekly(report, lines),
        _last_shares(lines),
        translate("Charts", "Nothing was answered in this time."),
    )


def recall_chart(report: ProgressReport) -> Chart:
    """Return what was known in reviews beside what the schedule predicted."""
    return Chart(
        translate("Charts", "Known in reviews"),
        translate("Charts", "measured and predicted, per week"),
        _weekly(report, report.recall_lines),
        _last_shares(report.recall_lines),
        translate(
            "Charts", "Once questions come up again, this shows how many you still knew, and how many were expected."
        ),
    )


def forecast_chart(report: ProgressReport) -> Chart:
    """Return what is due on the coming days."""
    columns = (_day_column(), Column(translate("Charts", "due"), CellKind.NUMBER))
    days = [report.today + timedelta(days=ahead) for ahead in range(len(report.forecast))]
    rows = tuple(zip(days, report.forecast, strict=True)) if any(report.forecast) else ()
    gist = translate("Charts", "{0} questions, {1} of them today").format(sum(report.forecast), report.forecast[0])
    nothing = translate("Charts", "Nothing comes up in the next 30 days. Questions you answer come back here.")
    return Chart(translate("Charts", "Due in 30 days"), "", Table(columns, rows), gist, nothing)


def calendar_chart(report: ProgressReport, weeks: int) -> Chart:
    """Return the answers of each day of the last half year; days without any have no row."""
    columns = (_day_column(), Column(translate("Charts", "answers"), CellKind.NUMBER))
    days = [
        (report.calendar_first + timedelta(days=number), count) for number, count in enumerate(report.calendar) if count
    ]
    note = translate("Charts", "{0} weeks").format(weeks)
    gist = translate("Charts", "Practised on {0} of {1} days").format(len(days), len(report.calendar))
    nothing = translate("Charts", "Nothing was answered in this time.")
    return Chart(translate("Charts", "Days of practice"), note, Table(columns, tuple(days)), gist, nothing)


def hardest_chart(report: ProgressReport) -> Chart:
    """Return the questions that brought the least."""
    columns = (
        Column(translate("Charts", "question"), CellKind.TEXT),
        Column(translate("Charts", "accuracy"), CellKind.SHARE),
        Column(translate("Charts", "answers"), CellKind.NUMBER),
    )
    rows = tuple((stem_words(item), item.quota, item.answers) for item in report.hardest)
    gist = translate("Charts", "The hardest first")
    nothing = translate("Charts", "A question stands here once it was asked twice and not always right.")
    title, note = translate("Charts", "Hardest questions"), translate("Charts", "accuracy")
    return Chart(title, note, Table(columns, rows), gist, nothing)


def time_chart(report: ProgressReport) -> Chart:
    """Return the time spent, day by day in a short period, else week by week."""
    first = _day_column() if report.period.by_day else _week_column()
    columns = (first, Column(translate("Charts", "minutes"), CellKind.MINUTES))
    minutes = [seconds / 60 for seconds in report.times]
    rows = tuple(zip(time_days(report), minutes, strict=True)) if any(minutes) else ()
    note = translate("Charts", "minutes per day") if report.period.by_day else translate("Charts", "minutes per week")
    gist = translate("Charts", "{0} in all").format(duration(sum(report.times)))
    nothing = translate("Charts", "Nothing was answered in this time.")
    return Chart(translate("Charts", "Time spent"), note, Table(columns, rows), gist, nothing)


def time_days(report: ProgressReport) -> list[date]:
    """Return the first days of the columns of the time spent."""
    step = 1 if report.period.by_day else 7
    return [report.first + timedelta(days=step * number) for number in range(len(report.times))]


def week_days(report: ProgressReport) -> list[date]:
    """Return the Mondays of the period."""
    return [report.first + timedelta(weeks=number) for number in range(report.period.weeks)]


def stem_words(item: HardItem) -> str:
    """Return the stem of an item without its signs of emphasis; its id where it has none."""
    return "".join(words for _, words in emphasis_runs(item.stem)) or item.item_id


def _weekly(report: ProgressReport, lines: Sequence[Line]) -> Table:
    """Return the table of some lines; weeks without any number have no row."""
    columns = (_week_column(), *(Column(line_name(line.key), CellKind.SHARE) for line in lines))
    shares = [tuple(line.shares[week] for line in lines) for week in range(report.period.weeks)]
    rows = [(day, *found) for day, found in zip(week_days(report), shares, strict=True)]
    return Table(columns, tuple(row for row in rows if any(share is not None for share in row[1:])))


def _last_shares(lines: Sequence[Line]) -> str:
    """Return where each line stands at its end."""
    ends = ((line, line.shares[line.last]) for line in lines if line.last is not None)
    return ", ".join(f"{line_name(line.key)} {per_cent(share)}" for line, share in ends if share is not None)


def _week_column() -> Column:
    return Column(translate("Charts", "week from"), CellKind.DAY)


def _day_column() -> Column:
    return Column(translate("Charts", "day"), CellKind.DAY)


def axis_days(days: Sequence[date], most: int) -> list[tuple[int, str]]:
    """Return at most so many places along an axis with their days, evenly apart, the first among them."""
    step = max(1, -(-len(days) // most))
    return [(place, short_day(days[place])) for place in range(0, len(days), step)]
