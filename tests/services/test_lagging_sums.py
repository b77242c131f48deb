"""The sums of the reports follow the answers at a distance, also where the program was killed in between."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from given_sets import ferry_set

from quizapp.core.progress_report import Period
from quizapp.core.response import TextResponse
from quizapp.core.session import RunChoices
from quizapp.services.desk import Desk, open_desk
from quizapp.storage import item_sets, report_tables
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import default_learner

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
        print(desk.reports.progress(Period.MONTH).now.answers if SUMMED == position else "kept", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "quiz.db"
    now = datetime.now(UTC)
    with Database.open(place) as database:
        default_learner(database, now)
        with database.transaction() as transaction:
            item_sets.save(transaction, ferry_set(), Origin("/faehren.yaml", "x"), now)
    return place


def sums(database: Database) -> list[list[tuple[object, ...]]]:
    return [
        [tuple(row) for row in database.rows(f"SELECT * FROM {table}")]
        for table in ("tallies", "recalls", "item_tallies")
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize("summed", [-1, 0, 1])
def test_answers_of_a_killed_program_are_summed_up_when_somebody_asks(path: Path, summed: int) -> None:
    child = f"from quizapp.core.progress_report import Period\nSUMMED = {summed}\n{KILLED}"
    done = subprocess.run([sys.executable, "-c", child, str(path)], capture_output=True, text=True, check=False)

    assert done.stdout.split() == [str(at + 1) if at == summed else "kept" for at in range(3)], done.stderr
    with Database.open(path) as database:
        learner = default_learner(database, datetime.now(UTC))
        assert report_tables.are_behind(database, learner)
    with open_desk(path) as desk:
        assert desk.reports.progress(Period.MONTH).now.answers == 3
    with Database.open(path) as database:
        kept = sums(database)
        with database.transaction() as transaction:
            report_tables.rebuild(transaction, learner)
        assert sums(database) == kept
        assert kept[0]


def answered(desk: Desk) -> Desk:
    run = desk.practice.start("faehren", RunChoices(shuffle=False))
    desk.practice.answer(run, TextResponse("12 Mio."))
    return desk


def test_the_sums_catch_up_now_and_then_and_before_the_last_backup(path: Path) -> None:
    for act in (Desk.tend, Desk.close):
        with Database.open(path) as database:
            learner = default_learner(database, datetime.now(UTC))
            desk = answered(Desk(database, learner))
            assert desk.backups
            assert report_tables.are_behind(database, learner)
            act(desk)
            assert not report_tables.are_behind(database, learner)


def test_everything_stored_about_a_learner_has_the_last_answer_in_its_sums(path: Path, tmp_path: Path) -> None:
    with open_desk(path) as desk:
        answered(desk)
        (profile,) = desk.learners.every()
        desk.learners.export(profile.learner.id, tmp_path / "alles.json")

    assert '"item_tallies": [\n' in (tmp_path / "alles.json").read_text(encoding="utf-8")
