"""A run in practice: nothing moves, keys and buttons do what they say, what was saved is what was told."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from quizapp.core.attempt import Certainty, Outcome
from quizapp.core.item import Item, Option, SingleChoice
from quizapp.core.response import TextResponse
from quizapp.core.session import RunChoices
from quizapp.gui.items.choice import RowsWidget
from quizapp.gui.items.typed import TypedWidget
from quizapp.gui.quiz_sheet import SheetState
from quizapp.storage.database import Database
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import NARROW, Hand, hand

__all__ = ["hand"]


def place(hand: Hand, widget: QWidget) -> tuple[int, int, int, int]:
    """Return where a widget stands on the page."""
    corner = widget.mapTo(hand.page, QPoint(0, 0))
    return corner.x(), corner.y(), widget.width(), widget.height()


def choose(hand: Hand, text: str) -> None:
    widget = hand.answer
    assert isinstance(widget, RowsWidget)
    hand.click(widget.rows[widget.texts.index(text)])


def refuse_writing(hand: Hand, refuse: bool) -> None:
    """Let the database behave as on a disk that cannot be written."""
    assert hand.table is not None
    hand.table.database._writer.execute(f"PRAGMA query_only = {int(refuse)}")


def test_nothing_left_moves_when_an_answer_is_checked(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    widget = hand.answer
    assert isinstance(widget, RowsWidget)
    choose(hand, "vom Betriebsrat")
    foot = hand.page.display.foot
    before = [place(hand, row) for row in widget.rows]
    edge = foot.primary.mapTo(hand.page, foot.primary.rect().topRight())

    hand.press("Return")

    assert [place(hand, row) for row in widget.rows] == before
    assert foot.primary.mapTo(hand.page, foot.primary.rect().topRight()) == edge


def test_a_long_option_keeps_its_height_through_every_state(hand: Hand) -> None:
    long = " ".join(["Eine sehr lange Antwort, die über mehrere Zeilen geht"] * 3)
    item = Item("lang", "Welche?", SingleChoice(Option(long), (Option("kurz"), Option("auch kurz"))))
    hand.open(item)
    widget = hand.answer
    assert isinstance(widget, RowsWidget)
    row = widget.rows[widget.texts.index(long)]
    rest = row.height()

    hand.click(row)
    chosen = row.height()
    hand.press("Return")

    assert rest > hand.look.px(56)
    assert (chosen, row.height()) == (rest, rest)


def test_after_the_answer_the_article_shows_the_evidence(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    sheet = hand.page.display.sheet
    assert sheet.state is SheetState.OVERVIEW

    choose(hand, "vom Betriebsrat")
    hand.press("Return")

    assert sheet.state is SheetState.EVIDENCE
    assert hand.view.verticalScrollBar().value() > 0
    span = sets.ARTICLE.locate(sets.PAPER)
    assert span is not None
    first = hand.view.document().line_rects(span)[0]  # type: ignore[attr-defined]
    assert 0 < first.baseline - hand.view.verticalScrollBar().value() < hand.view.viewport().height()


def test_return_checks_and_goes_on_to_the_result(hand: Hand) -> None:
    hand.open(sets.SINGLE, sets.TRUTH)

    hand.press("1", "Return", "Return")
    assert hand.page.flow.run.session.position == 1
    hand.press("2", "Return", "Return")

    assert len(hand.finished) == 1
    assert hand.finished[0].finished is not None
    assert [entry.score is not None for entry in hand.finished[0].entries] == [True, True]


def test_an_incomplete_answer_is_not_checked(hand: Hand) -> None:
    hand.open(sets.MATCHING)
    assert not hand.page.display.foot.primary.isEnabled()

    hand.press("A", "Return")

    assert hand.stored().response is None
    assert not hand.answer.judged


def test_digits_in_a_field_are_typed(hand: Hand) -> None:
    hand.open(sets.NUMBER)

    hand.press("1", "2", "Backspace", "H")

    widget = hand.answer
    assert isinstance(widget, TypedWidget)
    assert widget.field.text() == "1h"


def test_the_reason_why_a_typed_answer_counted_is_told(hand: Hand) -> None:
    hand.open(sets.NUMBER)

    hand.type("dreitausendsechshundert")
    hand.press("Return")

    card = hand.page.display.panel.verdict_card
    assert card is not None
    assert "3.600" in card.verdict.reason
    assert card.verdict.explanation == sets.NUMBER.explanation
    assert QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name) == card.verdict.spoken


def test_a_wrong_option_brings_its_feedback_and_a_false_statement_its_correction(hand: Hand) -> None:
    hand.open(sets.SINGLE, sets.TRUTH)
    choose(hand, "vom Kanal „Hafenfunk“")
    hand.press("Return")
    card = hand.page.display.panel.verdict_card
    assert card is not None
    assert "Der Kanal spricht von 5 Millionen." in card.verdict.notes

    hand.press("Return", "1", "Return")

    card = hand.page.display.panel.verdict_card
    assert card is not None
    assert any("Der Kanal nannte keine Quelle." in note for note in card.verdict.notes)


def test_the_hint_is_shown_and_kept_with_the_answer(hand: Hand) -> None:
    hand.open(sets.SINGLE)

    hand.press("Ctrl+H", "1", "Return")

    assert hand.page.display.panel.hint_card is not None
    assert hand.stored().hint


def test_the_article_comes_and_goes_by_key(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    sheet = hand.page.display.sheet

    hand.press("Ctrl+L")
    assert sheet.state is SheetState.READING
    hand.press("Ctrl+L")

    assert sheet.state is SheetState.OVERVIEW


def test_a_mark_for_later_is_saved_and_taken_back(hand: Hand) -> None:
    hand.open(sets.SINGLE)

    hand.press("Ctrl+.")
    assert hand.stored().later
    hand.click(hand.page.display.strip.later_button)

    assert not hand.stored().later


def test_an_objection_is_kept(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    hand.press("1", "Return")

    hand.click(hand.page.display.foot.objection_button)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    hand.type("Zwei Antworten passen, 1 und 2.")
    panel = hand.page.display.panel.objection
    assert panel is not None
    hand.click(panel.send_button)

    assert hand.stored().objection == "Zwei Antworten passen, 1 und 2."
    assert hand.page.display.panel.objection is None


def test_an_objection_is_made_changed_and_taken_back_by_keys_alone(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    hand.press("1", "Return")
    primary = hand.page.display.foot.primary

    hand.press("Ctrl+M")
    hand.type("Zwei passen")
    hand.press("Tab", "Return")
    assert hand.stored().objection == "Zwei passen"
    assert primary.hasFocus()  # and not what happens to come next

    hand.press("Ctrl+M")
    hand.press("Ctrl+A")
    hand.type("Drei passen")
    hand.press("Ctrl+Return")
    assert hand.stored().objection == "Drei passen"

    hand.press("Ctrl+M", "Tab", "Tab", "Return")
    assert not hand.stored().objection
    assert primary.hasFocus()

    hand.press("Ctrl+M", "Escape")
    assert primary.hasFocus()
    assert hand.page.display.panel.objection is None


def test_objections_leave_no_gap_behind(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    hand.press("1", "Return")
    panel = hand.page.display.panel
    before = panel._ground.sizeHint().height()

    for _time in range(3):
        hand.press("Ctrl+M", "Escape")

    assert panel._ground.sizeHint().height() == before


def test_certainty_is_asked_for_and_kept(hand: Hand) -> None:
    hand.open(sets.SINGLE, choices=RunChoices(shuffle=False, seed=7, certainty=True))
    choice = hand.page.display.panel._certainty
    assert choice is not None

    hand.click(next(segment for segment in choice.segments if segment.key == Certainty.SURE.value))
    choose(hand, "vom Betriebsrat")
    hand.check()

    assert hand.stored().certainty is Certainty.SURE


def test_the_answer_can_be_shown_without_giving_one(hand: Hand) -> None:
    hand.open(sets.NUMBER)

    hand.page.commands["solution"].trigger()

    stored = hand.stored()
    assert stored.response is None
    assert stored.score is not None
    assert stored.score.outcome is Outcome.UNANSWERED


def test_a_skipped_item_comes_again_before_the_end(hand: Hand) -> None:
    hand.open(sets.SINGLE, sets.TRUTH)

    hand.page.commands["skip"].trigger()
    assert hand.page.flow.run.session.position == 1
    hand.press("1", "Return", "Return")

    assert hand.page.flow.run.session.position == 0
    assert hand.finished == []


def test_an_answered_item_can_be_looked_at_again(hand: Hand) -> None:
    hand.open(sets.SINGLE, sets.TRUTH)
    hand.press("1", "Return", "Return")

    hand.press("Backspace")

    assert hand.page.flow.run.session.position == 0
    assert hand.answer.judged
    assert hand.page.display.panel.verdict_card is not None


def test_an_answer_that_cannot_be_saved_keeps_the_question_and_can_be_tried_again(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    choose(hand, "vom Betriebsrat")
    refuse_writing(hand, True)

    hand.press("Return")

    display = hand.page.display
    assert display.notice.isVisible()
    assert display.notice.words.text()
    assert not hand.answer.judged
    assert display.panel.verdict_card is None
    assert hand.stored().response is None

    refuse_writing(hand, False)
    hand.click(display.notice.buttons[0])

    assert hand.stored().response == TextResponse("vom Betriebsrat")
    assert hand.answer.judged
    assert not display.notice.isVisible()


def test_what_is_changed_after_a_failure_is_what_is_saved(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    choose(hand, "vom Betriebsrat")
    refuse_writing(hand, True)
    hand.press("Return")
    refuse_writing(hand, False)

    choose(hand, "von der Sprecherin der Reederei")
    hand.click(hand.page.display.notice.buttons[0])

    assert hand.stored().response == TextResponse("von der Sprecherin der Reederei")


def test_another_text_size_keeps_what_is_given(hand: Hand) -> None:
    hand.open(sets.NUMBER)
    hand.type("3600")

    hand.look.set_text_size(150)
    QApplication.processEvents()

    assert hand.answer.response() == TextResponse("3600")
    hand.check()
    assert hand.stored().response == TextResponse("3600")


def test_in_a_narrow_window_question_and_article_take_turns(hand: Hand) -> None:
    hand.open(sets.SINGLE, size=NARROW)
    display = hand.page.display
    assert (display.panel.isVisible(), display.sheet.isVisible()) == (True, False)

    hand.press("Ctrl+L")
    assert (display.panel.isVisible(), display.sheet.isVisible()) == (False, True)
    hand.press("Ctrl+L")

    assert (display.panel.isVisible(), display.sheet.isVisible()) == (True, False)
    hand.page.resize(1200, 700)
    assert (display.panel.isVisible(), display.sheet.isVisible()) == (True, True)


def test_a_row_tells_those_who_listen_what_it_is_and_how_it_went(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    widget = hand.answer
    assert isinstance(widget, RowsWidget)
    row = widget.rows[widget.texts.index("vom Betriebsrat")]
    spoken = QAccessible.queryAccessibleInterface(row)
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.text(QAccessible.Text.Name) == f"{row.face.key}: vom Betriebsrat"
    assert spoken.text(QAccessible.Text.Description) == ""

    hand.click(row)
    hand.press("Return")

    assert spoken.text(QAccessible.Text.Description) == "your answer, wrong"


def test_tab_goes_from_the_question_to_the_foot_and_on_to_the_sheet(hand: Hand) -> None:
    hand.open(sets.NUMBER, sets.SINGLE)
    hand.type("3600")
    hand.press("Return", "Return")
    display = hand.page.display
    choose(hand, "vom Betriebsrat")

    order = []
    for _ in range(3):
        hand.press("Tab")
        order.append(QApplication.focusWidget())

    assert order == [display.foot.hint_button, display.foot.check_button, display.sheet.overview.read_button]


def test_a_press_on_return_never_chooses_a_row(hand: Hand) -> None:
    hand.open(sets.SINGLE)
    widget = hand.answer
    assert isinstance(widget, RowsWidget)
    widget.rows[2].setFocus(Qt.FocusReason.TabFocusReason)

    hand.press("Return")

    assert widget.chosen == ()


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from quizapp.core.session import RunChoices
from quizapp.gui.look import Look
from quizapp.gui.quiz_page import QuizPage
from quizapp.storage.database import Database
from tests.gui import quiz_set as sets
application = QApplication([])
table = sets.lay(Database.open(Path(sys.argv[1])), sets.SINGLE, sets.TRUTH, sets.NUMBER)
page = QuizPage(Look("light"), table.practice, table.preferences)
page.start(table.start(RunChoices(shuffle=False, seed=7)))
for _ in range(2):
    page.display.panel.answer.rows[0].click()
    page.flow.check()
    page.flow.primary()
print(page.flow.run.session.id, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that cannot be caught")
def test_a_killed_run_stands_where_it_was(hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "quiz.db"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    hand.table = sets.lay(Database.open(path))
    runs = hand.table.practice.unfinished()
    assert [run.id for run in runs] == [killed.stdout.strip()]

    hand.show(runs[0])

    assert hand.page.flow.run.session.position == 2
    assert [entry.score is not None for entry in hand.page.flow.run.session.entries] == [True, True, False]
    assert hand.answer.item.id == sets.NUMBER.id
    hand.page.flow.back()
    assert hand.answer.judged
