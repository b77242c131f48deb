"""Who says what in English: names, nouns and pronouns that speak, and the words that are said."""

import pytest

from quizapp.core.facts import ClaimKind
from quizapp.generation.claims import Claim
from quizapp.generation.counts import counted
from quizapp.generation.findings import Findings
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools

_REST = (
    " The weather was calm for most of the week, and the people of the town went about their work as they always do."
    " Nobody was hurt, and the shops along the main street opened again on the next morning."
)


@pytest.fixture(scope="module")
def tools() -> Tools:
    """Return the finders, loaded once."""
    return Tools()


def _found(tools: Tools, text: str) -> Findings:
    return tools.find(read_article(f"Ferry runs aground\n\n{text}{_REST}"))


def _claim(findings: Findings) -> Claim:
    assert len(findings.claims) == 1
    return findings.claims[0]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two survivors said the boat had sunk within ten minutes.", "Two survivors"),
        ("A spokesman for the Welsh Tourist Board said the pier was safe.", "spokesman for the Welsh Tourist Board"),
        ("A farmer from Dover told reporters he had seen the lights.", "farmer from Dover"),
        ("“The pier is safe,” a board spokesman, Oliver Fletcher, told Radio Milton.", "Oliver Fletcher"),
        ("“It is a shame,” said one mother, who asked not to be named.", "one mother"),
        ("The Harbour Inland Cargo Authority (HICA) said the pier was closed.", "Harbour Inland Cargo Authority"),
        ("The boat sank in the night, police and local officials said.", "police and local officials"),
        ("Forecasters say that the wind will be weak for the rest of the week.", "forecasters"),
        ("Rachel Dawson sold a boat to Oliver Fletcher, and noted that it was old.", "Rachel Dawson"),
        ("Rachel Dawson has been critical of the plan, saying it was made in a hurry.", "Rachel Dawson"),
        ("About 4,000 people came last year, according to the festival website.", "festival website"),
    ],
)
def test_names_and_nouns_speak(tools: Tools, text: str, speaker: str) -> None:
    """Whoever stands before or behind the verb of saying speaks, not the medium that was told."""
    assert _claim(_found(tools, text)).speaker.name == speaker


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Dover, England — The boat sank within ten minutes, Rachel Dawson said.", "The boat sank within ten minutes"),
        ("The boat was found near the pier, Rachel Dawson added, in a bay.", "The boat was found near the pier"),
        (
            "The boat will sail again in the spring, the company said early on Tuesday, pleasing many people.",
            "The boat will sail again in the spring",
        ),
        (
            "Rachel Dawson told a crowd of 2,000 people on the pier that the boat was lost.",
            "the boat was lost.",
        ),
        (
            "Rachel Dawson said that she would mend the boat “without any help”.",
            "she would mend the boat “without any help”.",
        ),
        ("Rachel Dawson announced on Monday that the boat was sold.", "the boat was sold."),
    ],
)
def test_the_statement_is_what_is_said_and_no_more(tools: Tools, text: str, statement: str) -> None:
    """Datelines, addressees, days and what follows the speaker are no part of it; words in quotation marks may be."""
    findings = _found(tools, text)
    assert _claim(findings).statement(findings.document) == statement


def test_he_is_the_one_who_was_named_last(tools: Tools) -> None:
    """A pronoun means the person of its own sentence first, and nobody behind "which"."""
    text = "Oliver Fletcher laughed. Rachel Dawson built a boat, and she said it was the best of all."
    assert _claim(_found(tools, text)).speaker.name == "Rachel Dawson"
    text = "Oliver Fletcher laughed. Simon Carter ran a company which he claimed was lending money."
    assert not _found(tools, text).claims


def test_to_call_somebody_something_is_no_demand(tools: Tools) -> None:
    """Only "call for" and "call on" ask for something."""
    assert _claim(_found(tools, "Rachel Dawson called him “a quiet giant”.")).kind is ClaimKind.STATEMENT
    asked = _claim(_found(tools, "Rachel Dawson called for “a quiet life”."))
    assert asked.kind is ClaimKind.DEMAND


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rachel Dawson, 34, sold the boat.", "34"),
        ("The pier cost NZ $ 26 million.", "NZ $ 26 million"),
        ("The pier cost HK$500.", "HK$500"),
        ("It was the second lowest price of all.", "second"),
        ("The pier cost half a million pounds.", "half a million"),
        ("Two-thirds of the boats were sold.", "Two-thirds"),
    ],
)
def test_english_figures_are_found_whole(tools: Tools, text: str, value: str) -> None:
    """Ages behind names, dollars of other lands, ranks and parts of a million are figures."""
    assert value in [figure.value for figure in _found(tools, text).figures]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Shells hit the posts 542 and 543 of the army.", "543"),
        ("The quake struck in the night (0952 UTC).", "0952"),
        ("Trams, including the number 28, ran now and then.", "28"),
    ],
)
def test_numbers_of_names_are_no_figures(tools: Tools, text: str, value: str) -> None:
    """What is numbered is not counted."""
    assert value not in [figure.value for figure in _found(tools, text).figures]


def test_more_of_them_are_they(tools: Tools) -> None:
    """What is counted is people, not "more people"."""
    findings = _found(tools, "The ferry carried 50,000 more people than usual over the weekend.")
    assert counted(findings, next(f for f in findings.figures if f.value == "50,000")).startswith("people")
