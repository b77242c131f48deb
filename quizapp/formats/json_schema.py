"""Make the JSON Schema that editors complete and check question files with, from the field table.

Every scalar field takes string, number and boolean: editors guess types where the reader reads characters.
"""

import json
from collections.abc import Callable, Mapping

from quizapp.core.item import ItemType
from quizapp.formats.field import Field, Kind, Section
from quizapp.formats.fields import TOP, question_section
from quizapp.formats.question_fields import OPTION
from quizapp.formats.slugs import WELL_FORMED
from quizapp.formats.type_fields import MOST_OPTIONS

Json = str | int | bool | list["Json"] | dict[str, "Json"]

_SCALAR: dict[str, Json] = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
_ID: dict[str, Json] = {"type": ["string", "number", "boolean"], "pattern": f"^{WELL_FORMED.pattern}$"}


def schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def schema() -> dict[str, Json]:
    """Return the schema of a question file, draft 2020-12."""
    definitions: dict[str, Json] = {
        "scalar": _SCALAR,
        "id": _ID,
        "option": {"anyOf": [_ref("scalar"), _object(OPTION)]},
        "question": _question(),
    }
    for row in TOP.fields:
        if row.section and row.name != "questions":
            definitions[row.name] = _object(row.section)
    for item_type in ItemType:
        definitions[item_type.value] = _type_object(item_type)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:quizapp:question-set:1",
        "title": "quizapp: question set, format 1",
        **_object(TOP),
        "$defs": definitions,
    }


def _question() -> dict[str, Json]:
    """Return what every question is; its type decides which fields it may have."""
    types: list[Json] = [item_type.value for item_type in ItemType]
    branches: list[Json] = [
        {"if": {"properties": {"type": {"const": name}}, "required": ["type"]}, "then": _ref(str(name))}
        for name in types
    ]
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"enum": [*types]}},
        "allOf": branches,
    }


def _type_object(item_type: ItemType) -> dict[str, Json]:
    made = _object(question_section(item_type))
    made["dependentRequired"] = {"image": ["image_alt"]}
    if item_type is ItemType.TRUE_FALSE:
        marked: dict[str, Json] = {
            "properties": {"mark_evidence": {"enum": [True, "true"]}},
            "required": ["mark_evidence"],
        }
        made["if"], made["then"] = marked, {"required": ["evidence"]}
    return made


def _object(section: Section) -> dict[str, Json]:
    made: dict[str, Json] = {
        "description": _words(section),
        "type": "object",
        "additionalProperties": False,
        "properties": {row.name: _property(row) for row in section.fields},
    }
    if section.required:
        made["required"] = [row.name for row in section.required]
    if section.name == "article":
        made["oneOf"] = [{"required": ["text"]}, {"required": ["file"]}]
    return made


def _property(row: Field) -> dict[str, Json]:
    made: dict[str, Json] = {"description": _words(row), **_KINDS[row.kind](row)}
    if row.default is not None:
        made["default"] = _default(row)
    return made


def _words(described: Field | Section) -> str:
    return f"{described.en}\n\n{described.de}"


def _default(row: Field) -> Json:
    if row.kind is Kind.FLAG:
        return row.default == "true"
    return int(row.default) if row.default and row.default.isdecimal() else row.default or ""


def _ref(name: str) -> dict[str, Json]:
    return {"$ref": f"#/$defs/{name}"}


def _scalar(_: Field) -> dict[str, Json]:
    return _ref("scalar")


def _id(_: Field) -> dict[str, Json]:
    return _ref("id")


def _choice(row: Field) -> dict[str, Json]:
    return {"enum": list(row.choices)}


def _flag(_: Field) -> dict[str, Json]:
    return {"enum": [True, False, "true", "false"]}


def _whole(row: Field) -> dict[str, Json]:
    if row.high - row.low < 10:
        numbers = range(row.low, row.high + 1)
        return {"enum": [*numbers, *(str(number) for number in numbers)]}
    number: Json = {"type": "integer", "minimum": row.low, "maximum": row.high}
    return {"anyOf": [number, {"type": "string", "pattern": r"^\d{1,9}$"}]}


def _decimal(row: Field) -> dict[str, Json]:
    number: Json = {"type": "number", "minimum": row.low, "maximum": row.high}
    return {"anyOf": [number, {"type": "string", "pattern": r"^\d{1,6}([.,]\d{1,6})?$"}]}


def _array(items: dict[str, Json], row: Field, *, unique: bool = False, most: int = 0) -> dict[str, Json]:
    made: dict[str, Json] = {"type": "array", "items": items}
    if row.least:
        made["minItems"] = row.least
    if most:
        made["maxItems"] = most
    if unique:
        made["uniqueItems"] = True
    return made


def _texts(row: Field) -> dict[str, Json]:
    return {"anyOf": [_ref("scalar"), _array(_ref("scalar"), row)]}


def _sequence(row: Field) -> dict[str, Json]:
    return _array(_ref("scalar"), row, unique=True)


def _references(row: Field) -> dict[str, Json]:
    return {"anyOf": [_ref("id"), _array(_ref("id"), row)]}


def _option(_: Field) -> dict[str, Json]:
    return _ref("option")


def _options(row: Field) -> dict[str, Json]:
    several = _array(_ref("option"), row, unique=True, most=MOST_OPTIONS - 1)
    return several if row.least > 1 else {"anyOf": [_ref("option"), several]}


def _pairs(row: Field) -> dict[str, Json]:
    return {"type": "object", "minProperties": row.least, "additionalProperties": _ref("scalar")}


def _groups(row: Field) -> dict[str, Json]:
    entries: Json = {"anyOf": [_ref("scalar"), {"type": "array", "items": _ref("scalar")}]}
    return {"type": "object", "minProperties": row.least, "additionalProperties": entries}


def _record(row: Field) -> dict[str, Json]:
    return _ref(row.name)


def _records(row: Field) -> dict[str, Json]:
    return _array(_ref("question" if row.name == "questions" else row.name), row, most=row.most)


_KINDS: Mapping[Kind, Callable[[Field], dict[str, Json]]] = {
    **dict.fromkeys((Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.VALUE, Kind.TOLERANCE, Kind.FILE), _scalar),
    **dict.fromkeys((Kind.ID, Kind.REFERENCE), _id),
    **dict.fromkeys((Kind.TEXTS, Kind.QUOTES), _texts),
    Kind.SEQUENCE: _sequence,
    Kind.CHOICE: _choice,
    Kind.FLAG: _flag,
    Kind.WHOLE: _whole,
    Kind.DECIMAL: _decimal,
    Kind.REFERENCES: _references,
    Kind.OPTION: _option,
    Kind.OPTIONS: _options,
    Kind.PAIRS: _pairs,
    Kind.GROUPS: _groups,
    Kind.RECORD: _record,
    Kind.RECORDS: _records,
}
