import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from given_sets import ferry_set
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.attempt import Attempt, Certainty, Outcome, Part, Score
from quizapp.core.errors import Message, UsageError
from quizapp.core.item import ItemType
from quizapp.core.response import (
    GroupsResponse,
    ListResponse,
    PairsResponse,
    Response,
    TextResponse,
    TruthResponse,
)
from quizapp.storage import attempts, chain, learners, standings
from quizapp.storage.attempts import Logged
from quizapp.storage.chain import Break
from quizapp.storage.database import Database

PARTS = (Part("1", "12", "12", True), Part("2", "", "vier", False, Message.of("gap-empty", gap=2)))
PARTLY = Score(Decimal("0.5"), Decimal(1), Outcome.PARTLY, Message.of("half-right", right=1, of=2), PARTS)
WRONG = Score(Decimal(0), Decimal(1), Outcome.WRONG, Message.of("wrong"))
RIGHT = Score(Decimal(1), Decimal(1), Outcome.RIGHT, Message.of("right"))


@pytest.fixture
def learner(database: Database, now: datetime) -> str:
    return learners.default_learner(database, now)


def attempt(learner: str, now: datetime, **changes: object) -> Attempt:
    first = Attempt(learner, "faehren", "zahl", "hash", "run", now, TextResponse("12"), PARTLY, 3.25)
    return replace(first, **changes)  # type: ignore[arg-type]


def log(database: Database, *entries: Attempt, start: int = 0, item_type: ItemType = ItemType.NUMBER) -> None:
    with database.transaction() as transaction:
        logged = tuple(Logged(entry, start + number, item_type) for number, entry in enumerate(entries))
        attempts.append(transaction, logged)


def test_an_attempt_comes_back_as_it_was_logged(database: Database, learner: str, now: datetime) -> None:
    full = attempt(learner, now, hint=True, tries=2, certainty=Certainty.RATHER, seconds=0.1)
    log(database, full)

    assert attempts.of_learner(database, learner) == (Logged(full, 0, ItemType.NUMBER),)
    assert attempts.of_session(database, "run") == (Logged(full, 0, ItemType.NUMBER),)


def test_an_unanswered_item_is_logged_as_such(database: Database, learner: str, now: datetime) -> None:
    log(database, attempt(learner, now, response=None))

    assert attempts.of_learner(database, learner)[0].attempt.response is None


TEXTS = st.text(alphabet=st.characters(), max_size=30)


@given(
    st.one_of(
        TEXTS.map(lambda text: (ItemType.SHORT_TEXT, TextResponse(text))),
        st.lists(TEXTS).map(lambda entries: (ItemType.CLOZE, ListResponse(tuple(entries)))),
        st.builds(TruthResponse, st.booleans(), st.lists(TEXTS).map(tuple)).map(lambda r: (ItemType.TRUE_FALSE, r)),
        st.dictionaries(TEXTS, TEXTS).map(lambda pairs: (ItemType.MATCHING, PairsResponse(tuple(pairs.items())))),
        st.dictionaries(TEXTS, st.lists(TEXTS).map(tuple)).map(
            lambda groups: (ItemType.GROUPING, GroupsResponse(tuple(groups.items())))
        ),
    )
)
def test_every_response_comes_back_from_its_stored_text(given_to: tuple[ItemType, Response]) -> None:
    item_type, response = given_to

    assert attempts.response_from(item_type, attempts.response_text(response)) == response


def test_half_a_character_pair_typed_by_mistake_is_kept(database: Database, learner: str, now: datetime) -> None:
    log(database, attempt(learner, now, response=TextResponse("12 \ud83d")))

    assert attempts.of_learner(database, learner)[0].attempt.response == TextResponse("12 \ud83d")


def test_nothing_to_log_writes_nothing(database: Database, learner: str) -> None:
    log(database)

    assert attempts.of_learner(database, learner) == ()


def test_the_same_entry_of_a_run_is_not_logged_twice(database: Database, learner: str, now: datetime) -> None:
    log(database, attempt(learner, now))
    with pytest.raises(UsageError) as refused:
        log(database, attempt(learner, now))

    assert refused.value.message.code == "item-answered-already"
    assert len(attempts.of_learner(database, learner)) == 1


@pytest.mark.parametrize("column", ["response = 'x'", "points = '1'", "outcome = 'right'"])
def test_an_attempt_cannot_be_changed(database: Database, learner: str, now: datetime, column: str) -> None:
    log(database, attempt(learner, now))
    with pytest.raises(sqlite3.IntegrityError, match="never changed"), database.transaction() as transaction:
        transaction.execute(f"UPDATE attempts SET {column}")

    assert attempts.of_learner(database, learner)[0].attempt == attempt(learner, now)


