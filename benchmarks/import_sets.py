"""Measure the import of one large question set into a new database, from the file to the last synced commit.

Usage: python benchmarks/import_sets.py [--questions 10000] [--runs 5]
The yardstick of the same run writes as many bytes as plain rows in one synced transaction. On a machine that does
other work beside it, the CPU seconds tell more than those of the clock.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

if __name__ != "__mp_main__":  # the processes that help to read load this file too, as they load main.py
    from big_set import big_set

    from quizapp.formats.yaml_reader import read_set
    from quizapp.services.library import Library
    from quizapp.storage.database import Database
    from quizapp.storage.learners import default_learner

AIM = 2.0


def main() -> int:
    """Measure and print a table."""
    parser = ArgumentParser(description="Measure the import of a large set.")
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "gross.yaml"
        file.write_text(big_set(arguments.questions), encoding="utf-8")
        print(f"{arguments.questions} questions, {file.stat().st_size / 1e6:.1f} MB, {arguments.runs} runs")
        data = file.read_bytes()
        kinds: dict[str, Callable[[Path], tuple[float, float]]] = {
            "plain rows, one synced commit": lambda place: plain_rows(place, data),
            "reading alone": lambda _place: reading(data),
            "import into a new database": lambda place: importing(place, file),
            "import of the unchanged file": lambda place: importing(place, file, again=True),
        }
        importing(Path(folder), file)  # loads every module once
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
        for _ in range(arguments.runs):
            for name, measure in kinds.items():
                with tempfile.TemporaryDirectory(dir=folder) as place:
                    times[name].append(measure(Path(place)))
    report(times)
    return 0


def report(times: dict[str, list[tuple[float, float]]]) -> None:
    """Print medians, 95th percentiles and the ratio to the yardstick."""
    yardstick = statistics.median(wall for wall, _ in next(iter(times.values())))
    print(f"{'':32}{'median s':>10}{'p95 s':>8}{'ratio':>8}{'CPU s':>8}")
    for name, measured in times.items():
        walls = sorted(wall for wall, _ in measured)
        median, high = statistics.median(walls), walls[round(0.95 * (len(walls) - 1))]
        cpu = statistics.median(cpu for _, cpu in measured)
        print(f"{name:32}{median:10.3f}{high:8.3f}{median / yardstick:8.1f}{cpu:8.3f}")
    print(f"aim: import in at most {AIM} s")


class Watch:
    """Seconds of the clock and of the processor since it was made."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def read(self) -> tuple[float, float]:
        """Return the seconds of both."""
        return time.perf_counter() - self._wall, time.process_time() - self._cpu


def importing(place: Path, file: Path, *, again: bool = False) -> tuple[float, float]:
    """Return the seconds that importing takes; `again`: importing what is there already."""
    now = datetime.now(UTC)
    with Database.open(place / "quiz.db") as database:
        library = Library(database, default_learner(database, now), lambda: now)
        for _ in range(2 if again else 1):
            watch = Watch()
            (imported,) = library.import_paths([file]).files
            seconds = watch.read()
    assert imported.outcome in ("unchanged" if again else "new", "unchanged"), imported.problems[:3]
    for end in ("", "-wal", "-shm", ".lock"):
        (place / f"quiz.db{end}").unlink(missing_ok=True)
    return seconds


def reading(data: bytes) -> tuple[float, float]:
    """Return the seconds that reading and checking the file take."""
    watch = Watch()
    result = read_set(data, "gross.yaml", None)
    seconds = watch.read()
    assert result.item_set is not None, result.problems[:3]
    return seconds


def plain_rows(place: Path, data: bytes) -> tuple[float, float]:
    """Return the seconds that the same bytes take as rows of 600 bytes in one synced transaction."""
    connection = sqlite3.connect(place / "plain.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, body BLOB)")
    watch = Watch()
    connection.execute("BEGIN IMMEDIATE")
    rows = ((data[at : at + 600],) for at in range(0, len(data), 600))
    connection.executemany("INSERT INTO plain (body) VALUES (?)", rows)
    connection.execute("COMMIT")
    seconds = watch.read()
    connection.close()
    return seconds


if __name__ == "__main__":
    sys.exit(main())
