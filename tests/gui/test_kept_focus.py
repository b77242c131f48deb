"""Another size or colour leaves the keyboard where it was, on every page that is made anew for it."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.core.session import Mode
from quizapp.gui.kept_focus import Sign, _sign
from quizapp.gui.statistics_page import StatisticsPage
from tests.gui.test_statistics_page import open_page, practised

__all__ = ["practised"]


def in_page(window: Window) -> bool:
    page, focused = window.window.pages.currentWidget(), QApplication.focusWidget()
    return page is not None and focused is not None and page.isAncestorOf(focused)


def focused_sign() -> Sign:
    focused = QApplication.focusWidget()
    assert focused is not None
    return _sign(focused)


def test_the_keyboard_stays_on_every_page(practised: Window, qtbot: QtBot) -> None:
    navigation, look = practised.controller.navigation, practised.look
    pages: dict[str, Callable[[], object]] = {
        "statistics": lambda: open_page(practised, qtbot),
        "review": navigation.reviews.open,
        "settings": navigation.open_settings,
        "learners": navigation.people.open,
        "draft": navigation.drafting.open,
        "start": lambda: navigation.choose_run("hafen", Mode.PRACTICE),
    }
    for name, show in pages.items():
        show()
        qtbot.waitUntil(lambda: in_page(practised))
        before = focused_sign()

        look.set_theme("dark")
        qtbot.waitUntil(lambda: in_page(practised))
        assert focused_sign() == before, name
        look.set_text_size(110)
        qtbot.waitUntil(lambda: in_page(practised))
        assert focused_sign() == before, name
        look.set_theme("light")
        look.set_text_size(100)


def test_of_parts_with_one_name_the_same_one_keeps_the_keyboard(practised: Window, qtbot: QtBot) -> None:
    page = open_page(practised, qtbot)
    page.charts.time.export_button.setFocus()

    practised.look.set_theme("dark")
    qtbot.waitUntil(lambda: in_page(practised))

    again = practised.window.pages.currentWidget()
    assert isinstance(again, StatisticsPage)
    assert again.charts.time.export_button.hasFocus()


def test_settings_take_the_keyboard_where_nothing_had_it(window: Window, qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.clearFocus()

    window.controller.navigation.open_settings()

    assert in_page(window)
