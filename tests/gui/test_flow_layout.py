"""A flow layout lets go of widgets that leave it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.parts.flow_layout import FlowLayout


def test_a_widget_taken_out_leaves_no_item(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    first, second = QPushButton("one"), QPushButton("two")
    flow.addWidget(first)
    flow.addWidget(second)

    flow.removeWidget(first)
    second.setParent(None)

    assert flow.count() == 0
    assert flow.sizeHint() == QSize(0, 0)
