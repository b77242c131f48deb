"""Try a set as a learner: a run on a database of its own in memory, so that nothing of it is ever counted."""

from datetime import UTC, datetime

from quizapp.core.item import ItemSet
from quizapp.core.session import Mode, RunChoices, Session
from quizapp.services.practice import Practice
from quizapp.storage import item_sets
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import default_learner


class Trial:
    """One trial run; with `close` everything that was answered is gone."""

    def __init__(self, item_set: ItemSet) -> None:
        self._database = Database.in_memory()
        self._item_set = item_set
        self.practice = Practice(self._database, default_learner(self._database, _now()), _now)

    def start(self) -> Session:
        """Start a practice run through all questions that are accepted, in the order of the file.

        DataError where none is.
        """
        with self._database.transaction() as transaction:
            item_sets.save(transaction, self._item_set, Origin("", ""), _now())
        return self.practice.start(self._item_set.id, RunChoices(Mode.PRACTICE, shuffle=False))

    def close(self) -> None:
        """Forget the run."""
        self._database.close()


def _now() -> datetime:
    return datetime.now(UTC)
