"""Open the database and set up what works on it for one learner.

Each service is made when it is first wanted, and its module is loaded then: most of them are not wanted while the
window opens.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.core.upkeep import Conduct, at_once
from quizapp.services.library import Library
from quizapp.services.preferences import Preferences
from quizapp.storage.database import Database
from quizapp.storage.learners import chosen_learner

if TYPE_CHECKING:
    from quizapp.core.errors import Message
    from quizapp.services.backups import Backups
    from quizapp.services.learners import Learners
    from quizapp.services.practice import Practice
    from quizapp.services.reports import Reports
    from quizapp.services.results import Results
    from quizapp.services.review import Review
    from quizapp.services.sittings import SittingPractice


class Desk:
    """The services of one learner on one open database."""

    def __init__(self, database: Database, learner: str) -> None:
        self._database = database
        self._learner = learner
        self.library = Library(database, learner, _now)
        self.preferences = Preferences(database)

    @property
    def notices(self) -> "tuple[Message, ...]":
        """Return what the user should know about the database."""
        return self._database.notices

    @property
    def place(self) -> Path | None:
        """Return the file of the database."""
        return self._database.path

    def close(self) -> None:
        """End what was begun: sum up the last answers and write the last backup where backups are made."""
        if "backups" in self.__dict__:
            self.reports.catch_up()
            self.backups.close()

    def tend(self) -> None:
        """Do what is due now and then: sum up what was answered, write a backup; safe in another thread."""
        self.reports.catch_up()
        self.backups.tend()

    def make_ready(self) -> None:
        """Load what judges an answer and make room where it is kept, so that the first one does not wait; safe in
        another thread."""
        from quizapp.services.practice import make_ready

        make_ready()
        self._database.make_room()

    @cached_property
    def practice(self) -> "Practice":
        """Return the service of practice and tests."""
        from quizapp.services.practice import Practice

        return Practice(self._database, self._learner, _now)

    @cached_property
    def backups(self) -> "Backups":
        """Return the service of backups."""
        from quizapp.services.backups import Backups

        return Backups(self._database, _now)

    @cached_property
    def review(self) -> "Review":
        """Return the service of what is due for review."""
        from quizapp.services.review import Review

        return Review(self._database, self._learner, _now, self.preferences)

    @cached_property
    def sittings(self) -> "SittingPractice":
        """Return the service of sittings: rounds of reviews."""
        from quizapp.services.sittings import SittingPractice

        return SittingPractice(self._database, self._learner, _now)

    @cached_property
    def reports(self) -> "Reports":
        """Return the service of how the learner gets on."""
        from quizapp.services.reports import Reports

        return Reports(self._database, self._learner, _now, self.preferences)

    @cached_property
    def results(self) -> "Results":
        """Return the service of results on paper and in files."""
        from quizapp.services.results import Results

        return Results(self._database, self._learner)

    @cached_property
    def learners(self) -> "Learners":
        """Return the service of the learners of this machine."""
        from quizapp.services.learners import Learners

        return Learners(self._database, self._learner, _now, self.backups)


@contextmanager
def open_desk(path: Path, conduct: Conduct = at_once) -> Iterator[Desk]:
    """Open the database at a path for the learner who was chosen last, and close it behind the block."""
    with open_desks(path, conduct) as desk:
        yield desk()


@contextmanager
def open_desks(path: Path, conduct: Conduct = at_once) -> Iterator[Callable[[], Desk]]:
    """Open the database at a path, and close it behind the block; the function gives the services of the learner who
    is chosen when it is called. `conduct` does what may take long, where an older file is changed."""
    with Database.open(path, conduct=conduct) as database:
        yield lambda: desk_on(database, chosen_learner(database, _now()))


def desk_on(database: Database, learner: str) -> Desk:
    """Set up the services of a learner on a database that is open."""
    return Desk(database, learner)


def _now() -> datetime:
    return datetime.now(UTC)
