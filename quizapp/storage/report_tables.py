"""Keep the sums that the reports need: a cache of the log, so that a million attempts need not be read to draw a page.

An answer does not wait for its sums: `learners.tallied` is the number of the last attempt that is summed up, and
`catch_up` adds what was logged since, before anything reads them. What changes in the log behind that number is
followed at once by triggers. A row of `review_log` stands beside every attempt and knows its study day; the triggers
hang there. What is summed is whole: shares and predictions in millionths, time in milliseconds, so that sums do not
drift. What counts as an answer is decided in `_IS_ANSWER`; the time is that of all tries.
"""

from typing import TYPE_CHECKING

from quizapp.storage import recount
from quizapp.storage.recount import Told, nobody
from quizapp.storage.transaction import Reader, Transaction

if TYPE_CHECKING:
    import sqlite_utils

# `set_id` "" is the sum over all sets; `focus` and `level` are "" where the item has none. `runs` counts a run on the
# day and with the kind of its first answer; a sitting over several sets is one run (its id is the first 16 letters).
_TALLIES = """CREATE TABLE tallies (
    learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
    set_id TEXT NOT NULL, day INTEGER NOT NULL, focus TEXT NOT NULL, level TEXT NOT NULL,
    answers INTEGER NOT NULL, runs INTEGER NOT NULL, share INTEGER NOT NULL, millis INTEGER NOT NULL,
    PRIMARY KEY (learner, set_id, day, focus, level)
) STRICT, WITHOUT ROWID"""
# Reviews of items met before: how many, how many were known, what was predicted; `later` of them after a week or more.
_RECALLS = """CREATE TABLE recalls (
    learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
    set_id TEXT NOT NULL, day INTEGER NOT NULL,
    reviews INTEGER NOT NULL, recalled INTEGER NOT NULL, predicted INTEGER NOT NULL,
    later INTEGER NOT NULL, later_recalled INTEGER NOT NULL,
    PRIMARY KEY (learner, set_id, day)
) STRICT, WITHOUT ROWID"""
_ITEM_TALLIES = """CREATE TABLE item_tallies (
    learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
    set_id TEXT NOT NULL, item_id TEXT NOT NULL,
    answers INTEGER NOT NULL, share INTEGER NOT NULL, last_day INTEGER NOT NULL,
    PRIMARY KEY (learner, set_id, item_id)
) STRICT, WITHOUT ROWID"""
_HARDEST = "CREATE INDEX item_tallies_hardest ON item_tallies (learner, share / answers, last_day) WHERE answers >= 2"

# The longest time an answer counts for is ten minutes: after that nobody was there.
_ANSWERS = """FROM review_log AS log
    JOIN attempts ON attempts.learner = log.learner AND attempts.number = log.number
    LEFT JOIN items ON items.id = coalesce(
        (SELECT max(id) FROM items WHERE set_id = attempts.set_id AND item_id = attempts.item_id
            AND item_hash = attempts.item_hash),
        (SELECT max(id) FROM items WHERE set_id = attempts.set_id AND item_id = attempts.item_id)
    )"""
# A plus keeps SQLite from walking through the whole log by learner and number: a run or an item is a few rows.
_SHARE = "CAST(round(1000000 * coalesce(attempts.points / nullif(attempts.maximum + 0.0, 0), 0)) AS INTEGER)"
_IS_FIRST = """NOT EXISTS (
    SELECT 1 FROM attempts AS before
    WHERE before.session >= substr(attempts.session, 1, 16) AND before.session < substr(attempts.session, 1, 16) || '.'
    AND +before.learner = attempts.learner AND +before.number < attempts.number {same_set})"""
# What is told of an item after its first answer in a run is no answer of its own: a second try is made with the
# evidence in sight, a drill asks for what was missed until it is known (the schedule hears of none of it).
_IS_ANSWER = """(attempts.tries = 1 AND (log.counts OR NOT EXISTS (
    SELECT 1 FROM attempts AS before WHERE before.set_id = attempts.set_id AND before.item_id = attempts.item_id
    AND before.learner = attempts.learner AND +before.session = attempts.session
    AND +before.number < attempts.number)))"""
_ADD_TALLIES = f"""INSERT INTO tallies (learner, set_id, day, focus, level, answers, runs, share, millis)
    SELECT log.learner, {{set_id}}, log.day, coalesce(items.focus, ''), coalesce(items.level, ''),
        sum({_IS_ANSWER}), sum({{is_first}}), sum({_SHARE} * {_IS_ANSWER}),
        sum(CAST(round(1000 * min(attempts.seconds, 600)) AS INTEGER))
    {_ANSWERS} WHERE {{which}} GROUP BY 1, 2, 3, 4, 5
    ON CONFLICT (learner, set_id, day, focus, level) DO UPDATE SET answers = answers + excluded.answers,
    runs = runs + excluded.runs, share = share + excluded.share, millis = millis + excluded.millis"""
_ADD_ITEMS = f"""INSERT INTO item_tallies (learner, set_id, item_id, answers, share, last_day)
    SELECT log.learner, attempts.set_id, attempts.item_id, count(*), sum({_SHARE}), max(log.day)
    FROM review_log AS log JOIN attempts ON attempts.learner = log.learner AND attempts.number = log.number
    WHERE {{which}} AND {_IS_ANSWER} GROUP BY 1, 2, 3
    ON CONFLICT (learner, set_id, item_id) DO UPDATE SET answers = answers + excluded.answers,
    share = share + excluded.share, last_day = max(last_day, excluded.last_day)"""
