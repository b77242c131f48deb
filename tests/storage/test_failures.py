import sqlite3

import pytest

from quizapp.core.errors import DatabaseBusyError, DatabaseDamagedError, StorageError
from quizapp.storage.failures import storage_error, worded


def failure(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("as SQLite words it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "message", "kind"),
    [
        (sqlite3.SQLITE_BUSY, "database-busy", DatabaseBusyError),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "database-busy", DatabaseBusyError),
        (sqlite3.SQLITE_LOCKED, "database-busy", DatabaseBusyError),
        (sqlite3.SQLITE_READONLY, "database-read-only", StorageError),
        (sqlite3.SQLITE_FULL, "database-disk-full", StorageError),
        (sqlite3.SQLITE_IOERR_FSYNC, "database-disk-failed", StorageError),
        (sqlite3.SQLITE_CANTOPEN, "database-cannot-open", StorageError),
        (sqlite3.SQLITE_CORRUPT, "database-damaged", DatabaseDamagedError),
        (sqlite3.SQLITE_NOTADB, "database-damaged", DatabaseDamagedError),
    ],
)
def test_what_a_disk_does_is_worded_for_the_user(code: int, message: str, kind: type[StorageError]) -> None:
    with pytest.raises(kind) as told, worded("quiz.db"):
        raise failure(code)

    assert told.value.message.code == message
    assert ("path", "quiz.db") in told.value.message.params


def test_a_mistake_of_the_program_passes_as_it_is() -> None:
    with pytest.raises(sqlite3.OperationalError), worded("quiz.db"):
        raise failure(sqlite3.SQLITE_ERROR)


def test_an_error_of_the_driver_itself_has_no_code() -> None:
    assert storage_error(sqlite3.ProgrammingError("Cannot operate on a closed database."), "quiz.db") is None
