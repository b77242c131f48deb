"""Tell how a learner stands with the items of a set; a cache that the log can rebuild."""

from dataclasses import dataclass

from quizapp.storage.transaction import Reader, Transaction

_STANDINGS = "SELECT item_id, last_outcome FROM standings WHERE learner = ? AND set_id = ?"
# The first answer in a run counts: neither a second try, with the evidence in sight, nor what a drill asks for until it
# is right. In a sitting of the review what was missed is asked anew, so there the last one counts.
_COUNTS = """tries = 1 AND NOT EXISTS (
    SELECT 1 FROM attempts AS before
    JOIN sessions ON sessions.id = before.session AND sessions.mode != 'review'
    WHERE before.session = attempts.session AND before.item_id = attempts.item_id
    AND before.number < attempts.number)"""
_REBUILD = f"""INSERT INTO standings (learner, set_id, item_id, attempts, last_outcome, last_at)
    SELECT learner, set_id, item_id, among, outcome, last_at FROM (
        SELECT learner, set_id, item_id, number, outcome,
            count(*) OVER item AS among, last_value(at) OVER item AS last_at, {_COUNTS} AS counts
        FROM attempts WHERE learner = ?
        WINDOW item AS (PARTITION BY set_id, item_id ORDER BY number
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
    ) WHERE counts GROUP BY set_id, item_id HAVING number = max(number)"""


@dataclass(frozen=True, slots=True)
class Standing:
    """The ids of the items that were answered before, and of those whose last answer that counts was not right."""

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
