"""The triggers of an older program are replaced, and the sums they kept are kept on."""

import shutil
from pathlib import Path

from quizapp.storage.database import Database

SAMPLE = Path(__file__).resolve().parents[1] / "data" / "databases" / "m005_reports.db"


def test_an_older_file_gets_the_present_triggers_and_keeps_its_sums(tmp_path: Path) -> None:
    with Database.in_memory() as fresh:
        expected = triggers(fresh)
    old = tmp_path / "quiz.db"
    shutil.copy(SAMPLE, old)
    with Database.open(old) as database:
        assert triggers(database) == expected
        answers = database.rows("SELECT sum(answers) FROM tallies WHERE set_id = ''")[0][0]
        assert answers == database.rows("SELECT count(*) FROM attempts")[0][0] > 0


def triggers(database: Database) -> list[tuple[str, str]]:
    """Return name and text of the triggers that keep the sums."""
    rows = database.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%follow' ORDER BY 1"
    )
    return [(str(row[0]), str(row[1])) for row in rows]
