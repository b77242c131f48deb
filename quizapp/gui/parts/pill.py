"""Draw a pill: a short word on a tint, with or without an icon."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import Painted, paint_box, smooth_painter

_ICON = 16
_GAP = 4


def pill_width(look: Look, text: str, *, icon: bool = False, tall: bool = False, bold: bool = True) -> int:
    """Return how wide a pill with this text is."""
    words = QFontMetrics(look.font("label", bold=bold)).horizontalAdvance(text)
    return words + 2 * look.px(12 if tall else 8) + (look.px(_ICON + _GAP) if icon else 0)


def paint_pill(
    painter: QPainter, look: Look, place: QRectF, text: str, tone: str = "accent", icon: str = "", *, tall: bool = False
) -> None:
    """Paint a pill. `tone` is accent, sunken, right, wrong, notice, figures, actors or sources."""
    quiet = tone == "sunken"
    fill = "sunken" if quiet else f"{tone}_soft"
    ink = {"sunken": "muted", "accent": "on_soft"}.get(tone, tone)
    edge = look.edge(tone) if look.theme.outlined else None
    paint_box(painter, place, place.height() / 2, look.color(fill), edge)
    left = place.left() + look.px(12 if tall else 8)
    if icon:
        pixmap = look.pixmap(icon, ink, _ICON)
        top = place.center().y() - pixmap.deviceIndependentSize().height() / 2
        painter.drawPixmap(round(left), round(top), pixmap)
        left += look.px(_ICON + _GAP)
    painter.setFont(look.font("label", bold=not quiet))
    painter.setPen(look.color(ink))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(left, place.top(), place.right() - left, place.height()), flags, text)


class Pill(Painted):
    """A short word on a tint; `tall` for the reason why an answer counted."""

    def __init__(
        self,
        look: Look,
        text: str,
        tone: str = "accent",
        icon: str = "",
        *,
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self._tall = tall
        self.set_text(text, tone)

    @property
    def text(self) -> str:
        """Return the word shown."""
        return self._text

    def set_text(self, text: str, tone: str = "accent", icon: str | None = None) -> None:
        """Show another word on another tint."""
        self._text, self._tone = text, tone
        self._icon = self._icon if icon is None else icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        bold = self._tone != "sunken"
        width = pill_width(self.look, self._text, icon=bool(self._icon), tall=self._tall, bold=bold)
        return QSize(width, self.look.px(28 if self._tall else 24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        paint_pill(painter, self.look, QRectF(self.rect()), self._text, self._tone, self._icon, tall=self._tall)
        painter.end()
