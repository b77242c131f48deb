"""Draw the command field of the top bar: a button that looks like a field and opens the command palette."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.gui.items.keys import is_return
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box, smooth_painter


class CommandField(QAbstractButton):
    """320 x 32, narrower where there is no room: first the keys go, then the words."""

    def __init__(self, look: Look, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", 8)
        self.set_words(text, keys)
        look.changed.connect(self.updateGeometry)

    def set_words(self, text: str, keys: str) -> None:
        """Show these words, and the keys that do the same as a click."""
        self._keys = keys
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({keys})")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(44), self._look.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return as well as the space bar."""
        self.click() if is_return(event) else super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        look, px, place = self._look, self._look.px, QRectF(self.rect())
        paint_box(painter, place, px(8), look.color("surface"), look.color("muted" if self.underMouse() else "border"))
        icon = look.pixmap("search", "muted", 18)
        top = (place.height() - icon.deviceIndependentSize().height()) / 2
        painter.drawPixmap(px(12), round(top), icon)
        keys_width = QFontMetrics(look.font("label")).horizontalAdvance(self._keys)
        room = place.adjusted(px(38), 0, -px(13), 0)
        painter.setPen(look.color("muted"))
        if room.width() > px(170) + keys_width:
            painter.setFont(look.font("label"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._keys)
            room.adjust(0, 0, -keys_width - px(8), 0)
        if room.width() > px(40):
            painter.setFont(look.font("small"))
            words = QFontMetrics(look.font("small")).elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()
