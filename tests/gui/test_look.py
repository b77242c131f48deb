"""The look: one theme at one text size for everything, changed while the window is open."""

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.style_sheet import style_sheet
from quizapp.gui.theme import NAMES, load_theme


def test_the_shipped_font_is_used(look: Look) -> None:
    assert QFontInfo(look.font("body")).family() == "Atkinson Hyperlegible"
    assert look.font("title").bold()
    assert not look.font("title", bold=False).bold()


def test_measures_and_fonts_grow_with_the_text_size(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.set_text_size(200)

    assert look.px(36) == 72
    assert look.font("body").pixelSize() == 32
    assert look.line_height("reading") == 56


def test_a_change_to_the_same_is_not_told(look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.changed):
        look.set_text_size(100)
        look.set_theme("light")


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_of_every_theme_is_filled(name: str) -> None:
    sheet = style_sheet(load_theme(name), 100)

    assert "@" not in sheet
    assert "dp" not in sheet.replace("dp does not", "")


def test_an_unknown_token_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    theme = load_theme("light")
    theme.colours.pop("accent")

    with pytest.raises(KeyError):
        style_sheet(theme, 100)


@pytest.mark.parametrize(("extent", "height"), [("large", 40), ("medium", 36), ("small", 32)])
def test_buttons_are_as_high_as_the_design_says(look: Look, qtbot: QtBot, extent: str, height: int) -> None:
    button = Button(look, "Go", "primary", extent)
    qtbot.addWidget(button)

    assert button.sizeHint().height() == height

    look.set_text_size(200)

    assert button.sizeHint().height() == pytest.approx(2 * height, abs=3)


def test_a_field_keeps_its_height_in_every_state(look: Look, qtbot: QtBot) -> None:
    heights = set()
    for state in ("rest", "right", "wrong", "partly"):
        field = QLineEdit()
        field.setProperty("state", state)
        qtbot.addWidget(field)
        field.ensurePolished()
        heights.add(field.sizeHint().height())

    assert heights == {40}


def test_a_new_theme_repaints_what_is_shown(look: Look, qtbot: QtBot, qapp: QApplication) -> None:
    button = QPushButton("Go")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    button.resize(80, 40)
    before = button.grab().toImage().pixelColor(40, 4)

    look.set_theme("contrast")

    assert before == QColor("#2a4cc7")
    assert button.grab().toImage().pixelColor(40, 4) == QColor("#ffff00")
