"""Reports of one learner: periods, sets, what comes, what is hard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from given_sets import ferry_items, ferry_set

from quizapp.core.errors import DataError
from quizapp.core.item import ItemSet
from quizapp.core.key_response import key_response
from quizapp.core.progress_report import Period
from quizapp.core.response import TextResponse
from quizapp.core.session import RunChoices
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.services.reports import Reports
from quizapp.storage import item_sets
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import default_learner

NOW = datetime(2026, 3, 11, 12, tzinfo=UTC)
"""A Wednesday."""


def small_set(set_id: str = "faehren", title: str = "Drei Fähren") -> ItemSet:
    """Return a set of three items about figures."""
    return replace(ferry_set(set_id, title), items=ferry_items()[:3])


class Desk:
    """The services of one learner with a clock that the test moves."""

    def __init__(self, database: Database) -> None:
        self.now = NOW
        self.database = database
        learner = default_learner(database, NOW)
        self.preferences = Preferences(database)
        self.practice = Practice(database, learner, lambda: self.now, UTC)
        self.reports = Reports(database, learner, lambda: self.now, self.preferences, UTC)

    def run(self, days_ago: int = 0, *, right: bool = True, set_id: str = "faehren", count: int = 3) -> None:
        """Answer the first items of a set some days ago, twenty seconds each."""
        self.now = NOW - timedelta(days=days_ago)
        session = self.practice.start(set_id, RunChoices(shuffle=False))
        for position in range(count):
            item = session.entries[position].item
            given = key_response(item) if right else TextResponse("99")
            session = self.practice.answer(self.practice.move(session, position), given, seconds=20)
        self.practice.hand_in(session)
        self.now = NOW


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Database.in_memory() as database:
        for set_id, title in (("faehren", "Drei Fähren"), ("anleger", "Der Anleger")):
            with database.transaction() as transaction:
                item_sets.save(transaction, small_set(set_id, title), Origin(f"/{set_id}.yaml", set_id), NOW)
        yield Desk(database)


def test_nobody_has_answered_anything(desk: Desk) -> None:
    report = desk.reports.progress(Period.QUARTER)

    assert not report.answered
    assert desk.reports.sets() == ()
    assert (report.by_focus, report.by_level, report.recall_lines, report.hardest) == ((), (), (), ())
    assert report.forecast == (0,) * 30
    assert sum(report.calendar) == 0
    assert len(report.calendar) == 25 * 7 + 3


def test_a_period_is_told_apart_from_the_one_before_it(desk: Desk) -> None:
    desk.run(0)
    desk.run(23)  # the last day of the period
    desk.run(24, right=False)
    report = desk.reports.progress(Period.MONTH)

    assert (report.first, report.today) == (date(2026, 2, 16), date(2026, 3, 11))
    assert (report.now.answers, report.now.runs, report.now.quota) == (6, 2, 1.0)
    assert (report.before.answers, report.before.quota) == (3, 0.0)
    assert report.now.seconds_each == 60
    assert len(report.times) == 24
    assert (report.times[0], report.times[-1]) == (60, 60)


def test_lines_go_week_by_week_to_the_present_one(desk: Desk) -> None:
    desk.run(7, right=False)
    desk.run(0)
    report = desk.reports.progress(Period.QUARTER)

    assert [line.key for line in report.by_focus] == ["figures"]
    assert report.by_focus[0].shares == (*(None,) * 11, 0.0, 1.0)
    assert [line.key for line in report.by_level] == ["locate", "understand"]
    assert report.times == (*(0,) * 11, 60, 60)


def test_a_set_is_reported_on_its_own(desk: Desk) -> None:
    desk.run(3)
    desk.run(0, right=False, set_id="anleger")

    assert desk.reports.sets() == (("anleger", "Der Anleger"), ("faehren", "Drei Fähren"))
    assert desk.reports.progress(Period.QUARTER).now.quota == 0.5
    assert desk.reports.progress(Period.QUARTER, "faehren").now.quota == 1.0
    assert sum(desk.reports.progress(Period.QUARTER, "anleger").calendar) == 3


def test_what_is_known_again_is_measured_against_what_was_predicted(desk: Desk) -> None:
    desk.run(20)
    desk.run(8)
    desk.run(0, right=False)
    report = desk.reports.progress(Period.QUARTER)

    assert report.recall.measured == 0.5
    assert report.recall.after_a_week == 0.5
    assert report.recall.expected is not None
    assert 0.5 < report.recall.expected < 1
    assert [line.key for line in report.recall_lines] == ["measured", "predicted"]
    assert report.goal == 0.9


def test_the_forecast_begins_today_keeps_to_the_cap_and_holds_every_item(desk: Desk) -> None:
    desk.run(3, right=False)
    desk.run(0, set_id="anleger", count=2)
    every = desk.reports.progress(Period.MONTH).forecast
    one = desk.reports.forecast("faehren")

    assert len(every) == len(one) == 30
    assert every[0] == 3
    assert (one[0], sum(one)) == (3, 3)
    assert sum(every) == 5
    desk.preferences.set("daily_cap", 1)
    assert max(desk.reports.forecast("faehren")) == 1
    assert sum(desk.reports.forecast("faehren")) == 3


def test_the_hardest_items_come_first_and_only_those_asked_in_the_period(desk: Desk) -> None:
    desk.run(40, right=False, set_id="anleger", count=1)
    desk.run(38, right=False, set_id="anleger", count=1)
    desk.run(2, right=False, count=2)
    desk.run(1, right=True, count=1)
    desk.run(0, right=False, count=2)

    assert [(item.item_id, item.answers) for item in desk.reports.progress(Period.MONTH).hardest] == [
        ("wahl", 2),
        ("zahl", 3),
    ]
    assert len(desk.reports.progress(Period.QUARTER).hardest) == 3
    assert desk.reports.progress(Period.QUARTER, "anleger").hardest[0].set_id == "anleger"


def test_items_are_analysed_from_first_answers_and_few_learners_are_called_too_few(desk: Desk) -> None:
    desk.run(1, right=False, count=2)
    desk.run(0, count=2)
    analysis = desk.reports.analysis("faehren")

    assert len(analysis.items) == 3
    assert analysis.items[0].facility == 0
    assert analysis.items[0].answers == 1
    assert analysis.items[0].too_few
    with pytest.raises(DataError):
        desk.reports.analysis("nirgends")


def test_an_item_edited_since_is_analysed_from_its_new_wording_only(desk: Desk) -> None:
    desk.run(0, count=1)
    first, *others = small_set().items
    edited = replace(small_set(), items=(replace(first, points=Decimal(2)), *others))
    with desk.database.transaction() as transaction:
        item_sets.save(transaction, edited, Origin("/faehren.yaml", "neu"), NOW)

    assert desk.reports.analysis("faehren").items[0].answers == 0
