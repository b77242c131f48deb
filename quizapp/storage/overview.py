"""Read the library at one glance: every set with its counts and how a learner stands with it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from quizapp.core.kinds import Focus, Language
from quizapp.storage.transaction import Reader, Row

_SETS = """SELECT sets.set_id, sets.imported_at, set_versions.* FROM sets
    JOIN set_versions ON set_versions.id = sets.version WHERE sets.removed_at IS NULL
    ORDER BY sets.imported_at DESC, set_versions.title"""
_STANDING = """SELECT sets.set_id, count(*) AS seen, sum(standings.last_outcome = 'right') AS mastered
    FROM sets CROSS JOIN standings ON standings.learner = ? AND standings.set_id = sets.set_id
    WHERE EXISTS (
        SELECT 1 FROM items CROSS JOIN version_items
        ON version_items.version = sets.version AND version_items.item = items.id
        WHERE items.set_id = sets.set_id AND items.item_id = standings.item_id
    ) GROUP BY sets.set_id"""
_DUE = """SELECT set_id, count(*) AS due FROM reviews NOT INDEXED
    WHERE learner = ? AND open_from <= ? GROUP BY set_id"""
_OPEN_RUN = """SELECT 1 FROM sessions WHERE learner = ? AND finished IS NULL AND abandoned IS NULL LIMIT 1"""
_BEST = """SELECT set_id, points, maximum FROM sessions WHERE learner = ? AND finished IS NOT NULL"""


@dataclass(frozen=True, slots=True)
class SetSummary:
    """A set as its card shows it.

    `counts` and `items` count what learners are asked; `seen` of these were answered at least once, `mastered` were
    right the last time; `best` is the best share of the points of a run, 0 to 1; `due` waits for a review.
    """

    set_id: str
    title: str
    language: Language
    published: str | None
    audience: str | None
    source: str | None
    counts: dict[Focus, int]
    items: int
    seen: int
    mastered: int
    best: Decimal | None
    due: int
    imported: datetime


def summaries(reader: Reader, learner: str, day: date) -> tuple[SetSummary, ...]:
    """Return every set of the library, the newest first, with what is due on a study day."""
    standing = {row["set_id"]: (row["seen"], row["mastered"]) for row in reader.rows(_STANDING, (learner,))}
    best = _best(reader, learner)
    due = due_by_set(reader, learner, day)
    return tuple(
        _summary(row, standing.get(row["set_id"], (0, 0)), best.get(row["set_id"]), due.get(row["set_id"], 0))
        for row in reader.rows(_SETS)
    )


def due_by_set(reader: Reader, learner: str, day: date) -> dict[str, int]:
    """Return how many items of each set are due on a study day; sets without any are missing."""
    rows = reader.rows(_DUE, (learner, day.toordinal()))
    return {str(row["set_id"]): int(row["due"]) for row in rows}


def has_open_run(reader: Reader, learner: str) -> bool:
    """Tell whether a run can be gone on with."""
    return bool(reader.rows(_OPEN_RUN, (learner,)))


def _summary(row: Row, standing: tuple[int, int], best: Decimal | None, due: int) -> SetSummary:
    return SetSummary(
        set_id=row["set_id"],
        title=row["title"],
        language=Language(row["language"]),
        published=row["published"],
        audience=row["audience"],
        source=row["source"],
        counts={focus: row[focus.value] for focus in Focus},
        items=row["ready"],
        seen=standing[0],
        mastered=standing[1],
        best=best,
        due=due,
        imported=datetime.fromisoformat(row["imported_at"]),
    )


def _best(reader: Reader, learner: str) -> dict[str, Decimal]:
    """Return the best share of the points for each set that a run was finished in."""
    best: dict[str, Decimal] = {}
    for row in reader.rows(_BEST, (learner,)):
        maximum = Decimal(row["maximum"])
        share = Decimal(row["points"]) / maximum if maximum else Decimal(0)
        best[row["set_id"]] = max(share, best.get(row["set_id"], Decimal(0)))
    return best
