"""One entry to be put somewhere: a small button with a letter and wrapped text."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from quizapp.gui.items.painting import WrappedText, draw_box, text_width
from quizapp.gui.items.state import FILLS, ICONS, ROLES, PartState, spoken
from quizapp.gui.look import Look
from quizapp.gui.parts.keycap import paint_keycap
from quizapp.gui.parts.painted import smooth_painter


class Chip(QAbstractButton):
    """A chip of a tray or a box; `checked` while it waits to be put somewhere."""

    def __init__(self, look: Look, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.key = key
        self.text_shown = text
        self.state = PartState.OPEN
        self.used = False
        self.setCheckable(True)
        self.setProperty("radius", 10)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{key}: {text}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_state(self, state: PartState) -> None:
        """Show the verdict on where this entry was put."""
        self.state = state
        self.setAccessibleDescription(spoken(state))
        self.setEnabled(state is PartState.OPEN)
        self.update()

    def set_used(self, used: bool) -> None:
        """Show an entry that may be used again as already used."""
        self.used = used
        self.setAccessibleDescription(self.tr("already used") if used else "")
        self.update()

    def sizeHint(self) -> QSize:
        width = self._left() + text_width(self.text_shown, self.look.font("body")) + self.look.px(14) + 1
        return QSize(width, self.look.px(44))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.look.px(44), self._words(width).height + self.look.px(18))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event) if event.key() == Qt.Key.Key_Space else event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, state = self.look, self.state
        chosen = self.isChecked() and state is PartState.OPEN
        hover = state is PartState.OPEN and self.underMouse() and self.isEnabled()
        fill = FILLS.get(state, "accent_soft" if chosen else "sunken" if hover or self.used else "surface")
        edge = "accent" if chosen else "muted" if hover else "line" if self.used else ROLES[state]
        heavy = chosen or state not in (PartState.OPEN, PartState.ASIDE)
        painter = smooth_painter(self)
        draw_box(painter, self.rect(), look.color(fill), look.color(edge), 2 if heavy else 1, look.px(10))
        side = look.px(26)
        cap = QRectF(look.px(8), (self.height() - side) / 2, side, side)
        filled = "accent" if chosen else ROLES[state] if state in ICONS else ""
        paint_keycap(painter, look, cap, self.key, filled=filled, icon=ICONS.get(state, ""))
        words = self._words(self.width())
        muted = self.used or state is PartState.ASIDE
        words.draw(painter, self._left(), (self.height() - words.height) // 2, look.color("muted" if muted else "text"))
        painter.end()

    def _left(self) -> int:
        return self.look.px(8 + 26 + 8)

    def _words(self, width: int) -> WrappedText:
        room = width - self._left() - self.look.px(14)
        return WrappedText(self.text_shown, self.look.font("body"), room, self.look.px(24))
