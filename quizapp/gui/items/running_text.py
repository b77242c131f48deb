"""Set fields into running text: words are painted, fields stand between them, lines wrap."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.items.painting import text_width
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import smooth_painter

_PIECES = re.compile(r"\n+|[^\S\n]+|\S+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a field, or a line break (`text` is a newline); `glued` to what comes before it without a blank."""

    text: str = ""
    field: QWidget | None = None
    glued: bool = False


class RunningText(QWidget):
    """A text with fields of one width in it."""

    def __init__(self, look: Look, parts: Sequence[str | QWidget], field_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._field_width = field_width
        self._pieces = _pieces(parts)
        self._places: list[QRect] = []
        for part in parts:
            if isinstance(part, QWidget):
                part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.look.px(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self._line())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._reckon(width)[1]

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._places = self._reckon(self.width())[0]
        for piece, place in zip(self._pieces, self._places, strict=True):
            if piece.field is not None:
                high = self.look.px(36)
                piece.field.setGeometry(place.x(), place.y() + (place.height() - high) // 2, place.width(), high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setFont(self.look.font("body"))
        painter.setPen(self.look.color("text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
        for piece, place in zip(self._pieces, self._places, strict=True):
            if piece.field is None and piece.text.strip():
                painter.drawText(place, flags, piece.text)
        painter.end()

    def _line(self) -> int:
        return self.look.px(46)

    def _reckon(self, width: int) -> tuple[list[QRect], int]:
        """Return the place of every piece, and the height of all lines; what is glued stays on one line."""
        margin, line = self.look.px(4), self._line()
        room = width - 2 * margin
        blank = text_width("a b", self.look.font("body")) - text_width("ab", self.look.font("body"))
        places: list[QRect] = []
        x = y = 0
        for number, piece in enumerate(self._pieces):
            if piece.text == "\n":
                x, y = 0, y + line
                places.append(QRect(margin, y, 0, line))
                continue
            before = 0 if piece.glued or not x else blank
            if not piece.glued and x and x + before + self._unit_width(number, room) > room:
                x, y, before = 0, y + line, 0
            wide = self._width(piece, room)
            places.append(QRect(margin + x + before, y, wide, line))
            x += before + wide
        return places, y + line

    def _unit_width(self, number: int, room: int) -> int:
        """Return how wide a piece is together with all that is glued to it."""
        total = self._width(self._pieces[number], room)
        for piece in self._pieces[number + 1 :]:
            if not piece.glued:
                break
            total += self._width(piece, room)
        return total

    def _width(self, piece: Piece, room: int) -> int:
        if piece.field is not None:
            return min(self._field_width, room)
        return text_width(piece.text, self.look.font("body"))


def _pieces(parts: Sequence[str | QWidget]) -> list[Piece]:
    """Split the texts into words and keep what stands without a blank before it glued."""
    pieces: list[Piece] = []
    blank = True
    for part in parts:
        if isinstance(part, QWidget):
            pieces.append(Piece(field=part, glued=not blank))
            blank = False
            continue
        for match in _PIECES.finditer(part):
            word = match.group()
            if word.isspace():
                blank = True
                if "\n" in word:
                    pieces.append(Piece("\n"))
                continue
            pieces.append(Piece(word, glued=not blank))
            blank = False
    return pieces
