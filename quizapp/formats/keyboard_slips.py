"""Find what a keyboard or a word processor puts in place of YAML's blanks, dashes and colons, and mend it in memory."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from quizapp.core.errors import Location, Message, Problem
from quizapp.formats.decode import character_name
from quizapp.formats.findings import shown
from quizapp.formats.outline import ODD, Line, outline

_ODD = re.compile(f"[{ODD}]")
_FENCE = re.compile(r"(?:```|~~~)\s?\w*")
_TABS_OF_A_STYLE = 3
_WIDTHS = (2, 4, 8)


@dataclass(frozen=True, slots=True)
class Respelled:
    """A line as it was meant: what was wrong with it, between which columns, and what to put there."""

    number: int
    new: str
    message: Message
    start: int
    end: int
    mend: str | None = None


@dataclass(frozen=True, slots=True)
class Dressed:
    """A text with its lines as they were meant, and what was wrong with them."""

    text: str
    problems: tuple[Problem, ...] = ()

    def then(self, found: list[Respelled], path: str, several: str = "") -> "Dressed":
        """Return the text with lines respelled; `several` is the code of one message for more than one line."""
        if not found:
            return self
        lines = self.text.split("\n")
        for entry in found:
            lines[entry.number] = entry.new
        problems = [_problem(entry, path) for entry in found]
        if several and len(found) > 1:
            first = found[0]
            params = {**dict(first.message.params), "count": len(found) - 1, "last": found[-1].number + 1}
            place = Location(path, first.number + 1, first.start + 1, "", first.end + 1)
            problems = [Problem(Message.of(several, **params), location=place)]
        return Dressed("\n".join(lines), (*self.problems, *problems))


def mend_fences(before: Dressed, path: str) -> Dressed:
    """Return the text without the lines ``` that come along when it is copied from a chat or a web page."""
    lines = enumerate(before.text.split("\n"))
    fences = [(number, line) for number, line in lines if _FENCE.fullmatch(line.rstrip())]
    message = Message.of("yaml-fence")
    found = [Respelled(number, "", message, 0, len(line.rstrip()), "") for number, line in fences]
    return before.then(found, path, "yaml-fence-lines")


def mend_blanks(before: Dressed, path: str) -> Dressed:
    """Return the text with plain blanks where YAML wants them: in margins, behind dashes and behind fields."""
    found = [entry for line in outline(before.text) if (entry := _blanks(line))]
    return before.then(found, path, "yaml-blank-lines")


def mend_tabs(before: Dressed, path: str, count_problems: Callable[[str], int]) -> Dressed:
    """Return the text with blanks in place of tabs, in the width that leaves the fewest problems.

    One or two lines with tabs are left to the slips of YAML, where each line is looked at by itself.
    """
    lines = [line for line in outline(before.text) if "\t" in _head(line)]
    behind_dash = [line for line in lines if "\t" in line.marks]
    if len(lines) < _TABS_OF_A_STYLE:
        return before.then([_untabbed(line, 1) for line in behind_dash], path)
    tries = [before.then([_untabbed(line, width) for line in lines], path, "yaml-tab-lines") for width in _WIDTHS]
    return min(tries, key=lambda tried: count_problems(tried.text))


def mend_marks(before: Dressed, path: str) -> Dressed:
    """Return the text with a dash, a blank and a colon where something else stands for them."""
    lines = [line for line in outline(before.text) if not line.inner]
    return before.then(list(_marks(lines)), path)


def _head(line: Line) -> str:
    """Return the part of a line in which YAML takes no tab."""
    return line.text[: line.inner] if line.inner else line.parts["margin"] + line.marks


def _blanks(line: Line) -> Respelled | None:
    end = line.inner or line.parts.end("marks")
    if not line.inner and line.is_field:
        end = line.parts.end("after")
    odd = _ODD.search(line.text, 0, end)
    if not odd:
        return None
    new = _ODD.sub(" ", line.text[:end]) + line.text[end:]
    run = re.compile(f"[{ODD}]+").match(line.text, odd.start())
    stop = min(run.end(), end) if run else odd.end()
    message = Message.of("yaml-blank", character=character_name(odd.group()))
    return Respelled(line.number, new, message, odd.start(), stop, " " * (stop - odd.start()))


def _untabbed(line: Line, width: int) -> Respelled:
    head = _head(line)
    start = head.index("\t")
    stop = start + len(head[start:]) - len(head[start:].lstrip("\t"))
    new = head.replace("\t", " " * width) + line.text[len(head) :]
    return Respelled(line.number, new, Message.of("yaml-tab"), start, stop, " " * width * (stop - start))


def _marks(lines: list[Line]) -> Iterator[Respelled]:
    """Yield the lines whose mark of an entry or whose colon is another character, or lacks its blank."""
    marked = {line.number: line for line in lines if re.match(r" *- ", line.text)}
    after = {line.number: following for line, following in pairwise(lines)}
    ahead = {following.number: line for line, following in pairwise(lines)}
    for line in lines:
        following = after.get(line.number)
        if line.is_field and line.marks and not re.fullmatch(r"(?:- +)+", line.marks):
            yield _with_dash(line, _entry_column(line, following))
        elif line.is_field and line.parts["colon"] != ":":
            yield _with_colon(line)
        elif _is_glued_text(line):
            neighbours = (ahead.get(line.number), following)
            if any(near and near.number in marked and near.margin == line.margin for near in neighbours):
                yield _with_dash(line, line.margin + 2)


def _entry_column(line: Line, following: Line | None) -> int:
    """Return where the fields of an entry begin: as its second line says, else behind dash and blank."""
    if following and not following.marks and line.margin < following.margin <= line.margin + 4:
        return following.margin
    return line.margin + 2


def _is_glued_text(line: Line) -> bool:
    """Tell whether a line begins like an entry: with a dash without blank, or with another mark."""
    mark = line.marks[:1]
    return mark in tuple("–—•·") or (line.marks == "-" and line.key[:1].isalpha())


def _with_dash(line: Line, column: int) -> Respelled:
    start, stop = line.margin, line.parts.end("marks")
    mend = "-" + " " * (column - start - 1)
    odd_colon = line.is_field and line.parts["colon"] != ":"
    rest = (_with_colon(line).new if odd_colon else line.text)[stop:]
    mended = f"- {rest}"
    message = Message.of("yaml-dash-mark", found=line.marks.strip(), mended=shown(mended))
    return Respelled(line.number, line.text[:start] + mend + rest, message, start, stop, mend)


def _with_colon(line: Line) -> Respelled:
    start, stop = line.parts.end("key"), line.parts.end("after")
    new = f"{line.text[:start]}: {line.parts['rest']}".rstrip()
    message = Message.of("yaml-colon-mark", found=line.parts["colon"], mended=shown(new.strip()))
    return Respelled(line.number, new, message, start, stop, ": ")


def _problem(entry: Respelled, path: str) -> Problem:
    place = Location(path, entry.number + 1, entry.start + 1, "", entry.end + 1)
    return Problem(entry.message, location=place, mend=entry.mend)
