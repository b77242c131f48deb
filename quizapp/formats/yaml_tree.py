"""Read the tree of a YAML file; after a slip the line is mended in memory and reading goes on."""

from dataclasses import dataclass

from quizapp.core.errors import Problem
from quizapp.formats.nodes import Node
from quizapp.formats.yaml_events import Composer


@dataclass(frozen=True, slots=True)
class Tree:
    """The tree of a file, None where there is none; see `Reading` for `cuts` and `dropped`."""

    root: Node | None
    problems: tuple[Problem, ...] = ()
    cuts: frozenset[int] = frozenset()
    dropped: frozenset[int] = frozenset()


def read_tree(text: str, path: str) -> Tree:
    """Return the tree of a text with all that is wrong with it as YAML."""
    composer = Composer(text, path)
    root = composer.compose()
    return Tree(root, tuple(composer.problems), frozenset(composer.cuts))
