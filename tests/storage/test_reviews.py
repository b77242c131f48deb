import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from given_sets import ferry_set

from quizapp.core.attempt import Attempt, Certainty, Outcome, Score
from quizapp.core.errors import Message
from quizapp.core.item import ItemType, Status
from quizapp.core.rating import MAPPING_VERSION, Answer
from quizapp.core.response import TextResponse
from quizapp.core.review_queue import Card
from quizapp.core.schedule import LEECH_LAPSES
from quizapp.core.study_day import study_day
from quizapp.storage import agenda, asides, attempts, item_sets, learners, overview, review_log, reviews
from quizapp.storage.attempts import Logged
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.review_log import Noted
from quizapp.storage.transaction import Row, Transaction

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
CARDS = (Card("faehren", "zahl"), Card("faehren", "wahl"), Card("andere", "zahl"))
HISTORIES = 500


@pytest.fixture
def database() -> Database:
    opened = Database.in_memory()
    for item_set in (ferry_set(), replace(ferry_set(), id="andere")):
        keep(opened, item_set)
    return opened


@pytest.fixture
def learner(database: Database) -> str:
    return learners.default_learner(database, NOW)


def keep(database: Database, item_set: object) -> None:
    with database.transaction() as transaction:
        item_sets.save(transaction, item_set, Origin("/f.yaml", "aa"), NOW)  # type: ignore[arg-type]


def log(
    transaction: Transaction, learner: str, answers: list[tuple[Card, datetime, Answer, bool]], *, at_once: bool = True
) -> None:
    """Log answers and let the schedule hear of them, as the services do, at once or later."""
    number = reviews.head(transaction, learner).attempts
    logged = [
        Logged(
            Attempt(
                learner=learner,
                set_id=card.set_id,
                item_id=card.item_id,
                item_hash="0",
                session=f"run-{learner}-{number}",
                at=at,
                response=TextResponse("x"),
                score=Score(answer.share, Decimal(1), answer.outcome, Message("x")),
                seconds=12.5,
                hint=answer.hint,
                tries=answer.tries,
                certainty=answer.certainty,
            ),
            position,
            ItemType.NUMBER if answer.typed else ItemType.SINGLE_CHOICE,
        )
        for position, (card, at, answer, _) in enumerate(answers)
    ]
    last = attempts.append(transaction, tuple(logged))
    noted = tuple(Noted(answer.day, counts, answer.typed) for _, _, answer, counts in answers)
    reviews.record(transaction, learner, noted, last)
    if at_once:
        reviews.catch_up(transaction, learner)


def answered(at: datetime, outcome: Outcome = Outcome.RIGHT, *, typed: bool = True, tries: int = 1) -> Answer:
    return Answer(study_day(at, ZONE), typed, outcome, Decimal(outcome is Outcome.RIGHT), tries=tries)


def answer(database: Database, learner: str, card: Card, at: datetime, outcome: Outcome = Outcome.RIGHT) -> None:
    with database.transaction() as transaction:
        log(transaction, learner, [(card, at, answered(at, outcome), True)])


def miss(database: Database, learner: str, card: Card, at: datetime) -> None:
    answer(database, learner, card, at, Outcome.WRONG)


def random_history(dice: random.Random) -> list[tuple[Card, datetime, Answer, bool]]:
    """Return some weeks of answers, several on one day among them, with hints, second tries and drills."""
    at = NOW
    history = []
    for _ in range(dice.randint(1, 14)):
        at += timedelta(hours=dice.choice((0.1, 1, 5, 20, 30, 100, 400)))
        share = Decimal(dice.choice(("0", "0.5", "0.8", "1", "1", "1")))
        outcome = Outcome.RIGHT if share == 1 else Outcome.PARTLY if share else Outcome.WRONG
        given = Answer(
            day=study_day(at, ZONE),
            typed=dice.random() < 0.5,
            outcome=outcome,
            share=share,
            hint=dice.random() < 0.2,
            tries=dice.choice((1, 1, 1, 2)),
            certainty=dice.choice((None, None, *Certainty)),
        )
        history.append((dice.choice(CARDS), at, given, dice.random() < 0.9))
    return history


