"""Find the speech program of the system: what reads aloud is never the program's own."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.core.kinds import Language

Which = Callable[[str], str | None]

# What the system's speech is called in PowerShell; the text comes through its standard input, as UTF-8.
_WINDOWS = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'{culture}'); "
    "$voice.Speak([Console]::In.ReadToEnd())"
)
_CULTURES = {Language.DE: "de-DE", Language.EN: "en-GB"}
_MAC_NAMES = {Language.DE: "Anna", Language.EN: "Samantha"}


@dataclass(frozen=True, slots=True)
class Voice:
    """A speech program by its name and its place."""

    name: str
    program: str

    def command(self, language: Language, text: str) -> tuple[list[str], str]:
        """Return the command that reads a text aloud in a language, and what it has to be given as standard input."""
        match self.name:
            case "say":
                return [self.program, "-v", _MAC_NAMES[language], "-f", "-"], text
            case "powershell":
                words = _WINDOWS.replace("{culture}", _CULTURES[language])
                return [self.program, "-NoProfile", "-NonInteractive", "-Command", words], text
            case "spd-say":
                return [self.program, "--wait", "--language", language.value, "--", text], ""
        return [self.program, "-v", language.value, "--stdin"], text

    def silence(self) -> list[str]:
        """Return the command that ends the speech where ending the program is not enough, [] elsewhere."""
        return [self.program, "--cancel"] if self.name == "spd-say" else []


def find_voice(which: Which = shutil.which, platform: str = sys.platform) -> Voice | None:
    """Return the speech program of the system, None where there is none."""
    names = {"darwin": ("say",), "win32": ("powershell",)}.get(platform, ("espeak-ng", "espeak", "spd-say"))
    return next((Voice(name, place) for name in names if (place := which(name))), None)
