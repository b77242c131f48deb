"""English polls, sites and quotations are asked for as what they are, and what is counted is a whole noun."""

import pytest

from quizapp.core.facts import FigureKind
from quizapp.core.item import Cloze, Language, SingleChoice, TrueFalse
from quizapp.generation.context import pointing_words
from quizapp.generation.counts import noun_phrase
from quizapp.generation.english_bodies import as_shown
from quizapp.generation.tools import Tools
from tests.generation.test_english_halves import gaps, shown_of
from tests.generation.town import find, made, proposed


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("A recent poll found only forty of the guests of the town liked the new boats.", "a poll"),
        ("Over 400 guests came to the pier of the town in 1998, according to the event website.", "a website"),
        ("An audit found that the school of the town had lost forty of the old boats.", "an audit"),
    ],
)
def test_a_paper_is_asked_for_by_its_kind(tools: Tools, text: str, key: str) -> None:
    asked = [one.item for one in proposed(tools, text, Language.EN) if "name as the source" in one.item.stem]
    keys = [
        (item.body.answer.text, len(item.body.distractors)) for item in asked if isinstance(item.body, SingleChoice)
    ]

    assert keys == [(key, 3)]


def test_who_speaks_behind_a_quotation_is_a_gap(tools: Tools) -> None:
    text = 'Rachel Dawson met the mayor. "It is one of two things: a bird or a very small boat," Dawson said.'
    shown = shown_of(tools, text)

    assert '"It is one of two things: a bird or a very small boat," {{Dawson|Rachel Dawson}} said.' in shown


def test_a_pronoun_is_no_body(tools: Tools) -> None:
    text = '"I\'m told two things about the pier of Dover," Ruth Fletcher said. Ruth Fletcher sold 45 boats.'
    names = {actor.name for actor in find(tools, text, Language.EN).cast.actors}

    assert "Ruth Fletcher" in names
    assert "I'm" not in names


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("At least 45 kinds of pupfish have gone from the pools of the town.", "kinds of pupfish"),
        ("The doctor found 45 living specimens of a small freshwater fish.", "living specimens"),
        ("The doctor found 45 boats of local fishermen in the harbour.", "boats of local fishermen"),
    ],
)
def test_what_is_counted_is_a_whole_noun(tools: Tools, text: str, phrase: str) -> None:
    findings = find(tools, text, Language.EN)
    (figure,) = [one for one in findings.figures if one.value == "45"]

    assert noun_phrase(findings, figure) == phrase


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The water of the pool fell by 45 centimetres.", FigureKind.LENGTH),
        ("The doctor paid 45 rupees for the boat.", FigureKind.MONEY),
        ("The doctor bought 45 hectares of wood.", FigureKind.AREA),
    ],
)
def test_a_measure_counts_nothing(tools: Tools, text: str, kind: FigureKind) -> None:
    (figure,) = [one for one in find(tools, text, Language.EN).figures if one.value == "45"]

    assert figure.kind is kind


def test_a_span_counts_with_a_dash(tools: Tools) -> None:
    found = gaps(tools, "Ruth Fletcher has been working at a depth of 38 to 44 metres near the pier of Dover.")

    assert ("38 to 44", "38-44", "38–44") in found


def test_one_of_a_list_of_examples_is_no_gap(tools: Tools) -> None:
    text = "In 1998 the airline of Ruth Fletcher flew to 45 towns, among them Oslo, Hamburg and Edinburgh."
    shown = shown_of(tools, text)

    assert any("{{45}}" in one and "among them Oslo, Hamburg and Edinburgh" in one for one in shown)
    assert not any("{{Oslo" in one or "{{Hamburg" in one for one in shown)


def test_then_inside_a_quotation_points_to_nothing_before_it() -> None:
    text = '"There was a bang and then everyone ran to one side," said Ruth Fletcher, a trader of 34.'

    assert pointing_words(text, Language.EN) == []
    assert pointing_words("Everyone then ran to one side.", Language.EN)


def test_no_statement_says_that_there_is_something_of_what_is_not_said(tools: Tools) -> None:
    text = "Ruth Fletcher weighed the eggs of both birds in her kitchen. There were differences of less than 12 grams."
    items = made(tools, text, Language.EN)

    assert not any("There were differences" in item.stem for item in items if isinstance(item.body, TrueFalse))
    assert any("{{12}} grams" in item.body.text for item in items if isinstance(item.body, Cloze))


@pytest.mark.parametrize(
    ("before", "shown", "forms"),
    [
        ("The new ", "government", ("government", "new government")),
        ("The ", "government", ("government",)),
        ("", "Fletcher", ()),
    ],
)
def test_a_body_is_accepted_as_the_sentence_has_it(before: str, shown: str, forms: tuple[str, ...]) -> None:
    assert as_shown(before, shown) == forms


def test_a_question_for_a_date_goes_on_in_small_letters(tools: Tools) -> None:
    text = "Over 400 guests came to the pier of the town on May 4, 1998."
    stems = [item.stem for item in made(tools, text, Language.EN)]

    assert "When did over 400 guests come to the pier of the town?" in stems
