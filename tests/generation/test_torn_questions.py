"""Typed questions whose clause was cut, turned wrongly or true of others as well are mended or not asked."""

import pytest

from quizapp.core.facts import SourceKind
from quizapp.core.item import DateEntry, Item, Language, ShortText, SingleChoice, TrueFalse
from quizapp.generation.behind_dass import behind_dass
from quizapp.generation.candidates import Kit
from quizapp.generation.context import open_words
from quizapp.generation.facts import build_facts
from quizapp.generation.speaker import Speaker
from quizapp.generation.stems import is_loose, is_sound
from quizapp.generation.templates.holders import is_of_whom
from quizapp.generation.templates.speaker_names import speaker_names
from quizapp.generation.tools import Tools
from quizapp.generation.torn_subjects import is_called_again
from tests.generation.town import find, made


def typed(items: list[Item], word: str) -> dict[str, tuple[str, ...]]:
    """Return the accepted answers of the questions with a word that are typed."""
    return {i.stem: i.body.answer for i in items if isinstance(i.body, ShortText) and word in i.stem}


def test_a_speaker_is_taken_out_with_whom_he_speaks_for(tools: Tools) -> None:
    text = "Im Sommer kündigte ein Sprecher der Neuen Bürgerliste den Bau einer zweiten Brücke an."
    found = typed(made(tools, text), "zweiten Brücke")

    assert found
    assert all("Bürgerliste" not in stem for stem in found)
    assert any("ein Sprecher der Neuen Bürgerliste" in names for names in found.values())


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("In Hamburg befand sich Tobias Kellner zum Zeitpunkt des Brandes der alten Mühle nicht.", False),
        ("In Hamburg befand sich Tobias Kellner zum Zeitpunkt des Brandes der alten Mühle.", True),
    ],
)
def test_where_somebody_was_not_is_not_asked(tools: Tools, sentence: str, asked: bool) -> None:
    assert any(stem.startswith("In welcher Stadt ") for stem in typed(made(tools, sentence), "Brandes")) is asked


@pytest.mark.parametrize(
    ("stem", "sound"),
    [
        ("Seit wie vielen Jahren hat der Fluss im Winter den höchsten Stand erreicht?", False),
        ("Seit wie vielen Jahren führt der Fluss im Winter das meiste Wasser?", True),
    ],
)
def test_the_highest_for_years_is_not_asked_for_with_since(stem: str, sound: bool) -> None:
    assert is_sound(stem, True) is sound


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Wer hält den Weg laut Berger für begehbar?", True),
        ("Wer hält den Weg der Stadt für begehbar?", False),
        ("Wer sagt, dass die Bahn bei der Organisation Mitglied sei?", True),
        ("Wer sagt, dass die Bahn bei der Organisation Seerose Mitglied sei?", False),
    ],
)
def test_a_noun_that_stands_for_something_named_before_is_loose(text: str, loose: bool) -> None:
    assert is_loose(text) is loose


def test_a_chairman_of_any_party_is_not_asked_for() -> None:
    assert is_of_whom("Parteivorsitzender")
    assert not is_of_whom("Parteivorsitzender der Neuen Bürgerliste")


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Tobias Kellner will im Herbst Gespräche mit allen Vereinen der Stadt aufnehmen.", True),
        (
            "Tobias Kellner will im Herbst Gespräche mit allen Vereinen der Stadt aufnehmen, außer mit dem Ruderklub.",
            False,
        ),
        ("Tobias Kellner gratulierte den Siegern des Rennens. Auch Helga Brandner gratulierte ihnen am Ufer.", False),
        ("Tobias Kellner gratulierte den Siegern des Rennens. Auch Helga Brandner stand lange am Ufer.", True),
    ],
)
def test_what_is_taken_back_or_done_by_others_too_is_not_asked(tools: Tools, sentence: str, asked: bool) -> None:
    items = typed(made(tools, sentence), "Wer ")

    assert any(stem.endswith(("aufnehmen?", "Rennens?")) for stem in items) is asked


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Die Stadt benötige eine Brücke um den Fluss zu queren.", None),
        (
            "Die Stadt benötige eine Brücke, um den Fluss zu queren.",
            "die Stadt eine Brücke benötige, um den Fluss zu queren",
        ),
        ("Es komme im Tal zu Staus und im Dorf würden keine Wege gebaut.", None),
    ],
)
def test_only_one_clause_stands_behind_dass(tools: Tools, sentence: str, clause: str | None) -> None:
    verbs = find(tools, "Die Stadt Wiesenbach baut eine Brücke über den Fluss.").verbs

    assert behind_dass(sentence, verbs, lambda phrase: phrase[0].lower() + phrase[1:]) == clause


