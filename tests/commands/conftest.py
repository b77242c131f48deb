"""A small set, its responses and a way to run commands as a person does: arguments in, text and exit code out."""

import locale
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from quizapp.__main__ import main

SET = """\
format: 1
id: bruecke
title: Die neue Brücke
language: de
article:
  title: Stadt eröffnet neue Brücke
  published: 2026-05-02
  text: |
    Die Stadt Lindental hat am Samstag ihre neue Brücke eröffnet.
    Nach Angaben der Stadtverwaltung kostete der Bau 4,2 Millionen Euro.
    Bürgermeisterin Ina Voss lobte die Bauleute.
figures:
  - id: kosten
    value: 4,2 Millionen
    unit: Euro
    counts: Kosten des Baus
    evidence: Nach Angaben der Stadtverwaltung kostete der Bau 4,2 Millionen Euro.
actors:
  - id: voss
    name: Ina Voss
    kind: person
    role: Bürgermeisterin
    evidence: Bürgermeisterin Ina Voss lobte die Bauleute.
sources:
  - id: verwaltung
    name: Stadtverwaltung
    kind: authority
    evidence: Nach Angaben der Stadtverwaltung kostete der Bau 4,2 Millionen Euro.
questions:
  - id: kosten-zahl
    type: number
    focus: figures
    level: locate
    about: [kosten]
    stem: Wie viel kostete der Bau nach Angaben der Stadtverwaltung?
    answer: 4,2 Millionen
    unit: Euro
    evidence: Nach Angaben der Stadtverwaltung kostete der Bau 4,2 Millionen Euro.
    explanation: Die Stadtverwaltung nennt die Summe.
  - id: wer-lobte
    type: short_text
    focus: actors
    level: locate
    about: [voss]
    stem: Wer lobte die Bauleute?
    answer: Ina Voss
    evidence: Bürgermeisterin Ina Voss lobte die Bauleute.
    explanation: Der Satz nennt Amt und Namen.
"""

RESPONSES = """\
responses:
  kosten-zahl: 4.200.000
  wer-lobte: Ina Foss
"""


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs one command."""

    def run(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 2
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture
def set_file(tmp_path: Path) -> Path:
    """Return the path of a good set."""
    path = tmp_path / "bruecke.yaml"
    path.write_text(SET, encoding="utf-8")
    return path


@pytest.fixture
def responses_file(tmp_path: Path) -> Path:
    """Return the path of responses to the good set."""
    path = tmp_path / "antworten.yaml"
    path.write_text(RESPONSES, encoding="utf-8")
    return path


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the machine an English one."""
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setattr(locale, "getlocale", lambda *_: ("en_GB", "UTF-8"))