def stored(database: Database) -> tuple[list[Row], list[Row]]:
    return (
        list(map(tuple, database.rows("SELECT * FROM reviews ORDER BY learner, set_id, item_id"))),  # type: ignore[arg-type]
        list(map(tuple, database.rows("SELECT * FROM review_log ORDER BY learner, number"))),  # type: ignore[arg-type]
    )


def test_replaying_the_log_gives_the_stored_state_for_500_random_histories(database: Database) -> None:
    dice = random.Random(4)
    for number in range(HISTORIES):
        with database.transaction() as transaction:
            learner = learners.add(transaction, f"L{number}", NOW).id
        for entry in (history := random_history(dice)):
            with database.transaction() as transaction:
                log(transaction, learner, [entry], at_once=False)
            catch_up(database, learner, dice)
            if dice.random() < 0.15 and entry[3] and entry[2].may_be_easy:
                call_easy(database, learner, entry[0], len(history[: history.index(entry)]) + 1)
    for learner in learners.unreviewed(database):
        catch_up(database, learner, None)
    before = stored(database)
    for learner in (row["id"] for row in database.rows("SELECT id FROM learners")):
        with database.transaction() as transaction:
            reviews.rebuild(transaction, learner, day_of)

    assert len(before[0]) > HISTORIES
    assert stored(database) == before


def catch_up(database: Database, learner: str, dice: random.Random | None) -> None:
    """Take in what was answered; with dice now and then, and then no more than so many answers at a time."""
    while dice is None or dice.random() < 0.3:
        with database.cache_transaction() as transaction:
            if not reviews.catch_up(transaction, learner, dice.randint(1, 3) if dice else 100):
                return


def call_easy(database: Database, learner: str, card: Card, number: int) -> None:
    catch_up(database, learner, None)
    with database.transaction() as transaction:
        review_log.mark_easy(transaction, learner, number)
        reviews.replay_card(transaction, learner, card, reviews.head(transaction, learner).retention)


def day_of(moment: datetime) -> date:
    return study_day(moment, ZONE)


def test_answers_of_a_database_without_a_schedule_are_taken_in(database: Database, learner: str) -> None:
    for days in (0, 3, 9):
        answer(database, learner, CARDS[0], NOW + timedelta(days=days))
    before = stored(database)
    with database.transaction() as transaction:
        transaction.execute("DELETE FROM reviews")
        transaction.execute("DELETE FROM review_log")
        transaction.execute("UPDATE learners SET reviewed = 0, mapping = 0")
    with database.transaction() as transaction:
        reviews.rebuild(transaction, learner, day_of)

    assert stored(database) == before


def test_taking_answers_in_twice_changes_nothing(database: Database, learner: str) -> None:
    dice = random.Random(11)
    for entry in (entry for _ in range(6) for entry in random_history(dice)):
        with database.transaction() as transaction:
            log(transaction, learner, [entry])
    before = stored(database)
    for reached in range(len(before[1])):
        with database.transaction() as transaction:
            transaction.execute("UPDATE learners SET reviewed = ?", (reached,))
            while reviews.catch_up(transaction, learner, 7):
                pass

        assert stored(database) == before
        assert not reviews.head(database, learner).lags


def test_a_schedule_that_is_behind_only_notes_answers_until_it_is_rebuilt(database: Database, learner: str) -> None:
    answer(database, learner, CARDS[0], NOW)
    with database.transaction() as transaction:
        transaction.execute("UPDATE learners SET mapping = 0")
    answer(database, learner, CARDS[0], NOW + timedelta(days=2))
    half = reviews.state(database, learner, CARDS[0])
    with database.transaction() as transaction:
        reviews.finish_rebuild(transaction, learner, 0, 90)
    whole = reviews.state(database, learner, CARDS[0])

    assert half is not None
    assert whole is not None
    assert (half.reviews, whole.reviews) == (1, 2)
    assert reviews.head(database, learner) == reviews.Head(2, 2, MAPPING_VERSION, 90)


def test_what_does_not_count_moves_nothing(database: Database, learner: str) -> None:
    with database.transaction() as transaction:
        log(transaction, learner, [(CARDS[0], NOW, answered(NOW), False)])
        reviews.record(transaction, learner, (), 1)

    assert reviews.states(database, learner) == {}
    assert not agenda.has_any(database, learner)
    assert reviews.head(database, learner).is_current