def test_a_time_of_day_is_asked_for_with_its_zone(tools: Tools) -> None:
    text = "Um 14:10 Uhr Ortszeit verließ das Schiff Seerose den Hafen von Wiesenbach am Fluss."
    stems = [item.stem for item in made(tools, text) if isinstance(item.body, DateEntry)]

    assert stems == ["Um wie viel Uhr verließ das Schiff Seerose den Hafen von Wiesenbach am Fluss?"]


def test_what_only_a_clause_inside_gives_is_nobodys_whole_statement(tools: Tools) -> None:
    inside = "Ein altes Boot, auf dem sich laut Helga Brandner viel Geld befunden haben soll, ist gekentert."
    whole = "Laut Helga Brandner ist ein altes Boot mit viel Geld im Sommer auf dem Fluss gekentert."

    assert typed(made(tools, whole), "gekentert")
    assert not typed(made(tools, inside), "gekentert")
    assert not [i for i in made(tools, inside) if isinstance(i.body, SingleChoice | TrueFalse) and "Quelle" in i.stem]


def test_a_party_is_not_asked_for_with_the_party(tools: Tools) -> None:
    cast = find(tools, "Die FDP feierte im Sommer in Wiesenbach ein gutes Ergebnis.").cast
    party = next(actor for actor in cast.actors if "FDP" in actor.names)

    assert is_called_again(party, "eines der besten Ergebnisse in der Geschichte der Partei")
    assert not is_called_again(party, "eines der besten Ergebnisse in der Geschichte der Stadt")
    assert not is_called_again(party, "ein Treffen in der Zentrale der Partei Seerose")


@pytest.mark.parametrize(
    ("name", "other"),
    [("Gruppe Seerose Nord", "Seerose Nord"), ("Herausgeber der Studie", "Studie"), ("Anklage", "Staatsanwaltschaft")],
)
def test_a_body_is_known_without_what_it_is(tools: Tools, name: str, other: str) -> None:
    findings = find(tools, "Die Stadt Wiesenbach baut eine Brücke über den Fluss.")
    speaker = Speaker(name, None, SourceKind.STAKEHOLDER, False, 0)

    assert other in speaker_names(Kit(findings, build_facts(findings), 0), speaker)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("gute Fortschritte gemacht würden", False),
        ("gute Fortschritte beim Bau der Brücke gemacht würden", True),
    ],
)
def test_a_statement_says_what_it_is_about(tools: Tools, said: str, asked: bool) -> None:
    found = typed(made(tools, f"Helga Brandner teilte im Sommer mit, dass {said}."), "die Aussage zu, dass")

    assert bool(found) is asked


def test_this_weekend_needs_the_date_of_the_article(tools: Tools) -> None:
    waited = "Die Leute in Wiesenbach mussten 15 Jahre lang auf {} warten."

    assert [i for i in made(tools, waited.format("den Bau der Brücke")) if i.stem.startswith("Wie viele Jahre")]
    assert open_words("Wie viele Jahre mussten die Leute auf dieses Wochenende warten?", Language.DE)


def test_a_party_is_no_name_of_its_member(tools: Tools) -> None:
    text = (
        "Der Bürgermeister Tobias Kellner (SPD) ging zum Fest. Der Bürgermeister kündigte im Sommer an, dass der Bau "
        "der Brücke am Fluss im Herbst beginnen werde."
    )
    found = typed(made(tools, text), "Brücke am Fluss")

    assert any("Kellner" in names for names in found.values())
    assert not any("SPD" in names for names in found.values())
