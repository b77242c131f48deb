"""Measure a round of reviews: the first due item, then each answer until the next item stands, durable.

Usage: python benchmarks/review_round.py [--db FILE] [--answers 200] [--starts 15]
Without a file `many_attempts.py` writes one first: 100,000 due items, 1,000,000 attempts (some minutes). A bare synced
commit takes turns with the answers, so that what else the machine does meets both.
"""

import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import many_attempts  # noqa: E402
from durable_answer import bare, timed  # noqa: E402

from quizapp.core.item import NumberEntry, SingleChoice  # noqa: E402
from quizapp.core.response import Response, TextResponse  # noqa: E402
from quizapp.core.session import Session  # noqa: E402
from quizapp.core.sitting import Sitting  # noqa: E402
from quizapp.services.catching_up import caught_up  # noqa: E402
from quizapp.services.practice import make_ready  # noqa: E402
from quizapp.services.preferences import Preferences  # noqa: E402
from quizapp.services.reports import Reports  # noqa: E402
from quizapp.services.review import Review  # noqa: E402
from quizapp.services.sittings import SittingPractice  # noqa: E402
from quizapp.storage.database import Database  # noqa: E402
from quizapp.storage.learners import default_learner  # noqa: E402

FIRST, RATIO, MEDIAN, HIGH = 50.0, 2.5, 2.5, 8.0


def main() -> int:
    """Measure and print a table; 1 where an aim is missed."""
    parser = ArgumentParser(description="Measure a round of reviews.")
    parser.add_argument("--db", type=Path, help="a file of many_attempts.py; it is changed")
    parser.add_argument("--answers", type=int, default=200)
    parser.add_argument("--starts", type=int, default=15)
    arguments = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        path = arguments.db or folder / "many.db"
        if not path.exists():
            with Database.open(path) as database:
                many_attempts.write(database, many_attempts.SETS, many_attempts.ITEMS, many_attempts.ATTEMPTS)
        with Database.open(path) as database:
            first = first_item(database, arguments.starts)
        database = stack.enter_context(Database.open(path))
        beside = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=path.parent)))  # on the same disk
        size = path.stat().st_size / 1e6
        print(f"{_count(database, 'reviews'):,} items, {_count(database, 'attempts'):,} attempts, {size:.0f} MB")
        return report(first | answers(database, bare(beside / "bare.db"), arguments.answers))


def first_item(database: Database, count: int) -> dict[str, list[float]]:
    """Return milliseconds until the first due item can be shown, the very first start of the program by itself."""
    review = _review(database)
    Preferences(database).reset("daily_cap")
    times = {"first due item, file just opened": [timed(review.start)], "first due item": []}
    times["number for the rail"] = []
    times["the day at a glance"] = []
    for _ in range(count):
        times["first due item"].append(timed(review.start))
        times["number for the rail"].append(timed(review.number_due))
        times["the day at a glance"].append(timed(review.due_today))
    return times


def answers(database: Database, commit: Callable[[], object], count: int) -> dict[str, list[float]]:
    """Return milliseconds of bare commits and of answers in a sitting, taken in turns; moving on included."""
    times: dict[str, list[float]] = {"bare synced commit": [], "answer to next item": []}
    practice = SittingPractice(database, default_learner(database, now()), now)
    make_ready()  # as the window does in the background when it has opened
    database.make_room()
    Preferences(database).set("daily_cap", 500)
    run: Session = _review(database).start()
    for number in range(count):
        times["bare synced commit"].append(timed(commit))
        start = time.perf_counter()
        run = practice.answer(run, given(run, right=number % 5 > 0), seconds=12.5)
        following = run.next_open
        assert following is not None
        run = practice.move(run, following)
        times["answer to next item"].append((time.perf_counter() - start) * 1000)
    assert isinstance(run, Sitting)
    reports = Reports(database, default_learner(database, now()), now, Preferences(database))
    times["schedule of all these answers, later"] = [timed(lambda: caught_up(database, run.learner))]
    times["sums of all these answers, later"] = [timed(reports.catch_up)]
    return times


def given(run: Session, *, right: bool) -> Response:
    """Return a right or a wrong response to the current item."""
    body = run.current.item.body
    assert isinstance(body, NumberEntry | SingleChoice)
    key = body.answer if isinstance(body, NumberEntry) else body.answer.text
    return TextResponse(key if right else "999999")


def report(times: dict[str, list[float]]) -> int:
    """Print medians and 95th percentiles beside the aims; return 1 where one is missed."""
    found = {name: (statistics.median(taken), _high(taken)) for name, taken in times.items()}
    for name, (median, high) in found.items():
        print(f"{name:36} median {median:8.2f} ms   p95 {high:8.2f} ms")
    commit, answer = found["bare synced commit"], found["answer to next item"]
    first = found["first due item"]
    ratio = answer[0] / commit[0]
    print(f"first due item: aim at most {FIRST:.0f} ms, found {first[0]:.1f}")
    print(f"answer to next item: aim at most {RATIO} bare commits, found {ratio:.2f}; p95 {answer[1] / commit[1]:.2f}")
    later = found["schedule of all these answers, later"][0] / len(times["answer to next item"])
    print(f"answer to next item: {later:.2f} ms of its schedule come later, when the verdict is on screen")
    print(f"answer to next item: aim median {MEDIAN} ms, p95 {HIGH} ms, found {answer[0]:.2f} and {answer[1]:.2f}")
    return int(first[0] > FIRST or ratio > RATIO)


def now() -> datetime:
    """Return the moment."""
    return datetime.now(UTC)


def _review(database: Database) -> Review:
    return Review(database, default_learner(database, now()), now, Preferences(database))


def _count(database: Database, table: str) -> int:
    return int(database.rows(f"SELECT count(*) FROM {table}")[0][0])


def _high(taken: list[float]) -> float:
    return sorted(taken)[round(0.95 * (len(taken) - 1))]


if __name__ == "__main__":
    sys.exit(main())
