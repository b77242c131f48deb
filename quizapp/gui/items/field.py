"""A field for a typed answer that tells when Return is pressed in it and shows the verdict inside."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from quizapp.gui.items.keys import is_return
from quizapp.gui.items.painting import draw_icon, text_width
from quizapp.gui.items.state import ICONS, ROLES, PartState, spoken
from quizapp.gui.labels import set_tone
from quizapp.gui.look import Look

_STATES = {PartState.RIGHT: "right", PartState.WRONG: "wrong", PartState.PARTLY: "partly"}
_LONGEST = 2000


class Field(QLineEdit):
    """A line to type in; `unit` stands at its right end, and behind it the sign of the verdict."""

    submitted = Signal()

    def __init__(self, look: Look, size: str, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.unit = unit
        self.state = PartState.OPEN
        self._small = size != "answer"
        self._example = ""
        self.setProperty("extent", size)
        self.setMaxLength(_LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keep_room()

    def set_example(self, words: str) -> None:
        """Say in an empty field what to write."""
        self._example = words
        self.setAccessibleDescription(words)

    def set_state(self, state: PartState) -> None:
        """Show the verdict and keep the words from being changed."""
        self.state = state
        self.setReadOnly(True)
        set_tone(self, "state", _STATES.get(state, "rest"))
        told = spoken(state) if self.text() else QCoreApplication.translate("Verdict", "left empty")
        self.setAccessibleDescription(told)
        self._keep_room()
        self.deselect()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_return(event):
            self.submitted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        look = self.look
        sign = look.px(22 if self._small else 44) if self.state in ICONS else look.px(4 if self._small else 16)
        if self._example and not self.text() and not self.isReadOnly():
            painter.setFont(look.font("body"))
            painter.setPen(look.color("muted"))
            left = QRect(look.px(20), 0, self.width() - look.px(20), self.height())
            painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, self._example)
        if self.unit:
            painter.setFont(look.font("body"))
            painter.setPen(look.color("muted"))
            room = QRect(0, 0, self.width() - sign - look.px(0 if self.state not in ICONS else 12), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.unit)
        if self.state in ICONS:
            side = look.px(16 if self._small else 20)
            place = QRect(self.width() - sign - look.px(2), 0, sign, self.height())
            draw_icon(painter, look, place, ICONS[self.state], ROLES[self.state], 16 if self._small else side)
        painter.end()

    def _keep_room(self) -> None:
        """Keep the typed words out from under the unit and the sign; the room is there from the start."""
        unit = text_width(self.unit, self.look.font("body")) + self.look.px(16) if self.unit else 0
        sign = self.look.px(20 if self._small else 44)
        self.setTextMargins(0, 0, unit + sign, 0)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), super().sizeHint().height())
