"""Put the reports into words: days, shares, times, comparisons."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from quizapp.core.item import Focus, Level
from quizapp.core.progress_report import Period
from quizapp.gui.counted import counted
from quizapp.gui.quiz_words import focus_name, level_name
from quizapp.services.reports import ProgressReport

translate = QCoreApplication.translate


def per_cent(share: float) -> str:
    """Return a share from 0 to 1 in whole per cent."""
    return translate("ReportWords", "{0} %").format(round(100 * share))


def long_day(day: date, *, year: bool = False) -> str:
    """Return a day with the name of its month."""
    if year:
        form = translate("ReportWords", "d MMMM yyyy", "format of a date")
    else:
        form = translate("ReportWords", "d MMMM", "format of a date without its year")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def moment_words(moment: datetime) -> str:
    """Return a moment as this machine's clock showed it: day and time, today by its word."""
    here = moment.astimezone()
    today = datetime.now().astimezone().date()
    day = translate("ReportWords", "today") if here.date() == today else long_day(here.date(), year=True)
    return f"{day}, {QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)}"


def short_day(day: date, *, year: bool = False) -> str:
    """Return a day as an axis or a table writes it."""
    if year:
        form = translate("ReportWords", "d MMM yyyy", "short format of a date")
    else:
        form = translate("ReportWords", "d MMM", "short format of a date without its year")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def month_name(day: date) -> str:
    """Return the short name of a day's month."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")[:3]


def weekday(number: int) -> str:
    """Return the short name of a weekday, 0 for Monday."""
    return QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat).rstrip(".")


def span(first: date, last: date) -> str:
    """Return a span of days."""
    words = translate("ReportWords", "{0} to {1}")
    return words.format(long_day(first, year=first.year != last.year), long_day(last, year=first.year != last.year))


def period_name(period: Period) -> str:
    """Return the name of a period."""
    return {
        Period.MONTH: translate("ReportWords", "4 weeks"),
        Period.QUARTER: translate("ReportWords", "3 months"),
        Period.YEAR: translate("ReportWords", "1 year"),
    }[period]


def line_name(key: str) -> str:
    """Return the name of a line."""
    if key in ("measured", "predicted"):
        return {
            "measured": translate("ReportWords", "measured"),
            "predicted": translate("ReportWords", "predicted"),
        }[key]
    return focus_name(Focus(key)) if key in set(Focus) else level_name(Level(key))


def clock(seconds: float) -> str:
    """Return a time as minutes and seconds."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def duration(seconds: float) -> str:
    """Return a longer time in hours and minutes."""
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return translate("ReportWords", "{0} min").format(minutes)
    return translate("ReportWords", "{0} h {1} min").format(QLocale().toString(hours), minutes)


def change(report: ProgressReport) -> tuple[str, str]:
    """Return how the share of points compares with the span before, and the tone to say it in."""
    if report.now.quota is None or report.before.quota is None:
        return translate("ReportWords", "nothing to compare with yet"), "muted"
    points = round(100 * report.now.quota) - round(100 * report.before.quota)
    before = {
        Period.MONTH: translate("ReportWords", "the 4 weeks before"),
        Period.QUARTER: translate("ReportWords", "the 3 months before"),
        Period.YEAR: translate("ReportWords", "the year before"),
    }[report.period]
    if not points:
        return translate("ReportWords", "as in {0}").format(before), "muted"
    if points > 0:
        more = counted(points, translate("ReportWords", "1 point more"), translate("ReportWords", "{0} points more"))
        return translate("ReportWords", "{0} than in {1}").format(more, before), "right"
    less = counted(-points, translate("ReportWords", "1 point less"), translate("ReportWords", "{0} points less"))
    return translate("ReportWords", "{0} than in {1}").format(less, before), "notice"


def sittings(number: int) -> str:
    """Return from how many runs the answers come."""
    return counted(number, translate("ReportWords", "from 1 run"), translate("ReportWords", "from {0} runs"))
