"""The log has its full size before the first answer, and what was written for that means nothing."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from quizapp.storage import learners
from quizapp.storage.database import Database

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
FULL = 1000 * 4096


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def everything(database: Database) -> list[tuple[object, ...]]:
    return [tuple(row) for row in database.rows("SELECT * FROM settings UNION ALL SELECT id, pseudonym FROM learners")]


def test_commits_write_into_the_room_and_make_no_file_longer(tmp_path: Path) -> None:
    path = tmp_path / "quiz.db"
    with Database.open(path) as database:
        learners.default_learner(database, NOW)
        before, size = everything(database), path.stat().st_size
        database.make_room()
        log = log_of(path).stat().st_size
        for number in range(20):
            with database.transaction() as transaction:
                learners.add(transaction, f"L{number}", NOW)

        assert log >= FULL
        assert log_of(path).stat().st_size == log
        assert path.stat().st_size == size
        assert len(everything(database)) == len(before) + 20
        database.check(thorough=True)


def test_room_is_made_once(tmp_path: Path) -> None:
    with Database.open(tmp_path / "quiz.db") as database:
        database.make_room()
        made = log_of(tmp_path / "quiz.db").stat().st_mtime_ns, database.changes
        database.make_room()

        assert (log_of(tmp_path / "quiz.db").stat().st_mtime_ns, database.changes) == made


def test_after_a_power_cut_the_room_is_no_answer(tmp_path: Path) -> None:
    path, cut = tmp_path / "quiz.db", tmp_path / "cut.db"
    with Database.open(path) as database:
        learners.default_learner(database, NOW)
        database.make_room()
        with database.transaction() as transaction:
            learners.add(transaction, "Zweite", NOW)
        expected = everything(database)
        shutil.copy(path, cut)
        shutil.copy(log_of(path), log_of(cut))
    with Database.open(cut) as database:
        assert everything(database) == expected
        database.check(thorough=True)


def test_where_there_is_no_write_ahead_log_nothing_is_done(tmp_path: Path) -> None:
    with Database.open(tmp_path / "quiz.db", vfs="unix-none") as database:
        changes = database.changes
        database.make_room()

        assert database.changes == changes
    Database.in_memory().make_room()
