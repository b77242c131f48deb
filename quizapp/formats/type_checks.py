"""Check what is particular to each of the eleven types, beyond single fields."""

import re
from collections.abc import Callable

from quizapp.core.errors import Message
from quizapp.core.item import Group, Option, Pair
from quizapp.formats import cloze_checks
from quizapp.formats.entries import Entries
from quizapp.formats.lists import entry_nodes
from quizapp.formats.nodes import Listing, Mapping, Node
from quizapp.formats.quote_checks import check_marked
from quizapp.formats.reading import Reading
from quizapp.formats.record import Record
from quizapp.formats.type_fields import MOST_OPTIONS

_LETTER = re.compile(r"[A-Fa-f][.)]?")

Check = Callable[[Record, Reading], None]


def check_type(record: Record, reading: Reading) -> None:
    """Note what is wrong with a question as one of its type."""
    check = _CHECKS.get(record.section.name)
    if check:
        check(record, reading)


def _choice(record: Record, reading: Reading) -> None:
    """Options differ, the key is no distractor, letters suffice."""
    entries = Entries(reading)
    entries.add_key(_option_texts(record, "answer"), record.field("answer"))
    entries.add_distractors(_option_texts(record, "distractors"), record.field("distractors"))
    _complain_of_letters(record, reading)
    if entries.count > MOST_OPTIONS:
        message = Message.of("too-many-options", found=entries.count, limit=MOST_OPTIONS)
        reading.findings.error(message, record.place("distractors"), record.field("distractors"))


def _complain_of_letters(record: Record, reading: Reading) -> None:
    """Note an answer that names an option by its letter, where the options themselves are words."""
    others = [text for text, _ in _option_texts(record, "distractors")]
    if not others or any(_LETTER.fullmatch(text) for text in others):
        return
    for text, node in _option_texts(record, "answer"):
        if _LETTER.fullmatch(text):
            reading.findings.warning(Message.of("answer-is-letter", found=text), node, record.field("answer"))


def _true_false(record: Record, reading: Reading) -> None:
    answer = record.values.get("answer")
    if answer is False and "correction" not in record.nodes:
        message = Message.of("correction-missing")
        reading.findings.warning(message, record.place("answer"), record.field("correction"))
    if answer is True and "correction" in record.nodes:
        message = Message.of("correction-needless")
        reading.findings.warning(message, record.place("correction"), record.field("correction"))
    if record.values.get("mark_evidence") is not True:
        return
    if "evidence" not in record.nodes:
        message = Message.of("mark-without-evidence")
        reading.findings.error(message, record.place("mark_evidence"), record.field("mark_evidence"))


def _matching(record: Record, reading: Reading) -> None:
    node, pairs = record.place("pairs"), _pairs(record)
    if not isinstance(node, Mapping) or len(pairs) != len(node.pairs):
        return
    lefts = Entries(reading, equal="matching-left-equal")
    rights = Entries(reading)
    where = record.field("pairs")
    lefts.add_key([(pair.left, key) for pair, (key, _) in zip(pairs, node.pairs, strict=True)], where)
    rights.allow([(pair.right, value) for pair, (_, value) in zip(pairs, node.pairs, strict=True)])
    rights.add_distractors(_texts(record, "distractors"), record.field("distractors"))


def _ordering(record: Record, reading: Reading) -> None:
    Entries(reading).add_key(_texts(record, "sequence"), record.field("sequence"))


def _grouping(record: Record, reading: Reading) -> None:
    """Groups differ, every entry has one home, and there is something to choose."""
    node, groups = record.place("groups"), _groups(record)
    if not isinstance(node, Mapping) or len(groups) != len(node.pairs):
        return
    where = record.field("groups")
    Entries(reading).add_key([(group.name, key) for group, (key, _) in zip(groups, node.pairs, strict=True)], where)
    entries = Entries(reading)
    for group, (_, value) in zip(groups, node.pairs, strict=True):
        entries.add_key(list(zip(group.entries, entry_nodes(value), strict=True)), f"{where}.{group.name}")
    if not entries.count:
        reading.findings.error(Message.of("groups-empty"), node, where)
    elif len(groups) < 2 and "distractors" not in record.nodes:
        reading.findings.error(Message.of("one-group"), node, where)
    entries.add_distractors(_texts(record, "distractors"), record.field("distractors"))


def _evidence(record: Record, reading: Reading) -> None:
    """Every answer is part of one sentence, and enough of them are there."""
    answers, required = record.texts("answer"), record.values.get("required", 1)
    check_marked(record, "answer", reading)
    if answers and isinstance(required, int) and required > len(answers):
        message = Message.of("required-too-large", required=required, found=len(answers))
        reading.findings.error(message, record.place("required"), record.field("required"))


def _option_texts(record: Record, name: str) -> list[tuple[str, Node]]:
    """Return the texts of options with their places."""
    value = record.values.get(name)
    options = (value,) if isinstance(value, Option) else value if isinstance(value, tuple) else ()
    nodes = entry_nodes(record.place(name)) if isinstance(record.place(name), Listing) else [record.place(name)]
    return [(option.text, node) for option, node in zip(options, nodes, strict=False) if isinstance(option, Option)]


def _texts(record: Record, name: str) -> list[tuple[str, Node]]:
    """Return the entries of a list of texts with their places."""
    texts = record.texts(name)
    return list(zip(texts, entry_nodes(record.place(name)), strict=True)) if texts else []


def _pairs(record: Record) -> list[Pair]:
    value = record.values.get("pairs")
    return [pair for pair in value if isinstance(pair, Pair)] if isinstance(value, tuple) else []


def _groups(record: Record) -> list[Group]:
    value = record.values.get("groups")
    return [group for group in value if isinstance(group, Group)] if isinstance(value, tuple) else []


_CHECKS: dict[str, Check] = {
    "single_choice": _choice,
    "multiple_choice": _choice,
    "true_false": _true_false,
    "cloze": cloze_checks.check,
    "matching": _matching,
    "ordering": _ordering,
    "grouping": _grouping,
    "evidence": _evidence,
}
