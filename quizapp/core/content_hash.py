"""Name a version of an item, an article or a set by its content.

The hash of an item covers what changes its scoring (type, stem, key, options, tolerance, points, proofs), not
explanation, correction, feedback, tags or note: an edited comment keeps the learning history.
"""

import hashlib
import json
from dataclasses import fields, replace
from decimal import Decimal
from functools import cache
from typing import Any

from quizapp.core.article import Article
from quizapp.core.item import Item, ItemSet, Option, TrueFalse
from quizapp.core.notation import plainest
from quizapp.core.text import normalise

_ATOMS = (str, int)  # the enums of the field are texts
_LISTS = (tuple, list)


def item_hash(item: Item) -> str:
    """Return the hash of what decides how an item is asked and scored."""
    body, proves = item.body, False
    if isinstance(body, TrueFalse):
        body, proves = replace(body, correction=None), body.mark_evidence
    content: dict[str, object] = {
        "type": item.type,
        "stem": normalise(item.stem),
        "points": item.points,
        "about": sorted(set(item.about)),
        "body": body,
        "image": item.image,
        "evidence": sorted(item.evidence) if proves else [],
    }
    return _digest(_plain(content, feedback=False))


def article_hash(article: Article) -> str:
    """Return the hash of an article with everything that is known of it."""
    return _digest(_plain(article))


def set_hash(item_set: ItemSet) -> str:
    """Return the hash of a whole set: equal where the files mean the same, whatever their comments."""
    return _digest(_plain(item_set))


def _digest(content: object) -> str:
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def _plain(value: object, feedback: bool = True) -> object:
    """Return a value as plain data that JSON writes in one way only; what is frequent is asked for first."""
    if value is None or isinstance(value, _ATOMS):
        return value
    if isinstance(value, _LISTS):
        return [part if type(part) is str else _plain(part, feedback) for part in value]
    if isinstance(value, Option) and not feedback:
        return value.text
    if isinstance(value, Decimal):
        return str(plainest(value))
    if isinstance(value, dict):
        return {str(key): _plain(part, feedback) for key, part in value.items()}
    kind: Any = type(value)
    told = ((name, getattr(value, name), default) for name, default in _defaults(kind))
    return {"is": kind.__name__} | {name: _plain(part, feedback) for name, part, default in told if part != default}


@cache
def _defaults(kind: Any) -> tuple[tuple[str, object], ...]:
    """Return the fields of a record with their defaults, which are left out: a field that a later release adds changes
    no hash."""
    return tuple((field.name, field.default) for field in fields(kind))
