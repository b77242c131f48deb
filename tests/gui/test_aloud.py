"""Question and article are read aloud by the system's speech program; here by one that writes down what it hears."""

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.core.item import Language
from quizapp.core.session import Mode, RunChoices
from quizapp.gui.aloud import Aloud
from quizapp.services.voices import Voice

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program that listens is a shell script")


def listener(folder: Path, then: str = "") -> Voice:
    """Return a speech program that writes its words and what it was given into a file, and then does something."""
    program = folder / "espeak-ng"
    program.write_text(f'#!/bin/sh\necho "$@" > "{folder}/words"\ncat > "{folder}/heard"\n{then}\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return Voice("espeak-ng", str(program))


def aloud(window: Window, voice: Voice | None) -> Aloud:
    """Return the voice of a window, in place of the one it found."""
    action = window.controller._actions["read_aloud"]
    window.controller.aloud.process.blockSignals(True)
    action.toggled.disconnect()
    return Aloud(window.window, action, voice)


def test_the_article_is_read_in_its_language(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    spoken = aloud(window, listener(tmp_path))
    window.controller.navigation.read("werft")
    action = window.controller._actions["read_aloud"]

    action.trigger()
    qtbot.waitUntil(lambda: not action.isChecked())

    article = window.desk.library.item_set("werft").article
    assert (tmp_path / "words").read_text().split() == ["-v", "de", "--stdin"]
    assert (tmp_path / "heard").read_text("utf-8") == f"{article.title}.\n{article.text}"
    assert spoken.process.state() == QProcess.ProcessState.NotRunning


def test_only_the_words_that_are_chosen_are_read(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    aloud(window, listener(tmp_path))
    window.controller.navigation.read("werft")
    page = window.controller.navigation.reading()
    assert page is not None
    assert page.article.find("Boote")

    window.controller._actions["read_aloud"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "heard").exists() and bool((tmp_path / "heard").read_text()))

    assert (tmp_path / "heard").read_text("utf-8") == "Boote"


def test_the_question_is_read_and_the_speech_ends_with_its_page(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    spoken = aloud(window, listener(tmp_path, "sleep 60"))
    window.controller.navigation.start("werft", RunChoices(Mode.PRACTICE, seed=3))
    action = window.controller._actions["read_aloud"]

    action.trigger()
    qtbot.waitUntil(lambda: (tmp_path / "heard").exists() and bool((tmp_path / "heard").read_text()))
    page = window.window.pages.currentWidget()
    stem = page.flow.run.entry.item.stem  # type: ignore[attr-defined]  # the page of the quiz
    speaking = action.isChecked()
    window.controller.navigation.open_library()

    assert stem in (tmp_path / "heard").read_text("utf-8")
    assert speaking
    assert not action.isChecked()
    assert not action.isEnabled()
    assert spoken.process.state() == QProcess.ProcessState.NotRunning


def test_a_second_time_stops(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    spoken = aloud(window, listener(tmp_path, "sleep 60"))
    window.controller.navigation.read("werft")
    action = window.controller._actions["read_aloud"]
    action.trigger()
    qtbot.waitUntil(lambda: spoken.process.state() == QProcess.ProcessState.Running)

    action.trigger()

    assert spoken.process.state() == QProcess.ProcessState.NotRunning
    assert not action.isChecked()


def test_a_system_without_a_voice_says_what_is_missing(window: Window) -> None:
    aloud(window, None)
    window.controller.navigation.read("werft")
    action = window.controller._actions["read_aloud"]

    action.trigger()

    assert not action.isChecked()
    assert "espeak-ng" in window.window.notice._words.text()


def test_a_program_that_does_not_start_is_told(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    aloud(window, Voice("espeak-ng", str(tmp_path / "gone")))
    window.controller.navigation.read("werft")
    action = window.controller._actions["read_aloud"]

    action.trigger()
    qtbot.waitUntil(lambda: not action.isChecked())

    assert "espeak-ng" in window.window.notice._words.text()


def test_german_and_english_have_voices_of_their_own() -> None:
    voice = Voice("say", "/usr/bin/say")

    assert voice.command(Language.DE, "Ja.")[0] != voice.command(Language.EN, "Ja.")[0]


@pytest.mark.parametrize("then", ["exit 0", "exit 1"])
def test_a_program_that_reads_nothing_is_told(window: Window, qtbot: QtBot, tmp_path: Path, then: str) -> None:
    aloud(window, listener(tmp_path, then))
    window.controller.navigation.read("werft")
    action = window.controller._actions["read_aloud"]

    action.trigger()
    qtbot.waitUntil(lambda: not action.isChecked())

    assert "Tonausgabe" in window.window.notice._words.text()


def test_speech_that_is_stopped_is_no_failure(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    spoken = aloud(window, listener(tmp_path, "sleep 60"))
    window.controller.navigation.read("werft")
    action = window.controller._actions["read_aloud"]
    action.trigger()
    qtbot.waitUntil(lambda: spoken.process.state() == QProcess.ProcessState.Running)
    action.trigger()

    assert "Tonausgabe" not in window.window.notice._words.text()
