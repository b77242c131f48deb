"""Write the fields of one record as lines of YAML, from the field table; what is left at its default is left out."""

from collections.abc import Mapping
from decimal import Decimal

from quizapp.core.item import Group, Item, Option, Pair
from quizapp.formats import scalars
from quizapp.formats.field import Field, Kind
from quizapp.formats.fields import question_section
from quizapp.formats.type_fields import BODIES

STEP = 2
_WITH_DEFAULT = {Kind.FLAG, Kind.DECIMAL, Kind.WHOLE, Kind.CHOICE}


def field_lines(row: Field, value: object, indent: int) -> list[str]:
    """Return the lines of one field, none where it is left out; `indent` is the column of its name."""
    if value is None or value in ("", ()):
        return []
    margin = " " * indent
    if isinstance(value, tuple):
        return _list_lines(row, value, indent)
    if isinstance(value, Option):
        return _option_lines(f"{margin}{row.name}:", value, indent + STEP)
    text = value_text(value)
    if row.kind in _WITH_DEFAULT and text == row.default:
        return []
    return _text_lines(f"{margin}{row.name}:", text, indent + STEP)


def item_lines(item: Item, indent: int) -> list[str]:
    """Return the lines of a question as an entry of a list; `indent` is the column of its dash."""
    values = item_values(item)
    rows = question_section(item.type).fields
    return entry_lines([line for row in rows for line in field_lines(row, values[row.name], indent + STEP)], indent)


def item_values(item: Item) -> Mapping[str, object]:
    """Return the value of every field that a question of this type may have."""
    own = BODIES[item.type].by_name
    return {
        row.name: getattr(item.body if row.name in own else item, row.name)
        for row in question_section(item.type).fields
    }


def entry_lines(lines: list[str], indent: int) -> list[str]:
    """Return the lines of a record with a dash in front of the first."""
    return [f"{' ' * indent}- {lines[0].lstrip(' ')}", *lines[1:]]


def value_text(value: object) -> str:
    """Return a single value as the text that stands for it in a file."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return str(value)


def _text_lines(head: str, text: str, indent: int) -> list[str]:
    """Return a text behind its head: on the same line, or as a block below it."""
    written = scalars.block(text, indent) or scalars.inline(text)
    return f"{head} {written}".split("\n")


def _option_lines(head: str, option: Option, indent: int) -> list[str]:
    """Return an option behind its head; one with feedback as a mapping."""
    if option.feedback is None:
        return _text_lines(head, option.text, indent)
    margin = " " * indent
    parts = [
        *_text_lines(f"{margin}text:", option.text, indent + STEP),
        *_text_lines(f"{margin}feedback:", option.feedback, indent + STEP),
    ]
    return [f"{head} {parts[0].lstrip(' ')}", *parts[1:]] if head.endswith("-") else [head, *parts]


def _list_lines(row: Field, values: tuple[object, ...], indent: int) -> list[str]:
    margin = " " * indent
    head, inner = f"{margin}{row.name}:", indent + STEP
    texts = tuple(value for value in values if isinstance(value, str))
    if len(texts) == 1 and len(values) == 1 and (row.kind is Kind.QUOTES or row.name == "answer"):
        return _text_lines(head, texts[0], inner)
    if row.inline and (written := scalars.brackets(texts)):
        return [f"{head} {written}"]
    lines = [head]
    for value in values:
        lines += _entry(value, inner)
    return lines


def _entry(value: object, indent: int) -> list[str]:
    """Return one entry of a list, or one pair or group of a mapping."""
    margin = " " * indent
    match value:
        case Option():
            return _option_lines(f"{margin}-", value, indent + STEP)
        case Pair(left, right):
            return _text_lines(_key(left, margin), right, indent + STEP)
        case Group(name, ()):
            return f"{_key(name, margin)} []".split("\n")
        case Group(name, entries):
            inner = indent + STEP
            below = [line for entry in entries for line in _text_lines(f"{' ' * inner}-", entry, inner + STEP)]
            return [*_key(name, margin).split("\n"), *below]
    return _text_lines(f"{margin}-", str(value), indent + STEP)


def _key(text: str, margin: str) -> str:
    return margin + scalars.key(text).replace("\n", f"\n{margin}")
