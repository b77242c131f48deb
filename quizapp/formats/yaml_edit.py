"""Change single questions of a file that a person wrote: comments and order of all the rest stay, byte for byte."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizapp.core.errors import Problem
from quizapp.core.item import Item, ItemSet
from quizapp.formats.decode import decode
from quizapp.formats.fields import question_section
from quizapp.formats.nodes import Listing, Mapping, Node, Scalar, last_line
from quizapp.formats.record_writer import field_lines, item_lines, item_values
from quizapp.formats.splicing import Splice, lines_of, spliced
from quizapp.formats.yaml_tree import read_tree


@dataclass(frozen=True, slots=True)
class _Entry:
    """A question in a file: its node, the column of its dash, and its first and last line."""

    node: Mapping
    dash: int
    first: int
    last: int


def replace_item(text: str, item_id: str, new: Item, old: Item | None = None) -> str:
    """Return the file's text with one question changed; where `old` is known, only fields that differ are touched.

    KeyError where the file has no such question, or its questions stand in brackets.
    """
    entry = _entries(text)[item_id]
    return spliced(text, _changes(entry, new, old, lines_of(text.removeprefix("\ufeff"))))


def remove_item(text: str, item_id: str) -> str:
    """Return the file's text without one question; a comment above it belongs to it."""
    entries = _entries(text)
    if len(entries) == 1:
        entry = entries[item_id]
        return spliced(text, [Splice(entry.first, entry.dash, entry.last, _line_length(text, entry.last), "[]")])
    return spliced(text, [_removal(text, entries[item_id])])


def insert_item(text: str, item: Item, after: str | None = None) -> str:
    """Return the file's text with a question more, behind another one, or as the first; KeyError where that fails."""
    entries = _entries(text)
    neighbour = entries[after] if after else next(iter(entries.values()), None)
    if neighbour is None:
        raise KeyError(item.id)
    written = "".join(f"{line}\n" for line in item_lines(item, neighbour.dash))
    if after:
        return spliced(text, [Splice(neighbour.last + 1, 0, neighbour.last + 1, 0, f"\n{written}")])
    return spliced(text, [Splice(neighbour.first, 0, neighbour.first, 0, f"{written}\n")])


def updated(text: str, old: ItemSet, new: ItemSet) -> str | None:
    """Return the file's text with the questions changed that differ, None where it has to be written anew."""
    if replace(old, items=()) != replace(new, items=()):
        return None
    before, after = {item.id: item for item in old.items}, {item.id: item for item in new.items}
    if not after or [name for name in before if name in after] != [name for name in after if name in before]:
        return None
    try:
        for name in before:
            if name not in after:
                text = remove_item(text, name)
            elif before[name] != after[name]:
                text = replace_item(text, name, after[name], before[name])
        for previous, item in zip([None, *after], after.values(), strict=False):
            if item.id not in before:
                text = insert_item(text, item, previous)
    except KeyError:
        return None
    return text


def with_ids(text: str, problems: Iterable[Problem]) -> tuple[str, int]:
    """Return the file's text with every proposed id put in where one is missing, and how many there were.

    A file with slips of YAML stays as it is: the places of its problems are those of a text that was mended in memory.
    """
    problems = tuple(problems)
    if any(problem.is_error and problem.message.code.startswith("yaml-") for problem in problems):
        return text, 0
    missing = [problem for problem in problems if problem.message.code == "id-missing" and problem.mend]
    splices = [
        Splice(at.line - 1, at.column - 1, at.line - 1, at.column - 1, problem.mend or "")
        for problem in missing
        for at in (problem.location,)
    ]
    return spliced(text, splices), len(missing)


