"""Type a text of one or several lines into a field that grows with it; what is undone is undone by the workshop."""

import unicodedata

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from quizapp.gui.look import Look

_MOST_LINES = 14


def text_of(document: QTextDocument) -> str:
    """Return the text of a document as it is: Qt's own plain text turns blanks that do not break into others."""
    return document.toRawText().replace("\u2029", "\n")


def is_undo_key(event: QEvent) -> bool:
    """Tell whether a key asks to undo or redo, which the workshop does for all of its parts."""
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )


class GrowingText(QPlainTextEdit):
    """A field as high as its text; `lines` lets it have line breaks. `edited` tells that the user changed it."""

    edited = Signal()

    def __init__(self, look: Look, name: str, *, lines: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = lines
        self._is_setting = False
        self.setProperty("extent", "medium")
        self.setFont(look.font("small"))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._tell)
        self._fit()

    @property
    def words(self) -> str:
        """Return the text, "" where there are only blanks; letters and accents put together as files have them."""
        text = unicodedata.normalize("NFC", text_of(self.document()))
        text = text if self._lines else " ".join(text.split("\n"))
        return text if text.strip() else ""

    def set_words(self, text: str) -> None:
        """Show a text without telling; the cursor stays where the user is typing."""
        if self.words == text:
            return
        self._is_setting = True
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)
        self._is_setting = False
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the workshop."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo_key(event) or (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._lines):
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self) -> None:
        self._fit()
        if not self._is_setting:
            self.edited.emit()

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)
        height = round(QFontMetricsF(self.font()).lineSpacing() * lines) + 2 * self._look.px(8) + 4
        height = max(height, self._look.px(36))
        if self.height() != height:
            self.setFixedHeight(height)