@pytest.mark.parametrize(
    "statement", ["DELETE FROM attempts", "INSERT OR REPLACE INTO attempts SELECT * FROM attempts"]
)
def test_an_attempt_cannot_be_deleted_or_replaced(
    database: Database, learner: str, now: datetime, statement: str
) -> None:
    log(database, attempt(learner, now))
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"), database.transaction() as transaction:
        transaction.execute(statement)

    assert len(attempts.of_learner(database, learner)) == 1


def test_a_learner_takes_the_attempts_along_and_leaves_those_of_others(
    database: Database, learner: str, now: datetime
) -> None:
    with database.transaction() as transaction:
        other = learners.add(transaction, "Otter", now)
    log(database, attempt(learner, now))
    log(database, attempt(other.id, now, session="other"))
    with database.transaction() as transaction:
        learners.delete(transaction, learner)

    assert [entry.id for entry in learners.every(database)] == [other.id]
    assert attempts.of_learner(database, learner) == ()
    assert len(attempts.of_learner(database, other.id)) == 1
    assert chain.verify(database) == ()


def test_the_chain_of_what_was_written_holds(database: Database, learner: str, now: datetime) -> None:
    for number in range(7):
        log(database, attempt(learner, now, session=f"run-{number}"))

    assert chain.verify(database) == ()


def without_triggers(database: Database, statement: str) -> None:
    """Tamper with the log as somebody could who opens the file with another tool."""
    with database.transaction() as transaction:
        transaction.execute("DROP TRIGGER attempts_stay_as_written")
        transaction.execute("DROP TRIGGER attempts_stay")
        transaction.execute(statement)


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE attempts SET points = '1' WHERE number = 3", 3),
        ("UPDATE attempts SET response = NULL WHERE number = 5", 5),
        ("UPDATE attempts SET seconds = seconds + 0.000001 WHERE number = 2", 2),
        ("UPDATE attempts SET at = replace(at, '2026', '2025') WHERE number = 1", 1),
        ("UPDATE attempts SET link = zeroblob(32) WHERE number = 4", 4),
        ("UPDATE attempts SET verdict = CAST(x'ff' AS TEXT) WHERE number = 4", 4),
        ("DELETE FROM attempts WHERE number = 4", 4),
        ("DELETE FROM attempts WHERE number = 7", 7),
        ("DELETE FROM attempts", 1),
        ("UPDATE learners SET attempts = 6", 7),
        ("UPDATE learners SET head = zeroblob(32)", 8),
    ],
)
def test_tampering_with_the_log_is_found(
    database: Database, learner: str, now: datetime, statement: str, broken: int
) -> None:
    for number in range(7):
        log(database, attempt(learner, now, session=f"run-{number}"))
    without_triggers(database, statement)

    assert chain.verify(database) == (Break(learner, broken),)


def test_attempts_of_nobody_are_found(database: Database, learner: str, now: datetime) -> None:
    log(database, attempt(learner, now))
    with database.transaction() as transaction:
        transaction.execute("DROP TRIGGER attempts_stay_as_written")
        transaction.execute("PRAGMA defer_foreign_keys = ON")
        transaction.execute(
            "INSERT INTO learners (id, pseudonym, created_at, attempts, head)"
            " SELECT 'x', pseudonym, created_at, 0, head FROM learners"
        )
        transaction.execute("UPDATE attempts SET learner = 'x'")

    assert {found.number for found in chain.verify(database)} == {1}


def test_standings_tell_what_was_seen_and_what_was_missed_the_last_time(
    database: Database, learner: str, now: datetime
) -> None:
    log(
        database,
        attempt(learner, now, item_id="a", score=RIGHT),
        attempt(learner, now, item_id="b", score=RIGHT),
        attempt(learner, now, item_id="b", score=WRONG, at=now + timedelta(days=1)),
        attempt(learner, now, item_id="c", score=WRONG),
        attempt(learner, now, item_id="c", score=RIGHT),
        attempt(learner, now, item_id="d", score=PARTLY),
        attempt(learner, now, item_id="x", set_id=ferry_set("other").id),
    )
    standing = standings.of_set(database, learner, "faehren")
    before = rows(database)
    with database.transaction() as transaction:
        standings.rebuild(transaction, learner)

    assert standing.seen == {"a", "b", "c", "d"}
    assert standing.missed == {"b", "d"}
    assert rows(database) == before


def rows(database: Database) -> list[tuple[object, ...]]:
    return [tuple(row) for row in database.rows("SELECT * FROM standings ORDER BY set_id, item_id")]
