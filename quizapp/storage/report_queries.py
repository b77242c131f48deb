"""Read for the reports: sums by week and day, what was known again, what is hard, what comes, who met what first."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from quizapp.core.item import Focus, ItemType, Level
from quizapp.core.progress_report import Recall, Sums, Tally
from quizapp.storage.attempts import response_from
from quizapp.storage.transaction import Reader, Row, Value

if TYPE_CHECKING:
    from quizapp.core.item_analysis import Taken

_SUMS = "sum(answers) AS answers, sum(runs) AS runs, sum(share) AS share, sum(millis) AS millis"
_SPAN = "FROM tallies WHERE learner = ? AND set_id = ? AND day BETWEEN ? AND ?"
_WEEKS = f"SELECT (day - ?) / 7 AS week, focus, level, {_SUMS} {_SPAN} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
_DAYS = f"SELECT day, {_SUMS} {_SPAN} GROUP BY day ORDER BY day"
_RECALLS = """SELECT (day - ?) / 7 AS week, sum(reviews) AS reviews, sum(recalled) AS recalled,
    sum(predicted) AS predicted, sum(later) AS later, sum(later_recalled) AS later_recalled
    FROM recalls WHERE learner = ? AND set_id = ? AND day BETWEEN ? AND ? GROUP BY 1 ORDER BY 1"""
_HARDEST = """SELECT hard.set_id, hard.item_id, hard.answers, hard.share / hard.answers AS quota,
        json_extract(items.body, '$.stem') AS stem
    FROM item_tallies AS hard {index} CROSS JOIN sets ON sets.set_id = hard.set_id AND sets.removed_at IS NULL
    CROSS JOIN items ON items.set_id = hard.set_id AND items.item_id = hard.item_id
    CROSS JOIN version_items ON version_items.version = sets.version AND version_items.item = items.id
    WHERE hard.learner = ? AND hard.answers >= 2 AND hard.share / hard.answers < 1000000 AND hard.last_day >= ? {only}
    ORDER BY hard.share / hard.answers, hard.set_id, hard.item_id LIMIT ?"""
_DUE = """SELECT max(open_from, ?) AS day, count(*) AS due FROM reviews
    WHERE learner = ? AND set_id = ? AND open_from <= ? GROUP BY 1"""
_SETS = """SELECT sets.set_id, set_versions.title FROM sets JOIN set_versions ON set_versions.id = sets.version
    WHERE sets.removed_at IS NULL
    AND EXISTS (SELECT 1 FROM standings WHERE standings.learner = ? AND standings.set_id = sets.set_id)
    ORDER BY set_versions.title COLLATE NOCASE, sets.set_id"""
_FIRST = """SELECT attempts.learner, attempts.item_id, attempts.type, attempts.response, attempts.points,
        min(attempts.number) AS first
    FROM sets CROSS JOIN version_items ON version_items.version = sets.version
    CROSS JOIN items ON items.id = version_items.item
    CROSS JOIN attempts ON attempts.set_id = items.set_id AND attempts.item_id = items.item_id
        AND attempts.item_hash = items.item_hash
    WHERE sets.set_id = ? GROUP BY attempts.learner, attempts.item_id ORDER BY attempts.learner"""
_EVERY = "SELECT 1 FROM tallies WHERE learner = ? LIMIT 1"


@dataclass(frozen=True, slots=True)
class HardItem:
    """An item with the learner's mean share of its points, 0 to 1, over all answers to it."""

    set_id: str
    item_id: str
    stem: str
    answers: int
    quota: float


def weeks(reader: Reader, learner: str, set_id: str | None, first: date, last: date) -> tuple[Tally, ...]:
    """Return the sums of each week from the day `first` on, by focus and level; None for all sets."""
    rows = reader.rows(_WEEKS, (first.toordinal(), *_span(learner, set_id, first, last)))
    return tuple(
        Tally(
            row["week"],
            Focus(row["focus"]) if row["focus"] else None,
            Level(row["level"]) if row["level"] else None,
            _sums(row),
        )
        for row in rows
    )


def days(reader: Reader, learner: str, set_id: str | None, first: date, last: date) -> dict[date, Sums]:
    """Return the sums of each study day that has answers."""
    rows = reader.rows(_DAYS, _span(learner, set_id, first, last))
    return {date.fromordinal(row["day"]): _sums(row) for row in rows}


def recalls(reader: Reader, learner: str, set_id: str | None, first: date, last: date) -> dict[int, Recall]:
    """Return what was known again in each week from the day `first` on that has reviews."""
    rows = reader.rows(_RECALLS, (first.toordinal(), *_span(learner, set_id, first, last)))
    return {
        int(row["week"]): Recall(*(row[name] for name in Recall.__dataclass_fields__)) for row in rows if row["reviews"]
    }


def hardest(reader: Reader, learner: str, set_id: str | None, since: date, limit: int) -> tuple[HardItem, ...]:
    """Return the items asked since a day that brought the least, of those answered twice or more and not always right;
    what the library does not hold any more is left out."""
    only = "" if set_id is None else "AND hard.set_id = ?"
    index = "INDEXED BY item_tallies_hardest" if set_id is None else ""
    wanted: tuple[Value, ...] = () if set_id is None else (set_id,)
    rows = reader.rows(_HARDEST.format(only=only, index=index), (learner, since.toordinal(), *wanted, limit))
    return tuple(
        HardItem(row["set_id"], row["item_id"], row["stem"] or "", row["answers"], row["quota"] / 1_000_000)
        for row in rows
    )


def due_in_set(reader: Reader, learner: str, set_id: str, today: date, last: date) -> dict[date, int]:
    """Return how many items of a set become due on each day; what is due already counts for today."""
    rows = reader.rows(_DUE, (today.toordinal(), learner, set_id, last.toordinal()))
    return {date.fromordinal(row["day"]): int(row["due"]) for row in rows}


def answered_sets(reader: Reader, learner: str) -> tuple[tuple[str, str], ...]:
    """Return id and title of the sets of the library of which anything was answered, by title."""
    return tuple((row["set_id"], row["title"]) for row in reader.rows(_SETS, (learner,)))


def has_any(reader: Reader, learner: str) -> bool:
    """Tell whether anything was ever answered."""
    return bool(reader.rows(_EVERY, (learner,)))


def first_answers(reader: Reader, set_id: str) -> "tuple[dict[str, Taken], ...]":
    """Return for each learner the first answers to the items of a set as they are worded now."""
    from quizapp.core.item_analysis import Taken  # loaded late: the window starts without it

    sheets: dict[str, dict[str, Taken]] = {}
    for row in reader.rows(_FIRST, (set_id,)):
        response = response_from(ItemType(row["type"]), row["response"])
        sheets.setdefault(row["learner"], {})[row["item_id"]] = Taken(Fraction(Decimal(row["points"])), response)
    return tuple(sheets.values())


def _span(learner: str, set_id: str | None, first: date, last: date) -> tuple[Value, ...]:
    return learner, set_id or "", first.toordinal(), last.toordinal()


def _sums(row: Row) -> Sums:
    return Sums(row["answers"], row["runs"], row["share"], row["millis"])
