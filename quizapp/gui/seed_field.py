"""Let a run be shuffled as another one was: whoever types the same number gets the same order."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from quizapp.gui.look import Look

_MOST = 999_999


class SeedField(QLineEdit):
    """A number of up to six digits; empty for any order."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Number of the shuffle: whoever types the same one gets the same order")
        self.setPlaceholderText(self.tr("No. (any)"))
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setFixedWidth(look.px(150))
        self.setToolTip(words)
        self.setAccessibleName(words)

    @property
    def seed(self) -> int | None:
        """Return the number typed, None where there is none."""
        return int(self.text()) if self.text().strip() and self.isEnabled() else None
