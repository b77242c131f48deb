"""A teacher pastes an article, ticks drafted questions and finds the set in the library, through real widgets."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.gui.dialogs import ArticleQuestion
from quizapp.gui.draft_page import DraftPage
from quizapp.services import authoring
from quizapp.services.authoring import open_set
from quizapp.services.kept_drafts import KeptDrafts
from tests.generation.articles import BRIDGE


def open_page(window: Window) -> DraftPage:
    window.controller.navigation.drafting.open()
    page = window.window.pages.currentWidget()
    assert isinstance(page, DraftPage)
    QApplication.processEvents()
    return page


def drafted(window: Window, qtbot: QtBot) -> DraftPage:
    page = open_page(window)
    page.take_text(BRIDGE, "bruecke.txt")
    with qtbot.waitSignal(page.drafted, timeout=60_000):
        QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)
    return page


def test_a_draft_leads_into_the_workshop_and_from_there_into_the_library(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "neu.yaml"
    monkeypatch.setattr(ArticleQuestion, "ask_target", lambda *_given: path)
    drafted(window, qtbot)
    workshop = window.controller.navigation.workshop
    assert workshop.is_here
    item_set = workshop.bench.item_set
    assert item_set is not None
    ready = item_set.ready
    assert len(ready) >= 5
    workshop.page().edits.tick(ready[0].id, ready=False)

    with qtbot.waitSignal(window.controller.imports.finished, timeout=30_000):
        QTest.mouseClick(workshop.page().head.save, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    written = open_set(path).item_set
    assert written is not None
    assert len(written.ready) == len(ready) - 1
    assert ready[0].id not in {item.id for item in written.ready}
    assert workshop.is_here
    assert written.id in {summary.set_id for summary in window.desk.library.summaries()}


def test_an_article_is_pasted_or_read_from_a_file(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(window)
    (tmp_path / "artikel.txt").write_text(BRIDGE, encoding="utf-8")
    QGuiApplication.clipboard().setText("Ein Satz.")
    page._paste()
    pasted = page.text.toPlainText()

    with qtbot.waitSignal(page.file_read, timeout=30_000):
        window.controller.navigation.drafting.read(tmp_path / "artikel.txt")

    assert pasted == "Ein Satz."
    assert page.text.toPlainText() == BRIDGE


def test_a_copied_page_keeps_headline_and_paragraphs_and_pasting_can_be_undone(window: Window) -> None:
    page = open_page(window)
    page.take_text("Mein Entwurf.", "")
    QGuiApplication.clipboard().setMimeData(html_of("<h1>Brücke gesperrt</h1><p>Ein Satz.</p><nav>Start</nav>"))

    page._paste()
    pasted = page.text.toPlainText()
    page.text.undo()
    page.text.undo()

    assert pasted == "# Brücke gesperrt\n\nEin Satz."
    assert page.text.toPlainText() == "Mein Entwurf."


def test_an_empty_clipboard_is_told(window: Window) -> None:
    page = open_page(window)
    QGuiApplication.clipboard().clear()

    page._paste()

    assert page.note.property("tone") == "wrong"
    assert "Zwischenablage" in page.note.text()


def test_a_web_page_is_dropped_and_its_set_names_where_it_is_from(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "seite.html"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in BRIDGE.split("\n\n")[1:])
    head = '<title>Brücke</title><meta property="og:site_name" content="Auenfurter Zeitung">'
    path.write_text(
        f"<!DOCTYPE html><html><head>{head}</head><body><article><h1>Brücke</h1>{body}</article></body></html>", "utf-8"
    )
    drafting = window.controller.navigation.drafting
    drop(window.window, path)
    page = window.window.pages.currentWidget()
    assert isinstance(page, DraftPage)
    qtbot.waitUntil(lambda: page.text.toPlainText().startswith("# Brücke"), timeout=30_000)
    assert drafting.page() is page

    with qtbot.waitSignal(page.drafted, timeout=60_000):
        QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)

    item_set = window.controller.navigation.workshop.bench.item_set
    assert item_set is not None
    assert (item_set.title, item_set.article.source) == ("Brücke", "Auenfurter Zeitung")


def test_a_file_that_cannot_be_read_is_told_on_the_page(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "kaputt.pdf"
    path.write_bytes(b"%PDF-1.7 nichts weiter")
    page = open_page(window)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])

    page.text.insertFromMimeData(mime)

    qtbot.waitUntil(lambda: page.note.property("tone") == "wrong", timeout=30_000)
    assert "kaputt.pdf" in page.note.text()
    assert page.draft_button.text() == "Fragen entwerfen"


def html_of(html: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(html)
    mime.setText("anders")
    return mime


def drop(widget: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place = QPointF(10, 10)
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    widget.dragEnterEvent(event := QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert event.isAccepted()
    widget.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.processEvents()


def test_what_is_no_article_is_told(window: Window, qtbot: QtBot) -> None:
    page = open_page(window)
    page.take_text("Heute.", "")

    QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: page.note.property("tone") == "wrong", timeout=30_000)
    assert page.note.text()
    assert not window.controller.navigation.workshop.bench.is_loaded


def test_a_second_click_cancels(window: Window, qtbot: QtBot) -> None:
    page = open_page(window)
    page.take_text(BRIDGE, "bruecke.txt")
    QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)

    QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)

    page._tasks.close()
    QApplication.processEvents()
    assert not window.controller.navigation.workshop.bench.is_loaded
    assert page.note.text() == "Abgebrochen."


def test_another_look_keeps_the_text(window: Window) -> None:
    page = open_page(window)
    page.take_text(BRIDGE, "bruecke.txt")

    window.look.set_text_size(150)
    QApplication.processEvents()

    assert page.text.toPlainText() == BRIDGE


def test_every_step_of_a_draft_is_told(window: Window, qtbot: QtBot) -> None:
    page = open_page(window)
    page.take_text(BRIDGE, "bruecke.txt")
    told: list[str] = []
    with qtbot.waitSignal(page.drafted, timeout=60_000):
        QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)
        assert page._task is not None
        page._task.progressed.connect(lambda *_steps: told.append(page.note.text()))

    assert told[0] == "Namen werden gesucht … Schritt 2 von 7"
    assert told[4] == "Fragen werden formuliert … Schritt 6 von 7"
    assert len(told) == 7


def test_unsaved_work_is_offered_thrown_away_and_brought_back(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    workshop = window.controller.navigation.workshop
    workshop.tools.drafts = KeptDrafts(tmp_path / "kept")
    workshop.bench._drafts = workshop.tools.drafts
    drafted(window, qtbot)
    title = workshop.bench.item_set.title if workshop.bench.item_set else ""
    workshop.bench.keep()
    workshop.bench.clear()
    page = open_page(window)
    (kept,) = page.side.kept
    assert kept.title == title

    page.side.forget_wanted.emit(kept)
    assert page.side.kept == ()
    QTest.mouseClick(window.window.notice._button, Qt.MouseButton.LeftButton)
    (kept,) = page.side.kept
    page.side.restore_wanted.emit(kept)

    assert workshop.is_here
    assert workshop.bench.item_set is not None
    assert workshop.bench.item_set.title == title


def test_the_setting_decides_what_finds_names(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    tools_for = authoring.tools_for
    monkeypatch.setattr(authoring, "tools_for", lambda names: asked.append(names) or tools_for(names))
    window.desk.preferences.set("names", "embedded")

    drafted(window, qtbot)

    assert asked == ["embedded"]
