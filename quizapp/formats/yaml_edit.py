"""Change single records of a file that a person wrote: comments and order of all the rest stay, byte for byte."""

from collections.abc import Iterable, Mapping, Sequence

from quizapp.core.errors import Problem
from quizapp.core.item import Item, ItemSet
from quizapp.formats import nodes
from quizapp.formats.fields import FACT_SECTIONS
from quizapp.formats.list_edit import EntryList, root_of, with_insertion
from quizapp.formats.record_edit import field_changes
from quizapp.formats.splicing import Splice, lines_of, spliced
from quizapp.formats.written_record import WrittenRecord, article_record, fact_record, head_record, item_record

_QUESTIONS = "questions"
_Records = Mapping[str, WrittenRecord]


def replace_item(text: str, item_id: str, new: Item, old: Item | None = None) -> str:
    """Return the file's text with one question changed; where `old` is known, only fields that differ are touched.

    KeyError where the file has no such question, or its questions stand in brackets.
    """
    listing = EntryList(text, _QUESTIONS)
    return spliced(text, listing.change(item_id, item_record(old) if old else None, item_record(new)))


def remove_item(text: str, item_id: str) -> str:
    """Return the file's text without one question; a comment above it belongs to it."""
    listing = EntryList(text, _QUESTIONS)
    only = len(listing.entries) == 1 and item_id in listing.entries
    return spliced(text, [listing.clearing() if only else listing.removal(item_id)])


def insert_item(text: str, item: Item, after: str | None = None) -> str:
    """Return the file's text with a question more, behind another one, or as the first; KeyError where that fails."""
    return with_insertion(text, _QUESTIONS, item_record(item), after)


def updated(text: str, old: ItemSet, new: ItemSet) -> str | None:
    """Return the file's text with only that changed which differs, None where it has to be written anew."""
    try:
        text = _with_head(text, old, new)
        for section in FACT_SECTIONS:
            before, after = (
                {fact.id: fact_record(section, fact) for fact in getattr(item_set, section.name)}
                for item_set in (old, new)
            )
            text = _with_entries(text, section.name, before, after)
        before, after = ({item.id: item_record(item) for item in item_set.items} for item_set in (old, new))
        return _with_entries(text, _QUESTIONS, before, after)
    except KeyError:
        return None


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


def _with_head(text: str, old: ItemSet, new: ItemSet) -> str:
    """Return the text with the fields of the set and of its article changed that differ."""
    pairs = ((head_record(old), head_record(new)), (article_record(old.article), article_record(new.article)))
    if all(before == after for before, after in pairs):
        return text
    root = root_of(text)
    # Blank lines that are part of a text cannot be told from those that part it from what follows.
    if not isinstance(root, nodes.Mapping) or any(item_set.article.text.endswith("\n\n") for item_set in (old, new)):
        raise KeyError("article")
    article = next(value for key, value in root.pairs if key.text == "article")
    splices: list[Splice] = []
    for node, (before, after) in zip((root, article), pairs, strict=True):
        if before != after:
            found = field_changes(node, before, after, _lines(text)) if isinstance(node, nodes.Mapping) else None
            if found is None:
                raise KeyError("article")
            splices += found
    return spliced(text, splices)


def _with_entries(text: str, section: str, before: _Records, after: _Records) -> str:
    """Return the text with one of its lists as it is to be: changed, removed, sorted, added."""
    if before == after and list(before) == list(after):
        return text
    listing = EntryList(text, section)
    names = _renamed(tuple(before), tuple(after))
    staying = [name for name in before if names.get(name, name) in after]
    if before and not staying:
        text = spliced(text, [listing.clearing()])
    elif before:
        splices = [listing.removal(name) for name in before if name not in staying]
        for name in staying:
            wanted = after[names.get(name, name)]
            if before[name] != wanted:
                splices += listing.change(name, before[name], wanted)
        text = spliced(text, splices)
        here = [names.get(name, name) for name in staying]
        order = [name for name in after if name in here]
        if order != here:
            text = EntryList(text, section).sorted(order)
    known = {names.get(name, name) for name in staying}
    for previous, name in zip([None, *after], after, strict=False):
        if name not in known:
            text = with_insertion(text, section, after[name], previous)
    return text


def _renamed(before: Sequence[str], after: Sequence[str]) -> dict[str, str]:
    """Return which entry got another id: the only one that went, where the only one that came stands at its place."""
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    if len(gone) == len(come) == 1 and before.index(gone[0]) == after.index(come[0]):
        return {gone[0]: come[0]}
    return {}


def _lines(text: str) -> list[str]:
    return lines_of(text.removeprefix("\ufeff"))
