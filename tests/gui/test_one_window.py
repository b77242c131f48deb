"""The program has one window: nothing becomes another one, not even for the moment before it finds its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp import paths
from quizapp.app import Window, build
from quizapp.core.key_response import key_response
from quizapp.core.session import Mode, RunChoices
from quizapp.gui.camera import settle
from quizapp.gui.quiz_page import QuizPage
from quizapp.gui.result_page import ResultPage
from quizapp.gui.tour_hands import click, give
from quizapp.services.desk import open_desk

SHIPPED = "otters-on-the-wend"


class Watch(QObject):
    """Remembers everything that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def built(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    style = qapp.style().objectName()
    with open_desk(tmp_path / "quiz.db") as desk:
        desk.preferences.set("reduced_motion", "true")
        desk.library.import_shipped(paths.QUESTIONS)
        window = build(qapp, desk)
        window.window.show()
        qtbot.waitExposed(window.window)
        yield window
        window.window.close()
        settle()
        window.window.deleteLater()
        settle()
    qapp.setStyleSheet("")
    qapp.setStyle(style)


def test_no_page_opens_a_window_of_its_own(built: Window, qapp: QApplication) -> None:
    watch = Watch()
    qapp.installEventFilter(watch)
    navigation = built.controller.navigation
    for show in (
        lambda: navigation.read(SHIPPED),
        navigation.open_settings,
        navigation.help.open_shortcuts,
        navigation.help.open_about,
        navigation.open_library,
        lambda: navigation.choose_run(SHIPPED, Mode.TEST),
        lambda: navigation.start(SHIPPED, RunChoices()),
    ):
        show()
        settle()
    page = built.window.pages.currentWidget()
    assert isinstance(page, QuizPage)
    for entry in page.flow.run.session.entries:
        give(page.display.panel.answer, page.display.sheet.view, key_response(entry.item))
        click(page.display.foot.primary)
        click(page.display.foot.primary)
        settle()
    result = built.window.pages.currentWidget()
    assert isinstance(result, ResultPage)
    result.open_item(0)
    settle()
    qapp.removeEventFilter(watch)

    assert watch.shown == []
    assert built.window.isActiveWindow()
