"""Choose one of many: a combo box with our arrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import smooth_painter

_LEAST = 6  # letters in sight; a longer choice ends in dots


class ComboBox(QComboBox):
    """A combo box whose arrow is drawn from the icons; medium (36) or large (40)."""

    def __init__(self, look: Look, name: str, size: str = "large", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("extent", size)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(_LEAST)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - self._look.px(12 + 30)
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        words = QStylePainter(self)
        words.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        words.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        words.end()
        painter = smooth_painter(self)
        arrow = self._look.pixmap("chevron_down", "muted", 18)
        size = arrow.deviceIndependentSize()
        left = self.width() - size.width() - self._look.px(10)
        painter.drawPixmap(round(left), round((self.height() - size.height()) / 2), arrow)
        painter.end()
