"""The statistics through real widgets: numbers, charts, tables and files."""

import csv
import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.core.errors import Message, StorageError
from quizapp.core.progress_report import Period
from quizapp.gui.chart_export import ExportKind, write_chart
from quizapp.gui.statistics_page import StatisticsPage
from quizapp.storage.database import Database
from tests.gui.test_reviewing import practise


def shown_report(window: Window) -> object:
    return getattr(window.window.pages.currentWidget(), "report", None)


def open_page(window: Window, qtbot: QtBot) -> StatisticsPage:
    navigation = window.controller.navigation
    navigation.statistics.open()
    qtbot.waitUntil(lambda: navigation.spot.page == "statistics" and shown_report(window) is not None)
    page = window.window.pages.currentWidget()
    assert isinstance(page, StatisticsPage)
    if page.report is not None and page.report.answered and not page.is_drawn:
        qtbot.waitSignal(page.drawn).wait()
    return page


@pytest.fixture
def practised(database: Database, window: Window) -> Window:
    """Return the program after two sets were practised, one of them wrongly, on two days."""
    now = datetime.now(UTC)
    practise(database, "werft", at=now - timedelta(days=40))
    practise(database, "hafen", right=False, at=now - timedelta(days=3))
    return window


def test_before_the_first_answer_the_page_says_what_to_do(window: Window, qtbot: QtBot) -> None:
    page = open_page(window, qtbot)

    assert page.empty.isVisibleTo(page)
    assert not page.charts.isVisibleTo(page)
    page.empty.button.click()
    assert window.controller.navigation.spot.page == "library"


def test_period_and_set_filter_every_number(practised: Window, qtbot: QtBot) -> None:
    page = open_page(practised, qtbot)
    page.periods.choose("quarter")
    page.periods.chosen.emit("quarter")
    assert page.report is not None
    every = page.report.now.answers

    page.periods.chosen.emit("month")
    late = page.report.now
    page.sets.setCurrentIndex(page.sets.findData("werft"))
    page.sets.activated.emit(page.sets.currentIndex())

    assert 0 < late.answers < every
    assert late.quota == 0
    assert page.report.now.answers == 0
    assert practised.desk.preferences.text("statistics_set") == "werft"


def test_every_chart_is_a_table_as_well(practised: Window, qtbot: QtBot) -> None:
    page = open_page(practised, qtbot)

    for card in page.charts.cards:
        if card.chart is None or card.chart.is_empty:
            continue
        card.table_button.setChecked(True)

        model = card.table.model()
        assert card.table.isVisibleTo(page)
        assert model.rowCount() == len(card.chart.table.rows) > 0
        card.table_button.setChecked(False)
        assert card.picture is not None
        assert card.picture.accessibleName().startswith(card.chart.title)


