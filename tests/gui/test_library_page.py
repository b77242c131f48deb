"""The library: sets as cards, found, ordered, started, removed and brought back, by mouse and by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.core.key_response import key_response
from quizapp.core.response import TruthResponse
from quizapp.core.session import Mode, RunChoices
from quizapp.gui.card_layout import card_layout
from quizapp.gui.library_model import LibraryModel
from quizapp.gui.library_page import LibraryPage
from quizapp.services.desk import Desk
from quizapp.services.shelf import ShelfFilter
from quizapp.storage.database import Database


@pytest.fixture
def page(window: Window) -> LibraryPage:
    return window.controller.navigation.library()


def _titles(page: LibraryPage) -> list[str]:
    return [summary.title for summary in page.model.summaries]


def _button(page: LibraryPage, row: int, name: str) -> QPoint:
    cell = page.cards.visualRect(page.model.index(row))
    return card_layout(page._look, cell).buttons[name].center()


def test_the_model_keeps_what_qt_expects_of_a_model(filled: Desk, qtbot: QtBot) -> None:
    model = LibraryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(filled.library.summaries())
    model.show(filled.library.summaries()[:1])
    model.show(())

    assert tester.model() is model
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None


def test_a_card_is_read_out_with_title_date_level_progress_and_counts(page: LibraryPage) -> None:
    words = page.model.data(page.model.index(0), Qt.ItemDataRole.AccessibleTextRole)

    assert words == "Werft baut Boote. 5. März 2026 · Klasse 9. neu. 2 zu Zahlen, 0 zu Akteuren, 0 zu Quellen"


def test_the_newest_article_comes_first_and_the_order_is_remembered(page: LibraryPage, window: Window) -> None:
    assert _titles(page) == ["Werft baut Boote", "Hafen wird tiefer", "Fähre fährt wieder"]

    page.tools._menu.actions()[1].trigger()

    assert _titles(page) == ["Fähre fährt wieder", "Hafen wird tiefer", "Werft baut Boote"]
    assert window.desk.preferences.text("library_order") == "title"


def test_typing_finds_titles_with_accents_folded(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.tools.search, "fahrt")
    qtbot.waitUntil(lambda: _titles(page) == ["Fähre fährt wieder"])

    qtbot.keyClick(page.tools.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(_titles(page)) == 3)


def test_nothing_found_says_so_and_leads_back(page: LibraryPage, qtbot: QtBot) -> None:
    page.tools.search.setText("Giraffe")
    qtbot.waitUntil(lambda: _titles(page) == [])

    assert page.empty.isVisible()
    assert "Nichts gefunden für „Giraffe“" in page.empty.text

    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert len(_titles(page)) == 3
    assert not page.empty.isVisible()


def test_the_filter_shows_new_and_finished_sets(page: LibraryPage, window: Window) -> None:
    practice = window.desk.practice
    run = practice.start("hafen", RunChoices(mode=Mode.PRACTICE, shuffle=False))
    for position in range(2):
        run = practice.answer(practice.move(run, position), TruthResponse(True))
    practice.hand_in(run)
    page.refresh()

    page.tools.choose_filter(ShelfFilter.FINISHED)
    assert _titles(page) == ["Hafen wird tiefer"]
    assert "fertig" in str(page.model.data(page.model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    page.tools.choose_filter(ShelfFilter.NEW)
    assert _titles(page) == ["Werft baut Boote", "Fähre fährt wieder"]


def test_what_is_due_stands_on_its_card_and_can_be_shown_alone(
    page: LibraryPage, window: Window, database: Database
) -> None:
    practice = window.desk.practice
    run = practice.start("hafen", RunChoices(mode=Mode.PRACTICE, shuffle=False))
    practice.hand_in(practice.answer(run, TruthResponse(True)))
    page.refresh()  # whoever shows what is due lets the schedule catch up first
    with database.transaction() as transaction:
        transaction.execute("UPDATE reviews SET open_from = 0, last = last - 400")
    page.refresh()

    page.tools.choose_filter(ShelfFilter.DUE)

    assert _titles(page) == ["Hafen wird tiefer"]
    assert "1 fällig" in str(page.model.data(page.model.index(0), Qt.ItemDataRole.AccessibleTextRole))


def test_a_shelf_with_nothing_due_says_so(page: LibraryPage) -> None:
    page.tools.choose_filter(ShelfFilter.DUE)

    assert page.empty.isVisible()
    assert page.model.rowCount() == 0


def test_a_new_set_is_begun_from_the_library(page: LibraryPage, window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.new_button, Qt.MouseButton.LeftButton)

    assert window.controller.navigation.spot.page == "draft"


@pytest.mark.parametrize(("width", "columns"), [(1280, 3), (1090, 2), (740, 1), (1700, 4)])
def test_columns_follow_the_width(page: LibraryPage, window: Window, qtbot: QtBot, width: int, columns: int) -> None:
    window.window.resize(width, 800)
    qtbot.waitUntil(lambda: page.cards.columns == columns)

    tops = {page.cards.visualRect(page.model.index(row)).top() for row in range(3)}
    assert len(tops) == -(-3 // columns)


def test_large_text_takes_fewer_columns_and_stays_inside(page: LibraryPage, window: Window, qtbot: QtBot) -> None:
    window.look.set_text_size(200)
    qtbot.waitUntil(lambda: page.cards.columns == 1)

    assert page.cards.width() <= page.viewport().width()
    assert page.cards.height() >= 3 * 2 * 228


@pytest.mark.parametrize(
    ("key", "spot"), [(Qt.Key.Key_Return, "start"), (Qt.Key.Key_L, "reading"), (Qt.Key.Key_T, "start")]
)
def test_keys_on_a_card_practise_read_and_test(
    page: LibraryPage, window: Window, qtbot: QtBot, key: Qt.Key, spot: str
) -> None:
    page.focus_cards()
    qtbot.keyClick(page.cards, Qt.Key.Key_Right)
    qtbot.keyClick(page.cards, key)

    assert window.controller.navigation.spot.page == spot
    assert window.controller.navigation.spot.set_id == "hafen"


@pytest.mark.parametrize(("button", "spot"), [("practise", "start"), ("read", "reading"), ("test", "start")])
def test_buttons_on_a_card_do_the_same(page: LibraryPage, window: Window, qtbot: QtBot, button: str, spot: str) -> None:
    qtbot.mouseClick(page.cards.viewport(), Qt.MouseButton.LeftButton, pos=_button(page, 2, button))

    assert window.controller.navigation.spot.page == spot
    assert window.controller.navigation.spot.set_id == "faehre"


def test_a_removed_set_can_be_brought_back_by_the_notice_and_by_undo(
    page: LibraryPage, window: Window, qtbot: QtBot
) -> None:
    page.focus_cards()
    qtbot.keyClick(page.cards, Qt.Key.Key_Delete)
    assert _titles(page) == ["Hafen wird tiefer", "Fähre fährt wieder"]
    assert "„Werft baut Boote“ ist entfernt" in window.window.notice.text

    qtbot.keyClick(window.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(_titles(page)) == 3
    assert page.current_id == "werft"

    qtbot.keyClick(page.cards, Qt.Key.Key_Delete)
    qtbot.mouseClick(window.window.notice._button, Qt.MouseButton.LeftButton)
    assert len(_titles(page)) == 3


def test_the_run_that_was_left_is_offered_and_gone_on_with(page: LibraryPage, window: Window, qtbot: QtBot) -> None:
    assert not page.banner.isVisible()
    run = window.desk.practice.start("werft", RunChoices(mode=Mode.TEST, shuffle=False))
    run = window.desk.practice.answer(run, TruthResponse(True))
    window.desk.practice.move(run, 1, seconds=3)
    page.refresh()

    assert page.banner.isVisible()
    assert page.banner.text.startswith("Weiter im Test: Werft baut Boote Du warst bei Aufgabe 2.")

    qtbot.mouseClick(page.banner.button, Qt.MouseButton.LeftButton)
    assert window.controller.navigation.spot.page == "quiz"


def test_a_run_that_is_given_up_is_not_offered_again(page: LibraryPage, window: Window, qtbot: QtBot) -> None:
    window.desk.practice.start("werft", RunChoices())
    page.refresh()
    qtbot.mouseClick(page.banner.abandon, Qt.MouseButton.LeftButton)

    assert not page.banner.isVisible()
    assert window.desk.practice.unfinished() == ()


def test_who_has_answered_nothing_is_told_how_to_begin(page: LibraryPage, window: Window, qtbot: QtBot) -> None:
    assert page.first_steps.isVisible()
    qtbot.mouseClick(page.first_steps.buttons["read"], Qt.MouseButton.LeftButton)
    assert window.controller.navigation.spot.page == "reading"

    practice = window.desk.practice
    run = practice.start("werft", RunChoices())
    practice.abandon(practice.answer(run, key_response(run.current.item)).id)
    window.controller.navigation.open_library()

    assert not page.first_steps.isVisible()


def test_a_run_that_was_given_up_is_offered_again_by_undo(page: LibraryPage, window: Window, qtbot: QtBot) -> None:
    run = window.desk.practice.start("werft", RunChoices())
    page.refresh()
    qtbot.mouseClick(page.banner.abandon, Qt.MouseButton.LeftButton)
    assert "Werft baut Boote" in window.window.notice.text

    qtbot.mouseClick(window.window.notice._button, Qt.MouseButton.LeftButton)

    assert page.banner.isVisible()
    assert [one.id for one in window.desk.practice.unfinished()] == [run.id]


def test_the_arrow_upwards_leads_to_the_search_and_downwards_back(page: LibraryPage, qtbot: QtBot) -> None:
    page.focus_cards()
    qtbot.keyClick(page.cards, Qt.Key.Key_Up)
    assert page.tools.search.hasFocus()
    qtbot.keyClick(page.tools.search, Qt.Key.Key_Down)
    assert page.cards.hasFocus()


def test_the_menu_of_a_card_offers_the_same_actions(page: LibraryPage) -> None:
    words = [action.text() for action in page.cards._menu_actions]

    assert words == ["Üben", "Lesen", "Test", "Drucken …", "In der Werkstatt bearbeiten", "Set entfernen"]
    assert all(action.isEnabled() for action in page.cards._menu_actions)


def test_an_empty_library_says_how_to_fill_it(page: LibraryPage, window: Window, tmp_path: Path) -> None:
    for set_id in ("werft", "hafen", "faehre"):
        window.desk.library.remove(set_id)
    page.refresh()

    assert "Noch keine Sets" in page.empty.text
    assert page.empty.button.text() == "Importieren"
