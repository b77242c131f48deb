import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlite_utils

from quizapp.core.errors import DatabaseBusyError, DatabaseDamagedError, DatabaseTooNewError, FileError, StorageError
from quizapp.storage import backup, migrations, settings, version
from quizapp.storage.database import Database


def put(database: Database, value: str) -> None:
    with database.transaction() as transaction:
        settings.write(transaction, "theme", value)


def theme_in(path: Path) -> object:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT value FROM settings WHERE name = 'theme'").fetchone()[0]
    finally:
        connection.close()


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_one_whole_file_named_by_its_time(path: Path, database: Database, now: datetime) -> None:
    put(database, "dark")
    written = backup.write(database, path, now)

    assert files(backup.folder_of(path)) == ["20260504T083000Z.db"]
    assert theme_in(written) == "dark"
    assert [(entry.path, entry.at) for entry in backup.every(path)] == [(written, now)]


def test_a_backup_can_be_made_while_a_write_is_under_way(path: Path, database: Database, now: datetime) -> None:
    put(database, "dark")
    with database.transaction() as transaction:
        settings.write(transaction, "theme", "light")
        written = backup.write(database, path, now)

    assert theme_in(written) == "dark"


def test_no_backup_is_made_of_a_damaged_database(path: Path, now: datetime) -> None:
    with Database.open(path) as database:
        for number in range(200):
            with database.transaction() as transaction:
                settings.write(transaction, f"name-{number}", "value" * 20)
        good = backup.write(database, path, now)
    data = bytearray(path.read_bytes())
    for start in range(len(data) - 3 * 4096, len(data), 4096):
        data[start : start + 64] = b"\x55" * 64
    path.write_bytes(data)
    with Database.open(path, check_below=0) as database, pytest.raises(DatabaseDamagedError):
        backup.write(database, path, now + timedelta(hours=1))

    assert [entry.path for entry in backup.every(path)] == [good]


def test_a_backup_that_cannot_be_written_is_told(path: Path, database: Database, now: datetime) -> None:
    backup.folder_of(path).write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageError) as told:
        backup.write(database, path, now)

    assert told.value.message.code == "backup-failed"


def test_a_half_written_backup_of_an_earlier_run_does_no_harm(path: Path, database: Database, now: datetime) -> None:
    folder = backup.folder_of(path)
    folder.mkdir()
    (folder / "20260504T083000Z.db.new").write_bytes(b"half")
    (folder / "notes.db").write_bytes(b"something of the user's")
    backup.write(database, path, now)

    assert files(folder) == ["20260504T083000Z.db", "notes.db"]
    assert len(backup.every(path)) == 1


def test_restoring_brings_the_state_back_and_keeps_a_copy_of_the_present_one(
    path: Path, database: Database, now: datetime
) -> None:
    put(database, "dark")
    first = backup.write(database, path, now)
    put(database, "light")
    copy = backup.restore(database, path, first, now + timedelta(hours=1))
    put(database, "contrast")

    assert theme_in(copy) == "light"
    assert theme_in(first) == "dark"
    assert settings.read(database, "theme") == "contrast"


def test_the_restored_state_is_what_is_read_and_stays(path: Path, now: datetime) -> None:
    with Database.open(path) as database:
        put(database, "dark")
        first = backup.write(database, path, now)
        put(database, "light")
        changes = database.changes
        backup.restore(database, path, first, now + timedelta(hours=1))

        assert settings.read(database, "theme") == "dark"
        assert database.changes > changes
        with database.transaction() as transaction:
            assert transaction.rows("PRAGMA journal_mode")[0][0] == "wal"
    with Database.open(path) as database:
        assert settings.read(database, "theme") == "dark"


def test_a_backup_of_an_older_schema_is_brought_up_to_date(path: Path, database: Database, now: datetime) -> None:
    old = path.with_name("old.db")
    tables = sqlite_utils.Database(old, execute_plugins=False)
    migrations.migrations.apply(tables, stop_before="m003_search")
    tables.table("settings").insert({"name": "theme", "value": "dark"})
    tables.close()
    backup.restore(database, path, old, now)

    assert settings.read(database, "theme") == "dark"
    assert database.rows("SELECT count(*) FROM texts_fts")[0][0] == 0


