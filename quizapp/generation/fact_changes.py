"""Tell what a correction of the facts changed, and complete it by what follows from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.facts import Actor, Claim, Fact, Figure, Source
from quizapp.core.item import (
    Grouping,
    Item,
    Language,
    Matching,
    MultipleChoice,
    Ordering,
    SingleChoice,
)
from quizapp.core.text import fold_option
from quizapp.generation.basis import Basis
from quizapp.generation.slugs import Slugs


@dataclass(frozen=True)
class Changes:
    """Facts by id: those that are no more, those that were corrected (as they were before), and those that are new."""

    removed: Mapping[str, Fact]
    changed: Mapping[str, Fact]
    added: Mapping[str, Fact]

    def touch(self, item: Item) -> bool:
        """Tell whether a question rests on a fact that was removed or corrected, or shows its name as an option."""
        met = self.removed.keys() | self.changed.keys()
        if met & set(item.about):
            return True
        lost = {fold_option(name) for fact in (*self.removed.values(), *self.changed.values()) for name in _names(fact)}
        return any(fold_option(text) in lost for text in _options(item))


def changes_between(old: FactSheet, new: FactSheet) -> Changes:
    """Return what differs between two lists of facts."""
    before, after = old.all, new.all
    return Changes(
        {one: fact for one, fact in before.items() if one not in after},
        {one: fact for one, fact in before.items() if one in after and after[one] != fact},
        {one: fact for one, fact in after.items() if one not in before},
    )


def completed(old: FactSheet, new: FactSheet, basis: Basis) -> FactSheet:
    """Return the facts with the claims that speakers make who are new or have other names; what the author took out
    of the list before stays out of it."""
    before = basis.corrected(old)
    known = {(claim.said_by, proof) for claim in (*old.claims, *before.offers) for proof in claim.evidence}
    speakers: dict[str, Actor | Source] = {actor.id: actor for actor in new.actors}
    speakers.update({source.id: source for source in new.sources})
    slugs = Slugs(new.all)
    found: list[Claim] = []
    for offer in basis.corrected(new).offers:
        speaker = speakers.get(offer.said_by)
        if speaker is None or (offer.said_by, offer.evidence[0]) in known or old.all.get(offer.said_by) == speaker:
            continue
        word = "aussage" if basis.language is Language.DE else "claim"
        found.append(replace(offer, id=slugs.of(speaker.name, word)))
    for claim in found:
        new = new.with_fact(claim, basis.article)
    return new


def fact_name(fact: Fact) -> str:
    """Return how a fact is called in a note."""
    match fact:
        case Figure():
            return " ".join(part for part in (fact.value, fact.unit) if part)
        case Actor() | Source():
            return fact.name
    return fact.statement


def _names(fact: Fact) -> tuple[str, ...]:
    return fact.names if isinstance(fact, Actor | Source) else ()


def _options(item: Item) -> Iterator[str]:
    match item.body:
        case SingleChoice(answer=answer, distractors=distractors):
            yield from (option.text for option in (answer, *distractors))
        case MultipleChoice(answer=answers, distractors=distractors):
            yield from (option.text for option in (*answers, *distractors))
        case Matching(pairs=pairs, distractors=spare):
            yield from (*(pair.right for pair in pairs), *(pair.left for pair in pairs), *spare)
        case Grouping(groups=groups, distractors=spare):
            yield from (*(entry for group in groups for entry in group.entries), *spare)
        case Ordering(sequence=sequence):
            yield from sequence
