"""Say in a pill why an answer counted; a long reason wraps."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.items.painting import WrappedText, draw_icon, text_width
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box, smooth_painter


class ReasonPill(QWidget):
    """28 high and as wide as its words; a reason too long for one line becomes a box of several."""

    def __init__(self, look: Look, text: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self.text = text
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(360), self.heightForWidth(self._look.px(360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(28))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words(width).height + self._look.px(8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        px = self._look.px
        words = self._words(self.width())
        natural = self._left() + text_width(self.text, self._look.font("small")) + px(12)
        place = QRect(0, 0, min(natural, self.width()), self.height())
        painter = smooth_painter(self)
        paint_box(painter, QRectF(place), px(14), None, self._look.color(self._tone))
        draw_icon(painter, self._look, QRect(px(10), 0, px(18), px(28)), "info", self._tone, 16)
        words.draw(painter, self._left(), (self.height() - words.height) // 2, self._look.color(self._tone))
        painter.end()

    def _left(self) -> int:
        return self._look.px(32)

    def _words(self, width: int) -> WrappedText:
        room = width - self._left() - self._look.px(12)
        return WrappedText(self.text, self._look.font("small"), room, self._look.px(20))
