"""What counts for a typed figure or name in German: times without "Uhr", fuller names, teams by each of their names."""

import pytest

from quizapp.core.gaps import read_cloze
from quizapp.core.item import Cloze
from quizapp.generation.body_parts import body_parts
from quizapp.generation.candidates import Kit
from quizapp.generation.common_names import agency_names, site_names
from quizapp.generation.facts import build_facts
from quizapp.generation.fuller_names import called_as_well, fuller_names
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.person_parts import person_parts
from quizapp.generation.pool import rated
from quizapp.generation.team_names import team_names
from quizapp.generation.templates.outer_words import with_outer_words
from quizapp.generation.tools import Tools
from tests.generation.town import find

TEAMS = "Die Denver Rockets trafen auf die Bremen Bulls. Die Rockets gewannen mit 98:92, in Denver wurde gefeiert."


@pytest.fixture(scope="module")
def lists() -> Lexicon:
    return Lexicon()


@pytest.mark.parametrize(
    ("answers", "gap"),
    [
        (("17:00 Uhr",), "{{17:00|17|17.00|17:00 Uhr}} Uhr"),
        (("06.40 Uhr",), "{{06.40|06:40|6:40|6.40|06.40 Uhr}} Uhr"),
        (("elf Uhr",), "{{elf|11|11:00|11.00|elf Uhr}} Uhr"),
        (("US $ 71.300,40",), "US $ {{71.300,40|US $ 71.300,40}}"),
        (("€ 3 Mio.", "€ 3 Millionen"), "€ {{3 Mio.|3 Millionen|€ 3 Mio.|€ 3 Millionen}}"),
        (("17 Uhr 30",), "{{17 Uhr 30}}"),
        (("Uhr",), "{{Uhr}}"),
    ],
)
def test_the_hour_and_the_currency_stay_beside_the_gap(answers: tuple[str, ...], gap: str) -> None:
    assert with_outer_words(answers) == gap


@pytest.mark.parametrize(
    ("name", "text", "forms"),
    [
        (
            "Gartenverband",
            "Der Gartenverband tagt, wie der Nationale Gartenverband sagte.",
            {"Nationale Gartenverband", "Nationaler Gartenverband"},
        ),
        ("Gartenverband", "Hier stritt der Nationale Gartenverband, da der Regionale Gartenverband.", set()),
        ("Gartenverband", "Wichtig ist das. Nationale Gartenverband wollen es.", set()),
        ("Frankfurt", "Sie lebt in Frankfurt am Main.", {"Frankfurt am Main"}),
        ("Frankfurt", "Sie war in Frankfurt am Montag.", set()),
        ("Brückl", "Die Brückl AG baut um.", {"Brückl AG"}),
        ("Brückl", "Da will der Softwarehersteller Brückl bauen.", set()),
    ],
)
def test_a_body_counts_by_the_fuller_name_that_the_article_has(
    lists: Lexicon, name: str, text: str, forms: set[str]
) -> None:
    assert set(fuller_names(name, text, lists)) == forms


def test_a_person_counts_by_each_given_name() -> None:
    assert called_as_well("Vellmar", "Der Chef, Tomas (Tom) Vellmar, schwieg.") == ["Tomas Vellmar", "Tom Vellmar"]


@pytest.mark.parametrize(
    ("name", "before", "text", "others"),
    [
        ("Denver Rockets", "Die", TEAMS, {"Rockets", "Denver"}),
        ("Rockets", "Die", TEAMS, {"Denver Rockets", "Denver"}),
        ("Denver", "sich", TEAMS, {"Denver Rockets", "Rockets"}),
        ("Denver", "in", TEAMS, set()),
        ("Denver", "sich", f"{TEAMS} Die Denver Giants pausierten.", set()),
        ("Denver", "sich", TEAMS.replace("98:92", "Glück"), set()),
        ("Denver", "sich", TEAMS.replace("mit 98:92", "um 18:30 Uhr"), set()),
        ("Denver", "sich", TEAMS.replace("Rockets", "Airlines"), set()),
    ],
)
def test_a_team_counts_by_town_and_plural(lists: Lexicon, name: str, before: str, text: str, others: set[str]) -> None:
    assert set(team_names((name,), before, text, lists)) == others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Bremen Union gewann 3:1, weil Bremen besser war.", ["Bremen"]),
        ("Bremen Union gewann 3:1 in Bremen.", []),
        ("Bremen Union gewann 3:1, weil Bremen besser als Bremen Kastavia war.", []),
        ("Bremen Union gewann, weil Bremen besser war.", []),
    ],
)
def test_a_club_counts_by_its_town_where_the_article_says_so(lists: Lexicon, text: str, others: list[str]) -> None:
    assert team_names(("Bremen Unitas",), "", text.replace("Union", "Unitas"), lists) == others


def test_an_agency_counts_by_its_letters_and_words(lists: Lexicon) -> None:
    assert set(agency_names("AP", "", lists)) == {"Associated Press", "The Associated Press"}
    assert "Nachrichtenagentur AP" in agency_names("AP", "Die Nachrichtenagentur AP meldet es.", lists)
    assert "AP" in agency_names("Associated Press", "", lists)
    assert agency_names("Reuters", "", lists) == []
    assert agency_names("Nachrichtenagentur Reuters", "", lists) == ["Reuters"]
    assert agency_names("Interfax", "", lists) == []
    assert {"Agence France-Presse", "Deutsche Presse-Agentur"} <= {
        *agency_names("AFP", "", lists),
        *agency_names("dpa", "", lists),
    }
    assert agency_names("SPD", "", lists) == []


def test_a_firm_counts_by_its_site() -> None:
    assert site_names("Bruckl", "Der Händler bruckl.at und Bruckl. com liefern Bruckl.") == ["bruckl.at", "Bruckl.com"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Hügel Montavella", ["Montavella"]),
        ("Hügel Gartenlaube", []),
        ("Insel Sylt", ["Sylt"]),
        ("Front Montavella", []),
        ("Hügel Bremen", []),
        ("Bundesamt Montavella", []),
    ],
)
def test_a_thing_counts_by_the_name_behind_its_noun(lists: Lexicon, name: str, parts: list[str]) -> None:
    assert body_parts(name, f"Alle kennen {name}.", lists) == parts


def test_a_surname_counts_with_the_given_name(lists: Lexicon) -> None:
    text = "Carlos Orvieda Vellmar kam. Später sprach Orvieda."

    assert "Carlos Orvieda" in person_parts("Carlos Orvieda Vellmar", text, lists)


def gaps(tools: Tools, text: str) -> dict[str, set[str]]:
    """Return what counts in each typed gap, by what the article has there."""
    findings = find(tools, text)
    bodies = [one.item.body for one in rated(Kit(findings, build_facts(findings), 0))]
    texts = [body.text for body in bodies if isinstance(body, Cloze)]
    return {gap.alternatives[0]: set(gap.alternatives) for one in texts for gap in read_cloze(one).gaps}


def test_a_gap_takes_the_bare_hour(tools: Tools) -> None:
    found = gaps(tools, "Kurz vor 10:00 Uhr stürzte am Fluss in Wiesenbach das Dach des alten Bades ein.")

    assert {"10", "10:00 Uhr"} <= found["10:00"]


def test_a_gap_takes_the_fuller_name_of_a_town(tools: Tools) -> None:
    text = (
        "Helga Brandner zog 1998 nach Frankfurt am Main. Am Montag eröffnete Tobias Kellner in Frankfurt mit 300 "
        "Gästen ein neues Museum."
    )

    assert "Frankfurt am Main" in gaps(tools, text)["Frankfurt"]
