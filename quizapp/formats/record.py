"""Read one mapping of the file by the section of the field table that it belongs to."""

from dataclasses import dataclass, field

from quizapp.core.errors import Message
from quizapp.core.item import ItemType
from quizapp.formats.field import Field, Kind, Section
from quizapp.formats.fields import types_with
from quizapp.formats.findings import shown
from quizapp.formats.nearest import nearest_field
from quizapp.formats.nodes import Mapping, Node, Scalar, last_line
from quizapp.formats.reading import Reading
from quizapp.formats.values import Value, read_value

_TYPES = frozenset(item_type.value for item_type in ItemType)
_NESTED = {Kind.RECORD, Kind.RECORDS}
_TOP = "top"
_WORDS_OF_A_TEXT = 4


@dataclass(slots=True)
class Record:
    """What was read of one mapping; `sound` while nothing is missing and every value could be read."""

    section: Section
    node: Node
    path: str
    values: dict[str, Value] = field(default_factory=dict)
    nodes: dict[str, Node] = field(default_factory=dict)
    sound: bool = True

    def text(self, name: str) -> str | None:
        """Return the value of a text field, None where it is missing or could not be read."""
        value = self.values.get(name)
        return value if isinstance(value, str) else None

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the value of a list of texts, empty where it is missing or could not be read."""
        value = self.values.get(name)
        return tuple(text for text in value if isinstance(text, str)) if isinstance(value, tuple) else ()

    def field(self, name: str) -> str:
        """Return the name of a field of this mapping from the top of the file on."""
        return f"{self.path}.{name}" if self.path else name

    def place(self, name: str) -> Node:
        """Return the node of a field, of the whole mapping where it is missing."""
        return self.nodes.get(name, self.node)


def read_record(node: Node, section: Section, reading: Reading, path: str) -> Record | None:
    """Return what a mapping holds, with findings for all that is wrong in it; None where it is no mapping."""
    if type(node) is not Mapping:
        _refuse(node, section, reading, path)
        return None
    record = Record(section, node, path)
    known = section.by_name
    nodes, values = record.nodes, record.values
    for key, value_node in node.pairs:
        name = key.text
        row = known.get(name) or _refuse_unknown(key, record, reading)
        if row is None:
            continue
        if row.name in nodes:
            _refuse_repeated(key, record, reading)
        else:
            nodes[row.name] = value_node
            if row.kind in _NESTED:
                continue
            value = read_value(row, value_node, reading, path)
            if value is not None:
                values[row.name] = value
            elif row.required:
                record.sound = False
    for row in section.required:
        if row.name not in nodes:
            record.sound = False
            _refuse_missing(row, record, reading)
    return record


def _refuse(node: Node, section: Section, reading: Reading, path: str) -> None:
    if isinstance(node, Scalar) and not node.text.strip():
        message = Message.of("missing-entry" if path.endswith("]") else "missing-value", field=section.name)
    elif isinstance(node, Scalar):
        message = Message.of("text-not-mapping", field=section.name, found=shown(node.text))
    else:
        message = Message.of("list-not-mapping", field=section.name)
    reading.findings.error(message, node, path)


def _refuse_unknown(key: Scalar, record: Record, reading: Reading) -> Field | None:
    """Say what is most likely meant, and return it so that its value is looked at: a field that is spelled like it or
    that the word is another one for, if it is not there under its own name."""
    name, where = key.text, record.field(key.text)
    written = {other.text for other, _ in _pairs(record.node)}
    missing = [row.name for row in record.section.fields if row.name not in written]
    others = types_with(name)
    if others and "type" in record.section.by_name:
        types = ", ".join(others)
        message = Message.of("field-of-other-type", field=name, type=record.section.name, types=types)
        reading.findings.error(message, key, where)
    elif near := nearest_field(name, missing):
        reading.findings.error(Message.of("unknown-field-near", field=shown(name), near=near), key, where, near)
        return record.section.by_name[near]
    elif name.count(" ") >= _WORDS_OF_A_TEXT:
        reading.findings.error(Message.of("text-as-field", found=shown(name)), key, where)
    else:
        known = ", ".join(row.name for row in record.section.fields)
        code = "unknown-field-top" if record.section.name == _TOP else "unknown-field"
        section = {} if record.section.name == _TOP else {"section": record.section.name}
        message = Message.of(code, field=shown(name), known=known, **section)
        reading.findings.error(message, key, where)
    return None


def _refuse_repeated(key: Scalar, record: Record, reading: Reading) -> None:
    line = next((first.start.line + 1 for first, _ in _pairs(record.node) if first.text == key.text), 0)
    message = Message.of("repeated-key", field=key.text, line=line)
    reading.findings.error(message, key, record.field(key.text))


def _refuse_missing(row: Field, record: Record, reading: Reading) -> None:
    """Say that a field is missing, unless a slip of YAML took lines out of this mapping."""
    if row.name == "id" and record.section.name != _TOP:
        return
    if reading.dropped and any(record.node.start.line <= at <= last_line(record.node) + 1 for at in reading.dropped):
        return
    if record.section.name in _TYPES:
        message = Message.of("missing-field-of-type", field=row.name, type=record.section.name)
    elif record.section.name == _TOP:
        message = Message.of("missing-format" if row.name == "format" else "missing-field-top", field=row.name)
    else:
        message = Message.of("missing-field", field=row.name, section=record.section.name)
    reading.findings.error(message, _first_key(record.node), record.field(row.name))


def _pairs(node: Node) -> list[tuple[Scalar, Node]]:
    return node.pairs if isinstance(node, Mapping) else []


def _first_key(node: Node) -> Node:
    pairs = _pairs(node)
    return pairs[0][0] if pairs else node
