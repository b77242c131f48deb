"""The backups are shown, and one comes back after a second click; the state before is kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whole_program import whole_program

from quizapp.app import Window
from quizapp.gui.backups_page import BackupsPage
from quizapp.services.desk import Desk, desk_on
from quizapp.storage import backup
from quizapp.storage.database import Database
from quizapp.storage.learners import default_learner

HOURS = 15


@pytest.fixture
def on_disk(tmp_path: Path) -> Iterator[Desk]:
    """Return the services on a database with backups of fifteen hours, in each of which the daily number grew."""
    place = tmp_path / "own.db"
    with Database.open(place) as database:
        desk = desk_on(database, default_learner(database, datetime(2026, 3, 6, tzinfo=UTC)))
        desk.preferences.set("language", "de")
        for hour in range(HOURS):
            desk.preferences.set("daily_cap", 10 + hour)
            backup.write(database, place, datetime(2026, 3, 6, hour, tzinfo=UTC))
        desk.preferences.set("daily_cap", 99)
        yield desk


@pytest.fixture
def kept(qapp: QApplication, qtbot: QtBot, on_disk: Desk) -> Iterator[Window]:
    """Return the whole program on that database."""
    with whole_program(qapp, qtbot, on_disk) as built:
        yield built


def daily_number(database: Path) -> int:
    """Return the daily number that a backup holds."""
    with closing(sqlite3.connect(database)) as connection:
        return int(connection.execute("SELECT value FROM settings WHERE name = 'daily_cap'").fetchone()[0])


def open_page(window: Window) -> BackupsPage:
    window.controller._actions["backups"].trigger()
    page = window.window.pages.currentWidget()
    assert isinstance(page, BackupsPage)
    return page


def test_the_newest_backups_are_shown_first_and_the_others_on_demand(kept: Window) -> None:
    page = open_page(kept)
    first = [row.accessibleName() for row in page.rows]

    QTest.mouseClick(page.more_button, Qt.MouseButton.LeftButton)

    assert len(first) == 12
    assert len(page.rows) == HOURS
    assert all("6. März 2026" in name for name in first)


def test_a_backup_comes_back_after_a_second_click_and_the_state_before_is_kept(kept: Window) -> None:
    page = open_page(kept)
    row = page.rows[1]

    QTest.mouseClick(row.back_button, Qt.MouseButton.LeftButton)
    asked, still = row.warning.isVisible(), kept.desk.preferences.number("daily_cap")
    QTest.mouseClick(row.sure_button, Qt.MouseButton.LeftButton)

    assert asked
    assert still == 99
    assert kept.desk.preferences.number("daily_cap") == 10 + HOURS - 2
    assert 99 in {daily_number(one.path) for one in kept.desk.backups.every()}
    assert kept.controller.opens_again
    assert not kept.window.isVisible()


def test_escape_takes_the_question_back(kept: Window) -> None:
    row = open_page(kept).rows[0]
    QTest.mouseClick(row.back_button, Qt.MouseButton.LeftButton)

    QTest.keyClick(row.sure_button, Qt.Key.Key_Escape)

    assert not row.warning.isVisible()
    assert not kept.controller.opens_again


def test_a_backup_that_was_damaged_is_told_and_nothing_changes(kept: Window) -> None:
    page = open_page(kept)
    kept.desk.backups.every()[0].path.write_bytes(b"no database")

    QTest.mouseClick(page.rows[0].back_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.rows[0].sure_button, Qt.MouseButton.LeftButton)

    assert kept.desk.preferences.number("daily_cap") == 99
    assert kept.window.isVisible()
    assert not kept.window.notice.isHidden()


def test_a_program_without_backups_says_when_the_first_is_made(window: Window) -> None:
    page = open_page(window)

    assert page.rows == []
    assert page.folder_button.isVisible()
