"""A set typed by hand need not name what its questions are about: its card tells how many there are."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quizapp.app import Window
from quizapp.core.kinds import Focus
from quizapp.gui.camera import settle
from quizapp.gui.card_layout import card_layout
from quizapp.gui.quiz_words import points_of
from quizapp.gui.set_words import items_words
from tests.gui.sample_sets import set_text


def test_its_card_tells_the_number_of_its_questions(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "ohne.yaml"
    file.write_text(set_text("ohne", "Ohne Bereich").replace("    focus: figures\n", ""), encoding="utf-8")
    window.desk.library.import_paths([file])
    window.controller.navigation.open_library()
    page = window.controller.navigation.library()
    settle()
    row = [summary.set_id for summary in page.model.summaries].index("ohne")
    summary = page.model.summaries[row]
    place = card_layout(page._look, page.cards.visualRect(page.model.index(row))).counts
    drawn = page.cards.viewport().grab(place).toImage()
    icons = {page._look.color(focus.value).name() for focus in Focus}
    colours = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}

    assert items_words(summary) == "2 Aufgaben"
    assert "2 Aufgaben" in str(page.model.data(page.model.index(row), Qt.ItemDataRole.AccessibleTextRole))
    assert not icons & colours


def test_one_point_is_one_point(qapp: QApplication) -> None:
    assert points_of(Decimal(1), Decimal(1)) == "1 of 1 point"
    assert points_of(Decimal(1), Decimal(2)) == "1 of 2 points"
