"""Say from which study day on an item may be asked: what is not in the library, buried or suspended waits."""

from datetime import date

from quizapp.core.review_queue import Card
from quizapp.storage.transaction import Reader, Transaction

_OPEN_FROM = """CASE
    WHEN NOT EXISTS (
        SELECT 1 FROM sets JOIN items ON items.set_id = sets.set_id AND items.item_id = {item_id}
        JOIN version_items ON version_items.version = sets.version AND version_items.item = items.id
        WHERE sets.set_id = {set_id} AND sets.removed_at IS NULL AND json_extract(items.body, '$.status') IS NULL
    ) THEN NULL
    WHEN EXISTS (
        SELECT 1 FROM asides WHERE learner = {learner} AND set_id = {set_id} AND item_id = {item_id} AND until IS NULL
    ) THEN NULL
    ELSE max({due}, coalesce((
        SELECT until FROM asides WHERE learner = {learner} AND set_id = {set_id} AND item_id = {item_id}
    ), 0)) END"""
"""The stored form of an item leaves out a status that is `ready`."""

_OF_VALUES = "SELECT " + _OPEN_FROM.format(learner="?1", set_id="?2", item_id="?3", due="?4")
_OF_COLUMNS = _OPEN_FROM.format(
    learner="reviews.learner", set_id="reviews.set_id", item_id="reviews.item_id", due="(last + days)"
)
_OF_SET = f"""UPDATE reviews SET open_from = {_OF_COLUMNS}
    WHERE learner IN (SELECT id FROM learners) AND set_id = ?"""
_OF_CARD = f"UPDATE reviews SET open_from = {_OF_COLUMNS} WHERE learner = ? AND set_id = ? AND item_id = ?"
_OF_LEARNER = f"UPDATE reviews SET open_from = {_OF_COLUMNS} WHERE learner = ?"
_PUT = """INSERT INTO asides (learner, set_id, item_id, until) VALUES (?, ?, ?, ?)
    ON CONFLICT (learner, set_id, item_id) DO UPDATE SET until = excluded.until"""
_SUSPENDED = "SELECT set_id, item_id FROM asides WHERE learner = ? AND until IS NULL ORDER BY set_id, item_id"


def open_from(reader: Reader, learner: str, card: Card, due: date) -> int | None:
    """Return the day from which on an item that is due on a day may be asked, None where it is not asked."""
    (row,) = reader.rows(_OF_VALUES, (learner, card.set_id, card.item_id, due.toordinal()))
    return None if row[0] is None else int(row[0])


def follow_set(transaction: Transaction, set_id: str) -> None:
    """Let the reviews of a set follow what became of it: another version, removed, or back."""
    transaction.execute(_OF_SET, (set_id,))


def follow_learner(transaction: Transaction, learner: str) -> None:
    """Compute for all reviews of a learner anew when they may be asked."""
    transaction.execute(_OF_LEARNER, (learner,))


def put(transaction: Transaction, learner: str, card: Card, until: date | None) -> None:
    """Set an item aside until a study day, with None until it is taken back."""
    key = (learner, card.set_id, card.item_id)
    transaction.execute(_PUT, (*key, until.toordinal() if until else None))
    transaction.execute(_OF_CARD, key)


def take_back(transaction: Transaction, learner: str, card: Card) -> None:
    """Let an item that was set aside be asked again when it is due."""
    key = (learner, card.set_id, card.item_id)
    transaction.execute("DELETE FROM asides WHERE learner = ? AND set_id = ? AND item_id = ?", key)
    transaction.execute(_OF_CARD, key)


def suspended(reader: Reader, learner: str) -> tuple[Card, ...]:
    """Return the items that wait until they are taken back."""
    return tuple(Card(row["set_id"], row["item_id"]) for row in reader.rows(_SUSPENDED, (learner,)))
