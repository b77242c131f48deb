"""Read the tree of a YAML file; after a slip the line is mended in memory and reading goes on."""

from dataclasses import dataclass

from yaml.error import MarkedYAMLError

from quizapp.core.errors import Location, Message, Problem, Severity
from quizapp.formats.nodes import Node
from quizapp.formats.slip_lines import Edit, Scene, Slip
from quizapp.formats.yaml_events import Composer
from quizapp.formats.yaml_slips import explain

_MOST_SLIPS = 50
# Every try reads the text from its beginning: so many characters in all, and a long file with slips takes no minute.
_MOST_CHARACTERS = 12_000_000


@dataclass(frozen=True, slots=True)
class Tree:
    """The tree of a file, None where there is none, with the text that it was read from in the end; see `Reading` for
    `cuts` and `dropped`."""

    root: Node | None
    text: str
    problems: tuple[Problem, ...] = ()
    cuts: frozenset[int] = frozenset()
    dropped: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Try:
    """One reading of a text: its composer, and the slip that ended it."""

    text: str
    composer: Composer
    root: Node | None
    slip: Slip | None = None

    @property
    def reached(self) -> tuple[int, int]:
        """Return how far the text is in order: the parser may stumble far behind the slip itself."""
        return (self.slip.line, self.slip.start) if self.slip else (len(self.text) + 1, 0)


def read_tree(text: str, path: str) -> Tree:
    """Return the tree of a text with all that is wrong with it as YAML."""
    attempt = _read(text, path)
    problems: list[Problem] = []
    dropped: set[int] = set()
    budget = _MOST_CHARACTERS
    while slip := attempt.slip:
        problems.append(_problem(slip, path))
        found, edit, spent = _next(attempt, slip, path, budget)
        budget -= spent
        if found is None or len(problems) >= _MOST_SLIPS:
            place = Location(path, slip.line + 1, slip.start + 1, "", slip.end + 1)
            problems.append(Problem(Message.of("yaml-slips-end"), Severity.WARNING, place))
            return Tree(None, attempt.text, tuple(problems))
        attempt = found
        dropped |= {line for line, new in edit.items() if new is None}
    composer = attempt.composer
    return Tree(
        attempt.root, attempt.text, (*problems, *composer.problems), frozenset(composer.cuts), frozenset(dropped)
    )


def _next(attempt: _Try, slip: Slip, path: str, budget: int) -> tuple[_Try | None, Edit, int]:
    """Return the reading with the first mend that leads past the slip, and how many characters that took to find."""
    spent = 0
    best: tuple[_Try | None, Edit] = (None, {})
    for edit in slip.edits:
        if spent + len(attempt.text) > budget:
            break
        tried = _read(_edited(attempt.text, edit), path)
        spent += len(attempt.text)
        if tried.reached > (best[0].reached if best[0] else attempt.reached):
            best = tried, edit
        if tried.slip is None or tried.slip.line > slip.line:
            break
    return (*best, spent)


def _read(text: str, path: str) -> _Try:
    composer = Composer(text, path)
    try:
        return _Try(text, composer, composer.compose())
    except MarkedYAMLError as error:
        return _Try(text, composer, None, explain(_scene(error, text, composer)))


def _scene(error: MarkedYAMLError, text: str, composer: Composer) -> Scene:
    mark = error.problem_mark or error.context_mark
    begun = error.context_mark or mark
    return Scene(
        lines=text.split("\n"),
        problem=error.problem or "",
        context=error.context or "",
        line=mark.line if mark else 0,
        column=mark.column if mark else 0,
        begun_line=begun.line if begun else 0,
        begun_column=begun.column if begun else 0,
        last=composer.last,
        bracket=composer.open_bracket,
    )


def _edited(text: str, edit: Edit) -> str:
    """Return the text with lines replaced; a line that is taken out stays as a blank one, so that numbers hold."""
    lines = text.split("\n")
    for line, new in edit.items():
        lines[line] = new or ""
    return "\n".join(lines)


def _problem(slip: Slip, path: str) -> Problem:
    place = Location(path, slip.line + 1, slip.start + 1, "", slip.end + 1)
    return Problem(slip.message, Severity.ERROR, place, slip.mend)
