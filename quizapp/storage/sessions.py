"""Keep runs: which versions of which items in which order, what was given so far, how they ended."""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from quizapp.core.attempt import Attempt, Certainty
from quizapp.core.errors import Message, UsageError
from quizapp.core.item import Item
from quizapp.core.session import Entry, Mode, RunChoices, SecondTry, Session
from quizapp.storage import attempts, codec, item_sets
from quizapp.storage.attempts import Logged, response_from, response_text
from quizapp.storage.transaction import Reader, Row, Transaction, first

if TYPE_CHECKING:
    import sqlite_utils

_INSERT = """INSERT INTO sessions (id, learner, set_id, version, mode, choices, seed, started, position)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_INSERT_ENTRY = """INSERT INTO entries (session, position, item, seed, seconds, hint, later)
    VALUES (?, ?, ?, ?, 0, 0, 0)"""
_EXTEND = """INSERT INTO entries (session, position, item, seed, seconds, hint, later)
    SELECT ?, ?, item, ?, 0, 0, 0 FROM entries WHERE session = ? AND position = ?"""
_ITEMS = """SELECT items.item_id, items.id FROM version_items JOIN items ON items.id = version_items.item
    WHERE version_items.version = ?"""
_ENTRIES = """SELECT entries.*, items.item_id, items.item_hash, objections.text AS objection FROM entries
    JOIN items ON items.id = entries.item
    LEFT JOIN objections ON objections.session = entries.session AND objections.position = entries.position
    WHERE entries.session = ? ORDER BY entries.position"""
_KEEP = """UPDATE entries SET response = ?, seconds = ?, hint = ?, certainty = ?, later = ?
    WHERE session = ? AND position = ?
    AND EXISTS (SELECT 1 FROM sessions WHERE id = entries.session AND finished IS NULL)"""
_OPEN = """SELECT id FROM sessions WHERE learner = ? AND finished IS NULL AND abandoned IS NULL
    ORDER BY started DESC, rowid DESC"""
_FINISH = """UPDATE sessions SET finished = ?, position = ?, points = ?, maximum = ?
    WHERE id = ? AND finished IS NULL"""
_HISTORY = """SELECT id, mode, started, finished, points, maximum FROM sessions
    WHERE learner = ? AND set_id = ? AND finished IS NOT NULL ORDER BY finished DESC, rowid DESC"""
_INDEXES = {
    "sessions_of_set": "sessions (learner, set_id, finished) WHERE finished IS NOT NULL",
    "sessions_open": "sessions (learner, started) WHERE finished IS NULL AND abandoned IS NULL",
}
_OBJECT = """INSERT INTO objections (session, position, text, at) VALUES (?, ?, ?, ?)
    ON CONFLICT (session, position) DO UPDATE SET text = excluded.text, at = excluded.at"""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A finished run in one line."""

    session_id: str
    mode: Mode
    started: datetime
    finished: datetime
    points: Decimal
    maximum: Decimal


def index_anew(tables: "sqlite_utils.Database") -> None:
    """Index the runs that are looked for: those that ended and those that can be gone on with. The runs of a sitting,
    of which each answer may begin one, are neither."""
    for name, entries in _INDEXES.items():
        tables.execute(f"DROP INDEX {name}")
        tables.execute(f"CREATE INDEX {name} ON {entries}")


def create(transaction: Transaction, session: Session, version: int) -> None:
    """Store a new run on a version of its set."""
    choices = codec.to_json(session.choices)
    row = (session.id, session.learner, session.item_set.id, version, session.choices.mode.value)
    transaction.execute(_INSERT, (*row, choices, session.seed, session.started.isoformat(), session.position))
    rows = {row["item_id"]: int(row["id"]) for row in transaction.rows(_ITEMS, (version,))}
    transaction.execute_many(
        _INSERT_ENTRY,
        ((session.id, position, rows[entry.item.id], entry.seed) for position, entry in enumerate(session.entries)),
    )


def extend(transaction: Transaction, session: Session) -> None:
    """Store the last entry of a run that has grown by it; it is asked in the version in which it was asked before."""
    last, entry = len(session.entries) - 1, session.entries[-1]
    transaction.execute(_EXTEND, (session.id, last, entry.seed, session.id, session.position))


def version_of(reader: Reader, session_id: str) -> int | None:
    """Return the row of the set's version that a run is about, None where there is no such run."""
    row = first(reader.rows("SELECT version FROM sessions WHERE id = ?", (session_id,)))
    return int(row["version"]) if row else None


def load(reader: Reader, session_id: str) -> Session | None:
    """Return a run as it stands, None where there is none with this id."""
    row = first(reader.rows("SELECT * FROM sessions WHERE id = ?", (session_id,)))
    if row is None:
        return None
    item_set = item_sets.load_version(reader, row["version"])
    items = {item.id: item for item in item_set.items}
    choices = codec.from_json(RunChoices, row["choices"])
    logged = {(entry.position, entry.attempt.tries): entry.attempt for entry in attempts.of_session(reader, session_id)}
    entries = (
        _entry(
            stored,
            items[stored["item_id"]],
            *(logged.get((stored["position"], tries)) for tries in (1, 2)),
            is_test=choices.mode is Mode.TEST,
        )
        for stored in reader.rows(_ENTRIES, (session_id,))
    )
    return Session(
        id=session_id,
        learner=row["learner"],
        item_set=item_set,
        choices=choices,
        seed=row["seed"],
        started=datetime.fromisoformat(row["started"]),
        entries=tuple(entries),
        position=row["position"],
        finished=datetime.fromisoformat(row["finished"]) if row["finished"] else None,
    )


