"""Read values by what their field is, never by what YAML would guess."""

import re
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum

from quizapp.core.errors import Message
from quizapp.core.item import Group, Option, Pair
from quizapp.formats import lists, quantities
from quizapp.formats.field import Field, Kind
from quizapp.formats.findings import shown
from quizapp.formats.nearest import meant_flag, nearest_choice
from quizapp.formats.nodes import Node, is_blank
from quizapp.formats.reading import Reading
from quizapp.formats.slugs import WELL_FORMED, slug
from quizapp.formats.texts import field_path, read_text

Value = (
    str
    | bool
    | int
    | Decimal
    | StrEnum
    | Option
    | tuple[str, ...]
    | tuple[Option, ...]
    | tuple[Pair, ...]
    | tuple[Group, ...]
)
Reader = Callable[[Field, Node, Reading, str], Value | None]

_WHOLE = re.compile(r"\d{1,9}")
_DECIMAL = re.compile(r"\d{1,6}(?:[.,]\d{1,6})?")
_QUOTES = "\"'„“”»«‚‘’"


def read_value(row: Field, node: Node, reading: Reading, path: str) -> Value | None:
    """Return the value of a field, None with a finding where it cannot be read."""
    return _READERS[row.kind](row, node, reading, path)


def _id(row: Field, node: Node, reading: Reading, path: str) -> str | None:
    if path and is_blank(node):
        return None  # an id is proposed by whoever knows which are taken
    text = read_text(row, node, reading, path)
    if text is None or WELL_FORMED.fullmatch(text):
        return text
    near = slug(text)
    if near:
        message = Message.of("id-malformed-near", found=shown(text), near=near)
    else:
        message = Message.of("id-malformed", found=shown(text))
    reading.findings.error(message, node, field_path(path, row), near or None)
    return None


def _choice(row: Field, node: Node, reading: Reading, path: str) -> StrEnum | None:
    text = read_text(row, node, reading, path)
    if text is None or row.words is None:
        return None
    word = row.words._value2member_map_.get(text)
    if isinstance(word, StrEnum):
        return word
    near = nearest_choice(text, row.choices)
    choices = ", ".join(row.choices)
    if near:
        message = Message.of("unknown-choice-near", field=row.name, found=shown(text), near=near, choices=choices)
    else:
        message = Message.of("unknown-choice", field=row.name, found=shown(text), choices=choices)
    reading.findings.error(message, node, field_path(path, row), near)
    return None


def _flag(row: Field, node: Node, reading: Reading, path: str) -> bool | None:
    text = read_text(row, node, reading, path)
    if text is None or text in ("true", "false"):
        return text == "true" if text else None
    near = meant_flag(text)
    if near:
        message = Message.of("not-flag-near", field=row.name, found=shown(text), near=near)
    else:
        message = Message.of("not-flag", field=row.name, found=shown(text))
    reading.findings.error(message, node, field_path(path, row), near)
    return None


def _whole(row: Field, node: Node, reading: Reading, path: str) -> int | None:
    text = read_text(row, node, reading, path)
    if text is None:
        return None
    if _WHOLE.fullmatch(text) and row.low <= int(text) <= row.high:
        return int(text)
    near = text.strip(_QUOTES)
    mend = near if _WHOLE.fullmatch(near) and row.low <= int(near) <= row.high else None
    if row.low == row.high:
        message, mend = Message.of("not-the-one", field=row.name, found=shown(text), due=row.low), None
    else:
        message = Message.of("not-whole", field=row.name, found=shown(text), low=row.low, high=row.high)
    reading.findings.error(message, node, field_path(path, row), mend)
    return None


def _decimal(row: Field, node: Node, reading: Reading, path: str) -> Decimal | None:
    text = read_text(row, node, reading, path)
    if text is None:
        return None
    if _DECIMAL.fullmatch(text):
        number = Decimal(text.replace(",", "."))
        if row.low <= number <= row.high:
            return number
    message = Message.of("not-decimal", field=row.name, found=shown(text), low=row.low, high=row.high)
    reading.findings.error(message, node, field_path(path, row))
    return None


def _number(row: Field, node: Node, reading: Reading, path: str) -> str | None:
    text = read_text(row, node, reading, path)
    if text is not None:
        quantities.check_number(text, node, reading, field_path(path, row))
    return text


def _date(row: Field, node: Node, reading: Reading, path: str) -> str | None:
    text = read_text(row, node, reading, path)
    if text is not None:
        quantities.check_date(text, node, reading, field_path(path, row))
    return text


def _tolerance(row: Field, node: Node, reading: Reading, path: str) -> str | None:
    text = read_text(row, node, reading, path)
    if text is not None:
        quantities.check_tolerance(text, node, reading, field_path(path, row))
    return text


_READERS: dict[Kind, Reader] = {
    Kind.TEXT: read_text,
    Kind.FILE: read_text,
    Kind.VALUE: read_text,
    Kind.REFERENCE: read_text,
    Kind.TEXTS: lists.read_texts,
    Kind.QUOTES: lists.read_texts,
    Kind.REFERENCES: lists.read_texts,
    Kind.SEQUENCE: lists.read_sequence,
    Kind.ID: _id,
    Kind.CHOICE: _choice,
    Kind.FLAG: _flag,
    Kind.WHOLE: _whole,
    Kind.DECIMAL: _decimal,
    Kind.NUMBER: _number,
    Kind.DATE: _date,
    Kind.TOLERANCE: _tolerance,
    Kind.OPTION: lists.read_option,
    Kind.OPTIONS: lists.read_options,
    Kind.PAIRS: lists.read_pairs,
    Kind.GROUPS: lists.read_groups,
}