def test_an_edited_set_keeps_what_was_learned(database: Database, learner: str) -> None:
    answer(database, learner, CARDS[0], NOW)
    before = reviews.state(database, learner, CARDS[0])
    item_set = ferry_set()
    edited = replace(item_set.items[0], stem="Wie teuer waren die Fähren?", explanation="Neu.")
    keep(database, replace(item_set, items=(edited, *item_set.items[1:])))
    (asked,) = agenda.asked_items(database, [CARDS[0]])

    assert reviews.state(database, learner, CARDS[0]) == before
    assert due(database, learner, 30) == [CARDS[0]]
    assert asked.item.stem == "Wie teuer waren die Fähren?"


def due(database: Database, learner: str, days: int, limit: int = 100) -> list[Card]:
    return list(agenda.most_endangered(database, learner, day_of(NOW) + timedelta(days=days), limit))


def test_a_removed_set_is_not_due_and_comes_back_as_it_was(database: Database, learner: str) -> None:
    for card in CARDS:
        answer(database, learner, card, NOW)
    before = reviews.states(database, learner)
    with database.transaction() as transaction:
        item_sets.remove(transaction, "faehren", NOW)
    while_removed = due(database, learner, 30)
    keep(database, ferry_set())

    assert while_removed == [CARDS[2]]
    assert [one.set_id for one in agenda.asked_items(database, reversed(CARDS))] == ["andere", "faehren", "faehren"]
    assert reviews.states(database, learner) == before
    assert set(due(database, learner, 30)) == set(CARDS)


def test_what_an_author_took_out_or_back_to_suggestions_is_not_due(database: Database, learner: str) -> None:
    for card in CARDS:
        answer(database, learner, card, NOW)
    item_set = ferry_set()
    suggested = replace(item_set.items[0], status=Status.SUGGESTED)
    keep(database, replace(item_set, items=(suggested, *item_set.items[2:])))

    assert due(database, learner, 30) == [CARDS[2]]
    assert [one.set_id for one in agenda.asked_items(database, CARDS[1:])] == ["andere"]


def test_the_most_likely_forgotten_come_first(database: Database, learner: str) -> None:
    answer(database, learner, CARDS[0], NOW)
    answer(database, learner, CARDS[0], NOW + timedelta(days=2))
    answer(database, learner, CARDS[1], NOW + timedelta(days=1))
    miss(database, learner, CARDS[2], NOW + timedelta(days=2))

    assert due(database, learner, 40) == [CARDS[2], CARDS[1], CARDS[0]]
    assert due(database, learner, 40, limit=1) == [CARDS[2]]
    assert due(database, learner, 0) == []


def test_counts_by_day_and_set(database: Database, learner: str) -> None:
    for card in CARDS:
        miss(database, learner, card, NOW)
    answer(database, learner, CARDS[0], NOW + timedelta(days=1))
    tomorrow = day_of(NOW) + timedelta(days=1)

    assert agenda.due_count(database, learner, tomorrow) == 2
    assert agenda.due_count(database, learner, tomorrow, 1) == 1
    assert overview.due_by_set(database, learner, tomorrow) == {"faehren": 1, "andere": 1}
    assert sum(agenda.coming(database, learner, day_of(NOW), 7)) == 3
    assert agenda.coming(database, learner, day_of(NOW), 7)[0] == 2
    assert agenda.titles(database, ["andere", "fehlt"]) == {"andere": "Drei Fähren"}
    assert agenda.last_seconds(database, learner, 2) == (12.5, 12.5)


def test_states_come_with_whether_the_last_answer_was_missed(database: Database, learner: str) -> None:
    answer(database, learner, CARDS[0], NOW)
    miss(database, learner, CARDS[1], NOW)
    found = agenda.due_cards(database, learner, (*CARDS, Card("fehlt", "x")))

    assert [(one.card, one.missed) for one in found] == [(CARDS[0], False), (CARDS[1], True)]


Aside = Callable[[Transaction, str], None]


