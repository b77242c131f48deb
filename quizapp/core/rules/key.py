"""Check that one option is right, and that the wrong ones are of its sort (1, 13, 14)."""

import re
from collections.abc import Iterator

from quizapp.core.errors import Message
from quizapp.core.facts import Actor, Claim, Source
from quizapp.core.item import Item
from quizapp.core.rules.choice import choice_of
from quizapp.core.rules.context import Context

_LEAST_OF_A_KIND = 2
_ENOUGH_NAMES = 2


def one_key(item: Item, context: Context) -> Iterator[Message]:
    """Rule 1: no distractor is another name of the key, another speaker of the claim, or its source."""
    choice = choice_of(item)
    if not choice:
        return
    keys = [fact for key in choice.keys for fact in context.named(key)]
    claims = [fact for name in item.about if isinstance(fact := context.facts.get(name), Claim)]
    also_right = _also_right(keys, claims, context)
    for distractor in choice.distractors:
        named = context.named(distractor)
        if _same_bearer(named, keys):
            yield Message.of("rule-01-alias", distractor=distractor, name=keys[0].name)
        elif any(fact.id in also_right for fact in named):
            yield Message.of("rule-01-second-key", distractor=distractor)


def homogeneous_options(item: Item, context: Context) -> Iterator[Message]:
    """Rule 13: at least two distractors are of the key's sort, and a number stands in several options or in none."""
    choice = choice_of(item)
    if not choice:
        return
    numbered = [option for option in choice.options if re.search(r"\d", option)]
    if len(numbered) == 1:
        yield Message.of("rule-13-single-number", option=numbered[0])
        return
    kinds = [context.kind_of(option) for option in choice.options]
    if choice.single and None not in kinds:
        alike = kinds[1:].count(kinds[0])
        if alike < min(_LEAST_OF_A_KIND, len(kinds) - 1):
            yield Message.of("rule-13-mixed-kinds", key=choice.keys[0])


def names_from_the_article(item: Item, context: Context) -> Iterator[Message]:
    """Rule 14, names: some distractors come from the article where it has enough of the key's sort."""
    choice = choice_of(item)
    keys = context.named(choice.keys[0]) if choice and choice.single else ()
    if not choice or not keys or any(context.named(text) or _in_text(text, context) for text in choice.distractors):
        return
    others = {
        fact.name
        for fact in context.item_set.actors
        if fact not in keys and fact.kind is keys[0].kind and fact.name not in choice.stem
    }
    if len(others) >= _ENOUGH_NAMES:
        yield Message.of("rule-14-foreign-names", names=", ".join(sorted(others)[:_ENOUGH_NAMES]))


def _also_right(keys: list[Actor | Source], claims: list[Claim], context: Context) -> set[str]:
    """Return the ids of those who said the same, and of the sources through which it came."""
    mine = {fact.id for fact in keys}
    asked = [claim for claim in claims if claim.said_by in mine]
    same = {
        claim.said_by
        for claim in context.item_set.claims
        for other in asked
        if claim.evidence == other.evidence and claim.statement == other.statement
    }
    return (same | {claim.via for claim in asked if claim.via}) - mine


def _same_bearer(named: tuple[Actor | Source, ...], keys: list[Actor | Source]) -> bool:
    return any(fact.id == key.id or fact.name == key.name for fact in named for key in keys)


def _in_text(text: str, context: Context) -> bool:
    return context.stands_in_article(" ".join(context.bare(text)))
