"""Break off a long statement when whoever waits for it wants no more."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from quizapp.core.errors import Message
from quizapp.core.upkeep import Stage, Told, UpkeepStoppedError

_OPERATIONS = 1_000_000
"""After so many steps of SQLite's own machine (some tenths of a second) a statement asks whether to go on."""


@contextmanager
def stoppable(connection: sqlite3.Connection, stage: Stage, told: Told) -> Iterator[None]:
    """Let statements inside the block be broken off; raise UpkeepStoppedError then."""
    go_on(told(stage, 0, 0))
    connection.set_progress_handler(lambda: not told(stage, 0, 0), _OPERATIONS)
    try:
        yield
    except sqlite3.OperationalError as error:
        go_on(error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT)
        raise
    finally:
        connection.set_progress_handler(None, 0)


def go_on(wanted: bool) -> None:
    """Raise UpkeepStoppedError where it is not wanted."""
    if not wanted:
        raise UpkeepStoppedError(Message.of("upkeep-stopped"))
