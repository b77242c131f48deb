"""Put a number before its word: one form for one, one for all other numbers, as German and English have it."""

from PySide6.QtCore import QLocale


def counted(number: int, one: str, many: str) -> str:
    """Return `one` for 1, else `many` with the number in place of {0}, written as the window's language does."""
    return one if number == 1 else many.format(QLocale().toString(number))
