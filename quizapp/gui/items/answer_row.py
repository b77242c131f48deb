"""One answer to choose, painted as a row: keycap, wrapped text, and once judged a word whose answer it was.

A row of a single choice is a radio button, one of a multiple choice a check box, so that a screen reader hears what
it is; both paint themselves with the same face. Nothing of a row moves when it is chosen or judged: the room for the
bold text and for the note is kept from the start.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from quizapp.gui.items.keys import is_return
from quizapp.gui.items.painting import WrappedText, draw_box, text_width
from quizapp.gui.items.state import FILLS, ICONS, ROLES, PartState, note, spoken
from quizapp.gui.look import Look
from quizapp.gui.parts.keycap import paint_keycap
from quizapp.gui.parts.painted import smooth_painter


class RowFace:
    """The look of a row: measures it and paints it."""

    def __init__(self, look: Look, key: str, text: str) -> None:
        self.look = look
        self.key = key
        self.text = text
        self.state = PartState.OPEN
        widths = (text_width(note(state), look.font("small")) for state in (PartState.RIGHT, PartState.MISSED))
        self._note_width = max(widths)

    def height(self, width: int) -> int:
        """Return the height of the row in a width, the text set bold."""
        return max(self.look.px(56), self._wrapped(width, bold=True).height + self.look.px(28) + 4)

    def paint(self, button: QAbstractButton) -> None:
        """Paint the row as its button stands."""
        painter = smooth_painter(button)
        chosen = button.isChecked()
        self._paint_box(painter, button, chosen)
        cap = self._cap(button.height())
        if self.state in ICONS:
            paint_keycap(painter, self.look, cap, "", filled=ROLES[self.state], icon=ICONS[self.state])
        else:
            paint_keycap(painter, self.look, cap, self.key, filled="accent" if chosen else "")
        self._paint_words(painter, button, chosen)
        painter.end()

    def _paint_box(self, painter: QPainter, button: QAbstractButton, chosen: bool) -> None:
        look, state = self.look, self.state
        fill, edge, width = FILLS.get(state, "surface"), ROLES[state], 2
        if state is PartState.ASIDE:
            width = 1
        elif state is PartState.OPEN and chosen:
            fill, edge = "accent_soft", "accent"
        elif state is PartState.OPEN:
            hover = button.underMouse() and button.isEnabled()
            fill, edge, width = ("sunken", "muted", 1) if hover else ("surface", "border", 1)
        draw_box(painter, button.rect(), look.color(fill), look.color(edge), width, look.px(10))

    def _paint_words(self, painter: QPainter, button: QAbstractButton, chosen: bool) -> None:
        bold = self.state is PartState.RIGHT or (chosen and self.state is PartState.OPEN)
        words = self._wrapped(button.width(), bold)
        color = self.look.color("muted" if self.state is PartState.ASIDE else "text")
        words.draw(painter, self._left(), (button.height() - words.height) // 2, color)
        remark = note(self.state)
        if remark:
            right = QRect(0, 0, button.width() - self.look.px(16), button.height())
            painter.setFont(self.look.font("small"))
            painter.setPen(self.look.color(ROLES[self.state]))
            painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, remark)

    def _cap(self, height: int) -> QRectF:
        side = self.look.px(28)
        return QRectF(self.look.px(13), (height - side) // 2, side, side)

    def _left(self) -> int:
        return self.look.px(13 + 28 + 12)

    def _wrapped(self, width: int, bold: bool) -> WrappedText:
        room = width - self._left() - self.look.px(16) - self._note_width - self.look.px(16)
        return WrappedText(self.text, self.look.font("body", bold=bold), room, self.look.px(24))


if TYPE_CHECKING:
    _Mixed = QAbstractButton
else:
    _Mixed = object  # a class can have one parent of Qt only


class RowManners(_Mixed):
    """What a row does whatever kind of button it is; the kind comes behind it among the parents."""

    face: RowFace

    def set_state(self, state: PartState) -> None:
        """Show the verdict and keep the row from being changed."""
        self.face.state = state
        self.setAccessibleDescription(spoken(state))
        self.unsetCursor()
        self.update()

    def nextCheckState(self) -> None:
        if self.face.state is PartState.OPEN:
            super().nextCheckState()

    def sizeHint(self) -> QSize:
        return QSize(self.face.look.px(360), self.face.height(self.face.look.px(360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.face.look.px(200), self.face.look.px(56))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.face.height(width)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore() if is_return(event) else super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.face.paint(self)


class ChoiceRow(RowManners, QRadioButton):
    """A row of which one can be chosen."""

    def __init__(self, look: Look, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = RowFace(look, key, text)
        _prepare(self, key, text)


class TickRow(RowManners, QCheckBox):
    """A row of which several can be chosen."""

    def __init__(self, look: Look, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = RowFace(look, key, text)
        _prepare(self, key, text)


AnswerRow = ChoiceRow | TickRow


def _prepare(button: QAbstractButton, key: str, text: str) -> None:
    button.setAccessibleName(f"{key}: {text}")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    button.setProperty("radius", 10)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
