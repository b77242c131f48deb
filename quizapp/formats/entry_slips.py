"""Find entries that lack their dash: of a list whose lines have other marks or none, and of a section."""

import re
from collections.abc import Iterator
from itertools import takewhile

from quizapp.core.errors import Message
from quizapp.formats.field import Kind
from quizapp.formats.fields import TOP, sections
from quizapp.formats.findings import shown
from quizapp.formats.keyboard_slips import Respelled
from quizapp.formats.outline import Line

_RECORDS = frozenset(row.name for row in TOP.fields if row.kind is Kind.RECORDS)
_LISTS = (Kind.TEXTS, Kind.SEQUENCE, Kind.OPTIONS, Kind.QUOTES, Kind.REFERENCES)
_ALL = tuple(row for section in sections() for row in section.fields)
_LIST_FIELDS = frozenset(row.name for row in _ALL if row.kind in _LISTS)
_OF_SEVERAL = frozenset(row.name for row in _ALL if row.kind in (Kind.SEQUENCE, Kind.OPTIONS) and row.least > 1)
_DASH = re.compile(r"(?:- +)+")


def list_dashes(lines: list[Line]) -> Iterator[Respelled]:
    """Yield the entries of lists of texts in which no entry has its dash: all have another mark, or none at all."""
    for number, line in enumerate(lines, 1):
        if line.is_field and line.parts["colon"] == ":" and not line.parts["rest"]:
            entries = list(takewhile(lambda entry: entry.margin > line.key_column, lines[number:]))  # noqa: B023
            if len(entries) > 1 and _lacks_dashes(line.key, entries):
                yield from (_with_dash(line.key, entry) for entry in entries)


def entry_dashes(lines: list[Line]) -> Iterator[Respelled]:
    """Yield the lines of a section that begin a new entry without a dash: its first field comes once more."""
    section = first = ""
    column = 0
    for line in lines:
        if line.is_field and not line.margin and not line.marks:
            section, first = line.key, ""
        elif section in _RECORDS and line.is_field and _DASH.fullmatch(line.marks):
            first, column = line.key, line.key_column
        elif first and line.is_field and not line.marks and line.margin == column and line.key == first:
            yield _with_dash(section, line, column - 2)


def _lacks_dashes(name: str, entries: list[Line]) -> bool:
    marks = {_kind_of_mark(entry) for entry in entries}
    if len({entry.margin for entry in entries}) > 1 or len(marks) > 1 or any(entry.is_field for entry in entries):
        return False
    (mark,) = marks
    return name in _OF_SEVERAL if not mark else mark != "- " and name in _LIST_FIELDS


def _kind_of_mark(line: Line) -> str:
    return "1" if line.marks[:1].isdigit() else line.marks[:2]


def _with_dash(name: str, line: Line, start: int | None = None) -> Respelled:
    begin = line.margin if start is None else start
    stop = line.parts.end("marks")
    mended = f"- {line.text[stop:].strip()}"
    if line.marks:
        message = Message.of("yaml-dash-mark", found=line.marks.strip(), mended=shown(mended))
    else:
        message = Message.of("yaml-dash-missing", field=name, mended=shown(mended))
    return Respelled(line.number, line.text[:begin] + f"- {line.text[stop:]}", message, begin, stop, "- ")
