"""A question is read aloud with what there is to choose from, in the order shown, and never with its key."""

import pytest

from quizapp.core.item import (
    Body,
    Cloze,
    Group,
    Grouping,
    Item,
    Language,
    Matching,
    NumberEntry,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.presentation import options
from quizapp.core.spoken import spoken_question

CHOICE = SingleChoice(Option("in Bremen"), (Option("in Kiel"), Option("in Emden")))


def spoken(body: Body, stem: str = "Was ist wahr?") -> list[str]:
    return spoken_question(Item("x", stem, body), 5, Language.DE).text.split("\n")


def test_options_are_read_in_the_order_they_are_shown() -> None:
    shown = [f"{option.text}." for option in options(Item("x", "Wo?", CHOICE), 5, Language.DE)]

    assert spoken(CHOICE, "Wo?") == ["Wo?", *shown]


def test_a_gap_is_read_as_a_word() -> None:
    assert spoken(Cloze("Es sind {{12}} Boote."), "Ergänze.") == ["Ergänze.", "Es sind Lücke Boote."]
    english = spoken_question(Item("x", "Complete.", Cloze("{{12}} boats.")), 5, Language.EN)
    assert english.text == "Complete.\nblank boats."


@pytest.mark.parametrize("body", [NumberEntry("12"), ShortText(("Ada",)), TrueFalse(True)])
def test_a_key_is_not_read(body: Body) -> None:
    assert spoken(body) == ["Was ist wahr?"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (Matching((Pair("A", "eins"), Pair("B", "zwei"))), {"A.", "B.", "eins.", "zwei."}),
        (Grouping((Group("A", ("eins",)), Group("B", ("zwei",)))), {"A.", "B.", "eins.", "zwei."}),
        (Ordering(("eins", "zwei", "drei")), {"eins.", "zwei.", "drei."}),
    ],
)
def test_what_has_to_be_arranged_is_read(body: Body, words: set[str]) -> None:
    assert set(spoken(body)[1:]) == words
