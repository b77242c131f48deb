import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from quizapp.core.errors import DatabaseBusyError, DatabaseDamagedError, StorageError
from quizapp.storage import settings
from quizapp.storage.connection import connect
from quizapp.storage.database import Database

ROOT = Path(__file__).resolve().parents[2]


def setting(database: Database, name: str, value: str) -> None:
    with database.transaction() as transaction:
        settings.write(transaction, name, value)


def pragma(database: Database, name: str) -> object:
    with database.transaction() as transaction:
        rows = transaction.rows(f"PRAGMA {name}")
        return rows[0][0] if rows else None


def test_every_commit_is_synced_in_a_write_ahead_log_and_keys_are_checked(database: Database) -> None:
    settings_found = [pragma(database, name) for name in ("journal_mode", "synchronous", "foreign_keys", "fullfsync")]

    assert settings_found == ["wal", 2, 1, 1]
    assert pragma(database, "recursive_triggers") == 1
    assert database.notices == ()


def test_what_was_committed_is_there_after_opening_again(path: Path) -> None:
    with Database.open(path) as first:
        setting(first, "theme", "dark")
    with Database.open(path) as second:
        assert settings.read(second, "theme") == "dark"
        assert not second.left_open


def test_a_transaction_that_raises_leaves_nothing(database: Database) -> None:
    def fail_half_way() -> None:
        with database.transaction() as transaction:
            settings.write(transaction, "theme", "dark")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()

    assert settings.read(database, "theme") is None
    setting(database, "theme", "light")
    assert settings.read(database, "theme") == "light"


def test_readers_see_only_what_is_committed(database: Database) -> None:
    with database.transaction() as transaction:
        settings.write(transaction, "theme", "dark")

        assert settings.read(database, "theme") is None
        assert settings.read(transaction, "theme") == "dark"
    assert settings.read(database, "theme") == "dark"


def test_reading_goes_on_while_another_thread_writes(database: Database) -> None:
    writing, seen = threading.Event(), threading.Event()

    def write() -> None:
        with database.transaction() as transaction:
            settings.write(transaction, "theme", "dark")
            writing.set()
            assert seen.wait(10)

    thread = threading.Thread(target=write)
    thread.start()
    assert writing.wait(10)
    found = settings.read(database, "theme")
    seen.set()
    thread.join()

    assert found is None


def test_threads_take_turns_at_writing(database: Database) -> None:
    def write(name: str) -> None:
        for number in range(30):
            setting(database, f"{name}-{number}", name)

    threads = [threading.Thread(target=write, args=(name,)) for name in ("one", "two", "three")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert database.rows("SELECT count(*) FROM settings")[0][0] == 90


def test_the_reading_connection_cannot_write(database: Database) -> None:
    with pytest.raises(StorageError) as refused:
        database.rows("INSERT INTO settings (name, value) VALUES ('theme', 'dark')")

    assert refused.value.message.code == "database-read-only"


def test_two_programs_never_share_a_database(path: Path, database: Database) -> None:
    with pytest.raises(DatabaseBusyError):
        Database.open(path)


def test_a_failed_opening_lets_go_of_the_lock(path: Path) -> None:
    path.write_bytes(b"this is no database at all, but long enough to look like a file of something")
    for _ in range(2):
        with pytest.raises(DatabaseDamagedError) as told:
            Database.open(path)

        assert told.value.message.code == "database-damaged"


def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(StorageError) as refused:
        Database.open(path)

    assert refused.value.message.code == "database-foreign"
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageError) as refused:
        Database.open(tmp_path / "file" / "quiz.db")

    assert refused.value.message.code == "database-cannot-open"


def test_a_path_that_is_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        Database.open(tmp_path)

    assert refused.value.message.code == "database-cannot-open"


def test_a_full_disk_is_told_and_nothing_is_half_written(database: Database) -> None:
    with database.transaction() as transaction:
        pages = transaction.rows("PRAGMA page_count")[0][0]
        transaction.execute(f"PRAGMA max_page_count = {pages + 4}")

    def write_too_much() -> None:
        with database.transaction() as transaction:
            settings.write(transaction, "small", "x")
            settings.write(transaction, "large", "x" * 1_000_000)

    with pytest.raises(StorageError) as told:
        write_too_much()

    assert told.value.message.code == "database-disk-full"
    assert settings.read(database, "small") is None
    setting(database, "small", "again")
    assert settings.read(database, "small") == "again"


