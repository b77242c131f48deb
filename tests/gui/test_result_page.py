"""The result: what was reached, every item with answer and key, and any item again with its evidence."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from quizapp.core.attempt import Certainty, Outcome
from quizapp.core.response import ListResponse, PairsResponse, Response, TextResponse, TruthResponse
from quizapp.core.session import Mode, RunChoices, Session
from quizapp.gui.look import Look
from quizapp.gui.parts.bar import Bar
from quizapp.gui.quiz_sheet import SheetState
from quizapp.gui.result_model import OBJECTION_ROLE, Column, ResultModel
from quizapp.gui.result_page import ResultPage
from quizapp.gui.result_summary import focus_lines, grade_words, share_of
from quizapp.storage.database import Database
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import english_numbers

GIVEN: dict[str, Response] = {
    "schaden": TextResponse("aus einem internen Schreiben, sagt der Seebote"),
    "quelle-kanal": TruthResponse(True),
    "luecken": ListResponse(("Wasserwege", "6,5", "4")),
    "wer-tut-was": PairsResponse((("Aila Rehn", "ruft zu Verhandlungen auf"), ("Mara Lindholm", "bittet um Geduld"))),
}
ITEMS = (sets.SINGLE, sets.TRUTH, sets.CLOZE, sets.MATCHING, sets.NUMBER)


@pytest.fixture
def table() -> Iterator[sets.Table]:
    with Database.in_memory() as database:
        yield sets.lay(database, *ITEMS)


@pytest.fixture
def run(table: sets.Table) -> Session:
    """Return a test that was handed in: right, wrong, partly, partly, without answer."""
    session = table.start(RunChoices(mode=Mode.TEST, shuffle=False, seed=7))
    for position, entry in enumerate(session.entries):
        if entry.item.id in GIVEN:
            session = table.practice.move(session, position)
            session = table.practice.answer(session, GIVEN[entry.item.id], seconds=30.5)
    return table.practice.hand_in(session)


@pytest.fixture
def page(look: Look, qtbot: QtBot, table: sets.Table, run: Session) -> Iterator[ResultPage]:
    shown = ResultPage(look, table.practice)
    shown.resize(1176, 752)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    with english_numbers():
        shown.show_run(run)
        QApplication.processEvents()
        yield shown
    shown.close()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words_on(page: ResultPage) -> set[str]:
    return {label.text() for label in page.overview.findChildren(QLabel)}


def test_points_per_cent_grade_and_time_are_told(page: ResultPage, run: Session) -> None:
    assert run.points.quantize(Decimal("0.01")) == Decimal("2.33")

    assert {"2.33 of 5 points", "47 %", "Grade 4, sufficient", "2:02 minutes"} <= words_on(page)


def test_bars_tell_points_by_focus_and_level(page: ResultPage, run: Session) -> None:
    reached = {line.name: (line.points.quantize(Decimal("0.01")), line.maximum) for line in focus_lines(run)}
    assert reached == {
        "Figures": (Decimal("0.67"), Decimal(2)),
        "Actors": (Decimal("0.67"), Decimal(1)),
        "Sources": (Decimal(1), Decimal(2)),
    }
    assert {bar.accessibleName() for bar in page.overview.findChildren(Bar)} >= {"Sources: 1 / 2", "Actors: 0.67 / 1"}


def test_mistakes_stand_first_and_the_order_can_be_had(page: ResultPage) -> None:
    model = page.overview.model
    assert model.positions == (1, 4, 2, 3, 0)

    in_order = page.overview.sorting.segments[1]
    QTest.mouseClick(in_order, Qt.MouseButton.LeftButton)

    assert model.positions == (0, 1, 2, 3, 4)


def test_a_row_shows_own_answer_key_and_points(page: ResultPage) -> None:
    model = page.overview.model
    rows = [[model.data(model.index(row, column)) for column in Column][1:6] for row in range(model.rowCount())]
    assert rows == [
        ["Not yet", sets.TRUTH.stem, "True", "False", "0 / 1"],
        ["Not answered", sets.NUMBER.stem, "no answer", "3.600 Fahrten", "0 / 1"],
        ["Partly right", sets.CLOZE.stem, "Wasserwege; 6,5; 4", "Wasserwege; 6,5; 3", "0.67 / 1"],
        ["Partly right", sets.MATCHING.stem, "2 of 3 pairs", "3 pairs", "0.67 / 1"],
        ["Right", sets.SINGLE.stem.replace("*", ""), *[GIVEN["schaden"].text] * 2, "1 / 1"],  # type: ignore[union-attr]
    ]


def test_the_model_keeps_the_rules_of_models(run: Session, qtmodeltester: ModelTester) -> None:
    model = ResultModel()
    model.show_run(run)

    qtmodeltester.check(model)


def test_a_click_opens_the_item_with_its_evidence(page: ResultPage) -> None:
    table = page.overview.table
    row = page.overview.model.positions.index(0)
    middle = table.visualRect(page.overview.model.index(row, Column.QUESTION)).center()

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    assert page.showing_item
    assert page.detail.position == 0
    assert page.detail.sheet.state is SheetState.EVIDENCE
    card = page.detail.panel.verdict_card
    assert card is not None
    assert card.verdict.explanation == sets.SINGLE.explanation


def test_return_opens_the_item_and_escape_comes_back_to_its_row(page: ResultPage) -> None:
    table = page.overview.table
    table.setFocus()
    table.setCurrentIndex(page.overview.model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.showing_item
    assert page.detail.position == page.overview.model.position(1)

    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)

    assert not page.showing_item
    assert table.hasFocus()
    assert table.current_row == 1


def test_an_item_without_answer_says_so_and_tells_the_key(page: ResultPage) -> None:
    page.open_item(4)

    card = page.detail.panel.verdict_card
    assert card is not None
    assert card.verdict.outcome is Outcome.UNANSWERED
    assert any("3.600 Fahrten" in note for note in card.verdict.notes)


def test_continue_goes_through_the_rows_and_back_to_the_table(page: ResultPage) -> None:
    order = page.overview.model.positions
    page.open_item(order[-2])

    page.detail.foot.primary.click()
    assert page.detail.position == order[-1]
    page.detail.foot.primary.click()

    assert not page.showing_item


def test_mistakes_again_starts_a_run_with_what_was_not_right(page: ResultPage) -> None:
    told: list[Session] = []
    page.retry_misses.connect(told.append)

    page.overview.retry_button.click()

    assert {entry.item.id for entry in told[0].entries} == {"quelle-kanal", "luecken", "wer-tut-was", "fahrten"}
    assert told[0].choices.mode is Mode.PRACTICE


def test_an_objection_can_be_made_after_the_end(page: ResultPage, table: sets.Table, run: Session) -> None:
    page.open_item(1)
    page.detail.foot.objection_button.click()
    panel = page.detail.panel.objection
    assert panel is not None
    panel.field.setPlainText("Das steht so nicht da.")
    panel.send_button.click()

    assert table.practice.result(run.id).entries[1].objection == "Das steht so nicht da."


def test_what_was_objected_to_is_marked_in_the_table_and_with_the_item(page: ResultPage) -> None:
    def cell(role: int) -> str:
        model = page.overview.model
        return str(model.data(model.index(model.positions.index(1), Column.QUESTION), role) or "")

    def object_to(text: str) -> None:
        page.detail.foot.objection_button.click()
        panel = page.detail.panel.objection
        assert panel is not None
        panel.field.setPlainText(text)
        panel.send_button.click()

    page.open_item(1)
    assert page.detail.panel.objected is None
    plain = page.overview.table.viewport().grab().toImage()
    object_to("Das steht so nicht da.")

    note = page.detail.panel.objected
    assert note is not None
    assert [label.text() for label in note.findChildren(QLabel)][-1] == "Your objection: Das steht so nicht da."
    assert cell(OBJECTION_ROLE) == "Das steht so nicht da."
    assert "Your objection: Das steht so nicht da." in cell(Qt.ItemDataRole.AccessibleTextRole)
    assert "Your objection" in cell(Qt.ItemDataRole.ToolTipRole)
    page.close_item()
    assert page.overview.table.viewport().grab().toImage() != plain
    page.open_item(1)
    assert page.detail.panel.objected is not None
    object_to("")
    assert page.detail.panel.objected is None
    assert not cell(OBJECTION_ROLE)


def test_a_run_without_mistakes_offers_the_library_only(look: Look, qtbot: QtBot, table: sets.Table) -> None:
    session = table.start(RunChoices(count=1, shuffle=False, seed=7))
    session = table.practice.hand_in(table.practice.answer(session, GIVEN["schaden"]))
    page = ResultPage(look, table.practice)
    qtbot.addWidget(page)
    page.show()
    page.show_run(session)

    assert not page.overview.retry_button.isVisible()
    assert share_of(session) == 1
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    page.overview.close_button.click()
    assert closed == [True]


@pytest.mark.parametrize(("width", "below"), [(1176, False), (780, True)])
def test_cards_stand_below_each_other_where_it_is_narrow(page: ResultPage, width: int, below: bool) -> None:
    page.resize(width, 700)
    QApplication.processEvents()

    hero, bars = page.overview._hero, page.overview._bars[0]
    top = bars.mapTo(page, QPoint(0, 0)).y()

    assert (top > hero.mapTo(page, QPoint(0, 0)).y()) is below


def test_grades_have_their_words() -> None:
    from quizapp.core.grades import GradeTable

    assert grade_words(Decimal("0.79"), GradeTable()) == "Grade 2, good"


def test_how_sure_the_answers_were_stands_beside_the_points(look: Look, qtbot: QtBot, table: sets.Table) -> None:
    session = table.start(RunChoices(mode=Mode.TEST, shuffle=False, seed=7, certainty=True))
    for position, certainty in ((0, Certainty.SURE), (1, Certainty.SURE), (2, Certainty.GUESSED)):
        session = table.practice.move(session, position)
        given = GIVEN.get(session.current.item.id)
        session = table.practice.answer(session, given, certainty=certainty)
    page = ResultPage(look, table.practice)
    qtbot.addWidget(page)
    page.show_run(table.practice.hand_in(session))

    words = words_on(page)
    assert "Certainty marks: \N{MINUS SIGN}3 of 9" in words
    assert "sure: 1 of 2 right · guessed: 0 of 1 right" in words


def test_where_nobody_was_asked_how_sure_nothing_is_said_of_it(page: ResultPage) -> None:
    assert not any("Certainty" in words for words in words_on(page))
