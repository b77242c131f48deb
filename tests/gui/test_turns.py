"""Work in pieces leaves the window a turn between each two of them."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.turns import Turns


def test_something_else_happens_between_two_pieces(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[str] = []
    other = QTimer(parent)
    other.timeout.connect(lambda: seen.append("other") if seen[-1:] != ["other"] else None)
    other.start(0)
    turns = Turns(parent)
    turns.take(*(lambda name=name: seen.append(name) for name in "abc"))
    qtbot.waitUntil(lambda: "c" in seen)

    assert [name for name in seen if name != "other"] == ["a", "b", "c"]
    assert seen.index("other", seen.index("a")) < seen.index("b")
    assert seen.index("other", seen.index("b")) < seen.index("c")


def test_what_is_stopped_or_replaced_is_not_done(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[str] = []
    turns = Turns(parent)
    turns.take(lambda: seen.append("a"))
    turns.take(lambda: seen.append("b"), turns.stop, lambda: seen.append("c"))
    qtbot.waitUntil(lambda: "b" in seen)
    qtbot.wait(20)

    assert seen == ["b"]
