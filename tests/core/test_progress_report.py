"""Weeks, lines and the colours of the calendar, from sums of answers."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.item import Focus, Level
from quizapp.core.progress_report import (
    Line,
    Period,
    Recall,
    Sums,
    Tally,
    by_week,
    focus_lines,
    heat_level,
    heat_top,
    level_lines,
    recall_lines,
    total,
)

MONDAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("period", "first"),
    [(Period.MONTH, "2026-02-16"), (Period.QUARTER, "2025-12-15"), (Period.YEAR, "2025-03-17")],
)
@pytest.mark.parametrize("days", [0, 6])
def test_a_period_is_whole_weeks_and_ends_with_the_present_one(period: Period, first: str, days: int) -> None:
    assert period.first(MONDAY + timedelta(days=days)).isoformat() == first


def test_sums_tell_the_mean_share_and_the_time_of_a_run() -> None:
    both = total([Sums(3, 1, 2_500_000, 30_000), Sums(1, 1, 500_000, 30_500)])

    assert both.quota == 0.75
    assert both.seconds_each == 30.25
    assert (Sums().quota, Sums().seconds_each) == (None, None)


def test_a_line_has_a_hole_where_nothing_was_answered_and_kinds_never_answered_have_none() -> None:
    tallies = (
        Tally(0, Focus.FIGURES, Level.LOCATE, Sums(2, 1, 1_000_000)),
        Tally(0, Focus.FIGURES, Level.UNDERSTAND, Sums(2, 0, 2_000_000)),
        Tally(2, Focus.FIGURES, Level.LOCATE, Sums(1, 1, 0)),
        Tally(2, None, None, Sums(9, 1, 9_000_000)),
    )

    assert focus_lines(tallies, 3) == (Line("figures", (0.75, None, 0.0)),)
    assert level_lines(tallies, 3) == (Line("locate", (0.5, None, 0.0)), Line("understand", (1.0, None, None)))
    assert [line.last for line in level_lines(tallies, 3)] == [2, 0]
    assert Line("figures", (None, None)).last is None


def test_what_was_known_stands_beside_what_was_predicted() -> None:
    week = Recall(4, 3, 3_600_000, 2, 1)

    assert (week.measured, week.expected, week.after_a_week) == (0.75, 0.9, 0.5)
    assert recall_lines({1: week}, 2) == (Line("measured", (None, 0.75)), Line("predicted", (None, 0.9)))
    assert recall_lines({}, 2) == ()
    assert (Recall().measured, Recall().expected, Recall().after_a_week) == (None, None, None)
    assert (week + week).reviews == 8


def test_days_are_put_together_to_weeks() -> None:
    days = {MONDAY + timedelta(days=number): Sums(1) for number in (-1, 0, 6, 7, 21)}

    assert [week.answers for week in by_week(days, MONDAY, 3)] == [2, 1, 0]


@pytest.mark.parametrize(
    ("most", "top"), [(0, 4), (3, 4), (5, 6), (9, 10), (10, 10), (37, 40), (61, 80), (100, 100), (130, 200)]
)
def test_the_strongest_colour_stands_for_a_round_number(most: int, top: int) -> None:
    assert heat_top([0, most]) == top


@given(st.lists(st.integers(0, 5000), min_size=1))
def test_more_answers_are_never_paler_and_one_is_never_none(counts: list[int]) -> None:
    top = heat_top(counts)
    levels = [heat_level(count, top) for count in sorted(counts)]

    assert levels == sorted(levels)
    assert top >= max(counts)
    assert all((level == 0) == (count == 0) for level, count in zip(levels, sorted(counts), strict=True))
    assert heat_level(top, top) == 4
