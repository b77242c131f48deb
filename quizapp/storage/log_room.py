"""Let the write-ahead log have its full size before the first answer.

The log begins empty whenever the database is opened. A commit that makes a file longer waits for more of the disk than
one that writes over what is there, by half; after the first checkpoint SQLite writes over the log from its beginning.
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

_FRAMES = 1000
"""After so many pages SQLite begins the log anew."""
_FILL = "INSERT INTO settings (name, value) VALUES ('room', CAST(zeroblob(?) AS TEXT))"


def make_room(connection: sqlite3.Connection, path: Path) -> None:
    """Write a transaction of the full size of the log and take it back; its pages stay behind, and mean nothing.

    Does nothing where the log has the size already. Where it cannot be done (a full disk) the room is missing, no more.
    """
    log = path.with_name(f"{path.name}-wal")
    page = int(connection.execute("PRAGMA page_size").fetchone()[0])
    with suppress(OSError, sqlite3.OperationalError):
        if not log.exists() or log.stat().st_size < _FRAMES * page:
            _fill(connection, _FRAMES * page)
            with log.open("rb+") as file:
                os.fsync(file.fileno())


def _fill(connection: sqlite3.Connection, size: int) -> None:
    kept = int(connection.execute("PRAGMA cache_size").fetchone()[0])
    connection.execute("PRAGMA cache_size=100")  # what finds no place in memory goes into the log before a commit
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_FILL, (size,))
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA cache_size={kept}")
