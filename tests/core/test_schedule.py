from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.attempt import Outcome
from quizapp.core.rating import Answer, Rating
from quizapp.core.schedule import LEECH_LAPSES, ReviewState, interval, rate, replay, retrievability

DAY = date(2026, 5, 4)
RATINGS = st.lists(st.sampled_from(Rating), min_size=1, max_size=12)


def test_the_package_gives_the_published_intervals() -> None:
    scheduler, card = fsrs.Scheduler(enable_fuzzing=False), fsrs.Card(card_id=1)
    now, found = datetime(2022, 11, 29, 12, 30, tzinfo=UTC), []
    for grade in (3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3):
        card, _ = scheduler.review_card(card, fsrs.Rating(grade), now)
        assert card.last_review is not None
        found.append((card.due - card.last_review).days)
        now = card.due

    assert found == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]


def test_the_package_gives_the_published_memory_state() -> None:
    scheduler, card = fsrs.Scheduler(enable_fuzzing=False), fsrs.Card(card_id=1)
    now = datetime(2022, 11, 29, 12, 30, tzinfo=UTC)
    for grade, days in ((1, 0), (3, 0), (3, 1), (3, 3), (3, 8), (3, 21)):
        now += timedelta(days=days)
        card, _ = scheduler.review_card(card, fsrs.Rating(grade), now)

    assert card.stability == pytest.approx(53.62691, abs=1e-4)
    assert card.difficulty == pytest.approx(6.3574867, abs=1e-4)


@given(RATINGS, st.lists(st.integers(1, 400), min_size=12, max_size=12), st.integers(70, 97))
def test_the_schedule_is_that_of_the_package_without_steps_in_whole_days(
    ratings: list[Rating], gaps: list[int], retention: int
) -> None:
    scheduler = fsrs.Scheduler(
        learning_steps=(), relearning_steps=(), desired_retention=retention / 100, enable_fuzzing=False
    )
    card, state, day = fsrs.Card(card_id=1), None, DAY
    for grade, gap in zip(ratings, gaps, strict=False):
        moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        card, _ = scheduler.review_card(card, fsrs.Rating(grade), moment)
        state = rate(state, grade, day, retention=retention)

        assert (state.stability, state.difficulty, state.last) == (card.stability, card.difficulty, day)
        assert state.due == card.due.date()
        day += timedelta(days=gap)


def test_what_is_known_is_ninety_per_cent_probable_when_it_is_due_and_falls() -> None:
    state = rate(rate(None, Rating.GOOD, DAY), Rating.GOOD, DAY + timedelta(days=2))

    assert retrievability(state, state.due) == pytest.approx(0.9, abs=0.01)
    assert retrievability(state, state.last) == 1
    assert retrievability(state, state.due) > retrievability(state, state.due + timedelta(days=30))
    assert retrievability(state, DAY) == 1


def test_a_higher_retention_asks_earlier() -> None:
    assert [interval(30, 3, retention=percent) for percent in (97, 90, 80)] == sorted(
        interval(30, 3, retention=percent) for percent in (97, 90, 80)
    )
    assert interval(30, 3) == 30
    assert interval(0.01, 3) == 1


def test_long_intervals_are_shifted_a_little_and_always_the_same() -> None:
    shifted = [interval(60, 4, seed=f"set/item-{number}") for number in range(200)]

    assert shifted == [interval(60, 4, seed=f"set/item-{number}") for number in range(200)]
    assert len(set(shifted)) > 5
    assert 55 <= min(shifted) <= max(shifted) <= 65
    assert {interval(2, 4, seed=f"set/item-{number}") for number in range(50)} == {2}


def test_a_lapse_is_forgetting_what_was_learned_and_eight_make_a_leech() -> None:
    state = rate(None, Rating.AGAIN, DAY)
    lapses, leeches = [state.lapses], [state.is_leech]
    for number in range(1, LEECH_LAPSES + 1):
        state = rate(state, Rating.AGAIN, DAY + timedelta(days=number))
        lapses.append(state.lapses)
        leeches.append(state.is_leech)

    assert lapses == list(range(LEECH_LAPSES + 1))
    assert leeches == [False] * LEECH_LAPSES + [True]


def test_replaying_gives_each_day_one_rating_and_what_was_predicted() -> None:
    right, wrong = ((outcome, Decimal(outcome is Outcome.RIGHT)) for outcome in (Outcome.RIGHT, Outcome.WRONG))
    days = [(DAY, right), (DAY, right), (DAY + timedelta(days=2), wrong), (DAY + timedelta(days=2), right)]
    answers = [Answer(day, True, outcome, share) for day, (outcome, share) in days]
    first, second = replay(answers)

    assert first == (rate(None, Rating.GOOD, DAY), Rating.GOOD, None)
    assert second[:2] == (rate(first[0], Rating.AGAIN, DAY + timedelta(days=2)), Rating.AGAIN)
    assert second[2] == pytest.approx(retrievability(first[0], DAY + timedelta(days=2)))


def test_a_clock_set_back_does_not_make_days_run_backwards() -> None:
    answers = [Answer(DAY - timedelta(days=back), True, Outcome.RIGHT, Decimal(1)) for back in (0, 3)]
    steps = replay(answers)

    assert [state.last for state, _, _ in steps] == [DAY]
    assert isinstance(steps[0][0], ReviewState)
