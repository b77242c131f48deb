"""German questions that are turned out of a sentence stay whole, and statements say what they are about."""

import pytest

from quizapp.core.item import ShortText
from quizapp.generation.behind_dass import behind_dass
from quizapp.generation.demonstratives import is_compared, means_other, points_away
from quizapp.generation.templates.obvious import is_obvious_body
from quizapp.generation.templates.source_sorts import tells_kind
from quizapp.generation.tools import Tools
from quizapp.generation.torn_subjects import acts_in_front
from quizapp.generation.turning import Main, Turning
from quizapp.generation.verbs import VerbLexicon
from tests.generation.town import find, made


@pytest.fixture(scope="module")
def turning(tools: Tools) -> Turning:
    return Turning(find(tools, "Helga Brandner lobt das neue Rathaus von Wiesenbach."))


def speakers(tools: Tools, text: str) -> list[str]:
    return [claim.speaker.name for claim in find(tools, text).claims]


def asked(tools: Tools, text: str) -> list[str]:
    return [item.stem for item in made(tools, text) if isinstance(item.body, ShortText)]


@pytest.mark.parametrize(
    ("words", "clause"),
    [
        ("Bei dem Fund habe es sich um einen Helm gehandelt", "es sich bei dem Fund um einen Helm gehandelt habe"),
        ("Im Ort seien einige Häuser gebaut worden, einige auch nicht", None),
    ],
)
def test_a_statement_behind_dass_is_whole(turning: Turning, words: str, clause: str | None) -> None:
    assert behind_dass(words, turning.findings.verbs, turning.lowered) == clause


@pytest.mark.parametrize(
    ("clause", "is_other"),
    [
        ("das im Widerspruch zum Vertrag mit dem Dorf stehe", True),
        ("das im Bau befindliche Haus zu teuer sei", False),
        ("die ab Montag geplanten Streiks die Bahn betreffen", False),
        ("es von der Schuld des Bäckers überzeugt sei", True),
        ("es im Ort drei Schulen gebe", False),
        ("es falsch sei, die Brücke zu sperren", False),
        ("das Dorf die gleiche Forderung erhebe", True),
        ("das Dorf die gleiche Forderung erhebe wie die Stadt", False),
        ("dies ungewöhnlich angesichts der Tatsache, dass es regnet, sei", True),
    ],
)
def test_the_subject_of_a_statement_is_named_in_it(clause: str, is_other: bool) -> None:
    assert means_other(clause, VerbLexicon()) is is_other


def test_what_was_said_so_may_point_where_it_is_quoted() -> None:
    assert points_away("Diese liegt bei drei Millionen Euro und sei zu hoch", "")
    assert not points_away("Diese Brücke ist viel zu teuer geworden", "Brandner sagte: „")


def test_the_owner_of_who_speaks_does_not_speak(tools: Tools) -> None:
    said = "Helga Brandner ist krank. Der Arzt Brandners sagte, dass die Kur am Fluss helfen werde. Er sagte, es gehe."

    assert "Helga Brandner" not in speakers(tools, said)


def test_who_does_something_is_no_source_of_it(tools: Tools) -> None:
    done = "Seitens der Stadt Wiesenbach wurde das alte Bad am Fluss mit neuen Dächern ausgebaut."
    told = "Seitens der Stadt Wiesenbach wurde bestätigt, dass das alte Bad am Fluss ausgebaut wird."

    assert not speakers(tools, done)
    assert speakers(tools, told)


@pytest.mark.parametrize(
    "text",
    [
        "In Polen hatte ein Sturm drei Boote, darunter eine Jolle, versenkt, die am alten Ufer lagen.",
        "In Polen gibt es beispielsweise schon erste Regeln für den Fang von Aalen.",
        "Am Nachmittag hielt Helga Brandner eine lange Rede vor dem Rat der Stadt.",
        "Helga Brandner soll viel über ähnliche Einbrüche im Umland wissen.",
        "Helga Brandner sagte auf den Bau bezogen: „Ein Haus, ein Garten und vor allem Ruhe“.",
    ],
)
def test_a_turned_question_lost_nothing(tools: Tools, text: str) -> None:
    assert not [stem for stem in asked(tools, text) if stem.startswith(("Wer ", "In welchem"))]


def test_a_noun_like_an_adjective_stays_a_noun(turning: Turning) -> None:
    assert turning.lowered("Angehörigen der Opfer") == "Angehörigen der Opfer"
    assert turning.lowered("Wichtige Fragen der Stadt") == "wichtige Fragen der Stadt"


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Die Europäische Union hat die Regierung von Polen erneut aufgefordert.", True),
        ("Die Pläne der Europäischen Union hat die Regierung von Polen abgelehnt.", False),
    ],
)
def test_a_body_alone_before_the_verb_acts(tools: Tools, text: str, acts: bool) -> None:
    findings = find(tools, text)
    sentence = next(one for one in findings.document.sentences if one.text == text)
    verb = next(n for n, token in enumerate(sentence.tokens) if token.text == "hat")
    union = next(one for one in findings.cast.all_in(sentence.index) if "Union" in one.name)
    main = Main(sentence, 0, verb, len(sentence.tokens), after_subordinate=False)

    assert acts_in_front(sentence, main, union) is acts


def test_armies_tell_of_attacks() -> None:
    assert is_obvious_body("Armee", "Seit Mitternacht wurden 35 Angriffe geflogen")
    assert not is_obvious_body("Armee", "Die neue Straße wird im Mai gebaut")


def test_what_is_compared_needs_its_other_half() -> None:
    assert is_compared("Wer erhebt die gleiche Forderung?")
    assert not is_compared("Wer erhebt die gleiche Forderung wie der Rat?")


def test_a_statement_does_not_name_the_kind_of_its_source() -> None:
    assert tells_kind("medium", "der Bäcker die Anzeige in einem Schreiben an die Medien zurückwies")
    assert not tells_kind("medium", "der Bäcker die Anzeige in einem Brief zurückwies")
