"""What is asked on dates, numbers and order is clear and has one answer: a case for each defect that readers found."""

import re
from collections.abc import Callable

import pytest

from quizapp.core.item import DateEntry, Item, Language, NumberEntry, Ordering, ShortText, TrueFalse
from quizapp.generation.candidates import Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.pool import candidates, passing
from quizapp.generation.reading import read_article
from quizapp.generation.stems import is_sound
from quizapp.generation.templates.obvious import is_obvious_body
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
    assert pier == "Die Stadt Wiesenbach hat den Steg am Fluss eröffnet."
    assert "Mühle" in mill
    assert "…" not in item.stem


@pytest.mark.parametrize(
    ("days", "ordered"),
    [(("12. Dezember", "3. Januar", "9. Februar"), False), (("12. Mai", "3. Juni", "9. Juli"), True)],
)
def test_days_have_an_order_within_a_year(tools: Tools, days: tuple[str, str, str], ordered: bool) -> None:
    items = made(
        tools,
        f"Der Bürgermeister Tobias Kellner eröffnete am {days[0]} den Steg am Fluss.",
        f"Der Lehrer Martin Osten pflanzte am {days[1]} die Birken am Ufer.",
        f"Die Stadt Wiesenbach kaufte am {days[2]} die alte Mühle mit dem Garten.",
    )

    assert bool([one for one in items if isinstance(one.body, Ordering)]) is ordered


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Die Boote wurden am Ufer eines Sees mit 245 Birken entdeckt.", False),
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
    items = made(tools, "Der Landrat Ulrich Sander und der Minister Paul Wendt sahen am Abend zu.", *lines)
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


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Im Sommer hat die Stadt 40 Kinder zwischen sechs und neun Jahren am Fluss betreut.", False),
        ("Im Sommer hat die Stadt Wiesenbach 40 Kinder aus dem Ort am Fluss betreut.", False),
        ("Im Sommer hat die Stadt Wiesenbach am Fluss 40 Kinder betreut.", True),
        ("In seinem Garten wurden am Abend 40 alte Boote aus Holz gefunden.", False),
        ("In 20 Spielen am Fluss gab es 13 Siege bei vier Remis und drei Niederlagen.", False),
    ],
)
def test_a_number_is_asked_for_in_a_question_that_is_whole(tools: Tools, text: str, asked: bool) -> None:
    assert bool([i for i in made(tools, text) if isinstance(i.body, NumberEntry)]) is asked


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("600 Euro muss Karl Hofer, der Trainer des SK Hofen, wegen Beleidigung berappen.", "Wer muss 600"),
        ("Kellner ist ein Könner und zu Recht der Chef des Festes am Fluss.", "Wer ist ein"),
        ("Kellner wird das Amt am Fluss im Mai übernehmen, wie die Stadt Wiesenbach mitteilte.", "Wer wird das"),
    ],
)
def test_nothing_is_left_in_a_question_for_a_person(tools: Tools, text: str, stem: str) -> None:
    assert not [i for i in made(tools, text) if i.stem.startswith(stem)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Am Montag kamen mehr als 7.000 Gäste aus Hofen zum Fest nach Wiesenbach.", lambda value: value > 7000),
        ("Am Montag kamen bis zu 7.000 Gäste aus Hofen zum Fest nach Wiesenbach.", lambda value: value < 7000),
        ("In Wiesenbach stieg der Anteil der Radfahrer am Fluss auf 79 Prozent.", lambda value: value <= 100),
    ],
)
def test_a_false_number_is_false_and_possible(tools: Tools, text: str, wrong: Callable[[float], bool]) -> None:
    for seed in range(8):
        reading = read_article(f"{PEOPLE}\n\n{text}", Language.DE, "Aus der Stadt")
        findings = tools.find(reading)
        for one in candidates(Kit(findings, build_facts(findings), seed)):
            body = one.item.body
            if isinstance(body, TrueFalse) and not body.answer and "\u201e" not in one.item.stem:
                (value,) = re.findall(r"\d[\d.]*(?= (?:Gäste|Prozent))", one.item.stem)
                assert wrong(float(value.replace(".", "")))


def test_a_statement_is_called_what_it_is(tools: Tools) -> None:
    text = "Tobias Kellner forderte, dass der Steg am Fluss noch im Sommer neue Bretter aus Holz bekommt."
    stems = [i.stem for i in made(tools, text) if i.stem.startswith("Laut Artikel stammt von")]

    assert stems
    assert all("die Forderung, dass" in stem for stem in stems)


@pytest.mark.parametrize(
    ("cue", "shown"),
    [
        ("Nach Angaben der Gärtner stehen am Fluss der Stadt fast 300 alte Birken aus dem Norden.", "Nach Angaben […]"),
        ("Laut dem Bericht stehen am Fluss der Stadt fast 300 alte Birken aus dem Norden.", "Laut […]"),
        ("Dem Bericht zufolge stehen am Fluss der Stadt fast 300 alte Birken aus dem Norden.", "[…] zufolge"),
    ],
)
def test_a_phrase_of_attribution_is_shown_as_it_stands(tools: Tools, cue: str, shown: str) -> None:
    findings = tools.find(read_article(f"{PEOPLE}\n\n{cue}", Language.DE, "Aus der Stadt"))
    texts = [claim.without_cue(findings.document) for claim in findings.claims]

    assert [text for text in texts if text and text.startswith(f"{shown} stehen am Fluss")]


