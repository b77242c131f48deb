"""Measure one answer from the click to COMMIT, beside a bare synced commit in the same run.

Usage: python benchmarks/durable_answer.py [--answers 300] [--attempts 0]
Both take turns, so that what else the machine does meets both. `--attempts` fills the log before.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from big_set import big_set  # noqa: E402

from quizapp.core.attempt import Attempt, Outcome, Score  # noqa: E402
from quizapp.core.errors import Message  # noqa: E402
from quizapp.core.item import ItemType  # noqa: E402
from quizapp.core.response import Response, TextResponse, TruthResponse  # noqa: E402
from quizapp.core.session import Mode, RunChoices, Session  # noqa: E402
from quizapp.services.library import Library  # noqa: E402
from quizapp.services.practice import Practice, make_ready  # noqa: E402
from quizapp.storage import attempts  # noqa: E402
from quizapp.storage.attempts import Logged  # noqa: E402
from quizapp.storage.database import Database  # noqa: E402
from quizapp.storage.learners import default_learner  # noqa: E402

RATIO, MEDIAN, HIGH = 2.5, 2.5, 8.0
QUESTIONS = 1000


def main() -> int:
    """Measure and print a table."""
    parser = ArgumentParser(description="Measure one answer until it is durable.")
    parser.add_argument("--answers", type=int, default=300)
    parser.add_argument("--attempts", type=int, default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Database.open(Path(folder) / "quiz.db") as database:
        learner = default_learner(database, now())
        file = Path(folder) / "gross.yaml"
        file.write_text(big_set(QUESTIONS), encoding="utf-8")
        Library(database, learner, now).import_paths([file])
        fill(database, learner, arguments.attempts)
        make_ready()  # as the window does in the background when it has opened
        database.make_room()
        size = (Path(folder) / "quiz.db").stat().st_size / 1e6
        print(f"{arguments.answers} answers, log of {arguments.attempts} attempts, database of {size:.0f} MB")
        report(measure(Practice(database, learner, now), bare(Path(folder) / "bare.db"), arguments.answers))
    return 0


def measure(practice: Practice, commit: Callable[[], None], count: int) -> dict[str, list[float]]:
    """Return milliseconds of bare commits and of answers, taken in turns; both modes, moving on included."""
    times: dict[str, list[float]] = {"bare synced commit": []}
    for mode in Mode:
        name = f"answer in {mode.value}, to the next item"
        times[name] = []
        run = practice.start("gross", RunChoices(mode=mode, seed=1))
        for number in range(count):
            times["bare synced commit"].append(timed(commit))
            run = at(practice, run, number % QUESTIONS)
            start = time.perf_counter()
            run = practice.answer(run, given(run), seconds=2.5)
            run = practice.move(run, (number + 1) % QUESTIONS)
            times[name].append((time.perf_counter() - start) * 1000)
    return times


def at(practice: Practice, run: Session, position: int) -> Session:
    """Return the run standing at an item."""
    return run if run.position == position else practice.move(run, position)


def given(run: Session) -> Response:
    """Return some response that fits the current item."""
    if run.current.item.type is ItemType.TRUE_FALSE:
        return TruthResponse(value=True)
    return TextResponse("Nordhafen")


def timed(act: Callable[[], object]) -> float:
    """Return the milliseconds that something takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def bare(path: Path) -> Callable[[], None]:
    """Return what commits one row of an answer's size with a sync, and does nothing else."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, body TEXT)")

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO plain (body) VALUES (?)", ("x" * 400,))
        connection.execute("COMMIT")

    return commit


def fill(database: Database, learner: str, count: int) -> None:
    """Put attempts into the log as if somebody had answered for years."""
    score = Score(Decimal(1), Decimal(1), Outcome.RIGHT, Message.of("right"))
    block = 10_000
    for start in range(0, count, block):
        logged = tuple(
            Logged(
                Attempt(
                    learner,
                    "gross",
                    f"frage-{number % QUESTIONS}",
                    "0" * 64,
                    f"run-{number // 20}",
                    now(),
                    TextResponse("Nordhafen"),
                    score,
                    2.5,
                ),
                number % 20,
                ItemType.SHORT_TEXT,
            )
            for number in range(start, min(count, start + block))
        )
        with database.transaction() as transaction:
            attempts.append(transaction, logged)


def report(times: dict[str, list[float]]) -> None:
    """Print medians, 95th percentiles and the ratio to the yardstick."""
    yardstick = statistics.median(next(iter(times.values())))
    print(f"{'':36}{'median ms':>10}{'p95 ms':>8}{'ratio':>8}")
    for name, measured in times.items():
        ordered = sorted(measured)
        median, high = statistics.median(ordered), ordered[round(0.95 * (len(ordered) - 1))]
        print(f"{name:36}{median:10.2f}{high:8.2f}{median / yardstick:8.2f}")
    print(f"aim: at most {RATIO} times a bare commit, median {MEDIAN} ms, 95th percentile {HIGH} ms")


def now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
