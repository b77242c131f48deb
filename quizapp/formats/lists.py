"""Read values of several parts: lists of texts, options, pairs, groups."""

import re

from quizapp.core.errors import Message
from quizapp.core.item import Group, Option, Pair
from quizapp.formats.field import Field
from quizapp.formats.findings import shown
from quizapp.formats.nearest import nearest_field
from quizapp.formats.nodes import Listing, Mapping, Node, Scalar
from quizapp.formats.question_fields import OPTION
from quizapp.formats.reading import Reading
from quizapp.formats.texts import field_path, read_text

_WANTS_QUOTES = re.compile(r"[\[\]{}\"'#&*!|>%@`\n]|: |,(?! )")


def entry_nodes(node: Node) -> list[Node]:
    """Return the nodes of a list's entries; a single value stands for a list of one."""
    return node.entries if isinstance(node, Listing) else [node]


def read_texts(row: Field, node: Node, reading: Reading, path: str) -> tuple[str, ...] | None:
    """Return the texts of a list, or the one text that stands for a list of one."""
    if type(node) is Scalar:
        text = read_text(row, node, reading, path)
        return _enough(row, node, reading, path, (text,)) if text is not None else None
    if isinstance(node, Mapping):
        reading.findings.error(Message.of("mapping-not-list", field=row.name), node, field_path(path, row))
        return None
    return read_sequence(row, node, reading, path)


def read_sequence(row: Field, node: Node, reading: Reading, path: str) -> tuple[str, ...] | None:
    """Return the texts of a list; one text alone is a finding."""
    if not _is_list(row, node, reading, path):
        return None
    texts = [read_text(row, entry, reading, path, index) for index, entry in enumerate(entry_nodes(node))]
    whole = tuple(text for text in texts if text is not None)
    return _enough(row, node, reading, path, whole) if len(whole) == len(texts) else None


def read_option(row: Field, node: Node, reading: Reading, path: str) -> Option | None:
    """Return an option, given as text or as `{text:, feedback:}`."""
    return _option(row, node, reading, path, -1)


def read_options(row: Field, node: Node, reading: Reading, path: str) -> tuple[Option, ...] | None:
    """Return the options of a list; one option stands for a list of one."""
    nodes = entry_nodes(node)
    single = nodes[0] is node if nodes else False
    options = [_option(row, entry, reading, path, -1 if single else index) for index, entry in enumerate(nodes)]
    whole = tuple(option for option in options if option is not None)
    if len(whole) < len(options):
        return None
    if len(whole) < row.least:
        _complain_of_few(row, node, reading, path, len(whole))
        return None
    if single and (several := _several(node)):
        message = Message.of("one-with-commas", field=row.name, found=shown(whole[0].text), mended=shown(several))
        reading.findings.warning(message, node, field_path(path, row), several)
    return whole


def read_pairs(row: Field, node: Node, reading: Reading, path: str) -> tuple[Pair, ...] | None:
    """Return the pairs of a mapping left -> right."""
    if not _is_mapping(row, node, reading, path) or not isinstance(node, Mapping):
        return None
    pairs: list[Pair] = []
    for index, (key, value) in enumerate(node.pairs):
        left = read_text(row, key, reading, path, index)
        right = read_text(row, value, reading, path, index)
        if left is not None and right is not None:
            pairs.append(Pair(left, right))
    if len(pairs) < len(node.pairs):
        return None
    if len(pairs) < row.least:
        _complain_of_few(row, node, reading, path, len(pairs))
        return None
    return tuple(pairs)