def test_a_chart_is_written_as_picture_drawing_and_table(practised: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(practised, qtbot)
    card = page.charts.forecast
    assert card.chart is not None
    assert card.picture is not None
    files = {kind: tmp_path / f"chart.{kind.value}" for kind in ExportKind}

    for kind, path in files.items():
        write_chart(path, kind, card.chart, card.picture, practised.look)

    image = QImage(str(files[ExportKind.PNG]))
    assert image.width() > 300
    assert len({image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}) > 1
    drawing = ElementTree.parse(files[ExportKind.SVG]).getroot()
    assert drawing.tag.endswith("svg")
    kinds = [element.tag.rpartition("}")[2] for element in drawing.iter()]
    assert "text" not in kinds  # the font is on no other machine
    outlines = {element.get("aria-label"): element.get("d") for element in drawing.iter() if element.get("aria-label")}
    assert (outlines[card.chart.title] or "").startswith("M")
    rows = list(csv.reader(files[ExportKind.CSV].read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 1 + len(card.chart.table.rows)


def test_the_files_of_charts_are_named_and_headed_in_the_windows_language(
    practised: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(practised, qtbot)
    suggested: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        suggested.append(name)
        return str(tmp_path / Path(name).name), ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", choose)
    page._export(page.charts.forecast, "csv")
    page._export(page.charts.accuracy, "csv")

    assert [Path(name).name for name in suggested] == ["fällig-in-30-tagen.csv", "lösungsquote-nach-bereich.csv"]
    assert [Path(name).parent for name in suggested] == [Path.home(), tmp_path]
    heads = [(tmp_path / Path(name).name).read_text("utf-8-sig").splitlines()[0] for name in suggested]
    assert heads == ["Tag;fällig", "Woche ab;Zahlen (%)"]


def test_what_has_not_changed_is_not_drawn_again(practised: Window, qtbot: QtBot) -> None:
    page = open_page(practised, qtbot)
    before = {card: card.picture for card in (page.charts.accuracy, page.charts.forecast, page.charts.time)}

    page.refresh()

    assert page.is_drawn
    assert {card: card.picture for card in before} == before
    assert all(picture is not None for picture in before.values())


def test_another_period_is_drawn_plot_by_plot(practised: Window, qtbot: QtBot) -> None:
    page = open_page(practised, qtbot)
    before = page.charts.time.picture

    with qtbot.waitSignal(page.drawn, timeout=20_000):
        page.periods.chosen.emit("month")
        waiting = not page.is_drawn

    assert waiting
    assert page.charts.time.picture is not None
    assert page.charts.time.picture is not before


def test_whoever_goes_elsewhere_while_the_page_is_made_stays_there(window: Window, qtbot: QtBot) -> None:
    navigation = window.controller.navigation
    navigation.statistics.open()
    navigation.open_settings()
    qtbot.wait(50)

    assert navigation.spot.page == "settings"


def test_the_window_answers_while_the_page_is_made(practised: Window, qtbot: QtBot) -> None:
    navigation = practised.controller.navigation
    turns: list[tuple[str, bool]] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append((navigation.spot.page, shown_report(practised) is not None)))
    timer.start(0)
    navigation.statistics.open()
    qtbot.waitUntil(lambda: shown_report(practised) is not None)
    timer.stop()

    assert ("statistics", False) in turns


def test_a_log_that_cannot_be_read_leaves_the_page_to_be_painted(
    practised: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(practised, qtbot)
    navigation = practised.controller.navigation
    navigation.open_library()

    def fail(*_: object) -> None:
        raise StorageError(Message.of("database-disk-full", path="x"))

    monkeypatch.setattr(practised.desk.reports, "progress", fail)
    navigation.statistics.open()
    qtbot.waitUntil(page.updatesEnabled)

    assert practised.window.notice.isVisibleTo(practised.window)
    assert navigation.spot.page == "statistics"


def test_a_page_that_was_left_while_it_was_read_can_be_opened_again(practised: Window, qtbot: QtBot) -> None:
    page = open_page(practised, qtbot)
    navigation = practised.controller.navigation
    navigation.open_library()
    navigation.statistics.open()
    navigation.open_settings()
    qtbot.waitUntil(page.updatesEnabled)
    navigation.back()
    qtbot.waitUntil(lambda: shown_report(practised) is not None and page.updatesEnabled())

    assert navigation.spot.page == "statistics"
    navigation.back()
    assert navigation.spot.page == "library"


def test_the_page_is_made_ahead_once_and_shown_when_it_is_wanted(practised: Window, qtbot: QtBot) -> None:
    statistics = practised.controller.navigation.statistics
    for _ in range(2):
        for piece in statistics.pieces_ahead():
            piece()
    ahead = statistics._pages.get("statistics", pytest.fail)  # type: ignore[arg-type]
    assert practised.controller.navigation.spot.page == "library"
    assert [practised.window.pages.widget(number) for number in range(practised.window.pages.count())].count(ahead) == 1
    assert practised.window.pages.currentWidget() is not ahead

    assert open_page(practised, qtbot) is ahead
    assert ahead.is_drawn


def test_a_plot_is_made_in_one_turn_and_painted_in_the_next(practised: Window, qtbot: QtBot) -> None:
    page = open_page(practised, qtbot)
    seen: list[tuple[int, int]] = []

    def look() -> None:
        made = sum(card.picture is not None for card in page.charts.cards)
        seen.append((made, sum(not card.updatesEnabled() for card in page.charts.cards)))

    page.charts._turn.timeout.connect(look)
    with qtbot.waitSignal(page.drawn):
        page.periods.chosen.emit("year")

    assert page.updatesEnabled()
    assert all(card.updatesEnabled() for card in page.charts.cards)
    assert {unpainted for _, unpainted in seen} == {0, 1}
    assert all(later[1] == 0 for before, later in pairwise(seen) if before[1] == 1)


def test_the_library_for_plots_is_loaded_once_everything_else_is_painted(
    practised: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = import_module("quizapp.gui.plots")
    monkeypatch.delitem(sys.modules, "quizapp.gui.plots")
    painted: list[bool] = []

    def load(name: str) -> ModuleType:
        painted.append(page.charts.calendar.picture is not None and page.charts.calendar.updatesEnabled())
        sys.modules[name] = library
        return library

    monkeypatch.setattr("quizapp.gui.statistics_page.import_module", load)
    statistics = practised.controller.navigation.statistics
    for piece in statistics.pieces_ahead():
        piece()
    page = statistics._page()

    assert open_page(practised, qtbot) is page
    assert painted == [True]
    assert page.charts.time.picture is not None


@pytest.mark.parametrize("turns_before", [1, 2])
def test_another_theme_while_the_log_is_read_leaves_the_filter_filled(
    practised: Window, qtbot: QtBot, turns_before: int
) -> None:
    page = open_page(practised, qtbot)
    page.hold(on=True)
    turns = [page.gather, page.read, page.fill]
    for turn in turns[:turns_before]:
        turn()

    practised.look.set_theme("dark")
    for turn in turns[turns_before:]:
        turn()
    page.hold(on=False)

    assert [page.sets.itemData(number) for number in range(page.sets.count())] == ["", "hafen", "werft"]


def test_what_was_gathered_for_another_period_is_gathered_anew(practised: Window) -> None:
    reports = practised.desk.reports
    month = reports.gather(Period.MONTH)

    assert reports.progress(Period.YEAR, None, month) == reports.progress(Period.YEAR)
    assert reports.progress(Period.MONTH, "hafen", month) == reports.progress(Period.MONTH, "hafen")
    assert reports.progress(Period.MONTH, None, month) == reports.progress(Period.MONTH)


def test_a_page_that_was_left_while_it_was_read_shows_what_was_answered_since(
    practised: Window, database: Database, qtbot: QtBot
) -> None:
    page = open_page(practised, qtbot)
    assert page.report is not None
    before = page.report.now.answers
    page.gather()

    more = practise(database, "werft", at=datetime.now(UTC) - timedelta(days=2))
    page.refresh()

    assert page.report.now.answers == before + more
