"""Keep settings as text by their names; `core.settings` says what they mean."""

from quizapp.storage.transaction import Reader, Transaction, first

_PUT = "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


def read(reader: Reader, name: str) -> str | None:
    """Return the stored text of a setting, None where it was never set."""
    row = first(reader.rows("SELECT value FROM settings WHERE name = ?", (name,)))
    return str(row["value"]) if row else None


def write(transaction: Transaction, name: str, text: str) -> None:
    """Store the text of a setting."""
    transaction.execute(_PUT, (name, text))


def forget(transaction: Transaction, name: str) -> None:
    """Let a setting have its default again."""
    transaction.execute("DELETE FROM settings WHERE name = ?", (name,))
