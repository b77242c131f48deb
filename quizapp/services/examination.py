"""Say what the text of a set holds: the set where it can be read, and every problem with the place where it stands."""

from dataclasses import dataclass
from pathlib import Path

from quizapp.core.errors import Problem
from quizapp.core.item import ItemSet
from quizapp.services.set_folder import SetFolder


@dataclass(frozen=True, slots=True)
class Examined:
    """A text, the set that it holds (None where an error keeps it from being loaded), and what is wrong with it.

    `advised` is False where the rules of item writing have not been asked yet.
    """

    text: str
    item_set: ItemSet | None
    problems: tuple[Problem, ...]
    advised: bool = True

    @property
    def errors(self) -> int:
        """Return how many problems keep the set from being loaded."""
        return sum(problem.is_error for problem in self.problems)


def read_text(text: str, path: Path | None) -> Examined:
    """Return what a text holds, without the advice of the rules; files beside it are looked for beside `path`."""
    from quizapp.formats.yaml_reader import read_set  # loaded late, as below: the window's start must not wait

    result = read_set(text, str(path or ""), SetFolder(path).load if path else _nothing_beside)
    return Examined(text, result.item_set, result.problems, advised=False)


def examine(text: str, path: Path | None) -> Examined:
    """Return what a text holds, with the advice of the rules where it can be read."""
    found = read_text(text, path)
    if found.item_set is None:
        return Examined(text, None, found.problems)
    from quizapp.services.item_advice import advice

    remarks = advice(found.item_set, text.encode("utf-8", "surrogatepass"), str(path or ""))
    problems = sorted((*found.problems, *remarks), key=lambda problem: (problem.location.line, problem.location.column))
    return Examined(text, found.item_set, tuple(problems))


def mended(text: str, problem: Problem, path: Path | None) -> str | None:
    """Return a text with the mend of a problem put in, None where there is none or it would not help for certain."""
    at = problem.location
    if problem.mend is None or not at.end_column:
        return None
    from quizapp.formats.splicing import Splice, spliced

    new = spliced(text, [Splice(at.line - 1, at.column - 1, at.line - 1, at.end_column - 1, problem.mend)])
    before, after = read_text(text, path), read_text(new, path)
    better = after.errors < before.errors or (after.item_set and not before.item_set)
    return new if better or (not problem.is_error and after.errors == before.errors) else None


def _nothing_beside(name: str) -> bytes:
    raise FileNotFoundError(name)