def _entries(text: str) -> dict[str, _Entry]:
    """Return the questions of a file that stand below each other, by id."""
    decoded = decode(text, "")
    root = read_tree(decoded.text, "").root if decoded.text is not None else None
    pairs = root.pairs if isinstance(root, Mapping) else []
    listing = next((value for key, value in pairs if key.text == "questions"), None)
    if not isinstance(listing, Listing) or listing.flow:
        return {}
    lines = lines_of(text.removeprefix("\ufeff"))
    found = {}
    for node in listing.entries:
        name = _id(node)
        if isinstance(node, Mapping) and name is not None:
            first = node.start.line
            while lines[first][: listing.start.column + 1].strip() != "-":
                first -= 1
            found[name] = _Entry(node, listing.start.column, first, _last(lines, node))
    return found


def _last(lines: list[str], node: Node) -> int:
    """Return the number of the last line of a node that is not blank."""
    last = min(last_line(node), len(lines) - 1)
    while last > node.start.line and not lines[last].strip():
        last -= 1
    return last


def _id(node: Node) -> str | None:
    pairs = node.pairs if isinstance(node, Mapping) else []
    return next((value.text for key, value in pairs if key.text == "id" and isinstance(value, Scalar)), None)


def _changes(entry: _Entry, new: Item, old: Item | None, lines: list[str]) -> list[Splice]:
    """Return the changes that make one question of a file another one."""
    whole = "".join(f"{line}\n" for line in item_lines(new, entry.dash))
    anew = [Splice(entry.first, 0, entry.last + 1, 0, whole)]
    if old is None or old.type is not new.type or entry.node.flow:
        return anew
    before, after = item_values(old), item_values(new)
    places = {key.text: (key, value) for key, value in entry.node.pairs}
    splices = []
    previous: tuple[Scalar, Node] | None = None
    indent = entry.node.start.column
    for row in question_section(new.type).fields:
        written = field_lines(row, after[row.name], indent)
        place = places.get(row.name)
        if before[row.name] != after[row.name]:
            if not written and place and place[0] is entry.node.pairs[0][0]:
                return anew
            splices.append(_field_change(written, place, previous, lines))
        previous = place or previous
    return _joined(splices)


def _field_change(
    written: list[str], place: tuple[Scalar, Node] | None, previous: tuple[Scalar, Node] | None, lines: list[str]
) -> Splice:
    """Return the change of one field: its value alone where both fit on its line, so that a comment behind stays."""
    if place is None:
        at = _last(lines, previous[1]) + 1 if previous else 0
        return Splice(at, 0, at, 0, "".join(f"{line}\n" for line in written))
    key, value = place
    last = _last(lines, value)
    if not written:
        return Splice(key.start.line, 0, last + 1, 0, "")
    if len(written) == 1 and isinstance(value, Scalar) and value.start.line == value.end.line == key.start.line:
        head = written[0].index(": ") + 2
        return Splice(value.start.line, value.start.column, value.end.line, value.end.column, written[0][head:])
    # The first field stands behind the dash: what stands before it on its line stays.
    whole = "".join(f"{line}\n" for line in written)
    return Splice(key.start.line, key.start.column, last + 1, 0, whole.lstrip(" "))


def _joined(splices: list[Splice]) -> list[Splice]:
    """Return the changes with insertions at one place put together in the order of the fields."""
    joined: dict[tuple[int, int, int, int], Splice] = {}
    for splice in splices:
        place = (splice.line, splice.column, splice.end_line, splice.end_column)
        known = joined.get(place)
        joined[place] = replace(splice, text=known.text + splice.text) if known else splice
    return list(joined.values())


def _removal(text: str, entry: _Entry) -> Splice:
    """Return the removal of a question with the comment lines and the blank line above it."""
    lines = lines_of(text.removeprefix("\ufeff"))
    first = entry.first
    while first and lines[first - 1].strip().startswith("#") and lines[first - 1].startswith(" " * entry.dash):
        first -= 1
    if first and not lines[first - 1].strip():
        first -= 1
    return Splice(first, 0, entry.last + 1, 0, "")


def _line_length(text: str, line: int) -> int:
    return len(lines_of(text.removeprefix("\ufeff"))[line].rstrip("\r\n"))
