"""Read and write inside one open transaction.

sqlite-utils takes 0.14 s of CPU to import, so it is brought in by the first write that uses it and never by the start
of the program or by an answer (docs/decisions).
"""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import sqlite_utils
    from sqlite_utils.db import Table

Value = str | int | float | bytes | None
Row = sqlite3.Row


class Reader(Protocol):
    """Where rows can be read: the database (what is committed) or an open transaction (what it wrote too)."""

    def rows(self, sql: str, parameters: tuple[Value, ...] = ()) -> list[Row]:
        """Return the rows that a query finds."""
        ...


class Transaction:
    """What may be done between BEGIN and COMMIT."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, sql: str, parameters: tuple[Value, ...] = ()) -> list[Row]:
        """Return the rows that a query finds, this transaction's own writing included."""
        return list(self._connection.execute(sql, parameters))

    def stream(self, sql: str, parameters: tuple[Value, ...] = ()) -> Iterator[tuple[Any, ...]]:
        """Give the rows that a query finds one by one, as plain tuples: for those too many to be held at once."""
        cursor = self._connection.cursor()
        cursor.row_factory = None
        return iter(cursor.execute(sql, parameters))

    def execute(self, sql: str, parameters: tuple[Value, ...] = ()) -> int:
        """Run one statement; return how many rows it changed."""
        return self._connection.execute(sql, parameters).rowcount

    def execute_many(self, sql: str, parameters: Iterable[tuple[Value, ...]]) -> None:
        """Run one statement for each tuple of values."""
        self._connection.executemany(sql, parameters)

    @property
    def last_id(self) -> int:
        """Return the row id of the last insert."""
        return int(self._connection.execute("SELECT last_insert_rowid()").fetchone()[0])

    @property
    def tables(self) -> "sqlite_utils.Database":
        """Return the connection as a sqlite-utils database; third-party plug-ins stay out."""
        from sqlite_utils import Database as Tables

        return Tables(self._connection, execute_plugins=False)

    def table(self, name: str) -> "Table":
        """Return a table to insert into and upsert with sqlite-utils."""
        return self.tables.table(name)


def first(rows: list[Row]) -> Row | None:
    """Return the first row, None where there is none."""
    return rows[0] if rows else None
