"""Correcting facts in the article: marks by click and key, an editor in place, words to add, and undo for all of it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quizapp.core.article import Span
from quizapp.core.facts import ActorKind, Figure
from quizapp.core.item import Focus, ItemSet
from quizapp.gui.fact_actions import fact_actions
from quizapp.gui.fact_corrections import FactCorrections
from quizapp.gui.fact_forms import ActorForm, ClaimForm, FigureForm, SourceForm
from quizapp.gui.facts_pane import FactsPane
from quizapp.gui.look import Look
from quizapp.gui.tasks import Tasks
from quizapp.services.authoring import draft_text
from quizapp.services.redrafting import Redrafter
from quizapp.services.workbench import Workbench
from tests.generation.articles import BRIDGE


@cache
def drafted() -> ItemSet:
    return draft_text(BRIDGE, "bruecke.txt")


@cache
def redrafter() -> Redrafter:
    return Redrafter()


class Desk:
    """A pane on a workbench, as the page puts them together."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = Tasks()
        self.bench = Workbench.of(drafted())
        self.actions = {spec.name: QAction(spec.text) for spec in fact_actions()}
        for spec in fact_actions():
            self.actions[spec.name].setShortcut(QKeySequence(spec.keys[0]))
            self.actions[spec.name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.corrections = FactCorrections(self.tasks, redrafter())
        self.pane = FactsPane(look, self.corrections, self.actions)
        self.pane.facts_changed.connect(self.take)
        self.actions["fact_edit"].triggered.connect(self.pane.edit_at_hand)
        self.actions["fact_remove"].triggered.connect(self.pane.remove_at_hand)
        self.actions["fact_figure"].triggered.connect(lambda: self.pane.add(Focus.FIGURES))
        self.pane.resize(376, 688)
        qtbot.addWidget(self.pane)
        self.pane.show()
        self.pane.show_set(self.item_set)
        qtbot.waitExposed(self.pane)

    @property
    def item_set(self) -> ItemSet:
        assert self.bench.item_set is not None
        return self.bench.item_set

    def take(self, label: str, item_set: object) -> None:
        assert isinstance(item_set, ItemSet)
        assert self.bench.change(label, item_set)
        self.pane.show_set(self.item_set)

    def undo(self) -> None:
        assert self.bench.undo()
        self.pane.show_set(self.item_set)

    def point_of(self, words: str) -> QPoint:
        """Return where words stand on the screen, scrolled into sight."""
        view = self.pane.view
        span = self.item_set.article.locate(words)
        assert span is not None
        view.bring(span, gently=False)
        rect = view._paper.line_rects(span)[0]
        top = view.verticalScrollBar().value()
        return QPoint(round(rect.left + 3), round(rect.baseline - rect.size / 3 - top))

    def click(self, words: str) -> None:
        self.qtbot.mouseClick(self.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=self.point_of(words))

    def select(self, words: str) -> None:
        span = self.item_set.article.locate(words)
        assert span is not None
        first, last = self.pane.view._paper.place(span)
        cursor = self.pane.view.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.pane.view.setTextCursor(cursor)

    def apply(self) -> None:
        with self.qtbot.waitSignal(self.pane.facts_changed, timeout=20_000):
            self.qtbot.mouseClick(self.pane.editor.take, Qt.MouseButton.LeftButton)

    def stems(self) -> list[str]:
        return [item.stem for item in self.item_set.items]


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(look, qtbot)
    yield made
    made.tasks.close()


def test_a_click_on_a_mark_opens_its_fields(desk: Desk) -> None:
    desk.click("420")
    form = desk.pane.editor.form

    assert desk.pane.editor.isVisible()
    assert isinstance(form, FigureForm)
    assert (form.value.text(), form.unit.text(), form.kind.currentData()) == ("420", "Tonnen", "other")
    assert desk.pane.view.current_fact == "420-tonnen"
    assert form.value.hasFocus()


def test_a_corrected_actor_changes_the_drafts_and_undo_brings_all_back(desk: Desk) -> None:
    before = desk.bench.text
    desk.click("Jonas Ritter")
    form = desk.pane.editor.form
    assert isinstance(form, ActorForm)
    form.aliases.setFocus()
    form.aliases.setText("Verkehrsminister Jonas Ritter; Minister Ritter")
    desk.apply()

    actor = next(actor for actor in desk.item_set.actors if actor.id == "jonas-ritter")
    item = next(item for item in desk.item_set.items if item.id == "person-jonas-ritter")
    assert actor.aliases == ("Verkehrsminister Jonas Ritter", "Minister Ritter")
    assert {"Jonas Ritter", "Minister Ritter"} <= set(getattr(item.body, "answer", ()))
    assert desk.bench.undo_label == "correcting “Jonas Ritter”"
    assert desk.pane.foot.note.text().endswith("made anew.")
    assert desk.pane.editor.isHidden()

    desk.undo()

    assert desk.bench.text == before


def test_not_a_figure_takes_it_out_with_its_question(desk: Desk) -> None:
    desk.click("14 Kilometer")
    assert desk.pane.editor.drop.text() == "Not a figure"
    with desk.qtbot.waitSignal(desk.pane.facts_changed, timeout=20_000):
        desk.qtbot.mouseClick(desk.pane.editor.drop, Qt.MouseButton.LeftButton)

    assert "14-kilometer" not in desk.item_set.facts
    assert "Wie viele Kilometer beträgt der Umweg über Altenfeld?" not in desk.stems()
    assert desk.pane.head.toggles[Focus.FIGURES].accessibleName() == "Figures: 10"


def test_selected_words_become_an_actor_by_a_button(desk: Desk) -> None:
    desk.select("Altenfeld")
    assert desk.pane.foot.adding[Focus.ACTORS].isVisible()
    with desk.qtbot.waitSignal(desk.corrections.proposed, timeout=20_000):
        desk.qtbot.mouseClick(desk.pane.foot.adding[Focus.ACTORS], Qt.MouseButton.LeftButton)
    form = desk.pane.editor.form
    assert isinstance(form, ActorForm)
    assert (form.name.text(), form.kind.currentData()) == ("Altenfeld", ActorKind.ORGANISATION.value)
    desk.apply()

    assert "altenfeld" in desk.item_set.facts
    assert any("altenfeld" in item.about for item in desk.item_set.items)
    assert desk.pane.view.selected_span is None or desk.bench.undo_label == "adding “Altenfeld”"


def test_selected_words_become_a_figure_by_keys(desk: Desk) -> None:
    desk.click("420")
    with desk.qtbot.waitSignal(desk.pane.facts_changed, timeout=20_000):
        desk.qtbot.mouseClick(desk.pane.editor.drop, Qt.MouseButton.LeftButton)
    desk.select("420 Tonnen")
    desk.pane.view.setFocus()
    with desk.qtbot.waitSignal(desk.corrections.proposed, timeout=20_000):
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        desk.qtbot.keyClick(desk.pane.view, Qt.Key.Key_F, modifiers)
    with desk.qtbot.waitSignal(desk.pane.facts_changed, timeout=20_000):
        assert isinstance(desk.pane.editor.form, FigureForm)
        desk.qtbot.keyClick(desk.pane.editor.form.value, Qt.Key.Key_Return)
    figure = desk.item_set.facts["420-tonnen"]

    assert isinstance(figure, Figure)
    assert (figure.value, figure.unit) == ("420", "Tonnen")
    assert any("420-tonnen" in item.about for item in desk.item_set.items)


def test_words_that_hold_no_number_are_refused_in_place(desk: Desk) -> None:
    desk.select("gesperrt")
    with desk.qtbot.waitSignal(desk.corrections.unnamed, timeout=20_000):
        desk.qtbot.mouseClick(desk.pane.foot.adding[Focus.FIGURES], Qt.MouseButton.LeftButton)

    assert desk.pane.foot.note.text().startswith("No number or date can be read")
    assert desk.pane.editor.isHidden()


def test_a_fault_is_said_in_the_editor_and_nothing_changes(desk: Desk) -> None:
    before = desk.bench.text
    desk.click("420")
    form = desk.pane.editor.form
    assert isinstance(form, FigureForm)
    form.value.setText("viele")
    desk.qtbot.mouseClick(desk.pane.editor.take, Qt.MouseButton.LeftButton)

    assert desk.pane.editor.fault.isVisible()
    assert desk.pane.editor.fault.text().startswith("No number can be read there")
    assert desk.bench.text == before

    desk.qtbot.keyClick(form.value, Qt.Key.Key_1)
    assert desk.pane.editor.fault.isHidden()


def test_a_removed_source_takes_its_questions_and_lets_claims_go_through_nothing(desk: Desk) -> None:
    desk.pane.open_fact("quelle-rheinische-post")
    form = desk.pane.editor.form
    assert isinstance(form, SourceForm)
    assert "landesregierung-ablehnen" in form.claims_through()
    with desk.qtbot.waitSignal(desk.pane.facts_changed, timeout=20_000):
        desk.qtbot.mouseClick(desk.pane.editor.drop, Qt.MouseButton.LeftButton)

    assert "quelle-rheinische-post" not in desk.item_set.facts
    assert not any(claim.via == "quelle-rheinische-post" for claim in desk.item_set.claims)
    assert "quelle-rheinische-post" not in [item.id for item in desk.item_set.items]


def test_claims_can_be_led_through_another_source(desk: Desk) -> None:
    desk.pane.open_fact("quelle-dpa")
    form = desk.pane.editor.form
    assert isinstance(form, SourceForm)
    desk.qtbot.mouseClick(form.through["landesregierung-ablehnen"], Qt.MouseButton.LeftButton)
    desk.apply()

    claim = next(claim for claim in desk.item_set.claims if claim.id == "landesregierung-ablehnen")
    assert claim.via == "quelle-dpa"


def test_a_claim_is_corrected_from_the_list_by_keys(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.pane.head.list_button, Qt.MouseButton.LeftButton)
    row = next(row for row in desk.pane.list.rows if row.fact_id == "polizei-laut")
    desk.qtbot.keyClick(row, Qt.Key.Key_Return)
    form = desk.pane.editor.form
    assert isinstance(form, ClaimForm)
    form.kind.setCurrentIndex(form.kind.findData("estimate"))
    desk.apply()

    claim = next(claim for claim in desk.item_set.claims if claim.id == "polizei-laut")
    assert claim.kind == "estimate"


def test_keys_lead_from_mark_to_mark_and_into_the_editor(desk: Desk) -> None:
    view = desk.pane.view
    view.setFocus()
    desk.qtbot.keyClick(view, Qt.Key.Key_N)
    first = view.current_fact
    desk.qtbot.keyClick(view, Qt.Key.Key_N)
    second = view.current_fact
    desk.qtbot.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)

    assert first is not None
    assert second not in (None, first)
    assert view.current_fact == first

    desk.qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.pane.editor.fact is not None
    assert desk.pane.editor.fact.id == first

    assert desk.pane.editor.form is not None
    desk.qtbot.keyClick(desk.pane.editor.form, Qt.Key.Key_Escape)
    assert desk.pane.editor.isHidden()
    assert view.hasFocus()


