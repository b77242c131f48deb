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

_RUN = """INSERT OR IGNORE INTO sessions
    (id, learner, set_id, version, mode, choices, seed, started, position, abandoned)
    VALUES (?, ?, ?, ?, 'review', ?, ?, ?, 0, ?)"""


def log(transaction: Transaction, sitting: Sitting, at: datetime) -> None:
    """Put the answer to the current entry, which has its number, into the log of attempts."""
    entry, place = sitting.current, sitting.place
    assert entry.score is not None
    assert place.number is not None
    started = sitting.started.isoformat()
    run = (sitting.run_id, sitting.learner, place.set_id, place.version)
    transaction.execute(_RUN, (*run, codec.to_json(sitting.choices), sitting.seed, started, started))
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
    attempts.append(transaction, (Logged(attempt, place.number, entry.item.type),))
