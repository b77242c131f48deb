"""Switch one kind of marks on and off: icon, word underlined as the mark is, and count."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.core.kinds import Focus
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box, smooth_painter

FOCUS_ICONS = {Focus.FIGURES: "number", Focus.ACTORS: "person", Focus.SOURCES: "source"}


def paint_underline(painter: QPainter, focus: Focus, colour: QColor, left: float, right: float, y: float) -> None:
    """Paint the underline of a mark, 2 thick: figures solid, actors dotted every 4, sources dashed 7 on 4 off."""
    pen = QPen(colour, 2)
    if focus is Focus.ACTORS:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2])
        left, right = left + 1, right - 1
    elif focus is Focus.SOURCES:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.5, 2])
    else:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


class MarkToggle(QAbstractButton):
    """A checkable button for one focus, 36 high; without its word 32 high."""

    def __init__(
        self, look: Look, focus: Focus, text: str, count: int, *, wordless: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.focus = focus
        self._look = look
        self._count = count
        self._wordless = wordless
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(f"{text}: {count}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_wordless(self, wordless: bool) -> None:
        """Show or leave out the word."""
        if wordless != self._wordless:
            self._wordless = wordless
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        px = self._look.px
        words = 0 if self._wordless else QFontMetrics(self._word_font()).horizontalAdvance(self.text()) + px(8)
        number = QFontMetrics(self._look.font("small")).horizontalAdvance(str(self._count))
        padding = px(10 if self._wordless else 12)
        return QSize(padding * 2 + px(18) + px(8) + words + number, px(32 if self._wordless else 36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        look, place, role = self._look, QRectF(self.rect()), self.focus.value
        fill = f"{role}_soft" if self.isChecked() else "sunken" if self.underMouse() else "surface"
        edge, width = (look.color(role), 2) if self.isChecked() else (look.color("border"), 1)
        paint_box(painter, place, look.px(8), look.color(fill), edge, width)
        left = float(look.px(10 if self._wordless else 12))
        icon = look.pixmap(FOCUS_ICONS[self.focus], role, 18)
        painter.drawPixmap(round(left), round((place.height() - icon.deviceIndependentSize().height()) / 2), icon)
        left += look.px(18) + look.px(8)
        if not self._wordless:
            left = self._paint_word(painter, left) + look.px(8)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        painter.drawText(QRectF(left, 0, place.width() - left, place.height()), _MIDDLE, str(self._count))
        painter.end()

    def _paint_word(self, painter: QPainter, left: float) -> float:
        """Paint the underlined word; return where it ends."""
        font = self._word_font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._look.color("text"))
        end = left + metrics.horizontalAdvance(self.text())
        lift = self._look.px(2)
        painter.drawText(QRectF(left, -lift, end - left + 1, self.height()), _MIDDLE, self.text())
        bottom = (self.height() + metrics.height()) / 2
        paint_underline(painter, self.focus, self._look.color(self.focus.value), left, end, bottom)
        return end

    def _word_font(self) -> QFont:
        return self._look.font("small", bold=True)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