@pytest.mark.parametrize(
    "text",
    [
        "In Wiesenbach stieg der Anteil der Radfahrer am Fluss von 45 auf 60 Prozent.",
        "In Wiesenbach spielte am Fluss der erst 18-jährige Sohn des Müllers mit den Gästen.",
        "Mit einer Höhe von 15,36 Metern ist sie die größte Mühle in Wiesenbach und sticht den Turm aus.",
    ],
)
def test_a_number_that_its_sentence_tells_is_not_judged(tools: Tools, text: str) -> None:
    assert not [i for i in made(tools, text) if isinstance(i.body, TrueFalse) and i.evidence == (text,)]


def test_what_stands_in_brackets_is_not_judged(tools: Tools) -> None:
    text = "Die Stadt Wiesenbach kaufte im Mai 40 Boote (zwölf mehr als Hofen) für das Fest am Fluss."
    found = [i for i in made(tools, text) if isinstance(i.body, TrueFalse) and i.evidence == (text,)]

    assert found
    assert not [i for i in found if "(" in i.stem]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Das Bundesverfassungsgericht hat ein lange erwartetes Urteil zum Thema Wasser gesprochen.", "Wer hat"),
        ("In China ist der Absatz der neuen chinesischen Marke im Sommer um 20 Prozent gesunken.", "In welchem Land"),
        ("Die IG Metall wird in Wiesenbach seit dem Sommer von Stefan Brandner geleitet.", "Wer wird"),
        ("Der neue Steg am Fluss ist von der Stadt Wiesenbach noch für 2029 geplant.", "Wann"),
        ("Die neue Bahn am Fluss wird drei Kilometer lang und 45 Meter breit sein.", "Wie viele Kilometer"),
        ("Die Auflage der Zeitung aus Wiesenbach beträgt etwa 38.000 Exemplare.", "Wie viele Exemplare"),
    ],
)
def test_what_is_guessed_or_broken_is_not_asked(tools: Tools, text: str, stem: str) -> None:
    assert not [i for i in made(tools, text) if stem in i.stem]


def test_an_office_that_a_sentence_uses_counts(tools: Tools) -> None:
    items = made(
        tools,
        "Die Bildungsministerin Anna Berger kam am Abend an den Fluss.",
        "„Die neue Schule am Fluss ist in der Stadt angekommen“, sagte Kultusministerin Anna Berger.",
    )
    answers = [i.body.answer for i in items if isinstance(i.body, ShortText) and "Die neue Schule" in i.stem]

    assert answers
    assert all("Kultusministerin" in answer for answer in answers)


def test_an_accusation_is_no_guess(tools: Tools) -> None:
    text = "Tobias Kellner warf der Stadt vor, dass die Zahlen zum neuen Steg am Fluss geschönt worden sind."
    stems = [i.stem for i in made(tools, text) if "geschönt" in i.stem]

    assert not [stem for stem in stems if "Vermutung" in stem]


def test_a_statement_names_what_it_speaks_of(tools: Tools) -> None:
    pointing = "Mit einer Höhe von 15,4 Metern ist sie die größte Mühle der Gegend, berichtet Tobias Kellner."
    whole = "Mit einer Höhe von 15,4 Metern ist die Mühle das größte Haus der Gegend, berichtet Tobias Kellner."

    assert not [i for i in made(tools, pointing) if i.stem.startswith(("Wem", "Was für", "Die Aussage"))]
    assert [i for i in made(tools, whole) if i.stem.startswith(("Wem", "Was für", "Die Aussage"))]


def test_not_only_keeps_its_also(tools: Tools) -> None:
    text = "Tobias Kellner setzt am Fluss nicht mehr nur auf Boote, sondern schließt auch Räder nicht aus."
    stems = [i.stem for i in made(tools, text) if i.stem.startswith("Wer setzt")]

    assert stems
    assert all("sondern schließt auch" in stem for stem in stems)


def test_who_is_pointed_at_is_not_quoted(tools: Tools) -> None:
    text = "Die seien am Fluss besser gestellt als alle anderen Gäste der Stadt, sagte Tobias Kellner."

    assert not [i for i in made(tools, text) if "besser gestellt" in i.stem and i.stem.startswith("Wem")]


@pytest.mark.parametrize(
    ("name", "text", "obvious"),
    [
        ("Feuerwehr", "Wer brauchte rund eine Stunde, um das Feuer unter Kontrolle zu bringen?", True),
        ("Polizei", "Wer hatte die Suche nach dem vermissten Gast eingestellt?", True),
        ("Polizei", "Wer kaufte zwölf neue Boote für das Fest am Fluss?", False),
        ("Landgericht", "Wer hat das Urteil zum Streit um den Steg gesprochen?", True),
        ("Tierschutzverein", "Wer hat das Urteil zum Streit um den Steg kritisiert?", False),
    ],
)
def test_a_body_is_told_by_what_it_is_there_for(name: str, text: str, obvious: bool) -> None:
    assert is_obvious_body(name, text) is obvious
