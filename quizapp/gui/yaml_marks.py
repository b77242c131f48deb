"""Make the marks of the YAML editor: the tint of a line, the underline of a problem; count places of a document."""

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from quizapp.core.errors import Problem
from quizapp.gui.look import Look


def line_tint(look: Look, block: QTextBlock) -> QTextEdit.ExtraSelection:
    """Return the tint of the line that the cursor is in."""
    form = QTextCharFormat()
    form.setBackground(look.color("background"))
    form.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
    return _selection(QTextCursor(block), form)


def wave(look: Look, block: QTextBlock, problem: Problem) -> QTextEdit.ExtraSelection:
    """Return the underline of a problem: of its very characters, or of its line where they are not known."""
    text, at = block.text(), problem.location
    start = max(at.column - 1, 0)
    end = at.end_column - 1 if at.end_column > at.column else len(text.rstrip())
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(look.color("wrong" if problem.is_error else "notice"))
    cursor = QTextCursor(block)
    last = block.position() + max(block.length() - 1, 0)
    cursor.setPosition(min(block.position() + units(text[:start]), last))
    stop = block.position() + units(text[: max(end, start + 1)])
    cursor.setPosition(min(stop, last), QTextCursor.MoveMode.KeepAnchor)
    return _selection(cursor, form)


def shared(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def units(text: str) -> int:
    """Return how many places a text takes in a document, where some characters take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, form
    return made
