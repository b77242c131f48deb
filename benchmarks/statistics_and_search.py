"""Measure the statistics page and the search in a large database, and how long the event loop stands still meanwhile.

Usage: python benchmarks/statistics_and_search.py [--db FILE] [--rounds 15]
Without a file `many_attempts.py` writes one first: 100,000 questions, 1,000,000 attempts (some minutes).
"""

import gc
import os
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import many_attempts  # noqa: E402
from durable_answer import timed  # noqa: E402
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from quizapp.app import build  # noqa: E402
from quizapp.core.progress_report import Period  # noqa: E402
from quizapp.gui.statistics_page import StatisticsPage  # noqa: E402
from quizapp.gui.warming import Warming  # noqa: E402
from quizapp.services.desk import Desk, open_desk  # noqa: E402
from quizapp.storage.database import Database  # noqa: E402

PAGE, SEARCH, STALL = 150.0, 20.0, 50.0
QUERIES = ("Fähren", "nordhafen nummer", "Nummer 77", "fae", "n", "satz-42", "gibtesnicht", "Behörde Montag")


def main() -> int:
    """Measure and print a table; 1 where an aim is missed."""
    parser = ArgumentParser(description="Measure statistics, search and stalls of the event loop.")
    parser.add_argument("--db", type=Path, help="a file of many_attempts.py")
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.db or Path(folder) / "many.db"
        if not path.exists():
            with Database.open(path) as database:
                many_attempts.write(database, many_attempts.SETS, many_attempts.ITEMS, many_attempts.ATTEMPTS)
        with open_desk(path) as desk:
            times = searches(desk, arguments.rounds) | reports(desk, arguments.rounds) | page(desk, arguments.rounds)
    return report(times)


def searches(desk: Desk, rounds: int) -> dict[str, list[float]]:
    """Return milliseconds of a search for each query."""
    times: dict[str, list[float]] = {}
    for query in QUERIES:
        times[f"search: {query}"] = [timed(lambda: desk.library.search(query)) for _ in range(rounds)]  # noqa: B023
    return times


def reports(desk: Desk, rounds: int) -> dict[str, list[float]]:
    """Return milliseconds of what the page reads from the database, for each period."""
    return {
        f"report of {period.value}": [timed(lambda: desk.reports.progress(period)) for _ in range(rounds)]  # noqa: B023
        for period in Period
    }


def page(desk: Desk, rounds: int) -> dict[str, list[float]]:
    """Return milliseconds until the page stands in a real window, the first time (plots load behind it) and again with
    plots, for each period; and the longest time between two turns of the event loop in each round."""
    built = build(QApplication([]), desk)
    built.window.resize(1280, 800)
    built.window.show()
    navigation = built.controller.navigation
    loop = Loop()
    gc.freeze()  # as the program does when the window stands
    Warming(built.window, *navigation.statistics.pieces_ahead()).start()  # and so is this
    loop.turn(2.0)
    stalls: dict[str, list[float]] = {"longest stall, page opened first": [], "longest stall, page opened again": []}
    kinds = ("first time", "again")
    times: dict[str, list[float]] = {f"statistics page, {kind}{clock}": [] for kind in kinds for clock in ("", ", CPU")}

    def open_and_wait() -> None:
        navigation.statistics.open()
        while getattr(built.window.pages.currentWidget(), "report", None) is None:
            QApplication.processEvents()

    def open_page(kind: str) -> None:
        begun = time.thread_time()
        times[f"statistics page, {kind}"].append(timed(open_and_wait))
        times[f"statistics page, {kind}, CPU"].append(1000 * (time.thread_time() - begun))

    stalls["longest stall, page opened first"].append(loop.turn(2.0, lambda: open_page("first time")))
    shown = built.window.pages.currentWidget()
    assert isinstance(shown, StatisticsPage)
    for number in range(rounds):
        navigation.open_library()
        loop.turn(0.2)
        desk.preferences.set("statistics_period", list(Period)[number % len(Period)].value)
        stalls["longest stall, page opened again"].append(loop.turn(0.3, lambda: open_page("again")))
    built.window.close()
    return times | stalls


class Loop:
    """An event loop that says how long it stood still: a timer of one millisecond is late by that much."""

    def turn(self, seconds: float, act: Callable[[], None] | None = None) -> float:
        """Let events come in for some seconds, the act among them; return the longest pause in milliseconds."""
        ticks = [time.perf_counter()]
        timer = QTimer()
        timer.setInterval(1)
        timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
        timer.start()
        if act is not None:
            QTimer.singleShot(5, act)
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            QApplication.processEvents()
            time.sleep(0.0005)
        timer.stop()
        return 1000 * max(after - before for before, after in pairwise((*ticks, time.perf_counter())))


def report(times: dict[str, list[float]]) -> int:
    """Print medians and the slowest beside the aims; return 1 where a median misses its aim."""
    missed = 0
    for name, taken in times.items():
        aim = SEARCH if name.startswith("search") else STALL if "stall" in name else PAGE
        median = statistics.median(taken)
        missed |= median > aim
        word = "missed" if median > aim else "ok"
        print(f"{name:34} median {median:8.2f} ms   slowest {max(taken):8.2f} ms   aim {aim:5.0f}   {word}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
