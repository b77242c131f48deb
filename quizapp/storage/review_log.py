"""Keep beside each attempt what a repetition needs to know of it, and read the answers to an item for the schedule."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from quizapp.core.attempt import Certainty, Outcome
from quizapp.core.rating import Answer, Rating
from quizapp.core.review_queue import Card
from quizapp.storage.transaction import Reader, Row, Transaction, Value

_ADD = """INSERT INTO review_log (learner, number, day, counts, typed, sitting, easy)
    VALUES (?, ?, ?, ?, ?, ?, 0)"""
_DECIDE = """UPDATE review_log SET rating = ?1, predicted = ?2
    WHERE learner = ?3 AND number = ?4 AND (rating IS NOT ?1 OR predicted IS NOT ?2)"""
_GIVEN = """SELECT attempts.set_id, attempts.item_id, attempts.number, review_log.day, review_log.typed,
        attempts.outcome, attempts.points, attempts.maximum, attempts.hint, attempts.tries, attempts.certainty,
        review_log.easy"""
_ANSWERS = f"""{_GIVEN}
    FROM attempts INDEXED BY attempts_at_item
    CROSS JOIN review_log ON review_log.learner = attempts.learner AND review_log.number = attempts.number
    WHERE {{which}} AND attempts.learner = ? AND review_log.counts
    ORDER BY attempts.set_id, attempts.item_id, attempts.number"""
_BETWEEN = f"""{_GIVEN}
    FROM review_log CROSS JOIN attempts ON attempts.learner = review_log.learner AND attempts.number = review_log.number
    WHERE review_log.learner = ? AND review_log.number > ? AND review_log.number <= ? AND review_log.counts
    ORDER BY review_log.number"""
_OF_CARD = _ANSWERS.format(which="attempts.set_id = ? AND attempts.item_id = ?")
_OF_SET = _ANSWERS.format(which="attempts.set_id = ?")
_EASY = "UPDATE review_log SET easy = 1 WHERE learner = ? AND number = ?"
_MISSING = """SELECT attempts.number, attempts.at,
        NOT (coalesce(json_extract(sessions.choices, '$.drill'), 0)
            OR (coalesce(sessions.mode, '') = 'test' AND attempts.response IS NULL AND attempts.seconds = 0)) AS counts,
        attempts.type IN ('number', 'date', 'short_text') OR (attempts.type = 'cloze' AND NOT EXISTS (
            SELECT 1 FROM items WHERE items.set_id = attempts.set_id AND items.item_id = attempts.item_id
            AND items.item_hash = attempts.item_hash AND json_extract(items.body, '$.body.distractors') IS NOT NULL
        )) AS typed
    FROM attempts LEFT JOIN sessions ON sessions.id = attempts.session
    LEFT JOIN review_log ON review_log.learner = attempts.learner AND review_log.number = attempts.number
    WHERE attempts.learner = ? AND attempts.number > ? AND review_log.number IS NULL
    ORDER BY attempts.number LIMIT ?"""
_DONE = """SELECT count(*) FROM review_log INDEXED BY review_log_sittings
    WHERE learner = ? AND day = ? AND sitting = 1 AND rating IS NOT NULL"""
_BLOCK = 10_000


@dataclass(frozen=True, slots=True)
class Noted:
    """What stands beside an attempt: its study day, whether the schedule hears of it, whether the answer was typed,
    whether it was made in a sitting."""

    day: date
    counts: bool
    typed: bool
    sitting: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that the schedule hears of, with the number of its attempt."""

    card: Card
    number: int
    answer: Answer


def add(transaction: Transaction, learner: str, number: int, noted: Noted) -> None:
    """Note what is to be known of an attempt."""
    values = (noted.day.toordinal(), int(noted.counts), int(noted.typed), int(noted.sitting))
    transaction.execute(_ADD, (learner, number, *values))


def fill(transaction: Transaction, learner: str, day_of: Callable[[datetime], date]) -> None:
    """Note for attempts that were made before anything was noted what can still be known."""
    number = 0
    while rows := transaction.rows(_MISSING, (learner, number, _BLOCK)):
        number = int(rows[-1]["number"])
        transaction.execute_many(_ADD, (_note(learner, row, day_of) for row in rows))


def _note(learner: str, row: Row, day_of: Callable[[datetime], date]) -> tuple[Value, ...]:
    day = day_of(datetime.fromisoformat(row["at"])).toordinal()
    return learner, int(row["number"]), day, int(row["counts"]), int(row["typed"]), 0


def of_card(reader: Reader, learner: str, card: Card) -> tuple[Given, ...]:
    """Return the answers of a learner to an item that the schedule hears of, in order."""
    return tuple(map(_given, reader.rows(_OF_CARD, (card.set_id, card.item_id, learner))))


def of_set(reader: Reader, learner: str, set_id: str) -> tuple[Given, ...]:
    """Return the answers of a learner to the items of a set, item by item."""
    return tuple(map(_given, reader.rows(_OF_SET, (set_id, learner))))


def between(reader: Reader, learner: str, after: int, last: int) -> tuple[Given, ...]:
    """Return the answers of a learner that the schedule hears of, from behind one number to another, in order."""
    return tuple(map(_given, reader.rows(_BETWEEN, (learner, after, last))))


def decide(
    transaction: Transaction, learner: str, decisions: Iterable[tuple[int, Rating | None, float | None]]
) -> None:
    """Note the ratings of attempts by number, and how probable knowing was before them; what is the same already is
    not written again."""
    transaction.execute_many(_DECIDE, ((rating, predicted, learner, number) for number, rating, predicted in decisions))


def mark_easy(transaction: Transaction, learner: str, number: int) -> None:
    """Note that the learner called the item easy."""
    transaction.execute(_EASY, (learner, number))


def done_on(reader: Reader, learner: str, day: date) -> int:
    """Return how many items were reviewed in sittings on a study day."""
    return int(reader.rows(_DONE, (learner, day.toordinal()))[0][0])


def _given(row: Row) -> Given:
    maximum = Decimal(row["maximum"])
    answer = Answer(
        day=date.fromordinal(row["day"]),
        typed=bool(row["typed"]),
        outcome=Outcome(row["outcome"]),
        share=Decimal(row["points"]) / maximum if maximum else Decimal(0),
        hint=bool(row["hint"]),
        tries=row["tries"],
        certainty=Certainty(row["certainty"]) if row["certainty"] else None,
        easy=bool(row["easy"]),
    )
    return Given(Card(row["set_id"], row["item_id"]), int(row["number"]), answer)


def rating_on(reader: Reader, learner: str, number: int) -> Rating | None:
    """Return the rating that stands with an attempt, None where it is not the first of its day."""
    (row,) = reader.rows("SELECT rating FROM review_log WHERE learner = ? AND number = ?", (learner, number))
    return None if row["rating"] is None else Rating(row["rating"])


def attempt_number(reader: Reader, session: str, position: int) -> int | None:
    """Return the number of the attempt at a place of a run, the latest where there were several tries."""
    sql = "SELECT max(number) FROM attempts WHERE session = ? AND position = ?"
    (row,) = reader.rows(sql, (session, position))
    return None if row[0] is None else int(row[0])
