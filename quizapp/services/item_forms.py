"""Give a form what it needs: the fields of each type, and items with other values, of other types, at other places."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from quizapp.core.article import Article
from quizapp.core.gaps import read_cloze
from quizapp.core.item import (
    Body,
    Cloze,
    DateEntry,
    EvidenceMarking,
    Group,
    Grouping,
    Item,
    ItemSet,
    ItemType,
    Matching,
    MultipleChoice,
    NumberEntry,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    Status,
    TrueFalse,
)
from quizapp.formats.field import Field as Field
from quizapp.formats.field import Kind as Kind
from quizapp.formats.fields import question_section
from quizapp.formats.record_writer import item_values
from quizapp.formats.slugs import free_id, proposed_id
from quizapp.formats.type_fields import BODIES


def form_fields(item_type: ItemType) -> tuple[Field, ...]:
    """Return the fields that a question of this type may have, in the order of the file."""
    return question_section(item_type).fields


def field_values(item: Item) -> Mapping[str, object]:
    """Return the value of every field of a question."""
    return item_values(item)


def with_value(item: Item, name: str, value: object) -> Item:
    """Return a question with another value in one of its fields."""
    if name == "type":
        return with_type(item, ItemType(str(value)))
    changes: dict[str, Any] = {name: value}
    if name in BODIES[item.type].by_name:
        return replace(item, body=replace(item.body, **changes))
    return replace(item, **changes)


def with_type(item: Item, item_type: ItemType) -> Item:
    """Return a question as one of another type; what fits of its key and its distractors goes along."""
    if item_type is item.type:
        return item
    rights, wrongs = _texts(item)
    return replace(item, body=_body(item_type, rights, wrongs, item))


def with_item(item_set: ItemSet, item: Item) -> ItemSet:
    """Return a set with one question changed, found by its id."""
    return replace(item_set, items=tuple(item if known.id == item.id else known for known in item_set.items))


def without_items(item_set: ItemSet, names: Sequence[str]) -> ItemSet:
    """Return a set without the questions of these ids."""
    return replace(item_set, items=tuple(item for item in item_set.items if item.id not in names))


def with_status(item_set: ItemSet, names: Sequence[str], status: Status) -> ItemSet:
    """Return a set in which the questions of these ids have another status."""
    items = (replace(item, status=status) if item.id in names else item for item in item_set.items)
    return replace(item_set, items=tuple(items))


def inserted(item_set: ItemSet, item: Item, after: str = "") -> ItemSet:
    """Return a set with one more question behind another one, at the end where that is not there."""
    names = [known.id for known in item_set.items]
    at = names.index(after) + 1 if after in names else len(names)
    return replace(item_set, items=(*item_set.items[:at], item, *item_set.items[at:]))


def moved(item_set: ItemSet, name: str, to: int) -> ItemSet:
    """Return a set with one question at another place, counted from 0 without it; at the ends where that is outside."""
    rest = [item for item in item_set.items if item.id != name]
    item = next(item for item in item_set.items if item.id == name)
    at = min(max(to, 0), len(rest))
    return replace(item_set, items=(*rest[:at], item, *rest[at:]))


def duplicate(item_set: ItemSet, item: Item) -> Item:
    """Return a copy of a question under an id of its own."""
    return replace(item, id=free_id(item.id, {known.id for known in item_set.items}))


def new_item(item_set: ItemSet, item_type: ItemType, stem: str) -> Item:
    """Return an empty question of a type, a suggestion until it is made ready; `stem` is what stands there at first."""
    taken = {item.id for item in item_set.items}
    blank = Item(proposed_id(stem, "frage", taken), stem, TrueFalse(answer=True), status=Status.SUGGESTED)
    return replace(blank, body=_body(item_type, (), (), blank))


def paragraph_of(article: Article, quote: str) -> int | None:
    """Return the number of the paragraph that a quote stands in, 0 for the title, None where it stands nowhere."""
    place = article.locate(quote)
    if place is None:
        return None
    numbers = (at for at, paragraph in enumerate(article.paragraphs, 1) if paragraph.overlaps(place))
    return 0 if place.in_title else next(numbers, 0)


def _texts(item: Item) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the texts of the key and those that are wrong."""
    match item.body:
        case SingleChoice(answer, distractors):
            return (answer.text,), tuple(option.text for option in distractors)
        case MultipleChoice(answers, distractors):
            return tuple(option.text for option in answers), tuple(option.text for option in distractors)
        case NumberEntry(answer) | DateEntry(answer):
            return (answer,), ()
        case ShortText(answers) | EvidenceMarking(answers):
            return answers, ()
        case Cloze(text, wrongs):
            return tuple(gap.alternatives[0] for gap in read_cloze(text).gaps if gap.alternatives), wrongs
        case Matching(pairs, wrongs):
            return tuple(pair.right for pair in pairs), wrongs
        case Ordering(sequence):
            return sequence, ()
        case Grouping(groups, wrongs):
            return tuple(entry for group in groups for entry in group.entries), wrongs
        case _:
            return (), ()


def _body(item_type: ItemType, rights: tuple[str, ...], wrongs: tuple[str, ...], item: Item) -> Body:
    """Return the body of a type, filled with what there is."""
    first = rights[0] if rights else ""
    options = tuple(Option(text) for text in wrongs)
    match item_type:
        case ItemType.SINGLE_CHOICE:
            return SingleChoice(Option(first), options)
        case ItemType.MULTIPLE_CHOICE:
            return MultipleChoice(tuple(Option(text) for text in rights), options)
        case ItemType.TRUE_FALSE:
            return TrueFalse(answer=True)
        case ItemType.NUMBER:
            return NumberEntry(first)
        case ItemType.DATE:
            return DateEntry(first)
        case ItemType.SHORT_TEXT:
            return ShortText(rights)
        case ItemType.CLOZE:
            return Cloze(" ".join(f"{{{{{text}}}}}" for text in rights), wrongs)
        case ItemType.MATCHING:
            return Matching(tuple(Pair(str(number), text) for number, text in enumerate(rights, 1)), wrongs)
        case ItemType.ORDERING:
            return Ordering(rights)
        case ItemType.GROUPING:
            return Grouping((Group(item.stem, rights),) if rights else (), wrongs)
        case ItemType.EVIDENCE:
            return EvidenceMarking(item.evidence or rights)
