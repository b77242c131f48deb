"""The rail at the left: one button a page, the settings at its foot."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box, smooth_painter
from quizapp.gui.parts.viewport import set_known_viewport

WIDTH = 104
_MARGIN = 8


class RailButton(QAbstractButton):
    """An icon with its word below, 88 x 64; checked while its page is shown."""

    def __init__(self, look: Look, key: str, icon: str, text: str, tip: str) -> None:
        super().__init__()
        self.key = key
        self._look = look
        self._icon = icon
        self.setText(text)
        self.number = 0
        self.setToolTip(tip)
        self.setCheckable(True)
        self.setProperty("radius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.set_number(0)

    def set_number(self, number: int) -> None:
        """Show how much waits on the page, nothing for 0."""
        self.number = number
        words = self.tr("{0}, {1} due").format(self.text(), QLocale().toString(number))
        self.setAccessibleName(words if number else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(88), self._look.px(64))

    def nextCheckState(self) -> None:
        """Leave the check mark to the rail: the page that is shown decides."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        look, place = self._look, QRectF(self.rect())
        here = self.isChecked()
        if here:
            edge = look.color("accent") if look.theme.outlined else None
            paint_box(painter, place, look.px(12), look.color("accent_soft"), edge, 2)
        elif self.underMouse():
            paint_box(painter, place, look.px(12), look.color("sunken"), look.edge("sunken"))
        ink = "on_soft" if here else "muted"
        icon = look.pixmap(self._icon, ink, 24)
        left = (place.width() - icon.deviceIndependentSize().width()) / 2
        painter.drawPixmap(round(left), look.px(10), icon)
        painter.setFont(look.font("label", bold=here))
        painter.setPen(look.color(ink))
        words = QRectF(0, look.px(37), place.width(), look.px(20))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.number:
            self._paint_number(painter, here=here)
        painter.end()

    def _paint_number(self, painter: QPainter, *, here: bool) -> None:
        """Paint the number as a pill at the icon's upper right, with a ring in the colour of the ground."""
        look = self._look
        text = QLocale().toString(self.number)
        painter.setFont(look.font("label", bold=True))
        height = look.px(22)
        width = max(height, painter.fontMetrics().horizontalAdvance(text) + look.px(12))
        left = min(self.width() / 2 + look.px(4), self.width() - width - 2)
        pill = QRectF(left, look.px(2), width, height)
        ground = look.color("accent_soft" if here else "background")
        paint_box(painter, pill.adjusted(-2, -2, 2, 2), height / 2 + 2, ground)
        paint_box(painter, pill, height / 2, look.color("accent"))
        painter.setPen(look.color("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QScrollArea):
    """The buttons of the pages that work. Pages of later issues add theirs with `add`, in the order of the rail."""

    page_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_known_viewport(self)
        self._look = look
        self._buttons: dict[str, RailButton] = {}
        self._numbers: dict[str, int] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("role", "ground")
        self._column = QVBoxLayout(ground)
        self._column.setSpacing(_MARGIN)
        self._column.addStretch()
        self.setWidget(ground)
        look.changed.connect(self._fit)
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def add(self, key: str, icon: str, text: str, tip: str, *, at_foot: bool = False) -> None:
        """Add the button of a page, above the room in the middle or at the foot."""
        button = RailButton(self._look, key, icon, text, tip)
        button.clicked.connect(lambda: self.page_wanted.emit(key))
        above = sum(not other.property("foot") for other in self._buttons.values())
        button.setProperty("foot", at_foot)
        self._column.insertWidget(self._column.count() if at_foot else above, button)
        self._buttons[key] = button
        button.set_number(self._numbers.get(key, 0))

    def clear(self) -> None:
        """Take every button away."""
        for button in self._buttons.values():
            self._column.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()

    def set_number(self, key: str, number: int) -> None:
        """Show how much waits on a page; it is kept while the buttons are made anew."""
        self._numbers[key] = number
        if key in self._buttons:
            self._buttons[key].set_number(number)

    def show_current(self, key: str) -> None:
        """Mark the page that is shown."""
        for button in self._buttons.values():
            button.setChecked(button.key == key)

    def button(self, key: str) -> RailButton:
        """Return the button of a page."""
        return self._buttons[key]

    def _fit(self) -> None:
        """Be as wide as the buttons; where they must be scrolled, the bar takes the place of the right margin."""
        bar = self.verticalScrollBar()
        right = bar.sizeHint().width() if bar.maximum() else _MARGIN
        self._column.setContentsMargins(_MARGIN, _MARGIN, 0 if bar.maximum() else _MARGIN, _MARGIN)
        self.setFixedWidth(self._look.px(WIDTH - 2 * _MARGIN) + _MARGIN + right)
