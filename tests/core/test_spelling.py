"""Umlauts and their stand-ins are one spelling; a slip never turns one word into another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.spelling import collapse_umlauts, differs_in_umlaut, edit_distance, same_spelling, typos_between

WORDS = st.text(alphabet="abeouäöüst", max_size=8)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("müller", "mueller"),
        ("größe", "groesse"),
        ("strasse", "straße"),
        ("pelé", "pele"),
        ("łódź", "lodz"),
        ("a", "a"),
    ],
)
def test_these_are_the_same(left: str, right: str) -> None:
    assert same_spelling(left, right)
    assert same_spelling(right, left)


@pytest.mark.parametrize(
    ("left", "right"), [("müller", "muller"), ("größe", "grosse"), ("bär", "bar"), ("zug", "züge")]
)
def test_these_are_not_the_same(left: str, right: str) -> None:
    assert not same_spelling(left, right)


@pytest.mark.parametrize(
    ("text", "collapsed"),
    [
        ("mueller", "müller"), ("groesse", "grösse"), ("neue", "neue"), ("steuer", "steuer"), ("quelle", "quelle"),
        ("israel", "israel"), ("michael", "michael"), ("boeing", "boeing"), ("samuel", "samuel"), ("baer", "bär"),
        ("größe", "grösse"),
    ],
)  # fmt: skip
def test_stand_ins_are_umlauts_only_where_they_stand_for_one(text: str, collapsed: str) -> None:
    assert collapse_umlauts(text) == collapsed


@pytest.mark.parametrize(
    ("left", "right", "limit", "slips"),
    [
        ("telegram", "telegramm", 1, 1),
        ("telegram", "telegrm", 1, 1),
        ("telegram", "telegrim", 1, 1),
        ("telegram", "telegrma", 1, 1),
        ("telegram", "tleegrma", 2, 2),
        ("telegram", "tlgram", 1, None),
        ("größe", "große", 2, None),
        ("groesse", "grosse", 2, None),
        ("größe", "gröse", 1, 1),
        ("groessse", "grosse", 2, None),
        ("mueler", "müller", 1, 1),
        ("südkorea", "südkorae", 1, 1),
        ("isral", "israel", 1, 1),
        ("raum 12", "raum 13", 2, None),
        ("abc", "abc", 0, 0),
        ("abc", "cab", 1, None),
    ],
)
def test_slips_are_counted(left: str, right: str, limit: int, slips: int | None) -> None:
    assert typos_between(left, right, limit) == slips
    assert typos_between(right, left, limit) == slips


def test_words_that_differ_in_an_umlaut_only_are_told() -> None:
    assert differs_in_umlaut("große", "größe")
    assert differs_in_umlaut("grosse", "groesse")
    assert not differs_in_umlaut("größe", "groesse")
    assert not differs_in_umlaut("größe", "gröse")


@given(WORDS, WORDS)
def test_the_distance_is_the_same_both_ways_and_zero_only_for_equals(left: str, right: str) -> None:
    distance = edit_distance(left, right, 20)

    assert distance == edit_distance(right, left, 20)
    assert distance is not None
    assert (distance == 0) == (left == right)
    assert edit_distance(left, right, distance) == distance
    assert distance == 0 or edit_distance(left, right, distance - 1) is None


@given(st.text(alphabet="abouäöüst", max_size=8))
def test_an_umlaut_never_passes_as_a_slip(word: str) -> None:
    plain = word.translate(str.maketrans("äöü", "aou"))

    if plain != word:
        assert typos_between(word, plain, 2) is None
