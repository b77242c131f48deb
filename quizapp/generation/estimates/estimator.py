"""Say of every question that was made how sure it is, by what readers said of drafts like it."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache

from quizapp.core.item import Cloze, Item, Status
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.estimates.gap_traits import gap_traits
from quizapp.generation.estimates.question_traits import question_traits
from quizapp.generation.estimates.scene import Scene
from quizapp.generation.estimates.trees import Trees
from quizapp.generation.estimates.weak_gaps import without_weak_gaps
from quizapp.paths import ASSETS

ESTIMATES = ASSETS / "estimates"
SUGGESTED_BELOW = 0.4
"""The chance below which a question is only suggested: a teacher would throw away most of such ones."""


@cache
def _trees(name: str) -> Trees:
    return Trees.load(ESTIMATES / f"{name}.json")


def estimated(made: Iterable[Candidate], kit: Kit) -> list[Candidate]:
    """Return the questions without their weak gaps, each with the chance that a teacher keeps it as confidence.

    What a template only suggests stays a suggestion.
    """
    scene = Scene(kit.findings)
    return [_estimated(one, scene, kit) for one in made]


def _estimated(candidate: Candidate, scene: Scene, kit: Kit) -> Candidate:
    chances = _gap_chances(candidate, scene)
    stronger = without_weak_gaps(candidate, chances, kit) if chances else candidate
    if stronger is not candidate:
        chances = _gap_chances(stronger, scene)
    traits = question_traits(stronger.item, stronger.sentences, scene, chances)
    chance = _trees("questions").chance(traits)
    if not candidate.is_ready:
        chance = min(chance, candidate.confidence)
    return replace(stronger, item=_sure(stronger.item, chance), confidence=chance)


def _gap_chances(candidate: Candidate, scene: Scene) -> list[float]:
    """Return the chance of every gap of a gap text that a teacher keeps it, none for other questions."""
    if not isinstance(candidate.item.body, Cloze):
        return []
    return [_trees("gaps").chance(traits) for traits in gap_traits(candidate.item, candidate.sentences, scene)]


def _sure(item: Item, chance: float) -> Item:
    status = item.status if chance >= SUGGESTED_BELOW else Status.SUGGESTED
    return replace(item, status=status, confidence=Decimal(str(round(chance, 2))))
