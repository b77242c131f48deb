"""Learners share a machine but no answers; each can take everything along, and can be forgotten."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from given_sets import ferry_set

from quizapp.core.errors import UsageError
from quizapp.core.key_response import key_response
from quizapp.core.session import RunChoices
from quizapp.services.backups import FORGET_AFTER, Backups
from quizapp.services.learners import Learners, chosen_learner
from quizapp.services.practice import Practice
from quizapp.storage import item_sets
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin

SECRET = "Ein Einwand, den nur diese Person geschrieben hat."


class House:
    """A database on disk with a clock that is moved by hand."""

    def __init__(self, database: Database, place: Path) -> None:
        self.database, self.place = database, place
        self.now = datetime(2026, 5, 4, 10, tzinfo=UTC)
        self.first = chosen_learner(database, self.now)
        self.backups = Backups(database, self.clock)
        self.learners = Learners(database, self.first, self.clock, self.backups)
        self.now += timedelta(seconds=1)
        with database.transaction() as transaction:
            item_sets.save(transaction, ferry_set(), Origin("/f.yaml", "f"), self.now)

    def clock(self) -> datetime:
        return self.now

    def answer(self, learner: str, objection: str = "") -> None:
        practice = Practice(self.database, learner, self.clock)
        run = practice.start("faehren", RunChoices(count=1, seed=1))
        run = practice.answer(run, key_response(run.current.item), seconds=3)
        run = practice.object(run, 0, objection) if objection else run
        practice.hand_in(run)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with Database.open(tmp_path / "quiz.db") as database:
        yield House(database, tmp_path)


def test_each_learner_has_answers_of_their_own(house: House) -> None:
    otter = house.learners.add("  Otter ")
    house.answer(otter.id)

    assert [(p.learner.pseudonym, p.answers, p.here) for p in house.learners.every()][1:] == [("Otter", 1, False)]
    assert house.learners.every()[0].answers == 0


@pytest.mark.parametrize("name", ["", "   ", "x" * 61, "otter"])
def test_an_impossible_name_is_refused(house: House, name: str) -> None:
    house.learners.add("Otter")

    with pytest.raises(UsageError):
        house.learners.add(name)

    assert len(house.learners.every()) == 2


def test_who_was_chosen_learns_after_the_next_start(house: House) -> None:
    otter = house.learners.add("Otter")

    house.learners.choose(otter.id)

    assert chosen_learner(house.database, house.now) == otter.id


def test_a_learner_can_be_called_by_another_name(house: House) -> None:
    otter = house.learners.add("Otter")

    house.learners.rename(otter.id, "Biber")

    assert [p.learner.pseudonym for p in house.learners.every()][1] == "Biber"


def test_an_export_holds_all_that_is_stored_about_a_learner_and_nothing_of_others(house: House) -> None:
    otter = house.learners.add("Otter")
    house.answer(otter.id, SECRET)
    house.answer(house.first)
    path = house.place / "otter.json"

    house.learners.export(otter.id, path)

    tables = json.loads(path.read_text("utf-8"))["tables"]
    with_learner = house.database.rows(
        "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c "
        "WHERE m.type = 'table' AND c.name IN ('learner', 'session')"
    )
    named = {row["name"] for row in with_learner}
    assert {"attempts", "recalls", "objections", "review_log"} <= named
    assert named <= set(tables)
    assert all(tables[name] for name in ("learners", "sessions", "entries", "attempts", "standings"))
    assert tables["objections"][0]["text"] == SECRET
    assert house.first not in path.read_text("utf-8")


def test_a_deleted_learner_is_gone_from_the_file_and_later_from_the_backups(house: House) -> None:
    otter = house.learners.add("Otter")
    house.answer(otter.id, SECRET)
    house.backups.write()
    house.now += timedelta(days=1)

    until = house.learners.delete(otter.id)

    assert until == (house.now + FORGET_AFTER).date()
    assert [p.learner.id for p in house.learners.every()] == [house.first]
    house.now += timedelta(minutes=5)
    fresh = house.backups.write()
    house.now += FORGET_AFTER - timedelta(minutes=6)
    house.backups.tend()
    held = {kept.path for kept in house.backups.every() if SECRET.encode() in kept.path.read_bytes()}
    assert len(held) == 1
    house.now += timedelta(minutes=2)
    house.backups.tend()
    assert not any(SECRET.encode() in kept.path.read_bytes() for kept in house.backups.every())
    assert fresh in {kept.path for kept in house.backups.every()}


def test_nothing_of_a_deleted_learner_stays_in_the_database_file(tmp_path: Path) -> None:
    with Database.open(tmp_path / "quiz.db") as database:
        house = House(database, tmp_path)
        otter = house.learners.add("Otter")
        house.answer(otter.id, SECRET)
        house.learners.delete(otter.id)

    assert SECRET.encode() not in b"".join(path.read_bytes() for path in tmp_path.glob("quiz.db*") if path.is_file())
