"""A result is handed on from its page: with a name or without one, as a file and as a PDF."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.core.session import Mode, RunChoices, Session
from quizapp.gui.look import Look
from quizapp.gui.result_page import ResultPage
from quizapp.gui.result_sharing import ResultFileQuestion, ResultSharing
from quizapp.services.preferences import Preferences
from quizapp.services.results import Results, read_file
from quizapp.storage.database import Database
from tests.gui import quiz_set as sets


@pytest.fixture
def table() -> Iterator[sets.Table]:
    with Database.in_memory() as database:
        yield sets.lay(database, sets.SINGLE, sets.TRUTH)


@pytest.fixture
def run(table: sets.Table) -> Session:
    return table.practice.hand_in(table.start(RunChoices(mode=Mode.TEST, shuffle=False)))


@pytest.fixture
def page(look: Look, qtbot: QtBot, table: sets.Table, run: Session) -> Iterator[ResultPage]:
    shown = ResultPage(look, table.practice, results=Results(table.database, run.learner))
    shown.resize(1176, 752)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    shown.show_run(run)
    yield shown
    shown.close()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def card_of(page: ResultPage) -> ResultSharing:
    QTest.mouseClick(page.overview.share_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    return next(card for card in page.findChildren(ResultSharing) if card.isVisibleTo(page))


def test_the_file_has_the_receipt_that_was_shown(
    page: ResultPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ergebnis.json"
    monkeypatch.setattr(ResultFileQuestion, "ask", lambda *_given: path)
    card = card_of(page)
    without = card.receipt.text()
    QTest.keyClicks(card.name, "Platz 4")

    QTest.mouseClick(card.save_button, Qt.MouseButton.LeftButton)

    assert read_file(path).receipt == card.receipt.text() != without
    assert json.loads(path.read_text("utf-8"))["learner"] == "Platz 4"
    assert card.note.isVisibleTo(page)
    assert str(path) in card.note.text()


def test_an_objection_made_while_the_card_is_open_goes_with_the_file(page: ResultPage, tmp_path: Path) -> None:
    card, path = card_of(page), tmp_path / "ergebnis.json"
    page.open_item(0)
    page.detail.foot.objection_asked.emit()
    page.detail.panel.open_objection("").sent.emit("Zwei Antworten stimmen.")
    page.close_item()

    card.save_to(path)

    assert read_file(path).answers[0].objection == "Zwei Antworten stimmen."


def test_the_folder_is_remembered_and_home_is_the_first(
    page: ResultPage, table: sets.Table, run: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def ask(_parent: object, proposal: str, *_more: str) -> Path:
        proposed.append(proposal)
        return tmp_path / "ergebnis.json"

    monkeypatch.setattr(ResultFileQuestion, "ask", ask)
    page._preferences = Preferences(table.database)
    card = card_of(page)

    for _ in range(2):
        QTest.mouseClick(card.save_button, Qt.MouseButton.LeftButton)

    assert [Path(one).parent for one in proposed] == [Path.home(), tmp_path]
    assert Path(proposed[0]).name == f"{run.item_set.id}-{card.receipt.text()}.json"


def test_the_keyboard_stays_at_the_button_that_made_the_pdf(page: ResultPage, qtbot: QtBot, tmp_path: Path) -> None:
    card = card_of(page)
    card.pdf_button.setFocus()

    with qtbot.waitSignal(card.saved, timeout=20_000):
        card.save_pdf_to(tmp_path / "ergebnis.pdf")

    assert card.pdf_button.hasFocus()


def test_a_pdf_is_set_beside_the_window(page: ResultPage, qtbot: QtBot, tmp_path: Path) -> None:
    card, path = card_of(page), tmp_path / "ergebnis.pdf"

    with qtbot.waitSignal(card.saved, timeout=20_000):
        card.save_pdf_to(path)

    assert path.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_saved_is_told_and_the_card_stays(page: ResultPage, tmp_path: Path) -> None:
    card = card_of(page)

    card.save_to(tmp_path / "nowhere" / "ergebnis.json")

    assert card.note.isVisibleTo(page)
    assert "ergebnis.json" in card.note.text()


def test_escape_puts_the_card_away_and_gives_the_focus_back(page: ResultPage) -> None:
    card = card_of(page)

    QTest.keyClick(card.name, Qt.Key.Key_Escape)

    assert not card.isVisibleTo(page)
    assert page.overview.share_button.hasFocus()
