"""Say which places of a file change when one record of it changes: field by field, comments and order stay."""

from collections.abc import Iterable
from dataclasses import replace

from quizapp.formats.field import Field
from quizapp.formats.nodes import Mapping, Node, Scalar, last_line
from quizapp.formats.record_writer import field_lines
from quizapp.formats.splicing import Splice
from quizapp.formats.written_record import WrittenRecord

_Places = dict[str, tuple[Scalar, Node]]


def last_written(lines: list[str], node: Node) -> int:
    """Return the number of the last line of a node that is not blank."""
    last = min(last_line(node), len(lines) - 1)
    while last > node.start.line and not lines[last].strip():
        last -= 1
    return last


def field_changes(node: Mapping, old: WrittenRecord, new: WrittenRecord, lines: list[str]) -> list[Splice] | None:
    """Return the changes that make one record another one, None where it has to be written anew as a whole.

    A record of another type keeps the fields that both types have.
    """
    if node.flow:
        return None
    places: _Places = {key.text: (key, value) for key, value in node.pairs}
    splices = []
    previous: tuple[Scalar, Node] | None = None
    for row in new.rows:
        place = places.get(row.name)
        if row.name not in old.values or old.values[row.name] != new.values[row.name]:
            written = field_lines(row, new.values[row.name], node.start.column)
            if not written and place and place[0] is node.pairs[0][0]:
                return None
            splices.append(_change(written, place, lines) if place else _insertion(written, previous, node, lines))
        previous = place or previous
    gone = _gone(old.rows, new, places)
    if any(place[0] is node.pairs[0][0] for place in gone):
        return None
    splices += [Splice(key.start.line, 0, last_written(lines, value) + 1, 0, "") for key, value in gone]
    return _joined(splices)


def _gone(rows: Iterable[Field], new: WrittenRecord, places: _Places) -> list[tuple[Scalar, Node]]:
    """Return the places of the fields that the record does not have any more."""
    return [places[row.name] for row in rows if row.name not in new.values and row.name in places]


def _insertion(written: list[str], previous: tuple[Scalar, Node] | None, node: Mapping, lines: list[str]) -> Splice:
    """Return the insertion of a field behind the one before it in the table, else in front of the first."""
    if previous:
        at = last_written(lines, previous[1]) + 1
        return Splice(at, 0, at, 0, "".join(f"{line}\n" for line in written))
    place = (node.start.line, node.start.column)
    text = "".join(f"{line}\n" for line in written)
    return Splice(*place, *place, text.lstrip(" ") + " " * place[1] if text else "")


def _change(written: list[str], place: tuple[Scalar, Node], lines: list[str]) -> Splice:
    """Return the change of one field: its value alone where both fit on its line, so that a comment behind stays."""
    key, value = place
    last = last_written(lines, value)
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
