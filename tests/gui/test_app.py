"""The program as a process: it starts, says why it cannot, imports the file named, and brings the shipped sets."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_sets import set_text

from quizapp import app, paths
from quizapp.app import Window
from quizapp.gui.dialogs import Complaint
from quizapp.services.desk import Desk
from quizapp.storage.database import Database


def _run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QUIZAPP_DB": str(home / "own.db")}
    command = [sys.executable, "-X", "faulthandler", "main.py", *arguments]
    return subprocess.run(
        command, cwd=paths.ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_program_starts_paints_its_window_and_ends(tmp_path: Path) -> None:
    done = _run("--quit-when-ready", home=tmp_path)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "own.db").exists()


def test_another_database_can_be_named(tmp_path: Path) -> None:
    done = _run("--quit-when-ready", "--db", str(tmp_path / "other.db"), home=tmp_path)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "other.db").exists()
    assert not (tmp_path / "own.db").exists()


def test_a_database_in_use_is_said_in_words_and_is_no_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Complaint, "show", classmethod(lambda _cls, _parent, text: said.append(text)))
    monkeypatch.setattr(app, "QApplication", lambda _arguments: None)
    with Database.open(tmp_path / "busy.db"):
        code = app.main(["--db", str(tmp_path / "busy.db")])

    assert code == 2
    assert "busy.db" in said[0]


def test_the_shipped_sets_are_there_after_the_first_start(window: Window, qtbot: QtBot) -> None:
    library = window.controller.navigation.library()
    before = library.model.rowCount()

    window.controller.work_behind(paths.QUESTIONS)

    shipped = len(list(paths.QUESTIONS.glob("*.yaml")))
    assert shipped >= 2
    qtbot.waitUntil(lambda: library.model.rowCount() == before + shipped)


def test_an_empty_library_says_that_its_first_sets_are_on_their_way(
    qapp: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    built = app.build(qapp, desk)
    qtbot.addWidget(built.window)
    library = built.controller.navigation.library()
    assert library.empty.text.startswith("Einen Moment …")

    built.controller.work_behind(paths.QUESTIONS)

    qtbot.waitUntil(lambda: library.model.rowCount() >= 2)
    assert library.empty.isHidden()
    built.controller.close()
    built.translation.set_language("en")


def test_a_file_named_at_the_start_is_imported(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "neu.yaml"
    path.write_text(set_text("neu", "Neue Brücke offen"), encoding="utf-8")

    with qtbot.waitSignal(window.controller.imports.finished):
        app._settle(window, path)

    assert window.controller.navigation.library().current_id == "neu"


def test_another_learner_gets_a_window_in_the_same_program(tmp_path: Path) -> None:
    script = """
import sys
from PySide6.QtCore import QTimer
from quizapp import app
made, build = [], app.build
def watched(application, desk):
    built = build(application, desk)
    made.append(desk.learners.current)
    if len(made) == 1:
        other = desk.learners.add("Otter").id
        QTimer.singleShot(500, lambda: built.controller.navigation.people.switch(other))
    else:
        assert [p.learner.pseudonym for p in desk.learners.every() if p.here] == ["Otter"]
        QTimer.singleShot(500, built.window.close)
    return built
app.build = watched
code = app.main([])
print(len(set(made)), code)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QUIZAPP_DB": str(tmp_path / "own.db")}
    command = [sys.executable, "-X", "faulthandler", "-c", script]
    done = subprocess.run(
        command, cwd=paths.ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.stdout.split() == ["2", "0"], done.stderr
