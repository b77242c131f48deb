"""Turn what SQLite raises into the program's own errors, worded for whoever sits before the screen."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from quizapp.core.errors import DatabaseBusyError, DatabaseDamagedError, Message, StorageError

_PRIMARY_CODE = 0xFF


@contextmanager
def worded(place: str) -> Iterator[None]:
    """Raise what SQLite reports about a disk or a file as StorageError; `place` names the database.

    Mistakes of the program itself (wrong SQL, a broken constraint) pass unchanged: no user can mend those.
    """
    try:
        yield
    except sqlite3.Error as error:
        known = storage_error(error, place)
        if known is None:
            raise
        raise known from error


def storage_error(error: sqlite3.Error, place: str) -> StorageError | None:
    """Return the error to show for one of SQLite's, None where it is the program's own fault."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    match code & _PRIMARY_CODE:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseBusyError(Message.of("database-busy", path=place))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return StorageError(Message.of("database-read-only", path=place))
        case sqlite3.SQLITE_FULL:
            return StorageError(Message.of("database-disk-full", path=place))
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DatabaseDamagedError(Message.of("database-damaged", path=place, finding=error))
        case sqlite3.SQLITE_CANTOPEN:
            return StorageError(Message.of("database-cannot-open", path=place, reason=error))
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_NOLFS | sqlite3.SQLITE_PROTOCOL:
            return StorageError(Message.of("database-disk-failed", path=place, reason=error))
        case _:
            return None
