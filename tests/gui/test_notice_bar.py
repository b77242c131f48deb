"""What was said stays until it was read, makes way for another page, and never covers the buttons of a question."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.core.run_choices import RunChoices
from quizapp.gui.parts import notice_bar
from quizapp.gui.quiz_page import QuizPage
from tests.gui.test_reviewing import Window


def place_in(window: Window, widget: QWidget) -> int:
    return widget.mapTo(window.window, widget.rect().topLeft()).y()


def test_what_is_said_with_a_new_page_stays(window: Window) -> None:
    window.window.notice.say("Gespeichert.")
    window.window.notice._said += 60  # as if the page came at once, however much the machine has to do
    window.controller.navigation.open_settings()

    assert window.window.notice.isVisible()


def test_what_was_said_before_goes_with_its_page(window: Window) -> None:
    notice = window.window.notice
    notice.say("1 Set aufgenommen.")
    notice._said -= notice_bar._FRESH + 1  # as if it had been said a while ago
    window.controller.navigation.open_library()

    assert not notice.isVisible()


def test_the_button_of_a_question_is_not_covered(window: Window, qtbot: QtBot) -> None:
    window.controller.navigation.start("werft", RunChoices())
    window.window.notice.say("1 Set aufgenommen.")
    qtbot.wait(10)
    page = window.window.pages.currentWidget()
    assert isinstance(page, QuizPage)
    notice = window.window.notice

    assert place_in(window, notice) + notice.height() <= place_in(window, page.display.foot)
