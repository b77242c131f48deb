"""Item statistics, held to small tables that were worked out by hand with fractions."""

from decimal import Decimal
from fractions import Fraction
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core.item import Item, NumberEntry, Option, SingleChoice, TrueFalse
from quizapp.core.item_analysis import Sheet, Taken, analyse, cronbach_alpha
from quizapp.core.moments import kurtosis, median, skewness
from quizapp.core.option_analysis import OptionFlag, option_statistics
from quizapp.core.response import ListResponse, TextResponse, TruthResponse

CLASS = ("111", "110", "101", "100", "010", "000")
"""Marks of six learners on three items: sums 3 2 2 1 1 0."""


def items(count: int) -> tuple[Item, ...]:
    return tuple(Item(f"i{number}", "Wie viele?", NumberEntry("3")) for number in range(count))


def sheets(*rows: str) -> tuple[Sheet, ...]:
    """Return sheets from rows of marks of one digit; a dot for an item never met."""
    return tuple(
        {f"i{number}": Taken(Fraction(mark)) for number, mark in enumerate(row) if mark != "."} for row in rows
    )


def fractions(*values: float) -> list[Fraction]:
    return [Fraction(value) for value in values]


def test_the_items_of_a_small_class_are_what_a_calculation_by_hand_gives() -> None:
    first, second, third = analyse(items(3), sheets(*CLASS)).items

    assert [one.facility for one in (first, second, third)] == pytest.approx([2 / 3, 1 / 2, 1 / 3])
    # cov(x, o) = 2/15, var x = 4/15, var o = 17/30
    assert first.discrimination == pytest.approx(2 / sqrt(34))
    assert (second.discrimination, third.discrimination) == (0.0, pytest.approx(2 / sqrt(34)))
    # both lists in order give 1/3, so 2/15 of it is two fifths
    assert first.efficiency == pytest.approx(2 / 5)
    # cov(x, X) = 0.4, 0.3, 0.4
    total = 2 * sqrt(0.4) + sqrt(0.3)
    weights = [one.effective_weight for one in (first, second, third)]
    assert weights == pytest.approx([sqrt(0.4) / total, sqrt(0.3) / total, sqrt(0.4) / total])
    assert first.deviation == pytest.approx(sqrt(4 / 15))
    assert first.guess_score == 0


def test_the_test_of_a_small_class_is_what_a_calculation_by_hand_gives() -> None:
    test = analyse(items(3), sheets(*CLASS)).test

    assert (test.learners, test.maximum, test.mean, test.median) == (6, 3.0, 1.5, 1.5)
    # k2 = 11/10, sum of the items' variances 5/6: alpha = 3/2 (1 - 25/33)
    assert test.deviation == pytest.approx(sqrt(1.1))
    assert test.alpha == pytest.approx(4 / 11)
    assert test.error_ratio == pytest.approx(sqrt(7 / 11))
    assert test.standard_error == pytest.approx(sqrt(0.7))
    assert test.skewness == 0
    # k4 = (42 * 83/8 - 15 * 121/4) / 60 = -3/10
    assert test.kurtosis == pytest.approx(-0.3 / 1.21)


def test_items_that_contradict_each_other_give_a_negative_alpha_that_is_shown() -> None:
    analysis = analyse(items(2), sheets("10", "10", "01", "11"))

    # var x = 1/4, 1/3; k2 = 1/4: alpha = 2 (1 - 7/3)
    assert analysis.test.alpha == pytest.approx(-8 / 3)
    assert analysis.test.error_ratio == pytest.approx(sqrt(11 / 3))
    assert analysis.items[0].discrimination == pytest.approx(-sqrt(1 / 3))


def test_an_item_on_which_the_good_do_worse_has_no_weight_and_is_flagged() -> None:
    # cov(x, X) of the first item: marks 0 0 1 1, sums 2 2 1 1
    analysis = analyse(items(3), sheets("011", "011", "100", "100"))

    assert analysis.items[0].effective_weight is None
    assert analysis.items[0].negative
    assert [one.effective_weight for one in analysis.items[1:]] == pytest.approx([1 / 2, 1 / 2])


