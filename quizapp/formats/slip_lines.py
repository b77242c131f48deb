"""Look at the lines around a slip of YAML: where the value stands, how far a line is indented, what may mend it."""

import re
from dataclasses import dataclass

from quizapp.core.errors import Message
from quizapp.formats.fields import sections
from quizapp.formats.nodes import Scalar
from quizapp.formats.scalars import quoted

FIELD_NAMES = frozenset(row.name for section in sections() for row in section.fields)

_HEAD = re.compile(r"(?P<margin>\s*(?:-\s+)*)(?:(?P<key>[\w-]+):\s+)?")
_KEY_COLUMN = re.compile(r"\s*(?:-\s+)*")
_GLUED = re.compile(r"(?P<head>\s*(?:-\s+)*(?P<key>[\w-]+):)(?P<value>\S.*)")

Edit = dict[int, str | None]
"""New lines by number; None takes a line out."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong on which line (from 0), between which columns, what to put there, and edits to try in memory."""

    message: Message
    line: int
    start: int
    end: int
    mend: str | None = None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A slip as the parser saw it: its words, its place, where it began to read the part it was in, the scalar read
    last, and the innermost bracket that is still open."""

    lines: list[str]
    problem: str
    context: str
    line: int
    column: int
    begun_line: int
    begun_column: int
    last: Scalar | None
    bracket: tuple[int, int] | None

    def at(self, line: int) -> str:
        """Return a line, "" behind the end."""
        return self.lines[line] if 0 <= line < len(self.lines) else ""

    @property
    def character(self) -> str:
        """Return the character at the slip, "" at the end of a line."""
        return self.at(self.line)[self.column : self.column + 1]

    def above(self, line: int) -> int:
        """Return the number of the nearest line above that is neither blank nor a comment, -1 where there is none."""
        line -= 1
        while line >= 0 and (not self.at(line).strip() or self.at(line).lstrip().startswith("#")):
            line -= 1
        return line


def value_start(line: str) -> int:
    """Return the column where the value of a line begins; words before a colon that are no field belong to it."""
    match = _HEAD.match(line)
    if not match:
        return 0
    return match.end() if match["key"] in FIELD_NAMES else match.end("margin")


def key_column(line: str) -> int:
    """Return the column where the field of a line begins, behind its dash."""
    match = _KEY_COLUMN.match(line)
    return match.end() if match else 0


def is_field(line: str) -> bool:
    """Tell whether a line begins with a field of the format."""
    match = _HEAD.match(f"{line} ")
    return match is not None and match["key"] in FIELD_NAMES


def margin(line: str) -> int:
    """Return how far a line is indented."""
    return len(line) - len(line.lstrip())


def quoted_value(message_of: str, scene: Scene, line: int, start: int | None = None, **params: str) -> Slip:
    """Return the slip of a value that wants quotes, with the line mended so."""
    text = scene.at(line)
    begin = value_start(text) if start is None else start
    value = text[begin:].rstrip()
    mended = quoted(_bare(value))
    edit: Edit = {line: text[:begin] + mended}
    message = Message(message_of, (*params.items(), ("mended", mended)))
    return Slip(message, line, begin, begin + len(value), mended, (edit, {line: None}))


def glued(line: str) -> re.Match[str] | None:
    """Return the parts of a line whose colon lacks its blank."""
    match = _GLUED.match(line)
    return match if match and match["key"] in FIELD_NAMES else None


def _bare(value: str) -> str:
    """Return a value without the quotes around it."""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
