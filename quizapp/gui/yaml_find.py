"""Find words in the text of a set and put others in their place."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from quizapp.gui.counted import counted
from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.workshop_text import text_of
from quizapp.gui.yaml_editor import YamlEditor


class FindReplace(QFrame):
    """The bar above the text; capital and small letters are the same to it."""

    def __init__(self, look: Look, editor: YamlEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.words = self._field(self.tr("Find"))
        self.put = self._field(self.tr("Replace by"))
        self.count = line_label("", "small", "muted")
        previous = icon_button(look, "chevron_up", self.tr("Find previous"), "small")
        following = icon_button(look, "chevron_down", self.tr("Find next"), "small")
        self.replace_button = Button(look, self.tr("Replace"), "secondary", "small")
        self.all_button = Button(look, self.tr("Replace all"), "secondary", "small")
        close = icon_button(look, "cross", self.tr("Close"), "small")
        parts = FlowLayout(gap=look.px(6))
        for part in (self.words, self.count, previous, following, self.put, self.replace_button, self.all_button):
            parts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(parts, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.words.textChanged.connect(lambda _text: self._show_count())
        self.words.returnPressed.connect(lambda: self.step(1))
        self.put.returnPressed.connect(self.replace)
        previous.clicked.connect(lambda: self.step(-1))
        following.clicked.connect(lambda: self.step(1))
        self.replace_button.clicked.connect(self.replace)
        self.all_button.clicked.connect(self.replace_all)
        close.clicked.connect(self.close_bar)
        self.hide()

    def open(self, *, replacing: bool = False) -> None:
        """Show the bar; what is selected on one line is searched for."""
        words = self._editor.textCursor().selectedText()
        if words and "\u2029" not in words:
            self.words.setText(words)
        self.show()
        target = self.put if replacing and self.words.text() else self.words
        target.setFocus()
        target.selectAll()
        self._show_count()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._editor.setFocus()

    def step(self, by: int) -> None:
        """Select the next place (1) or the one before (-1), round the end."""
        places = self._places()
        if not places:
            return
        cursor = self._editor.textCursor()
        if by > 0:
            at = next((place for place in places if place[0] >= cursor.selectionEnd()), places[0])
        else:
            at = next((place for place in reversed(places) if place[1] <= cursor.selectionStart()), places[-1])
        self._select(at)

    def replace(self) -> None:
        """Put the other words in place of those selected, and go to the next."""
        cursor = self._editor.textCursor()
        if (cursor.selectionStart(), cursor.selectionEnd()) in self._places():
            cursor.insertText(self.put.text())
        self.step(1)
        self._show_count()

    def replace_all(self) -> None:
        """Put the other words in all places, as one step."""
        places = self._places()
        cursor = QTextCursor(self._editor.document())
        cursor.beginEditBlock()
        for start, end in reversed(places):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(self.put.text())
        cursor.endEditBlock()
        self.count.setText(counted(len(places), self.tr("1 replaced"), self.tr("{0} replaced")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _places(self) -> list[tuple[int, int]]:
        """Return start and end of all places in the document."""
        words = self.words.text()
        if not words:
            return []
        # Characters outside of the basic plane take two places in a document.
        text = re.sub("[\U00010000-\U0010ffff]", "\ufffd\ufffd", text_of(self._editor.document()))
        return [found.span() for found in re.finditer(re.escape(words), text, re.IGNORECASE)]

    def _select(self, place: tuple[int, int]) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.centerCursor()

    def _show_count(self) -> None:
        many = len(self._places())
        words = counted(many, self.tr("1 place"), self.tr("{0} places"))
        self.count.setText(words if self.words.text() else "")

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("extent", "small")
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMinimumWidth(150)
        return field
