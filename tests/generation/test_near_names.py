"""One name in two spellings, a byname and a double surname count as an answer."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.facts import build_facts
from quizapp.generation.near_names import bynames, is_near, other_spellings, same_person
from quizapp.generation.templates.accepted_names import accepted, gap_wordings
from quizapp.generation.tools import Tools
from tests.generation.town import find, made


@pytest.mark.parametrize(
    ("first", "second", "near"),
    [
        ("Barth", "Bart", True),
        ("Jennfer Lohmann", "Jennifer Lohmann", True),
        ("Hofmann", "Hoffmann", True),
        ("Bergers", "Berger", False),
        ("Tim Berger", "Kim Berger", False),
        ("Jan Berger", "Jon Berger", False),
        ("Anna Berger", "Anna Maria Berger", False),
    ],
)
def test_one_letter_makes_another_spelling(first: str, second: str, near: bool) -> None:
    assert is_near(first, second) is near
    assert is_near(second, first) is near


def test_a_name_of_several_words_is_found_in_its_other_spelling() -> None:
    text = "Die Firma Spirt Werke AG gehört zur Gruppe. Die Spirit Werke AG baut Autos, die Spitz Werke AG Räder."

    assert other_spellings(text, "Spirt Werke AG") == ("Spirit Werke AG",)


def test_the_only_person_with_a_surname_in_another_spelling_is_the_same() -> None:
    whole, short, other = (
        FoundActor(n, name, ActorKind.PERSON, (), None, ())
        for n, name in enumerate(("Hubert Bart", "Barth", "Ina Barth"))
    )

    assert same_person(short, Cast((whole, short))) == ["Hubert Bart"]
    assert same_person(whole, Cast((whole, short))) == ["Barth"]
    assert same_person(short, Cast((whole, short, other))) == []


def test_a_byname_follows_the_name() -> None:
    assert bynames("Roger Keith Barlow oder Syd Barlow, wie er sich nannte, ist tot.", ("Roger Keith Barlow",)) == (
        "Syd Barlow",
    )


@pytest.mark.parametrize(
    ("text", "shown", "counts"),
    [
        (
            "Jennfer Lohmann sang am Montag. Jennifer Lohmann sang am Dienstag vor 50 Gästen.",
            "Jennifer Lohmann",
            "Lohmann",
        ),
        (
            "Jon Bon Jovi unterstützte am Montag 40 Vereine. Die Gruppe Bon Jovi kommt aus den USA.",
            "Jon Bon Jovi",
            "Bon Jovi",
        ),
        ("Wie die Deutsche Presseagentur meldete, liefen am Montag 40 Läufer.", "Deutsche Presseagentur", "dpa"),
        ("Am Morgen des 27. Mais rechnet man in Wiesenbach mit 40 Metern.", "27. Mais", "27. Mai"),
        ("Das Haus in Wiesenbach ist seit Montag 50-80 Meter lang.", "50-80", "50 bis 80"),
    ],
)
def test_the_other_form_counts(tools: Tools, text: str, shown: str, counts: str) -> None:
    bodies = [item.body for item in made(tools, text) if isinstance(item.body, Cloze)]
    gaps = [piece for body in bodies for piece in parse_cloze(body.text) if isinstance(piece, Gap)]

    assert any(counts in gap.alternatives for gap in gaps if gap.alternatives[0] == shown)


@pytest.mark.parametrize(("office", "counts"), [("Minister", False), ("Ministerin", True)])
def test_the_wife_is_not_the_minister_of_her_name(tools: Tools, office: str, counts: bool) -> None:
    findings = find(tools, f"{office} Lund reiste am Montag mit 40 Leuten ab.")
    kit = Kit(findings, build_facts(findings), 0)
    joined = FoundActor(99, "Lund", ActorKind.PERSON, ("Stephanie zu Lund",), None, ())

    assert ("Stephanie zu Lund" in gap_wordings(kit, joined, "Lund")) is counts
    assert ("Stephanie zu Lund" in accepted(kit, joined)) is counts
