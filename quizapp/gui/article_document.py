"""Set an article as a text document and find the places of its spans in it."""

import re
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextLine

from quizapp.core.article import Article, Span
from quizapp.gui.look import Look
from quizapp.gui.type_scale import TYPE_SCALE

MARGIN = 8  # tints and bars stand in it
_UNIT = (
    r"[%€$£°‰]|(?:Prozent(?:punkten?)?|Uhr|Mio\.|Mrd\.|Tsd\.|Million(?:en)?|Milliarden?|Tausend|Euro|Cent|Dollar|Franken|"
    r"Stunden?|Minuten?|Sekunden?|Tagen?|Wochen?|Monaten?|Jahren?|km²?|m²?|cm|mm|kg|g|t|Meter|Kilometer|Tonnen|Grad|"
    r"Jan(?:uar)?|Feb(?:ruar)?|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"per|percent|million|billion|thousand|hours?|minutes?|days?|weeks?|months?|years?|euros?|dollars?|pounds?|"
    r"January|February|March|May|June|July|October|December|metres?|meters?|miles?|a\.m\.|p\.m\.)\b"
)
_BEFORE_UNIT = re.compile(rf"(?<=\d)(\.?)\s(?={_UNIT})")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A span of the article and where in the document it begins; `text` are its shown words."""

    span: Span
    position: int
    text: str

    def place(self, offset: int) -> int:
        inside = min(max(offset - self.span.start, 0), len(self.text))
        return self.position + _units(self.text[:inside])


@dataclass(frozen=True, slots=True)
class LineRect:
    """A stretch of one line of text: from `left` to `right`, its base line and the height of the line."""

    left: float
    right: float
    baseline: float
    height: float
    size: float


class ArticleDocument(QTextDocument):
    """An article as text blocks: title, a line about it, paragraphs. It loads no resource, whatever the text says."""

    def __init__(self, look: Look, role: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._pieces: list[_Piece] = []
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(MARGIN)

    def loadResource(self, _type: int, _name: object) -> object:
        return None

    def fill(self, article: Article, *, title: bool, about: str) -> None:
        """Set the article anew; `about` is the small line below the title."""
        self.clear()
        self._pieces = []
        cursor = QTextCursor(self)
        title_role = "title" if self._role == "reading" else "heading"
        if title and article.title:
            span = Span(0, len(article.title), in_title=True)
            self._add(cursor, span, article.title, title_role, 12)
        if title and about:
            self._add(cursor, None, about, "small", 18, tone="muted")
        for paragraph in article.paragraphs:
            self._add(cursor, paragraph, article.text[paragraph.start : paragraph.end], self._role, 16)

    def place(self, span: Span) -> tuple[int, int]:
        """Return the first and last position of a span in the document; equal where it is not shown."""
        pieces = [piece for piece in self._pieces if piece.span.overlaps(span)]
        if not pieces:
            return (0, 0)
        return (pieces[0].place(span.start), pieces[-1].place(span.end))

    def offset(self, position: int) -> Span | None:
        """Return the character of the article at a position of the document, None beside the text."""
        for piece in self._pieces:
            units = position - piece.position
            if 0 <= units < _units(piece.text):
                start = piece.span.start + _characters(piece.text, units)
                return Span(start, start + 1, piece.span.in_title)
        return None

    def line_rects(self, span: Span) -> list[LineRect]:
        """Return the stretches of lines that a span covers, in the coordinates of the document."""
        first, last = self.place(span)
        rects: list[LineRect] = []
        block = self.findBlock(first)
        while block.isValid() and block.position() < last:
            top = self.documentLayout().blockBoundingRect(block).topLeft()
            layout = block.layout()
            start, end = max(first - block.position(), 0), min(last - block.position(), block.length() - 1)
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                begin, stop = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                while stop > begin and self.characterAt(block.position() + stop - 1) == " ":
                    stop -= 1
                if begin >= stop:
                    continue
                left, right = _x(line, begin), _x(line, stop)
                baseline = top.y() + line.y() + line.ascent()
                height = block.blockFormat().lineHeight()
                size = float(layout.font().pixelSize())
                rects.append(LineRect(top.x() + left, top.x() + right, baseline, height, size))
            block = block.next()
        return rects

    def paragraph_top(self, span: Span, before: int = 0) -> float:
        """Return the top of the paragraph that a span begins in, or of one that many paragraphs before it."""
        block = self.findBlock(self.place(span)[0])
        for _ in range(before):
            block = block.previous() if block.previous().isValid() else block
        return self.documentLayout().blockBoundingRect(block).top()

    def set_foot(self, height: int) -> None:
        """Leave that much room below the text."""
        frame = self.rootFrame()
        style = frame.frameFormat()
        if round(style.bottomMargin()) != height:
            style.setBottomMargin(height)
            frame.setFrameFormat(style)

    def _add(
        self, cursor: QTextCursor, span: Span | None, text: str, role: str, below: int, tone: str = "text"
    ) -> None:
        """Append a block; `span` is what it shows of the article."""
        shown = _BEFORE_UNIT.sub("\\1\u00a0", re.sub(r"\s", " ", text)) if span else text
        block = QTextBlockFormat()
        height = self._look.px(TYPE_SCALE[role].line)
        block.setLineHeight(float(height), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setBottomMargin(self._look.px(below))
        style = QTextCharFormat()
        font = QFont(self._look.font(role))
        style.setFont(font)
        style.setForeground(self._look.color(tone))
        if cursor.position() == 0:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(style)
        else:
            cursor.insertBlock(block, style)
        if span:
            self._pieces.append(_Piece(span, cursor.position(), shown))
        cursor.insertText(shown, style)


def _x(line: QTextLine, position: int) -> float:
    """Return the x of a position; Qt gives it alone or with the position beside it."""
    place = cast("float | tuple[float, int]", line.cursorToX(position))
    return place[0] if isinstance(place, tuple) else place


def _units(text: str) -> int:
    """Return the length of a text as the document counts: two for what lies beyond the first plane."""
    return len(text) + sum(character > "\uffff" for character in text)


def _characters(text: str, units: int) -> int:
    """Return how many characters the first `units` of the document make."""
    taken = 0
    for number, character in enumerate(text):
        taken += 2 if character > "\uffff" else 1
        if taken > units:
            return number
    return len(text)
