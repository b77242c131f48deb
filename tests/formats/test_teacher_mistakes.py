"""Sets that a teacher typed by hand with every mistake people make: each is found, and at its very place."""

from pathlib import Path

import pytest

from quizapp.core.errors import Problem
from quizapp.core.item import Language
from quizapp.formats.yaml_reader import read_set
from quizapp.services.wording import Wording, parameters

SETS = Path(__file__).parents[1] / "data" / "sets"


def problems_of(name: str) -> tuple[Problem, ...]:
    path = SETS / name
    return read_set(path.read_bytes(), name, lambda inner: (SETS / inner).read_bytes()).problems


def places(problems: tuple[Problem, ...]) -> list[str]:
    return [
        f"{at.line}:{at.column} {problem.severity.value} {problem.message.code} {at.field}"
        for problem in problems
        for at in (problem.location,)
    ]


def test_thirty_eight_mistakes_give_thirty_eight_located_messages() -> None:
    assert places(problems_of("teacher.yaml")) == [
        "2:5 error id-malformed-near id",
        "3:1 error unknown-field-near titel",
        "4:11 error unknown-choice-near language",
        "6:8 warning comma-in-list tags[0]",
        "10:14 error value-not-date article.published",
        "16:9 error id-malformed-near figures[0].id",
        "17:11 error unknown-choice-near figures[0].kind",
        "18:12 error value-not-number figures[0].value",
        "21:15 error quote-not-found-near figures[0].evidence",
        "25:11 error unknown-choice-near actors[0].kind",
        "30:5 error unknown-field-near actors[1].rolle",
        "31:15 error quote-in-quotes actors[1].evidence",
        "33:9 error id-repeated sources[0].id",
        "39:14 error reference-unknown-near claims[0].said_by",
        "45:5 error unknown-field-near questions[0].typ",
        "48:5 error id-missing questions[1].id",
        "50:13 error value-not-number questions[1].answer",
        "51:16 error tolerance-unreadable questions[1].tolerance",
        "52:9 error id-repeated questions[2].id",
        "53:11 error unknown-choice-near questions[2].type",
        "60:13 error not-flag-near questions[3].answer",
        "61:20 error mark-without-evidence questions[3].mark_evidence",
        "64:11 warning text-cut-by-comment questions[4].stem",
        "68:9 error equal-entries questions[4].distractors[1]",
        "69:9 error answer-is-distractor questions[4].distractors[2]",
        "70:12 error unknown-choice-near questions[4].focus",
        "71:10 warning empty-value questions[4].hint",
        "72:13 error reference-unknown questions[4].about[0]",
        "73:9 error id-malformed-near questions[5].id",
        "75:11 error cloze-empty-gap questions[5].text",
        "83:7 error matching-left-equal questions[6].pairs",
        "84:5 error field-of-other-type questions[6].tolerance",
        "88:15 error text-not-list questions[7].sequence",
        "93:7 error too-few-entries questions[8].sequence",
        "97:13 error marking-several-sentences questions[9].answer",
        "98:15 error required-too-large questions[9].required",
        "102:13 error value-not-date questions[10].answer",
        "103:12 error file-outside questions[10].image",
        "103:12 error image-alt-missing questions[10].image_alt",
        "104:13 error not-decimal questions[10].points",
    ]


def test_slips_of_yaml_do_not_hide_what_comes_after_them() -> None:
    assert places(problems_of("slips.yaml")) == [
        "3:8 error yaml-colon title",
        "6:1 error yaml-tab article",
        "12:11 error yaml-start-character questions[0].stem",
        "13:13 error yaml-quote-open questions[0].answer",
        "16:5 error yaml-colon-blank questions[1].type",
        "17:11 error yaml-start-character questions[1].stem",
        "18:13 error yaml-after-quote questions[1].answer",
        "21:11 error yaml-bracket-text questions[2].text",
        "22:4 error yaml-indentation questions[2].text",
        "28:8 warning yaml-entry-swallowed questions[3].distractors[0]",
        "29:9 error option-with-colon questions[3].distractors[1]",
        "30:9 error id-malformed-near questions[4].id",
        "33:15 error yaml-bracket-open questions[4].sequence",
        "34:13 error not-decimal questions[4].points",
    ]


def test_the_nearest_right_word_is_put_where_the_wrong_one_stands() -> None:
    lines = (SETS / "teacher.yaml").read_text("utf-8").splitlines()
    mended = {
        lines[at.line - 1][at.column - 1 : at.end_column - 1]: problem.mend
        for problem in problems_of("teacher.yaml")
        if problem.mend and (at := problem.location).end_column != at.column
    }

    assert mended == {
        "Stadtfest März": "stadtfest-maerz",
        "titel": "title",
        "deutsch": "de",
        "gäste": "gaeste",
        "Anzahl": "count",
        "Behörde": "organisation",
        "rolle": "role",
        "„Bürgermeister Ole Brandt sprach von einem Erfolg.“": "Bürgermeister Ole Brandt sprach von einem Erfolg.",
        "brand": "brandt",
        "typ": "type",
        "Einfachauswahl": "single_choice",
        "richtig": "true",
        "Akteure": "actors",
        "lücke": "luecke",
    }


@pytest.mark.parametrize("name", ["teacher.yaml", "slips.yaml"])
@pytest.mark.parametrize("language", list(Language))
def test_every_message_is_whole_in_both_languages(name: str, language: Language) -> None:
    wording = Wording(language)
    lines = [wording.problem(problem) for problem in problems_of(name)]

    assert [line for line in lines if parameters(line)] == []
    assert all(line.startswith(f"{name}:") and "\n" not in line for line in lines)


def test_the_proposed_sentence_is_named_whole() -> None:
    wording = Wording(Language.DE)
    near = [wording.text(p.message) for p in problems_of("teacher.yaml") if p.message.code == "quote-not-found-near"]

    assert near == [
        "Das Zitat „Zum Stadtfest kamen rund 3.000 Gäste.“ steht so nicht im Artikel. Gemeint ist wohl: "
        "Zum Stadtfest kamen nach Angaben der Polizei rund 3.000 Gäste."
    ]
