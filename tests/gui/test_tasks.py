"""Slow work runs beside the window: progress, cancel, result, error, crash."""

import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from quizapp.core.errors import FileError, Message
from quizapp.gui.tasks import Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


def test_work_runs_in_another_thread_and_its_result_comes_back(tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.start(lambda _progress: threading.current_thread() is threading.main_thread())
    with qtbot.waitSignal(task.succeeded) as ended:
        pass

    assert ended.args == [False]


def test_progress_is_told_and_a_cancel_is_heard(tasks: Tasks, qtbot: QtBot) -> None:
    heard = threading.Event()

    def count(progress: Progress) -> int:
        done = 0
        while progress(done, 1000) and done < 1000:
            done += 1
            heard.wait(0.001)
        return done

    task = tasks.start(count)
    task.progressed.connect(lambda done, _total: task.cancel() if done >= 3 else None)
    with qtbot.waitSignal(task.succeeded) as ended:
        pass

    assert 3 <= ended.args[0] < 1000


def test_an_error_of_the_program_s_own_kind_comes_as_a_signal(tasks: Tasks, qtbot: QtBot) -> None:
    def fail(_progress: Progress) -> None:
        raise FileError(Message.of("file-missing", path="x"))

    task = tasks.start(fail)
    with qtbot.waitSignal(task.failed) as ended:
        pass

    assert ended.args[0].message.code == "file-missing"


def test_a_mistake_in_the_program_ends_up_where_all_do(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: seen.append(kind))

    def fail(_progress: Progress) -> None:
        raise ZeroDivisionError

    tasks.start(fail)
    qtbot.waitUntil(lambda: seen == [ZeroDivisionError])


def test_one_piece_of_work_comes_after_another(tasks: Tasks, qtbot: QtBot) -> None:
    running: list[int] = []
    most: list[int] = []

    def work(_progress: Progress) -> None:
        running.append(1)
        most.append(len(running))
        threading.Event().wait(0.01)
        running.pop()

    for _ in range(4):
        last = tasks.start(work)
    with qtbot.waitSignal(last.succeeded):
        pass

    assert max(most) == 1


def test_closing_cancels_and_waits(tasks: Tasks) -> None:
    ended = threading.Event()

    def endless(progress: Progress) -> None:
        while progress(0, 0):
            threading.Event().wait(0.001)
        ended.set()

    tasks.start(endless)
    tasks.close()

    assert ended.is_set()
