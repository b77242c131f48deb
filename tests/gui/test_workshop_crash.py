"""A crash in the middle of the work loses nothing: the program is killed, and the next start offers what was typed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.services.kept_drafts import KeptDrafts
from tests.formats.small_sets import HEAD

ROOT = Path(__file__).resolve().parent.parent.parent
SET = "# Kopf\n" + HEAD.format(language="de") + "  - id: wann\n    type: date\n    stem: Wann?\n    answer: 2026\n"
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from quizapp.app import build
from quizapp.services.desk import open_desk

database, path = Path(sys.argv[1]), Path(sys.argv[2])
application = QApplication([])
with open_desk(database) as desk:
    window = build(application, desk)
    window.window.show()
    workshop = window.controller.navigation.workshop
    workshop.open_file(path)
    workshop.page().show_view("yaml")
    QTest.keyClicks(workshop.page().yaml.editor, "# Gerade getippt ")

    def look():
        if workshop.tools.drafts.all():
            print("KEPT", flush=True)
        else:
            QTimer.singleShot(50, look)

    look()
    application.exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="kills a process as POSIX does")
def test_what_was_typed_is_there_after_the_program_was_killed(tmp_path: Path) -> None:
    path, database = tmp_path / "klein.yaml", tmp_path / "daten" / "quiz.db"
    database.parent.mkdir()
    path.write_text(SET, encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SCRIPT, str(database), str(path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said = program.stdout.readline()
        program.send_signal(signal.SIGKILL)

    assert said == "KEPT\n"
    (kept,) = KeptDrafts(database.parent / "workshop").all()
    restored = kept.restored()
    assert "# Gerade getippt " in restored.text
    assert restored.file.path == path
    assert path.read_text("utf-8") == SET
    restored.save()
    assert path.read_text("utf-8") == restored.text
