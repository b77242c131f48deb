"""Give small set files to the tests of the reader."""

from quizapp.core.errors import Problem
from quizapp.core.item import Item, ItemSet
from quizapp.formats.yaml_reader import ReadResult, read_set

HEAD = """\
format: 1
id: klein
title: Klein
language: {language}
article:
  title: Drei Züge
  text: |
    Die Bahn nennt rund 3.000 Züge. Die GDL nennt keine Zahl.

    Sprecherin Jana Ott lobt die GDL. (Quelle: dpa)
actors:
  - id: bahn
    name: Bahn
    kind: organisation
    evidence: Die Bahn nennt rund 3.000 Züge.
sources:
  - id: dpa
    name: dpa
    kind: agency
    evidence: "(Quelle: dpa)"
questions:
"""
QUESTION_LINE = HEAD.count("\n") + 1
"""The line on which the first question begins."""


def small_set(question: str, language: str = "de") -> str:
    """Return a set with one question, given as the lines of its fields."""
    lines = question.strip("\n").split("\n")
    entry = "\n".join(f"{'  - ' if number == 0 else '    '}{line}" for number, line in enumerate(lines))
    return HEAD.format(language=language) + entry + "\n"


def read(question: str, language: str = "de") -> ReadResult:
    """Return what is read of a set with one question."""
    return read_set(small_set(question, language), "klein.yaml")


def read_whole(text: str) -> ItemSet:
    """Return the set of a file that has no error."""
    result = read_set(text, "klein.yaml")
    assert result.item_set, result.problems
    return result.item_set


def item(question: str, language: str = "de") -> Item:
    """Return the question that is read."""
    result = read(question, language)
    assert result.item_set, result.problems
    return result.item_set.items[0]


def found(problems: tuple[Problem, ...]) -> list[str]:
    """Return line (counted from the question's first), column, severity and code of problems."""
    return [
        f"{at.line - QUESTION_LINE + 1}:{at.column} {problem.severity.value} {problem.message.code}"
        for problem in problems
        for at in (problem.location,)
    ]


def codes(question: str, language: str = "de") -> list[str]:
    """Return place and code of all that is wrong with one question."""
    return found(read(question, language).problems)
