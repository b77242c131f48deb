from datetime import datetime, timedelta

from quizapp.storage import learners
from quizapp.storage.database import Database


def test_the_first_learner_is_made_once_and_has_only_a_pseudonym(database: Database, now: datetime) -> None:
    first = learners.default_learner(database, now)
    again = learners.default_learner(database, now + timedelta(days=1))
    (learner,) = learners.every(database)

    assert first == again == learner.id
    assert learner.pseudonym.startswith("L-")


def test_more_learners_are_listed_behind_the_first(database: Database, now: datetime) -> None:
    first = learners.default_learner(database, now)
    with database.transaction() as transaction:
        second = learners.add(transaction, "Otter", now + timedelta(seconds=1))

    assert [learner.id for learner in learners.every(database)] == [first, second.id]
    assert learners.default_learner(database, now) == first
