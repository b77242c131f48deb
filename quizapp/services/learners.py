"""Keep several learners on one machine: names or pseudonyms, what is stored about each, and its end."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from quizapp.core.errors import Message, UsageError
from quizapp.services.backups import FORGET_AFTER, Backups
from quizapp.services.catching_up import caught_up
from quizapp.services.writing import write_file
from quizapp.storage import learner_export, learners, report_tables, settings
from quizapp.storage.database import Database
from quizapp.storage.learners import CHOSEN
from quizapp.storage.learners import Learner as Learner
from quizapp.storage.learners import chosen_learner as chosen_learner

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Profile:
    """A learner with the number of answers given; `here` is the one who learns now."""

    learner: Learner
    answers: int
    here: bool


class Learners:
    """The learners of this machine; `current` is the id of the one who learns now."""

    def __init__(self, database: Database, current: str, clock: Callable[[], datetime], backups: Backups) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups
        self.current = current

    def every(self) -> tuple[Profile, ...]:
        """Return all learners, the oldest first."""
        given = learners.answers(self._database)
        return tuple(
            Profile(one, given.get(one.id, 0), one.id == self.current) for one in learners.every(self._database)
        )

    def add(self, name: str) -> Learner:
        """Add a learner; UsageError for an empty, a too long or a known name."""
        checked = self._checked(name)
        with self._database.transaction() as transaction:
            return learners.add(transaction, checked, self._clock())

    def rename(self, learner: str, name: str) -> None:
        """Call a learner by another name; UsageError as for `add`."""
        checked = self._checked(name, learner)
        with self._database.transaction() as transaction:
            learners.rename(transaction, learner, checked)

    def choose(self, learner: str) -> None:
        """Let somebody else learn from the next start of the window on."""
        self._find(learner)
        with self._database.transaction() as transaction:
            settings.write(transaction, CHOSEN, learner)

    def export(self, learner: str, path: Path) -> None:
        """Write everything that is stored about a learner as JSON; FileError says what is in the way."""
        self._find(learner)
        caught_up(self._database, learner)
        with self._database.transaction() as transaction:
            report_tables.catch_up(transaction, learner)
        data = {"format": "quizapp-learner-1", "tables": learner_export.everything(self._database, learner)}
        write_file(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")

    def delete(self, learner: str) -> date:
        """Delete a learner with everything that is stored, and return the day on which the last backup that may hold
        it will be gone."""
        self._find(learner)
        with self._database.transaction() as transaction:
            learners.delete(transaction, learner)
        return self._backups.forget_later().date()

    def forgotten_by(self) -> date:
        """Return the day on which the last backup that may hold a learner who is deleted now will be gone."""
        return (self._clock() + FORGET_AFTER).date()

    def _find(self, learner: str) -> Learner:
        found = next((one for one in learners.every(self._database) if one.id == learner), None)
        if found is None:
            raise UsageError(Message.of("learner-unknown", learner=learner))
        return found

    def _checked(self, name: str, learner: str = "") -> str:
        """Return a name without blanks at its ends."""
        plain = " ".join(name.split())
        if not plain or len(plain) > LONGEST_NAME:
            raise UsageError(Message.of("learner-name", most=LONGEST_NAME))
        others = (one.pseudonym.casefold() for one in learners.every(self._database) if one.id != learner)
        if plain.casefold() in others:
            raise UsageError(Message.of("learner-name-taken", name=plain))
        return plain
