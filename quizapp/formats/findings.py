"""Collect what is wrong with one file, each finding at its place."""

import re
from dataclasses import dataclass, field

from quizapp.core.errors import Location, Message, Problem, Severity
from quizapp.formats.nodes import Node, location

_LONGEST = 60
_HIDDEN = re.compile("[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]")


@dataclass(slots=True)
class Findings:
    """The problems of one file so far."""

    path: str
    problems: list[Problem] = field(default_factory=list)

    def error(self, message: Message, node: Node, field_path: str, mend: str | None = None) -> None:
        """Note an error at a node; a mend is kept only where the node stands on one line."""
        place = location(node, self.path, field_path)
        self.problems.append(Problem(message, Severity.ERROR, place, mend if place.end_column else None))

    def warning(self, message: Message, node: Node, field_path: str, mend: str | None = None) -> None:
        """Note a warning at a node."""
        place = location(node, self.path, field_path)
        self.problems.append(Problem(message, Severity.WARNING, place, mend if place.end_column else None))

    def insertion(self, message: Message, node: Node, field_path: str, text: str | None) -> None:
        """Note an error whose mend is a text to put in front of a node."""
        place = Location(self.path, node.start.line + 1, node.start.column + 1, field_path, node.start.column + 1)
        self.problems.append(Problem(message, Severity.ERROR, place, text))

    def sorted(self) -> tuple[Problem, ...]:
        """Return the problems in the order of the file, each once."""
        unique = dict.fromkeys(self.problems)
        return tuple(sorted(unique, key=lambda problem: (problem.location.line, problem.location.column)))


def shown(text: str) -> str:
    """Return a found text as a message can show it: on one line, not too long, what cannot be seen by its number."""
    line = _HIDDEN.sub(lambda match: f"[U+{ord(match.group()):04X}]", " ".join(text.split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
