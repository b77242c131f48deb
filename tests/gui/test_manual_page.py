"""The manual is read in the window: every page, its pictures, its links, at any size, and nothing from outside."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp import paths
from quizapp.app import Window
from quizapp.core.item import Language
from quizapp.gui.look import Look
from quizapp.gui.manual_document import ManualDocument
from quizapp.gui.manual_page import ManualPage

DOCS = paths.ROOT / "docs"
PICTURE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture(params=list(Language))
def page(request: pytest.FixtureRequest, look: Look, qtbot: QtBot) -> ManualPage:
    shown = ManualPage(look, request.param)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_every_page_of_the_language_has_a_button_and_opens(page: ManualPage, look: Look) -> None:
    folder = page.page.parent
    wanted = {*folder.glob("*.md"), DOCS / f"field-reference.{folder.name}.md"}

    assert set(page.buttons) == wanted
    for place, button in page.buttons.items():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        title = place.read_text("utf-8").partition("\n")[0].removeprefix("# ")
        assert page.browser.toPlainText().startswith(title)
        assert button.property("kind") == "tinted"
        assert page.browser.verticalScrollBar().value() == 0


def test_pictures_are_shown_and_never_wider_than_the_page(page: ManualPage) -> None:
    page.open(page.page.parent / "printing.md")

    document = page.browser.document()
    picture = document.loadResource(PICTURE, QUrl(f"../images/{page.page.parent.name}/sheet.webp"))
    assert isinstance(picture, QImage)
    assert 300 < picture.width() <= page.browser.viewport().width()
    assert document.idealWidth() <= page.browser.viewport().width()


def test_headings_have_the_size_of_the_look(page: ManualPage, look: Look) -> None:
    document = page.browser.document()
    blocks = (document.findBlockByNumber(number) for number in range(document.blockCount()))
    titles = [block for block in blocks if block.blockFormat().headingLevel() == 1]

    (words,) = [fragment.fragment().charFormat() for block in titles for fragment in [block.begin()]]
    assert words.font().pixelSize() == look.font("title").pixelSize()
    assert not words.hasProperty(QTextFormat.Property.FontSizeAdjustment)


def test_pictures_grow_with_the_page(page: ManualPage, qtbot: QtBot) -> None:
    def width() -> int:
        picture = page.browser.document().resource(PICTURE, QUrl(f"../images/{page.page.parent.name}/library.webp"))
        assert isinstance(picture, QImage)
        return picture.width()

    page.resize(560, 700)
    qtbot.waitUntil(lambda: width() < 560)
    narrow = width()

    page.resize(1000, 700)

    qtbot.waitUntil(lambda: width() > narrow + 100)


@pytest.mark.parametrize(
    "name", ["../../assets/icons/quiz.svg", "/etc/passwd", "file:" + "///etc/passwd", "https://example.org/a.png"]
)
def test_nothing_is_loaded_from_outside_the_manual(look: Look, name: str) -> None:
    document = ManualDocument(look, DOCS)
    document.fill(DOCS / "de" / "index.md", 500)

    assert document.loadResource(PICTURE, QUrl(name)) is None


def test_a_link_opens_the_other_page_here(page: ManualPage) -> None:
    page.browser.anchorClicked.emit(QUrl("yaml.md"))

    assert page.page.name == "yaml.md"


def test_a_link_into_the_net_is_left_to_the_system(page: ManualPage, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toString()))

    page.browser.anchorClicked.emit(QUrl("https://example.org/"))
    page.browser.anchorClicked.emit(QUrl("nirgends.md"))

    assert seen == ["https://example.org/"]
    assert page.page.name == "index.md"


def test_the_place_stays_when_the_letters_grow(page: ManualPage, look: Look) -> None:
    page.open(page.page.parent / "good-questions.md")
    bar = page.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    look.set_text_size(150)

    assert 0.4 < bar.value() / bar.maximum() < 0.6
    assert page.browser.document().defaultFont().pixelSize() == 24


def test_large_letters_leave_room_to_read(page: ManualPage, look: Look, qtbot: QtBot) -> None:
    page.resize(700, 520)

    look.set_text_size(200)

    shown = [place.name for place, button in page.buttons.items() if button.isVisible()]
    assert shown == ["index.md"]
    qtbot.waitUntil(lambda: page.browser.height() > 250)


def test_the_key_opens_it_and_back_leads_home(window: Window, qtbot: QtBot) -> None:
    QTest.keyClick(QApplication.focusWidget() or window.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    page = window.window.pages.currentWidget()
    assert isinstance(page, ManualPage)
    assert page.browser.toPlainText().startswith("quizapp für Lehrkräfte")

    window.controller.navigation.back()

    assert window.controller.navigation.spot.page == "library"


def test_it_speaks_the_language_of_the_window(window: Window) -> None:
    window.controller.navigation.help.open_manual()

    window.translation.set_language("en")

    page = window.window.pages.currentWidget()
    assert isinstance(page, ManualPage)
    assert page.page == Path(DOCS / "en" / "index.md")
