"""Lay chips out in lines that wrap; a chip wider than the tray wraps its own text."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.items.chip import Chip
from quizapp.gui.look import Look


class Tray(QWidget):
    """Chips side by side, `margin` from the edges; hidden ones take no room."""

    def __init__(
        self, look: Look, parent: QWidget | None = None, margin: int = 0, top: int = 0, least: int = 0
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.chips: list[Chip] = []
        self._margin, self._top, self._least = margin, top, least
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Hold these chips in this order; a chip comes over from wherever it was."""
        self.chips = list(chips)
        for chip in self.chips:
            if chip.parentWidget() is not self:
                chip.setParent(self)
            chip.show()
        self.updateGeometry()
        self._place(self.width())

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.look.px(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(160), self.look.px(self._least))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.look.px(self._least), self._reckon(width)[1])

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place(self.width())

    def _place(self, width: int) -> None:
        for chip, place in zip(self.chips, self._reckon(width)[0], strict=True):
            chip.setGeometry(place)

    def _reckon(self, width: int) -> tuple[list[QRect], int]:
        """Return the place of every chip in a width, and the height that they take."""
        margin, gap = self.look.px(self._margin), self.look.px(8)
        room = max(width - 2 * margin, 1)
        x, y, line = 0, self.look.px(self._top), 0
        places: list[QRect] = []
        for chip in self.chips:
            wide = min(chip.sizeHint().width(), room)
            high = chip.heightForWidth(wide)
            if x and x + wide > room:
                x, y, line = 0, y + line + gap, 0
            places.append(QRect(margin + x, y, wide, high))
            x, line = x + wide + gap, max(line, high)
        return places, y + line + margin
