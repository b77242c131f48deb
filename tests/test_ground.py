"""The ground that every other test stands on: PySide6 keeps its references, and what goes wrong in Qt fails a test."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quizapp import paths


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_do_not_eat_the_references_of_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1_000):
        label.setText(str(number))

    assert sys.getrefcount(None) > before - 500


def run_inner(pytester: pytest.Pytester, body: str) -> pytest.RunResult:
    pytester.makepyfile(body)
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\nfilterwarnings = error\n")
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:xdist")


def test_a_slot_that_raises_fails_its_test(pytester: pytest.Pytester) -> None:
    result = run_inner(
        pytester,
        """
        from PySide6.QtWidgets import QPushButton

        def test_click(qtbot):
            button = QPushButton()
            qtbot.addWidget(button)
            button.clicked.connect(lambda: 1 / 0)
            button.click()
        """,
    )

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*ZeroDivisionError*"])


def test_a_qt_warning_fails_its_test(pytester: pytest.Pytester) -> None:
    result = run_inner(
        pytester,
        """
        from PySide6.QtCore import qWarning

        def test_warning(qtbot):
            qWarning("something is wrong")
        """,
    )

    result.assert_outcomes(failed=1)


def test_no_test_sees_the_data_of_the_user(user_folders: Path) -> None:
    assert paths.user_data().is_relative_to(user_folders)
    assert paths.database().is_relative_to(user_folders)
