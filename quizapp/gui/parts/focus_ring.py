"""Draw one focus ring around whatever has the focus of the keyboard."""

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box

_OWN_SIGN = (QAbstractScrollArea, QLineEdit, QComboBox, QMenu, QMenuBar)
_MARGIN = 4
_FIRST_MS = 50
"""So long after the first focus the first ring comes: dressing it takes longer than the window should wait."""


class RingStyle(QProxyStyle):
    """Fusion with our focus frame: 2 px `accent` with a gap of 2 px around the widget.

    Only the frame wears it: every question to it goes through Python, and while the window opens Qt asks a style some
    fifteen hundred times. Worn by the whole program it cost a tenth of the start.
    """

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look
        self.setParent(QApplication.instance())  # it outlives whoever wears it

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # a mask would cut off the round corners of the ring
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # in the window or what scrolls, where no parent that fits closely cuts the ring off
        return super().styleHint(hint, option, widget, returned)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element != QStyle.ControlElement.CE_FocusFrame:
            super().drawControl(element, option, painter, widget)
            return
        framed = widget.widget() if isinstance(widget, QFocusFrame) else None
        radius = framed.property("radius") if framed is not None else None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        paint_box(painter, place, (radius or 8) + _MARGIN, None, self._look.color("accent"), 2)


class FocusRing(QObject):
    """Let the ring follow the focus; it stays away from what shows the focus itself, and from clicks of the mouse."""

    def __init__(self, look: Look, application: QApplication) -> None:
        super().__init__(look)
        self._last: QFocusFrame | None = None
        self._look = look
        self._style: RingStyle | None = None
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._begin)
        look.changed.connect(self._repaint)
        application.focusChanged.connect(self._follow)

    @property
    def _frame(self) -> QFocusFrame | None:
        """Return the frame; it lies in the window of what it frames and dies with that."""
        return self._last if self._last is not None and isValid(self._last) else None

    def _begin(self) -> None:
        self._style = RingStyle(self._look)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._style is None:
            self._first.start(_FIRST_MS)
            return
        wanted = now is not None and not isinstance(now, _OWN_SIGN) and now.property("ring") is not False
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self._frame is not None:
            self._frame.setWidget(None)  # type: ignore[arg-type]  # None ends it, the stubs forbid it
        if now is None or not wanted or clicked or now.isWindow():
            return
        frame = self._frame or self._made(self._style)
        frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        frame.setWidget(now)
        self._last = frame

    def _made(self, style: RingStyle) -> QFocusFrame:
        frame = QFocusFrame()
        frame.setStyle(style)
        return frame

    def _repaint(self) -> None:
        if self._frame is not None:
            self._frame.update()
