"""What takes long before there is a window is shown in a small one, which answers and can be stopped."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp import app, paths
from quizapp.core.errors import Message
from quizapp.core.upkeep import Stage, Told, UpkeepStoppedError
from quizapp.gui import upkeep_window
from quizapp.gui.upkeep_window import Upkeep, UpkeepWindow

OLD = paths.ROOT / "tests" / "data" / "databases" / "m008_report_triggers.db"


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep_window, "PATIENCE_MS", 0)


def windows(application: QApplication) -> list[UpkeepWindow]:
    return [widget for widget in application.topLevelWidgets() if isinstance(widget, UpkeepWindow)]


def stopped(told: Told) -> None:
    while told(Stage.COUNT, 1, 4):
        pass
    raise UpkeepStoppedError(Message.of("upkeep-stopped"))


def test_short_work_shows_nothing(qapp: QApplication) -> None:
    threads: list[int] = []
    Upkeep(qapp).run(lambda _told: threads.append(threading.get_ident()))

    assert windows(qapp) == []
    assert threads != [threading.get_ident()]


@pytest.mark.usefixtures("at_once")
def test_long_work_says_what_it_does_how_far_it_is_and_that_nothing_is_lost(qapp: QApplication, qtbot: QtBot) -> None:
    goes_on = threading.Event()
    seen: list[tuple[str, int, int]] = []
    hints: list[str] = []

    def work(told: Told) -> None:
        told(Stage.COPY, 30, 120)
        told(Stage.COPY, 0, 0)
        goes_on.wait(20)

    def look() -> None:
        if not windows(qapp) or windows(qapp)[0].bar.value() <= 0:
            QTimer.singleShot(10, look)
            return
        (window,) = windows(qapp)
        seen.append((window.step.text(), window.bar.value(), window.bar.maximum()))
        window.tell(Stage.CHECK, 0, 0)
        seen.append((window.step.text(), window.bar.value(), window.bar.maximum()))
        hints.append(" ".join(label.text() for label in window.findChildren(type(window.step))))
        goes_on.set()

    QTimer.singleShot(0, look)
    Upkeep(qapp).run(work)

    assert seen == [
        ("Schritt 1 von 4: Eine Sicherung wird geschrieben …", 250, 1000),
        ("Schritt 2 von 4: Die Sicherung wird geprüft …", -1, 0),
    ]
    assert "Die Daten werden für diese Fassung umgestellt …" in hints[0]
    assert "Nichts geht verloren" in hints[0]
    assert not any(window.isVisible() for window in windows(qapp))
    assert qapp.translate("UpkeepWindow", "Stop and close") == "Stop and close"


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("by", ["button", "close"])
def test_it_can_be_stopped_and_waits_until_the_work_has_ended(qapp: QApplication, by: str) -> None:
    said: list[tuple[bool, str]] = []

    def stop() -> None:
        if not windows(qapp):
            QTimer.singleShot(10, stop)
            return
        (window,) = windows(qapp)
        window.button.click() if by == "button" else window.close()
        said.append((window.isVisible(), window.step.text()))

    QTimer.singleShot(0, stop)
    with pytest.raises(UpkeepStoppedError):
        Upkeep(qapp).run(stopped)

    assert said == [(True, "Wird angehalten …")]


def test_a_mistake_in_the_work_ends_up_where_it_was_asked_for(qapp: QApplication) -> None:
    with pytest.raises(ZeroDivisionError):
        Upkeep(qapp).run(lambda _told: print(1 // 0))


def test_a_program_that_was_told_to_stop_ends_without_a_complaint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    shutil.copy(OLD, tmp_path / "own.db")
    before = (tmp_path / "own.db").read_bytes()
    monkeypatch.setattr(app, "QApplication", lambda _arguments: qapp)
    monkeypatch.setattr(Upkeep, "_tell", lambda _self, _stage, _done, _total: False)

    assert app.main(["--db", str(tmp_path / "own.db")]) == 0
    assert (tmp_path / "own.db").read_bytes()[28:] == before[28:]  # SQLite counts in the header who opened it


def test_the_program_goes_on_to_its_window_when_the_data_are_ready(tmp_path: Path) -> None:
    shutil.copy(OLD, tmp_path / "own.db")
    script = f"""
import sys, time
from quizapp import app
from quizapp.gui import upkeep_window
from quizapp.storage import upkeep
upkeep_window.PATIENCE_MS = 0
shown, show, bring = [], upkeep_window.UpkeepWindow.show, upkeep.bring_up_to_date
upkeep_window.UpkeepWindow.show = lambda window: (shown.append(window.windowTitle()), show(window))
upkeep.bring_up_to_date = lambda *rest: (time.sleep(0.3), bring(*rest))
code = app.main(["--quit-when-ready", "--db", {str(tmp_path / "own.db")!r}])
print(code, *shown)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-X", "faulthandler", "-c", script]
    done = subprocess.run(
        command, cwd=paths.ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.stdout.split() == ["0", "quizapp"], done.stderr
    assert (tmp_path / "own-backups" / "schema-m008_report_triggers.db").exists()
