from dataclasses import replace

import pytest
from given_sets import ferry_set
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.item import Focus, Item, ItemSet, Level, NumberEntry, Status
from quizapp.core.selection import choose, item_seed
from quizapp.core.session import Only, RunChoices

NONE: frozenset[str] = frozenset()


def set_of(*focuses: Focus | None) -> ItemSet:
    items = tuple(
        Item(f"q{number}", "Wie viele?", NumberEntry(str(number)), focus) for number, focus in enumerate(focuses)
    )
    return replace(ferry_set(), items=items)


def ids(item_set: ItemSet, choices: RunChoices, seed: int = 1, seen: frozenset[str] = NONE) -> list[str]:
    return [item.id for item in choose(item_set, choices, seed, seen, frozenset({"wahl", "datum"}))]


def test_without_shuffling_the_order_is_that_of_the_file() -> None:
    assert ids(ferry_set(), RunChoices(shuffle=False)) == [item.id for item in ferry_set().ready]


def test_a_seed_gives_one_order_and_another_seed_another() -> None:
    orders = [tuple(ids(ferry_set(), RunChoices(), seed)) for seed in range(20)]

    assert orders[3] == tuple(ids(ferry_set(), RunChoices(), 3))
    assert len(set(orders)) == 20
    assert {frozenset(order) for order in orders} == {frozenset(item.id for item in ferry_set().ready)}


def test_a_suggested_item_is_never_asked_even_when_it_was_missed() -> None:
    waiting = replace(ferry_set().items[0], id="wahl", status=Status.SUGGESTED)

    assert (
        choose(replace(ferry_set(), items=(waiting,)), RunChoices(only=Only.MISSED), 1, NONE, frozenset({"wahl"})) == ()
    )


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        (RunChoices(focuses=frozenset({Focus.SOURCES})), ["folge", "beleg"]),
        (RunChoices(levels=frozenset({Level.EVALUATE})), ["beleg"]),
        (RunChoices(focuses=frozenset({Focus.FIGURES}), levels=frozenset({Level.UNDERSTAND})), ["datum"]),
        (RunChoices(only=Only.MISSED), ["wahl", "datum"]),
        (RunChoices(only=Only.UNSEEN, focuses=frozenset({Focus.FIGURES})), ["wahl", "luecke"]),
        (RunChoices(count=0), []),
    ],
)
def test_every_choice_narrows_what_is_asked(choices: RunChoices, expected: list[str]) -> None:
    assert ids(ferry_set(), replace(choices, shuffle=False), seen=frozenset({"zahl", "datum"})) == expected


@pytest.mark.parametrize("shuffle", [True, False])
def test_a_count_takes_the_same_share_of_every_focus(shuffle: bool) -> None:
    item_set = set_of(*[Focus.FIGURES] * 10, *[Focus.ACTORS] * 5, *[Focus.SOURCES] * 2)
    chosen = choose(item_set, RunChoices(count=8, shuffle=shuffle), 4, NONE, NONE)
    counts = {focus: sum(item.focus is focus for item in chosen) for focus in Focus}

    assert counts == {Focus.FIGURES: 3, Focus.ACTORS: 3, Focus.SOURCES: 2}


def test_items_without_a_focus_take_part() -> None:
    chosen = choose(set_of(Focus.FIGURES, Focus.FIGURES, None), RunChoices(count=2, shuffle=False), 1, NONE, NONE)

    assert [item.focus for item in chosen] == [Focus.FIGURES, None]


@given(
    st.lists(st.sampled_from([*Focus, None]), max_size=12),
    st.integers(0, 15),
    st.booleans(),
    st.integers(0, 2**32),
)
def test_a_count_gives_as_many_different_items_as_there_are(
    focuses: list[Focus | None], count: int, shuffle: bool, seed: int
) -> None:
    chosen = choose(set_of(*focuses), RunChoices(count=count, shuffle=shuffle), seed, NONE, NONE)

    assert len(chosen) == len({item.id for item in chosen}) == min(count, len(focuses))


def test_what_arranges_an_item_hangs_on_run_and_item_alone() -> None:
    assert item_seed(1, "zahl") == item_seed(1, "zahl")
    assert len({item_seed(seed, name) for seed in range(3) for name in ("zahl", "wahl")}) == 6
    assert 0 <= item_seed(2**63, "ä") < 2**48
