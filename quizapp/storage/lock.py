"""Keep a second running program away from a database through an OS lock on a file beside it.

The operating system lets go of the lock when the program ends, however it ends, so a killed program leaves nothing to
clear away; the empty file may stay.
"""

import errno
import os
import sys
from pathlib import Path

from quizapp.core.errors import DatabaseBusyError, Message, StorageError

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}


class DatabaseLock:
    """The right to be the one program that uses a database."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, database: Path) -> "DatabaseLock":
        """Take the lock of a database.

        Raise DatabaseBusyError where another program holds it, StorageError where no lock can be had there.
        """
        path = lock_path(database)
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise StorageError(Message.of("database-cannot-open", path=database, reason=error.strerror)) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _TAKEN:
                raise DatabaseBusyError(Message.of("database-busy", path=database)) from error
            raise StorageError(Message.of("database-no-lock", path=database, reason=error.strerror)) from error
        return cls(handle)

    def release(self) -> None:
        """Let others have the database; doing it twice does no harm."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def lock_path(database: Path) -> Path:
    """Return where the lock of a database lies."""
    return database.with_name(f"{database.name}.lock")


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _lock(handle: int) -> None:
        """Lock the first byte without waiting; closing the handle unlocks it."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        """Lock the file without waiting; closing the handle unlocks it."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
