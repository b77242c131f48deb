"""Hold what every part of the reader needs to know while one file is read."""

from collections.abc import Callable
from dataclasses import dataclass, field

from quizapp.core.item import Language
from quizapp.formats.findings import Findings
from quizapp.formats.nodes import Node
from quizapp.formats.quotes import Quotes

LoadFile = Callable[[str], bytes]


@dataclass(slots=True)
class Reading:
    """One file being read: its findings, its text, and what is known of it so far.

    `cuts` are the offsets of plain texts that a ` #` cut off, `dropped` the numbers (from 0) of lines that a slip of
    YAML took out of the tree, so that nothing is said to be missing there.
    """

    findings: Findings
    text: str
    cuts: frozenset[int] = frozenset()
    dropped: frozenset[int] = frozenset()
    language: Language | None = None
    load_file: LoadFile | None = None
    quotes: Quotes | None = None
    fact_sections: dict[str, str] = field(default_factory=dict)

    def rest_of_line(self, node: Node) -> str:
        """Return what stands behind a node on its last line."""
        stop = self.text.find("\n", node.end.index)
        return self.text[node.end.index : stop if stop >= 0 else len(self.text)]
