"""The end of work in the background reaches everybody who waits for it."""

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from quizapp.core.errors import Message, QuizError
from quizapp.gui.tasks import Progress, Tasks


def test_every_receiver_hears_of_every_end_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    parent = QObject()
    tasks = Tasks(parent)
    heard: list[tuple[int, int, bool]] = []
    here = QThread.currentThread()

    def hear(number: int, receiver: int) -> None:
        heard.append((number, receiver, QThread.currentThread() is here))

    for number in range(60):
        task = tasks.start(lambda _progress: None)
        for receiver in range(3):
            task.succeeded.connect(lambda _result, number=number, receiver=receiver: hear(number, receiver))
    qtbot.waitUntil(lambda: len(heard) == 180, timeout=5_000)

    assert sorted(heard) == [(number, receiver, True) for number in range(60) for receiver in range(3)]
    tasks.close()


def test_a_named_error_is_told_as_a_failure(qtbot: QtBot) -> None:
    parent = QObject()
    tasks = Tasks(parent)

    def fail(_progress: Progress) -> None:
        raise QuizError(Message.of("file-missing", path="x"))

    told: list[QuizError] = []
    task = tasks.start(fail)
    task.failed.connect(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=5_000)

    assert told[0].message.code == "file-missing"
