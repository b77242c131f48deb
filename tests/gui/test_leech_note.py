"""Whoever opens a set in the workshop hears which of its questions are forgotten again and again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp import paths
from quizapp.app import Window
from quizapp.services.review import Review

SET = "otters-on-the-wend"


@pytest.mark.parametrize(("forgotten", "told"), [((), ""), (("gone",), ""), ((1,), "vielleicht"), ((2, 0), "Fragen")])
def test_the_worst_question_is_named_and_shown(
    window: Window, monkeypatch: pytest.MonkeyPatch, forgotten: tuple[int | str, ...], told: str
) -> None:
    window.desk.library.import_shipped(paths.QUESTIONS)
    items = [item.id for item in window.desk.library.item_set(SET).items]
    ids = tuple(items[one] if isinstance(one, int) else one for one in forgotten)
    found: Callable[[Review, str], tuple[str, ...]] = lambda _review, set_id: ids if set_id == SET else ()  # noqa: E731
    monkeypatch.setattr(Review, "leeches", found)
    workshop = window.controller.navigation.workshop

    workshop.open_set(SET)

    notice = window.window.notice
    assert ("vergessen" in notice.text) == bool(told)
    if told:
        assert told in notice.text
        QTest.mouseClick(notice._button, Qt.MouseButton.LeftButton)
        chosen = workshop.page().chosen
        assert chosen is not None
        assert chosen.id == ids[0]
