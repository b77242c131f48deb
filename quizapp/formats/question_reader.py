"""Read the questions of a set."""

import re
from typing import Any

from quizapp.core.errors import Message
from quizapp.core.item import BODY_TYPES, Item, ItemType, Language
from quizapp.formats.fact_reader import records_of
from quizapp.formats.field import Field, Kind, Section
from quizapp.formats.fields import MOST_QUESTIONS, question_section
from quizapp.formats.files import check_image
from quizapp.formats.findings import shown
from quizapp.formats.ids import Ids, written_ids
from quizapp.formats.nearest import nearest_choice, nearest_field
from quizapp.formats.nodes import Mapping, Node, Scalar
from quizapp.formats.question_fields import QUESTION
from quizapp.formats.quote_checks import check_quotes
from quizapp.formats.reading import Reading
from quizapp.formats.record import Record, read_record
from quizapp.formats.references import ANY, check_references
from quizapp.formats.scalars import inline
from quizapp.formats.type_checks import check_type
from quizapp.formats.type_fields import BODIES

_FALLBACK = {Language.DE: "frage", Language.EN: "question"}
_QUOTED = re.compile(r"[„“»«][^„“”»«]*[”“«»]")
_TYPES = {item_type.value: item_type for item_type in ItemType}


def read_questions(node: Node, reading: Reading) -> tuple[Item, ...]:
    """Return the questions that could be read."""
    nodes = records_of("questions", node, reading)
    if len(nodes) > MOST_QUESTIONS:
        message = Message.of("too-many-questions", found=len(nodes), limit=MOST_QUESTIONS)
        reading.findings.error(message, nodes[MOST_QUESTIONS], f"questions[{MOST_QUESTIONS}]")
        return ()
    ids = Ids(set(written_ids(nodes)))
    fallback = _FALLBACK[reading.language or Language.DE]
    items = []
    for index, entry in enumerate(nodes):
        section = _section(entry)
        record = read_record(entry, section, reading, f"questions[{index}]")
        if record is None:
            continue
        ids.check(record, record.text("stem") or record.text("text"), f"{fallback}-{index + 1}", reading)
        _check(record, reading)
        if record.sound and isinstance(record.values.get("type"), ItemType):
            items.append(build_item(record))
    return tuple(items)


def build_item(record: Record) -> Item:
    """Return the item that a sound record holds."""
    item_type = ItemType(record.section.name)
    own = BODIES[item_type].by_name
    values: dict[str, Any] = dict(record.values)
    del values["type"]
    body = BODY_TYPES[item_type](**{name: values.pop(name) for name in own if name in values})
    values.setdefault("stem", "")
    return Item(body=body, **values)


def _section(node: Node) -> Section:
    """Return the section that a question's type names; where it names none, every field of any type is known."""
    if isinstance(node, Mapping):
        for key, value in node.pairs:
            if key.text == "type" and isinstance(value, Scalar):
                return _section_of(value.text)
        for key, value in node.pairs:
            if isinstance(value, Scalar) and nearest_field(key.text, ("type",)):
                return _section_of(value.text)
    return _ANY_TYPE


def _section_of(written: str) -> Section:
    """Return the section of a type as it is written, or of the one that is most likely meant."""
    named = written if written in _TYPES else nearest_choice(written, _TYPES)
    return question_section(_TYPES[named]) if named else _ANY_TYPE


def _check(record: Record, reading: Reading) -> None:
    """Check what every type has beyond single fields, then what is particular to the type."""
    check_references(record, "about", ANY, reading)
    check_quotes(record, "evidence", reading)
    _check_stem(record, reading)
    image = record.text("image")
    if image is not None:
        check_image(image, record.place("image"), reading, record.field("image"))
        if "image_alt" not in record.nodes:
            message = Message.of("image-alt-missing")
            reading.findings.error(message, record.place("image"), record.field("image_alt"))
    if record.section is not _ANY_TYPE:
        check_type(record, reading)


def _check_stem(record: Record, reading: Reading) -> None:
    """Warn of quotation marks around a whole stem: the author took them for the quotes of YAML."""
    stem = record.text("stem") or ""
    bare = stem[1:-1]
    if _QUOTED.fullmatch(stem) and isinstance(node := record.place("stem"), Scalar) and node.plain:
        message = Message.of("quotes-around-stem", found=shown(bare))
        reading.findings.warning(message, node, record.field("stem"), inline(bare))


def _any_type() -> Section:
    """Return the common fields, and those of all types as fields that may stand there unread."""
    own: dict[str, Field] = {}
    for body in BODIES.values():
        for row in body.fields:
            own.setdefault(row.name, Field(row.name, Kind.RECORD, row.de, row.en))
    common = {row.name: row for row in QUESTION.fields}
    return Section(
        "questions", QUESTION.de, QUESTION.en, (*common.values(), *(r for n, r in own.items() if n not in common))
    )


_ANY_TYPE = _any_type()
