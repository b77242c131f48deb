"""What the keys of the YAML editor do beside typing: indent by two, go on below, take whole steps back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_STEP = 2


def act_on(editor: QPlainTextEdit, event: QKeyEvent) -> bool:
    """Do what a key means here; return False where it means what it does everywhere."""
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    if not plain:
        return False
    key = event.key()
    if key == Qt.Key.Key_Tab:
        _indent(editor, _STEP)
    elif key == Qt.Key.Key_Backtab:
        _indent(editor, -_STEP)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        _new_line(editor)
    elif key == Qt.Key.Key_Backspace:
        return _step_back(editor)
    else:
        return False
    return True


def _indent(editor: QPlainTextEdit, by: int) -> None:
    """Move the lines selected by two to the right or left; without a selection fill up to the next step."""
    cursor = editor.textCursor()
    if by > 0 and not cursor.hasSelection():
        cursor.insertText(" " * (_STEP - cursor.positionInBlock() % _STEP))
        return
    document = editor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(max(cursor.selectionEnd() - 1, cursor.selectionStart())).blockNumber()
    change = QTextCursor(document)
    change.beginEditBlock()
    for number in range(first, last + 1):
        block = document.findBlockByNumber(number)
        change.setPosition(block.position())
        margin = len(block.text()) - len(block.text().lstrip(" "))
        if by > 0 and block.text().strip():
            change.insertText(" " * by)
        elif by < 0:
            move = QTextCursor.MoveOperation.NextCharacter
            change.movePosition(move, QTextCursor.MoveMode.KeepAnchor, min(margin, -by))
            change.removeSelectedText()
    change.endEditBlock()


def _new_line(editor: QPlainTextEdit) -> None:
    """Begin a line that stands where the one before does; two deeper behind a colon."""
    cursor = editor.textCursor()
    before = cursor.block().text()[: cursor.positionInBlock()]
    margin = len(before) - len(before.lstrip(" "))
    if before.lstrip().startswith("- ") and ":" in before:
        margin += _STEP
    if before.rstrip().endswith((":", "|", ">", "|-", ">-")):
        margin += _STEP
    cursor.insertText("\n" + " " * margin)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()


def _step_back(editor: QPlainTextEdit) -> bool:
    """Take back a step of two where only blanks stand before the cursor."""
    cursor = editor.textCursor()
    before = cursor.block().text()[: cursor.positionInBlock()]
    if cursor.hasSelection() or len(before) < _STEP or before.strip(" "):
        return False
    steps = len(before) % _STEP or _STEP
    cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, steps)
    cursor.removeSelectedText()
    return True
