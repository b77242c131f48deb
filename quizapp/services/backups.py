"""Look after the backups: when one is due, what is kept, and how one comes back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from quizapp.core.errors import DatabaseDamagedError, Message
from quizapp.storage import backup, chain, settings
from quizapp.storage.backup import Backup as Backup
from quizapp.storage.database import Database

INTERVAL = timedelta(minutes=30)
THOROUGH_INTERVAL = timedelta(days=7)
FORGET_AFTER = timedelta(days=30)
"""How long backups may still hold a learner who was deleted."""
_THOROUGHLY_CHECKED = "thoroughly_checked"
_FORGET = "forget_backups_before"


class Backups:
    """The backups of one open database; nothing is done for a database in memory.

    `tend` belongs into the background: soon after the start, then every few minutes.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._saved = -1 if database.left_open else database.changes
        self._last: datetime | None = None

    @property
    def is_changed(self) -> bool:
        """Tell whether anything was written since the last backup."""
        return self._database.changes != self._saved

    def tend(self) -> Path | None:
        """Do what is due: finish the check of a large database, check thoroughly once a week, write a backup.

        Return the backup written, None where none was due. Raise DatabaseDamagedError where damage is found (no backup
        is written then), StorageError where the backup cannot be written.
        """
        if self._database.check_pending:
            self._database.check()
        self._check_thoroughly()
        self._forget()
        is_early = self._last is not None and self._clock() - self._last < INTERVAL
        return None if is_early or not self.is_changed else self.write()

    def close(self) -> Path | None:
        """Write a last backup where anything changed since the one before; call it before the database is closed."""
        return self.write() if self.is_changed else None

    def write(self) -> Path | None:
        """Write a backup now, thin out the old ones, and return its file; None for a database in memory."""
        if self._database.path is None:
            return None
        now, changes = self._clock(), self._database.changes
        written = backup.write(self._database, self._database.path, now)
        self._saved, self._last = changes, now
        backup.thin(self._database.path, now)
        return written

    def forget_later(self) -> datetime:
        """Let the backups that there are be deleted in 30 days; return that moment. Those written from now on stay."""
        now = self._clock()
        due = [*self._due(), now]
        with self._database.transaction() as transaction:
            settings.write(transaction, _FORGET, ",".join(moment.isoformat() for moment in due))
        return now + FORGET_AFTER

    @property
    def folder(self) -> Path:
        """Return where the backups lie; the present folder for a database in memory."""
        return backup.folder_of(self._database.path) if self._database.path else Path()

    def every(self) -> tuple[Backup, ...]:
        """Return the backups there are, the newest first."""
        return backup.every(self._database.path) if self._database.path else ()

    def restore(self, path: Path) -> Path | None:
        """Bring a backup back and return the copy made of the state before; runs that are open have to be resumed."""
        if self._database.path is None:
            return None
        return backup.restore(self._database, self._database.path, path, self._clock())

    def _due(self) -> list[datetime]:
        text = settings.read(self._database, _FORGET) or ""
        return [datetime.fromisoformat(part) for part in text.split(",") if part]

    def _forget(self) -> None:
        """Delete the backups that still hold a learner who was deleted long enough ago."""
        due = self._due()
        over = [moment for moment in due if moment + FORGET_AFTER <= self._clock()]
        if not over:
            return
        for kept in self.every():
            if kept.at <= max(over):
                kept.path.unlink(missing_ok=True)
        left = [moment for moment in due if moment not in over]
        with self._database.transaction() as transaction:
            settings.write(transaction, _FORGET, ",".join(moment.isoformat() for moment in left))

    def _check_thoroughly(self) -> None:
        now = self._clock()
        done = settings.read(self._database, _THOROUGHLY_CHECKED)
        if done is not None and now - datetime.fromisoformat(done) < THOROUGH_INTERVAL:
            return
        self._database.check(thorough=True)
        for found in chain.verify(self._database):
            raise DatabaseDamagedError(Message.of("log-damaged", number=found.number))
        with self._database.transaction() as transaction:
            settings.write(transaction, _THOROUGHLY_CHECKED, now.isoformat())


def restore_damaged(database: Path, path: Path, clock: Callable[[], datetime]) -> Path:
    """Put a backup in the place of a database that cannot be opened; return where the damaged file went."""
    return backup.replace_damaged(database, path, clock())


def backups_of(database: Path) -> tuple[Backup, ...]:
    """Return the backups of a database that is not open, the newest first."""
    return backup.every(database)
