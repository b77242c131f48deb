"""Put messages into words: one table a language, German or English."""

import locale
import os
import re
import tomllib
from collections.abc import Mapping
from functools import cache

from quizapp import paths
from quizapp.core.errors import Message, Problem
from quizapp.core.item import Language

_PARAMETER = re.compile(r"\{([a-z_]+)\}")
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


class Wording:
    """The words of the program in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._table = message_table(language)

    def text(self, message: Message) -> str:
        """Return a message in words; a code that no table knows stands for itself."""
        params = dict(message.params)
        form = self._table.get(message.code)
        if form is None:
            return " ".join((message.code, *params.values()))
        return _PARAMETER.sub(lambda match: params.get(match.group(1), match.group()), form)

    def problem(self, problem: Problem) -> str:
        """Return a problem on one line: `FILE:LINE:COLUMN: error|warning CODE: message`."""
        place = problem.location
        where = f"{place.path}:{place.line}:{place.column}" if place.line else place.path
        words = " ".join(self.text(problem.message).split())
        return f"{where}: {problem.severity.value} {problem.message.code}: {words}"


@cache
def message_table(language: Language) -> Mapping[str, str]:
    """Return every code with its words; parameters stand in them as `{name}`."""
    text = (paths.ASSETS / "i18n" / f"messages.{language.value}.toml").read_text(encoding="utf-8")
    sections = tomllib.loads(text).values()
    return {code: words for section in sections for code, words in section.items()}


def parameters(words: str) -> frozenset[str]:
    """Return the names of the parameters that stand in a wording."""
    return frozenset(_PARAMETER.findall(words))


def system_language() -> Language:
    """Return the language that the system's locale asks for: German where it is German, else English."""
    named = next((value for name in _VARIABLES if (value := os.environ.get(name))), None)
    wanted = named or locale.getlocale()[0] or ""
    return Language.DE if wanted.lower().startswith(("de", "german")) else Language.EN
