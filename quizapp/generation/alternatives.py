"""Offer another question in place of one: on the same fact, with other wrong options, or of another type.

Each goes round: asked often enough, it comes back to the first one, and never gives what is shown already.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.facts import Figure
from quizapp.core.item import Focus, Item, ItemSet, ItemType, MultipleChoice, Option, SingleChoice
from quizapp.generation.basis import TURNS, Basis
from quizapp.generation.candidates import Candidate
from quizapp.generation.gates import has_good_options
from quizapp.generation.own_distractors import own_distractors
from quizapp.generation.pool import breaches
from quizapp.generation.provenance import content, is_masked_form, wording
from quizapp.generation.redraft import remade
from quizapp.generation.redrafted_items import may_stand_beside
from quizapp.generation.slugs import Slugs

_TYPES = tuple(ItemType)


def another_question(item_set: ItemSet, item: Item, basis: Basis) -> Item | None:
    """Return the next question on the same fact in other words, with an id of its own; None where there is none."""
    related = _related(item_set, item, basis)
    shown = next((n for n, one in enumerate(related) if _is_shown(one, item)), -1)
    for one in (*related[shown + 1 :], *related[: max(shown, 0)]):
        if not _has_its_words(one.item, item) and _fits(one, item_set, item, basis):
            name = Slugs(other.id for other in item_set.items).of(one.name)
            return replace(remade(item, one), id=name)
    return None


def another_type(item_set: ItemSet, item: Item, basis: Basis) -> Item | None:
    """Return a question of the next type on the same fact, in the same words where it can be."""
    related = _related(item_set, item, basis)
    place = _TYPES.index(item.type)
    for wanted in (*_TYPES[place + 1 :], *_TYPES[:place]):
        of_type = sorted((one for one in related if one.item.type is wanted), key=lambda c: c.item.stem != item.stem)
        for one in of_type:
            if _fits(one, item_set, item, basis):
                return remade(item, one)
    return None


def other_distractors(item_set: ItemSet, item: Item, basis: Basis) -> Item | None:
    """Return the question with the next wrong options; None where it has none or there are no others."""
    body = item.body
    if not isinstance(body, SingleChoice | MultipleChoice):
        return None
    rows = list(_rows(item_set, item, basis))
    shown = _texts(item)
    place = next((n for n, row in enumerate(rows) if _texts(row) == shown), -1)
    for row in (*rows[place + 1 :], *rows[: max(place, 0)]):
        assert isinstance(row.body, SingleChoice | MultipleChoice)
        return replace(item, body=replace(body, distractors=row.body.distractors))
    return None


def _rows(item_set: ItemSet, item: Item, basis: Basis) -> Iterator[Item]:
    """Yield the question with each set of wrong options that passes every gate."""
    sheet = FactSheet.of(item_set)
    known = set[frozenset[str]]()
    for one in (*_made_rows(item, sheet, basis), *_own_rows(item, sheet, basis)):
        if _texts(one) not in known:
            known.add(_texts(one))
            yield one


def _made_rows(item: Item, sheet: FactSheet, basis: Basis) -> Iterator[Item]:
    wanted = wording(item)
    for turn in range(TURNS):
        one = next((c for c in basis.made(sheet, turn) if wording(c.item) == wanted), None)
        if one is not None and basis.passing([one], sheet):
            yield one.item


def _own_rows(item: Item, sheet: FactSheet, basis: Basis) -> Iterator[Item]:
    """Yield a question that a person has worded with wrong options for the fact that its key names."""
    facts = basis.corrected(sheet).facts
    if not isinstance(item.body, SingleChoice) or any(wording(c.item) == wording(item) for c in basis.made(sheet, 0)):
        return
    for texts in own_distractors(item, sheet, basis):
        one = replace(item, body=replace(item.body, distractors=tuple(map(Option, texts))))
        before = breaches([item], facts, basis.article, basis.language)
        if has_good_options(one) and (before or not breaches([one], facts, basis.article, basis.language)):
            yield one


def _texts(item: Item) -> frozenset[str]:
    body = item.body
    return (
        frozenset(o.text for o in body.distractors) if isinstance(body, SingleChoice | MultipleChoice) else frozenset()
    )


def _related(item_set: ItemSet, item: Item, basis: Basis) -> list[Candidate]:
    """Return every question on the fact of an item, the sure ones first; on its sentences where it names no fact."""
    pool = basis.pool(FactSheet.of(item_set))
    main = _main_facts(item_set, item)
    if main:
        related = [one for one in pool if main & (one.covers or set(one.item.about))]
    else:
        related = [one for one in pool if set(one.item.evidence) <= set(item.evidence)]
    return sorted(related, key=lambda one: (not one.is_ready, len(one.sentences) > 2, -one.confidence))


def _main_facts(item_set: ItemSet, item: Item) -> set[str]:
    """Return the facts that an item asks for: figures in a question on figures, else all others."""
    facts = item_set.facts
    figures = {one for one in item.about if isinstance(facts.get(one), Figure)}
    return figures if figures and item.focus is Focus.FIGURES else set(item.about) - figures or figures


def _fits(one: Candidate, item_set: ItemSet, shown: Item, basis: Basis) -> bool:
    others: Sequence[Item] = [item for item in item_set.items if item.id != shown.id]
    sheet = FactSheet.of(item_set)
    origins = [c for item in others if (c := basis.origin(item, sheet)) is not None]
    return not _is_shown(one, shown) and may_stand_beside(one, others, origins)


def _is_shown(one: Candidate, item: Item) -> bool:
    return content(one.item) == content(item) or is_masked_form(item, one.item)


def _has_its_words(one: Item, other: Item) -> bool:
    """Tell whether two questions are worded alike, whatever their type."""
    shown = [getattr(item.body, "text", None) or getattr(item.body, "pairs", None) for item in (one, other)]
    return one.stem == other.stem and shown[0] == shown[1]
