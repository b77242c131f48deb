"""One entry to be put in order: a row with a grip, its place, its words and two buttons that move it."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.gui.items.painting import WrappedText, draw_box, draw_icon, text_width
from quizapp.gui.items.state import FILLS, ICONS, ROLES, PartState, spoken
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.keycap import paint_keycap
from quizapp.gui.parts.painted import smooth_painter


class OrderRow(QAbstractButton):
    """A row 56 high that grows with its text; the room of the two buttons becomes that of the note."""

    moved = Signal(int)

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.words = text
        self.place = 0
        self.due = 0
        self.lifted = False
        self.state = PartState.OPEN
        self.setProperty("radius", 10)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.up = self._mover("chevron_up", -1, QCoreApplication.translate("OrderRow", "Move up"))
        self.down = self._mover("chevron_down", 1, QCoreApplication.translate("OrderRow", "Move down"))

    def set_place(self, place: int, count: int) -> None:
        """Say at which place (from 0) of how many the row stands."""
        self.place = place
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        self.setAccessibleName(
            QCoreApplication.translate("OrderRow", "Place {0} of {1}: {2}").format(place + 1, count, self.words)
        )
        self.update()

    def set_verdict(self, due: int) -> None:
        """Show whether the row stands where it is due (from 0)."""
        self.due = due
        self.state = PartState.RIGHT if due == self.place else PartState.WRONG
        self.up.hide()
        self.down.hide()
        self.unsetCursor()
        self.setAccessibleDescription(", ".join(filter(None, (spoken(self.state), self._note()))))
        self.update()

    def set_lifted(self, lifted: bool) -> None:
        """Show the row as taken up by the mouse."""
        self.lifted = lifted
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(360), self.heightForWidth(self.look.px(360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.look.px(56))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.look.px(56), self._wrapped(width).height + self.look.px(28))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        top = (self.height() - self.down.sizeHint().height()) // 2
        right = self.width() - self.look.px(10)
        for button in (self.down, self.up):
            button.resize(button.sizeHint())
            right -= button.width()
            button.move(right, top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, state = self.look, self.state
        hover = self.underMouse() and state is PartState.OPEN
        fill = FILLS.get(state, "accent_soft" if self.lifted else "sunken" if hover else "surface")
        edge = "accent" if self.lifted else "muted" if hover else ROLES[state]
        painter = smooth_painter(self)
        heavy = self.lifted or state is not PartState.OPEN
        draw_box(painter, self.rect(), look.color(fill), look.color(edge), 2 if heavy else 1, look.px(10))
        if state is PartState.OPEN:
            draw_icon(painter, look, QRect(look.px(10), 0, look.px(20), self.height()), "grip", "muted", 20)
        side = look.px(28)
        cap = QRectF(look.px(38), (self.height() - side) / 2, side, side)
        filled = ROLES[state] if state in ICONS else "accent" if self.lifted else ""
        paint_keycap(painter, look, cap, str(self.place + 1), filled=filled, icon=ICONS.get(state, ""))
        words = self._wrapped(self.width())
        words.draw(painter, look.px(78), (self.height() - words.height) // 2, look.color("text"))
        painter.setFont(look.font("small"))
        painter.setPen(look.color(ROLES[state]))
        room = QRect(0, 0, self.width() - look.px(16), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._note())
        painter.end()

    def _note(self) -> str:
        if self.state is not PartState.WRONG:
            return ""
        return QCoreApplication.translate("OrderRow", "belongs to place {0}").format(self.due + 1)

    def _wrapped(self, width: int) -> WrappedText:
        note = text_width(QCoreApplication.translate("OrderRow", "belongs to place {0}"), self.look.font("small"))
        room = width - self.look.px(78) - max(note + self.look.px(28), self.look.px(2 * 32 + 18))
        return WrappedText(self.words, self.look.font("body"), room, self.look.px(24))

    def _mover(self, icon: str, step: int, name: str) -> Button:
        button = icon_button(self.look, icon, name, "small", self)
        button.setAccessibleName(f"{name}: {self.words}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.moved.emit(step))
        return button