def _entry(row: Row, item: Item, attempt: Attempt | None, again: Attempt | None, *, is_test: bool) -> Entry:
    given = response_from(item.type, row["response"])
    entry = Entry(
        item=item,
        item_hash=row["item_hash"],
        seed=row["seed"],
        response=given if is_test else None,
        draft=None if is_test else given,
        seconds=row["seconds"],
        hint=bool(row["hint"]),
        certainty=Certainty(row["certainty"]) if row["certainty"] else None,
        later=bool(row["later"]),
        objection=row["objection"],
    )
    if attempt is None:
        return entry
    return replace(
        entry,
        response=attempt.response,
        score=attempt.score,
        seconds=attempt.seconds,
        hint=attempt.hint,
        certainty=attempt.certainty,
        draft=None,
        second=SecondTry(again.response, again.score, again.seconds) if again else None,
    )


def keep_entry(transaction: Transaction, session: Session, position: int) -> None:
    """Store what was given so far to one item, an answer of a test or a draft; UsageError where the run is over."""
    entry = session.entries[position]
    response = entry.draft if entry.response is None else entry.response
    certainty = entry.certainty.value if entry.certainty else None
    given = (response_text(response), float(entry.seconds), int(entry.hint), certainty, int(entry.later))
    if not transaction.execute(_KEEP, (*given, session.id, position)):
        raise UsageError(Message.of("run-finished"))


def log(transaction: Transaction, session: Session, positions: tuple[int, ...], at: datetime) -> int:
    """Put the scored entries at these positions into the log of attempts; return the number of the last attempt."""
    return attempts.append(transaction, tuple(_logged(session, position, at) for position in positions))


def log_second_try(transaction: Transaction, session: Session, at: datetime) -> int:
    """Put the second try at the current entry into the log of attempts; return the number of the attempt."""
    second = session.current.second
    assert second is not None
    first = _logged(session, session.position, at)
    again = replace(
        first.attempt, response=second.response, score=second.score, seconds=second.seconds, tries=2, certainty=None
    )
    return attempts.append(transaction, (replace(first, attempt=again, again=True),))


def _logged(session: Session, position: int, at: datetime) -> Logged:
    entry = session.entries[position]
    assert entry.score is not None
    attempt = Attempt(
        learner=session.learner,
        set_id=session.item_set.id,
        item_id=entry.item.id,
        item_hash=entry.item_hash,
        session=session.id,
        at=at,
        response=entry.response,
        score=entry.score,
        seconds=entry.seconds,
        hint=entry.hint,
        certainty=entry.certainty,
    )
    earlier = session.entries[:position] if session.choices.drill else ()
    again = any(before.item.id == entry.item.id for before in earlier)
    return Logged(attempt, position, entry.item.type, again)


def finish(transaction: Transaction, session: Session) -> None:
    """Store that a run is over and what it brought; UsageError where it was over before."""
    assert session.finished is not None
    end = (session.finished.isoformat(), session.position, str(session.points), str(session.maximum))
    if not transaction.execute(_FINISH, (*end, session.id)):
        raise UsageError(Message.of("run-finished"))


def move(transaction: Transaction, session: Session) -> None:
    """Store where a run stands."""
    transaction.execute("UPDATE sessions SET position = ? WHERE id = ?", (session.position, session.id))


def abandon(transaction: Transaction, session_id: str, now: datetime) -> None:
    """Store that a run will not be gone on with; what was logged stays."""
    transaction.execute(
        "UPDATE sessions SET abandoned = ? WHERE id = ? AND finished IS NULL", (now.isoformat(), session_id)
    )


def take_up(transaction: Transaction, session_id: str) -> None:
    """Store that a run that was given up is to be gone on with after all."""
    transaction.execute("UPDATE sessions SET abandoned = NULL WHERE id = ?", (session_id,))


def keep_objection(transaction: Transaction, session_id: str, position: int, text: str, now: datetime) -> None:
    """Store what a learner has against an item; an empty text takes it back."""
    if text:
        transaction.execute(_OBJECT, (session_id, position, text, now.isoformat()))
    else:
        transaction.execute("DELETE FROM objections WHERE session = ? AND position = ?", (session_id, position))


def unfinished(reader: Reader, learner: str) -> tuple[str, ...]:
    """Return the ids of the runs that can be gone on with, newest first."""
    return tuple(str(row["id"]) for row in reader.rows(_OPEN, (learner,)))


def history(reader: Reader, learner: str, set_id: str) -> tuple[RunSummary, ...]:
    """Return the finished runs of a learner through a set, newest first."""
    return tuple(
        RunSummary(
            row["id"],
            Mode(row["mode"]),
            datetime.fromisoformat(row["started"]),
            datetime.fromisoformat(row["finished"]),
            Decimal(row["points"]),
            Decimal(row["maximum"]),
        )
        for row in reader.rows(_HISTORY, (learner, set_id))
    )
