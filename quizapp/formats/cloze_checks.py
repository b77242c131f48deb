"""Check the gaps of a cloze text and its word bank."""

from quizapp.core.gaps import read_cloze
from quizapp.formats.entries import Entries
from quizapp.formats.lists import entry_nodes
from quizapp.formats.quantities import warn_of_ambiguity
from quizapp.formats.reading import Reading
from quizapp.formats.record import Record


def check(record: Record, reading: Reading) -> None:
    """Note gaps without text, braces without a partner, and wrong words that fill a gap."""
    text = record.text("text")
    if text is None:
        return
    node, where = record.place("text"), record.field("text")
    found = read_cloze(text)
    for message in found.problems:
        reading.findings.error(message, node, where)
    fillings = [alternative for gap in found.gaps for alternative in gap.alternatives]
    for filling in fillings:
        warn_of_ambiguity(filling, node, reading, where)
    distractors = record.texts("distractors")
    if distractors:
        entries = Entries(reading)
        entries.allow([(filling, node) for filling in fillings])
        placed = list(zip(distractors, entry_nodes(record.place("distractors")), strict=True))
        entries.add_distractors(placed, record.field("distractors"))