def test_a_mark_is_removed_by_keys(desk: Desk) -> None:
    view = desk.pane.view
    desk.pane.open_fact("18-monate")
    desk.pane.editor.closed.emit()
    view.set_current_fact("18-monate")
    view.setFocus()
    with desk.qtbot.waitSignal(desk.pane.facts_changed, timeout=20_000):
        desk.qtbot.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)

    assert "18-monate" not in desk.item_set.facts


def test_a_switch_hides_the_marks_of_its_kind(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.pane.head.toggles[Focus.ACTORS], Qt.MouseButton.LeftButton)

    assert {mark.focus for mark in desk.pane.view._layers.marks} == {Focus.FIGURES, Focus.SOURCES}


def test_an_edit_elsewhere_meanwhile_is_not_lost(desk: Desk) -> None:
    desk.pane.open_fact("14-kilometer")
    desk.pane.remove("14-kilometer")
    assert desk.corrections.is_busy
    item = desk.item_set.items[-1]
    with desk.qtbot.waitSignal(desk.pane.facts_changed, timeout=20_000):
        edited = replace(item, explanation="Eigene Worte.")
        desk.take("typing", replace(desk.item_set, items=(*desk.item_set.items[:-1], edited)))

    assert desk.item_set.items[-1] == edited
    assert "14-kilometer" not in desk.item_set.facts


