"""What is shown in which order follows from item and seed alone, and gives no key away."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.item import (
    Cloze,
    Group,
    Grouping,
    Item,
    Language,
    Matching,
    MultipleChoice,
    NumberEntry,
    Option,
    Order,
    Ordering,
    Pair,
    SingleChoice,
)
from quizapp.core.presentation import first_sequence, options, tray
from tests.core.samples import make_item, texts

DE = Language.DE
NAMES = SingleChoice(Option("GDL"), texts("Bahn", "dpa", "Köln"))
SEEDS = st.integers(min_value=0, max_value=2**64)


def shown(body: SingleChoice | MultipleChoice, seed: int = 1) -> list[str]:
    return [option.text for option in options(make_item(body), seed, DE)]


@given(SEEDS)
def test_shuffled_options_are_all_options(seed: int) -> None:
    assert sorted(shown(NAMES, seed)) == ["Bahn", "GDL", "Köln", "dpa"]
    assert shown(NAMES, seed) == shown(NAMES, seed)


def test_another_seed_gives_another_order_and_every_place_is_as_likely() -> None:
    places = Counter(shown(NAMES, seed).index("GDL") for seed in range(400))

    assert set(places) == {0, 1, 2, 3}
    assert min(places.values()) > 60


def test_another_item_gives_another_order_for_the_same_seed() -> None:
    orders = {tuple(options(make_item(NAMES, stem=f"Frage {number}?"), 7, DE)) for number in range(30)}

    assert len(orders) > 5


def test_numbers_and_dates_are_sorted_by_size() -> None:
    assert shown(SingleChoice(Option("1.000"), texts("12", "2 Mio.", "300"))) == ["12", "300", "1.000", "2 Mio."]
    assert shown(SingleChoice(Option("5. Mai"), texts("6. April", "1. Juni"))) == ["6. April", "5. Mai", "1. Juni"]
    assert shown(MultipleChoice(texts("7", "3"), texts("5"))) == ["3", "5", "7"]


def test_options_of_equal_size_stand_in_the_order_of_their_text() -> None:
    assert shown(SingleChoice(Option("zwölf"), texts("12", "13"), Order.SORTED)) == ["12", "zwölf", "13"]


def test_an_author_can_have_numbers_shuffled_or_names_sorted() -> None:
    shuffled = {tuple(shown(SingleChoice(Option("1"), texts("2", "3"), Order.SHUFFLE), seed)) for seed in range(40)}

    assert len(shuffled) == 6
    assert shown(SingleChoice(Option("GDL"), texts("Bahn", "dpa"), Order.SORTED)) == ["Bahn", "dpa", "GDL"]


def test_fixed_options_keep_the_written_order_whatever_the_seed() -> None:
    body = MultipleChoice(texts("A", "B"), texts("1", "2", "3"), Order.FIXED)

    orders = {tuple(shown(body, seed)) for seed in range(20)}
    assert len(orders) == 1
    order = orders.pop()
    assert [text for text in order if text in "AB"] == ["A", "B"]
    assert [text for text in order if text in "123"] == ["1", "2", "3"]


def test_the_key_of_fixed_options_is_not_always_first() -> None:
    body = SingleChoice(Option("A"), texts("1", "2", "3"), Order.FIXED)
    places = Counter(
        [option.text for option in options(make_item(body, stem=f"Frage {number}?"), 1, DE)].index("A")
        for number in range(200)
    )

    assert set(places) == {0, 1, 2, 3}


@given(SEEDS)
def test_a_tray_holds_everything_that_has_to_be_placed(seed: int) -> None:
    matching = Matching((Pair("a", "x"), Pair("b", "x"), Pair("c", "y")), ("z",))
    grouping = Grouping((Group("A", ("a", "b")), Group("B", ("c",))), ("d",))
    cloze = Cloze("{{a|A}} und {{a}} und {{}}", ("b",))

    assert sorted(tray(make_item(matching), seed)) == ["x", "y", "z"]
    assert sorted(tray(make_item(grouping), seed)) == ["a", "b", "c", "d"]
    assert sorted(tray(make_item(cloze), seed)) == ["a", "a", "b"]


def test_what_is_typed_or_chosen_has_no_tray_and_no_sequence() -> None:
    assert tray(make_item(Cloze("{{a}}")), 1) == ()
    assert tray(make_item(NAMES), 1) == ()
    assert options(make_item(NumberEntry("3")), 1, DE) == ()
    assert first_sequence(make_item(NAMES), 1) == ()


@given(SEEDS, st.lists(st.sampled_from("ABCDE"), min_size=2, max_size=5, unique=True))
def test_an_ordering_never_starts_in_the_right_order(seed: int, entries: list[str]) -> None:
    item = make_item(Ordering(tuple(entries)))

    assert sorted(first_sequence(item, seed)) == sorted(entries)
    assert first_sequence(item, seed) != tuple(entries)


@pytest.mark.parametrize("entries", [("A",), ("A", "A")])
def test_an_ordering_with_one_order_only_is_shown_in_it(entries: tuple[str, ...]) -> None:
    assert first_sequence(make_item(Ordering(entries)), 1) == entries


def test_the_order_is_the_same_in_another_process() -> None:
    code = (
        "from tests.core.test_presentation import NAMES, DE; from tests.core.samples import make_item;"
        "from quizapp.core.presentation import options;"
        "print([option.text for option in options(make_item(NAMES), 42, DE)])"
    )

    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == str(shown(NAMES, 42))


def test_the_order_does_not_change_with_a_release() -> None:
    item = Item("zuege", "Wer streikt?", SingleChoice(Option("GDL"), texts("Bahn", "dpa", "Köln")))

    assert [option.text for option in options(item, 1, DE)] == ["Bahn", "Köln", "GDL", "dpa"]
