"""Draw one fact of the fact sheet: its name, a line about it, and an arrow while it is shown in the article."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from quizapp.gui.labels import escape_tooltip
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box, smooth_painter

_INDENT = 28


class FactRow(QAbstractButton):
    """A row, 48 high; checked while its fact is the current one. The arrow keys ask for the rows beside it."""

    stepped = Signal(int)

    def __init__(self, look: Look, fact_id: str, head: str, note: str, tone: str) -> None:
        super().__init__()
        self.fact_id = fact_id
        self._look = look
        self._note = note
        self._tone = tone
        self.setText(head)
        self.setCheckable(True)
        self.setAccessibleName(f"{head}, {note}" if note else head)
        self.setToolTip(escape_tooltip(f"{head}: {note}" if note else head))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def nextCheckState(self) -> None:
        """Leave the check mark to the sheet: the article decides which fact is current."""

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        look, px, place = self._look, self._look.px, QRectF(self.rect())
        if self.isChecked():
            edge = look.color("accent") if look.theme.outlined else None
            paint_box(painter, place, px(8), look.color("accent_soft"), edge)
        elif self.underMouse():
            paint_box(painter, place, px(8), look.color("sunken"))
        left, right = px(_INDENT), px(30 if self.isChecked() else 6)
        width = place.width() - left - right
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        font = look.font("body", bold=True)
        painter.setFont(font)
        painter.setPen(look.color(self._tone))
        head = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(left, px(3), width, px(22)), flags, head)
        font = look.font("small")
        painter.setFont(font)
        painter.setPen(look.color("muted"))
        note = QFontMetrics(font).elidedText(self._note, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(left, px(25), width, px(20)), flags, note)
        if self.isChecked():
            arrow = look.pixmap("chevron_left", "accent", 18)
            size = arrow.deviceIndependentSize()
            painter.drawPixmap(
                round(place.width() - size.width() - px(12)), round((place.height() - size.height()) / 2), arrow
            )
        painter.end()
