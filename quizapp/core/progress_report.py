"""Put sums of answers together to what a learner's progress looks like: weeks, lines, the calendar."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from quizapp.core.item import Focus, Level

CALENDAR_WEEKS = 26
HEAT_LEVELS = 4
_NICE = (1, 2, 4, 6, 8)
_MILLION = 1_000_000


class Period(StrEnum):
    """How far back a report looks; the present week is its last."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def weeks(self) -> int:
        """Return how many weeks the period has."""
        return {Period.MONTH: 4, Period.QUARTER: 13, Period.YEAR: 52}[self]

    @property
    def by_day(self) -> bool:
        """Tell whether the period is short enough to show each day."""
        return self is Period.MONTH

    def first(self, today: date) -> date:
        """Return the Monday on which the period begins."""
        return monday(today) - timedelta(weeks=self.weeks - 1)


@dataclass(frozen=True, slots=True)
class Sums:
    """What some answers add up to: `share` of their points in millionths, `runs` that began with one of them."""

    answers: int = 0
    runs: int = 0
    share: int = 0
    millis: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(
            self.answers + other.answers,
            self.runs + other.runs,
            self.share + other.share,
            self.millis + other.millis,
        )

    @property
    def quota(self) -> float | None:
        """Return the mean share of the points, 0 to 1; None without answers."""
        return self.share / self.answers / _MILLION if self.answers else None

    @property
    def seconds(self) -> float:
        """Return the time spent."""
        return self.millis / 1000

    @property
    def seconds_each(self) -> float | None:
        """Return the time that a run takes; None without runs."""
        return self.seconds / self.runs if self.runs else None


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums of one week (counted from 0) for one kind of items."""

    week: int
    focus: Focus | None
    level: Level | None
    sums: Sums


@dataclass(frozen=True, slots=True)
class Recall:
    """How much was known again: of all `reviews`, and of those that came `later`, after seven days or more;
    `predicted` is the sum of what the schedule expected, in millionths."""

    reviews: int = 0
    recalled: int = 0
    predicted: int = 0
    later: int = 0
    later_recalled: int = 0

    def __add__(self, other: "Recall") -> "Recall":
        return Recall(
            self.reviews + other.reviews,
            self.recalled + other.recalled,
            self.predicted + other.predicted,
            self.later + other.later,
            self.later_recalled + other.later_recalled,
        )

    @property
    def measured(self) -> float | None:
        """Return the share that was known, 0 to 1; None without reviews."""
        return self.recalled / self.reviews if self.reviews else None

    @property
    def expected(self) -> float | None:
        """Return the share that was predicted to be known; None without reviews."""
        return self.predicted / self.reviews / _MILLION if self.reviews else None

    @property
    def after_a_week(self) -> float | None:
        """Return the share known after seven days or more; None where there was no such review."""
        return self.later_recalled / self.later if self.later else None


@dataclass(frozen=True, slots=True)
class Line:
    """A share for each week, None where nothing was answered."""

    key: str
    shares: tuple[float | None, ...]

    @property
    def last(self) -> int | None:
        """Return the last week that has a share."""
        return next((week for week in reversed(range(len(self.shares))) if self.shares[week] is not None), None)


def monday(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def total(sums: Iterable[Sums]) -> Sums:
    """Return sums added up."""
    return sum(sums, Sums())


def focus_lines(tallies: Sequence[Tally], weeks: int) -> tuple[Line, ...]:
    """Return a line for each focus that was answered at all."""
    return _lines([(tally.week, tally.focus, tally.sums) for tally in tallies], tuple(Focus), weeks)


def level_lines(tallies: Sequence[Tally], weeks: int) -> tuple[Line, ...]:
    """Return a line for each level that was answered at all."""
    return _lines([(tally.week, tally.level, tally.sums) for tally in tallies], tuple(Level), weeks)


def recall_lines(recalls: Mapping[int, Recall], weeks: int) -> tuple[Line, ...]:
    """Return the line of what was known and that of what was predicted, from recalls by week; () without any."""
    if not recalls:
        return ()
    every = [recalls.get(week, Recall()) for week in range(weeks)]
    return (
        Line("measured", tuple(one.measured for one in every)),
        Line("predicted", tuple(one.expected for one in every)),
    )


def by_week(days: Mapping[date, Sums], first: date, weeks: int) -> tuple[Sums, ...]:
    """Return the sums of each week from those of the days."""
    found = [Sums() for _ in range(weeks)]
    for day, sums in days.items():
        week = (day - first).days // 7
        if 0 <= week < weeks:
            found[week] += sums
    return tuple(found)


def heat_top(counts: Iterable[int]) -> int:
    """Return the round number of answers that the strongest colour of the calendar stands for."""
    most = max(counts, default=0)
    if most <= HEAT_LEVELS:
        return HEAT_LEVELS
    scale: int = 10 ** (len(str(most)) - 1)
    return next((nice * scale for nice in _NICE if nice * scale >= most), 10 * scale)


def heat_level(count: int, top: int) -> int:
    """Return how strong a day's colour is, 0 for no answer to 4 for `top` and more."""
    return min(math.ceil(HEAT_LEVELS * count / top), HEAT_LEVELS)


def _lines(
    found: Sequence[tuple[int, Focus | Level | None, Sums]], kinds: Sequence[Focus | Level], weeks: int
) -> tuple[Line, ...]:
    lines = []
    for kind in kinds:
        sums = [Sums() for _ in range(weeks)]
        for week, one, more in found:
            if one is kind and 0 <= week < weeks:
                sums[week] += more
        if any(one.answers for one in sums):
            lines.append(Line(kind.value, tuple(one.quota for one in sums)))
    return tuple(lines)
