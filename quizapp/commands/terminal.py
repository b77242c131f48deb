"""Say things on a terminal: reports on stdout, progress and complaints on stderr."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TextIO

from quizapp.core.errors import Message, Problem
from quizapp.services.wording import Wording

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a command writes, and in which language."""

    wording: Wording
    out: TextIO
    err: TextIO

    def text(self, code: str, **params: object) -> str:
        """Return a message of the tables in the user's language."""
        return self.wording.text(Message.of(code, **params))

    def say(self, code: str, **params: object) -> None:
        """Report one line."""
        self.line(self.text(code, **params))

    def line(self, text: str = "") -> None:
        """Report a line that is already in words."""
        self.out.write(f"{text}\n")

    def complain(self, message: Message) -> None:
        """Tell on stderr what stopped the command."""
        self.out.flush()
        self.err.write(f"quizapp: {self.wording.text(message)}\n")

    def problems(self, problems: Iterable[Problem]) -> None:
        """Report problems, one line each."""
        for problem in problems:
            self.line(self.wording.problem(problem))

    def json(self, data: Json) -> None:
        """Report data for another program."""
        json.dump(data, self.out, ensure_ascii=False, indent=2)
        self.line()

    def problem_data(self, problem: Problem) -> dict[str, Json]:
        """Return one problem as data for another program."""
        place = problem.location
        return {
            "path": place.path,
            "line": place.line,
            "column": place.column,
            "field": place.field,
            "severity": problem.severity.value,
            "code": problem.message.code,
            "message": self.wording.text(problem.message),
            "mend": problem.mend,
        }
