"""Find entries of one question that are equal where they have to differ."""

from dataclasses import dataclass, field

from quizapp.core.errors import Message
from quizapp.core.text import normalise
from quizapp.formats.findings import shown
from quizapp.formats.nodes import Node
from quizapp.formats.reading import Reading

Placed = list[tuple[str, Node]]


@dataclass(slots=True)
class Entries:
    """The entries seen so far: right ones by their words and place, then distractors held against them."""

    reading: Reading
    equal: str = "equal-entries"
    _keys: dict[str, Node] = field(default_factory=dict)
    _distractors: dict[str, Node] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Return how many different entries there are."""
        return len(self._keys) + len(self._distractors)

    def allow(self, entries: Placed) -> None:
        """Take right entries that may be equal."""
        for text, node in entries:
            self._keys.setdefault(_same(text), node)

    def add_key(self, entries: Placed, where: str) -> None:
        """Take right entries; two equal ones are an error."""
        for text, node in entries:
            first = self._keys.setdefault(_same(text), node)
            if first is not node:
                self._refuse_equal(text, first, node, where)

    def add_distractors(self, entries: Placed, where: str) -> None:
        """Take distractors; one that is equal to another, or to a right entry, is an error."""
        for index, (text, node) in enumerate(entries):
            same = _same(text)
            if same in self._keys:
                message = Message.of("answer-is-distractor", found=shown(text), line=self._keys[same].start.line + 1)
                self.reading.findings.error(message, node, f"{where}[{index}]")
                continue
            first = self._distractors.setdefault(same, node)
            if first is not node:
                self._refuse_equal(text, first, node, f"{where}[{index}]")

    def _refuse_equal(self, text: str, first: Node, node: Node, where: str) -> None:
        line = first.start.line + 1
        if self.equal == "matching-left-equal":
            message = Message.of("matching-left-equal", found=shown(text), line=line)
        else:
            message = Message.of("equal-entries", found=shown(text), line=line)
        self.reading.findings.error(message, node, where)


def _same(text: str) -> str:
    return text if text.isascii() and text.isalnum() else normalise(text)
