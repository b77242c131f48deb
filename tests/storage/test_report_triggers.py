"""The triggers of an older program are replaced, and the sums they kept are kept on."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from quizapp.core.progress_report import Period
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.services.reports import Reports
from quizapp.services.review import Review
from quizapp.storage import report_tables
from quizapp.storage.database import Database

NOW = datetime(2026, 6, 1, 8, 30, tzinfo=UTC)
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
        assert not report_tables.are_behind(database, learner_of(database))


def test_attempts_of_a_file_that_knew_no_study_days_are_summed_up_once(tmp_path: Path) -> None:
    old = tmp_path / "quiz.db"
    shutil.copy(SAMPLE.with_name("m003_search.db"), old)
    with Database.open(old) as database:
        learner = learner_of(database)
        preferences = Preferences(database)
        Review(database, learner, lambda: NOW, preferences).refresh()
        Practice(database, learner, lambda: NOW).hand_in(Practice(database, learner, lambda: NOW).unfinished()[0])
        now = Reports(database, learner, lambda: NOW, preferences).progress(Period.YEAR).now

        assert now.answers == database.rows("SELECT count(*) FROM attempts")[0][0] > 3


def learner_of(database: Database) -> str:
    return str(database.rows("SELECT id FROM learners")[0][0])


def triggers(database: Database) -> list[tuple[str, str]]:
    """Return name and text of the triggers that keep the sums."""
    rows = database.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%follow' ORDER BY 1"
    )
    return [(str(row[0]), str(row[1])) for row in rows]
