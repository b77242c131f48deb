"""Questions for a time name the unit that is meant, and are whole: a case for each way in which a clause was torn."""

import pytest

from quizapp.generation.facts import build_facts
from quizapp.generation.tools import Tools
from quizapp.generation.wh_german import GermanWh
from tests.generation.town import find


def asked(tools: Tools, sentence: str) -> list[str]:
    """Return the questions for the times of a sentence."""
    findings = find(tools, sentence)
    wh = GermanWh(findings, build_facts(findings))
    return [one.stem for figure in findings.figures if (one := wh.when(figure)) is not None]


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        (
            "Helga Brandner eröffnete 1987 die erste Schule am Fluss.",
            "In welchem Jahr eröffnete Helga Brandner die erste Schule am Fluss?",
        ),
        (
            "Helga Brandner eröffnete am 3. Mai die neue Schule am Fluss.",
            "An welchem Tag eröffnete Helga Brandner die neue Schule am Fluss?",
        ),
        (
            "Helga Brandner will am 3. Mai 2012 um 18.00 Uhr die neue Schule am Fluss eröffnen.",
            "An welchem Tag will Helga Brandner um 18.00 Uhr die neue Schule am Fluss eröffnen?",
        ),
        (
            "Helga Brandner eröffnete am 3. Mai 2012 die neue Schule am Fluss.",
            "Wann eröffnete Helga Brandner die neue Schule am Fluss?",
        ),
        (
            "Bis zum 3. Mai bleibt die neue Schule am Fluss geschlossen.",
            "Bis zu welchem Tag bleibt die neue Schule am Fluss geschlossen?",
        ),
    ],
)
def test_a_question_says_how_exact_the_time_is(tools: Tools, sentence: str, stem: str) -> None:
    assert stem in asked(tools, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Im Dorf sollen im Jahr 2014 die Schule am Fluss und im Jahr 2016 das Rathaus am Markt gebaut werden.",
        "Um 1500 wurde im Dorf die erste Schule am Fluss gebaut.",
        "Die Arbeiten an der Schule dauerten den gesamten November 2011 hindurch im Dorf an.",
        "Seit 1998 steht das Bad leer.",
        "Das wurde am 3. Mai 2012 vom Rathaus der Gemeinde Arnsfeld bekannt gegeben.",
        "Seit dem 3. Mai gilt ein neuer Plan für Schulen am Fluss, genannt „Klassenplan der Zukunft 3“.",
        "Stattdessen eröffnete die Stadt Wiesenbach am 3. Mai 2012 die neue Schule am Fluss.",
    ],
)
def test_a_time_is_not_asked_for_where_the_question_would_be_torn(tools: Tools, sentence: str) -> None:
    assert asked(tools, sentence) == []
