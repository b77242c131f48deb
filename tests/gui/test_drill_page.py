"""A drill on the page: a miss comes again at the end, in the count of the strip too, until it is right."""

from quizapp.core.session import RunChoices
from quizapp.gui.items.choice import RowsWidget
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
    assert reviews.states(hand.table.database, hand.table.learner) == {}
