"""What is typed and not confirmed is kept a moment later, outlives the program, and is no answer."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.core.errors import Message, StorageError
from quizapp.core.response import Response, TextResponse
from quizapp.core.run_choices import Mode, RunChoices
from quizapp.core.session import Session
from quizapp.gui.items.cloze import ClozeWidget
from quizapp.gui.items.typed import TypedWidget
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import Hand, hand

__all__ = ["hand"]

PRACTICE = RunChoices(shuffle=False, seed=7)
TEST = replace(PRACTICE, mode=Mode.TEST)


def typed(hand: Hand) -> str:
    assert isinstance(hand.answer, TypedWidget)
    return hand.answer.field.text()


def type_on(hand: Hand, text: str) -> None:
    QTest.keyClicks(hand.answer.first_focus(), text)


def resume(hand: Hand) -> None:
    """Show the run on a page of its own, as after a crash: what the first page knew is lost."""
    assert hand.table is not None
    hand.show(hand.table.practice.resume(hand.page.flow.run.session.id))


def test_what_was_typed_in_practice_outlives_a_crash_and_is_no_answer(hand: Hand, qtbot: QtBot) -> None:
    hand.open(sets.SINGLE, sets.NUMBER, sets.DATE, choices=PRACTICE)
    hand.page.flow.skip()
    type_on(hand, "36")
    qtbot.waitUntil(lambda: hand.stored(1).draft == TextResponse("36"))
    type_on(hand, "00")
    qtbot.waitUntil(lambda: hand.stored(1).draft == TextResponse("3600"))
    assert (hand.stored(1).response, hand.stored(1).score) == (None, None)

    resume(hand)

    run = hand.page.flow.run
    assert (run.session.position, typed(hand), run.session.answered) == (1, "3600", 0)
    hand.press("Return")
    assert hand.stored(1).response == TextResponse("3600")
    assert hand.stored(1).draft is None


def test_gaps_that_are_filled_in_part_outlive_a_crash(hand: Hand, qtbot: QtBot) -> None:
    hand.open(sets.CLOZE, choices=PRACTICE)
    type_on(hand, "Reederei")
    qtbot.waitUntil(lambda: hand.stored().draft is not None)

    resume(hand)

    assert isinstance(hand.answer, ClozeWidget)
    assert hand.answer.entries[0] == "Reederei"
    assert not any(hand.answer.entries[1:])


def test_what_was_taken_back_is_not_there_any_more(hand: Hand, qtbot: QtBot) -> None:
    hand.open(sets.NUMBER, choices=PRACTICE)
    type_on(hand, "3")
    qtbot.waitUntil(lambda: hand.stored().draft is not None)
    hand.press("Backspace")
    qtbot.waitUntil(lambda: hand.stored().draft is None)


def test_in_a_test_what_was_typed_outlives_a_crash_where_the_run_stood(hand: Hand, qtbot: QtBot) -> None:
    hand.open(sets.SINGLE, sets.NUMBER, sets.DATE, choices=TEST)
    hand.page.flow.go_to(1)
    type_on(hand, "3600")
    qtbot.waitUntil(lambda: hand.stored(1).response == TextResponse("3600"))

    resume(hand)

    assert (hand.page.flow.run.session.position, typed(hand)) == (1, "3600")


def test_a_question_that_is_skipped_or_left_keeps_what_was_typed(hand: Hand) -> None:
    hand.open(sets.NUMBER, sets.SINGLE, choices=PRACTICE)
    type_on(hand, "36")
    hand.page.flow.skip()
    hand.page.flow.skip()
    assert typed(hand) == "36"
    type_on(hand, "00")
    hand.page.flow.leave()

    assert hand.stored().draft == TextResponse("3600")


def test_what_was_typed_and_not_checked_counts_as_no_answer_at_the_end(hand: Hand) -> None:
    hand.open(sets.NUMBER, choices=PRACTICE)
    type_on(hand, "3600")
    hand.page.flow.ask_hand_in()
    assert hand.page.flow.run.unanswered == 1
    hand.page.flow.run.hand_in()

    assert hand.page.flow.run.session.points == 0
    assert hand.stored().response is None


def test_where_it_cannot_be_kept_the_typing_goes_on(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    hand.open(sets.NUMBER, choices=PRACTICE)
    assert hand.table is not None
    tries: list[Response | None] = []

    def full(_session: Session, draft: Response | None, *, seconds: float) -> Session:
        tries.append(draft)
        raise StorageError(Message.of("disk-full"))

    monkeypatch.setattr(hand.table.practice, "keep_draft", full)
    type_on(hand, "36")
    hand.page.drafts.keep()

    assert tries == [TextResponse("36")]
    assert typed(hand) == "36"
    assert hand.page.display.notice.isHidden()
