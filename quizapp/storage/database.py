"""Open the one database of the program and keep its promise: what COMMIT returned for is on disk.

One connection writes, a second one only reads, so that the window can read while a long import writes. Everything that
writes goes through `transaction`.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from quizapp.core.errors import DatabaseDamagedError, Message, StorageError
from quizapp.core.upkeep import Conduct, Stage, Told, at_once
from quizapp.storage import version
from quizapp.storage.connection import connect, connect_reader, set_up
from quizapp.storage.failures import worded
from quizapp.storage.lock import DatabaseLock
from quizapp.storage.log_room import make_room
from quizapp.storage.stopping import go_on
from quizapp.storage.transaction import Row, Transaction, Value

QUICK_CHECK_BYTES = 8 * 1024 * 1024
_PAGES = 4096  # of a copy at a time: 16 MiB


class Database:
    """An open database of the current schema.

    `notices` tells what the user should know about it; `check_pending` says that it was too large to be checked while
    the program starts, so that `check` is due in the background; `left_open` that the last program did not end well.
    """

    def __init__(
        self,
        place: str,
        writer: sqlite3.Connection,
        reader: sqlite3.Connection,
        lock: DatabaseLock | None = None,
        vfs: str | None = None,
    ) -> None:
        self.place = place
        self.notices: tuple[Message, ...] = ()
        self.check_pending = False
        self.left_open = False
        self._writer = writer
        self._reader = reader
        self._lock = lock
        self._vfs = vfs
        self._writing = threading.RLock()
        self._replaced = 0

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        check_below: int = QUICK_CHECK_BYTES,
        vfs: str | None = None,
        conduct: Conduct = at_once,
    ) -> Self:
        """Open or create the database at a path, checked and brought to the current schema.

        A file of more bytes than `check_below` is left to be checked in the background. `vfs` names another file layer
        of SQLite; `unix-none` cannot do a write-ahead log and stands for a network drive. `conduct` does what may
        take long, where an older file is changed.
        Raise DatabaseBusyError where another program has it, DatabaseTooNewError, DatabaseDamagedError, and
        StorageError where it cannot be read or written, UpkeepStoppedError where `conduct` was told to stop.
        """
        _make_folder(path)
        lock = DatabaseLock.take(path)
        try:
            return cls._open_locked(path, lock, check_below, vfs, conduct)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_locked(cls, path: Path, lock: DatabaseLock, check_below: int, vfs: str | None, conduct: Conduct) -> Self:
        left_open = any(_size(path.with_name(path.name + end)) > 0 for end in ("-wal", "-journal"))
        is_new = _size(path) == 0
        writer = connect(path, vfs)
        try:
            with worded(str(path)):
                if not is_new:
                    version.refuse_foreign(writer, str(path))
                in_wal = set_up(writer)
                check_now = not is_new and _size(path) <= check_below
                if check_now:
                    _refuse_damaged(writer, str(path))
                reader = connect_reader(path, vfs) if in_wal else writer
                database = cls(str(path), writer, reader, lock, vfs)
                database.left_open = left_open
                database.check_pending = not is_new and not check_now
                database.notices = () if in_wal else (Message.of("database-no-wal", path=path),)
                version.bring_up_to_date(database, writer, conduct)
        except BaseException:
            writer.close()
            raise
        return database

    @classmethod
    def in_memory(cls) -> Self:
        """Return an empty database that lives as long as the value, for tests and trial runs."""
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        set_up(connection)
        database = cls(":memory:", connection, connection)
        version.bring_up_to_date(database, connection)
        return database

    @property
    def path(self) -> Path | None:
        """Return the file, None for a database in memory."""
        return None if self.place == ":memory:" else Path(self.place)

    @property
    def changes(self) -> int:
        """Return a number that grows with every writing since the database was opened."""
        return self._writer.total_changes + self._replaced

    def rows(self, sql: str, parameters: tuple[Value, ...] = ()) -> list[Row]:
        """Return the committed rows that a query finds."""
        with worded(self.place):
            if self._reader is self._writer:
                with self._writing:
                    return list(self._writer.execute(sql, parameters))
            return list(self._reader.execute(sql, parameters))

    @contextmanager
    def cache_transaction(self) -> Iterator[Transaction]:
        """Write inside the block what can be computed again: nothing is half written, but a power cut may take back all
        of it, until the next `transaction` is on disk, which takes it along."""
        with self._writing, worded(self.place):
            in_wal = self._reader is not self._writer  # there alone a commit that waits for no disk harms nothing
            if in_wal:
                self._writer.execute("PRAGMA synchronous=NORMAL")
            try:
                with self.transaction() as transaction:
                    yield transaction
            finally:
                if in_wal:
                    self._writer.execute("PRAGMA synchronous=FULL")

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Write inside the block; all of it is on disk when the block is left, or nothing where it raised."""
        with self._writing, worded(self.place):
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(self._writer)
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    def make_room(self) -> None:
        """Let the first answers find a log that has room for them; safe in another thread."""
        if self.path is not None and self._reader is not self._writer:
            with self._writing, worded(self.place):
                make_room(self._writer, self.path)

    def check(self, *, thorough: bool = False) -> None:
        """Raise DatabaseDamagedError where SQLite finds damage; `thorough` compares the indexes with the tables too.

        May run in the background: it reads through a connection of its own.
        """
        with worded(self.place):
            if self.path is None:
                _refuse_damaged(self._writer, self.place, thorough=thorough)
                return
            connection = connect_reader(self.path, self._vfs)
            try:
                _refuse_damaged(connection, self.place, thorough=thorough)
            finally:
                connection.close()
        self.check_pending = False

    def copy_to(self, target: sqlite3.Connection, told: Told | None = None) -> None:
        """Copy the committed state into another connection; in one piece, unless `told` hears how far it is."""
        with worded(self.place):
            if self.path is None:
                self._writer.backup(target)
                return
            connection = connect_reader(self.path, self._vfs)
            try:
                if told is None:
                    connection.backup(target)
                else:
                    connection.backup(target, pages=_PAGES, progress=_progress(told))
            finally:
                connection.close()

    def replace_by(self, source: sqlite3.Connection) -> None:
        """Take over the whole content of another connection's database, in one piece, and bring it up to date."""
        with self._writing, worded(self.place):
            version.refuse_foreign(source, self.place)
            source.backup(self._writer)
            self._replaced += 1
            version.bring_up_to_date(self, self._writer)

    def close(self) -> None:
        """Write everything into the one file and let other programs have it; doing it twice does no harm."""
        with self._writing:
            if self._reader is not self._writer:
                self._reader.close()
            self._writer.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _progress(told: Told) -> Callable[[int, int, int], None]:
    return lambda _status, left, total: go_on(told(Stage.COPY, total - left, total))


def _refuse_damaged(connection: sqlite3.Connection, place: str, *, thorough: bool = False) -> None:
    check = "integrity_check(1)" if thorough else "quick_check(1)"
    finding = str(connection.execute(f"PRAGMA {check}").fetchone()[0])
    if finding != "ok":
        raise DatabaseDamagedError(Message.of("database-damaged", path=place, finding=finding))


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(Message.of("database-cannot-open", path=path, reason=error.strerror)) from error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
