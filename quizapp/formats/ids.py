"""Check that every record has an id of its own, and propose one where it is missing."""

import re
from dataclasses import dataclass, field

from quizapp.core.errors import Message
from quizapp.formats.nodes import Mapping, Node, Scalar, is_blank
from quizapp.formats.reading import Reading
from quizapp.formats.record import Record
from quizapp.formats.slugs import free_id, proposed_id


@dataclass(slots=True)
class Ids:
    """The ids of one namespace: which are taken, and on which line each was first used."""

    taken: set[str]
    lines: dict[str, int] = field(default_factory=dict)

    def check(self, record: Record, words: str | None, fallback: str, reading: Reading) -> None:
        """Note an id that is missing or used twice; `words` is what a missing one is made of."""
        found = record.text("id")
        if found is None:
            if "id" not in record.nodes or is_blank(record.nodes["id"]):
                self._propose(record, words or "", fallback, reading)
            record.sound = False
            return
        node = record.place("id")
        first = self.lines.setdefault(found, node.start.line + 1)
        if first != node.start.line + 1:
            near = free_id(found, self.taken)
            self.taken.add(near)
            message = Message.of("id-repeated", id=found, line=first, near=near)
            reading.findings.error(message, node, record.field("id"))

    def _propose(self, record: Record, words: str, fallback: str, reading: Reading) -> None:
        near = proposed_id(words, fallback, self.taken)
        self.taken.add(near)
        section = re.sub(r"\[\d+\]$", "", record.path)
        message = Message.of("id-missing", section=section, near=near)
        if "id" in record.nodes:
            reading.findings.insertion(message, record.nodes["id"], record.field("id"), f" {near}")
            return
        node = record.node
        pairs = node.pairs if isinstance(node, Mapping) else []
        place: Node = pairs[0][0] if pairs else node
        between = ", " if isinstance(node, Mapping) and node.flow else "\n" + " " * place.start.column
        reading.findings.insertion(message, place, record.field("id"), f"id: {near}{between}" if pairs else None)


def written_ids(nodes: list[Node]) -> list[str]:
    """Return the ids that stand in records, readable or not."""
    found = []
    for node in nodes:
        for key, value in node.pairs if isinstance(node, Mapping) else ():
            if key.text == "id" and isinstance(value, Scalar):
                found.append(value.text)
                break
    return found
