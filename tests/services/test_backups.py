import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from given_sets import ferry_set

from quizapp.core.errors import DatabaseDamagedError
from quizapp.core.response import TextResponse
from quizapp.core.session import RunChoices
from quizapp.services.backups import Backups, backups_of, restore_damaged
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.storage import item_sets
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import default_learner

START = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "quiz.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with Database.open(path) as opened:
        yield opened


@pytest.fixture
def backups(database: Database, clock: Clock) -> Backups:
    made = Backups(database, clock)
    made.tend()
    return made


def change(database: Database, theme: str) -> None:
    Preferences(database).set("theme", theme)


def test_a_backup_is_written_after_a_change_and_at_most_every_half_hour(
    database: Database, backups: Backups, clock: Clock
) -> None:
    first = backups.every()
    change(database, "dark")
    clock.now = START + timedelta(minutes=29)
    too_early = backups.tend()
    clock.now = START + timedelta(minutes=30)
    due = backups.tend()
    clock.now = START + timedelta(minutes=90)
    unchanged = backups.tend()

    assert len(first) == 1
    assert (too_early, unchanged) == (None, None)
    assert due is not None
    assert [entry.path for entry in backups.every()] == [due, first[0].path]


def test_closing_writes_a_backup_only_where_something_changed(
    database: Database, backups: Backups, clock: Clock
) -> None:
    clock.now = START + timedelta(minutes=1)
    nothing = backups.close()
    change(database, "dark")
    written = backups.close()

    assert nothing is None
    assert written is not None
    assert backups.every()[0].path == written


def test_a_run_that_was_killed_is_backed_up_by_the_next_one(path: Path, tmp_path: Path, clock: Clock) -> None:
    with Database.open(path) as database:
        Backups(database, clock).tend()
        change(database, "dark")
        left = tmp_path / "left" / path.name
        left.parent.mkdir()
        for end in ("", "-wal"):
            shutil.copy(path.with_name(path.name + end), left.with_name(left.name + end))
    with Database.open(left) as database:
        backups = Backups(database, clock)

        assert backups.is_changed
        assert backups.tend() is not None


def test_old_backups_are_thinned_when_a_new_one_is_written(database: Database, backups: Backups, clock: Clock) -> None:
    for hour in range(5):
        clock.now = START + timedelta(days=1, hours=hour)
        change(database, "dark" if hour % 2 else "light")
        backups.tend()
    clock.now = START + timedelta(days=10)
    backups.write()

    assert [entry.at.day for entry in backups.every()] == [14, 5, 4]


def test_once_a_week_the_whole_database_and_the_log_are_checked(path: Path, database: Database, clock: Clock) -> None:
    with database.transaction() as transaction:
        item_sets.save(transaction, ferry_set(), Origin("/f.yaml", "aa"), START)
    practice = Practice(database, default_learner(database, START), clock)
    practice.answer(practice.start("faehren", RunChoices(shuffle=False)), TextResponse("12"))
    backups = Backups(database, clock)
    backups.tend()
    with database.transaction() as transaction:
        transaction.execute("DROP TRIGGER attempts_stay_as_written")
        transaction.execute("UPDATE attempts SET points = '5'")
    clock.now = START + timedelta(days=6, hours=23)
    backups.tend()
    clock.now = START + timedelta(days=7)
    with pytest.raises(DatabaseDamagedError) as told:
        backups.tend()

    assert told.value.message.code == "log-damaged"
    assert dict(told.value.message.params) == {"number": "1"}


def test_a_large_database_is_checked_in_the_background(path: Path, clock: Clock) -> None:
    Database.open(path).close()
    with Database.open(path, check_below=0) as database:
        Backups(database, clock).tend()

        assert not database.check_pending


def test_a_damaged_large_database_gets_no_backup(path: Path, clock: Clock) -> None:
    with Database.open(path) as database:
        for number in range(200):
            with database.transaction() as transaction:
                transaction.execute("INSERT INTO settings VALUES (?, ?)", (f"name-{number}", "value" * 20))
    data = bytearray(path.read_bytes())
    for start in range(len(data) - 3 * 4096, len(data), 4096):
        data[start : start + 64] = b"\x55" * 64
    path.write_bytes(data)
    with Database.open(path, check_below=0) as database:
        backups = Backups(database, clock)
        with pytest.raises(DatabaseDamagedError):
            backups.tend()

        assert backups.every() == ()


def test_a_drill_learned_things_come_back_with_a_backup(path: Path, database: Database, clock: Clock) -> None:
    with database.transaction() as transaction:
        item_sets.save(transaction, ferry_set(), Origin("/f.yaml", "aa"), START)
    practice = Practice(database, default_learner(database, START), clock)
    run = practice.answer(practice.start("faehren", RunChoices(shuffle=False)), TextResponse("12 Mio"))
    backups = Backups(database, clock)
    good = backups.write()
    assert good is not None
    with database.transaction() as transaction:
        item_sets.remove(transaction, "faehren", START)
    practice.abandon(run.id)
    clock.now = START + timedelta(hours=1)
    copy = backups.restore(good)
    resumed = practice.resume(run.id)

    assert resumed.entries == run.entries
    assert [session.id for session in practice.unfinished()] == [run.id]
    assert practice.answer(resumed, TextResponse("drei")).answered == 2
    assert copy is not None
    before = sqlite3.connect(copy)
    assert before.execute("SELECT removed_at IS NOT NULL FROM sets").fetchone() == (1,)
    before.close()


def test_a_database_that_does_not_open_is_replaced_by_a_backup(path: Path, clock: Clock) -> None:
    with Database.open(path) as database:
        change(database, "dark")
        Backups(database, clock).write()
    path.write_bytes(b"nothing that could be opened, whatever it was before; long enough to be looked at")
    with pytest.raises(DatabaseDamagedError):
        Database.open(path)
    (good,) = backups_of(path)
    restore_damaged(path, good.path, clock)
    with Database.open(path) as database:
        assert Preferences(database).get("theme") == "dark"


def test_a_database_in_memory_has_no_backups(clock: Clock) -> None:
    with Database.in_memory() as database:
        backups = Backups(database, clock)
        change(database, "dark")

        assert backups.tend() is None
        assert backups.close() is None
        assert backups.every() == ()
        assert backups.restore(Path("any.db")) is None
