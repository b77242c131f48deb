"""Set the small subset of emphasis (*so* and **so**) by text formats, never by HTML."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizapp.core.emphasis import emphasis_runs
from quizapp.gui.look import Look


class EmphasisLabel(QLabel):
    """A plain label whose *emphasis* is set by text formats, never by HTML; read aloud without the stars.

    Inside text that is bold anyway (a stem), emphasis is underlined.
    """

    def __init__(self, look: Look, text: str, role: str = "title", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._tone = "text"
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._compose)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._runs = emphasis_runs(text)
        self.setText("".join(words for _, words in self._runs))
        self._compose()

    def set_tone(self, tone: str) -> None:
        """Take the colour of another role."""
        self._tone = tone
        self._compose()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(1, width))
        return int(self._document.size().height() + 0.5)

    def sizeHint(self) -> QSize:
        width = self._look.px(576)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._document.setTextWidth(max(1, self.width()))
        painter = QPainter(self)
        self._document.drawContents(painter)
        painter.end()

    def _compose(self) -> None:
        font = self._look.font(self._role)
        self._document.setDefaultFont(font)
        self._document.clear()
        cursor = QTextCursor(self._document)
        block = QTextBlockFormat()
        block.setLineHeight(
            float(self._look.line_height(self._role)), QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        cursor.setBlockFormat(block)
        for kind, words in self._runs:
            cursor.insertText(words, self._format(kind, font))
        self.updateGeometry()
        self.update()

    def _format(self, kind: str, font: QFont) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFont(font)
        style.setForeground(self._look.color(self._tone))
        if kind == "italic":
            style.setFontItalic(True)
        if kind == "bold":
            style.setFontWeight(QFont.Weight.Bold)
        if kind and font.bold():
            style.setFontUnderline(True)
        return style
