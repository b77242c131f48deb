"""Describe one field of the question file and one section of fields: the row types of the field table."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a field is; decides how its value is read, written, described to editors and asked for in a form."""

    TEXT = "text"
    TEXTS = "texts"
    SEQUENCE = "sequence"
    ID = "id"
    CHOICE = "choice"
    FLAG = "flag"
    WHOLE = "whole"
    DECIMAL = "decimal"
    NUMBER = "number"
    DATE = "date"
    VALUE = "value"
    TOLERANCE = "tolerance"
    QUOTES = "quotes"
    REFERENCE = "reference"
    REFERENCES = "references"
    FILE = "file"
    OPTION = "option"
    OPTIONS = "options"
    PAIRS = "pairs"
    GROUPS = "groups"
    RECORD = "record"
    RECORDS = "records"

    # Readers are looked up by kind for every value of a file: the hash of Enum takes as long as reading a short text.
    __hash__ = str.__hash__


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in the file, what it is, and what it means in both languages.

    `default` is the value that a missing field stands for, as it would be written. `words` are the allowed ones of a
    CHOICE, `low` and `high` the limits of a WHOLE or DECIMAL, `least` and `most` how many entries a list may have.
    `section` holds the fields of a RECORD or of each of the RECORDS; `inline` lists are written in square brackets.
    `filled` is True where the field may be missing, but must not stand there empty.
    """

    name: str
    kind: Kind
    de: str
    en: str
    required: bool = False
    default: str | None = None
    words: type[StrEnum] | None = None
    low: int = 0
    high: int = 0
    least: int = 0
    most: int = 0
    section: "Section | None" = None
    inline: bool = False
    filled: bool = False

    @property
    def choices(self) -> tuple[str, ...]:
        """Return the allowed words in their order, none where any text will do."""
        return tuple(word.value for word in self.words) if self.words else ()


@dataclass(frozen=True, slots=True)
class Section:
    """A group of fields that stand together in one mapping of the file."""

    name: str
    de: str
    en: str
    fields: tuple[Field, ...]
    by_name: dict[str, Field] = field(init=False, repr=False, compare=False)
    required: tuple[Field, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {row.name: row for row in self.fields})
        object.__setattr__(self, "required", tuple(row for row in self.fields if row.required))