def test_where_nothing_varies_there_is_no_number_instead_of_a_wrong_one() -> None:
    analysis = analyse(items(2), sheets("11", "11", "11"))

    assert analysis.items[0].discrimination is None
    assert analysis.items[0].efficiency is None
    assert analysis.items[0].effective_weight is None
    assert (analysis.test.alpha, analysis.test.skewness, analysis.test.kurtosis) == (None, None, None)
    assert analysis.test.standard_error is None


def test_a_class_without_learners_and_a_test_without_items_say_nothing() -> None:
    nobody = analyse(items(2), ())
    nothing = analyse((), sheets("1", "0"))

    assert (nobody.test.learners, nobody.test.median, nobody.test.alpha) == (0, None, None)
    assert nobody.items[0].facility_interval is None
    assert nothing.items == ()
    assert nothing.test.maximum == 0


def test_learners_who_never_met_an_item_are_left_out_where_it_counts() -> None:
    analysis = analyse(items(3), sheets(*CLASS, "1.1", ".00"))

    assert analysis.test.learners == 6
    assert [one.answers for one in analysis.items] == [7, 7, 8]
    assert analysis.items[0].facility == pytest.approx(5 / 7)


def test_points_are_measured_against_those_of_the_item() -> None:
    heavy = Item("i0", "Wie viele?", NumberEntry("3"), points=Decimal(2))
    (one,) = analyse((heavy,), sheets("2", "1")).items

    assert one.facility == pytest.approx(3 / 4)


def test_below_ten_learners_the_numbers_are_called_too_few() -> None:
    assert analyse(items(3), sheets(*CLASS)).test.too_few
    assert analyse(items(3), sheets(*CLASS)).items[0].too_few
    assert not analyse(items(3), sheets(*CLASS, *CLASS)).test.too_few


def test_small_classes_have_wide_intervals() -> None:
    small = analyse(items(3), sheets(*CLASS)).items[0]
    large = analyse(items(3), sheets(*CLASS * 20)).items[0]

    # Wilson for 4 of 6
    assert small.facility_interval is not None
    assert (small.facility_interval.low, small.facility_interval.high) == pytest.approx((0.3000, 0.9032), abs=5e-5)
    assert large.facility_interval is not None
    assert large.facility_interval.high - large.facility_interval.low < 0.17
    # tanh(atanh(0.342997) -+ 1.96 / sqrt(3))
    assert small.discrimination_interval is not None
    assert (small.discrimination_interval.low, small.discrimination_interval.high) == pytest.approx(
        (-0.6498, 0.9034), abs=5e-4
    )


def test_alpha_has_an_interval_that_holds_it() -> None:
    test = analyse(items(3), sheets(*CLASS)).test

    assert test.alpha is not None
    assert test.alpha_interval is not None
    # 1 - (7/11) exp(+-1.96 sqrt(6 / (2 * 4)))
    assert test.alpha_interval.low == pytest.approx(-2.474, abs=1e-3)
    assert test.alpha_interval.high == pytest.approx(0.8834, abs=1e-4)
    assert cronbach_alpha([fractions(1, 0, 0, 1), fractions(1, 0, 0, 1)]) == 1


@pytest.mark.parametrize(
    ("values", "expected"), [((), None), ((3,), 3), ((5, 1, 3), 3), ((4, 1, 2, 9), 3), ((1, 1, 1, 2), 1)]
)
def test_the_median_is_the_mean_of_the_middle_two(values: tuple[int, ...], expected: int | None) -> None:
    assert median(fractions(*values)) == expected


def test_skewness_and_kurtosis_come_from_the_k_statistics() -> None:
    assert skewness(fractions(0, 0, 3)) == pytest.approx(sqrt(3))
    assert skewness(fractions(0, 3)) is None
    # 0 0 0 4: S2 = 12, S4 = 84, k4 = (20 * 84 - 9 * 144) / 6 = 64, k2 = 4
    assert kurtosis(fractions(0, 0, 0, 4)) == pytest.approx(4)
    assert kurtosis(fractions(0, 0, 4)) is None


CHOICE = Item("i0", "Wie viele?", SingleChoice(Option("drei"), (Option("vier"), Option("fünf"))))


