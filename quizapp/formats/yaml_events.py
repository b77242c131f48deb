"""Compose the tree of a YAML file from parser events: no recursion, no guessed types, nothing that can be expanded."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

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
_STARTS = frozenset((MappingStartEvent, SequenceStartEvent))
_ENDS = frozenset((MappingEndEvent, SequenceEndEvent))
_WITH_PROPERTIES = _STARTS | {ScalarEvent}
_KEYS = frozenset((Scalar,))
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Composer:
    """Build one tree from the events of one text.

    `cuts` holds the offsets of plain texts that a ` #` follows at once.
    """

    text: str
    path: str
    problems: list[Problem] = field(default_factory=list)
    cuts: set[int] = field(default_factory=set)
    _open: list[tuple[Any, list[Node]]] = field(default_factory=list)
    _children: list[Node] = field(default_factory=list)
    _may_merge: bool = False

    def compose(self) -> Node | None:
        """Return the tree, None where there is none or it goes too deep; raises YAMLError at a slip."""
        top = children = self._children
        is_marked = "&" in self.text or "!" in self.text
        is_commented = " #" in self.text
        self._may_merge = "<<" in self.text
        # PyYAML types events as their bare base class; `iter` asks for them without a detour through Python.
        events: Iterator[Any] = iter(_LOADER(self.text).get_event, None)
        for event in events:
            kind = type(event)
            if is_marked and kind in _WITH_PROPERTIES and (event.anchor is not None or event.tag is not None):
                self._refuse_properties(event)
            # The first branch is the one that counts: most events of a file are its texts.
            if kind is ScalarEvent:
                start, end, plain = event.start_mark, event.end_mark, not event.style
                node = Scalar(event.value, plain, start, end)
                children.append(node)
                if plain and (is_commented or end.line > start.line):
                    self._remark(node)
            elif kind in _STARTS:
                if len(self._open) >= MOST_LEVELS:
                    self._add(Message.of("yaml-too-deep", limit=MOST_LEVELS), event.start_mark)
                    return None
                self._open.append((event, children))
                self._children = children = []
            elif kind in _ENDS:
                begun, parents = self._open.pop()
                parents.append(self._collection(begun, children, event.end_mark))
                self._children = children = parents
            elif kind is AliasEvent:
                self._add(Message.of("yaml-alias", name=f"*{event.anchor}"), event.start_mark, event.end_mark)
                children.append(Scalar("", True, event.start_mark, event.end_mark))
            elif kind is DocumentStartEvent and top:
                self._add(Message.of("yaml-documents"), event.start_mark, event.end_mark)
                break
        return top[0] if top else None

    @property
    def last(self) -> Scalar | None:
        """Return the text that was read last, for whoever explains a slip."""
        lists = [self._children, *(parents for _, parents in reversed(self._open))]
        node = next((children[-1] for children in lists if children), None)
        while node is not None and not isinstance(node, Scalar):
            below = node.entries if isinstance(node, Listing) else [part for pair in node.pairs for part in pair]
            node = below[-1] if below else None
        return node

    def _remark(self, node: Scalar) -> None:
        """Remark on a plain text that was cut off, or that swallowed the line below it."""
        if self.text.startswith(" #", node.end.index):
            self.cuts.add(node.start.index)
        if node.end.line > node.start.line:
            self._warn_of_swallowed(node)

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
        keys = children[::2]
        pairs = list(zip(keys, children[1::2], strict=True))
        if self._may_merge or not set(map(type, keys)) <= _KEYS:
            pairs = [pair for pair in pairs if self._is_key(pair[0])]
        return Mapping(cast(list[tuple[Scalar, Node]], pairs), flow, begin, end)

    def _is_key(self, key: Node) -> bool:
        """Tell whether a node can be the left side of a mapping, with a finding where it cannot."""
        if not isinstance(key, Scalar):
            self._add(Message.of("yaml-key"), key.start)
        elif key.plain and key.text == "<<":
            self._add(Message.of("yaml-merge"), key.start, key.end)
        else:
            return True
        return False

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
