"""Read everything that is stored about a learner, table by table, as plain values."""

from quizapp.storage.transaction import Reader, Row

_BY_LEARNER = ("sessions", "attempts", "standings", "reviews", "review_log", "asides", "tallies", "item_tallies")
_BY_SESSION = ("entries", "objections")
Plain = str | int | float | None


def everything(reader: Reader, learner: str) -> dict[str, list[dict[str, Plain]]]:
    """Return the rows of every table that speak of a learner; bytes as hexadecimal digits."""
    tables = {"learners": reader.rows("SELECT * FROM learners WHERE id = ?", (learner,))}
    for table in _BY_LEARNER:
        tables[table] = reader.rows(f"SELECT * FROM {table} WHERE learner = ?", (learner,))
    for table in _BY_SESSION:
        query = f"SELECT {table}.* FROM {table} JOIN sessions ON sessions.id = {table}.session WHERE learner = ?"
        tables[table] = reader.rows(query, (learner,))
    return {table: [_plain(row) for row in rows] for table, rows in tables.items()}


def _plain(row: Row) -> dict[str, Plain]:
    return {
        name: value.hex() if isinstance(value, bytes) else value for name, value in zip(row.keys(), row, strict=True)
    }
