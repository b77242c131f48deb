"""Find lines that stand in the wrong column, or lack dash or colon, by what the format says of their fields."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from quizapp.core.errors import Message
from quizapp.formats.entry_slips import entry_dashes, list_dashes
from quizapp.formats.field import Kind
from quizapp.formats.fields import TOP
from quizapp.formats.findings import shown
from quizapp.formats.keyboard_slips import Dressed, Respelled
from quizapp.formats.outline import FIELD_NAMES, TOP_ONLY, Line, outline
from quizapp.formats.slugs import WELL_FORMED

_RECORDS = frozenset(row.name for row in TOP.fields if row.kind is Kind.RECORDS)
_NESTING = re.compile(r"$|[|>&\[{#]")


def mend_layout(before: Dressed, path: str) -> Dressed:
    """Return the text with sections at the left, entries with their dash, and every field with its colon."""
    after = before.then(list(_colons(_lines(before))), path)
    after = after.then(list(_sections(_lines(after))), path)
    after = after.then(list(_first_dashes(_lines(after))), path)
    after = after.then(list(entry_dashes(_lines(after))), path)
    after = after.then(list(list_dashes(_lines(after))), path)
    return after.then(list(_dash_columns(_lines(after))), path)


def _lines(dressed: Dressed) -> list[Line]:
    return [line for line in outline(dressed.text) if not line.inner]


def _colons(lines: list[Line]) -> Iterator[Respelled]:
    """Yield fields that lack their colon: a section alone on its line, an id, a field in the column of another."""
    above: Line | None = None
    for line in lines:
        rest, has_colon = line.parts["rest"], bool(line.parts["colon"])
        is_section = line.key in TOP_ONLY and not rest and not line.marks and not line.margin
        is_id = line.marks.strip() == "-" and line.key == "id" and bool(WELL_FORMED.fullmatch(rest.strip()))
        is_sibling = above is not None and above.is_field and not _NESTING.match(above.parts["rest"])
        is_field = (
            is_sibling
            and above is not None
            and line.key in FIELD_NAMES
            and not line.marks
            and line.margin == above.key_column
            and bool(line.parts["gap"])
        )
        if not has_colon and (is_section or is_id or is_field):
            at = line.parts.end("key")
            new = f"{line.text[:at]}: {rest}".rstrip()
            message = Message.of("yaml-colon-absent", field=line.key, mended=shown(new.strip()))
            yield Respelled(line.number, new, message, line.key_column, at, f"{line.key}:")
        above = line


def _sections(lines: list[Line]) -> Iterator[Respelled]:
    """Yield sections of the file that are indented, where others are not."""
    tops = [line for line in lines if line.is_field and line.key in TOP_ONLY and not line.marks]
    if all(line.margin for line in tops):
        return
    for line in tops:
        if line.margin:
            message = Message.of("yaml-section-indented", field=line.key)
            yield Respelled(line.number, line.text.lstrip(), message, 0, line.margin, "")


def _first_dashes(lines: list[Line]) -> Iterator[Respelled]:
    """Yield the first line of every entry of a section whose first entry has no dash."""
    for number, (section, first) in enumerate(pairwise(lines), 1):
        is_empty = section.key in _RECORDS and section.is_field and not section.margin and not section.parts["rest"]
        if is_empty and first.is_field and not first.marks and first.margin > 1:
            for line in _beginnings(lines[number:], first):
                start = line.margin - 2
                message = Message.of("yaml-dash-missing", field=section.key, mended=shown(f"- {line.text.strip()}"))
                new = f"{line.text[:start]}- {line.text[line.margin :]}"
                yield Respelled(line.number, new, message, start, line.margin, "- ")


def _beginnings(lines: list[Line], first: Line) -> Iterator[Line]:
    """Yield the lines of a section that begin an entry as its first line does: with the same field in its column."""
    for line in lines:
        if line.margin < first.margin:
            return
        if line.is_field and not line.marks and line.margin == first.margin and line.key == first.key:
            yield line


def _dash_columns(lines: list[Line]) -> Iterator[Respelled]:
    """Yield entries whose dash stands in another column than the others, and than their second line says."""
    ids = [line for line in lines if line.key == "id" and re.fullmatch(r"-\s+", line.marks)]
    usual = Counter(line.margin for line in ids).most_common(1)
    following = {line.number: below for line, below in pairwise(lines)}
    for line in ids:
        below = following.get(line.number)
        if below is None or below.marks or not below.is_field or below.margin == line.key_column:
            continue
        if below.margin == usual[0][0] + 2 and line.margin != usual[0][0] and "\t" not in below.text[: below.margin]:
            new = " " * usual[0][0] + "- " + line.text[line.key_column :]
            message = Message.of("yaml-indentation")
            yield Respelled(line.number, new, message, line.margin, len(line.text.rstrip()))
