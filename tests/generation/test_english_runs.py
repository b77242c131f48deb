"""English names are as long as their capital letters, and what stands beside them says what they are."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools

_REST = (
    " The weather was calm for most of the week, and the people of the town went about their work as they always do."
    " Nobody was hurt, and the shops along the main street opened again on the next morning."
)


@pytest.fixture(scope="module")
def tools() -> Tools:
    """Return the finders, loaded once."""
    return Tools()


def _actor(tools: Tools, text: str, name: str) -> FoundActor | None:
    cast = tools.find(read_article(f"Ferry runs aground\n\n{text}{_REST}")).cast
    return next((actor for actor in cast.actors if name in actor.names), None)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The police chief Mahmudur Rashtani told the crowd to go home.", "Mahmudur Rashtani", ActorKind.PERSON),
        ("The Harbour Inland Cargo Authority (HICA) closed the pier.", "HICA", ActorKind.ORGANISATION),
        ("The bus operator Velanto said the drivers were trained.", "Velanto", ActorKind.ORGANISATION),
        ("Quortex says it will pay for the damage to the pier.", "Quortex", ActorKind.ORGANISATION),
        ("The boat drifted down the Nogwara River for hours.", "Nogwara River", ActorKind.PLACE),
        ("The Bureau of Coastal Weather said the wind was weak.", "Bureau of Coastal Weather", ActorKind.ORGANISATION),
        ("Analyst Jesper Molgard of Sydbank Trust was there.", "Jesper Molgard", ActorKind.PERSON),
        ("Ostrava Quellin, 34, swam ashore with her dog.", "Ostrava Quellin", ActorKind.PERSON),
    ],
)
def test_what_stands_beside_a_name_says_what_it_is(tools: Tools, text: str, name: str, kind: ActorKind) -> None:
    """An office, an age, a firm's noun, letters in brackets or the last word tell what a name is."""
    actor = _actor(tools, text, name)
    assert actor is not None
    assert actor.kind is kind


def test_an_abbreviation_belongs_to_the_name_before_it(tools: Tools) -> None:
    """The letters in brackets are the name of the same body wherever they stand."""
    text = "The Harbour Inland Cargo Authority (HICA) closed the pier. Later the HICA opened it again."
    actor = _actor(tools, text, "HICA")
    assert actor is not None
    assert "Harbour Inland Cargo Authority" in actor.names


def test_no_second_name_is_taken_with_a_body(tools: Tools) -> None:
    """Many words behind "of" hold another name; a form of address begins one."""
    text = "A student of the University of Ashcombe West Harbour Amneh Jafarin wrote to the Education Mr. Toccardi."
    names = {name for actor in tools.find(read_article(f"Ferry\n\n{text}{_REST}")).cast.actors for name in actor.names}
    assert not any("University" in name and "Jafarin" in name for name in names)
    assert not any("Education" in name for name in names)


def test_a_ship_and_a_department_are_nobody(tools: Tools) -> None:
    """The name of a ship and what a minister has in hand are no actors."""
    text = "The ferry Silver Marlin sank. The Foreign Affairs minister came to the harbour on the same day."
    assert _actor(tools, text, "Silver Marlin") is None
    assert _actor(tools, text, "Foreign Affairs") is None


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The launch director Oliver Fletcher came to the pier.", "Oliver Fletcher", "launch director"),
        ("The ball hit the post and left goalkeeper Simon Carter on the ground.", "Simon Carter", "goalkeeper"),
    ],
)
def test_an_office_has_the_word_that_belongs_to_it(tools: Tools, text: str, name: str, role: str) -> None:
    """The noun before a plain office is a part of it, a verb before it is none."""
    actor = _actor(tools, text, name)
    assert actor is not None
    assert actor.role is not None
    assert actor.role.title == role


def test_a_ministry_is_called_with_what_it_has_in_hand(tools: Tools) -> None:
    """The answer to who decides is "culture ministry", not the noun alone."""
    assert _actor(tools, "The culture ministry is to decide in the autumn.", "culture ministry") is not None
