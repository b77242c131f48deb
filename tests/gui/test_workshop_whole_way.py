"""From a pasted article to a printed sheet, through real widgets only: what a teacher does at 20:00."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.core.item import Status
from quizapp.gui.dialogs import ArticleQuestion, SheetQuestion
from quizapp.gui.draft_page import DraftPage
from quizapp.gui.fact_forms import ActorForm
from quizapp.gui.print_page import PrintPage
from quizapp.gui.workshop import Workshop
from quizapp.gui.workshop_fields import TextField
from quizapp.gui.workshop_page import WorkshopPage
from quizapp.services.authoring import open_set
from tests.generation.articles import BRIDGE

COMMENT = "# Klasse 8b, vor den Ferien"


def drafted(window: Window, qtbot: QtBot) -> WorkshopPage:
    """Paste the article, draft from it, and return the page that opens."""
    window.controller._actions["draft"].trigger()
    page = window.window.pages.currentWidget()
    assert isinstance(page, DraftPage)
    page.take_text(BRIDGE, "")
    with qtbot.waitSignal(page.drafted, timeout=60_000):
        QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)
    shown = window.window.pages.currentWidget()
    assert isinstance(shown, WorkshopPage)
    return shown


def correct_actor(page: WorkshopPage, qtbot: QtBot) -> None:
    """Click on a name in the article and give it another name that counts as well."""
    view, item_set = page.article.view, page._bench.item_set
    assert item_set is not None
    span = item_set.article.locate("Jonas Ritter")
    assert span is not None
    view.bring(span, gently=False)
    rect = view._paper.line_rects(span)[0]
    top = view.verticalScrollBar().value()
    place = QPoint(round(rect.left + 3), round(rect.baseline - rect.size / 3 - top))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    form = page.article.editor.form
    assert isinstance(form, ActorForm)
    form.aliases.setFocus()
    form.aliases.setText("Verkehrsminister Jonas Ritter; Minister Ritter")
    with qtbot.waitSignal(page.article.facts_changed, timeout=30_000):
        QTest.mouseClick(page.article.editor.take, Qt.MouseButton.LeftButton)


def accept_ten(page: WorkshopPage) -> None:
    """Tick and untick by the space bar until the first ten questions are accepted and no others."""
    view = page.drafts.view
    view.setFocus()
    for row in range(page.model.rowCount()):
        if page.model.lines[row].is_ready != (row < 10):
            page.choose(page.model.lines[row].item.id)
            QTest.keyClick(view, Qt.Key.Key_Space)


def save(window: Window, workshop: Workshop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.controller.imports.finished, timeout=30_000):
        QTest.mouseClick(workshop.page().head.save, Qt.MouseButton.LeftButton)


def test_an_article_becomes_a_set_in_the_library_and_a_sheet_on_paper(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, sheet = tmp_path / "bruecke.yaml", tmp_path / "blatt.pdf"
    monkeypatch.setattr(ArticleQuestion, "ask_target", lambda *_given: path)
    monkeypatch.setattr(SheetQuestion, "ask", lambda *_given: sheet)
    workshop = window.controller.navigation.workshop
    page = drafted(window, qtbot)
    assert page.model.rowCount() > 10

    correct_actor(page, qtbot)
    corrected = workshop.bench.item_set
    assert corrected is not None
    answers = [getattr(item.body, "answer", ()) for item in corrected.items]
    assert any("Minister Ritter" in answer for answer in answers if isinstance(answer, tuple))  # drafts follow it

    accept_ten(page)
    save(window, workshop, qtbot)
    saved = open_set(path)
    assert saved.item_set is not None
    assert [item.status for item in saved.item_set.items].count(Status.READY) == 10

    # A comment by hand in the YAML, and one question edited there.
    page.show_view("yaml")
    editor = page.yaml.editor
    editor.go_to(1)
    QTest.keyClicks(editor, f"{COMMENT}\n".rstrip("\n"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    third = page.model.lines[2].item
    line = next(at for at, text in enumerate(editor.text.split("\n"), 1) if text.strip() == f"stem: {third.stem}")
    editor.go_to(line, len("    stem: ") + 1)
    QTest.keyClicks(editor, "Sag es genau. ")
    qtbot.waitUntil(lambda: workshop.bench.bench.is_checked, timeout=20_000)
    by_yaml = workshop.bench.bench.text

    # One edited in the form; its text changes at that place alone.
    page.show_view("form")
    page.choose(page.model.lines[0].item.id)
    stem = page.form.fields["stem"]
    assert isinstance(stem, TextField)
    before = str(stem.value())
    stem.text.setFocus()
    stem.text.selectAll()
    QTest.keyClicks(stem.text, "Was ist hier passiert?")
    page.form.flush()
    by_form = workshop.bench.bench.text
    assert by_form == by_yaml.replace(f"stem: {before}", "stem: Was ist hier passiert?", 1)

    # Taken back and done again by the keys, from inside of a field.
    QTest.keyClick(stem.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workshop.bench.bench.text == by_yaml
    QTest.keyClick(stem.text, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert workshop.bench.bench.text == by_form

    save(window, workshop, qtbot)
    assert path.read_bytes() == by_form.encode()
    assert by_form.startswith(f"{COMMENT}\n")

    # Reloaded, it is the same set; the library has it in this version.
    again = open_set(path).item_set
    assert again is not None
    assert again.items[0].stem == "Was ist hier passiert?"
    assert again.items[2].stem.startswith("Sag es genau.")
    assert window.desk.library.item_set(again.id) == again

    QTest.mouseClick(page.head.print, Qt.MouseButton.LeftButton)
    printing = window.window.pages.currentWidget()
    assert isinstance(printing, PrintPage)
    assert printing.item_set == again
    printing.save_wanted.emit(window.desk.preferences.print_choices())
    qtbot.waitUntil(sheet.exists, timeout=60_000)
    assert sheet.read_bytes().startswith(b"%PDF")
    QApplication.processEvents()