def test_a_read_only_database_is_told(database: Database) -> None:
    pragma(database, "query_only = ON")
    with pytest.raises(StorageError) as told:
        setting(database, "theme", "dark")

    assert told.value.message.code == "database-read-only"
    assert settings.read(database, "theme") is None


def test_a_database_that_a_foreign_tool_holds_is_told(path: Path, database: Database) -> None:
    pragma(database, "busy_timeout = 0")
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseBusyError):
        setting(database, "theme", "dark")
    other.execute("ROLLBACK")
    other.close()

    setting(database, "theme", "dark")


def test_without_a_write_ahead_log_it_says_so_and_still_syncs_every_commit(path: Path) -> None:
    with Database.open(path, vfs="unix-none") as database:
        setting(database, "theme", "dark")

        assert [notice.code for notice in database.notices] == ["database-no-wal"]
        assert pragma(database, "journal_mode") == "truncate"
        assert pragma(database, "synchronous") == 2
        assert settings.read(database, "theme") == "dark"
        database.check(thorough=True)


def test_a_program_that_did_not_end_well_is_noticed(path: Path, tmp_path: Path) -> None:
    with Database.open(path) as database:
        setting(database, "theme", "dark")
        left = tmp_path / "left" / path.name
        left.parent.mkdir()
        for end in ("", "-wal"):
            shutil.copy(path.with_name(path.name + end), left.with_name(left.name + end))
    with Database.open(left) as database:
        assert database.left_open
        assert settings.read(database, "theme") == "dark"


def test_a_flipped_bit_is_found_when_the_database_is_opened(path: Path) -> None:
    with Database.open(path) as database:
        for number in range(200):
            setting(database, f"name-{number}", "value" * 20)
    damage(path)
    with pytest.raises(DatabaseDamagedError):
        Database.open(path)


def test_a_large_database_is_checked_later(path: Path) -> None:
    with Database.open(path) as database:
        for number in range(200):
            setting(database, f"name-{number}", "value" * 20)
    damage(path)
    with Database.open(path, check_below=1000) as database:
        assert database.check_pending
        with pytest.raises(DatabaseDamagedError):
            database.check()
        assert database.check_pending


def test_a_later_check_that_finds_nothing_is_done(path: Path) -> None:
    Database.open(path).close()
    with Database.open(path, check_below=1000) as database:
        database.check()

        assert not database.check_pending


def test_a_database_in_memory_keeps_its_promises_too() -> None:
    with Database.in_memory() as database:
        setting(database, "theme", "dark")
        copy = sqlite3.connect(":memory:")
        database.copy_to(copy)
        database.check(thorough=True)

        assert database.path is None
        assert settings.read(database, "theme") == "dark"
        assert copy.execute("SELECT value FROM settings").fetchall() == [("dark",)]
        copy.close()


def test_changes_are_counted(database: Database) -> None:
    before = database.changes
    setting(database, "theme", "dark")

    assert database.changes > before


def test_opening_and_reading_an_existing_database_does_not_load_sqlite_utils(path: Path) -> None:
    Database.open(path).close()
    script = (
        "import sys; from pathlib import Path; from quizapp.storage.database import Database\n"
        "from quizapp.services.library import Library; from quizapp.services.practice import Practice\n"
        "from quizapp.services.preferences import Preferences; from datetime import UTC, datetime\n"
        "from quizapp.storage.learners import default_learner\n"
        f"database = Database.open(Path({str(path)!r}))\n"
        "learner = default_learner(database, datetime.now(UTC))\n"
        "Library(database, learner, lambda: datetime.now(UTC)).summaries()\n"
        "Practice(database, learner, lambda: datetime.now(UTC)).unfinished()\n"
        "Preferences(database).set('theme', 'dark')\n"
        "print('sqlite_utils' in sys.modules, 'yaml' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout == "False False\n"


def damage(path: Path) -> None:
    """Flip bits in the heads of the last pages, where settings lie, as a bad disk would."""
    data = bytearray(path.read_bytes())
    for start in range(len(data) - 3 * 4096, len(data), 4096):
        for offset in range(start, start + 64):
            data[offset] ^= 0x55
    path.write_bytes(data)
