"""Check items and sets by the 28 rules of item writing; every breach is advice, the gates bind what is generated."""

from collections.abc import Callable, Iterator

from quizapp.core.errors import Message
from quizapp.core.item import Item, ItemSet
from quizapp.core.linguist import Linguist, PlainLinguist
from quizapp.core.rules import amounts, cues, key, notation, overlap, self_contained, stems, whole_set, wording
from quizapp.core.rules.context import Context
from quizapp.core.rules.finding import GATES, Finding
from quizapp.core.rules.hedges import hedges

__all__ = ["GATES", "Finding", "Linguist", "broken_gates", "check_item", "check_set"]

ItemRule = Callable[[Item, Context], Iterator[Message]]
SetRule = Callable[[Context], Iterator[tuple[str, Message]]]

ITEM_RULES: tuple[ItemRule, ...] = (
    key.one_key,
    wording.longest_key,
    wording.absolute_terms,
    wording.vague_terms,
    hedges,
    stems.negative_stem,
    wording.all_of_the_above,
    wording.none_of_the_above,
    overlap.overlapping_options,
    cues.clang,
    cues.grammar_cue,
    overlap.convergence,
    key.homogeneous_options,
    key.names_from_the_article,
    amounts.plausible_amounts,
    amounts.amounts_in_order,
    wording.combined_options,
    wording.truth_options,
    stems.gap_in_stem,
    stems.focused_stem,
    self_contained.self_contained_stem,
    stems.window_dressing,
    self_contained.known_without_text,
    cues.textual_origin,
    wording.number_of_options,
    cues.mood_cue,
    amounts.units_alike,
    notation.writing,
)
SET_RULES: tuple[SetRule, ...] = (whole_set.long_keys, whole_set.balanced_keys, whole_set.hinging, whole_set.guessable)


def check_set(item_set: ItemSet, linguist: Linguist | None = None) -> tuple[Finding, ...]:
    """Return every breach in the order of the items, those of the whole set last."""
    context = Context(item_set, linguist or PlainLinguist(item_set.language))
    found = [finding for item in item_set.items for finding in _of_item(item, context)]
    found += [_finding(item_id, message) for rule in SET_RULES for item_id, message in rule(context)]
    return tuple(found)


def broken_gates(item_set: ItemSet, linguist: Linguist | None = None) -> set[str]:
    """Return the ids of the items that break a gate; the rules on the whole set, none of which is one, are left out."""
    context = Context(item_set, linguist or PlainLinguist(item_set.language))
    return {item.id for item in item_set.items if any(found.is_gate for found in _of_item(item, context))}


def check_item(item: Item, item_set: ItemSet, linguist: Linguist | None = None) -> tuple[Finding, ...]:
    """Return the breaches of one item of a set, without those that only the whole set shows."""
    return tuple(_of_item(item, Context(item_set, linguist or PlainLinguist(item_set.language))))


def _of_item(item: Item, context: Context) -> Iterator[Finding]:
    for rule in ITEM_RULES:
        yield from (_finding(item.id, message) for message in rule(item, context))


def _finding(item_id: str, message: Message) -> Finding:
    """Return the finding; the number of the rule stands in the code of its message."""
    return Finding(item_id, int(message.code.split("-")[1]), message)
