"""Whoever knows the key answers every type of question rightly through mouse and keys alone."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.core.item import Item
from quizapp.core.key_response import key_response
from quizapp.core.scoring import score
from quizapp.gui.look import Look
from quizapp.gui.quiz_page import QuizPage
from quizapp.gui.tour_hands import click, give
from tests.gui.quiz_set import ITEMS, Table, item_set, lay


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    laid = lay(tmp_path / "quiz.db")
    yield laid
    laid.database.close()


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_the_key_response_brings_all_points(item: Item) -> None:
    scored = score(item, key_response(item), item_set())

    assert scored.points == scored.maximum == Decimal(1)


def test_a_whole_run_is_answered_by_hand_with_all_points(look: Look, qtbot: QtBot, table: Table) -> None:
    page = QuizPage(look, table.practice, table.preferences)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    qtbot.waitExposed(page)
    page.start(table.start())
    for _ in ITEMS:
        entry = page.flow.run.entry
        give(page.display.panel.answer, page.display.sheet.view, key_response(entry.item))
        click(page.display.foot.primary)
        judged = page.flow.run.entry.score
        assert judged is not None
        assert (entry.item.id, judged.points) == (entry.item.id, Decimal(1))
        with qtbot.waitSignal(page.finished, timeout=50, raising=False):
            click(page.display.foot.primary)

    assert page.flow.run.session.points == len(ITEMS)
