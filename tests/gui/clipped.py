"""Find what is cut off in a window: words without the room they ask for, parts that stand out of their ground."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from quizapp.gui.elided_label import ElidedLabel
from quizapp.gui.parts.painted import Painted

_SLACK = 1


def clipped(window: QWidget) -> list[str]:
    """Return a line for each visible part of a window that is cut off, and for each scroll area with a bar below."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or isinstance(widget, ElidedLabel):
            continue
        found += [f"{_name(widget)}: {fault}" for fault in (*_too_small(widget), *_outside(widget), *_sideways(widget))]
    return found


def _too_small(widget: QWidget) -> Iterator[str]:
    """Say that a part got less room than its words need."""
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox | Painted):
        return
    if isinstance(widget, QLabel) and not widget.text():
        return
    need, least = widget.sizeHint(), widget.minimumSizeHint()
    wraps = widget.hasHeightForWidth()
    high = widget.heightForWidth(widget.width()) if wraps else need.height()
    if not isinstance(widget, QLabel | QAbstractButton):
        high = min(high, least.height() if least.height() > 0 else high)
    if widget.height() < high - _SLACK:
        yield f"{widget.height()} high, needs {high}"
    shrinks = wraps or not isinstance(widget, QLabel | QPushButton)
    wide = max(least.width(), 0) if wraps else least.width() if shrinks and least.width() > 0 else need.width()
    if widget.width() < wide - _SLACK:
        yield f"{widget.width()} wide, needs {wide}"


def _outside(widget: QWidget) -> Iterator[str]:
    """Say that a part stands out of what holds it, where nobody can scroll to it."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent, QAbstractScrollArea) or _scrolled(parent) or not _has_words(widget):
        return
    if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(widget.geometry()):
        yield f"at {_place(widget.geometry())} outside of {type(parent).__name__} {_place(parent.rect())}"


def _sideways(widget: QWidget) -> Iterator[str]:
    """Say that a page has to be scrolled to the side, or is cut off there."""
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        content, room = widget.widget().width(), widget.viewport().width()
        if content > room + _SLACK:
            yield f"{content} wide in {room}"


def _has_words(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QFrame | Painted)


def _scrolled(parent: QWidget) -> bool:
    holder = parent.parentWidget()
    return isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent


def _place(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else text if isinstance(text, str) else widget.accessibleName()
    chain = [type(one).__name__ for one in _parents(widget)][:3]
    where = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{'<'.join([type(widget).__name__, *chain])} “{str(words)[:50]}” at {where.x()},{where.y()}"


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        if type(parent) is not QWidget:
            yield parent
        parent = parent.parentWidget()
