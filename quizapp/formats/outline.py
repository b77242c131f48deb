"""Look at a file line by line, before it is parsed: margin, marks of an entry, field, colon and the rest of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.formats.fields import TOP, sections
from quizapp.formats.slugs import slug
from quizapp.formats.synonyms import FIELD_SYNONYMS

FIELD_NAMES = frozenset(row.name for section in sections() for row in section.fields)
TOP_ONLY = frozenset(
    row.name
    for row in TOP.fields
    if not any(row.name in section.by_name for section in sections() if section is not TOP)
)
ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Blanks that look like blanks and are none to YAML, as part of a character class."""

_B = f"[ \t{ODD}]"
_MARK = r"(?:-(?!-)|[–—•·*]|\d{1,3}[.)])"
_LINE = re.compile(
    rf"(?P<margin>{_B}*)(?P<marks>(?:{_MARK}{_B}*)*)(?P<key>[\w-]+)?(?P<gap>{_B}*)(?P<colon>[:：=])?"
    rf"(?P<after>{_B}*)(?P<rest>.*)"
)
_BLOCK = re.compile(rf"(?:.*?[:：]|.*-){_B}+[|>][-+0-9]{{0,2}}{_B}*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is neither blank nor a comment; `inner` is the margin of the block text that it belongs to."""

    number: int
    text: str
    parts: re.Match[str]
    inner: int = 0

    @property
    def margin(self) -> int:
        """Return how many blanks of any kind stand first."""
        return len(self.parts["margin"])

    @property
    def marks(self) -> str:
        """Return what stands between margin and field: "- " before an entry."""
        return self.parts["marks"]

    @property
    def key(self) -> str:
        """Return the first word, "" where the line begins with none."""
        return self.parts["key"] or ""

    @property
    def key_column(self) -> int:
        """Return where the first word begins."""
        return self.parts.start("key") if self.key else self.parts.end("marks")

    @property
    def is_field(self) -> bool:
        """Tell whether the line names a field of the format, or what people call one, with a colon behind it."""
        return bool(self.parts["colon"]) and is_name(self.key)


def outline(text: str) -> Iterator[Line]:
    """Yield the lines of a text, those inside of blocks (`|`, `>`) with the margin of their block."""
    deep, inner = -1, 0
    for number, line in enumerate(text.split("\n")):
        if not line.strip():
            continue
        parts = _LINE.match(line)
        assert parts is not None  # every part may be empty
        margin = len(parts["margin"])
        if margin > deep >= 0:
            inner = inner or margin
            yield Line(number, line, parts, min(margin, inner))
            continue
        deep, inner = -1, 0
        if line.lstrip().startswith(("#", "---")):
            continue
        found = Line(number, line, parts)
        if _BLOCK.match(line):
            deep = found.key_column if parts["colon"] else margin
        yield found


def is_name(word: str) -> bool:
    """Tell whether a word is a field of the format or what people write in its place."""
    return word in FIELD_NAMES or slug(word).replace("-", "_") in FIELD_SYNONYMS or word.lower() in FIELD_NAMES
