"""Draw a check box: 20 wide, radius 5, filled with a tick when it is on."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box, smooth_painter

_GAP = 10


def paint_check(painter: QPainter, look: Look, place: QRectF, *, on: bool, enabled: bool = True) -> None:
    """Paint the box of a check box."""
    if on:
        paint_box(painter, place, look.px(5), look.color("accent" if enabled else "muted"))
        painter.drawPixmap(place.toRect(), look.pixmap("check", "on_accent", 20))
        return
    border = look.color("border" if enabled else "line")
    paint_box(painter, place, look.px(5), look.color("surface"), border, 1.5)


class CheckBox(QCheckBox):
    """A check box with its word, at least 32 high."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setProperty("radius", 5)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = self._look.px
        words = QFontMetrics(self._look.font("body")).horizontalAdvance(self.text())
        return QSize(px(20) + (px(_GAP) + words if self.text() else 0), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        look, side = self._look, self._look.px(20)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        paint_check(painter, look, place, on=self.isChecked(), enabled=self.isEnabled())
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text" if self.isEnabled() else "muted"))
        left = side + look.px(_GAP)
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)
