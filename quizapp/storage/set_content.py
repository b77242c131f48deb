"""Make ready what is stored of a set: a row for each item, and the texts by which it is found."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from quizapp.core.content_hash import item_hash
from quizapp.core.item import Focus, Item, ItemSet
from quizapp.storage import codec, search
from quizapp.storage.search import Text

ItemRow = tuple[str, str, str, str, str, str | None, str | None, str]
"""Set, id, hash of what is asked, hash of the body, type, focus, level, body."""


@dataclass(frozen=True, slots=True)
class SetContent:
    """A set as it is stored: `frame` is the set without its items, `asked` the focus of each item that is ready."""

    frame: ItemSet
    rows: tuple[ItemRow, ...]
    texts: tuple[Text, ...]
    asked: tuple[Focus | None, ...]


def content_of(item_set: ItemSet) -> SetContent:
    """Return what is stored of a set."""
    return SetContent(
        replace(item_set, items=()),
        tuple(_row(item_set.id, item) for item in item_set.items),
        tuple(search.texts_of(item_set.items)),
        tuple(item.focus for item in item_set.ready),
    )


def joined(shares: Sequence[SetContent]) -> SetContent | None:
    """Return the whole of which these are shares, in order; None where they are not of one set, or repeat an id."""
    frame = shares[0].frame
    rows = tuple(chain.from_iterable(share.rows for share in shares))
    if any(share.frame != frame for share in shares) or len({row[1] for row in rows}) < len(rows):
        return None
    texts = tuple(chain.from_iterable(share.texts for share in shares))
    return SetContent(frame, rows, texts, tuple(chain.from_iterable(share.asked for share in shares)))


def digest(text: str) -> str:
    """Return the SHA-256 of a text as hexadecimal text."""
    return hashlib.sha256(text.encode()).hexdigest()


def _row(set_id: str, item: Item) -> ItemRow:
    body = codec.to_json(item)
    return set_id, item.id, item_hash(item), digest(body), item.type.value, item.focus, item.level, body
