"""Report how a learner gets on, and how the items of a set work."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from quizapp.core import progress_report as progress
from quizapp.core import review_queue
from quizapp.core.errors import DataError, Message
from quizapp.core.progress_report import CALENDAR_WEEKS, Line, Period, Recall, Sums, Tally
from quizapp.services.catching_up import caught_up
from quizapp.services.local_day import day_of
from quizapp.services.preferences import Preferences
from quizapp.services.review import Review
from quizapp.storage import item_sets, report_queries, report_tables
from quizapp.storage.database import Database
from quizapp.storage.report_queries import HardItem as HardItem

if TYPE_CHECKING:
    from quizapp.core.item_analysis import Analysis

FORECAST_DAYS = 30
HARDEST = 5


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """All that the statistics page shows.

    `first` to `today` is the period; `now` are its sums, `before` those of the span of the same length before it. The
    lines have a share for each week. `times` are the seconds of each day of a short period, else of each week.
    `calendar` holds the answers of each day from `calendar_first` on, `forecast` what is due on each day, today first.
    `goal` is the share of items that shall be known when they are due. `answered`: anything was ever answered.
    """

    period: Period
    first: date
    today: date
    now: Sums
    before: Sums
    by_focus: tuple[Line, ...]
    by_level: tuple[Line, ...]
    recall: Recall
    recall_lines: tuple[Line, ...]
    times: tuple[float, ...]
    calendar_first: date
    calendar: tuple[int, ...]
    forecast: tuple[int, ...]
    hardest: tuple[HardItem, ...]
    goal: float
    answered: bool


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the log says of a period, a set (None for all) and a study day: sums by day and by week, reviews by week."""

    of: tuple[Period, str | None, date]
    days: dict[date, Sums]
    weeks: tuple[Tally, ...]
    recalls: dict[int, Recall]


class Reports:
    """The reports of one learner."""

    def __init__(
        self,
        database: Database,
        learner: str,
        clock: Callable[[], datetime],
        preferences: Preferences,
        zone: tzinfo | None = None,
    ) -> None:
        self._database = database
        self._learner = learner
        self._clock = clock
        self._preferences = preferences
        self._zone = zone
        self._review = Review(database, learner, clock, preferences, zone)

    @property
    def today(self) -> date:
        """Return the study day that it is."""
        return day_of(self._clock(), self._zone)

    def sets(self) -> tuple[tuple[str, str], ...]:
        """Return id and title of the sets that a report can be made of, by title."""
        return report_queries.answered_sets(self._database, self._learner)

    def catch_up(self) -> None:
        """Let the schedule hear of what was answered since, and sum that up: an answer waits for neither."""
        caught_up(self._database, self._learner)
        if report_tables.are_behind(self._database, self._learner):
            with self._database.transaction() as transaction:
                report_tables.catch_up(transaction, self._learner)

    def gather(self, period: Period, set_id: str | None = None) -> Gathered:
        """Read the sums of a period: the longer half of `progress`, for whoever has to answer in between."""
        self.catch_up()
        database, learner, today = self._database, self._learner, self.today
        first = period.first(today)
        earliest = min(first - (today - first + timedelta(days=1)), _calendar_first(today))
        return Gathered(
            (period, set_id, today),
            report_queries.days(database, learner, set_id, earliest, today),
            report_queries.weeks(database, learner, set_id, first, today),
            report_queries.recalls(database, learner, set_id, first, today),
        )

    def progress(self, period: Period, set_id: str | None = None, gathered: Gathered | None = None) -> ProgressReport:
        """Return how the learner got on in a period, in one set or in all; `gathered` is read anew where it is of
        another period, set or day."""
        database, learner, today = self._database, self._learner, self.today
        if gathered is None or gathered.of != (period, set_id, today):
            gathered = self.gather(period, set_id)
        first, calendar_first = period.first(today), _calendar_first(today)
        length = today - first + timedelta(days=1)
        days, weeks, recalls = gathered.days, gathered.weeks, gathered.recalls
        inside = {day: sums for day, sums in days.items() if day >= first}
        return ProgressReport(
            period=period,
            first=first,
            today=today,
            now=progress.total(inside.values()),
            before=progress.total(sums for day, sums in days.items() if first - length <= day < first),
            by_focus=progress.focus_lines(weeks, period.weeks),
            by_level=progress.level_lines(weeks, period.weeks),
            recall=sum(recalls.values(), Recall()),
            recall_lines=progress.recall_lines(recalls, period.weeks),
            times=_times(inside, period, first, today),
            calendar_first=calendar_first,
            calendar=tuple(days.get(day, Sums()).answers for day in _each_day(calendar_first, today)),
            forecast=self.forecast(set_id),
            hardest=report_queries.hardest(database, learner, set_id, first, HARDEST),
            goal=self._preferences.number("retention") / 100,
            answered=report_queries.has_any(database, learner),
        )

    def forecast(self, set_id: str | None = None) -> tuple[int, ...]:
        """Return how many items are due on each of the coming thirty days, today first, under the daily cap."""
        if set_id is None:
            return (self._review.number_due(), *self._review.forecast(FORECAST_DAYS - 1))
        today, database = self.today, caught_up(self._database, self._learner)
        last = today + timedelta(days=FORECAST_DAYS - 1)
        due = report_queries.due_in_set(database, self._learner, set_id, today, last)
        return review_queue.spread(0, [due.get(day, 0) for day in _each_day(today, last)], self._review.cap)

    def analysis(self, set_id: str) -> "Analysis":
        """Return how the items of a set work, from the first answers of every learner of this machine; DataError where
        there is no such set."""
        from quizapp.core.item_analysis import analyse  # loaded late: the window starts without it

        item_set = item_sets.load(self._database, set_id)
        if item_set is None:
            raise DataError(Message.of("set-unknown", set=set_id))
        return analyse(item_set.ready, report_queries.first_answers(self._database, set_id))


def _times(days: dict[date, Sums], period: Period, first: date, today: date) -> tuple[float, ...]:
    if period.by_day:
        return tuple(days.get(day, Sums()).seconds for day in _each_day(first, today))
    return tuple(week.seconds for week in progress.by_week(days, first, period.weeks))


def _calendar_first(today: date) -> date:
    return progress.monday(today) - timedelta(weeks=CALENDAR_WEEKS - 1)


def _each_day(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
