"""Bring the reviews in step with the answers, which do not wait for them, before anybody reads them.

What does that is loaded where there is something to be done: the window starts without it.
"""

from quizapp.storage import learners
from quizapp.storage.database import Database


def caught_up(database: Database, learner: str) -> Database:
    """Return the database once the reviews of a learner know the last answers; cheap where they do.

    Whoever reads when something is due asks this way. Where the whole schedule has to be computed anew nothing happens.
    """
    if learner in learners.unreviewed(database):
        _catch_up(database, learner)
    return database


def all_caught_up(database: Database) -> Database:
    """Return the database once the reviews of every learner know the last answers."""
    for learner in learners.unreviewed(database):
        _catch_up(database, learner)
    return database


def _catch_up(database: Database, learner: str) -> None:
    """Take in the last answers, some at a time, so that an answer never waits for long."""
    from quizapp.storage import reviews

    more = reviews.head(database, learner).lags
    while more:
        with database.cache_transaction() as transaction:
            more = reviews.catch_up(transaction, learner)
