from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from given_sets import ferry_set

from quizapp.core.attempt import Certainty, Outcome
from quizapp.core.errors import DataError, StorageError, UsageError
from quizapp.core.item import Focus, ItemSet, NumberEntry
from quizapp.core.response import ListResponse, TextResponse
from quizapp.core.session import Mode, Only, RunChoices, Session
from quizapp.services.practice import Practice
from quizapp.storage import attempts, chain, item_sets
from quizapp.storage.connection import connect
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import add, default_learner

NOW = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
FIGURES = RunChoices(focuses=frozenset({Focus.FIGURES}), shuffle=False)
TEST = replace(FIGURES, mode=Mode.TEST)
RIGHT, WRONG = TextResponse("12 Mio."), TextResponse("99")


class Clock:
    """Move on by a second with every look at it."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "quiz.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with Database.open(path) as opened:
        keep(opened, ferry_set())
        yield opened


@pytest.fixture
def practice(database: Database) -> Practice:
    return Practice(database, default_learner(database, NOW), Clock())


def keep(database: Database, item_set: ItemSet) -> None:
    with database.transaction() as transaction:
        item_sets.save(transaction, item_set, Origin("/f.yaml", "aa"), NOW)


def ids(session: Session) -> list[str]:
    return [entry.item.id for entry in session.entries]


def logged(database: Database, session: Session) -> list[tuple[str, str]]:
    return [
        (entry.attempt.item_id, entry.attempt.score.outcome.value)
        for entry in attempts.of_session(database, session.id)
    ]


def test_a_run_asks_what_was_chosen_and_never_a_suggestion(practice: Practice) -> None:
    everything = practice.start("faehren", RunChoices())
    figures = practice.start("faehren", FIGURES)

    assert "vorschlag" not in ids(everything)
    assert len(everything.entries) == 11
    assert ids(figures) == ["zahl", "wahl", "datum", "luecke"]
    assert figures.item_set == ferry_set()


def test_a_run_without_a_seed_gets_one_and_one_with_a_seed_is_the_same_again(practice: Practice) -> None:
    seeds = {practice.start("faehren", RunChoices()).seed for _ in range(5)}
    first, second = (practice.start("faehren", RunChoices(seed=7)) for _ in range(2))

    assert len(seeds) == 5
    assert ids(first) == ids(second)
    assert [entry.seed for entry in first.entries] == [entry.seed for entry in second.entries]


def test_a_set_that_is_missing_and_choices_that_fit_nothing_are_told(practice: Practice, database: Database) -> None:
    with pytest.raises(DataError) as nothing:
        practice.start("faehren", replace(FIGURES, only=Only.MISSED))
    with database.transaction() as transaction:
        item_sets.remove(transaction, "faehren", NOW)
    for set_id in ("fehlt", "faehren"):
        with pytest.raises(DataError) as unknown:
            practice.start(set_id, FIGURES)

        assert unknown.value.message.code == "set-unknown"
    assert nothing.value.message.code == "nothing-to-ask"


def test_practice_scores_at_once_and_logs_the_answer(practice: Practice, database: Database) -> None:
    run = practice.start("faehren", FIGURES)
    after = practice.answer(run, RIGHT, seconds=4.5, hint=True, certainty=Certainty.SURE)
    (entry,) = attempts.of_session(database, run.id)

    assert run.current.score is None
    assert after.current.score is not None
    assert after.current.score.outcome is Outcome.RIGHT
    assert entry.attempt.response == RIGHT
    assert entry.attempt.score == after.current.score
    assert (entry.attempt.seconds, entry.attempt.hint, entry.attempt.certainty) == (4.5, True, Certainty.SURE)
    assert entry.attempt.at > NOW


def test_an_item_skipped_in_practice_is_logged_as_unanswered(practice: Practice, database: Database) -> None:
    run = practice.answer(practice.start("faehren", FIGURES), None)

    assert logged(database, run) == [("zahl", "unanswered")]
    assert run.answered == 1


def test_a_scored_answer_cannot_be_given_again(practice: Practice, database: Database) -> None:
    run = practice.start("faehren", FIGURES)
    after = practice.answer(run, WRONG)
    for state in (after, run):
        with pytest.raises(UsageError) as refused:
            practice.answer(state, RIGHT)

        assert refused.value.message.code == "item-answered-already"
    assert logged(database, run) == [("zahl", "wrong")]


def test_a_run_resumes_at_the_next_item_without_an_answer(practice: Practice) -> None:
    run = practice.start("faehren", replace(FIGURES, shuffle=True, seed=5))
    run = practice.answer(run, None)
    run = practice.answer(practice.move(run, 2), None)
    resumed = practice.resume(run.id)

    assert resumed.position == 1
    assert replace(resumed, position=2) == run


def test_a_run_that_is_all_answered_resumes_where_it_stood(practice: Practice) -> None:
    run = practice.start("faehren", replace(FIGURES, count=1))

    assert practice.resume(practice.answer(run, RIGHT).id).position == 0


def test_a_run_goes_on_after_the_program_was_started_again(path: Path) -> None:
    with Database.open(path) as database:
        keep(database, ferry_set())
        run = practice_of(database).answer(practice_of(database).start("faehren", FIGURES), RIGHT)
    with Database.open(path) as database:
        (resumed,) = practice_of(database).unfinished()

        assert resumed == replace(run, position=1)


def practice_of(database: Database) -> Practice:
    return Practice(database, default_learner(database, NOW), Clock())


def test_an_edit_of_the_set_does_not_touch_a_run_that_is_under_way(practice: Practice, database: Database) -> None:
    run = practice.start("faehren", FIGURES)
    edited = replace(ferry_set().items[0], body=NumberEntry("99"))
    keep(database, replace(ferry_set(title="Neu"), items=(edited,)))
    resumed = practice.resume(run.id)

    assert resumed == run
    assert practice.answer(resumed, WRONG).current.score.outcome is Outcome.WRONG  # type: ignore[union-attr]
    assert practice.start("faehren", FIGURES).entries[0].item_hash != run.entries[0].item_hash


def test_in_a_test_answers_are_kept_without_a_score_and_can_be_changed(practice: Practice, database: Database) -> None:
    run = practice.answer(practice.start("faehren", TEST), WRONG, seconds=2)
    run = practice.answer(run, RIGHT, seconds=3, certainty=Certainty.GUESSED)
    kept = practice.resume(run.id).entries[0]

    assert run.current.score is None
    assert (kept.response, kept.seconds, kept.certainty) == (RIGHT, 5.0, Certainty.GUESSED)
    assert logged(database, run) == []
    assert practice.answer(run, None).answered == 0


def test_a_test_keeps_its_marks_its_clock_and_its_place(practice: Practice) -> None:
    run = practice.start("faehren", replace(TEST, minutes=10))
    run = practice.answer(run, RIGHT, seconds=60)
    run = practice.mark_later(run, 3, True)
    run = practice.move(run, 3, seconds=5)
    run = practice.move(run, 2, seconds=15)
    practice.move(run, 0, seconds=0.5)
    resumed = practice.resume(run.id)

    assert replace(resumed, position=2) == run
    assert resumed.entries[3].later
    assert resumed.time_left == timedelta(seconds=600 - 80)
    assert not practice.mark_later(run, 3, False).entries[3].later


def test_handing_in_scores_the_whole_test_unanswered_items_included(practice: Practice, database: Database) -> None:
    run = practice.answer(practice.start("faehren", TEST), RIGHT)
    run = practice.answer(practice.move(run, 3), ListResponse(("Nordhafen", "")))
    done = practice.hand_in(run)

    assert logged(database, run) == [
        ("zahl", "right"),
        ("wahl", "unanswered"),
        ("datum", "unanswered"),
        ("luecke", "partly"),
    ]
    assert (done.points, done.maximum) == (Decimal("1.5"), Decimal(4))
    assert done.finished is not None
    assert practice.result(run.id) == done
    assert practice.unfinished() == ()
    assert chain.verify(database) == ()


def test_nothing_changes_after_the_end(practice: Practice, database: Database) -> None:
    run = practice.answer(practice.start("faehren", TEST), WRONG)
    done = practice.hand_in(run)
    acts: tuple[Callable[[], object], ...] = (
        lambda: practice.answer(done, RIGHT),
        lambda: practice.answer(run, RIGHT),
        lambda: practice.mark_later(done, 0, True),
        lambda: practice.mark_later(run, 0, True),
        lambda: practice.hand_in(done),
        lambda: practice.hand_in(run),
    )
    for act in acts:
        with pytest.raises(UsageError) as refused:
            act()

        assert refused.value.message.code == "run-finished"
    assert practice.result(run.id) == done
    assert practice.move(done, 1).position == 1
    assert len(logged(database, run)) == 4


def test_practice_ends_with_what_was_answered(practice: Practice, database: Database) -> None:
    run = practice.answer(practice.start("faehren", FIGURES), RIGHT)
    done = practice.hand_in(run)

    assert logged(database, run) == [("zahl", "right")]
    assert [entry.score is None for entry in done.entries] == [False, True, True, True]
    assert practice.result(run.id) == done


def test_the_misses_of_a_run_are_asked_again_in_the_same_versions(practice: Practice, database: Database) -> None:
    run = practice.answer(practice.start("faehren", TEST), RIGHT)
    done = practice.hand_in(practice.answer(practice.move(run, 1), WRONG))
    keep(database, replace(ferry_set(), items=()))
    again = practice.start_misses(done)

    assert ids(again) == ["wahl", "datum", "luecke"]
    assert again.choices.mode is Mode.PRACTICE
    assert [entry.item_hash for entry in again.entries] == [entry.item_hash for entry in done.entries[1:]]
    assert practice.resume(again.id) == again


def test_without_a_miss_there_is_nothing_to_ask_again(practice: Practice) -> None:
    run = practice.hand_in(practice.answer(practice.start("faehren", replace(FIGURES, count=1)), RIGHT))
    with pytest.raises(DataError) as told:
        practice.start_misses(run)

    assert told.value.message.code == "nothing-missed"


def test_only_unseen_and_only_missed_follow_the_log(practice: Practice) -> None:
    run = practice.answer(practice.start("faehren", FIGURES), RIGHT)
    practice.answer(practice.move(run, 1), WRONG)

    assert ids(practice.start("faehren", replace(FIGURES, only=Only.UNSEEN))) == ["datum", "luecke"]
    assert ids(practice.start("faehren", replace(FIGURES, only=Only.MISSED))) == ["wahl"]


def test_an_objection_is_kept_with_the_answer_and_can_be_taken_back(practice: Practice, database: Database) -> None:
    run = practice.answer(practice.start("faehren", FIGURES), WRONG)
    run = practice.object(run, 0, " Es waren 13. ")
    (entry,) = attempts.of_session(database, run.id)

    assert entry.attempt.objection == "Es waren 13."
    assert practice.resume(run.id).entries[0].objection == "Es waren 13."
    run = practice.object(practice.hand_in(run), 0, "Doch 12.")
    assert practice.result(run.id).entries[0].objection == "Doch 12."
    assert practice.object(run, 0, "  ").entries[0].objection is None
    assert practice.result(run.id).entries[0].objection is None


def test_a_run_that_is_given_up_is_not_offered_any_more(practice: Practice, database: Database) -> None:
    first = practice.answer(practice.start("faehren", FIGURES), RIGHT)
    second = practice.start("faehren", FIGURES)
    assert [run.id for run in practice.unfinished()] == [second.id, first.id]
    assert [run.id for run in practice.unfinished(most=1)] == [second.id]
    practice.abandon(first.id)

    assert [run.id for run in practice.unfinished()] == [second.id]
    assert logged(database, first) == [("zahl", "right")]


def test_history_lists_finished_runs_newest_first(practice: Practice) -> None:
    first = practice.hand_in(practice.answer(practice.start("faehren", FIGURES), RIGHT))
    second = practice.hand_in(practice.start("faehren", TEST))
    practice.start("faehren", FIGURES)
    newest, oldest = practice.history("faehren")

    assert (newest.session_id, newest.mode, newest.points) == (second.id, Mode.TEST, Decimal(0))
    assert (oldest.session_id, oldest.points, oldest.maximum) == (first.id, Decimal(1), Decimal(4))
    assert oldest.started < oldest.finished < newest.finished
    assert practice.history("fehlt") == ()


def test_the_runs_of_others_are_not_shown(practice: Practice, database: Database) -> None:
    run = practice.start("faehren", FIGURES)
    with database.transaction() as transaction:
        other = Practice(database, add(transaction, "Otter", NOW).id, Clock())

    assert other.unfinished() == ()
    for session_id in (run.id, "fehlt"):
        with pytest.raises(DataError) as told:
            other.result(session_id)

        assert told.value.message.code == "run-unknown"


@pytest.mark.parametrize("choices", [FIGURES, TEST])
def test_a_write_that_fails_changes_nothing_and_can_be_tried_again(
    practice: Practice, database: Database, path: Path, choices: RunChoices
) -> None:
    run = practice.start("faehren", choices)
    with database.transaction() as transaction:
        transaction.rows("PRAGMA busy_timeout = 0")
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    acts: tuple[Callable[[], object], ...] = (
        lambda: practice.answer(run, RIGHT),
        lambda: practice.hand_in(run),
        lambda: practice.object(run, 0, "Nein."),
        lambda: practice.start("faehren", choices),
        lambda: practice.abandon(run.id),
    )
    for act in acts:
        with pytest.raises(StorageError):
            act()
    other.close()

    assert practice.resume(run.id) == run
    assert practice.unfinished() == (run,)
    assert practice.answer(run, RIGHT).answered == 1


@pytest.mark.parametrize("position", [-1, 4])
def test_there_is_no_item_outside_a_run(practice: Practice, position: int) -> None:
    run = practice.start("faehren", FIGURES)
    with pytest.raises(UsageError) as told:
        practice.move(run, position)

    assert told.value.message.code == "no-such-item"
