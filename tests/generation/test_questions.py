"""German clauses become grammatical questions, with speaker and hedge kept."""

import pytest

from quizapp.generation.facts import build_facts
from quizapp.generation.tools import Tools
from quizapp.generation.wh_german import GermanWh
from tests.generation.town import find


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Rund 2.400 Bewohner verließen die Stadt.", "Ungefähr wie viele Bewohner verließen die Stadt?"),
        ("In Wiesenbach stieg der Pegel um 14 Meter.", "Um wie viele Meter stieg der Pegel in Wiesenbach?"),
        ("Allerdings fehlen der Stadt 300 Plätze.", "Wie viele Plätze fehlen der Stadt?"),
        (
            "„Im Ort fehlen 300 Wohnungen“, sagte Tobias Kellner.",
            "Wie viele Wohnungen fehlen laut Tobias Kellner im Ort?",
        ),
        ("Dort fehlen der Stadt 300 Plätze.", None),
        ("Die Stadt gab 300 der alten Häuser an Leute ab, die bauen.", None),
        ("Dem Täter drohen 20 Jahre Haft.", "Wie viele Jahre Haft drohen dem Täter?"),
        ("Im August gab es ein Minus von revidiert 6 Prozent.", None),
        ("Seit 20 Jahren will die Stadt zum ersten Mal Busse kaufen.", None),
    ],
)
def test_a_number_is_asked_for(tools: Tools, sentence: str, question: str | None) -> None:
    findings = find(tools, sentence)
    wh = GermanWh(findings, build_facts(findings))

    asked = [wh.how_many(figure) for figure in findings.figures]

    assert [one.stem if one else None for one in asked] == [question]


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Tobias Kellner eröffnete das neue Bad am See.", "Wer eröffnete das neue Bad am See?"),
        ("Am Ende gewann Helga Brandner die Wahl im Kreis.", "Wer gewann am Ende die Wahl im Kreis?"),
        ("Tobias Kellner und Helga Brandner gewannen die Wahl.", None),
        ("Der Polizei wird eine gezielte Verschleppung der Suche vorgeworfen.", None),
        ("Tobias Kellner hat bei einer Pressekonferenz im Rathaus.", None),
    ],
)
def test_a_subject_is_asked_for(tools: Tools, sentence: str, question: str | None) -> None:
    findings = find(tools, sentence)
    wh = GermanWh(findings, build_facts(findings))
    last = findings.document.sentences[-1]

    asked = [
        wh.who(last, mention.start, mention.end, actor)
        for actor in findings.cast.all_in(last.index)
        for mention in actor.mentions
        if mention.sentence == last.index
    ]

    assert [one.stem if one else None for one in asked][:1] == [question]


def test_a_date_is_asked_for_with_its_preposition(tools: Tools) -> None:
    findings = find(tools, "Seit 1998 steht das alte Bad der Gemeinde leer.")
    wh = GermanWh(findings, build_facts(findings))

    asked = wh.when(findings.figures[0])

    assert asked is not None
    assert asked.stem == "Seit welchem Jahr steht das alte Bad der Gemeinde leer?"


def test_the_speaker_of_a_number_is_named(tools: Tools) -> None:
    findings = find(tools, "Der Stadt fehlen 300 Plätze, sagte Helga Brandner.")
    wh = GermanWh(findings, build_facts(findings))

    asked = wh.how_many(findings.figures[0])

    assert asked is not None
    assert asked.stem == "Wie viele Plätze fehlen laut Helga Brandner der Stadt?"


@pytest.mark.parametrize(
    "sentence",
    [
        "Der seit 1991 amtierende Pfarrer verließ die Kirche.",
        "Das Fest ist für den 24. und 25. September geplant.",
        "Auf der Linie fahren 800 Menschen mehr als im Jahr 2019.",
    ],
)
def test_a_date_that_belongs_to_something_else_is_not_asked_for(tools: Tools, sentence: str) -> None:
    findings = find(tools, sentence)
    wh = GermanWh(findings, build_facts(findings))

    assert [wh.when(figure) for figure in findings.figures][-1:] == [None]


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        (
            "Mehrere Anwohner fürchteten im Sommer großen Lärm und sprachen von einer Zumutung.",
            "Wer fürchtete im Sommer großen Lärm und sprach von einer Zumutung?",
        ),
        ("Die Studie habe festgestellt, dass eine Abwanderung in andere Orte nicht stattfinde.", None),
    ],
)
def test_a_speaker_without_a_name_is_asked_for_in_the_singular_and_not_in_reported_speech(
    tools: Tools, sentence: str, question: str | None
) -> None:
    findings = find(tools, sentence)
    wh = GermanWh(findings, build_facts(findings))
    last = findings.document.sentences[-1]
    claims = findings.claims_in(last.index)

    assert len(claims) == 1
    asked = wh.who_said(last, claims[0].clause) if claims[0].clause else None
    assert (asked[0].stem if asked else None) == question
