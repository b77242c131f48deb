"""Tell which schema a file has and bring an older one up to date; sqlite-utils is loaded only where that is due."""

import sqlite3
from typing import TYPE_CHECKING

from quizapp.core.errors import DatabaseTooNewError, Message, StorageError

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


def bring_up_to_date(database: "Database", connection: sqlite3.Connection) -> None:
    """Run what a database still lacks, each migration in a transaction of its own; copy an existing file before."""
    done = applied(connection)
    if done == MIGRATIONS:
        return
    from quizapp.storage import migrations

    if database.path is not None and done:
        from quizapp.storage import backup

        backup.write_before_migration(database, database.path, done[-1])
    migrations.run(database)
