"""Name the keys that choose an option: 1 to 9, then letters; letters alone where digits mean something else."""

from string import ascii_uppercase

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_DIGITS = "123456789"
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def option_keys(count: int) -> tuple[str, ...]:
    """Return the keys of so many options: digits first, then letters."""
    return tuple((_DIGITS + ascii_uppercase)[:count])


def letter_keys(count: int) -> tuple[str, ...]:
    """Return so many letters."""
    return tuple(ascii_uppercase[:count])


def pressed(event: QKeyEvent) -> str:
    """Return the plain character of a key press in capitals, "" when it is none or comes with Ctrl, Alt or Meta."""
    if event.modifiers() & _MODIFIERS:
        return ""
    return event.text().strip().upper()


def is_return(event: QKeyEvent) -> bool:
    """Tell whether Return or Enter was pressed without Ctrl, Alt or Meta."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _MODIFIERS
