"""Hold what a learner gives to an item; the plain data shape is the one of `responses:` in the format.

None in place of a response means that the item was left unanswered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.core.errors import DataError, Message
from quizapp.core.item import ItemType


@dataclass(frozen=True, slots=True)
class TextResponse:
    """What was chosen or typed: single_choice, short_text, number, date."""

    text: str


@dataclass(frozen=True, slots=True)
class ListResponse:
    """Several texts: ticked options, gaps in order (an empty gap is ""), entries in order, marked sentences."""

    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TruthResponse:
    """A verdict on a statement, with the sentences marked as its proof."""

    value: bool
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PairsResponse:
    """Left and right sides put together; a free slot is missing."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class GroupsResponse:
    """Entries put into groups; an entry left in the tray is missing."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]


Response = TextResponse | ListResponse | TruthResponse | PairsResponse | GroupsResponse
Plain = str | bool | list[str] | dict[str, str] | dict[str, list[str]] | dict[str, object]

_EXAMPLES = {
    ItemType.NUMBER: "3.000",
    ItemType.DATE: "2026-03-05",
    ItemType.MULTIPLE_CHOICE: "[Bahn, GDL]",
    ItemType.TRUE_FALSE: "true",
    ItemType.CLOZE: '[Kursk, "8.000"]',
    ItemType.MATCHING: "{GDL: Streik, Bahn: Angebot}",
    ItemType.ORDERING: "[c, a, b]",
    ItemType.GROUPING: "{dpa: [x, y], AFP: [z]}",
    ItemType.EVIDENCE: "[Die Bahn bietet mehr Lohn.]",
}
_LISTS = {ItemType.MULTIPLE_CHOICE, ItemType.CLOZE, ItemType.ORDERING, ItemType.EVIDENCE}


def to_plain(response: Response) -> Plain:
    """Return the response as plain data that JSON and YAML can hold."""
    match response:
        case TextResponse(text):
            return text
        case ListResponse(entries):
            return list(entries)
        case TruthResponse(value, ()):
            return value
        case TruthResponse(value, evidence):
            return {"answer": value, "evidence": list(evidence)}
        case PairsResponse(pairs):
            return dict(pairs)
        case GroupsResponse(groups):
            return {name: list(entries) for name, entries in groups}


def from_plain(item_type: ItemType, data: object) -> Response:
    """Return the response that plain data means for an item of this type; DataError where the shape does not fit."""
    if item_type in _LISTS:
        return ListResponse(_texts(item_type, data))
    if item_type is ItemType.TRUE_FALSE:
        return _truth(item_type, data)
    if item_type is ItemType.MATCHING:
        return PairsResponse(
            tuple((left, _text(item_type, right)) for left, right in _mapping(item_type, data).items())
        )
    if item_type is ItemType.GROUPING:
        return GroupsResponse(
            tuple((name, _texts(item_type, entries)) for name, entries in _mapping(item_type, data).items())
        )
    return TextResponse(_text(item_type, data))


def _truth(item_type: ItemType, data: object) -> TruthResponse:
    if isinstance(data, Mapping):
        value, evidence = data.get("answer"), data.get("evidence", [])
        if set(data) <= {"answer", "evidence"} and isinstance(value, bool):
            return TruthResponse(value, _texts(item_type, evidence))
        raise misfit(item_type)
    if not isinstance(data, bool):
        raise misfit(item_type)
    return TruthResponse(data)


def _text(item_type: ItemType, data: object) -> str:
    if not isinstance(data, str):
        raise misfit(item_type)
    return data


def _texts(item_type: ItemType, data: object) -> tuple[str, ...]:
    if isinstance(data, str) or not isinstance(data, Sequence):
        raise misfit(item_type)
    return tuple(_text(item_type, entry) for entry in data)


def _mapping(item_type: ItemType, data: object) -> dict[str, object]:
    if not isinstance(data, Mapping):
        raise misfit(item_type)
    return {_text(item_type, key): value for key, value in data.items()}


def misfit(item_type: ItemType) -> DataError:
    """Return the error of a response that does not fit a type, with an example of one that does."""
    return DataError(Message.of("response-shape", type=item_type.value, example=_EXAMPLES.get(item_type, "GDL")))
