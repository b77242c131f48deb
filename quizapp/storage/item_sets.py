"""Keep item sets: every version of a set and of an item stays, so that old attempts and runs stay true."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from quizapp.core.item import Focus, Item, ItemSet
from quizapp.storage import asides, codec, search
from quizapp.storage.set_content import ItemRow, SetContent, content_of, digest
from quizapp.storage.transaction import Reader, Row, Transaction, first

_NEW_ITEM = """INSERT INTO items (id, set_id, item_id, item_hash, body_hash, type, focus, level, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_LINK = "INSERT INTO version_items (version, position, item) VALUES (?, ?, ?)"
_KNOWN_ITEMS = "SELECT id, item_id, body_hash FROM items WHERE set_id = ?"
_BODIES = """SELECT items.body FROM version_items JOIN items ON items.id = version_items.item
    WHERE version_items.version = ? ORDER BY version_items.position"""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a set was read: the file, the SHA-256 of its bytes, and name and SHA-256 of each file it names."""

    path: str
    file_hash: str
    files: tuple[tuple[str, str], ...] = ()
    shipped: bool = False


@dataclass(frozen=True, slots=True)
class StoredSet:
    """What is known of a set without reading it; `version` names the row of its present version."""

    set_id: str
    version: int
    origin: Origin
    removed: bool


def save(transaction: Transaction, item_set: ItemSet, origin: Origin, now: datetime) -> int:
    """Store a set as the present version under its id, and return the row of that version.

    A version or an item that was there before, word for word, is used again.
    """
    return save_content(transaction, content_of(item_set), origin, now)


def save_content(transaction: Transaction, content: SetContent, origin: Origin, now: datetime) -> int:
    """Store what was made ready of a set; see `save`."""
    version = _version(transaction, content, now)
    set_id = content.frame.id
    columns = {
        "set_id": set_id,
        "version": version,
        "path": origin.path,
        "file_hash": origin.file_hash,
        "files": json.dumps(origin.files),
        "shipped": int(origin.shipped),
        "imported_at": now.isoformat(),
        "removed_at": None,
    }
    transaction.table("sets").upsert(columns, pk="set_id")
    search.index(transaction, content.frame, content.texts)
    asides.follow_set(transaction, set_id)
    return version


def _version(transaction: Transaction, content: SetContent, now: datetime) -> int:
    set_id, body = content.frame.id, codec.to_json(content.frame)
    content_hash = digest("\n".join((body, *(row[3] for row in content.rows))))
    known = transaction.rows(
        "SELECT id FROM set_versions WHERE set_id = ? AND content_hash = ?", (set_id, content_hash)
    )
    if known:
        return int(known[0]["id"])
    columns = {**_summary(content), "content_hash": content_hash, "body": body, "created_at": now.isoformat()}
    transaction.table("set_versions").insert(columns, pk="id")
    version = transaction.last_id
    item_ids = _item_ids(transaction, set_id, content.rows)
    transaction.execute_many(_LINK, ((version, position, item) for position, item in enumerate(item_ids)))
    return version


def _item_ids(transaction: Transaction, set_id: str, rows: Sequence[ItemRow]) -> list[int]:
    """Return the ids of the stored versions of items, in order; what is new is stored."""
    known = {(row["item_id"], row["body_hash"]): int(row["id"]) for row in transaction.rows(_KNOWN_ITEMS, (set_id,))}
    following = int(transaction.rows("SELECT coalesce(max(id), 0) + 1 FROM items")[0][0])
    new = [row for row in rows if (row[1], row[3]) not in known]
    known.update({(row[1], row[3]): number for number, row in enumerate(new, following)})
    transaction.execute_many(_NEW_ITEM, ((number, *row) for number, row in enumerate(new, following)))
    return [known[row[1], row[3]] for row in rows]


def _summary(content: SetContent) -> dict[str, str | int | None]:
    frame = content.frame
    article = frame.article
    return {
        "set_id": frame.id,
        "title": frame.title,
        "language": frame.language.value,
        "published": article.published,
        "audience": frame.audience,
        "source": article.source,
        "ready": len(content.asked),
        **{focus.value: content.asked.count(focus) for focus in Focus},
    }


def touch(transaction: Transaction, set_id: str, origin: Origin) -> None:
    """Note where an unchanged set was found this time."""
    transaction.execute(
        "UPDATE sets SET path = ?, file_hash = ?, files = ?, shipped = ? WHERE set_id = ?",
        (origin.path, origin.file_hash, json.dumps(origin.files), int(origin.shipped), set_id),
    )


def find(reader: Reader, set_id: str) -> StoredSet | None:
    """Return what is known of a set, removed ones included."""
    row = first(reader.rows("SELECT * FROM sets WHERE set_id = ?", (set_id,)))
    return _stored(row) if row else None


def find_file(reader: Reader, file_hash: str) -> tuple[StoredSet, ...]:
    """Return the sets that were read from a file with these bytes."""
    return tuple(map(_stored, reader.rows("SELECT * FROM sets WHERE file_hash = ?", (file_hash,))))


def _stored(row: Row) -> StoredSet:
    files = tuple((str(name), str(digest)) for name, digest in json.loads(row["files"]))
    origin = Origin(row["path"], row["file_hash"], files, bool(row["shipped"]))
    return StoredSet(row["set_id"], row["version"], origin, row["removed_at"] is not None)


def load(reader: Reader, set_id: str) -> ItemSet | None:
    """Return the present version of a set, None where there is none or it was removed."""
    stored = find(reader, set_id)
    return None if stored is None or stored.removed else load_version(reader, stored.version)


def load_version(reader: Reader, version: int) -> ItemSet:
    """Return one version of a set, as it was read."""
    items = tuple(codec.from_json(Item, item["body"]) for item in reader.rows(_BODIES, (version,)))
    return replace(load_frame(reader, version), items=items)


def load_frame(reader: Reader, version: int) -> ItemSet:
    """Return one version of a set without its items: article, facts, language."""
    (row,) = reader.rows("SELECT body FROM set_versions WHERE id = ?", (version,))
    return codec.from_json(ItemSet, row["body"])


def remove(transaction: Transaction, set_id: str, now: datetime | None) -> bool:
    """Take a set out of sight, or with None back into it; return whether there is such a set."""
    removed_at = now.isoformat() if now else None
    known = transaction.execute("UPDATE sets SET removed_at = ? WHERE set_id = ?", (removed_at, set_id)) > 0
    asides.follow_set(transaction, set_id)
    return known
