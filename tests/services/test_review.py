import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from given_sets import ferry_set

from quizapp.core.attempt import Certainty, Outcome
from quizapp.core.errors import DataError, UsageError
from quizapp.core.item import Focus, ItemSet
from quizapp.core.key_response import key_response
from quizapp.core.rating import Rating
from quizapp.core.response import Response, TextResponse
from quizapp.core.review_queue import Card
from quizapp.core.schedule import LEECH_LAPSES
from quizapp.core.session import Mode, RunChoices, Session
from quizapp.core.sitting import Sitting
from quizapp.services.catching_up import caught_up
from quizapp.services.library import Library
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.services.review import Review
from quizapp.services.sittings import SittingPractice
from quizapp.storage import attempts, chain, item_sets, reviews
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import default_learner

ZONE = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 5, 4, 10, tzinfo=UTC)
FIGURES = RunChoices(focuses=frozenset({Focus.FIGURES}), shuffle=False)
WRONG = TextResponse("99")


class Desk:
    """The services of one learner, with a clock that stands until it is moved."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = NOON
        self.learner = default_learner(database, NOON)
        self.preferences = Preferences(database)
        self.practice = Practice(database, self.learner, self.clock, ZONE)
        self.sittings = SittingPractice(database, self.learner, self.clock, ZONE)
        self.review = Review(database, self.learner, self.clock, self.preferences, ZONE)
        self.library = Library(database, self.learner, self.clock, ZONE)

    def clock(self) -> datetime:
        return self.now

    def wait(self, **span: float) -> None:
        self.now += timedelta(**span)

    def keep(self, item_set: ItemSet) -> None:
        with self.database.transaction() as transaction:
            item_sets.save(transaction, item_set, Origin(f"/{item_set.id}.yaml", item_set.id), self.now)

    def practise(self, set_id: str, *, right: bool, choices: RunChoices = FIGURES) -> Session:
        run = self.practice.start(set_id, choices)
        for position in range(len(run.entries)):
            run = self.practice.move(run, position)
            run = self.practice.answer(run, given(run, right=right), seconds=20)
        return self.practice.hand_in(run)

    def answer(self, run: Sitting, *, right: bool, seconds: float = 20, hint: bool = False) -> Sitting:
        after = self.sittings.answer(run, given(run, right=right), seconds=seconds, hint=hint)
        assert isinstance(after, Sitting)
        return after

    def go_on(self, run: Sitting) -> Sitting:
        following = run.next_open
        assert following is not None
        after = self.sittings.move(run, following)
        assert isinstance(after, Sitting)
        return after

    def days_to(self, item_id: str, set_id: str = "faehren") -> int:
        state = reviews.state(caught_up(self.database, self.learner), self.learner, Card(set_id, item_id))
        assert state is not None
        return (state.due - self.review.day).days


def given(run: Session, *, right: bool) -> Response | None:
    return key_response(run.current.item) if right else None


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Database.in_memory() as database:
        desk = Desk(database)
        for name in ("faehren", "zweite", "dritte"):
            desk.keep(replace(ferry_set(), id=name, title=f"Satz {name}"))
        yield desk


def test_before_anything_was_learned_nothing_is_due(desk: Desk) -> None:
    today = desk.review.due_today()

    assert (today.number, today.done, today.left, today.learned, today.sets) == (0, 0, 0, False, ())
    assert today.coming == (0,) * 7
    with pytest.raises(DataError) as refused:
        desk.review.start()

    assert refused.value.message.code == "nothing-due"


def test_practice_puts_items_on_the_schedule_by_their_ratings(desk: Desk) -> None:
    desk.practise("faehren", right=True)
    desk.practise("zweite", right=False)

    assert desk.days_to("zahl") == 2
    assert desk.days_to("wahl") == 1
    assert desk.days_to("zahl", "zweite") == 1
    assert desk.review.due_today().learned
    assert desk.review.due_today().number == 0
    assert desk.review.due_today().coming[:2] == (6, 2)


def test_a_study_day_begins_at_four(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.now = datetime(2026, 5, 5, 1, 59, tzinfo=UTC)
    before = desk.review.number_due()
    desk.wait(minutes=1)

    assert (before, desk.review.number_due()) == (0, 4)


def test_a_day_brings_no_more_than_the_cap_over_all_sets_and_shows_no_mountain(desk: Desk) -> None:
    for name in ("faehren", "zweite", "dritte"):
        desk.practise(name, right=False)
    desk.review.set_cap(5)
    desk.wait(days=3)
    today = desk.review.due_today()
    run = desk.review.start()

    assert (today.number, desk.review.number_due(), len(run.entries)) == (5, 5, 5)
    assert sum(one.due for one in today.sets) == 5
    assert today.coming == (5, 2, 0, 0, 0, 0, 0)
    assert desk.review.forecast(3) == (5, 2, 0)
    for _ in range(2):
        run = desk.answer(run, right=True)
        run = desk.go_on(run)

    assert (desk.review.due_today().number, desk.review.due_today().done) == (3, 2)


@pytest.mark.parametrize("cap", [0, -1, 501, 10**9])
def test_an_impossible_cap_is_refused_and_nothing_is_changed(desk: Desk, cap: int) -> None:
    with pytest.raises(UsageError) as refused:
        desk.review.set_cap(cap)

    assert refused.value.message.code == "setting-impossible"
    assert desk.review.cap == 20


def test_articles_follow_each_other_and_each_entry_comes_with_its_own(desk: Desk) -> None:
    for name in ("faehren", "zweite"):
        desk.practise(name, right=False)
    desk.wait(days=1)
    run = desk.review.start()
    seen = [run.item_set.id]
    while (run := desk.answer(run, right=True)).next_open is not None:
        run = desk.go_on(run)
        seen.append(run.item_set.id)

    assert seen in (["faehren", "zweite"] * 4, ["zweite", "faehren"] * 4)
    assert run.item_set.article.title is not None
    assert run.item_set.items == ()


def test_the_day_names_what_is_nearly_forgotten_missed_and_how_long_ago(desk: Desk) -> None:
    desk.practise("faehren", right=True)
    desk.practise("zweite", right=False)
    desk.wait(days=40)
    first, second = sorted(desk.review.due_today().sets, key=lambda one: one.set_id)

    assert (first.title, first.due, first.missed) == ("Satz faehren", 4, 0)
    assert (second.due, second.missed, second.nearly_forgotten) == (4, 4, 4)
    assert (desk.review.day - first.last).days == 40


def test_an_answer_moves_the_schedule_and_is_logged_under_its_set(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)
    run = desk.answer(desk.review.start(), right=True)
    (entry,) = attempts.of_session(desk.database, run.run_id)

    assert (entry.attempt.set_id, entry.attempt.item_id) == ("faehren", run.current.item.id)
    assert entry.attempt.score.outcome is Outcome.RIGHT
    assert entry.attempt.seconds == 20
    assert desk.days_to(run.current.item.id) > 0
    assert chain.verify(desk.database) == ()
    assert desk.practice.unfinished() == ()
    assert len(desk.practice.history("faehren")) == 1


def test_a_miss_comes_again_in_the_same_sitting_and_tomorrow(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)
    run = desk.answer(desk.review.start(), right=False)
    missed = run.current.item.id
    lapses = reviews.states(caught_up(desk.database, desk.learner), desk.learner)[run.card].lapses
    for _ in range(4):
        run = desk.answer(desk.go_on(run), right=True)

    assert run.current.item.id == missed
    assert run.place.again
    assert run.next_open is None
    assert desk.days_to(missed) == 1
    assert reviews.states(caught_up(desk.database, desk.learner), desk.learner)[run.card].lapses == lapses == 1
    assert len(run.first_answers) == 4
    assert desk.review.due_today().done == 4
    assert desk.review.due_today().again == 0


def test_a_sitting_that_was_left_is_gone_on_with_and_its_misses_come_again(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)
    run = desk.answer(desk.review.start(), right=False)
    missed = run.card
    desk.answer(desk.go_on(run), right=True)
    today = desk.review.due_today()
    again = desk.review.start()

    assert (today.number, today.done, today.again, today.left) == (2, 2, 1, 3)
    assert [place.again for place in again.places] == [False, False, True]
    assert again.entries[2].item.id == missed.item_id
    desk.answer(desk.sittings.move(again, 2), right=True)  # type: ignore[arg-type]

    assert desk.review.due_today().again == 0


def test_only_five_minutes_brings_what_fits_and_ends_when_they_are_over(desk: Desk) -> None:
    for name in ("faehren", "zweite", "dritte"):
        desk.practise(name, right=False, choices=RunChoices())
    desk.wait(days=1)
    run = desk.review.start(minutes=5)

    assert len(run.entries) == 15
    run = desk.answer(run, right=False, seconds=301)

    assert len(run.entries) == 1
    assert desk.sittings.hand_in(run).finished is not None


def test_reading_explanations_takes_of_the_five_minutes_and_what_is_left_stays_due(desk: Desk) -> None:
    for name in ("faehren", "zweite", "dritte"):
        desk.practise(name, right=False, choices=RunChoices())
    desk.wait(days=1)
    due = desk.review.due_today().left
    run = desk.answer(desk.review.start(minutes=5), right=False, seconds=2)
    assert (len(run.entries) > 1, run.is_cut) == (True, False)
    desk.wait(minutes=5)
    run = desk.answer(desk.go_on(run), right=True, seconds=2)

    assert ([entry.score is None for entry in run.entries], run.is_cut) == ([False, False], True)
    assert desk.review.due_today().left == due - 1
    assert len(desk.review.start().entries) == due - 1


def test_five_minutes_bring_no_more_than_fits_of_what_was_missed_before_either(desk: Desk) -> None:
    for name in ("faehren", "zweite", "dritte"):
        desk.practise(name, right=False, choices=RunChoices())
    desk.wait(days=1)
    run = desk.review.start()
    for _ in range(6):
        run = desk.go_on(desk.answer(run, right=False))
    left = desk.review.due_today().left

    assert left > 15
    assert len(desk.review.start(minutes=5).entries) == 15


def test_easy_is_the_learners_own_button_for_what_was_right_without_help(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)
    run = desk.answer(desk.review.start(), right=True)
    told = desk.sittings.next_time(run)
    good = reviews.states(caught_up(desk.database, desk.learner), desk.learner)[run.card]
    assert told is not None
    state = desk.sittings.call_easy(run)
    easy = desk.sittings.next_time(run)
    assert easy is not None

    assert (told.rating, told.may_be_easy, easy.rating, easy.may_be_easy) == (Rating.GOOD, True, Rating.EASY, False)
    assert state.stability > good.stability
    assert state.difficulty < good.difficulty
    assert (state.due - desk.review.day).days == easy.days
    with pytest.raises(UsageError):
        desk.sittings.call_easy(run)


@pytest.mark.parametrize(("right", "hint"), [(False, False), (True, True)])
def test_what_was_missed_or_needed_a_hint_cannot_be_called_easy(desk: Desk, right: bool, hint: bool) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)
    run = desk.review.start()
    with pytest.raises(UsageError):
        desk.sittings.call_easy(run)
    run = desk.answer(run, right=right, hint=hint)
    told = desk.sittings.next_time(run)

    assert told is not None
    assert told.rating is (Rating.HARD if right else Rating.AGAIN)
    assert not told.may_be_easy
    with pytest.raises(UsageError) as refused:
        desk.sittings.call_easy(run)

    assert refused.value.message.code == "review-not-easy"


def test_what_is_buried_waits_until_tomorrow_and_what_is_suspended_until_it_is_taken_back(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)
    run = desk.review.start()
    buried, run = run.card, desk.sittings.bury(run)
    suspended, run = run.card, desk.sittings.suspend(run)

    assert len(run.entries) == 2
    assert desk.review.number_due() == 2
    assert desk.review.suspended() == (suspended,)
    assert desk.review.due_today().suspended == 1
    desk.wait(days=1)

    assert desk.review.number_due() == 3
    assert buried in {place_card(run, at) for run in [desk.review.start()] for at in range(3)}
    desk.review.take_back(suspended)

    assert desk.review.number_due() == 4


def place_card(run: Sitting, at: int) -> Card:
    return Card(run.places[at].set_id, run.entries[at].item.id)


def test_setting_aside_the_last_item_leaves_an_empty_sitting(desk: Desk) -> None:
    desk.practise("faehren", right=False, choices=replace(FIGURES, count=1))
    desk.wait(days=1)

    assert desk.sittings.suspend(desk.review.start()).entries == ()


def test_an_objection_is_kept_with_the_answer_and_only_then(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)
    run = desk.review.start()
    with pytest.raises(UsageError):
        desk.sittings.object(run, 0, "Das steht da nicht.")
    run = desk.answer(run, right=True)
    after = desk.sittings.object(run, 0, "Das steht da nicht.")
    (entry,) = attempts.of_session(desk.database, run.run_id)

    assert entry.attempt.objection == after.entries[0].objection == "Das steht da nicht."
    desk.sittings.object(run, 0, "")

    assert attempts.of_session(desk.database, run.run_id)[0].attempt.objection is None


def test_a_failing_disk_leaves_sitting_log_and_schedule_as_they_were(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)
    run = desk.review.start()
    before = reviews.states(caught_up(desk.database, desk.learner), desk.learner)
    with desk.database.transaction() as transaction:
        transaction.execute("CREATE TRIGGER full BEFORE INSERT ON review_log BEGIN SELECT raise(ABORT, 'full'); END")
    with pytest.raises(sqlite3.IntegrityError):
        desk.answer(run, right=True)

    assert attempts.of_session(desk.database, run.run_id) == ()
    assert reviews.states(caught_up(desk.database, desk.learner), desk.learner) == before
    with desk.database.transaction() as transaction:
        transaction.execute("DROP TRIGGER full")

    assert desk.answer(run, right=True).current.score is not None


def test_a_test_counts_when_it_is_handed_in_but_not_what_was_never_seen(desk: Desk) -> None:
    run = desk.practice.start("faehren", replace(FIGURES, mode=Mode.TEST))
    run = desk.practice.answer(run, TextResponse("12 Mio."), seconds=5)
    run = desk.practice.move(run, 1)
    run = desk.practice.move(run, 2, seconds=9)
    before = reviews.states(caught_up(desk.database, desk.learner), desk.learner)
    desk.practice.hand_in(run)
    states = reviews.states(caught_up(desk.database, desk.learner), desk.learner)

    assert before == {}
    assert {card.item_id for card in states} == {"zahl", "wahl"}


def test_a_drill_for_a_deadline_does_not_move_the_schedule(desk: Desk) -> None:
    desk.practise("faehren", right=True)
    before = reviews.states(caught_up(desk.database, desk.learner), desk.learner)
    desk.wait(days=2)
    for mode in Mode:
        desk.practise("faehren", right=False, choices=replace(FIGURES, mode=mode, drill=True))

    assert reviews.states(caught_up(desk.database, desk.learner), desk.learner) == before
    assert len(attempts.of_learner(desk.database, desk.learner)) == 12


def test_certainty_counts_in_practice(desk: Desk) -> None:
    run = desk.practice.start("faehren", replace(FIGURES, certainty=True))
    run = desk.practice.move(run, 1)
    desk.practice.answer(run, key_response(run.current.item), certainty=Certainty.SURE)

    assert desk.days_to("wahl") == 2


def test_a_leech_is_told_to_the_learner_and_named_for_the_author(desk: Desk) -> None:
    desk.practise("faehren", right=False, choices=replace(FIGURES, count=1))
    told = []
    for _ in range(LEECH_LAPSES):
        desk.wait(days=1)
        run = desk.answer(desk.review.start(), right=False)
        told.append(desk.sittings.next_time(run))

    assert [one is not None and one.is_leech for one in told] == [False] * (LEECH_LAPSES - 1) + [True]
    assert desk.review.leeches(run.card.set_id) == (run.card.item_id,)
    assert desk.review.leeches("zweite") == ()


def test_the_cards_of_the_library_tell_what_is_due(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)

    assert {one.set_id: one.due for one in desk.library.summaries()} == {"faehren": 4, "zweite": 0, "dritte": 0}
    desk.library.remove("faehren")

    assert desk.review.number_due() == 0
    desk.library.restore("faehren")

    assert desk.review.number_due() == 4


def test_a_change_of_the_mapping_maps_the_whole_log_anew(desk: Desk) -> None:
    desk.practise("faehren", right=True)
    desk.wait(days=3)
    desk.practise("zweite", right=False)
    before = reviews.states(caught_up(desk.database, desk.learner), desk.learner)
    with desk.database.transaction() as transaction:
        transaction.execute("UPDATE learners SET mapping = 0")
        transaction.execute("UPDATE reviews SET stability = 77.0")
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 1

    desk.review.refresh(stop)
    assert not reviews.head(desk.database, desk.learner).is_current
    desk.review.refresh()

    assert told == [(0, 2), (1, 2)]
    assert reviews.states(caught_up(desk.database, desk.learner), desk.learner) == before
    assert reviews.head(desk.database, desk.learner).is_current


def test_another_retention_is_in_force_after_a_refresh(desk: Desk) -> None:
    for _ in range(4):
        desk.practise("faehren", right=True)
        desk.wait(days=desk.days_to("zahl"))
    desk.wait(days=-30)
    before = desk.days_to("zahl")
    desk.preferences.set("retention", 80)
    desk.review.refresh()

    assert desk.days_to("zahl") > before
    changes = desk.database.changes
    desk.review.refresh()

    assert desk.database.changes == changes


def test_a_mark_for_later_lives_within_the_sitting(desk: Desk) -> None:
    desk.practise("faehren", right=False)
    desk.wait(days=1)

    assert desk.sittings.mark_later(desk.review.start(), 0, later=True).entries[0].later


@pytest.mark.parametrize("cap", [1, 2, 5, 500])
def test_a_mountain_is_counted_no_further_than_it_can_be_seen(
    desk: Desk, cap: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("faehren", "zweite", "dritte"):
        desk.practise(name, right=False)
    desk.wait(days=1)
    desk.preferences.set("daily_cap", cap)
    desk.answer(desk.review.start(), right=True)
    found = desk.review.due_today(), [desk.review.forecast(days) for days in (1, 3, 30)]
    monkeypatch.setattr("quizapp.services.review._seen_of", lambda _cap, _days: -1)

    assert (desk.review.due_today(), [desk.review.forecast(days) for days in (1, 3, 30)]) == found
