"""A drill for a date: misses come again until they are right, and the schedule of reviews stays as it is."""

import sqlite3
from dataclasses import replace

import pytest

from quizapp.core.attempt import Outcome
from quizapp.core.session import Mode, RunChoices, Session
from quizapp.formats.results import read_result, result_text
from quizapp.services.catching_up import caught_up
from quizapp.storage import attempts, reviews
from tests.services.test_review import FIGURES, Desk, desk, given

__all__ = ["desk"]

DRILL = replace(FIGURES, drill=True)


def one(desk: Desk, run: Session, *, right: bool) -> Session:
    """Answer the current item and go to the next open one."""
    after = desk.practice.answer(run, given(run, right=right), seconds=5)
    return after if after.next_open is None else desk.practice.move(after, after.next_open)


def test_a_miss_comes_again_at_the_end_until_it_is_right(desk: Desk) -> None:
    run = desk.practice.start("faehren", DRILL)
    count, missed = len(run.entries), run.current.item
    run = one(desk, run, right=False)
    for _ in range(count - 1):
        run = one(desk, run, right=True)

    assert (run.position, run.current.item) == (count, missed)
    run = one(desk, run, right=False)
    assert (run.position, run.current.item) == (count + 1, missed)
    run = one(desk, run, right=True)
    assert run.next_open is None
    assert len(run.entries) == count + 2
    assert len(attempts.of_learner(desk.database, desk.learner)) == count + 2


def test_what_is_to_come_again_outlives_a_crash(desk: Desk) -> None:
    run = desk.practice.start("faehren", DRILL)
    run = one(desk, run, right=False)

    again = desk.practice.resume(run.id)

    assert again.entries == run.entries
    assert again.entries[-1].item == again.entries[0].item
    assert again.entries[-1].score is None
    assert again.entries[0].score is not None
    assert again.entries[0].score.outcome is not Outcome.RIGHT


def test_where_the_return_cannot_be_kept_the_miss_is_not_kept_either(desk: Desk) -> None:
    run = desk.practice.start("faehren", DRILL)
    with desk.database.transaction() as transaction:
        transaction.execute("CREATE TRIGGER refuse BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'full'); END")
    with pytest.raises(sqlite3.IntegrityError):
        desk.practice.answer(run, None)

    assert desk.practice.result(run.id) == run
    assert attempts.of_learner(desk.database, desk.learner) == ()


@pytest.mark.parametrize("choices", [FIGURES, replace(DRILL, mode=Mode.TEST)])
def test_in_practice_and_in_a_test_nothing_comes_again(desk: Desk, choices: RunChoices) -> None:
    run = desk.practice.start("faehren", choices)

    assert len(desk.practice.answer(run, None).entries) == len(run.entries)


def test_mistakes_of_a_drill_are_drilled_again_without_moving_the_schedule(desk: Desk) -> None:
    desk.practise("faehren", right=True)
    before = reviews.states(caught_up(desk.database, desk.learner), desk.learner)
    desk.wait(days=2)
    drill = desk.practice.start("faehren", DRILL)
    for _ in range(2 * len(drill.entries)):  # everything missed twice
        drill = one(desk, drill, right=False)

    again = desk.practice.start_misses(drill)
    one(desk, again, right=True)

    assert len(again.entries) == len({entry.item.id for entry in again.entries}) == len(drill.entries) // 3
    assert again.choices.drill
    assert before
    assert reviews.states(caught_up(desk.database, desk.learner), desk.learner) == before


def test_the_first_try_counts_for_the_result_and_its_file(desk: Desk) -> None:
    run = desk.practice.start("faehren", DRILL)
    first, count = run.current.item, len(run.entries)
    run = one(desk, run, right=False)
    for _ in range(count):
        run = one(desk, run, right=True)
    run = desk.practice.hand_in(run)

    read = read_result(result_text(run, "Otter"), "drill.json")

    whole = sum(entry.item.points for entry in run.entries[:count])
    assert (run.points, run.maximum) == (whole - first.points, whole)
    assert (read.points, read.maximum) == (run.points, run.maximum)
    assert len(read.answers) == count + 1
    assert read.broken is None
