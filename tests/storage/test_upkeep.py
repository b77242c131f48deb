"""Bringing an older file up to date says how far it is, can be stopped, and survives a kill at any moment."""

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.core.upkeep import Stage, Told, UpkeepStoppedError, Work
from quizapp.storage import backup, chain, report_tables, stopping, version
from quizapp.storage.database import Database

OLD = Path(__file__).resolve().parents[1] / "data" / "databases" / "m004_reviews.db"
COUNTED = "SELECT answers, runs, share, millis FROM tallies ORDER BY learner, set_id, day, focus, level"


@pytest.fixture
def old(path: Path) -> Path:
    shutil.copy(OLD, path)
    return path


def through(told: Told) -> Callable[[Work], None]:
    """Return a conduct that lets somebody hear what is told."""
    return lambda work: work(told)


def counted(database: Database) -> list[tuple[object, ...]]:
    """Return the sums once they are needed: a few answers that a kill left out are added only then."""
    with database.transaction() as transaction:
        for row in transaction.rows("SELECT id FROM learners"):
            report_tables.catch_up(transaction, row["id"])
    return [tuple(row) for row in database.rows(COUNTED)]


def logged(path: Path) -> list[tuple[object, ...]]:
    """Return the log as it lies in a file, whatever its schema."""
    bare = sqlite3.connect(path)
    rows = bare.execute("SELECT * FROM attempts ORDER BY id").fetchall()
    assert bare.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    bare.close()
    return rows


def test_what_is_done_is_told_in_its_order(old: Path) -> None:
    told: list[tuple[Stage, int, int]] = []
    Database.open(old, conduct=through(lambda *step: told.append(step) is None)).close()

    assert list(dict.fromkeys(stage for stage, _, _ in told)) == [Stage.COPY, Stage.CHECK, Stage.CHANGE, Stage.COUNT]
    assert [step for step in told if step[0] is Stage.COPY][-1] == (Stage.COPY, *[old_pages()] * 2)


def test_a_file_that_lacks_nothing_is_opened_without_anybody_hearing_of_it(path: Path) -> None:
    Database.open(path).close()

    Database.open(path, conduct=lambda _work: pytest.fail("there is nothing to do")).close()


@pytest.mark.parametrize("last", Stage)
def test_stopping_leaves_the_old_state_and_the_next_start_does_what_is_missing(
    old: Path, last: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = logged(old)
    monkeypatch.setattr(stopping, "_OPERATIONS", 1)
    with pytest.raises(UpkeepStoppedError):
        Database.open(old, conduct=through(lambda stage, _done, _total: stage is not last))

    assert logged(old) == before
    assert not list(backup.folder_of(old).glob("*.new"))
    assert backup.folder_of(old).joinpath("schema-m004_reviews.db").exists() is (last in (Stage.CHANGE, Stage.COUNT))
    with Database.open(old) as database:
        assert sum(answers for answers, *_ in counted(database)) == 2 * len(before)  # in all sets, and in its own


def test_a_statement_in_the_middle_of_its_work_is_broken_off(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stopping, "_OPERATIONS", 1)
    heard: list[Stage] = []

    def told(stage: Stage, _done: int, _total: int) -> bool:
        heard.append(stage)
        return heard.count(Stage.CHANGE) < 200

    with pytest.raises(UpkeepStoppedError):
        Database.open(old, conduct=through(told))

    assert heard[-1] is Stage.CHANGE


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")
def test_a_kill_at_any_moment_leaves_a_whole_file_that_the_next_start_brings_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stopping, "_OPERATIONS", 1)
    monkeypatch.setattr(report_tables, "_MANY", 0)
    shutil.copy(OLD, whole := tmp_path / "whole.db")
    steps: list[Stage] = []
    with Database.open(whole, conduct=through(lambda stage, _done, _total: steps.append(stage) is None)) as database:
        expected = counted(database)
    assert set(steps) == set(Stage)

    moments = sorted({0, len(steps) - 1, *range(0, len(steps), len(steps) // 30), *first_of_each(steps)})
    for moment in moments:
        shutil.copy(OLD, path := tmp_path / f"{moment}.db")
        before = logged(path)
        child = os.fork()
        if child == 0:
            open_and_die(path, moment)
        _, status = os.waitpid(child, 0)

        assert os.WTERMSIG(status) == signal.SIGKILL
        assert logged(path) == before
        with Database.open(path) as database:
            assert counted(database) == expected
            assert version.applied(sqlite3.connect(path)) == version.MIGRATIONS
            assert chain.verify(database) == ()


def first_of_each(steps: list[Stage]) -> set[int]:
    return {steps.index(stage) for stage in Stage} | {len(steps) - 1 - steps[::-1].index(stage) for stage in Stage}


def open_and_die(path: Path, moment: int) -> None:
    """Open a file and kill this process when it was told of the work so many times."""
    left = iter(range(moment, -1, -1))

    def told(_stage: Stage, _done: int, _total: int) -> bool:
        if next(left) == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    try:
        Database.open(path, conduct=through(told))
    finally:
        os._exit(0)


def test_a_count_that_was_broken_off_is_done_before_the_window_needs_it(path: Path) -> None:
    with Database.open(path) as database, database.transaction() as transaction:
        as_if = "INSERT INTO learners VALUES ('b', 'B', '2026-01-01', 30000, x'00', 0, 0, 90, 0)"
        transaction.execute(as_if)
    told: list[Stage] = []
    with Database.open(path, conduct=through(lambda stage, *_: told.append(stage) is None)) as database:
        assert not report_tables.are_behind(database, "b")

    assert Stage.COUNT in told
    assert Stage.COPY not in told


def old_pages() -> int:
    bare = sqlite3.connect(OLD)
    pages = bare.execute("PRAGMA page_count").fetchone()[0]
    bare.close()
    return int(pages)
