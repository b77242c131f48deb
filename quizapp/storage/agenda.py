"""Read what a learner is to review: on a study day, in each set, on the days to come.

Retrievability falls with the days since the last review divided by the stability, so that quotient puts items in
order without a look at FSRS.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from quizapp.core.item import Item
from quizapp.core.review_queue import Card
from quizapp.core.schedule import LEECH_LAPSES, ReviewState
from quizapp.storage import codec
from quizapp.storage.reviews import state_from
from quizapp.storage.transaction import Reader, first

_DUE = "FROM reviews INDEXED BY reviews_open WHERE learner = ? AND open_from <= ?"
_FADING = """SELECT set_id, item_id, (?2 - last) / stability AS fading FROM reviews INDEXED BY reviews_fading
    WHERE learner = ?1 AND stability <= ?3 AND open_from <= ?2 ORDER BY fading DESC, set_id, item_id LIMIT ?4"""
_BOUNDS = (1.0, 4.0, 16.0, 64.0, 256.0, float("inf"))
_COMING = """SELECT open_from, count(*) AS due FROM reviews INDEXED BY reviews_open
    WHERE learner = ? AND open_from BETWEEN ? AND ?
    GROUP BY open_from"""
_STATES = """SELECT reviews.*, standings.last_outcome FROM json_each(?2) AS wanted
    CROSS JOIN reviews ON reviews.learner = ?1 AND reviews.set_id = json_extract(wanted.value, '$[0]')
        AND reviews.item_id = json_extract(wanted.value, '$[1]')
    JOIN standings ON standings.learner = ?1 AND standings.set_id = reviews.set_id
        AND standings.item_id = reviews.item_id
    ORDER BY wanted.id"""
_MISSED = """SELECT DISTINCT attempts.set_id, attempts.item_id FROM review_log INDEXED BY review_log_sittings
    CROSS JOIN attempts ON attempts.learner = review_log.learner AND attempts.number = review_log.number
    CROSS JOIN standings ON standings.learner = attempts.learner AND standings.set_id = attempts.set_id
        AND standings.item_id = attempts.item_id AND standings.last_outcome != 'right'
    CROSS JOIN reviews ON reviews.learner = attempts.learner AND reviews.set_id = attempts.set_id
        AND reviews.item_id = attempts.item_id AND reviews.open_from = reviews.last + reviews.days
    WHERE review_log.learner = ? AND review_log.day = ? AND review_log.sitting = 1 AND review_log.rating IS NOT NULL
    ORDER BY attempts.number"""
_ITEMS = """SELECT wanted.id, items.set_id, items.body, items.item_hash, sets.version FROM json_each(?) AS wanted
    CROSS JOIN sets ON sets.set_id = json_extract(wanted.value, '$[0]') AND sets.removed_at IS NULL
    CROSS JOIN items ON items.set_id = sets.set_id AND items.item_id = json_extract(wanted.value, '$[1]')
    CROSS JOIN version_items ON version_items.version = sets.version AND version_items.item = items.id
    ORDER BY wanted.id"""
_LEECHES = """SELECT item_id, max(lapses) AS most FROM learners
    CROSS JOIN reviews ON reviews.learner = learners.id AND reviews.set_id = ?
    WHERE lapses >= ? GROUP BY item_id ORDER BY most DESC, item_id"""


@dataclass(frozen=True, slots=True)
class DueCard:
    """An item with its state; `missed`: the last answer to it was not right."""

    card: Card
    state: ReviewState
    missed: bool


@dataclass(frozen=True, slots=True)
class AskedItem:
    """The present version of an item with its hash and the row of its set's version."""

    set_id: str
    item: Item
    item_hash: str
    version: int


