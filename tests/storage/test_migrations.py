import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlite_utils

from quizapp.core.errors import DatabaseTooNewError
from quizapp.core.response import ListResponse, TextResponse
from quizapp.core.session import Mode
from quizapp.storage import attempts, backup, chain, item_sets, learners, migrations, search, sessions, version
from quizapp.storage.database import Database

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "databases"


def test_the_names_known_at_start_are_those_of_the_migrations() -> None:
    assert tuple(step.name for step in migrations.migrations.pending(empty())) == version.MIGRATIONS


def test_a_new_database_has_every_step_and_the_mark_of_the_program(path: Path) -> None:
    Database.open(path).close()
    bare = sqlite3.connect(path)

    assert version.applied(bare) == version.MIGRATIONS
    assert bare.execute("PRAGMA application_id").fetchone()[0] == version.APPLICATION_ID
    bare.close()


def test_a_new_database_needs_no_backup_before_its_migrations(path: Path) -> None:
    Database.open(path).close()

    assert not backup.folder_of(path).exists()


def test_a_file_of_a_newer_program_is_refused_and_left_as_it_is(path: Path) -> None:
    Database.open(path).close()
    bare = sqlite3.connect(path)
    with bare:
        bare.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('quizapp', 'm999_later', '')"
        )
    bare.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseTooNewError) as refused:
        Database.open(path)

    assert dict(refused.value.message.params)["found"] == "m999_later"
    assert path.read_bytes() == before


def test_an_older_file_is_copied_and_then_brought_up_to_date(path: Path) -> None:
    make_older(path, stop_before="m003_search")
    Database.open(path).close()
    bare = sqlite3.connect(path)
    copy = sqlite3.connect(backup.folder_of(path) / "schema-m002_learning.db")

    assert version.applied(bare) == version.MIGRATIONS
    assert version.applied(copy) == ("m001_content", "m002_learning")
    assert copy.execute("SELECT value FROM settings").fetchall() == [("dark",)]
    bare.close()
    copy.close()


def test_a_step_that_fails_leaves_the_file_at_the_step_before(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Database.open(path).close()
    steps = sqlite_utils.Migrations(version.MIGRATION_SET)
    for step in migrations.migrations.pending(empty()):
        steps(name=step.name)(step.fn)
    steps(name="m998_good")(lambda tables: tables.execute("CREATE TABLE good (a)"))

    @steps(name="m999_bad")
    def fail(tables: sqlite_utils.Database) -> None:
        tables.execute("CREATE TABLE bad (a)")
        raise RuntimeError

    monkeypatch.setattr(migrations, "migrations", steps)
    monkeypatch.setattr(version, "MIGRATIONS", (*version.MIGRATIONS, "m998_good", "m999_bad"))
    with pytest.raises(RuntimeError):
        Database.open(path)
    bare = sqlite3.connect(path)

    assert version.applied(bare)[-1] == "m998_good"
    assert [row[0] for row in bare.execute("SELECT name FROM sqlite_master WHERE name IN ('good', 'bad')")] == ["good"]
    bare.close()


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.db")), ids=lambda sample: sample.stem)
def test_a_database_of_every_released_schema_still_gives_what_was_stored(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "quiz.db"
    shutil.copy(sample, path)
    with Database.open(path) as database:
        (learner,) = learners.every(database)
        item_set = item_sets.load(database, "faehren")
        (finished,) = sessions.history(database, learner.id, "faehren")
        (left,) = sessions.unfinished(database, learner.id)
        logged = attempts.of_learner(database, learner.id)
        run = sessions.load(database, left)

        assert item_set is not None
        assert [item.type for item in item_set.items[:3]] == ["number", "single_choice", "date"]
        assert item_set.article.title == "Drei Fähren für Nordhafen"
        assert finished.mode is Mode.PRACTICE
        assert [entry.attempt.response for entry in logged][:2] == [TextResponse("12 Mio."), TextResponse("drei")]
        assert logged[0].attempt.at.tzinfo is not None
        assert run is not None
        assert ListResponse(("Kosten", "Datum")) in [entry.response for entry in run.entries]
        assert search.find_sets(database, "nordhafen faehre") == {"faehren"}
        assert chain.verify(database) == ()
        database.check(thorough=True)


def test_there_is_a_sample_of_the_present_schema() -> None:
    assert (SAMPLES / f"{version.MIGRATIONS[-1]}.db").exists()


def empty() -> sqlite_utils.Database:
    return sqlite_utils.Database(memory=True, execute_plugins=False)


def make_older(path: Path, stop_before: str) -> None:
    """Make a file as an earlier version of the program left it."""
    tables = sqlite_utils.Database(path, execute_plugins=False)
    migrations.migrations.apply(tables, stop_before=stop_before)
    tables.table("settings").insert({"name": "theme", "value": "dark"})
    tables.close()
