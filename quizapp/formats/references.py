"""Check that ids of facts point to a fact, and to one of the right kind."""

from quizapp.core.errors import Message
from quizapp.formats.findings import shown
from quizapp.formats.lists import entry_nodes
from quizapp.formats.nearest import nearest_id
from quizapp.formats.nodes import Node
from quizapp.formats.reading import Reading
from quizapp.formats.record import Record

SPEAKERS = ("actors", "sources")
CHANNELS = ("sources",)
ANY = ("figures", "actors", "sources", "claims")


def check_references(record: Record, name: str, allowed: tuple[str, ...], reading: Reading) -> None:
    """Note every id in a field that points nowhere or to a fact that cannot be meant."""
    value = record.values.get(name)
    if value is None:
        return
    node = record.place(name)
    ids = (value,) if isinstance(value, str) else record.texts(name)
    for index, (fact_id, entry) in enumerate(zip(ids, entry_nodes(node), strict=True)):
        where = record.field(name) if entry is node else f"{record.field(name)}[{index}]"
        _check(str(fact_id), entry, allowed, where, reading)


def _check(fact_id: str, node: Node, allowed: tuple[str, ...], where: str, reading: Reading) -> None:
    section = reading.fact_sections.get(fact_id)
    if section in allowed:
        return
    if section is not None:
        message = Message.of("reference-wrong-kind", id=fact_id, section=section, allowed=", ".join(allowed))
        reading.findings.error(message, node, where)
        return
    near = nearest_id(fact_id, (known for known, home in reading.fact_sections.items() if home in allowed))
    if near:
        reading.findings.error(Message.of("reference-unknown-near", id=shown(fact_id), near=near), node, where, near)
    else:
        reading.findings.error(
            Message.of("reference-unknown", id=shown(fact_id), allowed=", ".join(allowed)), node, where
        )
