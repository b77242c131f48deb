"""Read the responses of a learner from a YAML file, each held against the question that it answers."""

import unicodedata

from quizapp.core.errors import DataError, Location, Message, Problem
from quizapp.core.item import Item, ItemSet, ItemType
from quizapp.core.response import Response, from_plain
from quizapp.formats.decode import decode
from quizapp.formats.findings import Findings, shown
from quizapp.formats.nearest import meant_flag, nearest_field, nearest_id
from quizapp.formats.nodes import Listing, Mapping, Node, Scalar
from quizapp.formats.yaml_tree import read_tree

_TOP = "responses"


class _UnfitError(Exception):
    """A node cannot be what is due at its place."""

    def __init__(self, message: Message, node: Node, mend: str | None = None) -> None:
        super().__init__(message.code)
        self.message, self.node, self.mend = message, node, mend


def read_responses(text: str | bytes, path: str, item_set: ItemSet) -> tuple[dict[str, Response], tuple[Problem, ...]]:
    """Return the responses by question id, and every problem with its place; unanswered questions are missing."""
    decoded = decode(text, path)
    if decoded.text is None:
        return {}, decoded.problems
    tree = read_tree(decoded.text, path)
    findings = Findings(path, list(tree.problems))
    responses: dict[str, Response] = {}
    given = _given(tree.root, item_set, findings) if tree.root is not None else None
    if given is not None:
        responses = _responses(given, item_set, findings)
    elif not findings.problems:
        findings.problems.append(Problem(Message.of("no-responses"), location=Location(path, 1, 1)))
    return responses, findings.sorted()


def _given(root: Node, item_set: ItemSet, findings: Findings) -> Mapping | None:
    """Return the mapping below `responses:`."""
    if not isinstance(root, Mapping):
        return None
    first = root.pairs[0][0] if root.pairs else None
    if first is not None and first.text in {item.id for item in item_set.items}:
        findings.error(Message.of("responses-bare"), first, _TOP)
        return None
    found = None
    for key, value in root.pairs:
        if key.text == _TOP and isinstance(value, Mapping):
            found = value
        elif key.text != _TOP and nearest_field(key.text, (_TOP,)):
            message = Message.of("unknown-field-near", field=shown(key.text), near=_TOP)
            findings.error(message, key, key.text, _TOP)
        elif key.text != _TOP:
            message = Message.of("unknown-field", field=shown(key.text), section="responses", known=_TOP)
            findings.error(message, key, key.text)
    return found


def _responses(given: Mapping, item_set: ItemSet, findings: Findings) -> dict[str, Response]:
    items = {item.id: item for item in item_set.items}
    lines: dict[str, int] = {}
    found: dict[str, Response] = {}
    for key, value in given.pairs:
        item, where = items.get(key.text), f"{_TOP}.{key.text}"
        if item is None:
            _refuse_id(key, where, items, findings)
        elif key.text in lines:
            findings.error(Message.of("repeated-key", field=key.text, line=lines[key.text]), key, where)
        elif not (isinstance(value, Scalar) and value.plain and not value.text):
            response = _response(item, value, where, findings)
            if response is not None:
                found[item.id] = response
        lines.setdefault(key.text, key.start.line + 1)
    return found


def _refuse_id(key: Scalar, where: str, items: dict[str, Item], findings: Findings) -> None:
    near = nearest_id(key.text, items)
    if near:
        message = Message.of("response-unknown-near", id=shown(key.text), near=near)
    else:
        message = Message.of("response-unknown", id=shown(key.text))
    findings.error(message, key, where, near)


def _response(item: Item, node: Node, where: str, findings: Findings) -> Response | None:
    try:
        return from_plain(item.type, _truth(node, item.id) if item.type is ItemType.TRUE_FALSE else _plain(node))
    except _UnfitError as unfit:
        findings.error(unfit.message, unfit.node, where, unfit.mend)
    except DataError as error:
        findings.error(error.message, node, where)
    return None


def _truth(node: Node, name: str) -> object:
    """Return what is given to a statement: true, false, or a mapping with the sentences marked as its proof."""
    if isinstance(node, Mapping):
        pairs = {key.text: value for key, value in node.pairs}
        return {key: _flag(value, key) if key == "answer" else _marked(value) for key, value in pairs.items()}
    return _flag(node, name)


def _marked(node: Node) -> object:
    plain = _plain(node)
    return [plain] if isinstance(plain, str) else plain


def _flag(node: Node, name: str) -> object:
    if not isinstance(node, Scalar):
        return _plain(node)
    if node.text in ("true", "false"):
        return node.text == "true"
    near = meant_flag(node.text)
    if near:
        raise _UnfitError(Message.of("not-flag-near", field=name, found=shown(node.text), near=near), node, near)
    raise _UnfitError(Message.of("not-flag", field=name, found=shown(node.text)), node)


def _plain(node: Node) -> object:
    """Return a node as plain data, every value the text that stands there."""
    if isinstance(node, Scalar):
        return unicodedata.normalize("NFC", node.text)
    if isinstance(node, Listing):
        return [_plain(entry) for entry in node.entries]
    plain: dict[str, object] = {}
    for key, value in node.pairs:
        if key.text in plain:
            line = next(first.start.line + 1 for first, _ in node.pairs if first.text == key.text)
            raise _UnfitError(Message.of("repeated-key", field=shown(key.text), line=line), key)
        plain[unicodedata.normalize("NFC", key.text)] = _plain(value)
    return plain
