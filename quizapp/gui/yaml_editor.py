"""Edit a question file as text: line numbers, colours, problems at their characters, indent by two."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from quizapp.core.errors import Problem
from quizapp.gui.look import Look
from quizapp.gui.workshop_text import is_undo_key, text_of
from quizapp.gui.yaml_highlighter import YamlHighlighter
from quizapp.gui.yaml_keys import act_on
from quizapp.gui.yaml_marks import line_tint, shared, units, wave

_GAP = 24


class Gutter(QWidget):
    """The numbers of the lines, with a dot where a problem stands."""

    def __init__(self, editor: "YamlEditor") -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.gutter_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_gutter(self, event.rect())


class YamlEditor(QPlainTextEdit):
    """The editor. `typed` tells that the user changed the text; undo is left to the workshop."""

    typed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_setting = False
        self._problems: dict[int, list[tuple[Problem, str]]] = {}
        self._here = -1
        self.setProperty("role", "code")
        self.setAccessibleName(self.tr("The set as YAML text"))
        self.setFont(look.font("code"))
        self.setUndoRedoEnabled(False)
        self.setTabStopDistance(2 * QFontMetrics(look.font("code")).horizontalAdvance(" "))
        self._colours = YamlHighlighter(look, self.document())
        self.gutter = Gutter(self)
        self.blockCountChanged.connect(lambda _count: self._fit_gutter())
        self.updateRequest.connect(self._scroll_gutter)
        self.cursorPositionChanged.connect(self._follow)
        self.textChanged.connect(self._tell)
        self._fit_gutter()

    @property
    def text(self) -> str:
        """Return the text."""
        return text_of(self.document())

    @property
    def place(self) -> tuple[int, int]:
        """Return line and column of the cursor, counted from 1."""
        cursor = self.textCursor()
        return cursor.blockNumber() + 1, cursor.positionInBlock() + 1

    @property
    def gutter_width(self) -> int:
        """Return how much room the numbers take."""
        digits = max(len(str(self.blockCount())), 2)
        return QFontMetrics(self.font()).horizontalAdvance("9") * digits + self._look.px(36)

    def set_text(self, text: str) -> None:
        """Show a text, changing only what differs, so that cursor and sight stay where they are."""
        old = self.text
        if old == text:
            return
        start = shared(old, text)
        end = shared(old[start:][::-1], text[start:][::-1])
        self._is_setting = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(old[:start]))
        cursor.setPosition(units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        if not old:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._is_setting = False
        self.show_problems(())

    def show_problems(self, problems: Sequence[tuple[Problem, str]]) -> None:
        """Underline these problems and write their words behind their lines."""
        if not problems and not self._problems:
            return
        self._problems = {}
        for problem, words in problems:
            self._problems.setdefault(max(problem.location.line, 1), []).append((problem, words))
        self._mark()
        self.gutter.update()
        self.viewport().update()

    def go_to(self, line: int, column: int = 1) -> None:
        """Put the cursor at a place and bring it into the middle."""
        block = self.document().findBlockByNumber(min(max(line, 1), self.blockCount()) - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(units(block.text()[: max(column - 1, 0)]), block.length() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the workshop."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo_key(event):
            event.ignore()
        elif not act_on(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inner = self.contentsRect()
        self.gutter.setGeometry(QRect(inner.left(), inner.top(), self.gutter_width, inner.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._problems:
            return
        painter = QPainter(self.viewport())
        for block, top in self._blocks(event.rect()):
            found = self._problems.get(block.blockNumber() + 1)
            if found:
                self._paint_words(painter, block, top, found)
        painter.end()

    def paint_gutter(self, gutter: QWidget, rect: QRect) -> None:
        """Paint numbers and dots."""
        look = self._look
        painter = QPainter(gutter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look.color("surface"))
        here = self.textCursor().blockNumber()
        height = self.fontMetrics().height()
        for block, top in self._blocks(rect):
            number = block.blockNumber()
            painter.setFont(look.font("code", bold=number == here))
            painter.setPen(look.color("text" if number == here else "muted"))
            room = QRectF(0, top, gutter.width() - look.px(14), height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))
            if number + 1 in self._problems:
                tone = "wrong" if any(found.is_error for found, _ in self._problems[number + 1]) else "notice"
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color(tone))
                painter.drawEllipse(QPointF(look.px(10), top + height / 2), look.px(4), look.px(4))
        painter.end()

    def _paint_words(self, painter: QPainter, block: QTextBlock, top: float, found: list[tuple[Problem, str]]) -> None:
        """Paint the words of the first problem of a line behind its text, as far as there is room."""
        look = self._look
        problem, words = next((each for each in found if each[0].is_error), found[0])
        tone = "wrong" if problem.is_error else "notice"
        layout = block.layout()
        line = layout.lineAt(layout.lineCount() - 1)
        left = line.naturalTextWidth() + line.x() + self.contentOffset().x() + look.px(_GAP)
        room = QRectF(left, top + line.y(), self.viewport().width() - left - look.px(8), line.height())
        if room.width() < look.px(80):
            return
        icon = look.pixmap("warning", tone, 16)
        lift = (room.height() - icon.deviceIndependentSize().height()) / 2
        painter.drawPixmap(QPointF(room.left(), room.top() + lift), icon)
        room.adjust(look.px(22), 0, 0, 0)
        painter.setFont(look.font("small"))
        painter.setPen(look.color(tone))
        text = QFontMetrics(look.font("small")).elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _blocks(self, rect: QRect) -> list[tuple[QTextBlock, float]]:
        """Return the lines in sight that touch a place, each with its top."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        found = []
        while block.isValid() and top <= rect.bottom():
            height = self.blockBoundingRect(block).height()
            if top + height >= rect.top():
                found.append((block, top))
            top += height
            block = block.next()
        return found

    def _follow(self) -> None:
        """Mark the line of the cursor where that is another one now."""
        if self.textCursor().blockNumber() != self._here:
            self._here = self.textCursor().blockNumber()
            self._mark()
            self.gutter.update()

    def _mark(self) -> None:
        """Tint the line of the cursor, underline the problems."""
        waves = [
            wave(self._look, self.document().findBlockByNumber(line - 1), problem)
            for line, found in self._problems.items()
            for problem, _ in found
        ]
        self.setExtraSelections([line_tint(self._look, self.textCursor().block()), *waves])

    def _tell(self) -> None:
        if not self._is_setting:
            if self._problems:
                self.show_problems(())  # none of them is certain any more
            self.typed.emit()

    def _fit_gutter(self) -> None:
        self.setViewportMargins(self.gutter_width, 0, 0, 0)

    def _scroll_gutter(self, rect: QRect, by: int) -> None:
        if by:
            self.gutter.scroll(0, by)
        else:
            self.gutter.update(0, rect.y(), self.gutter.width(), rect.height())
