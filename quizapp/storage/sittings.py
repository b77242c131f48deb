"""Keep the answers of a sitting: for each set in it a run of its own, which is never offered to be gone on with.

What is due is found anew whenever a sitting begins, so nothing of a sitting itself has to be kept: its runs have no
entries, and all that was answered stands in the log.
"""

from datetime import datetime

from quizapp.core.attempt import Attempt
from quizapp.core.sitting import Sitting
from quizapp.storage import attempts, codec
from quizapp.storage.attempts import Logged
from quizapp.storage.transaction import Transaction

_KNOWN = "SELECT 1 FROM sessions WHERE id = ?"
_RUN = """INSERT INTO sessions
    (id, learner, set_id, version, mode, choices, seed, started, position, abandoned)
    VALUES (?, ?, ?, ?, 'review', ?, ?, ?, 0, ?)"""


def log(transaction: Transaction, sitting: Sitting, at: datetime) -> int:
    """Put the answer to the current entry, which has its number, into the log of attempts; return the number of the
    attempt."""
    entry, place = sitting.current, sitting.place
    assert entry.score is not None
    assert place.number is not None
    if not transaction.rows(_KNOWN, (sitting.run_id,)):
        _begin(transaction, sitting)
    attempt = Attempt(
        learner=sitting.learner,
        set_id=place.set_id,
        item_id=entry.item.id,
        item_hash=entry.item_hash,
        session=sitting.run_id,
        at=at,
        response=entry.response,
        score=entry.score,
        seconds=entry.seconds,
        hint=entry.hint,
        certainty=entry.certainty,
    )
    return attempts.append(transaction, (Logged(attempt, place.number, entry.item.type),))


def _begin(transaction: Transaction, sitting: Sitting) -> None:
    """Store the run that holds the answers to the current set."""
    started = sitting.started.isoformat()
    run = (sitting.run_id, sitting.learner, sitting.place.set_id, sitting.place.version)
    transaction.execute(_RUN, (*run, codec.to_json(sitting.choices), sitting.seed, started, started))
