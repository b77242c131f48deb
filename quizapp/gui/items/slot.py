"""A place that takes one entry: free, active, filled, or judged."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.gui.items.painting import WrappedText, draw_box, draw_icon, text_width
from quizapp.gui.items.state import FILLS, ICONS, ROLES, PartState, spoken
from quizapp.gui.look import Look
from quizapp.gui.parts.keycap import paint_keycap
from quizapp.gui.parts.painted import smooth_painter


class Slot(QAbstractButton):
    """A slot 52 high (36 within running text, `small`) that shows the letter and words of what was put into it."""

    cleared = Signal()
    focused = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self.look = look
        self.name = name
        self.small = small
        self.key = ""
        self.entry: str | None = None
        self.state = PartState.OPEN
        self.active = False
        self.setProperty("radius", 10)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name_anew()

    def fill(self, key: str, entry: str | None) -> None:
        """Put an entry in, or take it out with None."""
        self.key, self.entry = key, entry
        self._name_anew()
        self.updateGeometry()
        self.update()

    def set_active(self, active: bool) -> None:
        """Show whether the next letter or click goes here."""
        self.active = active
        self._name_anew()
        self.update()

    def set_state(self, state: PartState) -> None:
        """Show the verdict on what was put in."""
        self.state = state
        self.active = False
        self.unsetCursor()
        self._name_anew()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.heightForWidth(self.look.px(200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(96), self._least())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._least(), self._words(width).height + self.look.px(8 if self.small else 24))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._clearable() and event.position().x() >= self.width() - self.look.px(self._end()):
            self.cleared.emit()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event) if event.key() == Qt.Key.Key_Space else event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        look, state = self.look, self.state
        fill, edge, width, dashed = self._box()
        draw_box(painter, self.rect(), look.color(fill) if fill else None, look.color(edge), width, look.px(10), dashed)
        if self.entry is not None:
            side = look.px(22 if self.small else 26)
            cap = QRectF(look.px(6 if self.small else 12), (self.height() - side) / 2, side, side)
            filled = ROLES[state] if state in ICONS else "accent"
            paint_keycap(painter, look, cap, self.key, filled=filled, icon=ICONS.get(state, ""))
        words = self._words(self.width())
        ink = "text" if self.entry is not None else "on_soft" if self.active else "muted"
        words.draw(painter, self._left(), (self.height() - words.height) // 2, look.color(ink))
        if self._clearable():
            room = look.px(self._end())
            draw_icon(painter, look, QRect(self.width() - room, 0, room, self.height()), "cross", "muted", 18)
        painter.end()

    def _box(self) -> tuple[str | None, str, float, bool]:
        """Return fill, edge, width and whether dashed, as the table of states has it."""
        if self.state is not PartState.OPEN:
            return FILLS.get(self.state, "surface"), ROLES[self.state], 2, False
        if self.active:
            return "accent_soft" if self.entry is None else "surface", "accent", 2, False
        hover = self.underMouse()
        if self.entry is None:
            return ("sunken" if hover else None), ("muted" if hover else "border"), 1.5, True
        return ("sunken" if hover else "surface"), ("muted" if hover else "border"), 1, False

    def _words(self, width: int) -> WrappedText:
        room = width - self._left() - self.look.px(self._end() if self.entry is not None else 8)
        return WrappedText(self._shown(), self.look.font("body"), room, self.look.px(24))

    def _shown(self) -> str:
        if self.entry is not None:
            return self.entry
        if self.small:
            return "…" if self.active else ""
        if self.state is not PartState.OPEN:
            return QCoreApplication.translate("Slot", "left free")
        if self.active:
            return QCoreApplication.translate("Slot", "Choose now …")
        return QCoreApplication.translate("Slot", "still free")

    def _clearable(self) -> bool:
        return self.entry is not None and self.state is PartState.OPEN

    def _least(self) -> int:
        return self.look.px(36 if self.small else 52)

    def _left(self) -> int:
        if self.entry is None:
            return self.look.px(10 if self.small else 16)
        return self.look.px(6 + 22 + 6 if self.small else 12 + 26 + 10)

    def _end(self) -> int:
        return 26 if self.small else 44

    def _name_anew(self) -> None:
        words = self.entry if self.entry is not None else QCoreApplication.translate("Slot", "still free")
        self.setAccessibleName(f"{self.name}: {words}")
        active = QCoreApplication.translate("Slot", "takes the next entry") if self.active else ""
        self.setAccessibleDescription(spoken(self.state) or active)


def small_slot_width(look: Look, entries: list[str]) -> int:
    """Return how wide a slot in running text has to be for the longest entry."""
    longest = max((text_width(entry, look.font("body")) for entry in entries), default=0)
    return longest + look.px(6 + 22 + 6 + 26)
