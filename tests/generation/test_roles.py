"""Offices are named as they stand alone, whatever case the article has them in."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.roles import Role, nominative
from quizapp.generation.templates.holders import told_apart


@pytest.mark.parametrize(
    ("written", "alone"),
    [
        ("Vorstandsvorsitzenden", "Vorstandsvorsitzender"),
        ("Präsidenten", "Präsident"),
        ("Historikers", "Historiker"),
        ("Ministerin", "Ministerin"),
        ("Chef", "Chef"),
    ],
)
def test_an_office_is_named_in_the_nominative(written: str, alone: str) -> None:
    assert nominative(written) == alone


def holder(number: int, title: str) -> FoundActor:
    return FoundActor(number, f"Ann {number}", ActorKind.PERSON, (), Role(title, title.split()[-1], True, 0), ())


@pytest.mark.parametrize("pair", [("town spokesman", "park spokeswoman"), ("Künstler", "Künstlerin")])
def test_one_office_is_told_once(pair: tuple[str, str]) -> None:
    first, second = (holder(number, title) for number, title in enumerate(pair))

    assert told_apart([first, second]) == [first]
    assert told_apart([first, holder(2, "Bäcker")])[1:]
