"""The program as a process: it starts, says why it cannot, imports the file named, and brings the shipped sets."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_sets import set_text

from quizapp import app, paths
from quizapp.app import Window
from quizapp.core.errors import QuizError
from quizapp.gui.damage_question import DamageQuestion
from quizapp.gui.dialogs import Complaint
from quizapp.services.desk import Desk
from quizapp.services.preferences import Preferences
from quizapp.storage import backup
from quizapp.storage.backup import Backup
from quizapp.storage.database import Database


def _run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    return _python("main.py", *arguments, home=home)


def _python(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QUIZAPP_DB": str(home / "own.db")}
    command = [sys.executable, "-X", "faulthandler", *arguments]
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


class Asked:
    """Answers the question whether a backup shall come back, and keeps what was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, agree: bool) -> None:
        self.times: list[datetime] = []
        self.complaints: list[str] = []
        self.runs: list[int] = []

        def ask(_cls: type, _damage: QuizError, offered: Backup) -> bool:
            self.times.append(offered.at)
            return agree

        def run(_application: object, desk: Desk, _chosen: object) -> int:
            self.runs.append(desk.preferences.number("daily_cap"))
            return 0

        monkeypatch.setattr(DamageQuestion, "ask", classmethod(ask))
        monkeypatch.setattr(Complaint, "show", classmethod(lambda _cls, _parent, text: self.complaints.append(text)))
        monkeypatch.setattr(app, "QApplication", lambda _arguments: None)
        monkeypatch.setattr(app, "_run", run)


def damaged_with_backups(place: Path, caps: tuple[int, ...]) -> None:
    """Make a database that is damaged, with a backup an hour for each daily number that it had."""
    with Database.open(place) as database:
        for hour, cap in enumerate(caps):
            Preferences(database).set("daily_cap", cap)
            backup.write(database, place, datetime(2026, 3, 6, hour, tzinfo=UTC))
    place.write_bytes(b"no database" * 1000)


def test_a_damaged_database_is_replaced_by_the_newest_backup_where_the_user_agrees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    damaged_with_backups(tmp_path / "own.db", (7, 8))
    asked = Asked(monkeypatch, agree=True)

    code = app.main(["--db", str(tmp_path / "own.db")])

    assert code == 0
    assert asked.runs == [8]
    assert asked.times == [datetime(2026, 3, 6, 1, tzinfo=UTC)]
    assert [path.read_bytes()[:11] for path in tmp_path.glob("own-backups/damaged-*/own.db")] == [b"no database"]


def test_an_older_backup_is_offered_where_the_newest_is_damaged_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    damaged_with_backups(tmp_path / "own.db", (7, 8))
    max(tmp_path.glob("own-backups/*.db")).write_bytes(b"neither" * 1000)
    asked = Asked(monkeypatch, agree=True)

    assert app.main(["--db", str(tmp_path / "own.db")]) == 0
    assert asked.runs == [7]
    assert len(asked.times) == 2


def test_a_damaged_database_stays_as_it_is_where_the_user_does_not_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    damaged_with_backups(tmp_path / "own.db", (7,))
    before = (tmp_path / "own.db").read_bytes()
    asked = Asked(monkeypatch, agree=False)

    assert app.main(["--db", str(tmp_path / "own.db")]) == 2
    assert asked.runs == []
    assert (tmp_path / "own.db").read_bytes() == before


def test_without_any_backup_the_damage_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    damaged_with_backups(tmp_path / "own.db", ())
    asked = Asked(monkeypatch, agree=True)

    assert app.main(["--db", str(tmp_path / "own.db")]) == 2
    assert "own.db" in asked.complaints[0]
    assert asked.times == []


_START = """
import builtins, enum, sys
own, made, make = builtins.__import__, [], enum.EnumType._create_

def noted(kind, name, *rest, **more):
    made.append(str(name))
    return make(kind, name, *rest, **more)

enum.EnumType._create_ = noted
sys.argv = ["main.py", "--quit-when-ready"]
import main
main.start()
assert builtins.__import__ is own, "Qt's import is in force"
late = {
    "hashlib",
    "quizapp.core.item",
    "quizapp.gui.workshop_bench",
    "quizapp.services.practice",
    "quizapp.services.review",
}
assert "WindowType" in made, "nothing was noted"
print(*sorted(late & set(sys.modules)), *(name for name in made if name == "WizardOption"))
"""


def test_what_the_first_window_does_not_need_is_not_loaded(tmp_path: Path) -> None:
    _run("--quit-when-ready", home=tmp_path)
    done = _python("-c", _START, home=tmp_path)

    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
