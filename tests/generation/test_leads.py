"""A gap text has the sentences before it that it needs, and words that mean something of its own need none."""

import pytest

from quizapp.core.item import Cloze, Language
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.context import pointing_words
from quizapp.generation.facts import build_facts
from quizapp.generation.reading import read_article
from quizapp.generation.templates.clozes import cloze_questions
from quizapp.generation.tools import Tools

OPENING = (
    "Der Bürgermeister Tobias Kellner und die Ärztin Helga Brandner leben seit vielen Jahren in der kleinen Stadt "
    "Wiesenbach, in der auch die Polizei ein Haus hat und wo im Sommer ein Fest gefeiert wird, das alle gern mögen."
)


def clozes(tools: Tools, *paragraphs: str) -> list[Candidate]:
    text = "\n\n".join((OPENING, *paragraphs))
    findings = tools.find(read_article(text, Language.DE, "Aus der Stadt"))
    return list(cloze_questions(Kit(findings, build_facts(findings), 0)))


def texts(found: list[Candidate]) -> list[str]:
    return [candidate.item.body.text for candidate in found if isinstance(candidate.item.body, Cloze)]


def test_a_lead_may_stand_in_the_paragraph_before(tools: Tools) -> None:
    found = clozes(
        tools,
        "Am Hang über dem Dorf steht seit dem Frühjahr eine neue Mühle aus hellem Stein.",
        "Sie hat 340 Tonnen Korn gemahlen, obwohl der Bach im Sommer kaum Wasser führte.",
    )

    assert any("neue Mühle" in text and "{{340}}" in text for text in texts(found))


def test_a_lead_does_not_reach_over_a_whole_paragraph(tools: Tools) -> None:
    found = clozes(
        tools,
        "Am Hang über dem Dorf steht seit dem Frühjahr eine neue Mühle aus hellem Stein.",
        "Sie gilt dort als das schönste Haus, das in dieser Gegend zu sehen ist.",
        "Sie hat 340 Tonnen Korn gemahlen, obwohl der Bach im Sommer kaum Wasser führte.",
    )

    assert not any("{{340}}" in text for text in texts(found))


def test_a_quotation_over_two_sentences_is_shown_from_its_beginning(tools: Tools) -> None:
    found = clozes(
        tools, "„Wir haben im Herbst 26 Wochen lang gebaut. So lange wird es nun nicht dauern“, sagte Helga Brandner."
    )

    shown = [text for text in texts(found) if "wird es nun nicht dauern" in text]
    assert shown
    assert all(text.startswith("„Wir haben") for text in shown)
    assert any("{{26}}" in text for text in shown)


@pytest.mark.parametrize(
    "text",
    [
        "Im Tal stehen 36 Höfe, jedoch sind nur drei davon bewohnt.",
        "Zehn Läden schlossen, davon acht im Ortskern.",
        "Zwei Wege machen den Förstern Sorgen: Diese sind seit dem Sturm gesperrt.",
    ],
)
def test_what_means_a_noun_of_the_same_sentence_needs_no_lead(text: str) -> None:
    assert pointing_words(text, Language.DE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Davon wusste der Förster nichts.",
        "Das teilte der Förster mit.",
        "Das teilte Tobias Kellner mit.",
        "Zwei daneben stehende Autos wurden beschädigt.",
        "Der Erste wurde in Hofen gesehen und der Zweite in Kehlen.",
    ],
)
def test_what_means_something_else_needs_a_lead(text: str) -> None:
    assert pointing_words(text, Language.DE) != []


@pytest.mark.parametrize("text", ["Das geplante Haus steht am See.", "Das bekannte Lied der Stadt gehört allen."])
def test_an_adjective_behind_das_needs_no_lead(text: str) -> None:
    assert pointing_words(text, Language.DE) == []


def test_a_short_sentence_that_names_nobody_has_the_one_before_it(tools: Tools) -> None:
    before = "Am Hang über dem Dorf steht seit dem Frühjahr eine neue Mühle aus hellem Stein."
    found = texts(clozes(tools, f"{before} Der Bau kostete im Winter rund 340 Tonnen Stein."))

    assert any(text.startswith("Am Hang") and "{{340}}" in text for text in found)
    assert not any(text.startswith("Der Bau") for text in found)


def test_a_short_sentence_stands_alone_where_the_one_before_it_cannot(tools: Tools) -> None:
    found = texts(clozes(tools, "Dort steht sie. Der Bau kostete im Winter rund 340 Tonnen hellen Stein."))

    assert any(text.startswith("Der Bau") for text in found)


def test_a_thing_that_is_known_already_has_the_sentence_before_it(tools: Tools) -> None:
    first = "Die Marke Velto aus Wiesenbach kam im Frühling mit einem kleinen Wagen auf den Markt."
    second = "Die Absatzzahlen blieben in den Städten unter den Zielen, so wurden 25.000 Wagen verkauft."

    assert any(one.item.body.text.startswith(first) for one in clozes(tools, f"{first} {second}"))  # type: ignore[union-attr]


def test_a_rest_of_a_list_is_no_lead(tools: Tools) -> None:
    first = "Grüne 9,8 Prozent; Freie 5,3 Prozent; sonstige 6,2 Prozent."
    second = "Danach hatte die Liste der Stadt im Landkreis rund 47 Prozent der Stimmen auf ihrer Seite."

    assert not any(one.item.body.text.startswith("Grüne") for one in clozes(tools, f"{first} {second}"))  # type: ignore[union-attr]
