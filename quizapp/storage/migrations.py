"""Build the schema step by step; a released step is never edited, the next one is added below and in `version`.

Only `version` imports this module, and only where a file lacks a step, because it brings in sqlite-utils.
"""

from typing import TYPE_CHECKING

import sqlite_utils

from quizapp.storage import report_tables, sessions
from quizapp.storage.version import APPLICATION_ID, MIGRATION_SET

if TYPE_CHECKING:
    from quizapp.storage.database import Database

migrations = sqlite_utils.Migrations(MIGRATION_SET)


def run(database: "Database") -> None:
    """Apply every missing step; each is one BEGIN IMMEDIATE with its record, so a failure leaves the step before."""
    with database.transaction() as transaction:
        names = [step.name for step in migrations.pending(transaction.tables)]
    for following in (*names[1:], None):
        with database.transaction() as transaction:
            migrations.apply(transaction.tables, stop_before=following)


@migrations()
def m001_content(tables: sqlite_utils.Database) -> None:
    """Keep what teachers wrote: sets, each version of a set, each version of an item."""
    tables.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    # `path` is where the file was found last; `files` are the SHA-256 of the files beside it that it names, as JSON.
    tables.execute(
        """CREATE TABLE sets (
            set_id TEXT PRIMARY KEY,
            version INTEGER NOT NULL REFERENCES set_versions(id) DEFERRABLE INITIALLY DEFERRED,
            path TEXT NOT NULL, file_hash TEXT NOT NULL, files TEXT NOT NULL,
            shipped INTEGER NOT NULL, imported_at TEXT NOT NULL, removed_at TEXT
        ) STRICT"""
    )
    # `body` is the set without its items; the counts are of items that learners are asked.
    tables.execute(
        """CREATE TABLE set_versions (
            id INTEGER PRIMARY KEY,
            set_id TEXT NOT NULL, content_hash TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL,
            published TEXT, audience TEXT, source TEXT,
            ready INTEGER NOT NULL, figures INTEGER NOT NULL, actors INTEGER NOT NULL, sources INTEGER NOT NULL,
            body TEXT NOT NULL, created_at TEXT NOT NULL,
            UNIQUE (set_id, content_hash)
        ) STRICT"""
    )
    # `item_hash` changes with what changes the scoring, `body_hash` with every word.
    tables.execute(
        """CREATE TABLE items (
            id INTEGER PRIMARY KEY,
            set_id TEXT NOT NULL, item_id TEXT NOT NULL, item_hash TEXT NOT NULL, body_hash TEXT NOT NULL,
            type TEXT NOT NULL, focus TEXT, level TEXT, body TEXT NOT NULL,
            UNIQUE (set_id, item_id, body_hash)
        ) STRICT"""
    )
    tables.execute(
        """CREATE TABLE version_items (
            version INTEGER NOT NULL REFERENCES set_versions(id),
            item INTEGER NOT NULL REFERENCES items(id),
            position INTEGER NOT NULL,
            PRIMARY KEY (version, item)
        ) STRICT, WITHOUT ROWID"""
    )