def most_endangered(reader: Reader, learner: str, day: date, limit: int) -> tuple[Card, ...]:
    """Return the items that are due on a study day, those most likely forgotten first, at most so many.

    Only stabilities below a bound are looked at while nothing above it can belong to the first ones: nothing was
    answered before the learner's first day, so its quotient is no more than the days since then divided by the bound.
    """
    today = float(day.toordinal())
    age = today - _first_day(reader, learner)
    for bound in _BOUNDS:
        rows = reader.rows(_FADING, (learner, today, bound, limit))
        if len(rows) == limit and rows[-1]["fading"] > age / bound:
            break
    return tuple(Card(row["set_id"], row["item_id"]) for row in rows)


def _first_day(reader: Reader, learner: str) -> int:
    row = first(reader.rows("SELECT day FROM review_log WHERE learner = ? ORDER BY number LIMIT 1", (learner,)))
    return row["day"] if row else 0


def due_count(reader: Reader, learner: str, day: date, limit: int = -1) -> int:
    """Return how many items are due on a study day, counting no further than a limit."""
    sql = f"SELECT count(*) FROM (SELECT 1 {_DUE} LIMIT ?)"
    return int(reader.rows(sql, (learner, day.toordinal(), limit))[0][0])


def coming(reader: Reader, learner: str, day: date, days: int) -> tuple[int, ...]:
    """Return how many items become due on each of the days that follow a study day."""
    today = day.toordinal()
    rows = reader.rows(_COMING, (learner, today + 1, today + days))
    found = {int(row["open_from"]): int(row["due"]) for row in rows}
    return tuple(found.get((day + timedelta(days=ahead)).toordinal(), 0) for ahead in range(1, days + 1))


def due_cards(reader: Reader, learner: str, cards: Iterable[Card]) -> tuple[DueCard, ...]:
    """Return these items with their states, in the order given."""
    return tuple(
        DueCard(Card(row["set_id"], row["item_id"]), state_from(row), row["last_outcome"] != "right")
        for row in reader.rows(_STATES, (learner, _listed(cards)))
    )


def missed_in_sittings(reader: Reader, learner: str, day: date) -> tuple[Card, ...]:
    """Return what was missed in the sittings of a study day and not known since."""
    rows = reader.rows(_MISSED, (learner, day.toordinal()))
    return tuple(Card(row["set_id"], row["item_id"]) for row in rows)


def asked_items(reader: Reader, cards: Iterable[Card]) -> tuple[AskedItem, ...]:
    """Return items as their sets have them now, in the order given; what the library does not have is left out."""
    return tuple(
        AskedItem(row["set_id"], codec.from_json(Item, row["body"]), row["item_hash"], row["version"])
        for row in reader.rows(_ITEMS, (_listed(cards),))
    )


def has_any(reader: Reader, learner: str) -> bool:
    """Tell whether the schedule knows anything of a learner."""
    return bool(reader.rows("SELECT 1 FROM reviews WHERE learner = ? LIMIT 1", (learner,)))


def last_seconds(reader: Reader, learner: str, limit: int = 50) -> tuple[float, ...]:
    """Return the seconds that the last answers took."""
    rows = reader.rows("SELECT seconds FROM attempts WHERE learner = ? ORDER BY number DESC LIMIT ?", (learner, limit))
    return tuple(float(row["seconds"]) for row in rows)


def titles(reader: Reader, set_ids: Iterable[str]) -> dict[str, str]:
    """Return the titles of sets as they are now."""
    sql = "SELECT title FROM sets JOIN set_versions ON set_versions.id = sets.version WHERE sets.set_id = ?"
    found = {set_id: first(reader.rows(sql, (set_id,))) for set_id in dict.fromkeys(set_ids)}
    return {set_id: str(row["title"]) for set_id, row in found.items() if row}


def leeches(reader: Reader, set_id: str) -> tuple[str, ...]:
    """Return the items of a set that some learner forgot so often that the question may be bad, the worst first."""
    return tuple(str(row["item_id"]) for row in reader.rows(_LEECHES, (set_id, LEECH_LAPSES)))


def _listed(cards: Iterable[Card]) -> str:
    """Return items as JSON, so that one query finds them all."""
    return json.dumps([(card.set_id, card.item_id) for card in cards])
