"""Hold a file as a tree of texts, lists and mappings, each with its place in the file."""

from dataclasses import replace
from typing import NamedTuple, Protocol

from quizapp.core.errors import Location, Problem


class Mark(Protocol):
    """A place in a text: line, column and offset, counted from 0."""

    @property
    def line(self) -> int:
        """Return the number of the line."""

    @property
    def column(self) -> int:
        """Return how many characters stand before it on its line."""

    @property
    def index(self) -> int:
        """Return how many characters stand before it in the text."""


class Scalar(NamedTuple):
    """A text as it stands in the file, without its quotes; `plain` where it had none."""

    text: str
    plain: bool
    start: Mark
    end: Mark


class Listing(NamedTuple):
    """A list; `flow` where it stands in square brackets."""

    entries: "list[Node]"
    flow: bool
    start: Mark
    end: Mark


class Mapping(NamedTuple):
    """A mapping with its pairs in the order of the file, repeated keys included."""

    pairs: "list[tuple[Scalar, Node]]"
    flow: bool
    start: Mark
    end: Mark


Node = Scalar | Listing | Mapping


def location(node: Node, path: str, field: str) -> Location:
    """Return where a node stands; the end is known where it stands on one line."""
    end_column = node.end.column + 1 if isinstance(node, Scalar) and node.end.line == node.start.line else 0
    return Location(path, node.start.line + 1, node.start.column + 1, field, end_column)


def with_field(problem: Problem, root: Node | None) -> Problem:
    """Return a problem that is known by its place alone with the name of the field that stands there."""
    place = problem.location
    return replace(problem, location=replace(place, field=_field_at(root, place.line - 1, place.column - 1)))


def _field_at(node: Node | None, line: int, column: int) -> str:
    """Return the name of the innermost field that begins at or before a place."""
    path = ""
    while node is not None and not isinstance(node, Scalar):
        below: Node | None = None
        if isinstance(node, Mapping):
            for key, value in node.pairs:
                if (key.start.line, key.start.column) <= (line, column):
                    below, name = value, key.text
            path = f"{path}.{name}".lstrip(".") if below else path
        else:
            for index, entry in enumerate(node.entries):
                if (entry.start.line, entry.start.column) <= (line, column):
                    below, at = entry, index
            path = f"{path}[{at}]" if below else path
        node = below
    return path


def is_blank(node: Node) -> bool:
    """Tell whether nothing at all stands where a value is due."""
    return isinstance(node, Scalar) and node.plain and not node.text


def last_line(node: Node) -> int:
    """Return the number of the last line of a node, counted from 0, without blank lines behind it."""
    while not isinstance(node, Scalar):
        children = node.entries if isinstance(node, Listing) else [value for _, value in node.pairs]
        if node.flow or not children:
            return node.end.line
        node = children[-1]
    closed_behind = node.end.column == 0 and node.end.line > node.start.line
    return node.end.line - 1 if closed_behind else node.end.line
