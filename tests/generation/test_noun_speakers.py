"""Claims are found where grammar alone shows who speaks: nouns, reports, papers, insertions, relative clauses."""

import pytest

from quizapp.core.facts import SourceKind
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.tools import Tools
from tests.generation.town import find


def claims_of(tools: Tools, sentence: str) -> tuple[Claim, ...]:
    return find(tools, sentence).claims


@pytest.mark.parametrize(
    ("sentence", "speaker", "mode"),
    [
        ("Imker wiesen darauf hin, dass die Wiesen zu früh gemäht werden.", "Imker", Mode.CLAUSE),
        ("Ein Reporter des Radiosenders berichtete, dass der Damm halte.", "Reporter des Radiosenders", Mode.CLAUSE),
        ("Die Brücke bleibe bis Mai gesperrt, so der Bauleiter.", "Bauleiter", Mode.PHRASE),
        ("Das Wolfstädter Umweltministerium erklärte, davon nichts zu wissen.", "Umweltministerium", Mode.INFINITIVE),
        (
            "Ein Vereinssprecher schätzte ein: „Das war ein wirklich gutes Spiel für uns.“",
            "Vereinssprecher",
            Mode.QUOTE,
        ),
    ],
)
def test_a_noun_that_is_no_actor_speaks(tools: Tools, sentence: str, speaker: str, mode: Mode) -> None:
    assert [(claim.speaker.name, claim.mode) for claim in claims_of(tools, sentence)] == [(speaker, mode)]


def test_a_noun_before_a_mere_object_does_not_speak(tools: Tools) -> None:
    assert claims_of(tools, "Lange Schlangen bestätigten den Andrang auf die neue Badeanstalt am See.") == ()


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Nach Behördenangaben waren drei Keller voll Wasser gelaufen.", "Behördenangaben"),
        ("Nach ersten Meldungen wurde niemand in dem Haus verletzt.", "Meldungen"),
        ("Der Vorsitzende gab Medienberichten zufolge am Abend auf.", "Medienberichten"),
        ("Offiziellen Angaben zufolge reicht das Wasser noch zehn Tage.", "Angaben"),
    ],
)
def test_reports_without_a_name_are_unnamed_sources(tools: Tools, sentence: str, speaker: str) -> None:
    claims = claims_of(tools, sentence)

    assert [(claim.speaker.name, claim.speaker.kind) for claim in claims] == [(speaker, SourceKind.UNNAMED)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("In einem Schreiben der Schulleitung heißt es, der Unterricht falle aus.", "Schreiben der Schulleitung"),
        ("Laut vorläufigem Ergebnis kommt die Liste auf vier Sitze im Rat.", "Ergebnis"),
        ("Den Messungen am Oberlauf des Baches zufolge steigt das Wasser kaum noch.", "Messungen"),
    ],
)
def test_papers_speak(tools: Tools, sentence: str, speaker: str) -> None:
    claims = claims_of(tools, sentence)

    assert [(claim.speaker.name, claim.speaker.kind) for claim in claims] == [(speaker, SourceKind.STUDY)]


def test_a_place_where_something_goes_well_is_no_paper(tools: Tools) -> None:
    assert claims_of(tools, "In der alten Mühle geht es seit dem Frühling wieder laut und fröhlich zu.") == ()


def test_own_words_are_those_of_who_acts(tools: Tools) -> None:
    claims = claims_of(tools, "Tobias Kellner hat nach eigenen Angaben nie einen Vertrag unterschrieben.")

    assert [claim.speaker.name for claim in claims] == ["Tobias Kellner"]


def test_whoever_is_named_behind_the_comma_gives_the_information(tools: Tools) -> None:
    claims = claims_of(tools, "Nach Angaben des Veranstalters, dem Verein Helga Brandner, kamen hundert Gäste.")

    assert [claim.speaker.name for claim in claims] == ["Helga Brandner"]


def test_an_insertion_rests_on_its_speaker(tools: Tools) -> None:
    claim = claims_of(tools, "Das Rathaus, so betont auch die Polizei, war am Abend längst leer.")[0]

    assert (claim.speaker.name, claim.mode) == ("Polizei", Mode.PHRASE)
    assert claim.start == 0


