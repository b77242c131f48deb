"""Draft a set as the tests of corrections need it: with questions that a teacher has put in from what was made."""

from dataclasses import replace
from functools import cache

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.item import Item, ItemSet, Status
from quizapp.generation.basis import Basis
from quizapp.generation.draft import draft_set
from quizapp.generation.slugs import Slugs
from quizapp.generation.tools import Tools
from tests.generation.articles import BRIDGE

PUT_IN = {BRIDGE: ("auswahl 420 Tonnen", "zahl 14 Kilometer", "quelle dpa", "person Jonas Ritter", "luecken Kellner 3")}
"""By article the names of questions that stand in the set in place of all that the draft has on their facts."""


@cache
def tools() -> Tools:
    """Return the tools, loaded once."""
    return Tools()


@cache
def drafted(text: str) -> tuple[ItemSet, Basis]:
    """Return the draft of an article with the questions that are put in, and its basis."""
    item_set = draft_set(text, tools=tools()).item_set
    basis = Basis(item_set.article, item_set.language, 0, tools())
    put_in = [one for one in basis.pool(FactSheet.of(item_set)) if one.name in PUT_IN.get(text, ())]
    facts = {fact for one in put_in for fact in one.item.about}
    items = [item for item in item_set.items if facts.isdisjoint(item.about)]
    slugs = Slugs(item.id for item in items)
    items += [replace(one.item, id=slugs.of(one.name), status=Status.READY) for one in put_in]
    return replace(item_set, items=tuple(items)), basis


def item_of(item_set: ItemSet, item_id: str) -> Item:
    """Return the question with an id."""
    return next(item for item in item_set.items if item.id == item_id)
