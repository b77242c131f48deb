"""Open connections to a database file and set what every write relies on."""

import sqlite3
from pathlib import Path

from quizapp.storage.failures import worded

WAIT_SECONDS = 5.0


def connect(path: Path, vfs: str | None = None) -> sqlite3.Connection:
    """Return a bare connection that waits for others and leaves transactions to its user."""
    uri = f"{path.absolute().as_uri()}?vfs={vfs}" if vfs else None
    with worded(str(path)):
        return sqlite3.connect(
            uri or path, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False, uri=bool(uri)
        )


def connect_reader(path: Path, vfs: str | None) -> sqlite3.Connection:
    """Return a connection that never writes, so that one alone does (also no checkpoint)."""
    connection = connect(path, vfs)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA query_only=ON")
    return connection


def set_up(connection: sqlite3.Connection) -> bool:
    """Set what every write relies on; return whether the write-ahead log is in use."""
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA recursive_triggers=ON")
    mode = str(connection.execute("PRAGMA journal_mode=WAL").fetchone()[0])
    in_wal = mode == "wal"
    if mode not in ("wal", "memory"):
        connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA fullfsync=1")  # macOS only: without it the disk may keep what it said it had written
    connection.execute("PRAGMA checkpoint_fullfsync=1")
    return in_wal
