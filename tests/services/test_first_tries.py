"""What counts as a mistake in the choices before a run: the first try does."""

from dataclasses import replace

import pytest

from quizapp.core.errors import DataError
from quizapp.core.session import Only, Session
from quizapp.storage import standings
from tests.services.test_review import FIGURES, WRONG, Desk, desk, given

__all__ = ["desk"]

SECOND = replace(FIGURES, second_try=True)
DRILL = replace(FIGURES, drill=True)
MISTAKES = replace(FIGURES, only=Only.MISSED)


def ids(run: Session) -> list[str]:
    return [entry.item.id for entry in run.entries]


def test_what_was_right_at_the_second_try_only_is_still_a_mistake(desk: Desk) -> None:
    run = desk.practice.answer(desk.practice.start("faehren", SECOND), WRONG)
    missed = run.current.item.id
    desk.practice.try_again(run, given(run, right=True))

    assert ids(desk.practice.start("faehren", MISTAKES)) == [missed]
    summary, *_ = [one for one in desk.library.summaries() if one.set_id == "faehren"]
    assert (summary.seen, summary.mastered) == (1, 0)


def test_what_was_right_at_the_first_try_is_no_mistake_any_more(desk: Desk) -> None:
    run = desk.practice.answer(desk.practice.start("faehren", SECOND), WRONG)
    desk.practice.try_again(run, given(run, right=True))
    again = desk.practice.start("faehren", SECOND)
    desk.practice.answer(again, given(again, right=True))

    with pytest.raises(DataError, match="nothing-to-ask"):
        desk.practice.start("faehren", MISTAKES)


def test_what_a_drill_asked_for_until_it_was_right_is_still_a_mistake(desk: Desk) -> None:
    run = desk.practice.start("faehren", DRILL)
    missed = run.current.item.id
    run = desk.practice.answer(run, WRONG)
    while run.next_open is not None:
        run = desk.practice.move(run, run.next_open)
        run = desk.practice.answer(run, given(run, right=True))

    assert ids(desk.practice.start("faehren", MISTAKES)) == [missed]


def test_in_a_sitting_what_came_again_and_was_right_is_no_mistake(desk: Desk) -> None:
    desk.practise("faehren", right=True)
    desk.wait(days=60)
    run = desk.answer(desk.review.start(), right=False)
    while run.next_open is not None:
        run = desk.answer(desk.go_on(run), right=True)

    with pytest.raises(DataError, match="nothing-to-ask"):
        desk.practice.start("faehren", MISTAKES)


def test_the_log_gives_the_same_standings_again(desk: Desk) -> None:
    test_what_was_right_at_the_second_try_only_is_still_a_mistake(desk)
    test_what_a_drill_asked_for_until_it_was_right_is_still_a_mistake(desk)
    desk.practise("faehren", right=True)
    desk.wait(days=60)
    run = desk.answer(desk.review.start(), right=False)
    while run.next_open is not None:
        run = desk.answer(desk.go_on(run), right=True)
    last = desk.practice.answer(desk.practice.start("faehren", SECOND), WRONG)
    desk.practice.try_again(last, given(last, right=True))
    before = rows(desk)
    with desk.database.transaction() as transaction:
        standings.rebuild(transaction, desk.learner)

    assert {row[4] for row in before} == {"right", "wrong"}
    assert rows(desk) == before


def rows(desk: Desk) -> list[tuple[object, ...]]:
    return [tuple(row) for row in desk.database.rows("SELECT * FROM standings ORDER BY set_id, item_id")]
