"""Tell how a learner stands with the items of a set; a cache that the log can rebuild."""

from dataclasses import dataclass

from quizapp.storage.transaction import Reader, Transaction

_STANDINGS = "SELECT item_id, last_outcome FROM standings WHERE learner = ? AND set_id = ?"
_REBUILD = """INSERT INTO standings (learner, set_id, item_id, attempts, last_outcome, last_at)
    SELECT learner, set_id, item_id, count(*), outcome, at FROM (
        SELECT * FROM attempts WHERE learner = ? ORDER BY number
    ) GROUP BY set_id, item_id HAVING number = max(number)"""


@dataclass(frozen=True, slots=True)
class Standing:
    """The ids of the items that were answered before, and of those whose last answer was not right."""

    seen: frozenset[str]
    missed: frozenset[str]


def of_set(reader: Reader, learner: str, set_id: str) -> Standing:
    """Return how a learner stands with a set."""
    rows = reader.rows(_STANDINGS, (learner, set_id))
    seen = frozenset(row["item_id"] for row in rows)
    return Standing(seen, frozenset(row["item_id"] for row in rows if row["last_outcome"] != "right"))


def rebuild(transaction: Transaction, learner: str) -> None:
    """Compute the standings of a learner anew from the log."""
    transaction.execute("DELETE FROM standings WHERE learner = ?", (learner,))
    transaction.execute(_REBUILD, (learner,))