@migrations()
def m002_learning(tables: sqlite_utils.Database) -> None:
    """Keep what learners do: runs with their entries, the log of attempts, and what can be computed from it."""
    # `attempts` and `head` are the length and the last link of the learner's chain.
    tables.execute(
        """CREATE TABLE learners (
            id TEXT PRIMARY KEY, pseudonym TEXT NOT NULL, created_at TEXT NOT NULL,
            attempts INTEGER NOT NULL, head BLOB NOT NULL
        ) STRICT"""
    )
    # `choices` as JSON; points stay text, because they are decimal.
    tables.execute(
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY,
            learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
            set_id TEXT NOT NULL, version INTEGER NOT NULL REFERENCES set_versions(id),
            mode TEXT NOT NULL, choices TEXT NOT NULL, seed INTEGER NOT NULL, started TEXT NOT NULL,
            position INTEGER NOT NULL, finished TEXT, abandoned TEXT, points TEXT, maximum TEXT
        ) STRICT"""
    )
    tables.execute("CREATE INDEX sessions_of_set ON sessions (learner, set_id, finished)")
    tables.execute("CREATE INDEX sessions_open ON sessions (learner, started) WHERE finished IS NULL")
    # What was given in a test stays here, changeable, until it is handed in; in practice it goes into the log at once.
    tables.execute(
        """CREATE TABLE entries (
            session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
            position INTEGER NOT NULL, item INTEGER NOT NULL REFERENCES items(id), seed INTEGER NOT NULL,
            response TEXT, seconds REAL NOT NULL, hint INTEGER NOT NULL, certainty TEXT, later INTEGER NOT NULL,
            PRIMARY KEY (session, position)
        ) STRICT, WITHOUT ROWID"""
    )
    tables.execute(
        """CREATE TABLE attempts (
            id INTEGER PRIMARY KEY,
            learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
            number INTEGER NOT NULL, link BLOB NOT NULL,
            set_id TEXT NOT NULL, item_id TEXT NOT NULL, item_hash TEXT NOT NULL, type TEXT NOT NULL,
            session TEXT NOT NULL, position INTEGER NOT NULL, tries INTEGER NOT NULL, at TEXT NOT NULL,
            response TEXT, points TEXT NOT NULL, maximum TEXT NOT NULL, outcome TEXT NOT NULL, verdict TEXT NOT NULL,
            seconds REAL NOT NULL, hint INTEGER NOT NULL, certainty TEXT,
            UNIQUE (learner, number), UNIQUE (session, position, tries)
        ) STRICT"""
    )
    tables.execute("CREATE INDEX attempts_at_item ON attempts (set_id, item_id, learner)")
    tables.execute(
        """CREATE TRIGGER attempts_stay_as_written BEFORE UPDATE ON attempts
        BEGIN SELECT raise(ABORT, 'attempts are never changed'); END"""
    )
    # While a learner is being deleted the row of the learner is gone before those of the attempts.
    tables.execute(
        """CREATE TRIGGER attempts_stay BEFORE DELETE ON attempts
        WHEN EXISTS (SELECT 1 FROM learners WHERE id = old.learner)
        BEGIN SELECT raise(ABORT, 'attempts are never deleted'); END"""
    )
    # An objection may be reworded, so it stands beside the log.
    tables.execute(
        """CREATE TABLE objections (
            session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
            position INTEGER NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (session, position)
        ) STRICT, WITHOUT ROWID"""
    )
    # A cache of the log: how a learner stands with an item.
    tables.execute(
        """CREATE TABLE standings (
            learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
            set_id TEXT NOT NULL, item_id TEXT NOT NULL,
            attempts INTEGER NOT NULL, last_outcome TEXT NOT NULL, last_at TEXT NOT NULL,
            PRIMARY KEY (learner, set_id, item_id)
        ) STRICT, WITHOUT ROWID"""
    )
    tables.execute("CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")


@migrations()
def m003_search(tables: sqlite_utils.Database) -> None:
    """Find words in titles, stems and articles, accents folded."""
    # `spelled` repeats the words with umlauts as ae, oe, ue and ss, so that both spellings find them. There are no
    # triggers: `search.index` fills the index with one statement, which is six times as fast.
    texts = tables.table("texts")
    texts.create(
        {"id": int, "set_id": str, "item_id": str, "text": str, "spelled": str},
        pk="id",
        not_null={"set_id", "text", "spelled"},
        strict=True,
    )
    texts.create_index(["set_id"])
    texts.enable_fts(["text", "spelled"], tokenize="unicode61 remove_diacritics 2")


@migrations()
def m004_reviews(tables: sqlite_utils.Database) -> None:
    """Keep when each item comes again, and beside the log of attempts what a repetition needs to know of them."""
    # `reviewed` is the number of the last attempt that `reviews` knows of, `mapping` the version of the mapping from
    # answers to ratings, `retention` the per cent of items that shall be known when they are due.
    tables.execute("ALTER TABLE learners ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0")
    tables.execute("ALTER TABLE learners ADD COLUMN mapping INTEGER NOT NULL DEFAULT 0")
    tables.execute("ALTER TABLE learners ADD COLUMN retention INTEGER NOT NULL DEFAULT 90")
    # Days are ordinals (1 = 1 January of year 1). `day` is the learner's study day; `counts` whether the schedule
    # hears of the attempt at all; `sitting` whether it was made in a sitting; `easy` the learner's own button.
    # `rating` and `predicted` can be computed again: they stand with the first attempt at an item on a day.
    tables.execute(
        """CREATE TABLE review_log (
            learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
            number INTEGER NOT NULL, day INTEGER NOT NULL,
            counts INTEGER NOT NULL, typed INTEGER NOT NULL, sitting INTEGER NOT NULL, easy INTEGER NOT NULL,
            rating INTEGER, predicted REAL,
            PRIMARY KEY (learner, number)
        ) STRICT, WITHOUT ROWID"""
    )
    tables.execute(
        "CREATE INDEX review_log_sittings ON review_log (learner, day) WHERE sitting = 1 AND rating IS NOT NULL"
    )
    # What a learner set aside: until a study day, or with NULL until it is taken back.
    tables.execute(
        """CREATE TABLE asides (
            learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
            set_id TEXT NOT NULL, item_id TEXT NOT NULL, until INTEGER,
            PRIMARY KEY (learner, set_id, item_id)
        ) STRICT, WITHOUT ROWID"""
    )
    # A cache of the log, keyed by ids and not by versions: an edit or a new import loses nothing. `open_from` is the
    # first study day on which the item may be asked, NULL while it is in no set of the library or suspended.
    tables.execute(
        """CREATE TABLE reviews (
            learner TEXT NOT NULL REFERENCES learners(id) ON DELETE CASCADE,
            set_id TEXT NOT NULL, item_id TEXT NOT NULL,
            stability REAL NOT NULL, difficulty REAL NOT NULL, last INTEGER NOT NULL, days INTEGER NOT NULL,
            reviews INTEGER NOT NULL, lapses INTEGER NOT NULL, open_from INTEGER,
            PRIMARY KEY (learner, set_id, item_id)
        ) STRICT, WITHOUT ROWID"""
    )
    # The first counts days, the second has everything that the order of a day needs: what is forgotten fastest first.
    tables.execute("CREATE INDEX reviews_open ON reviews (learner, open_from)")
    tables.execute("CREATE INDEX reviews_fading ON reviews (learner, stability, open_from, last)")


@migrations()
def m005_reports(tables: sqlite_utils.Database) -> None:
    """Keep sums of the log by day and by item, so that reports need not read all of it."""
    report_tables.create(tables)


@migrations()
def m006_report_triggers(tables: sqlite_utils.Database) -> None:
    """Let an answer find its run and its item by their indexes; the triggers of before read the whole log for it."""
    report_tables.set_triggers(tables)


@migrations()
def m007_search_prefixes(tables: sqlite_utils.Database) -> None:
    """Index the first one and two letters of the words: one letter is searched for as fast as a word."""
    tables.execute("DROP TABLE texts_fts")
    tables.execute(
        """CREATE VIRTUAL TABLE texts_fts USING fts5(
            text, spelled, tokenize='unicode61 remove_diacritics 2', content='texts', content_rowid='id', prefix='1 2'
        )"""
    )
    tables.execute("INSERT INTO texts_fts (texts_fts) VALUES ('rebuild')")


@migrations()
def m008_report_triggers(tables: sqlite_utils.Database) -> None:
    """Let the sums of an answer look for its earlier day once, not twice."""
    report_tables.set_triggers(tables)


@migrations()
def m009_light_answers(tables: sqlite_utils.Database) -> None:
    """Let the sums follow the answers at a distance, and list only the runs that somebody looks for."""
    report_tables.let_lag(tables)
    sessions.index_anew(tables)


@migrations()
def m010_first_answers(tables: sqlite_utils.Database) -> None:
    """Count the first answer to an item in practice and drill only: second tries were counted as answers."""
    report_tables.count_anew(tables)
