"""A box for the entries of one group, with its number and name."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.items.painting import WrappedText, draw_box
from quizapp.gui.items.tray import Tray
from quizapp.gui.look import Look
from quizapp.gui.parts.keycap import paint_keycap
from quizapp.gui.parts.painted import smooth_painter


class GroupBox(Tray):
    """A tray with a head; a click on it takes the chosen entry."""

    clicked = Signal()

    def __init__(self, look: Look, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, margin=12, top=52, least=112)
        self.key = key
        self.name = name
        self.inviting = False
        self.setAccessibleName(f"{key}: {name}")

    def set_inviting(self, inviting: bool) -> None:
        """Show that a chosen entry can be put here."""
        self.inviting = inviting
        self.setCursor(Qt.CursorShape.PointingHandCursor if inviting else Qt.CursorShape.ArrowCursor)
        self.update()

    def describe(self) -> None:
        """Tell a screen reader what lies in the box."""
        empty = QCoreApplication.translate("GroupBox", "empty")
        self.setAccessibleDescription(", ".join(chip.text_shown for chip in self.chips) or empty)
        self.update()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look
        painter = smooth_painter(self)
        empty = not self.chips
        edge = "accent" if self.inviting else "border" if empty else "line"
        fill = None if empty else look.color("surface")
        draw_box(painter, self.rect(), fill, look.color(edge), 1.5 if empty else 1, look.px(12), dashed=empty)
        cap = QRectF(look.px(12), look.px(13), look.px(26), look.px(26))
        paint_keycap(painter, look, cap, self.key)
        left = look.px(12 + 26 + 10)
        head = WrappedText(self.name, look.font("body", bold=True), 10**6, look.px(24))
        head.draw(painter, left, look.px(14), look.color("text"))
        if empty:
            painter.setFont(look.font("small"))
            painter.setPen(look.color("muted"))
            room = QRect(look.px(16), look.px(52), self.width() - look.px(32), look.px(44))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._invitation())
        painter.end()

    def _invitation(self) -> str:
        if self.inviting:
            return QCoreApplication.translate("GroupBox", "Put it here")
        return QCoreApplication.translate("GroupBox", "still empty")
