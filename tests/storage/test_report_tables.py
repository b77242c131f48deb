"""The sums of the reports say what the log says, whatever way answers came into it."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from given_sets import ferry_items, ferry_set

from quizapp.core.attempt import Attempt, Outcome, Score
from quizapp.core.content_hash import item_hash
from quizapp.core.errors import Message
from quizapp.core.item import Focus
from quizapp.core.progress_report import total
from quizapp.core.rating import Rating, is_typed
from quizapp.core.response import TextResponse
from quizapp.storage import attempts, item_sets, learners, report_queries, report_tables, reviews
from quizapp.storage.attempts import Logged
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.review_log import Noted
from quizapp.storage.transaction import Row

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
TODAY = NOW.date()
BEGIN = TODAY - timedelta(days=400)
TABLES = ("tallies", "recalls", "item_tallies")
ITEMS = {item.id: item for item in ferry_items()}


@pytest.fixture
def database() -> Database:
    opened = Database.in_memory()
    for set_id in ("faehren", "andere"):
        with opened.transaction() as transaction:
            item_sets.save(transaction, ferry_set(set_id), Origin(f"/{set_id}.yaml", set_id), NOW)
    return opened


@pytest.fixture
def learner(database: Database) -> str:
    return learners.default_learner(database, NOW)


def give(
    database: Database,
    learner: str,
    item_id: str = "zahl",
    day: date = TODAY,
    share: str = "1",
    *,
    set_id: str = "faehren",
    run: str = "lauf",
    seconds: float = 10.0,
    asked: str | None = None,
    summed: bool = True,
    tries: int = 1,
    drill: bool = False,
) -> None:
    """Log one answer and let the schedule hear of it, as the services do; then sum it up, which they do later."""
    item = ITEMS[item_id]
    points = Decimal(share) * item.points
    outcome = Outcome.RIGHT if share == "1" else Outcome.WRONG
    with database.transaction() as transaction:
        number = reviews.head(transaction, learner).attempts
        attempt = Attempt(
            learner=learner,
            set_id=set_id,
            item_id=item_id,
            item_hash=asked or item_hash(item),
            session=run,
            at=datetime(day.year, day.month, day.day, 12, tzinfo=UTC),
            response=TextResponse("x"),
            score=Score(points, item.points, outcome, Message.of("right")),
            seconds=seconds,
            tries=tries,
        )
        last = attempts.append(transaction, (Logged(attempt, number, item.type),))
        reviews.record(transaction, learner, (Noted(day, not drill, is_typed(item)),), last)
        reviews.catch_up(transaction, learner)
    if summed:
        catch_up(database, learner)


def catch_up(database: Database, learner: str) -> None:
    with database.transaction() as transaction:
        report_tables.catch_up(transaction, learner)


def stored(database: Database) -> dict[str, list[tuple[object, ...]]]:
    return {name: [tuple(row) for row in database.rows(f"SELECT * FROM {name}") if any(row[3:])] for name in TABLES}


def test_answers_are_summed_by_week_focus_and_level_for_all_sets_and_for_one(database: Database, learner: str) -> None:
    give(database, learner, "zahl", share="1")
    give(database, learner, "zahl", share="0", set_id="andere", run="lauf-b")
    give(database, learner, "folge", TODAY - timedelta(days=7), share="0.5", run="lauf-c")
    give(database, learner, "mehrere", share="1")
    first = TODAY - timedelta(days=7)

    every = report_queries.weeks(database, learner, None, first, TODAY)
    one = report_queries.weeks(database, learner, "faehren", first, TODAY)

    assert [(tally.week, tally.focus, tally.level, tally.sums.answers, tally.sums.quota) for tally in every] == [
        (0, "sources", "understand", 1, 0.5),
        (1, None, None, 1, 1.0),
        (1, "figures", "locate", 2, 0.5),
    ]
    assert [(tally.week, tally.focus, tally.sums.quota) for tally in one] == [
        (0, "sources", 0.5),
        (1, None, 1.0),
        (1, "figures", 1.0),
    ]
    assert report_queries.weeks(database, learner, None, TODAY + timedelta(days=1), TODAY) == ()


def test_a_run_counts_once_and_a_sitting_over_two_sets_is_one(database: Database, learner: str) -> None:
    sitting = "0123456789abcdef"
    for number, item_id in enumerate(("zahl", "wahl", "datum")):
        give(database, learner, item_id, TODAY - timedelta(days=1), run="fedcba9876543210")
        give(database, learner, item_id, set_id=("faehren", "andere")[number % 2], run=f"{sitting}-{number % 2}")

    assert total(report_queries.days(database, learner, None, BEGIN, TODAY).values()).runs == 2
    assert total(report_queries.days(database, learner, "faehren", BEGIN, TODAY).values()).runs == 2
    assert total(report_queries.days(database, learner, "andere", BEGIN, TODAY).values()).runs == 1


def test_a_question_left_open_over_lunch_counts_for_ten_minutes(database: Database, learner: str) -> None:
    give(database, learner, seconds=3600)
    give(database, learner, seconds=4.25)

    assert report_queries.days(database, learner, None, TODAY, TODAY)[TODAY].seconds == 604.25


def test_a_second_try_is_no_answer_of_its_own_but_takes_time(database: Database, learner: str) -> None:
    for run in ("lauf-a", "lauf-b"):
        give(database, learner, "zahl", share="0", run=run, seconds=10)
        give(database, learner, "zahl", run=run, seconds=5, tries=2)

    sums = report_queries.days(database, learner, None, TODAY, TODAY)[TODAY]
    (hard,) = report_queries.hardest(database, learner, None, BEGIN, 9)
    assert (sums.answers, sums.runs, sums.quota, sums.seconds) == (2, 2, 0.0, 30.0)
    assert (hard.answers, hard.quota) == (2, 0.0)


def test_a_second_try_after_midnight_leaves_only_time_on_its_day(database: Database, learner: str) -> None:
    give(database, learner, "zahl", TODAY - timedelta(days=1), share="0")
    give(database, learner, "zahl", seconds=5, tries=2)

    sums = report_queries.days(database, learner, None, TODAY, TODAY)[TODAY]
    assert (sums.answers, sums.quota, sums.seconds) == (0, None, 5.0)


def test_a_drill_counts_its_first_answer_to_each_item(database: Database, learner: str) -> None:
    for share in ("0", "0", "1"):
        give(database, learner, "zahl", share=share, run="drill", seconds=10, drill=True)
    give(database, learner, "wahl", run="drill", seconds=10, drill=True)
    give(database, learner, "zahl", run="drill-b", seconds=10, drill=True)

    sums = report_queries.days(database, learner, None, TODAY, TODAY)[TODAY]
    (hard,) = report_queries.hardest(database, learner, None, BEGIN, 9)
    assert (sums.answers, sums.runs, sums.seconds) == (3, 2, 50.0)
    assert sums.quota == pytest.approx(2 / 3, abs=1e-6)
    assert (hard.answers, hard.quota) == (2, 0.5)


def test_second_tries_that_were_counted_are_taken_out_of_an_older_file(database: Database, learner: str) -> None:
    give(database, learner, "zahl", share="0")
    give(database, learner, "zahl", tries=2)
    kept = stored(database)
    with database.transaction() as transaction:
        transaction.execute("UPDATE tallies SET answers = 2, share = 1000000")
        transaction.execute("UPDATE item_tallies SET answers = 2, share = 1000000")
        report_tables.count_anew(transaction.tables)
    assert report_tables.are_behind(database, learner)
    catch_up(database, learner)

    assert stored(database) == kept
    assert not report_tables.are_behind(database, learner)


def test_an_edited_item_keeps_the_focus_that_it_was_asked_with(database: Database, learner: str) -> None:
    give(database, learner, "wahl", asked="an unknown wording")

    (tally,) = report_queries.weeks(database, learner, None, TODAY, TODAY)
    assert tally.focus is Focus.FIGURES


def test_what_was_known_again_after_a_week_is_told_apart(database: Database, learner: str) -> None:
    for days, share in ((20, "1"), (17, "0"), (10, "1"), (3, "0")):
        give(database, learner, "zahl", TODAY - timedelta(days=days), share)

    (week,) = report_queries.recalls(database, learner, None, TODAY - timedelta(days=20), TODAY - timedelta(days=14))
    recall = report_queries.recalls(database, learner, "faehren", BEGIN, TODAY)

    assert week == 0
    assert sum(one.reviews for one in recall.values()) == 3
    assert sum(one.recalled for one in recall.values()) == 1
    assert [(one.later, one.later_recalled) for one in recall.values()] == [(0, 0), (1, 1), (1, 0)]


def test_predictions_are_those_of_the_schedule(database: Database, learner: str) -> None:
    for days in (20, 12, 3):
        give(database, learner, "zahl", TODAY - timedelta(days=days))
    predicted = [row[0] for row in database.rows("SELECT predicted FROM review_log WHERE predicted IS NOT NULL")]

    found = report_queries.recalls(database, learner, None, BEGIN, TODAY).values()
    assert len(predicted) == 2
    assert sum(one.predicted for one in found) == sum(round(1_000_000 * value) for value in predicted)


def test_the_hardest_items_were_asked_twice_were_missed_and_are_still_there(database: Database, learner: str) -> None:
    for item_id, shares in {"zahl": "01", "wahl": "11", "datum": "0", "name": "001", "paare": "00"}.items():
        for number, share in enumerate(shares):
            give(database, learner, item_id, TODAY - timedelta(days=40 if item_id == "paare" else number), share)

    found = report_queries.hardest(database, learner, None, BEGIN, 9)

    assert [(item.item_id, item.answers) for item in found] == [("paare", 2), ("name", 3), ("zahl", 2)]
    assert [item.quota for item in found] == pytest.approx([0, 1 / 3, 1 / 2], abs=1e-6)
    assert found[1].stem == ITEMS["name"].stem
    assert [item.item_id for item in report_queries.hardest(database, learner, None, TODAY, 9)] == ["name", "zahl"]
    assert [item.item_id for item in report_queries.hardest(database, learner, "faehren", BEGIN, 1)] == ["paare"]
    assert report_queries.hardest(database, learner, "andere", BEGIN, 9) == ()
    with database.transaction() as transaction:
        item_sets.remove(transaction, "faehren", NOW)
    assert report_queries.hardest(database, learner, None, BEGIN, 9) == ()


def test_the_first_answers_of_each_learner_go_into_the_analysis(database: Database, learner: str) -> None:
    with database.transaction() as transaction:
        transaction.execute("INSERT INTO learners SELECT 'b', 'B', created_at, 0, head, 0, 0, 90, 0 FROM learners")
    for who, shares in ((learner, "01"), ("b", "1")):
        for share in shares:
            give(database, who, "zahl", share=share, run=f"lauf-{who}")
    give(database, "b", "wahl", asked="another wording", run="lauf-b")

    sheets = report_queries.first_answers(database, "faehren")

    assert sorted(sheet["zahl"].points for sheet in sheets) == [Fraction(0), Fraction(1)]
    assert all("wahl" not in sheet for sheet in sheets)
    assert sheets[0]["zahl"].response == TextResponse("x")


def test_sets_with_answers_are_listed_by_title(database: Database, learner: str) -> None:
    give(database, learner, set_id="andere")

    assert report_queries.answered_sets(database, learner) == (("andere", "Drei Fähren"),)


def test_computing_the_reviews_anew_changes_no_sum(database: Database, learner: str) -> None:
    for number, days in enumerate((60, 50, 41, 41, 30, 3)):
        give(database, learner, ("zahl", "wahl")[number % 2], TODAY - timedelta(days=days), "01"[number % 3 > 0])
    kept = stored(database)
    with database.transaction() as transaction:
        reviews.rebuild(transaction, learner, lambda moment: moment.date())

    assert kept["recalls"]
    assert stored(database) == kept


def test_a_rating_that_changes_moves_from_one_sum_to_the_other(database: Database, learner: str) -> None:
    give(database, learner, "zahl", TODAY - timedelta(days=9))
    give(database, learner, "zahl")
    with database.transaction() as transaction:
        transaction.execute("UPDATE review_log SET rating = ?, predicted = 0.5 WHERE number = 2", (int(Rating.AGAIN),))

    (recall,) = report_queries.recalls(database, learner, None, TODAY, TODAY).values()
    assert (recall.reviews, recall.recalled, recall.predicted, recall.later, recall.later_recalled) == (
        1,
        0,
        500_000,
        1,
        0,
    )
    with database.transaction() as transaction:
        transaction.execute("UPDATE review_log SET rating = NULL, predicted = NULL WHERE number = 2")
    assert report_queries.recalls(database, learner, None, TODAY, TODAY) == {}


def test_an_answer_does_not_wait_for_its_sums(database: Database, learner: str) -> None:
    give(database, learner, "zahl", TODAY - timedelta(days=9))
    before = stored(database)
    give(database, learner, "zahl", summed=False)

    assert stored(database) == before
    assert report_tables.are_behind(database, learner)
    catch_up(database, learner)
    assert not report_tables.are_behind(database, learner)
    assert total(report_queries.days(database, learner, None, BEGIN, TODAY).values()).answers == 2
    changes = database.changes
    catch_up(database, learner)
    assert database.changes == changes


def test_a_rating_that_changes_before_it_is_summed_up_is_summed_up_once(database: Database, learner: str) -> None:
    give(database, learner, "zahl", TODAY - timedelta(days=9))
    give(database, learner, "zahl", summed=False)
    with database.transaction() as transaction:
        transaction.execute("UPDATE review_log SET rating = ?, predicted = 0.5 WHERE number = 2", (int(Rating.AGAIN),))
    catch_up(database, learner)

    (recall,) = report_queries.recalls(database, learner, None, TODAY, TODAY).values()
    assert (recall.reviews, recall.recalled, recall.predicted) == (1, 0, 500_000)


def test_a_deleted_learner_leaves_no_sums_behind(database: Database, learner: str) -> None:
    give(database, learner)
    with database.transaction() as transaction:
        transaction.execute("DELETE FROM learners WHERE id = ?", (learner,))

    assert [database.rows(f"SELECT count(*) FROM {name}")[0][0] for name in TABLES] == [0, 0, 0]


def test_what_was_answered_since_is_found_without_reading_the_log(database: Database) -> None:
    steps = [
        str(row["detail"])
        for statement in report_tables._additions(report_tables._SINCE)
        for row in database.rows(f"EXPLAIN QUERY PLAN {statement}", ("x", 5))
    ]

    assert sum("(learner=? AND number>?)" in step for step in steps) == 5
    assert {step for step in steps if step.startswith("SCAN")} == {"SCAN (subquery-2)"}


def test_sums_and_hard_items_are_found_without_reading_the_log(database: Database, learner: str) -> None:
    seen: list[Row] = []
    for query in (report_queries._WEEKS, report_queries._DAYS, report_queries._RECALLS):
        marks = query.count("?")
        seen += database.rows(f"EXPLAIN QUERY PLAN {query}", (0,) * marks)
    hardest = report_queries._HARDEST.format(index="INDEXED BY item_tallies_hardest", only="")
    seen += database.rows(f"EXPLAIN QUERY PLAN {hardest}", (learner, 0, 5))
    plan = "\n".join(str(row["detail"]) for row in seen)

    assert "attempts" not in plan
    assert "SCAN" not in plan
    assert "item_tallies_hardest" in plan


def test_a_file_from_before_gets_its_sums(database: Database, learner: str) -> None:
    give(database, learner, "zahl", TODAY - timedelta(days=9))
    give(database, learner, "zahl")
    kept = stored(database)
    with database.transaction() as transaction:
        for name in TABLES:
            transaction.execute(f"DROP TABLE {name}")
        for name in ("tallies_follow", "recalls_follow"):
            transaction.execute(f"DROP TRIGGER {name}")
        report_tables.create(transaction.tables)
        report_tables.count_anew(transaction.tables)
    catch_up(database, learner)

    assert stored(database) == kept


def test_an_answer_finds_its_run_and_its_item_without_reading_the_log(database: Database) -> None:
    walked = []
    for statement in report_tables._additions("log.learner = 'x' AND log.number = 5"):
        select = statement[statement.index("SELECT") : statement.index("ON CONFLICT")]
        walked += [str(row[3]) for row in database.rows(f"EXPLAIN QUERY PLAN {select}") if "before" in str(row[3])]

    assert len(walked) >= 4
    for step in walked:
        assert "(session>? AND session<?)" in step or "(set_id=? AND item_id=? AND learner=?)" in step
