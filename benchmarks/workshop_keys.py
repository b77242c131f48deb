"""Type a set of 200 lines into the workshop's editor key by key: the longest key, and no problem that is not there.

Every key is a real key event on the real page. Its time is that of the event itself and of all that it sets off before
the event loop rests: wall clock, and CPU time of the window's thread, which a busy machine does not change.
After every key the problems that are underlined are compared with what an examination of the text as it is then finds;
a problem that is shown and not found is stale. Every few keys a pause lets the check run.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QKeyEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from quizapp.app import build  # noqa: E402
from quizapp.core.errors import Problem  # noqa: E402
from quizapp.gui.workshop_page import WorkshopPage  # noqa: E402
from quizapp.services.desk import desk_on  # noqa: E402
from quizapp.services.examination import examine  # noqa: E402
from quizapp.storage.database import Database  # noqa: E402
from quizapp.storage.learners import default_learner  # noqa: E402

AIM = 50.0  # ms
LINES = 200
PAUSE_EVERY = 40  # keys
PAUSE = 450  # ms


def main() -> int:
    """Measure, print, and return 1 where an aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=LINES)
    lines = parser.parse_args().lines
    application = QApplication(["workshop_keys"])
    with tempfile.TemporaryDirectory() as folder, Database.in_memory() as database:
        desk = desk_on(database, default_learner(database, datetime.now(UTC)))
        window = build(application, desk)
        window.window.resize(1280, 800)
        window.window.show()
        path = Path(folder) / "getippt.yaml"
        path.write_text("\n", encoding="utf-8")
        workshop = window.controller.navigation.workshop
        workshop.open_file(path)
        page = workshop.page()
        page.show_view("yaml")
        rest(300)
        times, cpu, stale, checks = typed(page, "\n".join(text_lines(lines)))
        window.window.close()
    return told(times, cpu, stale, checks, lines)


def typed(page: WorkshopPage, text: str) -> tuple[list[float], list[float], int, int]:
    """Return the milliseconds of every key by the clock and of CPU, how many stale problems were shown, and how often
    the text was checked."""
    editor, bench = page.yaml.editor, page._bench.bench
    editor.selectAll()
    times, cpu, stale, checks = [], [], 0, 0
    for number, letter in enumerate(keys(text), 1):
        began, began_cpu = time.perf_counter(), time.thread_time()
        press(editor, letter)
        QApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
        cpu.append((time.thread_time() - began_cpu) * 1000)
        stale += count_stale(page)
        if number % PAUSE_EVERY == 0:
            rest(PAUSE)
            checks += bench.is_checked
            stale += count_stale(page)
    return times, cpu, stale, checks


def keys(text: str) -> Iterator[str]:
    """Give the keys that a person presses: the editor indents by itself, so each line begins where it belongs."""
    for line in text.split("\n"):
        yield from line
        yield "\n"


def press(editor: object, letter: str) -> None:
    """Press and release one key. A line begins at its margin: what the editor put there is taken back first."""
    key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
    typed_text = "\r" if letter == "\n" else letter
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, typed_text)
        QApplication.sendEvent(editor, event)  # type: ignore[arg-type]  # a widget, seen as an object
    if letter == "\n":
        cursor = editor.textCursor()  # type: ignore[attr-defined]  # the same
        cursor.movePosition(cursor.MoveOperation.StartOfBlock, cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def count_stale(page: WorkshopPage) -> int:
    """Return how many problems are shown that the text as it is now does not have."""
    shown: list[Problem] = [problem for found in page.yaml.editor._problems.values() for problem, _ in found]
    if not shown:
        return 0
    found = examine(page.yaml.editor.text, page._bench.path).problems
    return sum(problem not in found for problem in shown)


def rest(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def text_lines(count: int) -> list[str]:
    """Return a set of so many lines, with a slip in every fourth question that is mended on the next line but one."""
    lines = [
        "format: 1",
        "id: getippt",
        "title: Getippt",
        "language: de",
        "article:",
        "  title: Drei Boote",
        "  text: |",
        "    Die Werft baut 12 Boote. Der Hafen nennt keine Zahl.",
        "questions:",
    ]
    number = 0
    while len(lines) < count:
        number += 1
        slip = "    anwser: 12" if number % 4 == 0 else "    answer: 12"
        lines += [
            f"  - id: frage-{number}",
            "    type: number",
            "    stem: Wie viele Boote baut die Werft?",
            slip,
            "    evidence: Die Werft baut 12 Boote.",
        ]
    return lines[:count]


def told(times: list[float], cpu: list[float], stale: int, checks: int, lines: int) -> int:
    """Print what was found; return 1 where an aim is missed."""
    print(f"a set of {lines} lines, {len(times)} keys, checked {checks} times meanwhile")
    print(f"{'':<24}{'wall clock':>12}{'CPU':>12}")
    for name, share in (("longest key", 1.0), ("99 of 100 keys within", 0.99), ("median key", 0.5)):
        wall, used = (sorted(each)[min(round(len(each) * share), len(each) - 1)] for each in (times, cpu))
        print(f"{name:<24}{wall:>9.1f} ms{used:>9.1f} ms" + (f"   aim {AIM:.0f} ms of CPU" if share == 1.0 else ""))
    print(f"{'stale problems shown':<24}{stale:>9d}{'':15}   aim 0")
    return int(max(cpu) > AIM or stale > 0)


if __name__ == "__main__":
    sys.exit(main())
