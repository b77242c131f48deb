"""The focus ring in a window; `test_parts` runs this in a process of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFocusFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.look import Look
from quizapp.gui.parts.focus_ring import FocusRing


@pytest.fixture
def ground(qtbot: QtBot, look: Look) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    return widget


def test_a_parent_that_fits_closely_does_not_cut_the_ring_off(
    ground: QWidget, look: Look, qapp: QApplication, qtbot: QtBot
) -> None:
    ring = FocusRing(look, qapp)
    outer, close = QVBoxLayout(ground), QWidget()
    inner = QHBoxLayout(close)
    inner.setContentsMargins(0, 0, 0, 0)
    button = QPushButton("a")
    inner.addWidget(button)
    outer.addWidget(close)
    ground.show()
    qtbot.waitExposed(ground)
    ground.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    qtbot.waitUntil(lambda: ground.findChild(QFocusFrame) is not None)

    frame = ground.findChild(QFocusFrame)

    assert frame is not None
    assert frame.parentWidget() is ground
    assert frame.visibleRegion().boundingRect() == frame.rect()
    ring.deleteLater()


def test_the_ring_follows_the_keyboard_and_leaves_the_mouse_alone(
    ground: QWidget, look: Look, qapp: QApplication, qtbot: QtBot
) -> None:
    ring = FocusRing(look, qapp)
    row = QHBoxLayout(ground)
    first, second = QPushButton("a"), QPushButton("b")
    row.addWidget(first)
    row.addWidget(second)
    ground.show()
    qtbot.waitExposed(ground)
    ground.activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    qtbot.waitUntil(lambda: ground.findChild(QFocusFrame) is not None)
    frame = ground.findChild(QFocusFrame)

    assert frame is not None
    assert frame.widget() is first
    assert frame.geometry().contains(first.geometry())
    assert frame.width() == first.width() + 8
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert frame.widget() is second

    with qtbot.waitSignal(qapp.focusChanged):
        qtbot.mousePress(first, Qt.MouseButton.LeftButton)
        first.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.mouseRelease(first, Qt.MouseButton.LeftButton)
    ring.deleteLater()
