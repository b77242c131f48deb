"""English persons are found with their whole name and nothing else, and count by their surname."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Language
from quizapp.generation.english_people import names_somebody
from quizapp.generation.tools import Tools
from tests.generation.test_english_halves import gaps
from tests.generation.town import find, made


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"We sang," said Denise Ortega of Hicksville, who was on her way to work.', "Denise Ortega"),
        ("The scratch is small, according to Hilde Vancoillie, a restorer at the museum.", "Hilde Vancoillie"),
        ("The board's chairman, Anand Kishor Sinha, told the school on Monday.", "Anand Kishor Sinha"),
        ("Opener Seren Obanda scored 71 off 88 balls and put on 109 with Alex Otieno.", "Seren Obanda"),
    ],
)
def test_a_person_is_found_by_the_name_alone(tools: Tools, text: str, name: str) -> None:
    persons = [actor.name for actor in find(tools, text, Language.EN).cast.actors if actor.kind is ActorKind.PERSON]

    assert name in persons


@pytest.mark.parametrize(
    ("text", "surname"),
    [
        ('"We sang," said Denise Ortega of Hicksville, who was on her way to work at the harbour.', "Ortega"),
        ("The scratch is small, according to Hilde Vancoillie, a restorer at the museum in Dover.", "Vancoillie"),
    ],
)
def test_the_surname_counts(tools: Tools, text: str, surname: str) -> None:
    assert any(surname in found for found in gaps(tools, text))


def test_a_title_before_the_surname_leads_to_the_person(tools: Tools) -> None:
    text = (
        "Professor Cres Eastman, director of the harbour study, says it is crucial that ships carry salt. "
        "Professor Eastman says captains could easily buy salt in Dover."
    )
    cast = find(tools, text, Language.EN).cast.actors

    assert [actor.kind for actor in cast if "Eastman" in actor.names] == [ActorKind.PERSON]
    assert [actor.name for actor in cast if "Eastman" in actor.names] == ["Cres Eastman"]


def test_an_office_before_the_surname_is_no_part_of_it(tools: Tools) -> None:
    text = (
        "Harbour Administrator Charles Bolden sold 45 boats in 1998. Even Administrator Bolden said in Dover that he "
        "had never seen so many boats."
    )
    names = {name for actor in find(tools, text, Language.EN).cast.actors for name in actor.names}

    assert "Charles Bolden" in names
    assert "Administrator Bolden" not in {
        actor.name for actor in find(tools, text, Language.EN).cast.actors if actor.kind is ActorKind.PERSON
    }


def test_a_series_is_nobody(tools: Tools) -> None:
    text = "In 1998 Rachel Dawson met 45 fans of the series Doctor Who at the festival in Dover."
    names = {name for actor in find(tools, text, Language.EN).cast.actors for name in actor.names}

    assert "Rachel Dawson" in names
    assert not {name for name in names if name.endswith("Who")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boy was caught at the harbour.", True),
        ("A spokesman for the harbour was caught.", True),
        ("An encrypted computer and some cameras were taken.", False),
        ('"The boy is fine," it says on the wall of the pier.', False),
    ],
)
def test_somebody_is_told_from_things(text: str, expected: bool) -> None:
    assert names_somebody(text) is expected


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Rachel Dawson sold 45 boats to the Milton Space and Rocket Center in the south of Dover.", "Rocket Center"),
        ("In 1998 Rachel Dawson played 45 games at the Gymkhana Club Ground in the south of Dover.", "Ground"),
    ],
)
def test_a_part_of_a_name_is_no_gap(tools: Tools, text: str, gap: str) -> None:
    bodies = [item.body for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]
    first = [piece.alternatives[0] for body in bodies for piece in parse_cloze(body.text) if isinstance(piece, Gap)]

    assert "45" in first
    assert gap not in first
