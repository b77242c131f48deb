from itertools import pairwise

import pytest

from quizapp.core.review_queue import (
    SECONDS_EACH,
    Card,
    fitting_in,
    minutes_for,
    mixed,
    number_for_today,
    seconds_each,
    spread,
)


@pytest.mark.parametrize(
    ("due", "done", "cap", "left"), [(0, 0, 20, 0), (7, 0, 20, 7), (900, 6, 20, 14), (900, 20, 20, 0), (3, 25, 20, 0)]
)
def test_the_day_has_a_number_and_never_the_mountain(due: int, done: int, cap: int, left: int) -> None:
    assert number_for_today(due, done, cap) == left


def cards(sets: str) -> list[Card]:
    return [Card(set_id, str(number)) for number, set_id in enumerate(sets)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", ""),
        ("aaa", "aaa"),
        ("aabb", "abab"),
        ("aaabbb", "ababab"),
        ("aabbbcc", "abacbcb"),
        ("baaa", "abaa"),
        ("bcaaa", "abaca"),
    ],
)
def test_articles_are_mixed_as_far_as_they_go(given: str, expected: str) -> None:
    order = mixed(cards(given))

    assert sorted(order, key=lambda card: card.item_id) == cards(given)
    assert sum(a.set_id == b.set_id for a, b in pairwise(order)) == sum(a == b for a, b in pairwise(expected))


def test_within_an_article_the_most_endangered_come_first() -> None:
    order = [card.item_id for card in mixed(cards("aabba")) if card.set_id == "a"]

    assert order == sorted(order)


def test_what_is_over_the_cap_waits_for_the_next_day() -> None:
    assert spread(0, (8, 11, 6), 20) == (8, 11, 6)
    assert spread(30, (8, 11, 6), 20) == (20, 20, 15)
    assert spread(0, (50, 0, 0, 0), 20) == (20, 20, 10, 0)


def test_times_are_estimated_from_the_last_answers_without_counting_breaks() -> None:
    assert seconds_each(()) == SECONDS_EACH
    assert seconds_each((10, 30)) == 20
    assert seconds_each((10, 4000)) == 95
    assert (minutes_for(14, 38), minutes_for(1, 5)) == (9, 1)
    assert (fitting_in(5, 40), fitting_in(5, 900)) == (7, 1)
