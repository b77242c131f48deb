"""Paint a question of the workshop as a card: tick, words, type, confidence, problems."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.check_box import paint_check
from quizapp.gui.parts.mark_toggle import FOCUS_ICONS
from quizapp.gui.parts.painted import paint_box
from quizapp.gui.workshop_model import LINE
from quizapp.gui.workshop_words import DraftLine, confidence_level, confidence_word, type_name

_GAP = 10
_TEXT_LEFT = 46
_MOST_LINES = 4
_MOST_REMARKS = 2
_STEM_LINE, _SMALL_LINE = 25, 23
_Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Paints the cards of the questions; `width` is the room of a card, `focused` whether the keyboard is here."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.width = 312
        self.focused = False
        self.with_remarks = True

    def tick_place(self, rect: QRectF) -> QRectF:
        """Return where the tick of a card is that fills a place of the list."""
        px = self._look.px
        return QRectF(rect.left() + px(14), rect.top() + px(12), px(20), px(20))

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = index.data(LINE)
        px = self._look.px
        if not isinstance(line, DraftLine):
            return QSize(self.width, px(70))
        stem = len(self._broken(line.words))
        remarks = min(len(line.remarks), _MOST_REMARKS)
        return QSize(self.width, px(24 + stem * _STEM_LINE + _SMALL_LINE * (1 + remarks)) + px(_GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, DraftLine):
            return
        look, px = self._look, self._look.px
        place = QRectF(option.rect).adjusted(0, 0, 0, -px(_GAP))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge = ("accent_soft", "accent") if chosen else ("surface", "line")
        paint_box(painter, place, px(8), look.color(fill), look.color(edge), 2 if chosen else 1)
        if chosen and self.focused:
            paint_box(painter, place.adjusted(3, 3, -3, -3), px(6), None, look.color("accent"), 1)
        paint_check(painter, look, self.tick_place(place), on=line.is_ready)
        top = self._paint_stem(painter, place, line.words)
        top = self._paint_meta(painter, place, top, line)
        for is_error, words in line.remarks[:_MOST_REMARKS] if self.with_remarks else ():
            top = self._paint_remark(painter, place, top, words, is_error=is_error)
        painter.restore()

    def _paint_stem(self, painter: QPainter, place: QRectF, words: str) -> float:
        look, px = self._look, self._look.px
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text"))
        top = place.top() + px(10)
        for text in self._broken(words):
            painter.drawText(self._row(place, top, _STEM_LINE), Qt.AlignmentFlag.AlignVCenter, text)
            top += px(_STEM_LINE)
        return top + px(2)

    def _paint_meta(self, painter: QPainter, place: QRectF, top: float, line: DraftLine) -> float:
        """Paint focus as icon, type as word, confidence as squares and word."""
        look, px, item = self._look, self._look.px, line.item
        row = self._row(place, top, _SMALL_LINE)
        left = row.left()
        if item.focus:
            icon = look.pixmap(FOCUS_ICONS[item.focus], item.focus.value, 18)
            lift = (row.height() - icon.deviceIndependentSize().height()) / 2
            painter.drawPixmap(round(left), round(top + lift), icon)
            left += px(24)
        left = self._paint_word(painter, row, left, type_name(item.type)) + px(16)
        if item.confidence is not None:
            level = confidence_level(item.confidence)
            for number in range(3):
                square = QRectF(left, row.center().y() - px(4), px(8), px(8))
                ink = look.color("muted" if number < level else "empty")
                paint_box(painter, square, 2, ink, look.color("muted") if look.theme.outlined else None)
                left += px(10)
            self._paint_word(painter, row, left + px(4), confidence_word(level))
        return top + px(_SMALL_LINE)

    def _paint_word(self, painter: QPainter, row: QRectF, left: float, word: str) -> float:
        """Paint a small word and return where it ends."""
        font = self._look.font("small")
        painter.setFont(font)
        painter.setPen(self._look.color("muted"))
        painter.drawText(row.adjusted(left - row.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)
        return left + QFontMetrics(font).horizontalAdvance(word)

    def _paint_remark(self, painter: QPainter, place: QRectF, top: float, words: str, *, is_error: bool) -> float:
        look, px = self._look, self._look.px
        row = self._row(place, top, _SMALL_LINE)
        tone = "wrong" if is_error else "notice"
        icon = look.pixmap("warning", tone, 16)
        lift = (row.height() - icon.deviceIndependentSize().height()) / 2
        painter.drawPixmap(round(row.left()), round(top + lift), icon)
        painter.setFont(look.font("small"))
        painter.setPen(look.color(tone))
        row.adjust(px(22), 0, 0, 0)
        text = QFontMetrics(look.font("small")).elidedText(
            " ".join(words.split()), Qt.TextElideMode.ElideRight, round(row.width())
        )
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, text)
        return top + px(_SMALL_LINE)

    def _row(self, place: QRectF, top: float, height: int) -> QRectF:
        px = self._look.px
        return QRectF(place.left() + px(_TEXT_LEFT), top, place.width() - px(_TEXT_LEFT + 12), px(height))

    def _broken(self, words: str) -> list[str]:
        """Break a text into lines of the card, the last of four ending in three dots where it must."""
        px = self._look.px
        width = self.width - px(_TEXT_LEFT + 12)
        font = self._look.font("body")
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text = " ".join(words.split()) or "…"
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, px(40)))
            lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        if len(lines) > _MOST_LINES:
            rest = " ".join(lines[_MOST_LINES - 1 :])
            short = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines = [*lines[: _MOST_LINES - 1], short]
        return lines
