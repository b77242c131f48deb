"""Draw one focus ring around whatever has the focus of the keyboard."""

from PySide6.QtCore import QObject, QRectF, Qt
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
# Alt and the letter work without a line below it; a mask would cut off the round corners of the ring.
_OFF = (QStyle.StyleHint.SH_UnderlineShortcut, QStyle.StyleHint.SH_FocusFrame_Mask)


class RingStyle(QProxyStyle):
    """Fusion with our focus frame: 2 px `accent` with a gap of 2 px around the widget."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look

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
        if hint in _OFF:
            return 0
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
        look.changed.connect(self._repaint)
        application.focusChanged.connect(self._follow)

    @property
    def _frame(self) -> QFocusFrame | None:
        """Return the frame; it lies in the window of what it frames and dies with that."""
        return self._last if self._last is not None and isValid(self._last) else None

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        wanted = now is not None and not isinstance(now, _OWN_SIGN) and now.property("ring") is not False
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self._frame is not None:
            self._frame.setWidget(None)  # type: ignore[arg-type]  # None ends it, the stubs forbid it
        if now is None or not wanted or clicked or now.isWindow():
            return
        frame = self._frame or QFocusFrame()
        frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        frame.setWidget(now)
        self._last = frame

    def _repaint(self) -> None:
        if self._frame is not None:
            self._frame.update()
