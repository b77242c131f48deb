"""Tell which schema a file has and bring an older one up to date; sqlite-utils is loaded only where that is due."""

import sqlite3
from typing import TYPE_CHECKING

from quizapp.core.errors import DatabaseTooNewError, Message, StorageError
from quizapp.core.upkeep import Conduct, at_once

if TYPE_CHECKING:
    from quizapp.storage.database import Database

APPLICATION_ID = 0x51554941  # "QUIA": says in the file's header whose it is
MIGRATION_SET = "quizapp"
MIGRATIONS = (
    "m001_content",
    "m002_learning",
    "m003_search",
    "m004_reviews",
    "m005_reports",
    "m006_report_triggers",
    "m007_search_prefixes",
    "m008_report_triggers",
    "m009_light_answers",
    "m010_first_answers",
)
"""The names in migrations.py in order; kept here too so that an up-to-date file is recognised without that module."""

# A count of the whole log that was broken off is done before anybody waits for its sums.
_FAR_BEHIND = "SELECT 1 FROM learners WHERE attempts - tallied > 20000 LIMIT 1"
_APPLIED = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id"


def refuse_foreign(connection: sqlite3.Connection, place: str) -> None:
    """Raise StorageError for another program's database, DatabaseTooNewError for one of a newer version of ours."""
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    if tables and mark != APPLICATION_ID:
        raise StorageError(Message.of("database-foreign", path=place))
    unknown = [name for name in applied(connection) if name not in MIGRATIONS]
    if unknown:
        raise DatabaseTooNewError(Message.of("database-too-new", path=place, found=unknown[-1], known=MIGRATIONS[-1]))


def applied(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the migrations that a file has gone through, oldest first."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if known is None:
        return ()
    return tuple(str(row[0]) for row in connection.execute(_APPLIED, (MIGRATION_SET,)))


def bring_up_to_date(database: "Database", connection: sqlite3.Connection, conduct: Conduct = at_once) -> None:
    """Do what a database still lacks; `conduct` does it, so that somebody may see how far it is."""
    done = applied(connection)
    is_current = done == MIGRATIONS
    if is_current and connection.execute(_FAR_BEHIND).fetchone() is None:
        return
    from quizapp.storage import upkeep

    conduct(lambda told: upkeep.bring_up_to_date(database, connection, _last_of(() if is_current else done), told))


def _last_of(done: tuple[str, ...]) -> str | None:
    return done[-1] if done else None