def test_cancel_leaves_everything_as_it_was(desk: Desk) -> None:
    before = desk.bench.text
    desk.pane.open_fact("14-kilometer")
    desk.pane.remove("14-kilometer")
    assert desk.pane.foot.cancel.isVisible()
    desk.qtbot.mouseClick(desk.pane.foot.cancel, Qt.MouseButton.LeftButton)
    desk.tasks.close()
    desk.qtbot.wait(0)

    assert desk.bench.text == before
    assert desk.pane.editor.isEnabled()
    assert desk.pane.foot.cancel.isHidden()


def test_the_quotes_of_a_question_are_tinted(desk: Desk) -> None:
    desk.pane.show_quotes(["Der Umweg über Altenfeld beträgt 14 Kilometer."])

    assert [type(span) for span in desk.pane.view._layers.evidence] == [Span]


def test_nothing_foreign_is_read_as_markup(desk: Desk) -> None:
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText or not label.text() for label in desk.pane.findChildren(QLabel)
    )


def test_the_current_fact_is_framed_though_a_longer_mark_lies_over_it(desk: Desk) -> None:
    dpa = next(actor for actor in desk.item_set.actors if actor.id == "nachrichtenagentur-dpa")
    desk.pane.open_fact(dpa.id)
    framed = {desk.item_set.article.at(mark.span) for mark in desk.pane.view._layers.marks if mark.fact_id == dpa.id}

    assert "Nachrichtenagentur dpa" in framed
