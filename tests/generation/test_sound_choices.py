"""What is asked on dates, numbers and order is clear and has one answer: a case for each defect that readers found."""

import pytest

from quizapp.core.item import DateEntry, Item, Language, NumberEntry, Ordering, TrueFalse
from quizapp.generation.candidates import Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.pool import candidates, passing
from quizapp.generation.reading import read_article
from quizapp.generation.stems import is_sound
from quizapp.generation.tools import Tools

PEOPLE = (
    "Der Bürgermeister Tobias Kellner, der Lehrer Martin Osten und der Arzt Stefan Brandner leben seit vielen Jahren "
    "in der kleinen Stadt Wiesenbach, in der im Sommer ein Fest gefeiert wird, das alle gern mögen."
)


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools()


def made(tools: Tools, *paragraphs: str) -> list[Item]:
    reading = read_article("\n\n".join((PEOPLE, *paragraphs)), Language.DE, "Aus der Stadt")
    findings = tools.find(reading)
    facts = build_facts(findings)
    every = candidates(Kit(findings, facts, 0))
    return [one.item for one in passing(every, facts, reading.article, Language.DE)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Der Bäcker Karl Hofer wurde am 4. Mai 1995 in Wiesenbach am Fluss geboren.", True),
        ("Der Franzose wurde am 4. Mai 1995 in Wiesenbach am Fluss geboren.", False),
        ("Die Pianistin wurde am 4. Mai 1995 in Wiesenbach am Fluss geboren.", False),
        ("Kellner gewann am 21. September des Vorjahres in Wiesenbach das Rennen am Fluss.", False),
    ],
)
def test_a_date_is_asked_of_somebody_named(tools: Tools, text: str, asked: bool) -> None:
    assert bool([i for i in made(tools, text) if isinstance(i.body, DateEntry)]) is asked


def test_over_ninety_minutes_may_be_the_whole_time(tools: Tools) -> None:
    long = made(tools, "Tobias Kellner stand über 90 Minuten auf dem Platz am Fluss in Wiesenbach.")
    counted = made(tools, "Tobias Kellner pflanzte über 90 Birken auf dem Platz am Fluss in Wiesenbach.")

    assert not [i for i in long if isinstance(i.body, NumberEntry)]
    assert [i for i in counted if isinstance(i.body, NumberEntry)]


def test_events_are_put_in_order_wherever_their_dates_stand(tools: Tools) -> None:
    items = made(
        tools,
        "Im Mai 2012 hat die Stadt Wiesenbach den Steg am Fluss eröffnet.",
        "Der Bürgermeister Tobias Kellner pflanzte im Jahr 2009 die Birken am Ufer.",
        "Die Stadt Wiesenbach kaufte 2015 die alte Mühle mit dem Garten.",
    )

    (item,) = [one for one in items if isinstance(one.body, Ordering)]
    assert isinstance(item.body, Ordering)
    birches, pier, mill = item.body.sequence
    assert "Birken" in birches
    assert pier.startswith("… hat die Stadt")
    assert "Mühle" in mill
    assert "An der Stelle „…“" in item.stem


def test_days_across_the_turn_of_the_year_have_no_order(tools: Tools) -> None:
    items = made(
        tools,
        "Der Bürgermeister Tobias Kellner eröffnete am 12. Dezember den Steg am Fluss.",
        "Der Lehrer Martin Osten pflanzte am 3. Januar die Birken am Ufer.",
        "Die Stadt Wiesenbach kaufte am 9. Februar die alte Mühle mit dem Garten.",
    )

    assert not [one for one in items if isinstance(one.body, Ordering)]


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Die Leichen wurden an Bord eines Bootes mit 245 Gästen an der Küste entdeckt.", False),
        ("Die Polizei entdeckte an Bord eines Bootes 245 Gäste an der Küste von Wiesenbach.", True),
        ("Am Fluss stehen in Wiesenbach nun 12 Bänke statt der einst erhofften 30 Bänke.", False),
    ],
)
def test_a_statement_to_be_judged_says_of_what(tools: Tools, text: str, judged: bool) -> None:
    found = [i for i in made(tools, text) if isinstance(i.body, TrueFalse) and i.evidence == (text,)]

    assert bool(found) is judged


def test_both_verdicts_are_made_on_persons(tools: Tools) -> None:
    deeds = ("pflanzte Birken", "malte Zäune", "baute Stege", "sammelte Pilze", "kaufte Boote", "flickte Netze")
    lines = [f"Am Ufer von Wiesenbach {deed.split()[0]} Tobias Kellner viele {deed.split()[1]}." for deed in deeds]
    items = made(tools, "Martin Osten und Stefan Brandner sahen am Abend zu.", *lines)
    verdicts = {i.body.answer for i in items if isinstance(i.body, TrueFalse) and i.focus and i.focus.value == "actors"}

    assert verdicts == {True, False}


@pytest.mark.parametrize(
    ("stem", "sound"),
    [
        ("Wer hat am Fluss der Stadt den neuen Steg gebaut?", True),
        ("Wer hätte sich am Fluss der Stadt nur schwer aufhalten lassen?", False),
        ("Wer war einer der Käufer der Mühle am Fluss?", False),
        ("Wer musste sieben Jahre lang um das Projekt kämpfen?", False),
    ],
)
def test_a_stem_tells_who_is_meant(stem: str, sound: bool) -> None:
    assert is_sound(stem, is_figure=False) is sound
