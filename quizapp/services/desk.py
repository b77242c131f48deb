"""Open the database and set up what works on it for one learner."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from quizapp.services.library import Library
from quizapp.services.practice import Practice
from quizapp.storage.database import Database
from quizapp.storage.learners import default_learner


@dataclass(frozen=True, slots=True)
class Desk:
    """The services of one learner on one open database."""

    library: Library
    practice: Practice


@contextmanager
def open_desk(path: Path) -> Iterator[Desk]:
    """Open the database at a path for the machine's first learner, and close it behind the block."""
    with Database.open(path) as database:
        learner = default_learner(database, _now())
        yield Desk(Library(database, learner, _now), Practice(database, learner, _now))


def _now() -> datetime:
    return datetime.now(UTC)