def test_diese_means_who_was_named_in_the_same_sentence(tools: Tools) -> None:
    claims = claims_of(tools, "Für Helga Brandner, so schrieb diese in einem Brief, sei der Umbau ein Glück.")

    assert [claim.speaker.name for claim in claims] == ["Helga Brandner"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Den Umbau leitet Helga Brandner, die sagt, dass die Arbeiten gut vorankommen.", "Helga Brandner"),
        ("Die Gäste hörten die Worte eines Besuchers, der behauptet, den Fund gesehen zu haben.", "Besucher"),
        ("Tobias Kellner, der den Plan früher gelobt hatte, sagte, der Umbau sei zu teuer.", "Tobias Kellner"),
        ("Am Montag sagte Tobias Kellner, ohne Zahlen zu nennen, dass die Kosten steigen.", "Tobias Kellner"),
        ("Weiterhin erklärte Helga Brandner, in den Orten, in denen gebaut würde, sei es laut.", "Helga Brandner"),
    ],
)
def test_clauses_between_speaker_and_statement_are_passed_over(tools: Tools, sentence: str, speaker: str) -> None:
    assert [claim.speaker.name for claim in claims_of(tools, sentence)] == [speaker]


def test_two_speakers_of_one_sentence_say_their_own(tools: Tools) -> None:
    sentence = "Während Helga Brandner erklärte, sehr froh zu sein, räumte Tobias Kellner ein, viel bezahlt zu haben."
    claims = find(tools, sentence)

    said = {claim.speaker.name: claim.statement(claims.document) for claim in claims.claims}
    assert said == {"Helga Brandner": "sehr froh zu sein", "Tobias Kellner": "viel bezahlt zu haben."}


def test_past_tense_after_a_verb_of_speech_is_reported(tools: Tools) -> None:
    claims = claims_of(tools, "Bei dem Treffen sagte Tobias Kellner, die Nachbarn hielten sich an den Vertrag.")

    assert [claim.mode for claim in claims] == [Mode.SUBJUNCTIVE]


def test_a_paper_that_is_reported_to_show_something_is_the_word_of_the_reporter(tools: Tools) -> None:
    text = "„Der Umbau ist richtig“, sagte Helga Brandner. Die Studie zeige, „dass alle davon etwas haben werden“."
    claims = claims_of(tools, text)

    assert [claim.speaker.name for claim in claims] == ["Helga Brandner", "Helga Brandner"]


def test_who_only_expects_something_does_not_go_on_speaking(tools: Tools) -> None:
    text = (
        "Tobias Kellner sagte, der Umbau sei nötig. Die Forscher gingen davon aus, dass der Boden hält. "
        "Der Boden sei aber weicher."
    )
    assert claims_of(tools, text)[-1].speaker.name == "Tobias Kellner"


def test_an_object_in_front_of_the_verb_does_not_speak(tools: Tools) -> None:
    claims = claims_of(tools, "Den Bürgermeister Tobias Kellner forderte Helga Brandner auf, den Plan zu ändern.")

    assert [claim.speaker.name for claim in claims] == ["Helga Brandner"]


def test_a_word_in_quotation_marks_does_not_cut_the_verb_apart(tools: Tools) -> None:
    claims = claims_of(tools, "In einem Gespräch wies Tobias Kellner alle Vorwürfe als „haltlos“ zurück.")

    assert [(claim.speaker.name, claim.verb) for claim in claims] == [("Tobias Kellner", "zurückweisen")]


def test_a_name_that_only_speaks_is_a_person_without_an_office(tools: Tools) -> None:
    claims = claims_of(tools, "Laut Boudgrast waren allein die guten Noten der Bewerber entscheidend.")

    assert [(c.speaker.name, c.speaker.is_person, c.speaker.is_named) for c in claims] == [("Boudgrast", True, True)]


def test_a_ministry_is_found_behind_its_adjectives(tools: Tools) -> None:
    names = {
        actor.name for actor in find(tools, "Das isländische Fischereiministerium hat den Fang erlaubt.").cast.actors
    }

    assert "isländisches Fischereiministerium" in names


def test_a_main_clause_with_an_infinitive_keeps_its_verb(tools: Tools) -> None:
    claims = claims_of(tools, "Tobias Kellner sagte, der Damm drohe bald zu brechen.")

    assert [claim.mode for claim in claims] == [Mode.SUBJUNCTIVE]


def test_help_from_the_side_of_somebody_is_no_word(tools: Tools) -> None:
    assert claims_of(tools, "Ohne Pumpen gibt es weniger Hilfe seitens der Polizei und mehr Wasser im Keller.") == ()


def test_what_is_said_from_the_side_of_somebody_is(tools: Tools) -> None:
    claims = claims_of(tools, "Die Keller seien wieder trocken, hieß es am Abend seitens der Polizei.")

    assert [claim.speaker.name for claim in claims] == ["Polizei"]
