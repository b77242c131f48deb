"""Open the database and set up what works on it for one learner."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from quizapp.core.errors import Message
from quizapp.services.backups import Backups
from quizapp.services.learners import Learners, chosen_learner
from quizapp.services.library import Library
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.services.reports import Reports
from quizapp.services.results import Results
from quizapp.services.review import Review
from quizapp.services.sittings import SittingPractice
from quizapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Desk:
    """The services of one learner on one open database; `notices` are what the user should
    know about it, `place` is its file."""

    library: Library
    practice: Practice
    preferences: Preferences
    backups: Backups
    review: Review
    sittings: SittingPractice
    reports: Reports
    results: Results
    learners: Learners
    notices: tuple[Message, ...] = ()
    place: Path | None = None


@contextmanager
def open_desk(path: Path) -> Iterator[Desk]:
    """Open the database at a path for the learner who was chosen last, and close it behind the block."""
    with open_desks(path) as desk:
        yield desk()


@contextmanager
def open_desks(path: Path) -> Iterator[Callable[[], Desk]]:
    """Open the database at a path, and close it behind the block; the function gives the services of the learner who
    is chosen when it is called."""
    with Database.open(path) as database:
        yield lambda: desk_on(database, chosen_learner(database, _now()))


def desk_on(database: Database, learner: str) -> Desk:
    """Set up the services of a learner on a database that is open."""
    preferences = Preferences(database)
    backups = Backups(database, _now)
    return Desk(
        Library(database, learner, _now),
        Practice(database, learner, _now),
        preferences,
        backups,
        Review(database, learner, _now, preferences),
        SittingPractice(database, learner, _now),
        Reports(database, learner, _now, preferences),
        Results(database, learner),
        Learners(database, learner, _now, backups),
        database.notices,
        database.path,
    )


def _now() -> datetime:
    return datetime.now(UTC)
