"""Reading: marks, fact sheet, jumps both ways, word search, place remembered, narrow windows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whole_program import whole_program

from quizapp.app import Window
from quizapp.core.article import Article, Span
from quizapp.core.item import Focus
from quizapp.gui.reading_page import COLUMN, ReadingPage
from quizapp.gui.reading_places import ReadingPlaces
from quizapp.paths import QUESTIONS
from quizapp.services.workbench import Workbench


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> ReadingPage:
    window.controller.navigation.read("werft")
    shown = window.controller.navigation.reading()
    assert shown is not None
    qtbot.wait(0)
    return shown


def _article(window: Window) -> Article:
    return window.desk.library.item_set("werft").article


def test_the_text_stands_in_a_column_of_640_in_the_middle(page: ReadingPage) -> None:
    margins = page.article.viewportMargins()

    assert abs(page.article.viewport().width() - COLUMN - 16) <= 2
    assert abs(margins.left() - (page._sheet.width() - COLUMN) // 2 + 8) <= 2


def test_the_toggles_count_the_facts_and_switch_the_marks_for_good(
    page: ReadingPage, window: Window, qtbot: QtBot
) -> None:
    toggle = page.tools.toggles[Focus.FIGURES]
    assert toggle.accessibleName() == "Zahlen: 2"
    assert toggle.isChecked()

    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)

    assert page.article._layers.kinds == {Focus.ACTORS, Focus.SOURCES}
    assert not window.desk.preferences.switch("marks_figures")

    window.controller._actions["marks_figures"].trigger()
    assert toggle.isChecked()
    assert Focus.FIGURES in page.article._layers.kinds


def test_a_click_on_a_fact_frames_it_in_the_text_and_a_second_one_lets_go(page: ReadingPage, qtbot: QtBot) -> None:
    row = next(row for row in page.facts.rows if row.fact_id == "share")
    assert row.text() == "40\u00a0Prozent"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    assert page.article.current_fact == "share"
    assert row.isChecked()

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert page.article.current_fact is None
    assert not row.isChecked()


def test_a_click_in_the_text_marks_the_fact_in_the_sheet(page: ReadingPage, window: Window, qtbot: QtBot) -> None:
    span = _article(window).locate("Ada Lund")
    assert span is not None
    rect = page.article._paper.line_rects(span)[0]
    qtbot.mouseClick(
        page.article.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(rect.left) + 8, round(rect.baseline) - 5)
    )

    assert [row.fact_id for row in page.facts.rows if row.isChecked()] == ["lund"]


def test_the_keys_go_from_mark_to_mark(page: ReadingPage, window: Window) -> None:
    seen = []
    for _ in range(3):
        window.controller._actions["next_fact"].trigger()
        seen.append(page.article.current_fact)
    window.controller._actions["previous_fact"].trigger()

    assert seen == ["boats", "lund", "bote"]
    assert page.article.current_fact == "lund"


def test_arrow_keys_walk_through_the_fact_sheet_and_return_jumps(page: ReadingPage, qtbot: QtBot) -> None:
    page.facts.focus_rows()
    rows = page.facts.rows
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert page.article.current_fact == rows[1].fact_id


def test_words_are_searched_in_the_article(page: ReadingPage, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.find_bar.field.hasFocus()
    qtbot.keyClicks(page.find_bar.field, "werft")
    assert page.find_bar.text == "1 von 3"

    qtbot.keyClick(page.find_bar.field, Qt.Key.Key_Return)
    assert page.find_bar.text == "2 von 3"
    window.controller._actions["find_previous"].trigger()
    assert page.find_bar.text == "1 von 3"

    qtbot.keyClicks(page.find_bar.field, "xx")
    assert page.find_bar.text == "nichts gefunden"
    qtbot.keyClick(page.find_bar.field, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    assert page.article.hits == (0, 0)


def test_the_place_is_remembered(page: ReadingPage, window: Window, qtbot: QtBot) -> None:
    window.look.set_text_size(200)
    window.window.resize(900, 600)
    page.article.bring(_article(window).paragraphs[2], gently=False)
    left_at = page.article.verticalScrollBar().value()
    assert left_at > 0
    window.controller.navigation.open_library()

    window.controller.navigation.read("werft")

    qtbot.waitUntil(lambda: abs(page.article.verticalScrollBar().value() - left_at) < 60)


@pytest.mark.parametrize("size", [80, 150])
def test_the_place_stays_in_another_text_size_and_after_a_restart(
    window: Window, qapp: QApplication, qtbot: QtBot, size: int
) -> None:
    file = sorted(QUESTIONS.glob("*.yaml"))[0]
    window.desk.library.import_paths([file])
    item_set = Workbench.open(file).item_set
    assert item_set is not None
    window.window.resize(900, 600)
    window.look.set_text_size(size)
    page = opened(window, item_set.id, qtbot)
    bar = page.article.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    left = page.article.top_place()
    assert left is not None
    window.look.set_text_size(120)
    qtbot.wait(50)
    stayed = page.article.top_place()
    assert stayed is not None
    assert abs(stayed.start - left.start) < 150
    page.keep_place()

    with whole_program(qapp, qtbot, window.desk) as again:
        again.window.resize(900, 600)
        again.look.set_text_size(200)
        found = opened(again, item_set.id, qtbot).article.top_place()
        assert found is not None
        assert abs(found.start - stayed.start) < 150


def opened(window: Window, set_id: str, qtbot: QtBot) -> ReadingPage:
    """Return the reading page with the article of a set at the place where it was left."""
    window.controller.navigation.read(set_id)
    page = window.controller.navigation.reading()
    assert page is not None
    qtbot.wait(100)
    return page


def test_places_survive_nonsense_in_the_settings(window: Window) -> None:
    window.desk.preferences.set("reading_places", "{nonsense")
    places = ReadingPlaces(window.desk.preferences)

    assert places.get("werft") is None
    places.set("werft", Span(7, 8))
    assert places.get("werft") == Span(7, 8)


def test_below_1100_the_fact_sheet_folds_to_a_button(page: ReadingPage, window: Window, qtbot: QtBot) -> None:
    assert page.facts.isVisible()
    assert not page.tools.facts_button.isVisible()

    window.window.resize(1000, 700)
    qtbot.waitUntil(lambda: not page.facts.isVisible())
    qtbot.mouseClick(page.tools.facts_button, Qt.MouseButton.LeftButton)

    assert page.facts.isVisible()
    assert page._sheet.isVisible()


def test_where_both_have_no_room_the_sheet_takes_the_page_and_a_fact_leads_back(
    page: ReadingPage, window: Window, qtbot: QtBot
) -> None:
    window.look.set_text_size(200)
    window.window.resize(900, 600)
    qtbot.waitUntil(lambda: not page.facts.isVisible())
    window.controller._actions["facts"].trigger()
    assert not page._sheet.isVisible()

    qtbot.mouseClick(page.facts.rows[0], Qt.MouseButton.LeftButton)

    assert page._sheet.isVisible()
    assert page.article.current_fact == "boats"


def test_practise_and_back(page: ReadingPage, window: Window, qtbot: QtBot) -> None:
    navigation = window.controller.navigation
    qtbot.mouseClick(page.tools.practise, Qt.MouseButton.LeftButton)
    assert (navigation.spot.page, navigation.spot.set_id) == ("start", "werft")

    navigation.back()
    assert navigation.spot.page == "reading"
    navigation.back()
    assert navigation.spot.page == "library"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_T])
def test_the_keys_of_a_card_work_in_the_article_too(
    page: ReadingPage, window: Window, qtbot: QtBot, key: Qt.Key
) -> None:
    page.article.setFocus()
    qtbot.keyClick(page.article, key)

    assert (window.controller.navigation.spot.page, window.controller.navigation.spot.set_id) == ("start", "werft")


@pytest.mark.parametrize(("size", "width"), [(80, 1280), (100, 760), (200, 1280), (200, 900)])
def test_no_tool_is_cut_off(page: ReadingPage, window: Window, qtbot: QtBot, size: int, width: int) -> None:
    window.look.set_text_size(size)
    window.window.resize(width, 700)
    qtbot.wait(1)
    right = page._sheet.width()

    for part in [*page.tools.toggles.values(), page.tools.practise]:
        assert part.width() >= part.sizeHint().width()
        assert part.mapTo(page._sheet, part.rect().bottomRight()).x() <= right
