"""Keep the learners of this machine: an id that means nothing, a pseudonym, and the head of their chain."""

import os
from dataclasses import dataclass
from datetime import datetime

from quizapp.storage import settings
from quizapp.storage.database import Database
from quizapp.storage.transaction import Reader, Transaction, first

CHOSEN = "learner"
"""The setting that names who learns now."""

_OLDEST = "SELECT id FROM learners ORDER BY created_at, id LIMIT 1"


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who answers; never more than a pseudonym."""

    id: str
    pseudonym: str


def chosen_learner(database: Database, now: datetime) -> str:
    """Return the id of the learner who learns now: the one chosen last, else the first, made where there is none."""
    wanted = settings.read(database, CHOSEN)
    if wanted is not None and any(one.id == wanted for one in every(database)):
        return wanted
    return default_learner(database, now)


def default_learner(database: Database, now: datetime) -> str:
    """Return the id of the machine's first learner, made where there is none yet."""
    known = first(database.rows(_OLDEST))
    if known is not None:
        return str(known["id"])
    with database.transaction() as transaction:
        return add(transaction, f"L-{os.urandom(2).hex()}", now).id


def add(transaction: Transaction, pseudonym: str, now: datetime) -> Learner:
    """Add a learner with an empty chain."""
    learner = Learner(os.urandom(8).hex(), pseudonym)
    transaction.execute(
        "INSERT INTO learners (id, pseudonym, created_at, attempts, head) VALUES (?, ?, ?, 0, ?)",
        (learner.id, pseudonym, now.isoformat(), first_link(learner.id)),
    )
    return learner


def every(reader: Reader) -> tuple[Learner, ...]:
    """Return all learners, the oldest first."""
    rows = reader.rows("SELECT id, pseudonym FROM learners ORDER BY created_at, id")
    return tuple(Learner(row["id"], row["pseudonym"]) for row in rows)


def rename(transaction: Transaction, learner: str, pseudonym: str) -> None:
    """Call a learner by another name or pseudonym."""
    transaction.execute("UPDATE learners SET pseudonym = ? WHERE id = ?", (pseudonym, learner))


def answers(reader: Reader) -> dict[str, int]:
    """Return how many attempts each learner has made."""
    return {row["id"]: int(row["attempts"]) for row in reader.rows("SELECT id, attempts FROM learners")}


def unreviewed(reader: Reader) -> tuple[str, ...]:
    """Return the learners some of whose answers the reviews do not know yet."""
    rows = reader.rows("SELECT id FROM learners WHERE reviewed < attempts ORDER BY id")
    return tuple(str(row["id"]) for row in rows)


def delete(transaction: Transaction, learner: str) -> None:
    """Delete a learner with everything that was remembered: attempts, runs, objections, standings.

    The rows are overwritten, not only unlinked.
    """
    transaction.rows("PRAGMA secure_delete=ON")
    transaction.execute("DELETE FROM learners WHERE id = ?", (learner,))
    transaction.rows("PRAGMA secure_delete=OFF")


def first_link(learner: str) -> bytes:
    """Return what the chain of a learner begins with."""
    import hashlib  # takes its time, and is not needed to open the window

    return hashlib.sha256(f"quizapp attempts of {learner}".encode()).digest()
