"""Change places of a text and leave every other byte as it is, line ends included."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True, slots=True, order=True)
class Splice:
    """Put `text` in place of what stands from one line and column to another; all counted from 0, the end excluded.

    An insertion starts and ends at the same place.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


def lines_of(text: str) -> list[str]:
    """Return the lines of a text with their ends, as YAML counts them."""
    return _LINE.findall(text)


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return the text with every change made; their line feeds become the line end that the text uses."""
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    lines = lines_of(text.removeprefix("\ufeff"))
    end = "\r\n" if "\r\n" in text else "\n"
    for splice in sorted(splices, reverse=True):
        new = splice.text.replace("\n", end)
        if splice.line >= len(lines):
            _close_last_line(lines, end)
            lines.append(new)
            continue
        stops_inside = splice.end_line < len(lines)
        rest = lines[splice.end_line][splice.end_column :] if stops_inside else ""
        lines[splice.line : splice.end_line + 1] = [lines[splice.line][: splice.column] + new + rest]
    return bom + "".join(lines)


def _close_last_line(lines: list[str], end: str) -> None:
    if lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += end