def test_a_backup_that_cannot_be_used_changes_nothing(path: Path, database: Database, now: datetime) -> None:
    put(database, "dark")
    damaged = path.with_name("damaged.db")
    damaged.write_bytes(b"no database, though it has the name of one, and it is long enough to be looked at")
    newer = backup.write(database, path, now)
    bare = sqlite3.connect(newer)
    with bare:
        bare.execute("UPDATE _sqlite_migrations SET name = 'm999_later' WHERE name = ?", (version.MIGRATIONS[-1],))
    bare.close()
    put(database, "light")
    for file, error in ((damaged, DatabaseDamagedError), (newer, DatabaseTooNewError), (path / "missing", FileError)):
        with pytest.raises(error):
            backup.restore(database, path, file, now + timedelta(hours=1))

    assert settings.read(database, "theme") == "light"


def test_a_database_that_cannot_be_opened_is_replaced_and_kept_aside(path: Path, now: datetime) -> None:
    with Database.open(path) as database:
        put(database, "dark")
        good = backup.write(database, path, now)
    path.write_bytes(b"damaged beyond any opening, but still worth to be kept for whoever looks into it")
    path.with_name(f"{path.name}-wal").write_bytes(b"rest")
    aside = backup.replace_damaged(path, good, now + timedelta(days=1))
    with Database.open(path) as database:
        assert settings.read(database, "theme") == "dark"

    assert files(aside) == [path.name, f"{path.name}-wal"]
    assert backup.every(path)[0].path == good


def test_a_database_in_use_is_not_replaced(path: Path, database: Database, now: datetime) -> None:
    good = backup.write(database, path, now)
    with pytest.raises(DatabaseBusyError):
        backup.replace_damaged(path, good, now)


NOW = datetime(2026, 5, 20, 12, 0, tzinfo=UTC)


def kept(times: list[datetime]) -> list[datetime]:
    return sorted(backup.to_keep(times, NOW), reverse=True)


def test_all_backups_of_two_days_are_kept() -> None:
    times = [NOW - timedelta(minutes=30 * step) for step in range(95)]

    assert kept(times) == times


def test_older_backups_are_thinned_to_days_weeks_and_months() -> None:
    times = [NOW - timedelta(hours=6 * step) for step in range(4 * 500)]
    old = [at for at in kept(times) if at <= NOW - timedelta(days=2)]

    assert len(old) == 12 + 10 + 9
    assert [old[number].date() - old[number + 1].date() for number in range(11)] == [timedelta(days=1)] * 11
    assert len({at.isocalendar()[:2] for at in old[12:22]}) == 10
    assert len({(at.year, at.month) for at in old[22:31]}) == 9


def test_backups_of_a_program_that_is_seldom_used_are_kept_by_count() -> None:
    times = [NOW - timedelta(days=45 * step) for step in range(1, 40)]

    assert len(kept(times)) == 12 + 10 + 9


def test_thinning_day_by_day_keeps_as_much_as_thinning_at_once() -> None:
    alive: list[datetime] = []
    for day in range(400):
        today = NOW - timedelta(days=400 - day)
        alive = sorted(backup.to_keep([*alive, today, today - timedelta(hours=5)], today))

    assert len(alive) >= 2 + 12 + 10 + 9 - 1
    assert min(alive) < NOW - timedelta(days=270)


def test_the_files_that_are_not_kept_are_deleted(path: Path, database: Database, now: datetime) -> None:
    times = [now - timedelta(days=10, hours=step) for step in range(5)]
    for at in times:
        backup.write(database, path, at)
    gone = backup.thin(path, now)

    assert len(gone) == 4
    assert [entry.at for entry in backup.every(path)] == [times[0]]


def test_two_backups_of_one_second_do_not_replace_each_other(path: Path, now: datetime) -> None:
    with Database.open(path) as database:
        first, second = backup.write(database, path, now), backup.write(database, path, now)

    assert first != second
    assert [one.path for one in backup.every(path)] == [second, first]