# `sign` -1 takes a review out again whose rating is computed anew. What makes a review a late one never changes.
_ADD_RECALLS = """INSERT INTO recalls (learner, set_id, day, reviews, recalled, predicted, later, later_recalled)
    SELECT learner, set_id, day, sum({sign}), sum({sign} * known), sum({sign} * predicted),
        sum({sign} * late), sum({sign} * (late AND known))
    FROM (
        SELECT log.learner, {set_id} AS set_id, log.day, {row}.rating > 1 AS known,
            CAST(round(1000000 * {row}.predicted) AS INTEGER) AS predicted,
            coalesce(log.day - (
                SELECT max(day) FROM attempts AS before
                JOIN review_log AS theirs ON theirs.learner = before.learner AND theirs.number = before.number
                WHERE before.set_id = attempts.set_id
                AND before.item_id = attempts.item_id AND before.learner = attempts.learner
                AND +before.number < attempts.number AND counts AND day < log.day
            ) >= 7, 0) AS late
        FROM review_log AS log JOIN attempts ON attempts.learner = log.learner AND attempts.number = log.number
        WHERE {which} AND {row}.predicted IS NOT NULL
        LIMIT -1  -- without it SQLite looks for the earlier day twice
    ) GROUP BY 1, 2, 3
    ON CONFLICT (learner, set_id, day) DO UPDATE SET reviews = reviews + excluded.reviews,
    recalled = recalled + excluded.recalled, predicted = predicted + excluded.predicted,
    later = later + excluded.later, later_recalled = later_recalled + excluded.later_recalled"""
_THIS = "log.learner = new.learner AND log.number = new.number"
_SCOPES = (("''", ""), ("attempts.set_id", "AND +before.set_id = attempts.set_id"))
_TABLES = ("tallies", "recalls", "item_tallies")
_IS_SUMMED = "new.number <= (SELECT tallied FROM learners WHERE id = new.learner)"
_FAR = "SELECT attempts, tallied FROM learners WHERE id = ?"
_SINCE = "log.learner = ?1 AND log.number > ?2"
_MARK = "UPDATE learners SET tallied = attempts WHERE id = ?"
_MANY = 100
"""So many answers, and where they are more than a hundredth of the log, are summed up faster with all of it."""


def create(tables: "sqlite_utils.Database") -> None:
    """Make the tables, empty: the last step that wants them filled is `count_anew`."""
    for statement in (_TALLIES, _RECALLS, _ITEM_TALLIES, _HARDEST):
        tables.execute(statement)


def set_triggers(tables: "sqlite_utils.Database") -> None:
    """Set the triggers that keep the sums, in place of those that an older program set."""
    for name in ("tallies_follow", "recalls_follow"):
        tables.execute(f"DROP TRIGGER IF EXISTS {name}")
    added = ";\n".join(_additions(_THIS))
    tables.execute(f"CREATE TRIGGER tallies_follow AFTER INSERT ON review_log WHEN {_IS_SUMMED} BEGIN {added}; END")
    changed = ";\n".join((*_recalls(_THIS, "old", -1), *_recalls(_THIS, "new")))
    tables.execute(
        f"""CREATE TRIGGER recalls_follow AFTER UPDATE OF rating, predicted ON review_log
        WHEN (old.rating IS NOT new.rating OR old.predicted IS NOT new.predicted) AND {_IS_SUMMED}
        BEGIN {changed}; END"""
    )


def let_lag(tables: "sqlite_utils.Database") -> None:
    """Let the sums follow the log at a distance; so far they know all of it."""
    tables.execute("ALTER TABLE learners ADD COLUMN tallied INTEGER NOT NULL DEFAULT 0")
    tables.execute("UPDATE learners SET tallied = attempts")
    set_triggers(tables)


def count_anew(tables: "sqlite_utils.Database") -> None:
    """Forget all sums, so that they are computed from the log as this program counts them."""
    for table in _TABLES:
        tables.execute(f"DELETE FROM {table}")
    tables.execute("UPDATE learners SET tallied = 0")
    set_triggers(tables)


def are_behind(reader: Reader, learner: str) -> bool:
    """Tell whether there are answers that are not summed up."""
    return any(row["tallied"] < row["attempts"] for row in reader.rows(_FAR, (learner,)))


def catch_up(transaction: Transaction, learner: str, told: Told = nobody) -> None:
    """Add what was answered since the sums were brought up to date last."""
    (far,) = transaction.rows(_FAR, (learner,))
    behind = far["attempts"] - far["tallied"]
    if behind > _MANY and behind * 100 > far["attempts"]:
        rebuild(transaction, learner, told)
    elif behind:
        for statement in _additions(_SINCE):
            transaction.execute(statement, (learner, far["tallied"]))
        transaction.execute(_MARK, (learner,))


def rebuild(transaction: Transaction, learner: str, told: Told = nobody) -> None:
    """Compute the sums of a learner anew from the log."""
    for table in _TABLES:
        transaction.execute(f"DELETE FROM {table} WHERE learner = ?", (learner,))
    recount.fill(transaction, learner, told)
    transaction.execute(_MARK, (learner,))


def _additions(which: str) -> tuple[str, ...]:
    """Return the statements that add answers to all sums: for all sets together and for each alone."""
    tallies = (
        _ADD_TALLIES.format(set_id=set_id, is_first=_IS_FIRST.format(same_set=same_set), which=which)
        for set_id, same_set in _SCOPES
    )
    return (*tallies, *_recalls(which, "log"), _ADD_ITEMS.format(which=which))


def _recalls(which: str, row: str, sign: int = 1) -> tuple[str, ...]:
    return tuple(_ADD_RECALLS.format(set_id=set_id, which=which, row=row, sign=sign) for set_id, _ in _SCOPES)