@pytest.mark.parametrize(("until", "tomorrow"), [(day_of(NOW) + timedelta(days=3), 0), (None, 0)])
def test_what_is_set_aside_waits_through_answers_and_rebuilding(
    database: Database, learner: str, until: date | None, tomorrow: int
) -> None:
    miss(database, learner, CARDS[0], NOW)
    with database.transaction() as transaction:
        asides.put(transaction, learner, CARDS[0], until)
    miss(database, learner, CARDS[0], NOW + timedelta(hours=1))
    with database.transaction() as transaction:
        reviews.rebuild(transaction, learner, day_of)
    later = due(database, learner, 3)

    assert len(due(database, learner, 1)) == tomorrow
    assert later == ([CARDS[0]] if until else [])
    assert asides.suspended(database, learner) == (() if until else (CARDS[0],))


def test_what_is_taken_back_is_due_again(database: Database, learner: str) -> None:
    miss(database, learner, CARDS[0], NOW)
    with database.transaction() as transaction:
        asides.put(transaction, learner, CARDS[0], None)
        asides.take_back(transaction, learner, CARDS[0])

    assert due(database, learner, 1) == [CARDS[0]]
    assert asides.suspended(database, learner) == ()


def test_another_retention_moves_every_day(database: Database, learner: str) -> None:
    for days in (0, 2, 12, 50):
        answer(database, learner, CARDS[0], NOW + timedelta(days=days))
    before = reviews.state(database, learner, CARDS[0])
    with database.transaction() as transaction:
        reviews.reschedule(transaction, learner, 80)
    after = reviews.state(database, learner, CARDS[0])
    moved = stored(database)
    with database.transaction() as transaction:
        reviews.rebuild(transaction, learner, day_of)

    assert before is not None
    assert after is not None
    assert after.interval > before.interval
    assert replace(after, interval=before.interval) == before
    assert stored(database) == moved
    assert due(database, learner, 50 + after.interval) == [CARDS[0]]
    assert due(database, learner, 49 + after.interval) == []


def test_leeches_of_a_set_are_named(database: Database, learner: str) -> None:
    for number in range(LEECH_LAPSES + 1):
        assert agenda.leeches(database, CARDS[0].set_id) == ()
        miss(database, learner, CARDS[0], NOW + timedelta(days=number))

    assert agenda.leeches(database, CARDS[0].set_id) == (CARDS[0].item_id,)


def test_a_deleted_learner_leaves_nothing_behind(database: Database, learner: str) -> None:
    answer(database, learner, CARDS[0], NOW)
    with database.transaction() as transaction:
        asides.put(transaction, learner, CARDS[0], None)
        learners.delete(transaction, learner)

    assert stored(database) == ([], [])
    assert database.rows("SELECT * FROM asides") == []


@pytest.mark.parametrize("limit", [1, 5, 40, 400])
def test_looking_at_bounded_stabilities_finds_the_same_as_looking_at_all(
    database: Database, learner: str, limit: int
) -> None:
    dice = random.Random(limit)
    today = day_of(NOW) + timedelta(days=400)
    keys = {}
    answer(database, learner, CARDS[0], NOW)
    with database.transaction() as transaction:
        transaction.execute("DELETE FROM reviews")
        for number in range(300):
            last, stability = (
                day_of(NOW) + timedelta(days=dice.randint(0, 390)),
                dice.choice((0.5, 3, 40, 900)) * (1 + dice.random()),
            )
            open_from = (today + timedelta(days=dice.choice((-1, 0, 1)))).toordinal()
            row = (learner, "faehren", f"frage-{number}", stability, 5.0, last.toordinal(), 3, 1, 0, open_from)
            transaction.execute(f"INSERT INTO reviews VALUES ({', '.join('?' * 10)})", row)
            if open_from <= today.toordinal():
                keys[Card("faehren", f"frage-{number}")] = (today - last).days / stability
    expected = sorted(keys, key=lambda card: -keys[card])[:limit]

    assert list(agenda.most_endangered(database, learner, today, limit)) == expected


@pytest.mark.parametrize(
    ("sql", "count"),
    [(agenda._FADING, 4), (f"SELECT count(*) {agenda._DUE}", 2), (agenda._COMING, 3), (review_log._DONE, 2)],
)
def test_what_a_day_brings_is_read_from_an_index_alone(database: Database, sql: str, count: int) -> None:
    (plan, *_) = database.rows(f"EXPLAIN QUERY PLAN {sql}", tuple(range(count)))

    assert "USING COVERING INDEX" in plan["detail"] or "review_log_sittings" in plan["detail"]
