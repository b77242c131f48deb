"""Propose what can stand at a place of a question file: fields of the table, their fixed words, ids of facts."""

import re
from dataclasses import dataclass

from quizapp.core.item import ItemType, Language
from quizapp.formats.field import Field, Kind, Section
from quizapp.formats.fields import TOP, question_section
from quizapp.formats.question_fields import OPTION, QUESTION

_KEY_BEGUN = re.compile(r"(?P<margin>\s*)(?P<dash>- )?(?P<begun>[\w-]*)$")
_VALUE_BEGUN = re.compile(r"(?P<margin>\s*)(?P<dash>- )?(?P<key>\w+):\s+(?:.*[\[,\s])?(?P<begun>[\w-]*)$")
_KEY = re.compile(r"(?P<margin>\s*)(?P<dash>- )?(?P<key>[\w-]+):(?:\s+(?P<value>.*?))?\s*(?:#.*)?$")
_FACTS = ("figures", "actors", "sources", "claims")


@dataclass(frozen=True, slots=True)
class Hint:
    """A word that fits, with what it means; `tail` is what is typed behind it."""

    word: str
    help: str = ""
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Hints:
    """What fits, and how many characters before the cursor belong to it already."""

    begun: str
    hints: tuple[Hint, ...]


def hints_at(text: str, line: int, column: int, language: Language) -> Hints:
    """Return what fits at a place, line and column counted from 0."""
    lines = text.split("\n")
    head = lines[line][:column] if line < len(lines) else ""
    if found := _VALUE_BEGUN.match(head):
        row = _section(lines, line, found).by_name.get(found["key"])
        return Hints(found["begun"], _fitting(_values(row, lines, language), found["begun"]))
    if found := _KEY_BEGUN.match(head):
        section = _section(lines, line, found)
        taken = {key for _, key in _siblings(lines, line, _inner(found))}
        keys = (
            Hint(row.name, _help(row, language), ":" if row.section or _is_list(row) else ": ")
            for row in section.fields
            if row.name not in taken
        )
        return Hints(found["begun"], _fitting(tuple(keys), found["begun"]))
    return Hints("", ())


def question_line(text: str, item_id: str) -> int:
    """Return the line on which a question begins, counted from 1; 0 where it is not found."""
    inside = False
    first = 0
    for number, line in enumerate(text.split("\n"), 1):
        found = _KEY.match(line)
        inside = found["key"] == "questions" if found and not found["margin"] and not found["dash"] else inside
        first = number if found and found["dash"] else first
        if inside and found and found["key"] == "id" and (found["value"] or "").strip("\"' ") == item_id:
            return first
    return 0


def question_at(text: str, line: int) -> str:
    """Return the id of the question that a line belongs to, counted from 1; "" where it belongs to none."""
    lines = text.split("\n")
    name = ""
    for at in range(min(line, len(lines)) - 1, -1, -1):
        found = _KEY.match(lines[at])
        if found and not found["margin"] and not found["dash"]:
            return name if found["key"] == "questions" else ""
        if found and not name and found["key"] == "id":
            name = (found["value"] or "").strip("\"' ")
        elif found and not name and found["dash"]:
            name = next((value for value, key in _siblings(lines, at, _inner(found)) if key == "id"), "").strip("\"' ")
    return ""


def _values(row: Field | None, lines: list[str], language: Language) -> tuple[Hint, ...]:
    if row is None:
        return ()
    if row.kind is Kind.FLAG:
        return (Hint("true"), Hint("false"))
    if row.kind in (Kind.REFERENCE, Kind.REFERENCES):
        return tuple(Hint(name) for name in _fact_ids(lines))
    if row.name == "type" and row.words is ItemType:
        sections = (question_section(item_type) for item_type in ItemType)
        return tuple(Hint(found.name, found.de if language is Language.DE else found.en) for found in sections)
    return tuple(Hint(word) for word in row.choices)


def _fitting(hints: tuple[Hint, ...], begun: str) -> tuple[Hint, ...]:
    return tuple(hint for hint in hints if hint.word.startswith(begun) and hint.word != begun)


def _section(lines: list[str], line: int, found: re.Match[str]) -> Section:
    """Return the fields that may stand at a place, by what it is indented below."""
    inner = _inner(found)
    if not inner:
        return TOP
    parent, margin = _parent(lines, line, inner)
    if parent == "questions":
        named = {key: value for value, key in _siblings(lines, line, inner)}
        known = {item_type.value for item_type in ItemType}
        return question_section(ItemType(named["type"])) if named.get("type") in known else QUESTION
    row = TOP.by_name.get(parent)
    if row is not None and row.section is not None and margin == 0:
        return row.section
    return OPTION if parent in ("answer", "distractors") else Section("", "", "", ())


def _inner(found: re.Match[str]) -> int:
    """Return the column at which the fields of a record stand, its dash not counted."""
    return len(found["margin"]) + len(found["dash"] or "")


def _parent(lines: list[str], line: int, inner: int) -> tuple[str, int]:
    """Return the field above that a place stands below, and its column."""
    for text in reversed(lines[:line]):
        found = _KEY.match(text)
        if found and not found["dash"] and len(found["margin"]) < inner and not (found["value"] or "").strip():
            return found["key"], len(found["margin"])
        if found and not text.startswith(" ") and inner:
            return found["key"], 0
    return "", 0


def _siblings(lines: list[str], line: int, inner: int) -> list[tuple[str, str]]:
    """Return value and name of the other fields of the record that a place lies in."""
    found: list[tuple[str, str]] = []
    for step in (-1, 1):
        at = line if step < 0 else line + 1
        while 0 <= at < len(lines):
            match = _KEY.match(lines[at])
            column = _inner(match) if match else None
            if match and column == inner and at != line:
                if step > 0 and match["dash"]:
                    break
                found.append(((match["value"] or "").strip(), match["key"]))
            ends = bool(lines[at].strip()) and len(lines[at]) - len(lines[at].lstrip()) < inner
            if ends and not (match and match["dash"] and column == inner):
                break
            if step < 0 and lines[at].lstrip().startswith("- ") and _inner_of_dash(lines[at]) == inner:
                break
            at += step
    return found


def _inner_of_dash(text: str) -> int:
    return len(text) - len(text.lstrip()) + 2


def _fact_ids(lines: list[str]) -> list[str]:
    """Return the ids of all facts of the file."""
    section, names = "", []
    for text in lines:
        found = _KEY.match(text)
        if found and not found["margin"] and not found["dash"]:
            section = found["key"]
        elif found and section in _FACTS and found["key"] == "id" and found["value"]:
            names.append(found["value"].strip())
    return names


def _is_list(row: Field) -> bool:
    return row.kind in (Kind.OPTIONS, Kind.SEQUENCE, Kind.PAIRS, Kind.GROUPS)


def _help(row: Field, language: Language) -> str:
    return row.de if language is Language.DE else row.en
