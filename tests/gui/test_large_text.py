"""No page is cut off at the side: not at any text size, not in a narrow window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.core.session import RunChoices


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(("size", "width"), [(80, 900), (150, 900), (200, 900)])
def test_every_page_of_the_frame_fits_its_width(
    window: Window, qtbot: QtBot, tmp_path: Path, size: int, width: int, language: str
) -> None:
    window.desk.preferences.set("language", language)
    window.translation.set_language(language)
    window.look.set_text_size(size)
    window.window.resize(width, 600)
    window.desk.practice.start("werft", RunChoices())
    navigation = window.controller.navigation
    bad = tmp_path / "falsch.yaml"
    bad.write_text("format: 1\ntitel: x\n", encoding="utf-8")
    report = window.desk.library.import_paths([bad])
    wide = {}
    for name, show in (
        ("library", navigation.open_library),
        ("settings", navigation.open_settings),
        ("shortcuts", navigation.help.open_shortcuts),
        ("about", navigation.help.open_about),
        ("problems", lambda: navigation.open_problems(report.files)),
    ):
        show()
        qtbot.wait(1)
        page = window.window.pages.currentWidget()
        assert isinstance(page, QScrollArea)
        content = page.widget().minimumSizeHint().width()
        if content > page.viewport().width():
            wide[name] = (content, page.viewport().width())

    assert wide == {}
