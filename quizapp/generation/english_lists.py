"""Choose who may stand as a wrong name beside the members of an English list: somebody of another list."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings
from quizapp.generation.mention import Mention

_NEAR = 3  # sentences
_BETWEEN = re.compile(r"\s*(?:,|and|or|, and|, or)\s*(?:(?:the|in|from)\s+)?\Z")


FEWEST = 3
"""Wrong names that such a list needs: with fewer, whoever ticks all is right but for two."""


def may_be_listed(findings: Findings, sentence: Sentence, actor: FoundActor) -> bool:
    """Tell whether an actor is like the members of a list: near it in another role, or in a list itself elsewhere; and
    not the country that the article is about ("the President's ban" beside his own country)."""
    if actor.kind is ActorKind.PERSON and _names_place(findings, sentence):
        return False  # the players of another country are told by their names
    if actor.kind is ActorKind.PLACE and any(
        name not in findings.lexicon.cities for name in _members(findings, sentence)
    ):
        return False  # buildings and quarters of a town
    if actor.kind is ActorKind.COUNTRY and actor == _home(findings):
        return False
    is_near = any(abs(mention.sentence - sentence.index) <= _NEAR for mention in actor.mentions)
    return is_near or any(_is_listed(findings, actor, mention) for mention in actor.mentions)


def _members(findings: Findings, sentence: Sentence) -> list[str]:
    return [actor.name for actor in findings.cast.all_in(sentence.index) if actor.kind is ActorKind.PLACE]


def _names_place(findings: Findings, sentence: Sentence) -> bool:
    places = (ActorKind.COUNTRY, ActorKind.PLACE)
    return any(actor.kind in places for actor in findings.cast.all_in(sentence.index))


def _home(findings: Findings) -> FoundActor | None:
    """Return the country that an article names most often."""
    countries = [actor for actor in findings.cast.actors if actor.kind is ActorKind.COUNTRY]
    return max(countries, key=lambda actor: len(actor.mentions), default=None)


def _is_listed(findings: Findings, actor: FoundActor, mention: Mention) -> bool:
    sentence = findings.document.sentences[mention.sentence]
    others = [one for other in findings.cast.all_in(sentence.index) if other != actor for one in _like(other, actor)]
    near = [one for one in others if one.sentence == sentence.index]
    return any(_are_joined(sentence, sorted((mention, one), key=lambda m: m.start)) for one in near)


def _like(other: FoundActor, actor: FoundActor) -> Sequence[Mention]:
    return other.mentions if other.kind is actor.kind else ()


def _are_joined(sentence: Sentence, pair: Sequence[Mention]) -> bool:
    first, second = pair
    return (
        _BETWEEN.match(sentence.text[sentence.tokens[first.end - 1].end : sentence.tokens[second.start].start])
        is not None
    )
