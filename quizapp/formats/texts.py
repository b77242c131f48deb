"""Read single texts: exactly the characters that were written, in NFC."""

import unicodedata

from quizapp.core.errors import Message
from quizapp.formats.decode import FORBIDDEN, character_name
from quizapp.formats.field import Field, Kind
from quizapp.formats.findings import shown
from quizapp.formats.nodes import Listing, Node, Scalar
from quizapp.formats.reading import Reading

_FREE_WORDS = frozenset(
    (Kind.TEXT, Kind.TEXTS, Kind.SEQUENCE, Kind.QUOTES, Kind.OPTION, Kind.OPTIONS, Kind.PAIRS, Kind.GROUPS)
)


def field_path(path: str, row: Field, index: int = -1) -> str:
    """Return the name of a field from the top of the file on, such as `questions[3].distractors[0]`."""
    name = f"{path}.{row.name}" if path else row.name
    return name if index < 0 else f"{name}[{index}]"


def read_text(row: Field, node: Node, reading: Reading, path: str, index: int = -1) -> str | None:
    """Return the text of a field or list entry, None with a finding where there is none."""
    if type(node) is not Scalar:
        _refuse_shape(row, node, reading, field_path(path, row, index))
        return None
    text = node.text
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if not text or text.isspace():
        _refuse_emptiness(row, node, reading, field_path(path, row, index), index >= 0)
        return None
    if not node.plain and (hidden := FORBIDDEN.search(text)):
        message = Message.of("forbidden-character", character=character_name(hidden.group()))
        reading.findings.error(message, node, field_path(path, row, index))
        return None
    if reading.cuts and node.start.index in reading.cuts and row.kind in _FREE_WORDS:
        _warn_of_cut(row, node, reading, field_path(path, row, index))
    return text


def _refuse_shape(row: Field, node: Node, reading: Reading, where: str) -> None:
    if isinstance(node, Listing):
        message = Message.of("list-not-text", field=row.name)
    else:
        message = Message.of("mapping-not-text", field=row.name)
    reading.findings.error(message, node, where)


def _refuse_emptiness(row: Field, node: Scalar, reading: Reading, where: str, is_entry: bool) -> None:
    """Say that a value is missing: an error where it is needed, else a warning."""
    rest = reading.rest_of_line(node).strip()
    if node.plain and rest.startswith("#"):
        reading.findings.error(Message.of("value-is-comment", field=row.name, found=shown(rest)), node, where)
    elif is_entry:
        reading.findings.error(Message.of("missing-entry", field=row.name), node, where)
    elif row.required or row.filled:
        reading.findings.error(Message.of("missing-value", field=row.name), node, where)
    else:
        reading.findings.warning(Message.of("empty-value", field=row.name), node, where)


def _warn_of_cut(row: Field, node: Scalar, reading: Reading, where: str) -> None:
    """Warn where a ` #` looks like part of the text: one blank before it, in a field of free words."""
    rest = reading.rest_of_line(node).strip()
    message = Message.of("text-cut-by-comment", field=row.name, found=shown(node.text), lost=shown(rest))
    reading.findings.warning(message, node, where)
