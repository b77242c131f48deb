"""A flow layout remembers how high it is, and forgets it when one of its items changes."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.parts.flow_layout import FlowLayout


def test_a_remembered_height_is_reckoned_anew_when_an_item_grows_goes_or_comes(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    layout = FlowLayout(ground, gap=10)
    labels = [QLabel("eins"), QLabel("zwei")]
    for label in labels:
        label.setFixedSize(60, 20)
        layout.addWidget(label)

    assert layout.heightForWidth(200) == 20
    assert layout.heightForWidth(100) == 50
    labels[0].setFixedSize(60, 40)
    assert layout.heightForWidth(200) == 40
    third = QLabel("drei")
    third.setFixedSize(180, 30)
    layout.addWidget(third)
    assert layout.heightForWidth(200) == 80
    layout.removeWidget(third)
    assert layout.heightForWidth(200) == 40


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    layout = FlowLayout(ground, gap=10)
    labels = [QLabel("eins"), QLabel("zwei"), QLabel("drei")]
    for label in labels:
        label.setFixedSize(60, 20)
        layout.addWidget(label)
    assert layout.sizeHint().width() == 200

    labels[0].hide()

    assert layout.sizeHint().width() == 130
