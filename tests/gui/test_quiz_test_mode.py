"""A run as a test: nothing is told before the end, answers can be changed, the clock ends it."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from quizapp.core.attempt import Outcome
from quizapp.core.response import ListResponse, TextResponse, TruthResponse
from quizapp.core.session import Mode, RunChoices
from quizapp.gui.items.choice import RowsWidget
from quizapp.gui.items.ordering import OrderingWidget
from quizapp.gui.parts.keycap import Keycap
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import Hand, hand

__all__ = ["hand"]

TEST = RunChoices(mode=Mode.TEST, shuffle=False, seed=7)
TIMED = RunChoices(mode=Mode.TEST, shuffle=False, seed=7, minutes=5)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_nothing_is_told_before_the_end(hand: Hand) -> None:
    hand.open(sets.SINGLE, sets.TRUTH, choices=TEST)

    hand.press("1", "Return")

    stored = hand.stored(0)
    assert stored.response is not None
    assert stored.score is None
    assert hand.page.flow.run.session.position == 1
    assert hand.page.display.panel.verdict_card is None
    assert not hand.page.display.foot.hint_button.isVisible()


def test_only_keys_that_work_in_a_test_are_listed(hand: Hand) -> None:
    def listed() -> list[str]:
        caps = hand.page.display.sheet.overview.findChildren(Keycap)
        return [cap.accessibleName() for cap in caps if cap.isVisible()]

    hand.open(replace(sets.TRUTH, hint="Lies noch einmal."), replace(sets.NUMBER, hint="Zähle."), choices=TEST)
    assert "Backspace" in listed()
    assert "H" not in listed()

    hand.press("1", "Return")
    hand.press("Backspace")  # in a text field

    assert hand.page.flow.run.session.position == 1
    assert "Backspace" not in listed()
    assert "H" not in listed()


def test_an_answer_can_be_changed(hand: Hand) -> None:
    hand.open(sets.TRUTH, sets.SINGLE, choices=TEST)
    hand.press("1", "Return", "Backspace")
    widget = hand.answer
    assert isinstance(widget, RowsWidget)
    assert widget.response() == TruthResponse(True)

    hand.press("2", "Return")

    assert hand.stored(0).response == TruthResponse(False)


def test_the_tiles_jump_and_keep_what_is_given(hand: Hand) -> None:
    hand.open(sets.NUMBER, sets.TRUTH, sets.SINGLE, choices=TEST)
    hand.type("3600")

    hand.click(hand.page.display.sheet.overview.tiles.tiles[2])

    assert hand.page.flow.run.session.position == 2
    assert hand.stored(0).response == TextResponse("3600")
    hand.click(hand.page.display.sheet.overview.tiles.tiles[0])
    assert hand.answer.response() == TextResponse("3600")


def test_a_part_of_an_answer_is_kept(hand: Hand) -> None:
    hand.open(sets.CLOZE, sets.TRUTH, choices=TEST)
    hand.type("Wasserwege")

    hand.check()

    assert hand.stored(0).response == ListResponse(("Wasserwege", "", ""))


def test_rows_that_nobody_moved_are_no_answer(hand: Hand) -> None:
    hand.open(sets.ORDERING, sets.TRUTH, choices=TEST)
    assert isinstance(hand.answer, OrderingWidget)

    hand.check()

    assert hand.stored(0).response is None


def test_handing_in_says_how_many_have_no_answer(hand: Hand) -> None:
    hand.open(sets.TRUTH, sets.SINGLE, sets.NUMBER, choices=TEST)
    hand.press("2")

    hand.click(hand.page.display.sheet.overview.hand_in_button)

    notice = hand.page.display.notice
    assert "2" in notice.words.text()
    assert QApplication.focusWidget() is notice.buttons[1]
    hand.press("Return")
    assert hand.finished == []
    assert hand.page.flow.run.session.finished is None


def test_what_is_handed_in_is_scored_as_a_whole(hand: Hand) -> None:
    hand.open(sets.TRUTH, sets.NUMBER, choices=TEST)
    hand.press("2", "Return")
    hand.type("3600")

    hand.press("Return")
    assert hand.finished == []
    hand.press("Return")

    outcomes = [entry.score and entry.score.outcome for entry in hand.finished[0].entries]
    assert outcomes == [Outcome.RIGHT, Outcome.RIGHT]


def test_unanswered_items_are_scored_as_such(hand: Hand) -> None:
    hand.open(sets.TRUTH, sets.NUMBER, choices=TEST)
    hand.press("2")
    hand.page.flow.ask_hand_in()

    hand.click(hand.page.display.notice.buttons[0])

    outcomes = [entry.score and entry.score.outcome for entry in hand.finished[0].entries]
    assert outcomes == [Outcome.RIGHT, Outcome.UNANSWERED]


def test_the_clock_hands_in_when_it_is_over(hand: Hand) -> None:
    clock = Clock()
    hand.open(sets.TRUTH, sets.NUMBER, choices=TIMED, clock=clock)
    strip = hand.page.display.strip
    assert strip.clock.text == "5:00"
    hand.press("2")
    clock.seconds = 250
    hand.page.flow.tick()
    assert strip.clock.text == "0:50"

    clock.seconds = 300
    hand.page.flow.tick()

    session = hand.page.flow.run.session
    assert session.finished is not None
    assert session.entries[0].response == TruthResponse(False)
    assert hand.page.display.notice.words.text() == "Time is up. Your answers have been handed in."
    assert hand.finished == []
    hand.press("Return")
    assert len(hand.finished) == 1


def test_the_time_taken_outlives_the_window(hand: Hand) -> None:
    clock = Clock()
    hand.open(sets.TRUTH, sets.NUMBER, choices=TIMED, clock=clock)
    clock.seconds = 60
    for _ in range(15):
        hand.page.flow.tick()
    assert hand.table is not None

    again = Clock()
    hand.show(hand.table.practice.unfinished()[0], clock=again)

    assert hand.page.display.strip.clock.text == "4:00"


def test_leaving_keeps_what_is_given(hand: Hand) -> None:
    hand.open(sets.NUMBER, sets.TRUTH, choices=TEST)
    left: list[bool] = []
    hand.page.left.connect(lambda: left.append(True))
    hand.type("3600")

    hand.click(hand.page.display.strip.leave_button)

    assert left == [True]
    assert hand.stored(0).response == TextResponse("3600")
    assert hand.finished == []


def test_the_time_until_the_end_is_told_whole(hand: Hand) -> None:
    clock = Clock()
    hand.open(sets.TRUTH, sets.NUMBER, choices=TIMED, clock=clock)
    hand.press("2")
    clock.seconds = 100
    hand.page.drafts.keep()
    clock.seconds = 300
    hand.page.flow.tick()

    assert hand.page.flow.run.session.seconds == 300
    assert hand.stored().seconds == 300
    assert hand.page.display.sheet.overview._tally.text() == "1 answered: 1 right, 1 without answer"
