"""The settings: made from the one table, in force at once, remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.core.grades import GradeTable, whole_per_cent
from quizapp.core.item import Language
from quizapp.core.key_response import key_response
from quizapp.core.session import Mode, RunChoices
from quizapp.core.settings import SETTINGS
from quizapp.gui.grade_editor import GradeEditor
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.settings_page import SettingsPage, Stepper


@pytest.fixture
def page(window: Window) -> SettingsPage:
    window.controller.navigation.open_settings()
    return window.controller.navigation.settings()


def _segment(page: SettingsPage, setting: str, key: str) -> object:
    control = page.controls[setting]
    assert isinstance(control, Segmented)
    return next(segment for segment in control.segments if segment.key == key)


def test_every_setting_of_the_table_is_there(page: SettingsPage) -> None:
    assert sorted(page.controls) == sorted(entry.name for entry in SETTINGS if entry.page)
    assert all(control.accessibleDescription() for control in page.controls.values())


def test_a_theme_is_in_force_at_once_and_remembered(page: SettingsPage, window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(_segment(page, "theme", "contrast"), Qt.MouseButton.LeftButton)

    assert window.look.theme.name == "contrast"
    assert window.desk.preferences.text("theme") == "contrast"
    assert window.window.grab().toImage().pixelColor(2, 2) == QColor("#000000")
    assert window.controller._actions["theme_contrast"].isChecked()


def test_the_text_size_goes_up_and_down_within_its_bounds(page: SettingsPage, window: Window, qtbot: QtBot) -> None:
    stepper = page.controls["text_size"]
    assert isinstance(stepper, Stepper)
    for _ in range(12):
        qtbot.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    assert window.look.text_size == 200
    assert not stepper.more.isEnabled()
    assert not window.controller._actions["larger"].isEnabled()
    for _ in range(15):
        qtbot.mouseClick(stepper.less, Qt.MouseButton.LeftButton)
    assert window.look.text_size == 80
    window.controller._actions["normal_size"].trigger()
    assert stepper.less.isEnabled()
    assert window.desk.preferences.number("text_size") == 100


def test_the_language_changes_while_the_window_is_open(page: SettingsPage, window: Window, qtbot: QtBot) -> None:
    menus = window.window.menus
    assert [action.text().replace("&", "") for action in menus.actions()] == [
        "Datei",
        "Bearbeiten",
        "Ansicht",
        "Üben",
        "Werkstatt",
        "Hilfe",
    ]

    qtbot.mouseClick(_segment(page, "language", "en"), Qt.MouseButton.LeftButton)

    assert window.translation.language is Language.EN
    assert [action.text().replace("&", "") for action in menus.actions()] == [
        "File",
        "Edit",
        "View",
        "Practise",
        "Workshop",
        "Help",
    ]
    assert window.window.rail.button("library").text() == "Library"
    shown = window.controller.navigation.settings()
    assert shown is not page
    assert shown.isVisible()
    language = shown.controls["language"]
    assert isinstance(language, Segmented)
    assert language.chosen_segment.hasFocus()
    assert "3 sets" in window.controller.navigation.library()._subtitle.text()


def test_less_motion_is_in_force_at_once(page: SettingsPage, window: Window, qtbot: QtBot) -> None:
    control = page.controls["reduced_motion"]
    assert isinstance(control, Segmented)
    assert window.look.reduced_motion is True  # the tests begin so

    control.chosen.emit("false")

    assert window.look.reduced_motion is False


def test_all_go_back_to_their_defaults(page: SettingsPage, window: Window) -> None:
    window.desk.preferences.set("text_size", 150)
    page._reset()

    assert window.look.text_size == 100
    assert all(window.desk.preferences.get(entry.name) == entry.default for entry in SETTINGS if entry.page)


def test_a_reset_of_all_settings_is_undone(page: SettingsPage, window: Window, qtbot: QtBot) -> None:
    window.desk.preferences.set("text_size", 150)
    window.desk.preferences.set("language", "de")
    page._reset()

    qtbot.mouseClick(window.window.notice._button, Qt.MouseButton.LeftButton)

    assert window.look.text_size == 150
    assert window.desk.preferences.get("language") == "de"
    shown = window.controller.navigation.settings().controls["text_size"]
    assert isinstance(shown, Stepper)
    assert "150" in shown._number.text()


def test_tab_comes_to_the_segment_chosen_only(page: SettingsPage) -> None:
    language = page.controls["language"]
    assert isinstance(language, Segmented)

    reached = [segment.key for segment in language.segments if segment.focusPolicy() != Qt.FocusPolicy.NoFocus]

    assert reached == ["de"]


def _type_limit(editor: GradeEditor, place: int, text: str, qtbot: QtBot) -> None:
    field = editor.fields[place]
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_grades_are_given_by_the_teachers_table_once_it_can_be_one(
    page: SettingsPage, window: Window, qtbot: QtBot
) -> None:
    editor = page.controls["grade_limits"]
    assert isinstance(editor, GradeEditor)

    _type_limit(editor, 0, "70", qtbot)
    refused = editor.note.text()
    kept = window.desk.preferences.grades().limits
    _type_limit(editor, 0, "90", qtbot)
    _type_limit(editor, 4, "20", qtbot)

    assert refused != editor.note.text()
    assert kept == GradeTable().limits
    assert window.desk.preferences.grades().limits == (90, 73, 59, 45, 20)
    assert "20" in editor.note.text()


def test_a_result_shows_the_grade_of_the_teachers_table(page: SettingsPage, window: Window) -> None:
    practice = window.desk.practice
    run = practice.start("werft", RunChoices(Mode.TEST))
    run = practice.hand_in(practice.answer(run, key_response(run.current.item)))
    reached = whole_per_cent(run.points / run.maximum)
    results = window.controller.navigation._factory.result()

    def grade() -> str:
        results.show_run(run)
        return next(label.text() for label in results.overview.findChildren(QLabel) if label.text().startswith("Note "))

    before = grade()
    window.desk.preferences.set("grade_limits", f"{reached} {reached - 1} {reached - 2} {reached - 3} {reached - 4}")

    assert 10 < reached < 87
    assert not before.startswith("Note 1")
    assert grade().startswith("Note 1")


def test_the_card_stands_below_its_title_with_room_for_all_in_it(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.wait(1)
    title = page.widget().layout().itemAt(0).widget()

    assert page._card.x() == title.x()
    assert page._card.height() >= page._card.heightForWidth(page._card.width())
