"""Keep when items come again: a cache of the log, which an answer does not wait for.

An answer notes beside its attempt what the schedule needs to know of it; `learners.reviewed` is the number of the last
attempt that the reviews know of. `catch_up` takes in what was answered since, before anybody reads them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from quizapp.core import schedule
from quizapp.core.rating import MAPPING_VERSION, Rating, rating
from quizapp.core.review_queue import Card
from quizapp.core.schedule import ReviewState
from quizapp.storage import asides, review_log
from quizapp.storage.review_log import Given, Noted
from quizapp.storage.transaction import Reader, Row, Transaction, first

_STATE = "SELECT * FROM reviews WHERE learner = ? AND set_id = ? AND item_id = ?"
_PUT = """INSERT INTO reviews (learner, set_id, item_id, stability, difficulty, last, days, reviews, lapses, open_from)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (learner, set_id, item_id) DO UPDATE SET stability = excluded.stability,
    difficulty = excluded.difficulty, last = excluded.last, days = excluded.days, reviews = excluded.reviews,
    lapses = excluded.lapses, open_from = excluded.open_from"""
_HEAD = "SELECT attempts, reviewed, mapping, retention FROM learners WHERE id = ?"
_MARK = "UPDATE learners SET reviewed = attempts, mapping = ?, retention = ? WHERE id = ?"
_REACH = "UPDATE learners SET reviewed = ? WHERE id = ?"
_BEGIN = "UPDATE learners SET mapping = ? WHERE id = ? AND reviewed = 0"
_SETS = "SELECT DISTINCT set_id FROM standings WHERE learner = ? ORDER BY set_id"
_SETS_SINCE = "SELECT DISTINCT set_id FROM attempts WHERE learner = ? AND number > ? ORDER BY set_id"
_FORGET_RATINGS = """UPDATE review_log SET rating = NULL, predicted = NULL
    WHERE learner = ? AND rating IS NOT NULL
    AND number IN (SELECT number FROM attempts WHERE set_id = ? AND learner = ?)"""
_SHIFT = "UPDATE reviews SET days = ? WHERE learner = ? AND set_id = ? AND item_id = ?"


@dataclass(frozen=True, slots=True)
class Head:
    """How far the reviews of a learner are: `attempts` are in the log, `reviewed` of them known here."""

    attempts: int
    reviewed: int
    mapping: int
    retention: int

    @property
    def is_current(self) -> bool:
        """Tell whether the reviews know all attempts, or only have to catch up with the last ones."""
        return self.attempts == 0 or self.mapping == MAPPING_VERSION

    @property
    def lags(self) -> bool:
        """Tell whether the reviews have to catch up with the last attempts."""
        return self.reviewed < self.attempts and self.mapping == MAPPING_VERSION


def head(reader: Reader, learner: str) -> Head:
    """Return how far the reviews of a learner are."""
    (row,) = reader.rows(_HEAD, (learner,))
    return Head(row["attempts"], row["reviewed"], row["mapping"], row["retention"])


def state(reader: Reader, learner: str, card: Card) -> ReviewState | None:
    """Return what the schedule knows of an item, None where it never heard of it."""
    row = first(reader.rows(_STATE, (learner, card.set_id, card.item_id)))
    return None if row is None else state_from(row)


def states(reader: Reader, learner: str) -> dict[Card, ReviewState]:
    """Return what the schedule knows of every item of a learner."""
    rows = reader.rows("SELECT * FROM reviews WHERE learner = ?", (learner,))
    return {Card(row["set_id"], row["item_id"]): state_from(row) for row in rows}


def state_from(row: Row) -> ReviewState:
    """Return the state that a row of `reviews` holds."""
    last = date.fromordinal(row["last"])
    return ReviewState(row["stability"], row["difficulty"], last, row["days"], row["reviews"], row["lapses"])


def record(transaction: Transaction, learner: str, answers: tuple[Noted, ...], last: int) -> None:
    """Note what is to be known of answers that were logged just now, in the order of the log; `last` is the number of
    the last of them.

    The reviews do not move: `catch_up` takes the answers in, or `rebuild` where more than these is missing.
    """
    for number, one in enumerate(answers, last - len(answers) + 1):
        review_log.add(transaction, learner, number, one)
    if last == len(answers):
        transaction.execute(_BEGIN, (MAPPING_VERSION, learner))


def catch_up(transaction: Transaction, learner: str, most: int = 100) -> bool:
    """Take in what was answered since the reviews were brought up to date, at most so many answers; tell whether more
    are left. Taking in an answer twice changes nothing."""
    far = head(transaction, learner)
    if not far.lags:
        return False
    until = min(far.reviewed + most, far.attempts)
    for given in review_log.between(transaction, learner, far.reviewed, until):
        _advance(transaction, learner, given, far.retention)
    transaction.execute(_REACH, (until, learner))
    return until < far.attempts


def _advance(transaction: Transaction, learner: str, given: Given, retention: int) -> None:
    """Rate an answer, and bring the state of its item from before it to after it.

    Where the state knows of its study day already, all answers to the item are gone through, later ones too.
    """
    before, answer = state(transaction, learner, given.card), given.answer
    if before is not None and answer.day <= before.last:
        if answer.tries > 1 or rating(answer, first=before.reviews == 1) is Rating.AGAIN:
            replay_card(transaction, learner, given.card, retention)
        return
    decided = rating(answer, first=before is None)
    predicted = None if before is None else schedule.retrievability(before, answer.day)
    after = schedule.rate(before, decided, answer.day, retention=retention, seed=seed_of(given.card))
    review_log.decide(transaction, learner, ((given.number, decided, predicted),))
    _put(transaction, learner, given.card, after)


def replay_card(transaction: Transaction, learner: str, card: Card, retention: int) -> None:
    """Compute the state of an item anew from all its answers."""
    _replay(transaction, learner, card, review_log.of_card(transaction, learner, card), retention)


def _replay(transaction: Transaction, learner: str, card: Card, given: Iterable[Given], retention: int) -> None:
    answers = tuple(given)
    steps = schedule.replay((one.answer for one in answers), retention=retention, seed=seed_of(card))
    leading = _leading(answers)
    decisions = [(number, decided, predicted) for number, (_, decided, predicted) in zip(leading, steps, strict=True)]
    review_log.decide(transaction, learner, decisions)
    _put(transaction, learner, card, steps[-1][0])


def _leading(answers: tuple[Given, ...]) -> list[int]:
    """Return the numbers of the answers that begin a study day."""
    numbers: list[int] = []
    latest: date | None = None
    for one in answers:
        if latest is None or one.answer.day > latest:
            numbers.append(one.number)
            latest = one.answer.day
    return numbers


def _put(transaction: Transaction, learner: str, card: Card, after: ReviewState) -> None:
    asked = asides.open_from(transaction, learner, card, after.due)
    key = (learner, card.set_id, card.item_id)
    memory = (after.stability, after.difficulty, after.last.toordinal(), after.interval, after.reviews, after.lapses)
    transaction.execute(_PUT, (*key, *memory, asked))


def seed_of(card: Card) -> str:
    """Return what shifts the intervals of an item."""
    return f"{card.set_id}/{card.item_id}"


def sets_of(reader: Reader, learner: str) -> tuple[str, ...]:
    """Return the ids of the sets of which a learner answered anything."""
    return tuple(str(row["set_id"]) for row in reader.rows(_SETS, (learner,)))


def rebuild_set(transaction: Transaction, learner: str, set_id: str, retention: int) -> None:
    """Compute the reviews of one set anew from the log."""
    transaction.execute("DELETE FROM reviews WHERE learner = ? AND set_id = ?", (learner, set_id))
    transaction.execute(_FORGET_RATINGS, (learner, set_id, learner))
    for card, given in groupby(review_log.of_set(transaction, learner, set_id), key=lambda one: one.card):
        _replay(transaction, learner, card, given, retention)


def finish_rebuild(transaction: Transaction, learner: str, since: int, retention: int) -> None:
    """End a rebuilding that began when there were `since` attempts: catch up with what was answered meanwhile."""
    for row in transaction.rows(_SETS_SINCE, (learner, since)):
        rebuild_set(transaction, learner, row["set_id"], retention)
    transaction.execute(_MARK, (MAPPING_VERSION, retention, learner))


def rebuild(transaction: Transaction, learner: str, day_of: Callable[[datetime], date]) -> None:
    """Compute all reviews of a learner anew from the log, in one go."""
    retention = head(transaction, learner).retention
    review_log.fill(transaction, learner, day_of)
    transaction.execute("DELETE FROM reviews WHERE learner = ?", (learner,))
    for set_id in sets_of(transaction, learner):
        rebuild_set(transaction, learner, set_id, retention)
    transaction.execute(_MARK, (MAPPING_VERSION, retention, learner))


def reschedule(transaction: Transaction, learner: str, retention: int) -> None:
    """Let all items of a learner come again by another retention."""
    rows = (
        (
            schedule.interval(one.stability, one.reviews, retention=retention, seed=seed_of(card)),
            *(learner, card.set_id, card.item_id),
        )
        for card, one in states(transaction, learner).items()
    )
    transaction.execute_many(_SHIFT, list(rows))
    asides.follow_learner(transaction, learner)
    transaction.execute("UPDATE learners SET retention = ? WHERE id = ?", (retention, learner))
