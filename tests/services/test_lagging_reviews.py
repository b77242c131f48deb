"""An answer does not wait for the schedule; whoever reads when something is due finds all answers in it."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from given_sets import ferry_set

from quizapp.core.progress_report import Period
from quizapp.core.session import RunChoices
from quizapp.core.sitting import Sitting
from quizapp.services.backups import Backups
from quizapp.services.desk import open_desk
from quizapp.services.learners import Learners
from quizapp.services.library import Library
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.services.reports import Reports
from quizapp.services.review import Review
from quizapp.services.sittings import SittingPractice
from quizapp.storage import item_sets, reviews
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import default_learner

BEGIN = datetime(2026, 5, 4, 10, tzinfo=UTC)
KILLED = """
import os, signal, sys
from pathlib import Path
from quizapp.core.response import TextResponse
from quizapp.core.session import RunChoices
from quizapp.services.desk import open_desk

with open_desk(Path(sys.argv[1])) as desk:
    run = desk.practice.start("faehren", RunChoices(shuffle=False))
    for position, text in enumerate(("12 Mio.", "falsch", "drei")):
        run = desk.practice.answer(desk.practice.move(run, position), TextResponse(text), seconds=4.5)
        print("answered", flush=True)
        if position == int(sys.argv[2]):
            desk.review.number_due()
    os.kill(os.getpid(), signal.SIGKILL)
"""


class Table:
    """All services that read when something is due, on one database, a day after three questions were missed."""

    def __init__(self, database: Database, tmp_path: Path) -> None:
        self.database = database
        self.now = BEGIN
        self.learner = default_learner(database, BEGIN)
        with database.transaction() as transaction:
            item_sets.save(transaction, ferry_set(), Origin("/faehren.yaml", "x"), BEGIN)
        preferences = Preferences(database)
        self.practice = Practice(database, self.learner, self.clock)
        self.sittings = SittingPractice(database, self.learner, self.clock)
        self.review = Review(database, self.learner, self.clock, preferences)
        self.library = Library(database, self.learner, self.clock)
        self.reports = Reports(database, self.learner, self.clock, preferences)
        self.learners = Learners(database, self.learner, self.clock, Backups(database, self.clock))
        self.file = tmp_path / "alles.json"
        self.answer()
        self.review.number_due()
        self.now += timedelta(days=1)
        self.sitting = self.review.start()

    def clock(self) -> datetime:
        return self.now

    def answer(self) -> None:
        run = self.practice.start("faehren", RunChoices(shuffle=False, count=3))
        for position in range(3):
            run = self.practice.answer(self.practice.move(run, position), None, seconds=5)

    def sit(self) -> None:
        self.sitting = self.sittings.answer(self.sitting, None, seconds=5)  # type: ignore[assignment]
        assert reviews.head(self.database, self.learner).lags

    def export(self) -> object:
        self.learners.export(self.learner, self.file)
        tables = json.loads(self.file.read_text(encoding="utf-8"))["tables"]
        return tables["reviews"], tables["review_log"], tables["recalls"]


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with Database.open(tmp_path / "quiz.db") as database:
        yield Table(database, tmp_path)


READERS: dict[str, Callable[[Table], object]] = {
    "library": lambda table: [one.due for one in table.library.summaries()],
    "rail": lambda table: table.review.number_due(),
    "day": lambda table: table.review.due_today(),
    "coming": lambda table: table.review.forecast(7),
    "sitting": lambda table: [place.again for place in table.review.start().places],
    "next": lambda table: table.sittings.next_time(table.sitting),
    "sums": lambda table: table.reports.progress(Period.MONTH).recall,
    "forecast": lambda table: table.reports.forecast("faehren"),
    "export": Table.export,
}


@pytest.mark.parametrize("reader", READERS)
def test_whoever_reads_when_something_is_due_finds_the_last_answer(table: Table, reader: str) -> None:
    read = READERS[reader]
    before = read(table)
    table.sit()
    at_once = read(table)
    with table.database.transaction() as transaction:
        reviews.catch_up(transaction, table.learner)

    assert at_once == read(table)
    assert at_once != before


def test_a_question_that_is_forgotten_often_is_found_at_once(table: Table) -> None:
    for _ in range(8):
        assert table.review.leeches("faehren") == ()
        table.answer()
        table.now += timedelta(days=1)

    assert len(table.review.leeches("faehren")) == 3


def test_a_sitting_goes_on_from_the_last_answer(table: Table) -> None:
    """The daily cap, what comes again in the same sitting, the easy button and a new sitting all see it."""
    Preferences(table.database).set("daily_cap", 2)
    table.sitting = table.review.start()
    asked = [entry.item.id for entry in table.sitting.entries]
    table.sit()
    again = table.review.start()

    assert len(asked) == 2
    assert [entry.item.id for entry in again.entries] == [asked[1], asked[0]]
    assert isinstance(again, Sitting)
    assert [place.again for place in again.places] == [False, True]
    told = table.sittings.next_time(table.sitting)
    assert told is not None
    assert (told.days, told.may_be_easy) == (1, False)


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize("read", [-1, 0, 1])
def test_answers_of_a_killed_program_are_on_the_schedule_of_the_next_one(tmp_path: Path, read: int) -> None:
    path = tmp_path / "quiz.db"
    now = datetime.now(UTC)
    with Database.open(path) as database:
        learner = default_learner(database, now)
        with database.transaction() as transaction:
            item_sets.save(transaction, ferry_set(), Origin("/faehren.yaml", "x"), now)
    child = [sys.executable, "-c", KILLED, str(path), str(read)]
    done = subprocess.run(child, capture_output=True, text=True, check=False)

    assert done.stdout.split() == ["answered"] * 3, done.stderr
    with Database.open(path) as database:
        assert reviews.head(database, learner).reviewed == read + 1
    with open_desk(path) as desk:
        assert sum(desk.review.forecast(30)) == 3
    with Database.open(path) as database:
        kept = reviews.states(database, learner)
        assert len(kept) == 3
        with database.transaction() as transaction:
            reviews.rebuild(transaction, learner, lambda moment: moment.date())
        assert {card: one.interval for card, one in kept.items()} == {
            card: one.interval for card, one in reviews.states(database, learner).items()
        }
