"""Read everything that is stored about a learner, table by table, as plain values."""

from quizapp.storage.transaction import Reader, Row

_TABLES_WITH = (
    "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c "
    "WHERE m.type = 'table' AND c.name = ? ORDER BY m.rowid"
)
Plain = str | int | float | None


def everything(reader: Reader, learner: str) -> dict[str, list[dict[str, Plain]]]:
    """Return the rows of every table that speak of a learner or of one of their sessions; bytes as hexadecimal digits.

    The tables are asked of the database, so that one that is added later is not forgotten here.
    """
    tables = {"learners": reader.rows("SELECT * FROM learners WHERE id = ?", (learner,))}
    for table in _with_column(reader, "session"):
        query = (
            f"SELECT {table}.* FROM {table} JOIN sessions ON sessions.id = {table}.session WHERE sessions.learner = ?"
        )
        tables[table] = reader.rows(query, (learner,))
    for table in _with_column(reader, "learner"):
        tables[table] = reader.rows(f"SELECT * FROM {table} WHERE learner = ?", (learner,))
    return {table: [_plain(row) for row in rows] for table, rows in tables.items()}


def _with_column(reader: Reader, column: str) -> list[str]:
    return [row["name"] for row in reader.rows(_TABLES_WITH, (column,))]


def _plain(row: Row) -> dict[str, Plain]:
    return {
        name: value.hex() if isinstance(value, bytes) else value for name, value in zip(row.keys(), row, strict=True)
    }
