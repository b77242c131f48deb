"""What "über" before a number is, and which numbers stand beside another one."""

import pytest

from quizapp.core.item import SingleChoice, TrueFalse
from quizapp.generation.facts import build_facts
from quizapp.generation.tools import Tools
from quizapp.generation.wh_german import GermanWh
from tests.generation.town import find, made


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("Der Verein der Gemeinde verfügt über 40 Boote am Fluss.", ""),
        ("Über 40 Boote der Gemeinde ist noch nicht entschieden worden.", ""),
        ("Über 40 Plätze am Fluss wird im Rathaus noch gesprochen.", ""),
        ("Am Fluss lagen in der Nacht über 40 Boote der Gemeinde.", "über"),
        ("Über 40 Boote der Gemeinde lagen in der Nacht am Fluss.", "Über"),
        ("Am Fluss haben sich über 40 Gäste über das neue Bad informiert.", "über"),
    ],
)
def test_a_preposition_is_no_hedge(tools: Tools, sentence: str, hedge: str) -> None:
    assert [figure.hedge for figure in find(tools, sentence).figures] == [hedge]


def test_a_number_behind_plus_is_not_asked_for_alone(tools: Tools) -> None:
    findings = find(tools, "Helga Brandner wurde am Fluss eine Frist von zehn Wochen plus 15 Tage gesetzt.")
    wh = GermanWh(findings, build_facts(findings))

    assert [wh.how_many(figure) for figure in findings.figures if figure.value == "15"] == [None]


def test_a_wrong_number_is_of_the_size_of_the_right_one(tools: Tools) -> None:
    text = "In Wiesenbach feierten 35.000 Gäste am Fluss das neue Bad. Im alten Bad am Markt lagen damals 80 Gäste."
    choices = [item.body for item in made(tools, text) if isinstance(item.body, SingleChoice)]
    wrong = [option.text for body in choices if body.answer.text == "35.000" for option in body.distractors]

    assert wrong
    assert "80" not in wrong


@pytest.mark.parametrize(
    "sentence",
    [
        "Das neue Bad am Fluss in Wiesenbach gehört einer 100prozentigen Tochter der Firma am Markt.",
        "Im neuen Bad am Fluss in Wiesenbach war das Wasser am Markt im Sommer 30 Grad warm.",
    ],
)
def test_a_number_that_could_not_be_another_is_not_changed(tools: Tools, sentence: str) -> None:
    assert not [item for item in made(tools, sentence) if isinstance(item.body, TrueFalse)]


def test_a_number_is_not_asked_for_since_something_that_is_not_shown(tools: Tools) -> None:
    findings = find(tools, "40 Gäste aus Wiesenbach leben seitdem am Fluss der Gemeinde.")
    wh = GermanWh(findings, build_facts(findings))

    assert [wh.how_many(figure) for figure in findings.figures] == [None]
