"""Analyse the items of a test from the first attempts of a class.

The formulas are those of Moodle's quiz report and of R's psych package: x is the mark on an item, X the sum of a
learner's marks, o = X - x what the other items brought. A learner who never met an item is left out where it counts;
what describes the whole test counts learners who met every item.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from quizapp.core import intervals, moments
from quizapp.core.guessing import random_guess_score
from quizapp.core.intervals import Interval
from quizapp.core.item import Item
from quizapp.core.option_analysis import OptionStatistics, option_statistics
from quizapp.core.response import Response

ENOUGH_LEARNERS = 10


@dataclass(frozen=True, slots=True)
class Taken:
    """A learner's first attempt at an item: the points and what was given, None for a blank."""

    points: Fraction
    response: Response | None = None


Sheet = Mapping[str, Taken]
"""What one learner gave, by item id; items the learner never met are missing."""


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """How one item worked. Shares are 0 to 1; None stands for what the numbers do not give.

    `negative`: learners who know more do worse on it, so that it has no effective weight.
    """

    item_id: str
    answers: int
    facility: float
    facility_interval: Interval | None
    deviation: float
    guess_score: float | None
    discrimination: float | None
    discrimination_interval: Interval | None
    efficiency: float | None
    effective_weight: float | None
    negative: bool
    options: tuple[OptionStatistics, ...] = ()

    @property
    def too_few(self) -> bool:
        """Tell whether too few answered for the numbers to say anything."""
        return self.answers < ENOUGH_LEARNERS


@dataclass(frozen=True, slots=True)
class TestStatistics:
    """How the whole test worked for `learners` who met every item; points as in the items, `alpha` is the coefficient
    of internal consistency, which may be negative."""

    __test__ = False

    learners: int
    maximum: float
    mean: float
    median: float | None
    deviation: float
    skewness: float | None
    kurtosis: float | None
    alpha: float | None
    alpha_interval: Interval | None
    error_ratio: float | None
    standard_error: float | None

    @property
    def too_few(self) -> bool:
        """Tell whether too few took the test for the numbers to say anything."""
        return self.learners < ENOUGH_LEARNERS


@dataclass(frozen=True, slots=True)
class Analysis:
    """The statistics of a test and of its items, in their order."""

    test: TestStatistics
    items: tuple[ItemStatistics, ...]


def analyse(items: Sequence[Item], sheets: Sequence[Sheet]) -> Analysis:
    """Return how a test and its items worked for learners."""
    columns = [_column(item, items, sheets) for item in items]
    weights = _effective_weights(columns)
    found = tuple(_item(column, weight) for column, weight in zip(columns, weights, strict=True))
    return Analysis(_test(items, sheets), found)


@dataclass(frozen=True, slots=True)
class _Column:
    """An item with the marks of those who met it and what their other items brought."""

    item: Item
    marks: tuple[Fraction, ...]
    rest: tuple[Fraction, ...]
    responses: tuple[Response | None, ...]

    @property
    def covariance_with_total(self) -> Fraction:
        """Return cov(x, X)."""
        return moments.covariance(self.marks, self.rest) + moments.variance(self.marks)


def _column(item: Item, items: Sequence[Item], sheets: Sequence[Sheet]) -> _Column:
    met = [sheet for sheet in sheets if item.id in sheet]
    marks = tuple(sheet[item.id].points for sheet in met)
    totals = [sum((sheet[one.id].points for one in items if one.id in sheet), Fraction(0)) for sheet in met]
    rest = tuple(total - mark for total, mark in zip(totals, marks, strict=True))
    return _Column(item, marks, rest, tuple(sheet[item.id].response for sheet in met))


def _item(column: _Column, weight: float | None) -> ItemStatistics:
    item, marks, rest = column.item, column.marks, column.rest
    facility = float(moments.mean(marks) / Fraction(item.points)) if item.points else 0.0
    discrimination = moments.correlation(marks, rest)
    guess = random_guess_score(item)
    return ItemStatistics(
        item_id=item.id,
        answers=len(marks),
        facility=facility,
        facility_interval=intervals.of_share(facility, len(marks)),
        deviation=math.sqrt(moments.variance(marks)),
        guess_score=None if guess is None else float(guess),
        discrimination=discrimination,
        discrimination_interval=intervals.of_correlation(discrimination, len(marks)),
        efficiency=_efficiency(marks, rest),
        effective_weight=weight,
        negative=column.covariance_with_total < 0,
        options=option_statistics(item, column.responses, rest),
    )


def _efficiency(marks: Sequence[Fraction], rest: Sequence[Fraction]) -> float | None:
    """Return how much of the discrimination that such marks allow was reached."""
    most = moments.covariance(sorted(marks), sorted(rest))
    return None if most == 0 else float(moments.covariance(marks, rest) / most)


def _effective_weights(columns: Sequence[_Column]) -> list[float | None]:
    """Return for each item its share in what makes the learners differ, None where that is negative."""
    covariances = [column.covariance_with_total for column in columns]
    roots = [None if one < 0 else math.sqrt(one) for one in covariances]
    total = sum(root for root in roots if root is not None)
    return [None if root is None or total == 0 else root / total for root in roots]


def _test(items: Sequence[Item], sheets: Sequence[Sheet]) -> TestStatistics:
    whole = [sheet for sheet in sheets if all(item.id in sheet for item in items)]
    marks = [[sheet[item.id].points for sheet in whole] for item in items]
    totals = [sum(row, Fraction(0)) for row in zip(*marks, strict=True)]
    alpha = cronbach_alpha(marks)
    # For negative alpha the ratio is above 1: the marks contradict each other.
    ratio = None if alpha is None else math.sqrt(1 - alpha)
    deviation, median = math.sqrt(moments.variance(totals)), moments.median(totals)
    return TestStatistics(
        learners=len(totals),
        maximum=float(sum(item.points for item in items)),
        mean=float(moments.mean(totals)),
        median=None if median is None else float(median),
        deviation=deviation,
        skewness=moments.skewness(totals),
        kurtosis=moments.kurtosis(totals),
        alpha=alpha,
        alpha_interval=intervals.of_alpha(alpha, len(items), len(totals)),
        error_ratio=ratio,
        standard_error=None if ratio is None else deviation * ratio,
    )


def cronbach_alpha(marks: Sequence[Sequence[Fraction]]) -> float | None:
    """Return Cronbach's alpha of the marks of each item; needs two items, three learners and totals that vary."""
    count = len(marks)
    if count < 2 or len(marks[0]) < 3:
        return None
    total = moments.variance([sum(row, Fraction(0)) for row in zip(*marks, strict=True)])
    if total == 0:
        return None
    inner = sum((moments.variance(row) for row in marks), Fraction(0))
    return float(Fraction(count, count - 1) * (1 - inner / total))
