"""Read the facts of a set: figures, actors, sources, claims."""

from dataclasses import dataclass
from typing import Any

from quizapp.core.errors import Message
from quizapp.core.facts import Actor, Claim, Figure, FigureKind, Source
from quizapp.formats.fields import FACT_SECTIONS
from quizapp.formats.findings import shown
from quizapp.formats.ids import Ids, written_ids
from quizapp.formats.lists import entry_nodes
from quizapp.formats.nodes import Listing, Mapping, Node
from quizapp.formats.quantities import check_figure
from quizapp.formats.quote_checks import check_quotes
from quizapp.formats.reading import Reading
from quizapp.formats.record import Record, read_record
from quizapp.formats.references import CHANNELS, SPEAKERS, check_references

_CLASSES = {"figures": Figure, "actors": Actor, "sources": Source, "claims": Claim}
_WORDS = {"figures": "counts", "actors": "name", "sources": "name", "claims": "statement"}
_SINGULAR = {"figures": "figure", "actors": "actor", "sources": "source", "claims": "claim"}
_MOMENTS = {FigureKind.DATE, FigureKind.TIME}


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a set, by section."""

    figures: tuple[Figure, ...] = ()
    actors: tuple[Actor, ...] = ()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()


def read_facts(nodes: dict[str, Node], reading: Reading) -> Facts:
    """Return the facts that could be read; what `said_by`, `via` and `about` may point to is known afterwards."""
    listings = {section.name: _entries(section.name, nodes, reading) for section in FACT_SECTIONS}
    for name, entries in listings.items():
        for fact_id in written_ids(entries):
            reading.fact_sections.setdefault(fact_id, name)
    ids = Ids(set(reading.fact_sections))
    found: dict[str, Any] = {}
    for section in FACT_SECTIONS:
        facts = []
        for index, node in enumerate(listings[section.name]):
            record = read_record(node, section, reading, f"{section.name}[{index}]")
            if record is None:
                continue
            fallback = f"{_SINGULAR[section.name]}-{index + 1}"
            ids.check(record, record.text(_WORDS[section.name]), fallback, reading)
            _check(record, reading)
            if record.sound:
                facts.append(_CLASSES[section.name](**dict[str, Any](record.values)))
        found[section.name] = tuple(facts)
    return Facts(**found)


def _entries(name: str, nodes: dict[str, Node], reading: Reading) -> list[Node]:
    node = nodes.get(name)
    if node is None:
        return []
    return records_of(name, node, reading)


def records_of(name: str, node: Node, reading: Reading) -> list[Node]:
    """Return the nodes of a list of records, none with a finding where it is no list."""
    if isinstance(node, Listing):
        return entry_nodes(node)
    if isinstance(node, Mapping):
        reading.findings.error(Message.of("mapping-not-list", field=name), node, name)
    elif node.text:
        reading.findings.error(Message.of("text-not-list", field=name, found=shown(node.text)), node, name)
    else:
        reading.findings.warning(Message.of("empty-value", field=name), node, name)
    return []


def _check(record: Record, reading: Reading) -> None:
    """Check what hangs on more than one field."""
    check_quotes(record, "evidence", reading)
    check_references(record, "said_by", SPEAKERS, reading)
    check_references(record, "via", CHANNELS, reading)
    value = record.text("value")
    if value is not None:
        _check_figure(value, record, reading)


def _check_figure(value: str, record: Record, reading: Reading) -> None:
    kind = record.values.get("kind")
    kind = kind if isinstance(kind, FigureKind) else None
    check_figure(value, kind, record.place("value"), reading, record.field("value"))
    if kind in _MOMENTS and "unit" in record.nodes:
        message = Message.of("unit-needless", kind=kind.value if kind else "")
        reading.findings.error(message, record.place("unit"), record.field("unit"))
