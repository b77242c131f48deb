"""Draw a key of the keyboard."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import Painted, paint_box, smooth_painter


def paint_keycap(painter: QPainter, look: Look, place: QRectF, text: str, *, filled: str = "", icon: str = "") -> None:
    """Paint a keycap with a word, or with an icon; `filled` is the role of a solid ground (accent, right, wrong)."""
    ink = "on_accent" if filled == "accent" else "surface" if filled else "muted"
    if filled:
        paint_box(painter, place, look.px(6), look.color(filled))
    else:
        paint_box(painter, place, look.px(6), look.color("surface"), look.color("border"))
    if icon:
        pixmap = look.pixmap(icon, ink, 18)
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(
            round(place.center().x() - size.width() / 2), round(place.center().y() - size.height() / 2), pixmap
        )
        return
    painter.setFont(look.font("small", bold=True))
    painter.setPen(look.color(ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def native_keys(keys: str) -> str:
    """Return keys as the user's keyboard names them, and as the quiz does: Qt leaves some of them in English."""
    own = {
        "Return": QCoreApplication.translate("Keys", "Return"),
        "Backspace": QCoreApplication.translate("Keys", "Backspace"),
    }
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return "+".join(own.get(key, key) for key in native.split("+")) if "++" not in native else native


class Keycap(Painted):
    """A key in a list of keys: 26 high and as wide as its word."""

    def __init__(self, look: Look, text: str, height: int = 26, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._text = text
        self._height = height
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        height = self.look.px(self._height)
        words = QFontMetrics(self.look.font("small", bold=True)).horizontalAdvance(self._text)
        return QSize(max(height, words + 2 * self.look.px(7)), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        paint_keycap(painter, self.look, QRectF(self.rect()), self._text)
        painter.end()


def keycap_row(look: Look, keys: str, parent: QWidget | None = None) -> QWidget:
    """Return keycaps for a shortcut as the user reads it, such as "Strg+L"."""
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for key in keys.replace("++", "+Plus").split("+"):
        layout.addWidget(Keycap(look, "+" if key == "Plus" else key))
    layout.addStretch()
    return row
