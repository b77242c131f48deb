"""Write, list, thin and restore backups: whole database files in a folder beside the database, named by their time.

A backup gets its name only when it is complete, checked and on disk, so what has a name is good.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quizapp.core.errors import DatabaseDamagedError, FileError, Message, StorageError
from quizapp.core.upkeep import Stage, Told
from quizapp.storage.connection import connect
from quizapp.storage.database import Database
from quizapp.storage.lock import DatabaseLock
from quizapp.storage.stopping import stoppable

KEEP_ALL = timedelta(days=2)
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 12, 10, 9
_FORMAT = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup and the time of the state it holds."""

    path: Path
    at: datetime


def folder_of(database: Path) -> Path:
    """Return where the backups of a database lie."""
    return database.with_name(f"{database.stem}-backups")


def every(database: Path) -> tuple[Backup, ...]:
    """Return the backups of a database, the newest first; copies made before a migration are not among them."""
    found = (_backup(path) for path in folder_of(database).glob("*.db"))
    return tuple(sorted((backup for backup in found if backup), key=lambda backup: backup.at, reverse=True))


def write(database: Database, path: Path, now: datetime) -> Path:
    """Write a backup of the database at a path and return its file.

    Raise DatabaseDamagedError where the database or the copy fails its check (none is written then), StorageError
    where the file cannot be written.
    """
    database.check()
    target = _free(folder_of(path), now)
    _write(database, target)
    return target


def _free(folder: Path, now: datetime) -> Path:
    """Return the file for a backup of this second, or of the next that has none: a backup never replaces another."""
    target = folder / f"{now.astimezone(UTC).strftime(_FORMAT)}.db"
    return _free(folder, now + timedelta(seconds=1)) if target.exists() else target


def write_before_migration(database: Database, path: Path, schema: str, told: Told) -> Path:
    """Write a copy of a database that is about to be migrated, named by its schema; it is never thinned out.

    Raise UpkeepStoppedError where `told` wants no more; there is no copy then.
    """
    target = folder_of(path) / f"schema-{schema}.db"
    _write(database, target, told)
    return target


def thin(database: Path, now: datetime) -> tuple[Path, ...]:
    """Delete the backups that are not worth their room any more, and return their files."""
    backups = every(database)
    kept = to_keep((backup.at for backup in backups), now)
    gone = tuple(backup.path for backup in backups if backup.at not in kept)
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def to_keep(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the times of the backups to keep: all of two days, and before that the newest of each of 12 days, then
    of 10 weeks, then of 9 months that have one."""
    newest_first = sorted(times, reverse=True)
    kept = {at for at in newest_first if at > now - KEEP_ALL}
    rest = [at for at in newest_first if at not in kept]
    rules: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (lambda at: at.date(), KEEP_DAYS),
        (lambda at: at.isocalendar()[:2], KEEP_WEEKS),
        (lambda at: (at.year, at.month), KEEP_MONTHS),
    )
    for period, count in rules:
        newest: dict[object, datetime] = {}
        for at in rest:
            newest.setdefault(period(at), at)
        chosen = dict(tuple(newest.items())[:count])
        kept.update(chosen.values())
        rest = [at for at in rest if period(at) not in chosen]
    return frozenset(kept)


def restore(database: Database, path: Path, backup: Path, now: datetime) -> Path:
    """Put a backup in the place of the open database at a path; return the copy made of the present state.

    Raise FileError where there is no such backup, DatabaseDamagedError where it is damaged; nothing is changed then.
    """
    with _checked(backup) as source:
        copy = write(database, path, now)
        database.replace_by(source)
    return copy


def replace_damaged(path: Path, backup: Path, now: datetime) -> Path:
    """Put a backup in the place of a database that cannot be opened; return where the damaged file went.

    Raise DatabaseBusyError where a program has it, and as `restore` does.
    """
    lock = DatabaseLock.take(path)
    try:
        with _checked(backup) as source, _whole(path.with_name(f"{path.name}.new")) as fresh:
            with closing(connect(fresh)) as target:
                source.backup(target)
            aside = folder_of(path) / f"damaged-{now.astimezone(UTC).strftime(_FORMAT)}"
            aside.mkdir(parents=True)
            for end in ("", "-wal", "-shm", "-journal"):
                part = path.with_name(path.name + end)
                if part.exists():
                    part.replace(aside / part.name)
            fresh.replace(path)
            _sync(path.parent)
        return aside
    finally:
        lock.release()


def _write(database: Database, target: Path, told: Told | None = None) -> None:
    with _whole(target.with_name(f"{target.name}.new")) as fresh:
        with closing(connect(fresh)) as copy:
            database.copy_to(copy, told)
            copy.execute("PRAGMA journal_mode=DELETE")
            with stoppable(copy, Stage.CHECK, told) if told else nullcontext():
                _refuse_damaged(copy, target)
        _sync(fresh)
        fresh.replace(target)
        _sync(target.parent)


@contextmanager
def _whole(fresh: Path) -> Iterator[Path]:
    """Give a file to write in a folder that exists, and clear it away where it was not finished and renamed."""
    try:
        fresh.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        yield fresh
    except OSError as error:
        raise StorageError(Message.of("backup-failed", path=fresh, reason=error.strerror)) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


@contextmanager
def _checked(backup: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection to a backup that has passed its check."""
    if not backup.is_file():
        raise FileError(Message.of("backup-missing", path=backup))
    with closing(connect(backup)) as source:
        _refuse_damaged(source, backup)
        yield source


def _refuse_damaged(copy: sqlite3.Connection, path: Path) -> None:
    try:
        finding = str(copy.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise
        finding = str(error)
    if finding != "ok":
        raise DatabaseDamagedError(Message.of("backup-damaged", path=path, finding=finding))


def _sync(path: Path) -> None:
    """Wait until a file, or on POSIX the names in a folder, are on disk."""
    if path.is_dir() and os.name == "nt":  # pragma: no cover
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _backup(path: Path) -> Backup | None:
    try:
        return Backup(path, datetime.strptime(path.stem, _FORMAT).replace(tzinfo=UTC))
    except ValueError:
        return None
