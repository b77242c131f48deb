"""Facts corrected and questions regenerated in the workshop itself, through real widgets, each step undone by a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from own_bench import own_bench, shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp import paths
from quizapp.app import Window
from quizapp.core.item import ItemSet, ItemType, SingleChoice
from quizapp.gui.fact_forms import ActorForm, FigureForm
from quizapp.gui.workshop import Workshop
from quizapp.gui.workshop_page import WorkshopPage
from quizapp.services.kept_drafts import KeptDrafts
from tests.generation import drafts
from tests.generation.articles import BRIDGE


@pytest.fixture(scope="module")
def drafted() -> ItemSet:
    return drafts.drafted(BRIDGE)[0]


@pytest.fixture
def workshop(window: Window, drafted: ItemSet, tmp_path: Path) -> Iterator[Workshop]:
    with own_bench(window, tmp_path / "kept", drafted) as bench:
        yield bench


@pytest.fixture
def page(workshop: Workshop) -> WorkshopPage:
    return workshop.page()


def take_back(window: Window) -> None:
    window.controller._actions["undo"].trigger()
    QApplication.processEvents()


def test_correcting_an_actor_changes_the_questions_and_undo_brings_all_back(
    workshop: Workshop, page: WorkshopPage, window: Window, qtbot: QtBot
) -> None:
    before = workshop.bench.bench.text
    page.article.open_fact("jonas-ritter")
    form = page.article.editor.form
    assert isinstance(form, ActorForm)
    form.name.selectAll()
    QTest.keyClicks(form.name, "Jonas Ritter")
    form.aliases.selectAll()
    QTest.keyClicks(form.aliases, "Minister Ritter")
    with qtbot.waitSignal(page.article.facts_changed, timeout=30_000):
        QTest.keyClick(form.aliases, Qt.Key.Key_Return)

    item = next(item for item in shown(workshop).items if item.id == "person-jonas-ritter")
    assert {"Jonas Ritter", "Minister Ritter"} <= set(getattr(item.body, "answer", ()))
    assert "Minister Ritter" in workshop.bench.bench.text
    assert "neu gemacht" in page.article.foot.note.text()
    assert workshop.bench.bench.undo_label == "„Jonas Ritter“ berichtigen"

    take_back(window)

    assert workshop.bench.bench.text == before
    assert next(a for a in shown(workshop).actors if a.id == "jonas-ritter").aliases == (
        "Verkehrsminister Jonas Ritter",
    )


def test_a_figure_is_added_by_selecting_it_and_its_questions_come(
    workshop: Workshop, page: WorkshopPage, window: Window, qtbot: QtBot
) -> None:
    page.article.remove("420-tonnen")
    qtbot.waitSignal(page.article.facts_changed, timeout=30_000).wait()
    without = len(shown(workshop).items)
    place = shown(workshop).article.locate("420 Tonnen")
    assert place is not None
    first, last = page.article.view._paper.place(place)
    cursor = page.article.view.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    page.article.view.setTextCursor(cursor)
    with qtbot.waitSignal(workshop.tools.facts.corrections.proposed, timeout=30_000):
        window.controller._actions["fact_figure"].trigger()
    assert isinstance(page.article.editor.form, FigureForm)
    with qtbot.waitSignal(page.article.facts_changed, timeout=30_000):
        QTest.mouseClick(page.article.editor.take, Qt.MouseButton.LeftButton)

    assert len(shown(workshop).items) > without
    assert len(page.model.lines) == len(shown(workshop).items)
    assert page.article.head.toggles

    take_back(window)
    assert "420-tonnen" not in shown(workshop).facts
    take_back(window)
    assert "420-tonnen" in shown(workshop).facts


def test_removing_a_source_takes_its_questions_out_of_the_list(
    workshop: Workshop, page: WorkshopPage, qtbot: QtBot
) -> None:
    page.article.open_fact("quelle-dpa")
    with qtbot.waitSignal(page.article.facts_changed, timeout=30_000):
        QTest.mouseClick(page.article.editor.drop, Qt.MouseButton.LeftButton)

    assert "quelle-dpa" not in {line.item.id for line in page.model.lines}


def test_other_wrong_options_another_type_and_another_question_go_into_the_set_and_back(
    workshop: Workshop, page: WorkshopPage, window: Window, qtbot: QtBot
) -> None:
    before = workshop.bench.bench.text
    page.choose("auswahl-420-tonnen")
    old = page.chosen
    assert old is not None
    for name in ("other_distractors", "other_type"):
        with qtbot.waitSignal(workshop.tools.facts.regenerating.made, timeout=30_000):
            window.controller._actions[name].trigger()
    changed = page.chosen
    assert changed is not None
    assert changed.id == old.id
    assert changed.type is ItemType.NUMBER

    take_back(window)
    other = page.chosen
    assert other is not None
    assert isinstance(other.body, SingleChoice)
    assert other.body != old.body

    take_back(window)
    assert workshop.bench.bench.text == before

    page.choose("zahl-14-kilometer")
    with qtbot.waitSignal(workshop.tools.facts.regenerating.made, timeout=30_000):
        window.controller._actions["other_question"].trigger()
    assert page.chosen is not None
    assert page.chosen.id != "zahl-14-kilometer"
    assert "14-kilometer" in page.chosen.about


def test_where_there_is_no_other_question_that_is_said(
    workshop: Workshop, page: WorkshopPage, window: Window, qtbot: QtBot
) -> None:
    before = workshop.bench.bench.text
    page.choose("quelle-dpa")
    with qtbot.waitSignal(workshop.tools.facts.told, timeout=30_000) as told:
        window.controller._actions["other_distractors"].trigger()

    assert told.args == ["Diese Aufgabe hat keine Distraktoren. Versuch einen anderen Typ."]
    assert workshop.bench.bench.text == before


def test_a_correction_does_not_go_over_yaml_that_cannot_be_read(
    workshop: Workshop, page: WorkshopPage, qtbot: QtBot
) -> None:
    workshop.bench.type_text(workshop.bench.bench.text + "\n  kaputt: [")
    qtbot.waitUntil(lambda: workshop.bench.bench.is_checked, timeout=10_000)
    broken = workshop.bench.bench.text
    page.article.remove("420-tonnen")
    qtbot.waitSignal(page.article.facts_changed, timeout=30_000).wait()

    assert workshop.bench.bench.text == broken
    assert page.article.foot.note.text() == "Der YAML-Text hat Fehler. Behebe sie dort zuerst."


def test_another_look_keeps_corrections_working(workshop: Workshop, window: Window, qtbot: QtBot) -> None:
    window.look.set_text_size(150)
    QApplication.processEvents()
    page = workshop.page()
    page.article.remove("14-kilometer")
    qtbot.waitSignal(page.article.facts_changed, timeout=30_000).wait()

    assert "14-kilometer" not in shown(workshop).facts


def test_a_shipped_set_opens_with_its_article_though_that_lies_in_a_file(window: Window, tmp_path: Path) -> None:
    workshop = window.controller.navigation.workshop
    workshop.tools.drafts = workshop.bench._drafts = KeptDrafts(tmp_path / "kept")
    workshop.open_file(paths.QUESTIONS / "nordkoreanische-soldaten.yaml")
    QApplication.processEvents()
    item_set = shown(workshop)

    assert [problem for problem in workshop.bench.bench.problems if problem.is_error] == []
    assert len(workshop.page().model.lines) == len(item_set.items) > 10
    assert item_set.article.file is None
    assert workshop.bench.path is None
    assert workshop.bench.bench.text.count("# ") >= 8
    workshop.bench._keep.stop()
