"""What blind guessing brings, by item type."""

from fractions import Fraction

import pytest
from given_sets import ferry_items

from quizapp.core.guessing import random_guess_score
from quizapp.core.item import Item, SingleChoice, TrueFalse
from quizapp.core.item import Option as Choice

EXPECTED = {
    "zahl": Fraction(0),
    "wahl": Fraction(1, 3),
    "datum": Fraction(0),
    "name": Fraction(0),
    "mehrere": None,
    "luecke": Fraction(1, 3),  # a bank of Nordhafen, 12, Südhafen
    "paare": Fraction(1, 3),  # kauft, meldet, baut
    "folge": None,
    "gruppen": Fraction(1, 3),  # two groups, or left in the tray
    "beleg": None,
}


@pytest.mark.parametrize(("item_id", "expected"), EXPECTED.items())
def test_guessing_brings_what_chance_gives(item_id: str, expected: Fraction | None) -> None:
    item = next(item for item in ferry_items() if item.id == item_id)

    assert random_guess_score(item) == expected


def test_a_statement_is_right_half_of_the_time_unless_its_proof_is_asked_for() -> None:
    assert random_guess_score(Item("a", "Es regnet.", TrueFalse(True))) == Fraction(1, 2)
    assert random_guess_score(Item("a", "Es regnet.", TrueFalse(True, mark_evidence=True))) is None


def test_every_distractor_makes_guessing_harder() -> None:
    choices = tuple(Choice(str(number)) for number in range(3))

    assert random_guess_score(Item("a", "Wie viele?", SingleChoice(Choice("4"), choices))) == Fraction(1, 4)
