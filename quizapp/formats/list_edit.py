"""Change, remove, move and add the entries of one list of a file: questions, or facts of one kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizapp.formats.decode import decode
from quizapp.formats.fields import TOP
from quizapp.formats.nodes import Listing, Mapping, Node, Scalar
from quizapp.formats.record_edit import field_changes, last_written
from quizapp.formats.record_writer import STEP
from quizapp.formats.splicing import Splice, lines_of, spliced
from quizapp.formats.written_record import WrittenRecord
from quizapp.formats.yaml_tree import read_tree

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry in a file: its node, the column of its dash, and its first and last line."""

    node: Mapping
    dash: int
    first: int
    last: int


class EntryList:
    """The entries of one list as they stand in a text below each other; none where the list stands in brackets."""

    def __init__(self, text: str, section: str) -> None:
        self.text = text
        self.section = section
        self.lines = lines_of(text.removeprefix(_BOM))
        self.root = root_of(text)
        self.place = next(((key, value) for key, value in _pairs(self.root) if key.text == section), None)
        self.entries = self._entries()

    @property
    def is_empty(self) -> bool:
        """Tell whether the list has no entry, or is not there at all."""
        if self.place is None:
            return True
        value = self.place[1]
        return (isinstance(value, Scalar) and not value.text) or (isinstance(value, Listing) and not value.entries)

    def change(self, entry_id: str, old: WrittenRecord | None, new: WrittenRecord) -> list[Splice]:
        """Return the changes that make one entry another one; KeyError where there is no such entry."""
        entry = self.entries[entry_id]
        found = field_changes(entry.node, old, new, self.lines) if old else None
        return [Splice(entry.first, 0, entry.last + 1, 0, written(new, entry.dash))] if found is None else found

    def removal(self, entry_id: str) -> Splice:
        """Return the removal of an entry with the comment lines and the blank line above it."""
        entry = self.entries[entry_id]
        first = self._top(entry)
        if first and not self.lines[first - 1].strip():
            first -= 1
        return Splice(first, 0, entry.last + 1, 0, "")

    def clearing(self) -> Splice:
        """Return the removal of all entries; an empty list stays."""
        entries = tuple(self.entries.values())
        first, last = entries[0], entries[-1].last
        return Splice(first.first, first.dash, last, len(self.lines[last].rstrip("\r\n")), "[]")

    def insertion(self, record: WrittenRecord, after: str | None) -> Splice:
        """Return the insertion of an entry behind another one, or as the first; KeyError where that fails."""
        if not self.entries:
            return self._first_entry(record)
        neighbour = self.entries[after] if after else next(iter(self.entries.values()))
        text = written(record, neighbour.dash)
        gap = "\n" if self.section == "questions" else ""
        if after:
            return Splice(neighbour.last + 1, 0, neighbour.last + 1, 0, f"{gap}{text}")
        return Splice(self._top(neighbour), 0, self._top(neighbour), 0, f"{text}{gap}")

    def sorted(self, order: Sequence[str]) -> str:
        """Return the text with the entries in another order, each with the comment lines above it; KeyError where
        that names others than there are."""
        if {*order} != {*self.entries} or len(order) != len(self.entries):
            raise KeyError(self.section)
        spans = [(self._top(entry), entry.last + 1) for entry in self.entries.values()]
        blocks = {name: "".join(self.lines[start:end]) for name, (start, end) in zip(self.entries, spans, strict=True)}
        blocks = {name: block if block.endswith(("\n", "\r")) else f"{block}\n" for name, block in blocks.items()}
        gaps = ["".join(self.lines[end:start]) for (_, end), (start, _) in pairwise(spans)]
        middle = "".join(blocks[name] + gap for name, gap in zip(order, [*gaps, ""], strict=True))
        head, tail = self.lines[: spans[0][0]], self.lines[spans[-1][1] :]
        bom = _BOM if self.text.startswith(_BOM) else ""
        return bom + "".join(head) + middle + "".join(tail)

    def _entries(self) -> dict[str, Entry]:
        listing = self.place[1] if self.place else None
        if not isinstance(listing, Listing) or listing.flow:
            return {}
        found = {}
        for node in listing.entries:
            name = _id(node)
            if isinstance(node, Mapping) and name is not None:
                first = node.start.line
                while self.lines[first][: listing.start.column + 1].strip() != "-":
                    first -= 1
                found[name] = Entry(node, listing.start.column, first, last_written(self.lines, node))
        return found

    def _top(self, entry: Entry) -> int:
        """Return the first line of an entry, the comment lines above it included."""
        first, margin = entry.first, " " * entry.dash
        while first and self.lines[first - 1].strip().startswith("#") and self.lines[first - 1].startswith(margin):
            first -= 1
        return first

    def _first_entry(self, record: WrittenRecord) -> Splice:
        """Return the insertion of an entry into a list that is empty or not there yet."""
        if not self.is_empty or not isinstance(self.root, Mapping) or self.root.flow:
            raise KeyError(record.id)
        text = written(record, STEP)
        if self.place:
            key, value = self.place
            if isinstance(value, Scalar):
                return Splice(key.start.line + 1, 0, key.start.line + 1, 0, text)
            place = (key.start.line, key.start.column, value.end.line, value.end.column)
            return Splice(*place, f"{self.section}:\n{text.rstrip()}")
        names = [row.name for row in TOP.fields]
        before = names[: names.index(self.section)]
        at = max(last_written(self.lines, value) for key, value in _pairs(self.root) if key.text in before) + 1
        return Splice(at, 0, at, 0, f"\n{self.section}:\n{text}")


def written(record: WrittenRecord, dash: int) -> str:
    """Return the lines of an entry, each with its end."""
    return "".join(f"{line}\n" for line in record.lines(dash))


def root_of(text: str) -> Node | None:
    """Return the root of a text's tree, None where it has none."""
    decoded = decode(text, "")
    return read_tree(decoded.text, "").root if decoded.text is not None else None


def with_insertion(text: str, section: str, record: WrittenRecord, after: str | None) -> str:
    """Return a text with one more entry in one of its lists."""
    return spliced(text, [EntryList(text, section).insertion(record, after)])


def _pairs(node: Node | None) -> list[tuple[Scalar, Node]]:
    return node.pairs if isinstance(node, Mapping) else []


def _id(node: Node) -> str | None:
    return next((value.text for key, value in _pairs(node) if key.text == "id" and isinstance(value, Scalar)), None)
