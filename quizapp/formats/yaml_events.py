"""Compose the tree of a YAML file from parser events: no recursion, no guessed types, nothing that can be expanded."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from quizapp.core.errors import Location, Message, Problem, Severity
from quizapp.formats.nodes import Listing, Mapping, Mark, Node, Scalar, location

MOST_LEVELS = 64
_SWALLOWED = re.compile(r"\n[ ]*(?P<entry>(?P<dash>-) [^\n]*)")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Composer:
    """Build one tree from the events of one text; `last` is the scalar read last, for whoever explains a slip.

    `cuts` holds the offsets of plain texts that a ` #` follows at once.
    """

    text: str
    path: str
    problems: list[Problem] = field(default_factory=list)
    cuts: set[int] = field(default_factory=set)
    last: Scalar | None = None
    _open: list[tuple[Any, list[Node]]] = field(default_factory=list)

    def compose(self) -> Node | None:
        """Return the tree, None where there is none or it goes too deep; raises YAMLError at a slip."""
        top: list[Node] = []
        children = top
        for event in _events(self.text):
            kind = type(event)
            if kind is ScalarEvent:
                children.append(self._scalar(event))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                if len(self._open) >= MOST_LEVELS:
                    self._add(Message.of("yaml-too-deep", limit=MOST_LEVELS), event.start_mark)
                    return None
                self._open.append((event, children))
                children = []
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                start, parents = self._open.pop()
                parents.append(self._collection(start, children, event.end_mark))
                children = parents
            elif kind is AliasEvent:
                self._add(Message.of("yaml-alias", name=f"*{event.anchor}"), event.start_mark, event.end_mark)
                children.append(Scalar("", True, event.start_mark, event.end_mark))
            elif kind is DocumentStartEvent and top:
                self._add(Message.of("yaml-documents"), event.start_mark, event.end_mark)
                break
        return top[0] if top else None

    def _scalar(self, event: Any) -> Scalar:
        """Return a text with its place, with a warning where something was cut off or swallowed."""
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        plain = not event.style
        node = self.last = Scalar(event.value, plain, event.start_mark, event.end_mark)
        if plain:
            if self.text.startswith(" #", node.end.index):
                self.cuts.add(node.start.index)
            if node.end.line > node.start.line:
                self._warn_of_swallowed(node)
        return node

    @property
    def open_bracket(self) -> tuple[int, int] | None:
        """Return line and column of the innermost bracket that is still open."""
        flows = [event for event, _ in self._open if event.flow_style]
        return (flows[-1].start_mark.line, flows[-1].start_mark.column) if flows else None

    def _collection(self, start: Any, children: list[Node], end: Mark) -> Node:
        """Return the list or mapping that ends here."""
        flow, begin = bool(start.flow_style), start.start_mark
        if isinstance(start, SequenceStartEvent):
            if flow:
                self._warn_of_commas(children)
            return Listing(children, flow, begin, end)
        pairs: list[tuple[Scalar, Node]] = []
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self._add(Message.of("yaml-key"), key.start)
            elif key.plain and key.text == "<<":
                self._add(Message.of("yaml-merge"), key.start, key.end)
            else:
                pairs.append((key, value))
        return Mapping(pairs, flow, begin, end)

    def _warn_of_commas(self, entries: list[Node]) -> None:
        """Warn of a digit, a comma and a digit in square brackets: most likely one decimal number, read as two."""
        for left, right in itertools.pairwise(entries):
            if not (isinstance(left, Scalar) and isinstance(right, Scalar) and left.plain and right.plain):
                continue
            if left.end.index + 1 == right.start.index and left.text[-1:].isdigit() and right.text[:1].isdigit():
                message = Message.of("comma-in-list", found=f"{left.text},{right.text}")
                place = Location(self.path, left.start.line + 1, left.start.column + 1, "", right.end.column + 1)
                self.problems.append(Problem(message, Severity.WARNING, place))
                return

    def _warn_of_swallowed(self, node: Scalar) -> None:
        """Warn where a line that begins with a dash has become the rest of the text above it."""
        found = _SWALLOWED.search(self.text, node.start.index, node.end.index)
        if found:
            line = self.text.count("\n", node.start.index, found.start()) + 1 + node.start.line
            column = found.start("dash") - found.start()
            place = Location(self.path, line + 1, column, "", column + len(found["entry"]))
            message = Message.of("yaml-entry-swallowed", found=found["entry"], line=node.start.line + 1)
            self.problems.append(Problem(message, Severity.WARNING, place))

    def _refuse_properties(self, event: Any) -> None:
        """Refuse an anchor or a tag."""
        if event.anchor is not None:
            self._add(Message.of("yaml-anchor", name=f"&{event.anchor}"), event.start_mark)
        if event.tag is not None:
            self._add(Message.of("yaml-tag", tag=event.tag), event.start_mark)

    def _add(self, message: Message, start: Mark, end: Mark | None = None) -> None:
        stop = end or start
        place = location(Scalar("", True, start, stop), self.path, "")
        self.problems.append(Problem(message, location=place))


def _events(text: str) -> Iterator[Any]:
    """Yield the parser's events, which PyYAML types as their bare base class."""
    loader = _LOADER(text)
    try:
        while (event := loader.get_event()) is not None:
            yield event
    finally:
        loader.dispose()