def read_groups(row: Field, node: Node, reading: Reading, path: str) -> tuple[Group, ...] | None:
    """Return the groups of a mapping group -> list of entries; one text stands for a list of one."""
    if not _is_mapping(row, node, reading, path) or not isinstance(node, Mapping):
        return None
    groups: list[Group] = []
    for key, value in node.pairs:
        inside = f"{field_path(path, row)}.{key.text}"
        name = read_text(row, key, reading, path)
        if isinstance(value, Mapping):
            reading.findings.error(Message.of("mapping-not-list", field=shown(key.text)), value, inside)
            continue
        nodes = entry_nodes(value)
        entries = [read_text(row, entry, reading, path, index) for index, entry in enumerate(nodes)]
        if name is not None and None not in entries:
            groups.append(Group(name, tuple(entry for entry in entries if entry is not None)))
    if len(groups) < len(node.pairs):
        return None
    if len(groups) < row.least:
        _complain_of_few(row, node, reading, path, len(groups))
        return None
    return tuple(groups)


def _option(row: Field, node: Node, reading: Reading, path: str, index: int) -> Option | None:
    if type(node) is Scalar:
        text = read_text(row, node, reading, path, index)
        return Option(text) if text is not None else None
    where = field_path(path, row, index)
    if not isinstance(node, Mapping):
        reading.findings.error(Message.of("list-not-text", field=row.name), node, where)
        return None
    parts: dict[str, str | None] = {}
    for key, value in node.pairs:
        known = OPTION.by_name.get(key.text)
        if known is None or key.text in parts:
            _refuse_option_key(row, key, reading, where, repeated=known is not None)
            return None
        parts[key.text] = read_text(known, value, reading, where)
    if "text" not in parts:
        reading.findings.error(Message.of("missing-field", field="text", section=row.name), node, where)
    text = parts.get("text")
    return Option(text, parts.get("feedback")) if text is not None else None


def _refuse_option_key(row: Field, key: Scalar, reading: Reading, where: str, *, repeated: bool) -> None:
    """Refuse a key of an option that is there twice or unknown: mostly a text with `: ` that wants quotes."""
    if repeated:
        reading.findings.error(Message.of("option-repeated-key", field=shown(key.text)), key, where)
        return
    near = nearest_field(key.text, OPTION.by_name)
    if near:
        message = Message.of("unknown-field-near", field=shown(key.text), near=near)
    else:
        message = Message.of("option-with-colon", field=row.name, found=shown(key.text))
    reading.findings.error(message, key, where, near)


def _is_list(row: Field, node: Node, reading: Reading, path: str) -> bool:
    if isinstance(node, Listing):
        return True
    if isinstance(node, Mapping):
        message = Message.of("mapping-not-list", field=row.name)
    elif not node.text:
        message = Message.of("missing-value", field=row.name)
    else:
        message = Message.of("text-not-list", field=row.name, found=shown(node.text))
    reading.findings.error(message, node, field_path(path, row))
    return False


def _is_mapping(row: Field, node: Node, reading: Reading, path: str) -> bool:
    if isinstance(node, Mapping):
        return True
    if isinstance(node, Listing):
        message = Message.of("list-not-mapping", field=row.name)
    elif not node.text:
        message = Message.of("missing-value", field=row.name)
    else:
        message = Message.of("text-not-mapping", field=row.name, found=shown(node.text))
    reading.findings.error(message, node, field_path(path, row))
    return False


def _enough(row: Field, node: Node, reading: Reading, path: str, texts: tuple[str, ...]) -> tuple[str, ...] | None:
    if len(texts) >= row.least:
        return texts
    _complain_of_few(row, node, reading, path, len(texts))
    return None


def _complain_of_few(row: Field, node: Node, reading: Reading, path: str, found: int) -> None:
    several = _several(node)
    if several:
        message = Message.of("too-few-with-commas", field=row.name, least=row.least, mended=shown(several))
    else:
        message = Message.of("too-few-entries", field=row.name, least=row.least, found=found)
    reading.findings.error(message, node, field_path(path, row), several or None)


def _several(node: Node) -> str:
    """Return the list that somebody meant who wrote one text with commas, "" where it is none."""
    if type(node) is not Scalar or ", " not in node.text or _WANTS_QUOTES.search(node.text):
        return ""
    return f"[{node.text}]"
