"""No word of any page is cut off: not at 80 %, not at 200 % in a small window, not at the usual size."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from clipped import clipped
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whole_program import whole_program

from quizapp import paths
from quizapp.app import Window
from quizapp.core.item import ItemType
from quizapp.core.session import RunChoices
from quizapp.gui.camera import settle
from quizapp.gui.workshop_form import ItemForm
from quizapp.services.desk import Desk

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import screenshots  # the tour of the pictures shows every page there is

_LOOKS, _BETWEEN = 3, 50  # words that a background reading brings are laid out some turns later; milliseconds


class Finder:
    """Stands in for the camera of the pictures: at each stop it looks for what is cut off."""

    def __init__(self, built: Window) -> None:
        self._built = built
        self.stops: list[str] = []
        self.found: list[str] = []

    def take(self, name: str) -> None:
        """Let the window come to rest and look; what is cut off only until the next turns is not counted."""
        settle()
        faults = clipped(self._built.window)
        for _ in range(_LOOKS if faults else 0):
            QTest.qWait(_BETWEEN)
            settle()
            faults = [fault for fault in clipped(self._built.window) if fault in faults]
        self.stops.append(name)
        self.found += [f"{name}: {fault}" for fault in faults]


@pytest.fixture
def shipped(qapp: QApplication, qtbot: QtBot, desk: Desk) -> Iterator[Window]:
    """Return the whole program with the sets that come with it."""
    desk.library.import_shipped(paths.QUESTIONS)
    with whole_program(qapp, qtbot, desk) as built:
        yield built


@pytest.mark.parametrize(
    ("language", "percent", "width", "height"),
    [("de", 200, 900, 600), ("en", 200, 900, 600), ("de", 80, 900, 600), ("de", 100, 1280, 800)],
)
def test_nothing_is_cut_off_on_any_page(
    shipped: Window, tmp_path: Path, language: str, percent: int, width: int, height: int
) -> None:
    shipped.desk.preferences.set("language", language)
    shipped.translation.set_language(language)
    shipped.look.set_text_size(percent)
    shipped.window.resize(width, height)
    finder, set_id = Finder(shipped), screenshots.LANGUAGES[language]

    screenshots.take_pages(shipped, finder, set_id)
    screenshots.take_problems(shipped, finder, tmp_path)
    screenshots.take_questions(shipped, finder, set_id)
    screenshots.take_feedback(shipped, finder, set_id)

    assert finder.found == []
    assert len(finder.stops) >= 35


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_form_of_every_type_fits_its_width_at_double_size(shipped: Window, language: str) -> None:
    shipped.desk.preferences.set("language", language)
    shipped.translation.set_language(language)
    shipped.look.set_text_size(200)
    shipped.window.resize(900, 600)
    workshop = shipped.controller.navigation.workshop
    workshop.open_set(screenshots.LANGUAGES["de"])
    page = workshop.page()
    page.show_view("form")
    item_set = workshop.bench.item_set
    assert item_set is not None
    wide = {}
    for item in item_set.items:
        settle()
        (form,) = page.findChildren(ItemForm)
        if form.horizontalScrollBar().maximum() > 0:
            wide[item.type.value] = form.widget().minimumSizeHint().width() - form.viewport().width()
        page.step(1)
    workshop.bench.clear()

    assert {item.type for item in item_set.items} == set(ItemType)
    assert wide == {}


def test_a_question_begins_at_its_top_and_comes_to_the_answer_when_that_changes(shipped: Window) -> None:
    shipped.look.set_text_size(200)
    shipped.window.resize(900, 600)
    shipped.controller.navigation.start(screenshots.LANGUAGES["de"], RunChoices(shuffle=False, seed=1))
    page = screenshots.quiz_page(shipped)
    types = [entry.item.type for entry in page.flow.run.session.entries]
    page.flow.go_to(types.index(ItemType.SHORT_TEXT))
    settle()
    panel, field = page.display.panel, page.display.panel.answer.first_focus()
    assert panel.verticalScrollBar().maximum() > 0
    assert panel.verticalScrollBar().value() == 0
    assert page.display.low

    QTest.keyClicks(field, "x")
    settle()

    below = field.mapTo(panel.viewport(), field.rect().bottomLeft()).y()
    assert 0 < below <= panel.viewport().height()
