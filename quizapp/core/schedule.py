"""Say when an item comes again: FSRS-6 in whole study days. The only door to the `fsrs` package, loaded when needed.

One study day gives an item one rating; coming again in the same sitting is the sitting's own affair.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from quizapp.core.rating import Answer, Rating, rating_of_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fsrs import Card, Scheduler

LEECH_LAPSES = 8
DEFAULT_RETENTION = 90
LONGEST = 36500
_FUZZ = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, float("inf"), 0.05))
"""How far an interval may be shifted: from day, to day, share of the days between; one day is added to it."""


@dataclass(frozen=True, slots=True)
class ReviewState:
    """What the schedule knows of a learner and an item: `last` is the study day of the last rating, `interval` the
    days until the item is due, `lapses` how often it was forgotten after it had been learned."""

    stability: float
    difficulty: float
    last: date
    interval: int
    reviews: int
    lapses: int

    @property
    def due(self) -> date:
        """Return the study day on which the item comes again."""
        return self.last + timedelta(days=self.interval)

    @property
    def is_leech(self) -> bool:
        """Tell whether the item was forgotten so often that repeating it does not help."""
        return self.lapses >= LEECH_LAPSES


def rate(
    state: ReviewState | None, rating: Rating, now: date, *, retention: int = DEFAULT_RETENTION, seed: str = ""
) -> ReviewState:
    """Return the state after a rating on the study day `now`; `state` None for an item never met before.

    `retention` is the share of items in per cent that shall be known when they are due; `seed` shifts long intervals
    by a little, always the same for the same item, so that what was learned together does not stay together.
    """
    from fsrs import Rating as Grade

    card, _ = _scheduler().review_card(_card(state), Grade(rating), _noon(now))
    assert card.stability is not None
    assert card.difficulty is not None
    reviews = state.reviews + 1 if state else 1
    lapsed = state is not None and rating is Rating.AGAIN
    return ReviewState(
        stability=card.stability,
        difficulty=card.difficulty,
        last=now,
        interval=interval(card.stability, reviews, retention=retention, seed=seed),
        reviews=reviews,
        lapses=(state.lapses if state else 0) + lapsed,
    )


def retrievability(state: ReviewState, now: date) -> float:
    """Return how probable it is that the learner knows the item on a study day, 0 to 1."""
    return _scheduler().get_card_retrievability(_card(state), _noon(max(now, state.last)))


def interval(stability: float, reviews: int, *, retention: int = DEFAULT_RETENTION, seed: str = "") -> int:
    """Return after how many days the probability of knowing falls to the retention; shifted where there is a seed."""
    decay = -_scheduler().parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    days = min(max(round(stability / factor * ((retention / 100) ** (1 / decay) - 1)), 1), LONGEST)
    return _shifted(days, f"{seed} {reviews}") if seed else days


def replay(
    answers: "Iterable[Answer]", *, retention: int = DEFAULT_RETENTION, seed: str = ""
) -> tuple[tuple[ReviewState, Rating, float | None], ...]:
    """Return what the answers to one item, in order, made of it: for each study day the state after it, the day's
    rating, and the probability of knowing that was predicted before, None at first."""
    steps: list[tuple[ReviewState, Rating, float | None]] = []
    state: ReviewState | None = None
    for day, given in _days(answers):
        decided = rating_of_day(given, first=state is None)
        predicted = None if state is None else retrievability(state, day)
        state = rate(state, decided, day, retention=retention, seed=seed)
        steps.append((state, decided, predicted))
    return tuple(steps)


def _days(answers: "Iterable[Answer]") -> list[tuple[date, tuple[Answer, ...]]]:
    """Put answers together by study day. A clock that was set back does not make days run backwards."""
    days: list[tuple[date, tuple[Answer, ...]]] = []
    for answer in answers:
        if days and answer.day <= days[-1][0]:
            days[-1] = (days[-1][0], (*days[-1][1], answer))
        else:
            days.append((answer.day, (answer,)))
    return days


@cache
def _scheduler() -> "Scheduler":
    """Return FSRS with its default parameters, without steps of minutes and without its own dice."""
    from fsrs import Scheduler

    return Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def _card(state: ReviewState | None) -> "Card":
    from fsrs import Card, State

    if state is None:
        return Card(card_id=0, due=_noon(date.min))
    last = _noon(state.last)
    return Card(0, State.Review, None, state.stability, state.difficulty, last, last)


def _noon(day: date) -> datetime:
    """Return a moment for a study day; FSRS counts whole days between such moments."""
    return datetime.combine(day, time(12), UTC)


def _shifted(days: int, seed: str) -> int:
    if days < _FUZZ[0][0]:
        return days
    reach = 1.0 + sum(share * max(min(days, to) - start, 0.0) for start, to, share in _FUZZ)
    low, high = max(2, round(days - reach)), min(round(days + reach), LONGEST)
    return low + int.from_bytes(hashlib.sha256(seed.encode()).digest()[:6]) % (high - low + 1)
