"""A drill on the page: a miss comes again at the end, in the count of the strip too, until it is right."""

from pytestqt.qtbot import QtBot

from quizapp.core.attempt import Outcome
from quizapp.core.grades import GradeTable
from quizapp.core.key_response import key_response
from quizapp.core.session import RunChoices
from quizapp.formats.results import read_result, result_text
from quizapp.gui.items.choice import RowsWidget
from quizapp.gui.result_detail import ResultDetail
from quizapp.gui.result_model import result_rows
from quizapp.services.catching_up import caught_up
from quizapp.services.result_paper import paper_data
from quizapp.storage import reviews
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import Hand, hand

__all__ = ["hand"]

DRILL = RunChoices(shuffle=False, seed=7, drill=True)


def choose(hand: Hand, text: str) -> None:
    widget = hand.answer
    assert isinstance(widget, RowsWidget)
    hand.click(widget.rows[widget.texts.index(text)])


def test_a_drill_ends_when_everything_was_right(hand: Hand) -> None:
    hand.open(sets.SINGLE, choices=DRILL)
    key = sets.SINGLE.body.answer.text  # type: ignore[union-attr]
    wrong = next(text for text in hand.answer.texts if text != key)  # type: ignore[attr-defined]

    choose(hand, wrong)
    hand.press("Return")
    assert len(hand.page.flow.run.session.entries) == 2
    assert hand.finished == []
    hand.press("Return")  # to the same question, in an order of its own
    assert hand.page.flow.run.session.position == 1
    choose(hand, key)
    hand.press("Return", "Return")

    assert hand.table is not None
    assert [len(run.entries) for run in hand.finished] == [2]
    assert hand.finished[0] == hand.table.practice.result(hand.finished[0].id)
    database, learner = hand.table.database, hand.table.learner
    assert reviews.states(caught_up(database, learner), learner) == {}


def test_a_drill_that_is_handed_in_early_tells_each_question_once(hand: Hand) -> None:
    hand.open(sets.SINGLE, sets.TRUTH, choices=DRILL)
    key = sets.SINGLE.body.answer.text  # type: ignore[union-attr]
    choose(hand, next(text for text in hand.answer.texts if text != key))  # type: ignore[attr-defined]
    hand.press("Return")
    run = hand.page.flow.run
    assert (run.unanswered, run.to_come_again) == (1, 1)
    hand.press("Return", "2", "Return")
    hand.page.flow.ask_hand_in()

    assert "comes again" in hand.page.display.notice.words.text()
    run.hand_in()
    assert [row.outcome for row in result_rows(run.session)] == [Outcome.WRONG, Outcome.RIGHT]
    assert len(read_result(result_text(run.session, "Otter"), "drill.json").answers) == 2
    assert len(paper_data(run.session, "Otter", GradeTable())["items"]) == 2  # type: ignore[arg-type]


def test_what_was_left_out_of_a_drill_keeps_its_place_in_the_run(hand: Hand, qtbot: QtBot) -> None:
    hand.open(sets.SINGLE, sets.TRUTH, choices=DRILL)
    assert hand.table is not None
    practice = hand.table.practice
    run = hand.page.flow.run.session
    for _ in range(2):
        run = practice.answer(run, None)
        run = practice.move(run, run.position + 1)
    run = practice.answer(practice.move(run, 3), key_response(run.entries[3].item))  # the third is left open
    run = practice.hand_in(run)

    assert run.told == (0, 1, 3)
    rows = result_rows(run)
    assert [(row.position, row.number) for row in rows] == [(0, 1), (1, 2), (3, 3)]
    detail = ResultDetail(hand.look, practice)
    qtbot.addWidget(detail)
    detail.open(run, run.told, 3)
    assert detail.strip.place.accessibleName() == "Question 3 of 3"
    detail.sheet.overview.position_chosen.emit(1)
    assert detail.position == 1
    detail.sheet.overview.position_chosen.emit(2)
    assert detail.position == 3
