"""Keep the log of attempts: rows are added, never changed, and each one is chained to the one before."""

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from sqlite3 import IntegrityError

from quizapp.core.attempt import Attempt, Certainty, Outcome, Part, Score
from quizapp.core.errors import Message, UsageError
from quizapp.core.item import ItemType
from quizapp.core.response import Response, from_plain, to_plain
from quizapp.storage import chain, codec
from quizapp.storage.transaction import Reader, Row, Transaction, Value

_COLUMNS = ("learner", "number", *chain.CONTENT)
_INSERT = f"INSERT INTO attempts ({', '.join(_COLUMNS)}, link) VALUES ({', '.join('?' * (len(_COLUMNS) + 1))})"
_KNOWN = "SELECT 1 FROM attempts WHERE session = ? AND position = ? AND tries = ?"
_HEAD = "SELECT attempts, head FROM learners WHERE id = ?"
_MOVE_HEAD = "UPDATE learners SET attempts = ?, head = ? WHERE id = ?"
_STAND = """INSERT INTO standings (learner, set_id, item_id, attempts, last_outcome, last_at) VALUES (?, ?, ?, 1, ?, ?)
    ON CONFLICT (learner, set_id, item_id) DO UPDATE SET attempts = attempts + 1, last_at = excluded.last_at"""
_STAND_ANEW = f"{_STAND}, last_outcome = excluded.last_outcome"
_ENCODER = json.JSONEncoder(separators=(",", ":"))
_SELECT = """SELECT attempts.*, objections.text AS objection FROM attempts
    LEFT JOIN objections ON objections.session = attempts.session AND objections.position = attempts.position"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The words of a score."""

    reason: Message
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Logged:
    """An attempt with its place in the run and the type of its item; `again`: the run had an answer to it before, which
    is the one that counts."""

    attempt: Attempt
    position: int
    type: ItemType
    again: bool = False


def append(transaction: Transaction, logged: tuple[Logged, ...]) -> int:
    """Add attempts of one learner to the log, in order, and bring the learner's standings up to date; return the number
    of the last one, 0 where there is none to be added.

    Raise UsageError where the log holds an answer to the same entry of the run already.
    """
    if not logged:
        return 0
    learner = logged[0].attempt.learner
    (head,) = transaction.rows(_HEAD, (learner,))
    number, link = int(head["attempts"]), bytes(head["head"])
    for entry in logged:
        number += 1
        content = _content(entry)
        link = chain.link(link, (learner, number, *content))
        try:
            transaction.execute(_INSERT, (learner, number, *content, link))
        except IntegrityError:
            if transaction.rows(_KNOWN, (entry.attempt.session, entry.position, entry.attempt.tries)):
                raise UsageError(Message.of("item-answered-already", number=entry.position + 1)) from None
            raise
        attempt = entry.attempt
        stand = (learner, attempt.set_id, attempt.item_id, attempt.score.outcome.value, attempt.at.isoformat())
        transaction.execute(_STAND if entry.again else _STAND_ANEW, stand)
    transaction.execute(_MOVE_HEAD, (number, link, learner))
    return number


def of_session(reader: Reader, session: str) -> tuple[Logged, ...]:
    """Return the attempts of a run in the order of its items."""
    return tuple(
        map(_logged, reader.rows(f"{_SELECT} WHERE attempts.session = ? ORDER BY attempts.position, tries", (session,)))
    )


def of_learner(reader: Reader, learner: str) -> tuple[Logged, ...]:
    """Return all attempts of a learner in the order they were made."""
    return tuple(map(_logged, reader.rows(f"{_SELECT} WHERE learner = ? ORDER BY number", (learner,))))


def response_text(response: Response | None) -> str | None:
    """Return a response as it is stored: the plain form of the format page as JSON (ASCII: any text survives)."""
    return None if response is None else _ENCODER.encode(to_plain(response))


def response_from(item_type: ItemType, text: str | None) -> Response | None:
    """Return the response that a stored text holds."""
    return None if text is None else from_plain(item_type, json.loads(text))


def _content(logged: Logged) -> tuple[Value, ...]:
    """Return the values of the columns `chain.CONTENT`."""
    attempt = logged.attempt
    score = attempt.score
    return (
        attempt.set_id,
        attempt.item_id,
        attempt.item_hash,
        logged.type.value,
        attempt.session,
        logged.position,
        attempt.tries,
        attempt.at.isoformat(),
        response_text(attempt.response),
        str(score.points),
        str(score.maximum),
        score.outcome.value,
        codec.to_json(Verdict(score.reason, score.parts)),
        float(attempt.seconds),
        int(attempt.hint),
        attempt.certainty.value if attempt.certainty else None,
    )


def _logged(row: Row) -> Logged:
    item_type = ItemType(row["type"])
    verdict = codec.from_json(Verdict, row["verdict"])
    points, maximum = Decimal(row["points"]), Decimal(row["maximum"])
    attempt = Attempt(
        learner=row["learner"],
        set_id=row["set_id"],
        item_id=row["item_id"],
        item_hash=row["item_hash"],
        session=row["session"],
        at=datetime.fromisoformat(row["at"]),
        response=response_from(item_type, row["response"]),
        score=Score(points, maximum, Outcome(row["outcome"]), verdict.reason, verdict.parts),
        seconds=row["seconds"],
        hint=bool(row["hint"]),
        tries=row["tries"],
        certainty=Certainty(row["certainty"]) if row["certainty"] else None,
        objection=row["objection"],
    )
    return Logged(attempt, row["position"], item_type)
