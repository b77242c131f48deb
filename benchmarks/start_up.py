"""Measure CPU seconds from process start to a usable window, beside a bare PySide6 window, and memory at rest.

Usage: python benchmarks/start_up.py [--runs 7] [--json FILE]
Each run is a process of its own; the two kinds take turns, so that what else the machine does meets both.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("ready"))
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, {end})
application.exec()
"""
REST_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took: CPU (its own and its children's) and wall-clock seconds."""

    cpu: float
    wall: float


def main() -> int:
    """Measure, print a table, and leave the numbers in a file where one is named."""
    parser = ArgumentParser(description="Measure start-up time and memory.")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QUIZAPP_DB"] = str(Path(folder) / "quizapp.db")
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["QT_LOGGING_RULES"] = "*=false"
        # As on a user's machine: modules are compiled at the first start only.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        commands = {
            "bare PySide6 window": [sys.executable, "-c", BARE.format(end="application.quit")],
            "quizapp": [sys.executable, "main.py", "--quit-when-ready"],
        }
        first = measure(commands["quizapp"])
        measure(commands["bare PySide6 window"])
        runs: dict[str, list[Run]] = {name: [] for name in commands}
        for _ in range(arguments.runs):
            for name, command in commands.items():
                runs[name].append(measure(command))
        memory = {
            "bare PySide6 window": memory_at_rest([sys.executable, "-c", BARE.format(end="lambda: None")]),
            "quizapp": memory_at_rest([sys.executable, "main.py"]),
        }
    report(first, runs, memory)
    if arguments.json:
        data = {"first": asdict(first), "runs": {n: [asdict(r) for r in v] for n, v in runs.items()}, "memory": memory}
        arguments.json.write_text(json.dumps(data, indent=2), encoding="utf-8")
    return 0


def measure(command: list[str]) -> Run:
    """Run a command to its end and return what it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Run(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall)


def memory_at_rest(command: list[str]) -> dict[str, float]:
    """Return the memory in MiB that a program holds once it has come to rest; empty where the system does not tell."""
    with subprocess.Popen(command, cwd=ROOT) as process:
        time.sleep(REST_SECONDS)
        rollup = Path(f"/proc/{process.pid}/smaps_rollup")
        lines = rollup.read_text("utf-8").splitlines() if rollup.exists() else []
        process.terminate()
    fields = dict(line.split(":", 1) for line in lines[1:])
    return {name: int(fields[name].split()[0]) / 1024 for name in ("Pss", "Rss") if name in fields}


def report(first: Run, runs: dict[str, list[Run]], memory: dict[str, dict[str, float]]) -> None:
    """Print the medians and what the program adds to a bare window."""
    print(f"first start (nothing compiled, no database): {first.cpu:.2f} CPU s, {first.wall:.2f} s")
    print(f"{'':22}{'CPU s':>8}{'lowest':>8}{'wall s':>8}{'PSS MiB':>9}{'RSS MiB':>9}")
    for name, measured in runs.items():
        cpu = [run.cpu for run in measured]
        wall = statistics.median(run.wall for run in measured)
        pss, rss = memory[name].get("Pss", float("nan")), memory[name].get("Rss", float("nan"))
        print(f"{name:22}{statistics.median(cpu):8.2f}{min(cpu):8.2f}{wall:8.2f}{pss:9.1f}{rss:9.1f}")
    bare, own = (statistics.median(run.cpu for run in runs[name]) for name in ("bare PySide6 window", "quizapp"))
    print(f"quizapp takes {own - bare:.2f} CPU s more than a bare window ({own / bare:.1f} times; aim: 0.5 in all)")


if __name__ == "__main__":
    sys.exit(main())
