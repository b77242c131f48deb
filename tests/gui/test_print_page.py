"""A set is printed from the window: chosen, seen before, saved, opened, and every mishap is told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from quizapp import paths
from quizapp.app import Window
from quizapp.core.item import Status
from quizapp.core.print_choices import PrintChoices
from quizapp.gui.paper_printer import print_pages
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.print_page import PrintPage
from quizapp.services import printing
from tests.given_sets import ferry_set

Named = Callable[[Path], None]


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Named:
    """Let the dialog for the file be answered by the test."""

    def name(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))

    return name


def take(control: Segmented, key: str) -> None:
    segment = next(segment for segment in control.segments if segment.key == key)
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)


def opened(window: Window, qtbot: QtBot) -> PrintPage:
    """Open the page by its key and wait for the first sheet."""
    window.controller.navigation.library().cards.select("werft")
    QTest.keyClick(QApplication.focusWidget() or window.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    page = window.window.pages.currentWidget()
    assert isinstance(page, PrintPage)
    qtbot.waitUntil(lambda: bool(page.preview.pages), timeout=20000)
    return page


def saved(window: Window, qtbot: QtBot, page: PrintPage) -> str:
    """Press the button and return what the window says when all is done."""
    QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.window.notice.isVisible, timeout=20000)
    return window.window.notice.text


def test_the_sheet_is_shown_before_it_is_printed(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)

    assert page.item_set.id == "werft"
    assert page.save_button.hasFocus()
    assert page.preview.pages[0].pixmap().width() > 200
    assert page.preview.pages[0].accessibleName() == f"Seite 1 von {len(page.preview.pages)}"
    assert page.about.text() == "Werft baut Boote · 1 Seite · Lösungen: 1 Seite"


def test_sheet_and_key_are_saved_and_named(window: Window, qtbot: QtBot, named: Named, tmp_path: Path) -> None:
    page = opened(window, qtbot)
    named(tmp_path / "blatt")

    words = saved(window, qtbot, page)

    assert words == f"Gespeichert in {tmp_path.name}: blatt.pdf, blatt-loesungen.pdf"
    assert "Werft baut Boote" in PdfReader(tmp_path / "blatt.pdf").pages[0].extract_text()
    assert "LÖSUNGEN" in PdfReader(tmp_path / "blatt-loesungen.pdf").pages[0].extract_text()
    assert page.save_button.isEnabled()
    assert page.strip.isHidden()


def test_every_choice_is_told_and_remembered(window: Window, qtbot: QtBot, named: Named, tmp_path: Path) -> None:
    page = opened(window, qtbot)
    take(page.options.versions, "2")
    take(page.options.layout_choice, "columns")
    page.options.article.click()
    page.options.key.click()
    named(tmp_path / "blatt.pdf")

    words = saved(window, qtbot, page)
    again = opened(window, qtbot)

    chosen = PrintChoices(versions=2, columns=2, article=False, key=False)
    assert words.endswith("blatt-A.pdf, blatt-B.pdf")
    assert again.options.choices == chosen
    assert window.desk.preferences.print_choices() == chosen


def test_a_choice_changes_the_preview(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    before = page.preview.pages[0].pixmap().toImage()

    with qtbot.waitSignal(page.sheet_shown, timeout=20000):
        take(page.options.layout_choice, "large")

    assert page.preview.pages[0].pixmap().toImage() != before
    assert page.options.choices.large


def test_many_quick_choices_end_in_the_last_one(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    shown: list[int] = []
    page.sheet_shown.connect(lambda: shown.append(1))

    for key in ("large", "columns", "plain", "large"):
        take(page.options.layout_choice, key)
    qtbot.waitUntil(lambda: bool(shown), timeout=20000)

    expected = printing.preview(page.item_set, page.options.choices, page.load_image, 110)
    assert len(page.preview.pages) == len(expected.sheet) + len(expected.key)
    assert shown == [1]


def test_how_many_questions_can_be_chosen_where_there_are_more(window: Window, qtbot: QtBot) -> None:
    window.desk.library.import_paths([paths.QUESTIONS])
    window.controller.printing.open("otters-on-the-wend")
    page = window.window.pages.currentWidget()
    assert isinstance(page, PrintPage)

    take(page.options.count, "5")

    assert [segment.key for segment in page.options.count.segments] == ["5", "10", "15", "0"]
    assert page.options.choices.count == 5
    qtbot.waitUntil(lambda: "1 Seite" in page.about.text() or "2 Seiten" in page.about.text(), timeout=20000)


def test_shuffling_anew_is_kept_for_the_print(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)

    with qtbot.waitSignal(page.sheet_shown, timeout=20000):
        QTest.mouseClick(page.options.mix, Qt.MouseButton.LeftButton)

    assert page.options.choices.seed == 1


@pytest.mark.parametrize("agreed", [True, False])
def test_files_that_are_there_are_replaced_only_when_that_is_agreed(
    window: Window, qtbot: QtBot, named: Named, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    page = opened(window, qtbot)
    take(page.options.versions, "2")
    (tmp_path / "blatt-B.pdf").write_text("meins", encoding="utf-8")
    named(tmp_path / "blatt.pdf")
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        wanted = QMessageBox.ButtonRole.DestructiveRole if agreed else QMessageBox.ButtonRole.RejectRole
        next(button for button in box.buttons() if box.buttonRole(button) == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    if agreed:
        saved(window, qtbot, page)
    else:
        QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)

    assert asked == ["blatt-B.pdf"]
    assert (tmp_path / "blatt-B.pdf").read_bytes().startswith(b"%PDF" if agreed else b"meins")
    assert (tmp_path / "blatt-A.pdf").exists() == agreed


def test_thinking_better_of_it_writes_nothing(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))

    QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)

    assert sorted(tmp_path.iterdir()) == before
    assert page.strip.isHidden()


def test_a_folder_that_cannot_be_written_is_told(window: Window, qtbot: QtBot, named: Named, tmp_path: Path) -> None:
    page = opened(window, qtbot)
    (tmp_path / "voll").write_text("kein Ordner", encoding="utf-8")
    named(tmp_path / "voll" / "blatt.pdf")

    words = saved(window, qtbot, page)

    assert str(tmp_path / "voll" / "blatt.pdf") in words
    assert page.save_button.isEnabled()


def test_printing_can_be_cancelled(window: Window, qtbot: QtBot, named: Named, tmp_path: Path) -> None:
    page = opened(window, qtbot)
    named(tmp_path / "blatt.pdf")

    QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.strip.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.window.notice.isVisible, timeout=20000)

    assert "abgebrochen" in window.window.notice.text
    assert not (tmp_path / "blatt.pdf").exists()


def test_what_was_saved_can_be_opened(
    window: Window, qtbot: QtBot, named: Named, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, qtbot)
    named(tmp_path / "blatt.pdf")
    saved(window, qtbot, page)
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(Path(url.toLocalFile()).name) or True)

    window.window.notice.findChildren(type(page.save_button))[0].click()

    assert seen == ["blatt.pdf", "blatt-loesungen.pdf"]


def test_where_nothing_opens_pdfs_the_folder_is_named(
    window: Window, qtbot: QtBot, named: Named, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, qtbot)
    named(tmp_path / "blatt.pdf")
    saved(window, qtbot, page)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)

    window.window.notice.findChildren(type(page.save_button))[0].click()

    assert str(tmp_path) in window.window.notice.text


def test_the_worksheets_go_to_a_printer_page_by_page(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, qtbot)
    take(page.options.versions, "2")

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "papier.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    page.paper_button.setFocus()
    QTest.keyClick(page.paper_button, Qt.Key.Key_Return)
    qtbot.waitUntil(window.window.notice.isVisible, timeout=20000)

    pages = PdfReader(tmp_path / "papier.pdf").pages
    assert window.window.notice.text == "An den Drucker geschickt: Werft baut Boote"
    assert len(pages) == 2
    assert [round(float(pages[0].mediabox.width)), round(float(pages[0].mediabox.height))] == [595, 842]


@pytest.mark.qt_log_ignore("QPainter::begin.*Returned false")
def test_no_printer_chosen_and_none_that_works_are_told_apart(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, qtbot)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    QTest.mouseClick(page.paper_button, Qt.MouseButton.LeftButton)
    silent = page.strip.isHidden()

    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "nirgends" / "papier.pdf"))
    taken = print_pages(printer, [])

    assert silent
    assert not taken


def test_return_does_what_the_focused_button_says(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.options.mix.setFocus()

    QTest.keyClick(page.options.mix, Qt.Key.Key_Return)

    assert page.options.choices.seed == 1


def test_escape_leads_back_and_a_set_that_is_read_can_be_printed(window: Window, qtbot: QtBot) -> None:
    navigation = window.controller.navigation
    navigation.read("hafen")

    QTest.keyClick(QApplication.focusWidget() or window.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    page = window.window.pages.currentWidget()
    assert isinstance(page, PrintPage)
    QTest.keyClick(page.save_button, Qt.Key.Key_Escape)

    assert page.item_set.id == "hafen"
    assert (navigation.spot.page, navigation.spot.set_id) == ("reading", "hafen")


def test_a_set_that_is_in_no_library_can_be_printed_too(window: Window, qtbot: QtBot) -> None:
    window.controller.printing.open_set(ferry_set("nur-hier", "Noch nicht gesichert"), lambda _name: None)
    page = window.window.pages.currentWidget()
    assert isinstance(page, PrintPage)

    qtbot.waitUntil(lambda: bool(page.preview.pages), timeout=20000)

    assert page.item_set.title == "Noch nicht gesichert"


def test_a_set_without_a_ready_question_says_so(window: Window, qtbot: QtBot) -> None:
    items = tuple(replace(item, status=Status.SUGGESTED) for item in ferry_set().items)
    window.controller.printing.open_set(replace(ferry_set(), items=items), lambda _name: None)
    page = window.window.pages.currentWidget()
    assert isinstance(page, PrintPage)

    qtbot.waitUntil(lambda: "keine Aufgabe fertig" in page.preview.words.text(), timeout=20000)

    assert not page.save_button.isEnabled()


def test_another_language_in_the_middle_of_it_breaks_nothing(
    window: Window, qtbot: QtBot, named: Named, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    named(tmp_path / "blatt.pdf")
    QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    window.translation.set_language("en")

    qtbot.waitUntil(window.window.notice.isVisible, timeout=20000)

    assert (tmp_path / "blatt.pdf").exists()


@pytest.mark.parametrize("size", [80, 130, 150, 200])
@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_is_cut_off_at_any_text_size(window: Window, qtbot: QtBot, size: int, language: str) -> None:
    window.translation.set_language(language)
    page = opened(window, qtbot)
    window.look.set_text_size(size)
    window.window.resize(900, 600)
    qtbot.wait(1)

    left = page.findChildren(QScrollArea)[0]
    assert left.widget().minimumSizeHint().width() <= left.viewport().width()
    assert left.width() <= page.width() <= window.window.width()
