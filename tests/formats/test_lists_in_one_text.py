"""Several entries that somebody wrote as one text with commas are told with the brackets that they want."""

import pytest

from quizapp.core.errors import Problem
from quizapp.formats.yaml_reader import read_set

SET = """format: 1
id: hochwasser
title: Hochwasser
language: de
article:
  title: Hochwasser
  text: Die Auer trat am Dienstag über die Ufer, sagte Ida Kern.
questions:
  - id: q1
    type: {type}
    stem: Wer oder was kommt im Artikel vor?
    answer: {answer}
    distractors: {distractors}
"""


def problems_of(kind: str, answer: str, distractors: str) -> list[Problem]:
    text = SET.format(type=kind, answer=answer, distractors=distractors)
    return [problem for problem in read_set(text, "set.yaml").problems if "rule" not in problem.message.code]


@pytest.mark.parametrize(
    ("kind", "answer", "distractors", "expected"),
    [
        ("multiple_choice", "Auer, Ida Kern", "[Bergheim, Mittwoch]", ["12 one-with-commas [Auer, Ida Kern]"]),
        ("single_choice", "Auer", "850, 300", ["13 too-few-with-commas [850, 300]"]),
        ("single_choice", "Auer", "Bergheim", ["13 too-few-entries None"]),
        ("multiple_choice", "[Auer, Ida Kern]", "[Bergheim, Mittwoch]", []),
        ("single_choice", "Ja, am Dienstag", "[Nein, Mittwoch]", []),
        ("multiple_choice", "1,2 Millionen", "[Bergheim, Mittwoch]", []),
    ],
)
def test_one_text_with_commas_is_told_where_several_are_due(
    kind: str, answer: str, distractors: str, expected: list[str]
) -> None:
    found = problems_of(kind, answer, distractors)

    assert [f"{one.location.line} {one.message.code} {one.mend}" for one in found] == expected


def test_every_entry_without_a_dash_is_told() -> None:
    text = SET.format(type="short_text", answer="Auer", distractors="x").replace("    distractors: x\n", "")
    second = "    id: q2\n    type: short_text\n    stem: Wann trat sie über die Ufer?\n    answer: am Dienstag\n"
    read = read_set(text.replace("  - id: q1", "    id: q1") + second, "set.yaml")

    errors = [f"{one.location.line} {one.message.code}" for one in read.problems if one.is_error]

    assert errors == ["9 yaml-dash-missing", "13 yaml-dash-missing"]


@pytest.mark.parametrize(("head", "kind"), [(b"PK\x03\x04\x14", "DOCX, ODT, ZIP"), (b"%PDF-1.7", "PDF")])
def test_a_document_that_is_no_text_is_named(head: bytes, kind: str) -> None:
    (problem,) = read_set(head + bytes(range(256)), "set.yaml").problems

    assert problem.message.code == "not-text"
    assert dict(problem.message.params)["found"] == kind
    assert (problem.location.line, problem.location.column) == (1, 1)
