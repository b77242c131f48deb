"""Learners are added, renamed, chosen and deleted through real widgets."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.app import Window
from quizapp.gui.learners_page import LearnersPage
from quizapp.gui.result_sharing import ResultFileQuestion
from quizapp.services.backups import FORGET_AFTER
from quizapp.services.learners import chosen_learner
from quizapp.storage.database import Database


def open_page(window: Window) -> LearnersPage:
    window.controller.navigation.people.open()
    page = window.window.pages.currentWidget()
    assert isinstance(page, LearnersPage)
    QApplication.processEvents()
    return page


def add(page: LearnersPage, name: str) -> str:
    QTest.keyClicks(page.field, name)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    return list(page.rows)[-1]


def names(page: LearnersPage) -> list[str]:
    return [row.title.text() for row in page.rows.values()]


def test_a_learner_is_added_by_keys_and_a_known_name_refused(window: Window) -> None:
    page = open_page(window)

    add(page, "Otter")
    known = names(page)
    add(page, "otter")

    assert known[1:] == ["Otter"]
    assert names(page) == known
    assert "otter" in page.note.text()
    assert page.field.text() == "otter"


def test_a_learner_is_renamed_in_place_and_escape_keeps_the_name(window: Window) -> None:
    page = open_page(window)
    learner = add(page, "Otter")
    row = page.rows[learner]
    row.rename()
    QTest.keyClicks(row.field, "Nein")
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    kept = names(page)[1:]

    row.rename()
    row.field.setText("Biber")
    QTest.keyClick(row.field, Qt.Key.Key_Return)

    assert kept == ["Otter"]
    assert names(page)[1:] == ["Biber"]


def test_deleting_takes_a_second_click_and_tells_when_the_backups_are_gone(window: Window) -> None:
    page = open_page(window)
    learner = add(page, "Otter")
    row = page.rows[learner]

    QTest.mouseClick(row.delete_button, Qt.MouseButton.LeftButton)
    still = len(page.rows)
    told = row.warning.isVisible() and row.warning.text()
    QTest.mouseClick(row.sure_button, Qt.MouseButton.LeftButton)

    assert still == 2
    assert told
    assert str((datetime.now().astimezone() + FORGET_AFTER).year) in told
    assert len(page.rows) == 1
    assert "Gelöscht" in window.window.notice._words.text()


def test_deleting_who_learns_now_lets_somebody_else_learn(window: Window, database: Database) -> None:
    page = open_page(window)
    other = add(page, "Otter")
    here = window.desk.learners.current
    row = page.rows[here]

    QTest.mouseClick(row.delete_button, Qt.MouseButton.LeftButton)
    told = row.warning.isVisible()
    QTest.mouseClick(row.sure_button, Qt.MouseButton.LeftButton)

    assert told
    assert window.controller.navigation.people.switching
    assert not window.window.isVisible()
    assert chosen_learner(database, datetime.now().astimezone()) == other


def test_escape_leaves_a_learner_as_is(window: Window) -> None:
    page = open_page(window)
    other = add(page, "Otter")
    row = page.rows[other]
    QTest.mouseClick(row.delete_button, Qt.MouseButton.LeftButton)

    QTest.keyClick(row.sure_button, Qt.Key.Key_Escape)

    assert not row.warning.isVisible()
    assert not row.sure_button.isVisible()
    assert len(page.rows) == 2


def test_all_that_is_stored_is_exported(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "alles.json"
    monkeypatch.setattr(ResultFileQuestion, "ask", lambda *_given: path)
    page = open_page(window)

    QTest.mouseClick(next(iter(page.rows.values())).export_button, Qt.MouseButton.LeftButton)

    assert '"learners"' in path.read_text("utf-8")
    assert window.desk.preferences.text("last_folder") == str(tmp_path)


def test_choosing_somebody_closes_the_window_for_theirs(window: Window) -> None:
    page = open_page(window)
    learner = add(page, "Otter")

    QTest.mouseClick(page.rows[learner].switch_button, Qt.MouseButton.LeftButton)

    assert window.controller.navigation.people.switching
    assert not window.window.isVisible()
    assert window.desk.preferences.text("learner") == learner


def test_the_title_of_the_window_tells_who_learns_where_there_are_several(window: Window) -> None:
    people = window.controller.navigation.people
    people.name_window()
    assert window.window.windowTitle() == "quizapp"

    page = open_page(window)
    learner = add(page, "Otter")
    here = next(one.learner.pseudonym for one in window.desk.learners.every() if one.here)
    assert window.window.windowTitle() == here

    people.delete(learner)
    assert window.window.windowTitle() == "quizapp"
