"""The frame: menus, rail, command palette, ways between pages, import by button and drop, what is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot
from sample_sets import set_text

from quizapp.app import Window, build
from quizapp.core.session import RunChoices
from quizapp.gui.action_table import MENUS, action_table
from quizapp.gui.command_field import CommandField
from quizapp.gui.command_palette import CommandPalette
from quizapp.gui.dialogs import SetFilesQuestion
from quizapp.gui.main_window import MainWindow
from quizapp.gui.parts.keycap import native_keys
from quizapp.gui.problems_page import ProblemsPage, field_words
from quizapp.gui.quiz_page import QuizPage

CONTROL = Qt.KeyboardModifier.ControlModifier


def _palette(window: Window, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window.window, Qt.Key.Key_K, CONTROL)
    return next(palette for palette in window.window.findChildren(CommandPalette) if palette.isVisible())


def _drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.window.dropEvent(event)


def test_every_action_has_a_menu_words_a_tip_and_keys_of_its_own(window: Window) -> None:
    table = action_table()
    keys = [QKeySequence(sequence) for spec in table for sequence in spec.keys]

    assert {spec.menu for spec in table} == set(MENUS)
    assert all(spec.text and spec.tip and spec.keys for spec in table)
    assert len(keys) == len(set(keys))
    for spec in table:
        action = window.controller._actions[spec.name]
        assert spec.tip in action.toolTip()
        assert any(isinstance(menu, QMenu) for menu in action.associatedObjects()), spec.name


def test_every_button_that_is_seen_has_a_name(window: Window) -> None:
    navigation = window.controller.navigation
    nameless = []
    for show in (
        navigation.open_library,
        lambda: navigation.read("werft"),
        navigation.open_settings,
        navigation.help.open_shortcuts,
        navigation.help.open_about,
    ):
        show()
        buttons = window.window.findChildren(QAbstractButton)
        nameless += [
            type(button).__name__
            for button in buttons
            if button.isVisible() and not (button.text() or button.accessibleName() or button.toolTip())
        ]

    assert nameless == []


def test_the_rail_leads_to_library_and_settings(window: Window, qtbot: QtBot) -> None:
    rail = window.window.rail
    qtbot.mouseClick(rail.button("settings"), Qt.MouseButton.LeftButton)
    assert window.controller.navigation.spot.page == "settings"
    assert rail.button("settings").isChecked()
    assert not rail.button("library").isChecked()

    qtbot.mouseClick(rail.button("library"), Qt.MouseButton.LeftButton)
    assert window.controller.navigation.spot.page == "library"
    assert rail.button("library").isChecked()


def test_back_retraces_the_way(window: Window) -> None:
    navigation = window.controller.navigation
    navigation.read("hafen")
    navigation.open_settings()
    navigation.back()
    assert (navigation.spot.page, navigation.spot.set_id) == ("reading", "hafen")
    navigation.back()
    assert navigation.spot.page == "library"
    assert not window.controller._actions["back"].isEnabled()


def test_only_actions_that_mean_something_are_enabled(window: Window) -> None:
    def enabled() -> set[str]:
        return {action.objectName() for action in window.controller._actions if action.isEnabled()}

    assert {"practise", "read", "test", "remove", "find"} <= enabled()
    assert not {"marks_figures", "find_next", "back", "undo", "resume"} & enabled()
    window.controller.navigation.read("werft")
    assert {"marks_figures", "find_next", "back", "practise", "test"} <= enabled()
    assert not {"remove", "read"} & enabled()
    window.controller.navigation.open_settings()
    assert not {"marks_figures", "practise", "find", "remove"} & enabled()


def test_the_palette_runs_a_command_found_by_a_few_letters(window: Window, qtbot: QtBot) -> None:
    palette = _palette(window, qtbot)
    assert palette.field.hasFocus()
    qtbot.keyClicks(palette.field, "einst")
    assert palette.model.shown[0].text == "Einstellungen"

    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert window.controller.navigation.spot.page == "settings"


def test_the_palette_runs_the_commands_of_a_quiz(window: Window, qtbot: QtBot) -> None:
    navigation = window.controller.navigation
    navigation.runs.start("werft", RunChoices())
    palette = _palette(window, qtbot)
    qtbot.keyClicks(palette.field, "merken")
    assert palette.model.shown[0].note == "Auf dieser Seite"
    assert palette.model.shown[0].keys == "Strg+."

    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    page = window.window.pages.currentWidget()
    assert isinstance(page, QuizPage)
    assert page.flow.run.entry.later


def test_keys_are_named_as_the_quiz_names_them(window: Window) -> None:
    assert native_keys("Return") == "Eingabe"
    assert native_keys("Ctrl+Shift+Return") == "Strg+Umschalt+Eingabe"
    assert native_keys("Ctrl++") == "Strg++"


def test_the_palette_gives_the_keyboard_back(window: Window, qtbot: QtBot) -> None:
    window.controller.navigation.runs.start("werft", RunChoices())
    page = window.window.pages.currentWidget()
    assert isinstance(page, QuizPage)
    before = window.window.focusWidget()
    assert before is not None
    assert page.isAncestorOf(before)

    qtbot.keyClick(_palette(window, qtbot).field, Qt.Key.Key_Escape)

    assert window.window.focusWidget() is before


def test_the_command_field_opens_by_return(window: Window, qtbot: QtBot) -> None:
    field = window.window.findChild(CommandField)
    assert field is not None
    field.setFocus()

    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert any(palette.isVisible() for palette in window.window.findChildren(CommandPalette))


def test_the_palette_finds_sets_and_words_of_articles(window: Window, qtbot: QtBot) -> None:
    palette = _palette(window, qtbot)
    qtbot.keyClicks(palette.field, "tiefer")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.controller.navigation.spot.set_id == "hafen"

    palette = _palette(window, qtbot)
    qtbot.keyClicks(palette.field, "Sprecher")
    assert any("im Artikel von" in offer.note for offer in palette.model.shown)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.window.findChild(CommandPalette) is None)


def test_the_palette_says_when_nothing_fits_and_arrows_choose(window: Window, qtbot: QtBot) -> None:
    palette = _palette(window, qtbot)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClicks(palette.field, "qqqqq")
    assert palette._nothing.isVisible()
    assert not palette.list.isVisible()
    palette.close()


def test_a_dropped_file_is_imported_and_shown(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "neu" / "neu.yaml"
    path.parent.mkdir()
    path.write_text(set_text("neu", "Neue Brücke offen"), encoding="utf-8")

    with qtbot.waitSignal(window.controller.imports.finished):
        _drop(window, path)

    assert window.controller.navigation.library().current_id == "neu"
    assert window.window.notice.text == "1 Set aufgenommen."
    assert window.desk.preferences.text("last_folder") == str(path.parent)


def test_a_dropped_folder_is_imported(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "viele"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.yaml").write_text(set_text(f"set-{number}", f"Set {number}"), encoding="utf-8")

    with qtbot.waitSignal(window.controller.imports.finished):
        _drop(window, folder)

    assert window.window.notice.text == "3 Sets aufgenommen."
    assert window.controller.navigation.library().model.rowCount() == 6


def test_a_file_with_mistakes_shows_them_with_line_column_and_the_nearest_word(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "falsch.yaml"
    good = set_text("falsch", "Titel")
    path.write_text(good.replace("language:", "langauge:"), encoding="utf-8")

    with qtbot.waitSignal(window.controller.imports.finished):
        _drop(window, path)

    assert window.controller.navigation.spot.page == "problems"
    page = window.window.findChild(ProblemsPage)
    assert page is not None
    lines = [line for line in page.lines if ":4:1: error" in line]
    assert len(lines) == 1
    assert "language" in lines[0]
    assert page.again.hasFocus()

    path.write_text(good, encoding="utf-8")
    with qtbot.waitSignal(window.controller.imports.finished):
        qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert window.controller.navigation.spot.page == "library"
    assert window.controller.navigation.library().current_id == "falsch"


def test_an_import_takes_nobody_out_of_a_run(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "leer.yaml"
    path.write_text("format: 1\n", encoding="utf-8")
    window.controller.navigation.start("werft", RunChoices())
    with qtbot.waitSignal(window.controller.imports.finished):
        _drop(window, path)

    assert window.controller.navigation.spot.page == "quiz"
    assert window.window.notice.text == "1 Datei mit Fehlern."
    qtbot.mouseClick(window.window.notice._button, Qt.MouseButton.LeftButton)
    assert window.controller.navigation.spot.page == "problems"


def test_the_list_of_problems_can_be_copied(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "leer.yaml"
    path.write_text("format: 1\n", encoding="utf-8")
    with qtbot.waitSignal(window.controller.imports.finished):
        window.controller.import_paths([path])
    page = window.window.findChild(ProblemsPage)
    assert page is not None
    copy = next(button for button in page.findChildren(QAbstractButton) if button.text() == "Liste kopieren")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text().splitlines() == list(page.lines)
    assert len(page.lines) > 1


@pytest.mark.parametrize(
    ("names", "words", "taken"),
    [
        (["neu.yaml"], "Ablegen nimmt „neu.yaml“ in die Bibliothek auf", True),
        (["a.yaml", "b.yml"], "Ablegen nimmt 2 Dateien in die Bibliothek auf", True),
        (["mappe"], "Ablegen nimmt die Sets aus „mappe“ auf", True),
        (["bericht.txt"], "Ablegen entwirft Fragen zu „bericht.txt“", True),
        (["bild.png"], "„bild.png“ lässt sich hier nicht öffnen", False),
    ],
)
def test_while_files_are_dragged_the_window_says_what_dropping_does(
    window: Window, tmp_path: Path, names: list[str], words: str, taken: bool
) -> None:
    (tmp_path / "mappe").mkdir()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    kind = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place, frame = QPoint(400, 400), window.window

    enter, move = QDragEnterEvent(place, *kind), QDragMoveEvent(place, *kind)
    QApplication.sendEvent(frame, enter)
    QApplication.sendEvent(frame, move)

    assert frame.drop_hint is not None
    assert frame.drop_hint.isVisible()
    assert frame.drop_hint.size() == frame.pages.size()
    assert frame.drop_hint.text == words
    assert enter.isAccepted()
    assert move.isAccepted() is taken
    QApplication.sendEvent(frame, QDragLeaveEvent())
    assert frame.drop_hint is None


def test_other_files_are_not_taken(window: Window, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    _drop(window, tmp_path / "a.txt")

    assert not window.controller.imports.is_running


def test_the_menu_imports_what_the_dialog_returns(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "neu.yaml"
    path.write_text(set_text("neu", "Neue Brücke offen"), encoding="utf-8")
    monkeypatch.setattr(SetFilesQuestion, "ask_files", classmethod(lambda _cls, _parent, _folder: [path]))

    with qtbot.waitSignal(window.controller.imports.finished):
        qtbot.mouseClick(window.controller.navigation.library().import_button, Qt.MouseButton.LeftButton)

    assert window.desk.library.item_set("neu").title == "Neue Brücke offen"


def test_an_import_shows_progress_and_can_be_cancelled(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "viele"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.yaml").write_text(set_text(f"set-{number}", f"Set {number}"), encoding="utf-8")
    page = window.controller.navigation.library()
    seen: list[str] = []
    window.controller.imports.progressed.connect(lambda _done, _total: seen.append(page.strip.text))
    window.controller.imports.progressed.connect(lambda _done, _total: page.strip.button.click())

    with qtbot.waitSignal(window.controller.imports.finished) as ended:
        window.controller.import_paths([folder])

    report = ended.args[0]
    assert seen[0] == "Datei 1 von 40 wird importiert"
    assert report.cancelled
    assert len(report.files) < 40
    assert not page.strip.isVisible()
    assert "Import abgebrochen" in window.window.notice.text


def test_the_window_remembers_its_place(window: Window, qapp: QApplication, qtbot: QtBot) -> None:
    window.window.resize(700, 620)
    window.controller.close()

    again = build(qapp, window.desk)
    qtbot.addWidget(again.window)

    assert (again.window.width(), again.window.height()) == (700, 620)
    again.controller.close()
    again.translation.set_language("en")


def test_leaving_a_run_by_the_rail_offers_it_in_the_library(window: Window, qtbot: QtBot) -> None:
    navigation = window.controller.navigation
    navigation.start("werft", RunChoices())
    assert navigation.spot.page == "quiz"
    qtbot.mouseClick(window.window.rail.button("library"), Qt.MouseButton.LeftButton)

    assert navigation.spot.page == "library"
    assert navigation.library().banner.isVisible()
    window.controller._actions["resume"].trigger()
    assert navigation.spot.page == "quiz"


def test_a_set_that_is_gone_is_said_in_words(window: Window) -> None:
    window.controller.navigation.read("nirgends")

    assert window.controller.navigation.spot.page == "library"
    assert "„nirgends“" in window.window.notice.text


@pytest.mark.parametrize("size", [80, 200])
def test_the_top_bar_fits_at_every_text_size(window: Window, qtbot: QtBot, size: int) -> None:
    window.look.set_text_size(size)
    window.window.resize(900, 600)
    qtbot.wait(1)
    menus, field = window.window.menus, window.window.command_field

    assert menus.width() >= menus.sizeHint().width()
    assert field.width() >= field.minimumSizeHint().width()
    assert field.geometry().right() <= 900


def test_a_place_in_a_file_is_counted_as_people_count() -> None:
    assert field_words("figures[0].evidence") == "figures 1, evidence"
    assert field_words("questions[11].distractors[2]") == "questions 12, distractors 3"
    assert field_words("title") == "title"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_alt_and_a_letter_open_a_menu_without_a_line_below_the_letter(window: Window, qtbot: QtBot) -> None:
    menus = window.window.menus
    qtbot.keyClick(window.window, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    opened = menus.activeAction()

    assert opened is menus.actions()[0]
    assert opened.text() == "Datei"
    menu = opened.menu()
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    menu.close()


@pytest.mark.parametrize(("screen", "size"), [((1366, 728), (1280, 688)), ((1920, 1040), (1280, 800))])
def test_the_first_window_is_no_larger_than_the_screen(
    window: Window, monkeypatch: pytest.MonkeyPatch, screen: tuple[int, int], size: tuple[int, int]
) -> None:
    class Screen:
        def availableSize(self) -> QSize:
            return QSize(*screen)

    monkeypatch.setattr(MainWindow, "screen", lambda _self: Screen())

    first = MainWindow(window.look, window.controller._actions)
    first.restore_geometry_text("")

    assert first.size().toTuple() == size
    first.deleteLater()
