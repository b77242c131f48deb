"""Cut the text of a large set into shares that can be read by themselves: its head, and a part of its questions each.

A cut is made before a line that begins with the dash of a question. Where such a line is no question, because it lies
in a text in quotes or in brackets, the share before it ends in the middle of these and cannot be read: whoever reads
shares takes them for the whole only where each of them is without any error.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from quizapp.core.errors import Problem

_QUESTIONS = re.compile(r"questions:[ ]*\n")
_INDEX = re.compile(r"^questions\[(\d+)\]")
_TOP = re.compile(r"\n[^ #\n]")
_TOP_OR_ENTRY = re.compile(r"\n(?!-[ ])[^ #\n]")
_FIRST = re.compile(r"(?:[ ]*(?:#[^\n]*)?\n)*(?P<indent>[ ]*)-[ ]")


@dataclass(frozen=True, slots=True)
class TextShare:
    """A text that holds a share of a set: how many questions it must have, how many lines its head has, and how many
    questions and lines of the whole lie between head and share."""

    text: str
    questions: int
    head: int
    questions_before: int
    lines_before: int

    def placed(self, warnings: tuple[Problem, ...]) -> tuple[Problem, ...] | None:
        """Return the warnings about this share as they are in the whole; those about the head belong to the first.

        None where one of them names another line in its words.
        """
        if any(name == "line" for problem in warnings for name, _ in problem.message.params):
            return None
        own = (problem for problem in warnings if problem.location.line > self.head or not self.questions_before)
        return tuple(problem if problem.location.line <= self.head else self._moved(problem) for problem in own)

    def _moved(self, problem: Problem) -> Problem:
        place = problem.location
        field = _INDEX.sub(lambda found: f"questions[{int(found[1]) + self.questions_before}]", place.field)
        return replace(problem, location=replace(place, line=place.line + self.lines_before, field=field))


def cut(text: str, count: int) -> tuple[TextShare, ...]:
    """Return about so many shares of nearly the same length, none where the text cannot be cut."""
    heads = list(filter(None, (_QUESTIONS.match(text, place) for place in _lines_with("questions:", text, 0))))
    first = _FIRST.match(text, heads[0].end()) if len(heads) == 1 else None
    if first is None:
        return ()
    indent, begin = first["indent"], heads[0].end()
    if (_TOP if indent else _TOP_OR_ENTRY).search(text, begin - 1):
        return ()
    starts = list(_lines_with(f"{indent}- ", text, begin))
    share = -(-len(starts) // count)
    bounds = [*range(0, len(starts), share), len(starts)]
    places = [begin, *(starts[bound] for bound in bounds[1:-1]), len(text)]
    head = text[:begin]
    parts = [text[left:right] for left, right in pairwise(places)]
    lines = accumulate((part.count("\n") for part in parts), initial=0)
    return tuple(
        TextShare(head + part, end - start, head.count("\n"), start, before)
        for part, (start, end), before in zip(parts, pairwise(bounds), lines, strict=False)
    )


def _lines_with(words: str, text: str, begin: int) -> Iterator[int]:
    """Return where the lines lie that begin with these words, from the beginning of a line on."""
    if text.startswith(words, begin):
        yield begin
    place = text.find(f"\n{words}", begin)
    while place >= 0:
        yield place + 1
        place = text.find(f"\n{words}", place + 1)