def test_options_are_counted_with_the_blank_and_correlated_with_the_rest() -> None:
    given = [TextResponse("drei"), TextResponse(" drei "), TextResponse("vier"), None]
    key, four, five, blank = option_statistics(CHOICE, given, fractions(2, 2, 1, 0))

    assert [(one.text, one.count, one.share) for one in (key, four, five, blank)] == [
        ("drei", 2, 0.5),
        ("vier", 1, 0.25),
        ("fünf", 0, 0.0),
        ("", 1, 0.25),
    ]
    # taken 1 1 0 0, rest 2 2 1 0: cov 1/2, variances 1/3 and 11/12
    assert key.correlation == pytest.approx(0.5 / sqrt(11 / 36))
    assert five.correlation is None
    assert blank.correlation is not None
    assert blank.correlation < 0


def test_a_distractor_that_hardly_anybody_takes_is_dead_after_thirty_answers() -> None:
    often = [TextResponse("drei"), TextResponse("vier")] * 15
    _, _, early, _ = option_statistics(CHOICE, often[:28], fractions(*range(28)))
    _, four, five, blank = option_statistics(CHOICE, often, fractions(*range(15, 0, -1), *range(15, 30)))

    assert early.flags == ()
    assert OptionFlag.DEAD in five.flags
    assert OptionFlag.DEAD not in four.flags
    assert blank.flags == ()


def test_a_key_that_the_good_do_not_take_and_a_distractor_that_they_take_are_flagged() -> None:
    given = [TextResponse("drei")] * 5 + [TextResponse("vier")] * 5
    key, four, five, _ = option_statistics(CHOICE, given, fractions(0, 0, 1, 1, 2, 5, 5, 6, 6, 7))
    few = option_statistics(CHOICE, given[1:], fractions(0, 1, 1, 2, 5, 5, 6, 6, 7))

    assert key.flags == (OptionFlag.CHECK_KEY,)
    assert four.flags == (OptionFlag.TEMPTS_THE_GOOD,)
    assert five.flags == ()
    assert {one.flags for one in few} == {()}


def test_statements_have_two_options_and_typed_items_none() -> None:
    statement = Item("i0", "Es sind drei.", TrueFalse(False))
    false, true, blank = option_statistics(statement, [TruthResponse(False), TruthResponse(True)], fractions(1, 0))

    assert [(one.text, one.is_key, one.count) for one in (false, true, blank)] == [
        ("false", True, 1),
        ("true", False, 1),
        ("", False, 0),
    ]
    assert option_statistics(items(1)[0], [TextResponse("3")], fractions(1)) == ()


def test_several_ticks_count_for_each_option_and_empty_text_is_a_blank() -> None:
    rest = fractions(1, 0)
    key, four, _, blank = option_statistics(CHOICE, [ListResponse(("drei", "vier")), TextResponse("")], rest)

    assert (key.count, four.count, blank.count) == (1, 1, 1)


marks = st.integers(0, 4)


@settings(deadline=None)
@given(st.lists(st.tuples(marks, marks, marks), min_size=1, max_size=12))
def test_numbers_stay_in_their_bounds_and_the_order_of_learners_means_nothing(
    rows: list[tuple[int, int, int]],
) -> None:
    of_four = tuple(Item(f"i{number}", "Wie viele?", NumberEntry("3"), points=Decimal(4)) for number in range(3))
    drawn = ["".join(map(str, row)) for row in rows]
    analysis = analyse(of_four, sheets(*drawn))
    turned = analyse(of_four, sheets(*reversed(drawn)))

    for one in analysis.items:
        assert 0 <= one.facility <= 1
        assert one.facility_interval is not None
        assert one.facility_interval.low - 1e-9 <= one.facility <= one.facility_interval.high + 1e-9
        assert one.discrimination is None or abs(one.discrimination) <= 1 + 1e-9
        assert one.efficiency is None or one.efficiency <= 1 + 1e-9
    weights = [one.effective_weight for one in analysis.items if one.effective_weight is not None]
    assert not weights or sum(weights) == pytest.approx(1)
    assert analysis.test.alpha is None or analysis.test.alpha <= 1 + 1e-9
    assert turned == analysis


@settings(deadline=None)
@given(st.lists(st.tuples(marks, marks), min_size=3, max_size=10), st.integers(2, 9))
def test_alpha_does_not_change_when_every_mark_counts_more(rows: list[tuple[int, int]], factor: int) -> None:
    columns = [[Fraction(row[number]) for row in rows] for number in range(2)]
    heavier = [[mark * factor for mark in column] for column in columns]

    assert cronbach_alpha(heavier) == cronbach_alpha(columns)
