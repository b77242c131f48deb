"""Choose one of a few: a row of segments that works like a group of radio buttons."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.painted import Painted, paint_box, smooth_painter

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Segment(QAbstractButton):
    """One of the segments; checkable, in a group with the others. An arrow key asks for the one beside it."""

    stepped = Signal(int)

    def __init__(self, look: Look, key: str, text: str, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._look = look
        self._height = height
        self._hint: tuple[tuple[str, int], QSize] | None = None
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setProperty("radius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        what = (self.text(), self._look.text_size)
        if self._hint is None or self._hint[0] != what:  # layouts ask hundreds of times
            words = QFontMetrics(self._look.font("small", bold=True)).horizontalAdvance(self.text())
            self._hint = what, QSize(words + 2 * self._look.px(12), self._look.px(self._height))
        return QSize(self._hint[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        place = QRectF(self.rect())
        if self.isChecked():
            paint_box(painter, place, self._look.px(6), self._look.color("surface"), self._look.color("border"))
        ink = "text" if self.isChecked() or self.underMouse() else "muted"
        painter.setFont(self._look.font("small", bold=self.isChecked()))
        painter.setPen(self._look.color(ink if self.isEnabled() else "muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Segmented(Painted):
    """A row of segments, 36 or 40 high; more rows where there is no room.

    `chosen` tells the key of the new choice when the user takes it.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        choices: list[tuple[str, str]],
        name: str,
        height: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._layout = FlowLayout(self, gap=0)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.segments = tuple(Segment(look, key, text, height - 8, self) for key, text in choices)
        for segment in self.segments:
            self._group.addButton(segment)
            self._layout.addWidget(segment)
            segment.setAccessibleDescription(name)
            segment.stepped.connect(self._step)
        self.choose(choices[0][0])
        self._group.buttonClicked.connect(self._tell)
        self._space()
        look.changed.connect(self._space)

    @property
    def key(self) -> str:
        """Return the key of the segment chosen."""
        return next((segment.key for segment in self.segments if segment.isChecked()), "")

    @property
    def chosen_segment(self) -> Segment:
        """Return the segment chosen."""
        return next(segment for segment in self.segments if segment.isChecked())

    def choose(self, key: str) -> None:
        """Choose a segment without telling."""
        for segment in self.segments:
            if segment.key == key:
                segment.setChecked(True)
        self._lead_tab_here()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        edge = self.look.edge("sunken") if self.look.theme.outlined else None
        ground = QRectF(0, 0, self.width(), min(self.height(), self.heightForWidth(self.width())))
        paint_box(painter, ground, self.look.px(8), self.look.color("sunken"), edge)
        painter.end()

    def _tell(self, segment: Segment) -> None:
        self._lead_tab_here()
        self.chosen.emit(segment.key)

    def _step(self, by: int) -> None:
        at = self.segments.index(self.chosen_segment)
        there = self.segments[(at + by) % len(self.segments)]
        there.click()
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _lead_tab_here(self) -> None:
        """Let the tab key come to the segment chosen; the arrow keys go on from there."""
        for segment in self.segments:
            here = segment.isChecked()
            segment.setFocusPolicy(Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus)

    def _space(self) -> None:
        inner = self.look.px(4)
        self._layout.setContentsMargins(inner, inner, inner, inner)
        for segment in self.segments:
            segment.updateGeometry()
