"""The speech program of the system is found on every system, and given the text without a shell."""

import pytest

from quizapp.core.item import Language
from quizapp.services.voices import Voice, find_voice


@pytest.mark.parametrize(
    ("platform", "there", "name"),
    [
        ("linux", ("espeak-ng", "spd-say"), "espeak-ng"),
        ("linux", ("spd-say",), "spd-say"),
        ("darwin", ("say",), "say"),
        ("win32", ("powershell",), "powershell"),
    ],
)
def test_each_system_has_its_program(platform: str, there: tuple[str, ...], name: str) -> None:
    voice = find_voice(lambda program: f"/bin/{program}" if program in there else None, platform)

    assert voice == Voice(name, f"/bin/{name}")


def test_a_system_without_one_has_no_voice() -> None:
    assert find_voice(lambda _program: None, "linux") is None


@pytest.mark.parametrize("name", ["say", "powershell", "spd-say", "espeak-ng", "espeak"])
def test_a_text_that_looks_like_an_option_stays_a_text(name: str) -> None:
    command, given = Voice(name, name).command(Language.DE, "--version")

    assert given == "--version" or command[-2:] == ["--", "--version"]
    assert not (given and "--version" in command)


def test_ending_the_speech_dispatcher_takes_a_command_of_its_own() -> None:
    assert Voice("spd-say", "spd-say").silence() == ["spd-say", "--cancel"]
    assert Voice("espeak-ng", "espeak-ng").silence() == []
