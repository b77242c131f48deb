"""The sums computed from the whole log in one pass are those that were added answer by answer."""

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import accumulate

import pytest
from given_sets import ferry_items, ferry_set

from quizapp.core.attempt import Attempt, Outcome, Score
from quizapp.core.content_hash import item_hash
from quizapp.core.errors import Message
from quizapp.core.rating import is_typed
from quizapp.core.response import TextResponse
from quizapp.storage import attempts, item_sets, learners, report_tables, reviews
from quizapp.storage.attempts import Logged
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.review_log import Noted

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
ITEMS = ferry_items()
SETS = ("andere", "faehren", "weg")
ORDERED = (
    "SELECT * FROM tallies WHERE answers OR runs OR share OR millis ORDER BY 1, 2, 3, 4, 5",
    "SELECT * FROM recalls ORDER BY 1, 2, 3",
    "SELECT * FROM item_tallies ORDER BY 1, 2, 3",
)


@dataclass
class Life:
    """A learner's answers by dice: second tries, drills, sittings over several sets, lessons that are edited."""

    database: Database
    learner: str
    dice: random.Random
    day: date = date(2025, 1, 1)
    runs: int = 0

    def round(self) -> None:
        """Answer some questions in a run, or in a sitting that has a run for each set."""
        self.runs += 1
        self.day += timedelta(days=self.dice.choice((0, 0, 1, 2, 9, 30)))
        is_sitting, is_drill = self.dice.random() < 0.4, self.dice.random() < 0.3
        chosen = self.dice.choice(SETS)
        places: dict[str, int] = {}
        for _ in range(self.dice.randrange(1, 9)):
            set_id = self.dice.choice(SETS) if is_sitting else chosen
            run = f"{self.learner[0]}{self.runs:015x}" + (f"-{SETS.index(set_id)}" if is_sitting else "")
            item = self.dice.choice(ITEMS[:4])
            for tries in range(1, 2 + (self.dice.random() < 0.2)):
                place = places[run] = places.get(run, -1) + (tries == 1)
                self.give(set_id, run, place, item.id, tries, is_drill)

    def give(self, set_id: str, run: str, place: int, item_id: str, tries: int, is_drill: bool) -> None:
        item = next(item for item in ITEMS if item.id == item_id)
        share = Decimal(self.dice.choice(("0", "0.5", "1", "1")))
        outcome = Outcome.RIGHT if share == 1 else Outcome.WRONG
        day = self.day - timedelta(days=self.dice.random() < 0.05)  # the clock was put back
        with self.database.transaction() as transaction:
            attempt = Attempt(
                learner=self.learner,
                set_id=set_id,
                item_id=item_id,
                item_hash=self.dice.choice((item_hash(item), item_hash(item), "a wording of long ago")),
                session=run,
                at=datetime(day.year, day.month, day.day, 12, tzinfo=UTC),
                response=TextResponse("x"),
                score=Score(share * item.points, item.points, outcome, Message.of("right")),
                seconds=self.dice.choice((0.0004, 2.5, 61.2345, 3600.0)),
                tries=tries,
            )
            last = attempts.append(transaction, (Logged(attempt, place, item.type),))
            reviews.record(transaction, self.learner, (Noted(day, not is_drill, is_typed(item)),), last)


@pytest.fixture
def database() -> Database:
    opened = Database.in_memory()
    with opened.transaction() as transaction:
        for set_id in SETS:
            item_sets.save(transaction, ferry_set(set_id), Origin(f"/{set_id}.yaml", set_id), NOW)
        item_sets.remove(transaction, "weg", NOW)
    return opened


def someone(database: Database, name: str) -> str:
    """Add a learner beside the first one."""
    first = learners.default_learner(database, NOW)
    if name:
        with database.transaction() as transaction:
            transaction.execute(
                """INSERT INTO learners SELECT ?, ?, created_at, 0, head, 0, 0, 90, 0 FROM learners WHERE id = ?""",
                (name, name, first),
            )
    return name or first


def stored(database: Database) -> list[list[tuple[object, ...]]]:
    return [[tuple(row) for row in database.rows(query)] for query in ORDERED]


@pytest.mark.parametrize("seed", range(25))
def test_the_sums_of_the_whole_log_are_those_added_answer_by_answer(
    database: Database, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_tables, "_MANY", 1_000_000)
    dice = random.Random(seed)
    lives = [Life(database, someone(database, name), dice) for name in ("", "zweite")]
    for _ in range(24):
        life = dice.choice(lives)
        life.round()
        for follow in dice.sample((reviews.catch_up, report_tables.catch_up), dice.randint(0, 2)):
            with database.transaction() as transaction:
                follow(transaction, life.learner)
    for life in lives:
        for follow in dice.sample((reviews.catch_up, report_tables.catch_up), 2):
            with database.transaction() as transaction:
                follow(transaction, life.learner)
    kept = stored(database)
    for life in lives:
        with database.transaction() as transaction:
            report_tables.rebuild(transaction, life.learner)

    assert all(kept)
    assert stored(database) == kept
    assert not any(report_tables.are_behind(database, life.learner) for life in lives)


def test_many_answers_are_summed_up_with_the_whole_log_and_say_how_far_it_is(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    life = Life(database, someone(database, ""), random.Random(3))
    for _ in range(6):
        life.round()
    told: list[tuple[int, int]] = []
    answers = database.rows("SELECT count(*) FROM attempts")[0][0]
    monkeypatch.setattr(report_tables, "_MANY", 3)
    with database.transaction() as transaction:
        report_tables.catch_up(transaction, life.learner, lambda done, total: told.append((done, total)))

    steps = database.rows("SELECT count(*) FROM attempts GROUP BY set_id ORDER BY set_id")
    assert len(steps) == 3
    assert told == [(done, answers) for done in accumulate((row[0] for row in steps), initial=0)]
    assert database.rows("SELECT sum(millis) FROM tallies WHERE set_id = ''")[0][0] > 0
    assert not report_tables.are_behind(database, life.learner)


def test_an_answer_without_a_study_day_is_remembered_and_not_summed_up(database: Database) -> None:
    life = Life(database, someone(database, ""), random.Random(1))
    life.give("faehren", f"{1:016x}", 0, ITEMS[0].id, 1, False)
    life.give("faehren", f"{1:016x}", 1, ITEMS[0].id, 1, True)
    with database.transaction() as transaction:
        transaction.execute("DELETE FROM review_log WHERE number = 1")
        report_tables.rebuild(transaction, life.learner)

    (tally,) = database.rows("SELECT answers, runs, millis > 0 FROM tallies WHERE set_id = ''")
    assert tuple(tally) == (0, 0, 1)
