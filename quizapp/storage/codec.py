"""Turn the field's frozen values into JSON text and back: the stored form of sets, items, choices and verdicts.

Fields with their default value are left out, so that a field added later changes nothing that was stored before.
"""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from quizapp.core.item import BODY_TYPES, Item, ItemType

T = TypeVar("T")
_Defaults = tuple[tuple[str, object], ...]
_PLAIN = (str, int, float, bool, NoneType)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def to_json(value: object) -> str:
    """Return a value as compact JSON; the same value gives the same text."""
    return _ENCODER.encode(plain(value))


def from_json(kind: type[T], text: str) -> T:
    """Return the value of a type that a text made by `to_json` holds."""
    wanted: Any = kind
    value: T = _reader(wanted)(json.loads(text))
    return value


def plain(value: object) -> Any:
    """Return a value as what JSON holds."""
    kind: Any = type(value)
    return value if kind is str else _writer(kind)(value)


@cache
def _writer(kind: Any) -> Callable[[Any], Any]:
    """Return the function that makes what JSON holds from a value of a type."""
    if kind is tuple:
        return lambda value: [entry if type(entry) is str else plain(entry) for entry in value]
    if kind in _PLAIN:
        return lambda value: value
    if kind is Decimal:
        return str
    if kind is frozenset:
        return lambda value: sorted(map(plain, value))
    if is_dataclass(kind):
        return partial(_write_fields, tuple((entry.name, entry.default) for entry in fields(kind)))
    return lambda value: value.value  # an enum


def _write_fields(defaults: _Defaults, value: Any) -> dict[str, Any]:
    data = {}
    for name, default in defaults:
        entry = getattr(value, name)
        if entry is not default and entry != default:
            data[name] = entry if type(entry) is str else plain(entry)
    if type(value) is Item:
        data["type"] = value.type.value
    return data


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Return the function that makes a value of a type from what JSON holds."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple and arguments[-1] is Ellipsis:
        entry = _reader(arguments[0])
        return lambda data: tuple(map(entry, data))
    if origin is tuple:
        entries = tuple(_reader(argument) for argument in arguments)
        return lambda data: tuple(read(part) for read, part in zip(entries, data, strict=True))
    if origin is frozenset:
        entry = _reader(arguments[0])
        return lambda data: frozenset(map(entry, data))
    if origin in (Union, UnionType):
        (some,) = (argument for argument in arguments if argument is not NoneType)
        inner = _reader(some)
        return lambda data: None if data is None else inner(data)
    if kind is Item:
        return _read_item
    if is_dataclass(kind):
        make: Any = kind
        readers = _readers(make)
        return lambda data: make(**{name: readers[name](part) for name, part in data.items()})
    if kind in _PLAIN:
        return lambda data: data
    return kind  # type: ignore[no-any-return]  # a kind of enumeration, called like a function


@cache
def _readers(kind: Any) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(kind)
    return {entry.name: _reader(hints[entry.name]) for entry in fields(kind)}


@cache
def _item_readers() -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(Item)
    return {entry.name: _reader(hints[entry.name]) for entry in fields(Item) if entry.name != "body"}


def _read_item(data: dict[str, Any]) -> Item:
    readers = _item_readers()
    kind: Any = BODY_TYPES[ItemType(data["type"])]
    body = _reader(kind)(data["body"])
    rest = {name: readers[name](part) for name, part in data.items() if name in readers}
    return Item(body=body, **rest)
