from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from given_sets import ferry_set

from quizapp.core import session as runs
from quizapp.core.attempt import Certainty, Outcome, Score
from quizapp.core.errors import Message, UsageError
from quizapp.core.response import TextResponse
from quizapp.core.session import Entry, Mode, RunChoices, Session

NOW = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
RIGHT = Score(Decimal(1), Decimal(1), Outcome.RIGHT, Message.of("right"))
WRONG = Score(Decimal(0), Decimal(1), Outcome.WRONG, Message.of("wrong"))
GIVEN = TextResponse("12")


def run(**choices: object) -> Session:
    item_set = ferry_set()
    entries = tuple(Entry(item, "hash", 1) for item in item_set.items[:4])
    return Session("run", "learner", item_set, RunChoices(**choices), 1, NOW, entries)  # type: ignore[arg-type]


def test_an_answer_changes_the_current_entry_of_a_new_run_only() -> None:
    before = replace(run(), position=2)
    after = runs.answered(before, GIVEN, RIGHT, seconds=2.5, hint=True, certainty=Certainty.SURE)

    assert before == replace(run(), position=2)
    assert after.entries[2] == replace(before.entries[2], response=GIVEN, score=RIGHT, seconds=2.5, hint=True,
                                       certainty=Certainty.SURE)  # fmt: skip
    assert (after.entries[:2], after.entries[3:]) == (before.entries[:2], before.entries[3:])
    assert (after.answered, after.points, after.maximum) == (1, Decimal(1), Decimal(4))


def test_in_a_test_time_adds_up_a_hint_stays_and_the_last_answer_counts() -> None:
    first = runs.answered(run(mode=Mode.TEST), GIVEN, None, seconds=2, hint=True)
    second = runs.answered(first, TextResponse("13"), None, seconds=3)

    assert (second.current.response, second.current.seconds, second.current.hint) == (TextResponse("13"), 5, True)


def test_a_scored_entry_is_not_answered_again() -> None:
    scored = runs.answered(run(), GIVEN, WRONG)
    with pytest.raises(UsageError) as refused:
        runs.answered(scored, GIVEN, RIGHT)

    assert refused.value.message == Message.of("item-answered-already", number=1)


def test_moving_keeps_the_time_spent_on_what_was_left() -> None:
    moved = runs.moved(run(), 3, seconds=4)
    scored = runs.moved(runs.answered(run(), GIVEN, RIGHT, seconds=1), 3, seconds=4)

    assert (moved.position, moved.entries[0].seconds) == (3, 4)
    assert (scored.position, scored.entries[0].seconds) == (3, 1)
    assert runs.moved(moved, 0).entries == moved.entries


@pytest.mark.parametrize("position", [-1, 4])
def test_there_is_nothing_outside_a_run(position: int) -> None:
    for act in (
        lambda: runs.moved(run(), position),
        lambda: runs.marked_later(run(), position, True),
        lambda: runs.objected(run(), position, "Nein."),
    ):
        with pytest.raises(UsageError) as refused:
            act()

        assert refused.value.message == Message.of("no-such-item", number=position + 1, count=4)


def test_the_next_open_entry_is_looked_for_onwards_and_then_from_the_start() -> None:
    started = runs.moved(run(), 2)
    third = runs.answered(started, GIVEN, RIGHT)
    fourth = runs.answered(runs.moved(third, 3), None, WRONG)
    first = runs.answered(runs.moved(fourth, 0), GIVEN, RIGHT)
    all_given = runs.answered(runs.moved(first, 1), GIVEN, RIGHT)

    assert [state.next_open for state in (started, third, fourth, first, all_given)] == [2, 3, 0, 1, None]


def test_an_entry_marked_for_later_is_still_open() -> None:
    assert runs.marked_later(run(), 0, True).next_open == 0
    assert not runs.marked_later(runs.marked_later(run(), 0, True), 0, False).entries[0].later


def test_the_clock_counts_the_time_spent_and_never_falls_below_nothing() -> None:
    half = runs.moved(run(minutes=1), 1, seconds=30)
    over = runs.moved(half, 0, seconds=40)

    assert run().time_left is None
    assert run(minutes=1).time_left == timedelta(minutes=1)
    assert half.time_left == timedelta(seconds=30)
    assert over.time_left == timedelta(0)


def test_handing_in_ends_the_run_and_keeps_scores_that_were_there() -> None:
    answered = runs.answered(run(), GIVEN, RIGHT)
    done = runs.handed_in(answered, {2: WRONG}, NOW)

    assert done.finished == NOW
    assert [entry.score for entry in done.entries] == [RIGHT, None, WRONG, None]
    assert [entry.item.id for entry in done.missed] == ["datum"]
    for act in (
        lambda: runs.handed_in(done, {}, NOW),
        lambda: runs.answered(done, GIVEN, RIGHT),
        lambda: runs.marked_later(done, 0, True),
    ):
        with pytest.raises(UsageError) as refused:
            act()

        assert refused.value.message.code == "run-finished"


def test_an_objection_is_trimmed_and_an_empty_one_is_none() -> None:
    assert runs.objected(run(), 1, " Falsch. ").entries[1].objection == "Falsch."
    assert runs.objected(runs.objected(run(), 1, "Falsch."), 1, " ").entries[1].objection is None
