"""Set a page of the manual, which is Markdown, in the letters and colours of the look."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from quizapp.gui.look import Look

_HEADINGS = {1: "title", 2: "heading", 3: "heading"}
_PICTURE = QTextDocument.ResourceType.ImageResource.value


class ManualDocument(QTextDocument):
    """One page. Pictures come from the folder of the manual only."""

    def __init__(self, look: Look, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folder = folder
        self._place = folder
        self._room = 1
        self.setUndoRedoEnabled(False)

    def fill(self, page: Path, room: int) -> None:
        """Set a page anew; its pictures are at most `room` pixels wide."""
        self._place, self._room = page.parent, room
        self.clear()
        self.setDocumentMargin(self._look.px(8))
        self.setDefaultFont(self._look.font("body"))
        self.setMarkdown(page.read_text(encoding="utf-8"))
        block = self.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        for frame in self.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = QUrl(name)
        path = (self._place / url.path()).resolve()
        if kind != _PICTURE or not url.isRelative() or not path.is_relative_to(self._folder.resolve()):
            return None
        picture = QImage(str(path))
        width = min(picture.width(), self._room)
        return picture.scaledToWidth(max(1, width), Qt.TransformationMode.SmoothTransformation)

    def _dress(self, block: QTextBlock) -> None:
        """Give a block the font, the distances and the ground of what it is."""
        px = self._look.px
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        shape = QTextBlockFormat(block.blockFormat())
        level = shape.headingLevel()
        if level:
            heading = QTextCharFormat()  # a new one: that of Markdown makes headings larger by itself
            heading.setFont(self._look.font(_HEADINGS.get(level, "body"), bold=True))
            cursor.setCharFormat(heading)
            shape.setTopMargin(px(0 if level == 1 else 28))
            shape.setBottomMargin(px(8))
        elif shape.hasProperty(QTextFormat.Property.BlockCodeFence):
            words = QTextCharFormat()
            words.setFont(self._look.font("code"))
            cursor.mergeCharFormat(words)
            shape.setBackground(self._look.color("sunken"))
            shape.setLeftMargin(px(8))
            shape.setNonBreakableLines(False)
            shape.setBottomMargin(0 if _goes_on(block) else px(16))
        elif block.textList():
            shape.setBottomMargin(px(6))
        elif not QTextCursor(block).currentTable():
            shape.setBottomMargin(px(14))
        if not shape.hasProperty(QTextFormat.Property.BlockCodeFence):
            shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(shape)

    def _dress_table(self, table: QTextTable) -> None:
        px = self._look.px
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderBrush(self._look.color("line"))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setCellPadding(px(6))
        shape.setCellSpacing(0)
        shape.setBottomMargin(px(18))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)


def _goes_on(block: QTextBlock) -> bool:
    """Tell whether the next block belongs to the same block of code."""
    return block.next().isValid() and block.next().blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
