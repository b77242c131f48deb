"""What else a body is called counts in its gap: other cases, what it is usually called, its town left out."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze
from quizapp.generation.begun_names import begun_names
from quizapp.generation.case_forms import case_forms
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.spelled_out import spelled_out
from quizapp.generation.tools import Tools
from tests.generation.town import made


def gaps(tools: Tools, text: str) -> dict[str, set[str]]:
    """Return what counts in each gap, by what the article has there."""
    bodies = [item.body for item in made(tools, text) if isinstance(item.body, Cloze)]
    pieces = [piece for body in bodies for piece in parse_cloze(body.text) if isinstance(piece, Gap)]
    return {piece.alternatives[0]: set(piece.alternatives) for piece in pieces}


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Deutschen Bundestages", ("Deutsche Bundestag", "Deutscher Bundestag", "Deutschen Bundestag")),
        ("Roten Kreuzes", ("Rote Kreuz", "Rotes Kreuz", "Roten Kreuz")),
        ("Alten Oper", ("Alte Oper", "Alter Oper")),
        ("Olm-Flusses", ("Olm-Fluss", "Olm")),
        ("Oberlandesgerichts Hofen", ("Oberlandesgericht Hofen",)),
        ("Paris", ()),
        ("Hofener Zeitung", ()),
    ],
)
def test_a_name_has_the_forms_of_other_cases(name: str, forms: tuple[str, ...]) -> None:
    assert case_forms(name, Lexicon())[: len(forms)] == forms
    assert forms or not case_forms(name, Lexicon())


@pytest.mark.parametrize(
    ("text", "shown", "counts"),
    [
        (
            "Tobias Kellner sah 2016 auf der Seite des Deutschen Bundestages 40 Bilder.",
            "Deutschen Bundestages",
            "Bundestag",
        ),
        ("Das Auswärtige Amt warnte am Montag vor Reisen nach Syrien.", "Auswärtige Amt", "Außenministerium"),
        (
            "Tobias Kellner sprach 2016 von den Kämpfern des Islamischen Staats in 14 Orten.",
            "Islamischen Staats",
            "IS",
        ),
        ("Die taz schrieb am Montag über 40 neue Pläne von Tobias Kellner.", "taz", "tageszeitung"),
        (
            "Vera Lohmann nannte die Absage Hartmanns am Montag einen Fehler. Anna Hartmann hatte 2008 abgesagt.",
            "Hartmanns",
            "Anna Hartmanns",
        ),
        ("Der frühere Minister Tovar Gábor sprach am Montag vor 300 Menschen.", "Tovar Gábor", "Tovar"),
    ],
)
def test_what_a_body_is_called_otherwise_counts(tools: Tools, text: str, shown: str, counts: str) -> None:
    assert counts in gaps(tools, text)[shown]


def test_a_team_goes_by_its_town_as_well() -> None:
    team, whole = (
        FoundActor(n, name, ActorKind.ORGANISATION, (), None, ())
        for n, name in enumerate(("River Foxes", "Köln River Foxes"))
    )

    assert begun_names(team, Cast((team, whole)), Lexicon()) == ["Köln River Foxes"]
    assert begun_names(whole, Cast((team, whole)), Lexicon()) == ["River Foxes"]


def test_the_land_in_the_name_of_a_party_is_not_the_party(tools: Tools) -> None:
    text = "Die Sozialdemokratische Partei Deutschlands tagte hier. Deutschlands Osten gewann die SPD mit 40 Stimmen."

    assert all("Deutschlands" not in forms for shown, forms in gaps(tools, text).items() if shown == "SPD")


def test_letters_of_another_language_stand_for_the_body_before_them() -> None:
    text = "Die Kämpfer der Nordischen Befreiungsarmee (NLRA) zogen ab."

    assert spelled_out(text, "NLRA") == "Nordischen Befreiungsarmee"


def test_a_member_is_not_what_the_letters_behind_the_name_stand_for() -> None:
    assert spelled_out("Das sagte die Sozialdemokratin Sonja Paulsen (SPD).", "SPD") is None


def test_decades_and_shares_count_in_short(tools: Tools) -> None:
    found = gaps(tools, "In den 1990 er Jahren verkaufte Tobias Kellner fast die Hälfte der Wiesen im Ort.")

    assert "90" in found["1990"]
    assert "Hälfte" in found["die Hälfte"]


@pytest.mark.parametrize(
    ("text", "shown", "wrong"),
    [
        ("Am Montag nannte Evo Morales die Schuld von 40 Firmen groß.", "Evo Morales", "Morale"),
        ("Die A 35 führt mit 40 Kilometern durch Straßburg.", "A 35", "A"),
        ("Das Flugzeug flog am Montag mit 40 Gästen von Zell am See nach Korsika.", "Zell am See", "am See"),
    ],
)
def test_a_piece_of_a_name_does_not_count(tools: Tools, text: str, shown: str, wrong: str) -> None:
    assert wrong not in gaps(tools, text)[shown]


def test_the_point_of_the_compass_counts_for_a_land_beside_the_opposite_one(tools: Tools) -> None:
    found = gaps(tools, "Der Norden ist reich, während im Südsudan seit 2006 viele Menschen ohne Arbeit leben.")

    assert "Süden" in found["Südsudan"]


def test_a_ministry_is_asked_for_beside_its_noun_alone(tools: Tools) -> None:
    text = (
        "Am Montag lag eine Studie des Bildungsministeriums vor, welche vom Ministerium seit 2006 verschwiegen wurde."
    )
    found = gaps(tools, text)

    assert "Bildungsministerium" in found["Bildungsministeriums"]
    assert "Ministerium" not in found["Bildungsministeriums"]
