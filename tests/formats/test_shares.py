"""A large set is cut into shares that hold, each by itself, what the whole holds."""

from itertools import chain

import pytest

from quizapp.core.errors import Problem
from quizapp.formats.shares import TextShare, cut
from quizapp.formats.yaml_reader import ReadResult, read_set

HEAD = """format: 1
id: faehren
title: Fähren
language: de
article:
  title: Neue Fähre
  text: |
    Die Fähre fährt 14 Mal am Tag.
    questions: 3
questions:
"""


def question(number: int, more: str = "") -> str:
    return (
        f"  - id: frage-{number}\n    type: true_false\n    stem: Die Fähre fährt {number} Mal am Tag.\n"
        f"    answer: true\n    correction: Sie fährt {number} Mal.\n"
        f"    evidence: Die Fähre fährt 14 Mal am Tag.\n{more}"
    )


WHOLE = HEAD + "\n".join(question(number) for number in range(7))


def read(share: TextShare) -> ReadResult:
    return read_set(share.text, "faehren.yaml")


def warnings(shares: tuple[TextShare, ...]) -> tuple[Problem, ...]:
    placed = [share.placed(read(share).problems) for share in shares]
    return tuple(chain.from_iterable(found or () for found in placed))


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_shares_hold_the_questions_and_the_warnings_of_the_whole(count: int) -> None:
    shares = cut(WHOLE, count)
    whole = read_set(WHOLE, "faehren.yaml")
    assert whole.item_set
    sets = [read(share).item_set for share in shares]

    assert len(shares) == count
    assert [item for part in sets if part for item in part.items] == list(whole.item_set.items)
    assert [share.questions for share in shares] == [len(part.items) for part in sets if part]
    assert len(whole.problems) == 7
    assert warnings(shares) == whole.problems


def test_a_warning_about_the_head_is_given_once() -> None:
    text = WHOLE.replace("title: Neue Fähre", "title: Neue Fähre\n  source: ")
    whole = read_set(text, "faehren.yaml")

    assert len(whole.problems) == 8
    assert warnings(cut(text, 3)) == whole.problems


def test_questions_at_the_left_edge_are_cut_as_well() -> None:
    text = HEAD + "".join(question(number) for number in range(4)).replace("\n  ", "\n").removeprefix("  ")

    assert [share.questions for share in cut(text, 2)] == [2, 2]
    assert all(read(share).item_set for share in cut(text, 2))


def test_what_stands_behind_the_questions_keeps_them_together() -> None:
    assert cut(WHOLE + "figures:\n  - id: fahrten\n    value: 14\n    evidence: 14 Mal\n", 2) == ()
    assert cut(WHOLE.replace("questions:\n  -", "questions: []\nother:\n  -"), 2) == ()
    assert cut("", 2) == ()


@pytest.mark.parametrize(("left", "right"), [('"', '"'), ("[", "]")])
def test_a_cut_in_quotes_or_brackets_leaves_a_share_that_cannot_be_read(left: str, right: str) -> None:
    trap = f"    tags: {left}Fähre\n  - id: x\n    type: y\n    {right}\n"
    text = HEAD + question(1, trap) + question(2)
    shares = cut(text, 3)

    assert len(shares) == 3
    assert read(shares[0]).item_set is None


def test_a_warning_that_names_another_line_is_not_moved() -> None:
    text = HEAD + "".join(
        f"  - id: frage-{number}\n    type: single_choice\n    stem: Wie oft?\n    answer: 14\n"
        "    distractors: [12, 13, 16, 13]\n    evidence: Die Fähre fährt 14 Mal am Tag.\n"
        for number in range(4)
    )
    last = cut(text, 2)[-1]

    assert any("line" in dict(problem.message.params) for problem in read(last).problems)
    assert last.placed(read(last).problems) is None
