"""The command line speaks the user's language, argparse included, and keeps its exit codes."""

import argparse
import ast
import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.commands.usage_words import PHRASES, usage_words
from quizapp.core.item import Language
from quizapp.services.wording import Wording
from tests.commands.conftest import Run

ROOT = Path(__file__).resolve().parent.parent.parent
COMMANDS = ("draft", "check", "import", "list", "show", "print", "grade", "result", "stats")
ENGLISH_PLACES = re.compile(r"\b(ARTICLE|FOLDER|SET|FINDER|SHEET|KEY|FILE|RESPONSES|RESULT|COMMAND)\b")
FOR_PROGRAMMERS = (
    "conflicting",
    "__call__",
    "callable",
    "groups",
    "invalid option string",
    "dest=",
    "conflict_resolution",
    "multiple subparser",
    "unknown parser",
    "with mode",
    "can't open",
    "mutually exclusive",
    "positionals",
    "deprecated",
    "(default:",
    "subcommands",
    "warning:",
)
"""What argparse says to whoever writes a parser, not to whoever uses it, or about parts that are not used here."""


def python(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command line in a process of its own."""
    command = [sys.executable, "-m", "quizapp", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=False, timeout=60
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_german_from_first_to_last_word(run: Run, command: str) -> None:
    ran = run(command, "--help")

    assert ran.code == 0
    assert ran.out.startswith("Aufruf: quizapp ")
    assert "diese Hilfe zeigen" in ran.out
    for english in ("usage", "options:", "show this", "positional", "exit"):
        assert english not in ran.out
    assert not ENGLISH_PLACES.search(ran.out)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_english_on_an_english_machine(run: Run, command: str) -> None:
    ran = run(command, "--help")

    assert ran.code == 0
    assert ran.out.startswith("usage: quizapp ")
    assert "show this help and exit" in ran.out


def test_the_first_help_lists_every_command(run: Run) -> None:
    ran = run("--help")

    assert ran.code == 0
    assert all(f"\n    {command} " in ran.out for command in COMMANDS)
    assert "Rückgabe: 0" in ran.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Fehler: es fehlt: "),
        (["prüfe"], "unbekannter Wert 'prüfe'"),
        (["check"], "Fehler: es fehlt: SATZ"),
        (["check", "a.yaml", "--strikt"], "Fehler: unbekannt: --strikt"),
        (["draft", "a.txt", "-o"], "-o/--output: hier wird eine Angabe gebraucht"),
        (["draft", "a.txt", "-o", "b.yaml", "--items", "null"], "„null“ ist keine ganze Zahl ab 1"),
        (["draft", "a.txt", "-o", "b.yaml", "--items", "0"], "„0“ ist keine ganze Zahl ab 1"),
        (["draft", "a.txt", "-o", "b.yaml", "--items", "5%"], "„5%“ ist keine ganze Zahl ab 1"),
        (["draft", "a.txt", "-o", "b.yaml", "--language", "fr"], "unbekannter Wert 'fr' (möglich sind: "),
        (["list", "--json=ja"], "'ja' gehört hier nicht hin"),
    ],
)
def test_wrong_use_is_told_in_german_and_ends_with_2(run: Run, arguments: list[str], words: str) -> None:
    ran = run(*arguments)

    assert ran.code == 2
    assert words in ran.err
    assert ran.err.startswith("Aufruf: ")
    assert ran.out == ""


def test_every_phrase_that_argparse_says_to_users_has_its_message() -> None:
    calls = [
        node
        for node in ast.walk(ast.parse(inspect.getsource(argparse)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "ngettext"}
    ]
    said = {
        argument.value
        for call in calls
        for argument in call.args[:2]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }

    assert {phrase for phrase in said - PHRASES.keys() if not any(word in phrase for word in FOR_PROGRAMMERS)} == set()


@pytest.mark.parametrize("language", list(Language))
def test_every_message_of_argparse_keeps_its_places(language: Language) -> None:
    wording = Wording(language)
    for message in PHRASES.values():
        text = wording.text(message)
        for _, place in message.params:
            assert place.strip() in text
        assert "{" not in text


def test_argparse_gets_its_own_words_back() -> None:
    before = argparse._  # type: ignore[attr-defined]
    with pytest.raises(ValueError), usage_words(Wording(Language.DE)):  # noqa: PT011
        raise ValueError

    assert argparse._ is before  # type: ignore[attr-defined]


def test_the_version_is_told(run: Run) -> None:
    ran = run("--version")

    assert ran.code == 0
    assert ran.out.startswith("quizapp")


def test_a_closed_pipe_is_no_error_message(set_file: Path) -> None:
    command = f'"{sys.executable}" -m quizapp show "{set_file}" --json'
    done = subprocess.run(
        ["bash", "-c", f"for i in 1 2 3; do {command}; done | head -c 1; exit ${{PIPESTATUS[0]}}"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
    )

    assert done.stderr == b""


def test_a_real_process_checks_a_set(set_file: Path) -> None:
    good = python("check", set_file, LANG="de_DE.UTF-8")
    missing = python("check", set_file.with_name("fehlt.yaml"), LANG="en_US.UTF-8")

    assert (good.returncode, missing.returncode) == (0, 2)
    assert "Fehler: 0" in good.stdout.decode("utf-8")
    assert b"fehlt.yaml" in missing.stdout + missing.stderr
