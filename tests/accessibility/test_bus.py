"""A full quiz through the real accessibility bus, by keys alone, as somebody with a screen reader takes it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp import paths

HERE = Path(__file__).parent
NEEDED = ("Xvfb", "openbox", "dbus-run-session", "gdbus")
SET = """format: 1
id: busprobe
title: Bus probe
language: en
article:
  title: Buses
  text: Ada Lund said on Monday that the town bought 12 buses. Bo Riis drives one of them.
questions:
  - {id: f1, type: single_choice, stem: "F1: Who spoke on Monday?", answer: Ada Lund, distractors: [Bo Riis, nobody]}
  - {id: f2, type: true_false, stem: "F2: The town bought buses.", answer: true}
  - {id: f3, type: number, stem: "F3: How many buses did the town buy?", answer: 12}
  - {id: f4, type: short_text, stem: "F4: Who spoke?", answer: Ada Lund}
  - id: f5
    type: multiple_choice
    stem: "F5: Which two people are named?"
    answer: [Ada Lund, Bo Riis]
    distractors: [Eva Holm, Per Dahl]
  - {id: f6, type: true_false, stem: "F6: The town bought 13 buses.", answer: false, correction: It bought 12.}
"""
TRIES = 3
"""The keys go in without waiting for the program; on a machine that has much to do one may come too early."""


def missing() -> str:
    """Return what the machine lacks for a real bus, "" where all is there."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    has_reader = subprocess.run(["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True, check=False)
    return ", ".join(lacking + ["python3-pyatspi"] * bool(has_reader.returncode))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the accessibility bus is Linux's")
def test_a_quiz_is_taken_through_the_accessibility_bus_by_keys_alone(tmp_path: Path) -> None:
    lacking = missing()
    if lacking:
        pytest.skip(f"not on this machine: {lacking}")
    (tmp_path / "probe.yaml").write_text(SET, encoding="utf-8")
    for attempt in range(TRIES):
        done = drive(tmp_path / "probe.yaml", tmp_path / f"own-{attempt}.db")
        if done.returncode == 0:
            break

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "5 of 6 points"


def drive(set_file: Path, database: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "QUIZAPP_DB": str(database)}
    program = [sys.executable, str(paths.ROOT / "main.py"), str(set_file)]
    command = ["sh", str(HERE / "bus.sh"), str(HERE / "drive_quiz.py"), *program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
