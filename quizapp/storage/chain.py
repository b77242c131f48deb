"""Chain the attempts of a learner, so that a changed, lost or inserted row, or a flipped bit, is found.

Each link is the SHA-256 of the link before and of the row as canonical JSON; the learner's row holds length and head.
"""

import hashlib
import json
import sqlite3
from dataclasses import dataclass

from quizapp.storage.learners import first_link
from quizapp.storage.transaction import Reader, Value

CONTENT = (
    "set_id",
    "item_id",
    "item_hash",
    "type",
    "session",
    "position",
    "tries",
    "at",
    "response",
    "points",
    "maximum",
    "outcome",
    "verdict",
    "seconds",
    "hint",
    "certainty",
)
"""The columns of an attempt that a link covers, behind learner and number."""

_BLOCK = 5000
_ENCODER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))
_ROWS = f"""SELECT learner, number, {", ".join(CONTENT)}, link FROM attempts
    WHERE learner = ? AND number > ? ORDER BY number LIMIT ?"""


@dataclass(frozen=True, slots=True)
class Break:
    """Where the log of a learner is not what was written: `number` of the first attempt that does not fit."""

    learner: str
    number: int


def link(before: bytes, values: tuple[Value, ...]) -> bytes:
    """Return the link of a row that stands behind another."""
    return hashlib.sha256(before + _ENCODER.encode(values).encode()).digest()


def verify(reader: Reader) -> tuple[Break, ...]:
    """Return the first break in the chain of every learner, nothing where all is as written."""
    learners = reader.rows("SELECT id, attempts, head FROM learners ORDER BY id")
    orphans = reader.rows("SELECT DISTINCT learner FROM attempts WHERE learner NOT IN (SELECT id FROM learners)")
    breaks = [Break(row["learner"], 1) for row in orphans]
    for row in learners:
        number = _break_of(reader, row["id"], row["attempts"], row["head"])
        if number is not None:
            breaks.append(Break(row["id"], number))
    return tuple(breaks)


def _break_of(reader: Reader, learner: str, length: int, head: bytes) -> int | None:
    """Return the number of the first attempt that does not fit, None where all fit."""
    expected, number, limit = first_link(learner), 0, _BLOCK
    while True:
        try:
            rows = reader.rows(_ROWS, (learner, number, limit))
        except sqlite3.OperationalError:  # a flipped bit left text that is no text: find its row
            if limit == 1:
                return number + 1
            limit = 1
            continue
        if not rows:
            break
        for *values, found in rows:
            number += 1
            expected = link(expected, tuple(values))
            if values[1] != number or found != expected:
                return number
    return None if number == length and expected == head else min(number, length) + 1
