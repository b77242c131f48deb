"""Offer words while a question file is typed: fields, fixed words, ids of facts."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter

from quizapp.gui.quiz_words import window_wording
from quizapp.gui.yaml_editor import YamlEditor
from quizapp.services.yaml_hints import Hint, hints_at

_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class YamlCompletion(QObject):
    """The list below the cursor. Ctrl+Space opens it, and two letters of a word that fits."""

    def __init__(self, editor: YamlEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._hints: tuple[Hint, ...] = ()
        self._begun = ""
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(editor)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup.setAccessibleName(self.tr("Words that fit here"))
        self.completer.activated.connect(self._put)
        editor.installEventFilter(self)

    @property
    def popup(self) -> QAbstractItemView:
        """Return the list."""
        popup = self.completer.popup()
        assert popup is not None
        return popup

    @property
    def words(self) -> list[str]:
        """Return the words that are offered."""
        return self._model.stringList() if self.popup.isVisible() else []

    def offer(self, *, asked: bool = False) -> None:
        """Offer what fits at the cursor; without being asked only where a word is begun."""
        line, column = self._editor.place
        found = hints_at(self._editor.text, line - 1, column - 1, window_wording().language)
        self._hints, self._begun = found.hints, found.begun
        if not found.hints or not (asked or len(found.begun) >= 2):
            self.popup.hide()
            return
        lines = [_line(hint) for hint in found.hints]
        if self.popup.isVisible() and lines == self._model.stringList():
            return
        self._model.setStringList(lines)
        place = self._editor.cursorRect().translated(self._editor.viewport().pos())
        popup = self.popup
        place.setWidth(min(popup.sizeHintForColumn(0) + 40, 560))
        self.completer.complete(place)
        popup.setCurrentIndex(self._model.index(0))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        popup = self.popup
        if popup.isVisible() and event.key() in (*_TAKE, Qt.Key.Key_Escape):
            event.ignore()
            if event.key() in _TAKE and popup.currentIndex().isValid():
                self._put(self._model.stringList()[popup.currentIndex().row()])
            popup.hide()
            return True
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.offer(asked=True)
            return True
        return False

    def _put(self, line: str) -> None:
        """Put a word in place of what is begun."""
        hint = next((hint for hint in self._hints if _line(hint) == line), None)
        if hint is None:
            return
        cursor = self._editor.textCursor()
        move = QTextCursor.MoveOperation.PreviousCharacter
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor, len(self._begun))
        cursor.insertText(hint.word + hint.tail)
        self._editor.setTextCursor(cursor)
        self.popup.hide()


def _line(hint: Hint) -> str:
    return f"{hint.word}   {hint.help}" if hint.help else hint.word
