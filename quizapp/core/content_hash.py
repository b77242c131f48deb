"""Name a version of an item, an article or a set by its content.

The hash of an item covers what changes its scoring (type, stem, key, options, tolerance, points, proofs), not
explanation, correction, feedback, tags or note: an edited comment keeps the learning history.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import fields
from decimal import Decimal
from functools import cache, partial
from types import NoneType
from typing import Any

from quizapp.core.article import Article
from quizapp.core.item import Item, ItemSet, Option, TrueFalse
from quizapp.core.notation import plainest
from quizapp.core.text import normalise

_ATOMS = (str, int, NoneType)  # the enums of the field are texts
_LISTS = (tuple, list)
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def item_hash(item: Item) -> str:
    """Return the hash of what decides how an item is asked and scored."""
    body: Any = _plain(item.body, feedback=False)
    proves = False
    if isinstance(item.body, TrueFalse):
        body.pop("correction", None)
        proves = item.body.mark_evidence
    return _digest(
        {
            "type": item.type,
            "stem": normalise(item.stem),
            "points": _number(item.points),
            "about": sorted(set(item.about)),
            "body": body,
            "image": item.image,
            "evidence": sorted(item.evidence) if proves else [],
        }
    )


def article_hash(article: Article) -> str:
    """Return the hash of an article with everything that is known of it."""
    return _digest(_plain(article))


def set_hash(item_set: ItemSet) -> str:
    """Return the hash of a whole set: equal where the files mean the same, whatever their comments."""
    return _digest(_plain(item_set))


def _digest(content: object) -> str:
    return hashlib.sha256(_ENCODER.encode(content).encode("utf-8")).hexdigest()


def _plain(value: object, feedback: bool = True) -> object:
    """Return a value as plain data that JSON writes in one way only."""
    kind: Any = type(value)
    return value if kind is str else _writer(kind, feedback)(value)


@cache
def _writer(kind: Any, feedback: bool) -> Callable[[Any], object]:
    """Return the function that makes plain data from a value of a type."""
    if issubclass(kind, _ATOMS):
        return lambda value: value
    if issubclass(kind, _LISTS):
        return lambda value: [part if type(part) is str else _plain(part, feedback) for part in value]
    if kind is Option and not feedback:
        return lambda value: value.text
    if kind is Decimal:
        return _number
    if kind is dict:
        return lambda value: {str(key): _plain(part, feedback) for key, part in value.items()}
    return partial(_write_record, kind.__name__, tuple((field.name, field.default) for field in fields(kind)), feedback)


@cache
def _number(value: Decimal) -> str:
    return str(plainest(value))


def _write_record(name: str, defaults: tuple[tuple[str, object], ...], feedback: bool, value: Any) -> object:
    """Return a record without the fields that have their default: a field that a later release adds changes no hash."""
    data: dict[str, object] = {"is": name}
    for field, default in defaults:
        part = getattr(value, field)
        if part is not default and part != default:
            data[field] = part if type(part) is str else _plain(part, feedback)
    return data
