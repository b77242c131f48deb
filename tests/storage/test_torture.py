"""Kill the program at random moments: what it acknowledged is on disk, byte for byte, and nothing is half written.

40 rounds; QUIZAPP_TORTURE_ROUNDS asks for more. Every round forks fresh processes from one warm one, so that rounds
are short and the kills fall into all parts of the work.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from torture_child import prepare  # isort: skip

ROUNDS = int(os.environ.get("QUIZAPP_TORTURE_ROUNDS", "40"))
MOST, LONGEST = 40, 0.01
"""A round is killed at most so many acknowledged answers after its start, and so many seconds after that."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")


@dataclass
class Torture:
    """A warm process whose forks are killed, and what was acknowledged so far."""

    process: subprocess.Popen[bytes]
    path: Path
    dice: random.Random
    answers: dict[tuple[str, int], str] = field(default_factory=dict)
    finished: set[str] = field(default_factory=set)

    def round(self, store: str) -> list[str]:
        """Let a process answer, kill it, look with a fresh one; return what is wrong."""
        self.send("answer", store, str(self.dice.randrange(2**31)))
        pid = self.line()["pid"]
        wait_for = self.dice.choice((0, self.dice.randrange(1, MOST)))
        for _ in range(wait_for):
            self.keep(self.line())
        time.sleep(self.dice.uniform(0, LONGEST))
        os.kill(pid, signal.SIGKILL)
        while "ended" not in (told := self.line()):
            self.keep(told)
        return self.look()

    def keep(self, told: dict[str, Any]) -> None:
        """Remember what was acknowledged."""
        if "text" in told:
            self.answers[told["session"], told["position"]] = told["text"]
        else:
            self.finished.add(told["session"])

    def look(self) -> list[str]:
        self.send("look")
        assert "pid" in self.line()
        found = self.line()
        if "ended" in found:
            return ["the database could not be read"]
        assert "ended" in self.line()
        texts = {
            (run["session"], position): text for run in found["runs"] for position, text in enumerate(run["texts"])
        }
        done = {run["session"] for run in found["runs"] if run["finished"]}
        wrong = list(found["broken"])
        wrong += [f"lost: {place}" for place, text in self.answers.items() if texts.get(place) != text]
        wrong += [f"not finished: {session}" for session in self.finished - done]
        return wrong

    def send(self, command: str, *rest: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\t".join((command, str(self.path), *rest)).encode() + b"\n")
        self.process.stdin.flush()

    def line(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        told: dict[str, Any] = json.loads(self.process.stdout.readline())
        return told


@pytest.fixture
def torture(tmp_path: Path) -> Iterator[Torture]:
    path = tmp_path / "quiz.db"
    prepare(path)
    child = Path(__file__).with_name("torture_child.py")
    with subprocess.Popen(
        [sys.executable, str(child)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        yield Torture(process, path, random.Random(time.time_ns()))
        assert process.stdin is not None
        process.stdin.close()


def test_every_answer_that_was_acknowledged_survives_a_kill(torture: Torture) -> None:
    wrong = [trouble for _ in range(ROUNDS) for trouble in torture.round("real")]

    assert wrong == []
    assert len(torture.answers) > ROUNDS
    assert torture.finished


@pytest.mark.parametrize("store", ["early", "tenth", "torn"])
def test_a_store_that_breaks_the_promise_is_caught(torture: Torture, store: str) -> None:
    assert any(torture.round(store) for _ in range(200))
