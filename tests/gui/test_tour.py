"""The main job, end to end, in a process of its own: what `make run` does on a machine without a display."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.slow
def test_the_tour_does_the_main_job_and_leaves_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "tour"
    done = subprocess.run(
        [sys.executable, "main.py", "--tour", str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "de_DE.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    report = (folder / "report.md").read_text("utf-8")
    assert "NICHT WIE ERWARTET" not in report
    assert "alle Fragen mit Maus und Tasten beantwortet, 30 von 30 Punkten" in report
    names = {path.stem[3:] for path in folder.glob("*.png")}
    assert {"library", "reading", "choices", "result", "result-evidence", "problems", "settings"} <= names
    assert {"single-choice", "multiple-choice", "true-false", "number", "date", "short-text"} <= names
    assert {"cloze", "matching", "ordering", "grouping", "evidence"} <= names
    assert "Traceback" not in done.stderr
