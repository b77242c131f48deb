"""Hold the facts of a set by themselves, and correct them: put one in, replace it, take it out with its claims."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TypeVar

from quizapp.core.article import Article, Span
from quizapp.core.facts import Actor, Claim, Fact, Figure, Source
from quizapp.core.item import ItemSet

NamedT = TypeVar("NamedT", Figure, Actor, Source)
FactT = TypeVar("FactT", Figure, Actor, Source, Claim)


@dataclass(frozen=True, slots=True)
class FactSheet:
    """Figures, actors, sources and claims; their ids share one namespace."""

    figures: tuple[Figure, ...] = ()
    actors: tuple[Actor, ...] = ()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()

    @classmethod
    def of(cls, item_set: ItemSet) -> "FactSheet":
        """Return the facts of a set."""
        return cls(item_set.figures, item_set.actors, item_set.sources, item_set.claims)

    def put_into(self, item_set: ItemSet) -> ItemSet:
        """Return a set with these facts in place of its own."""
        return replace(item_set, figures=self.figures, actors=self.actors, sources=self.sources, claims=self.claims)

    @property
    def all(self) -> dict[str, Fact]:
        """Return every fact by its id."""
        every: tuple[Fact, ...] = (*self.figures, *self.actors, *self.sources, *self.claims)
        return {fact.id: fact for fact in every}

    def with_fact(self, fact: Fact, article: Article) -> "FactSheet":
        """Return the facts with one more, or with another one in place of that of the same id; new ones stand in the
        order of the article."""
        match fact:
            case Figure():
                return replace(self.without_kind(fact), figures=_placed(self.figures, fact, article))
            case Actor():
                return replace(self.without_kind(fact), actors=_placed(self.actors, fact, article))
            case Source():
                return replace(self.without_kind(fact), sources=_placed(self.sources, fact, article))
            case Claim():
                return replace(self, claims=_placed(self.claims, fact, article))

    def without_kind(self, fact: Fact) -> "FactSheet":
        """Return the facts without one that has this id and is of another kind: an actor that became a source."""
        old = self.all.get(fact.id)
        if old is None or type(old) is type(fact):
            return self
        return replace(
            self,
            figures=_dropped(self.figures, fact.id),
            actors=_dropped(self.actors, fact.id),
            sources=_dropped(self.sources, fact.id),
        )

    def without(self, fact_id: str) -> "FactSheet":
        """Return the facts without one: what it says goes with it, and nothing points to it any more."""
        gone = {fact_id, *(claim.id for claim in self.claims if claim.said_by == fact_id)}
        return FactSheet(
            tuple(_unsaid(figure, gone) for figure in self.figures if figure.id not in gone),
            _dropped(self.actors, fact_id),
            _dropped(self.sources, fact_id),
            tuple(
                replace(claim, via=None if claim.via in gone else claim.via)
                for claim in self.claims
                if claim.id not in gone
            ),
        )

    def with_claims_through(self, source_id: str, claim_ids: Collection[str]) -> "FactSheet":
        """Return the facts with exactly these claims coming through a source; others of its come through none."""

        def led(claim: Claim) -> Claim:
            if claim.id in claim_ids:
                return replace(claim, via=source_id)
            return replace(claim, via=None) if claim.via == source_id else claim

        return replace(self, claims=tuple(map(led, self.claims)))


def _unsaid(figure: Figure, gone: set[str]) -> Figure:
    return replace(figure, said_by=None) if figure.said_by in gone else figure


def _dropped(facts: tuple[NamedT, ...], fact_id: str) -> tuple[NamedT, ...]:
    return tuple(fact for fact in facts if fact.id != fact_id)


def _placed(facts: tuple[FactT, ...], fact: FactT, article: Article) -> tuple[FactT, ...]:
    if any(other.id == fact.id for other in facts):
        return tuple([fact if other.id == fact.id else other for other in facts])
    here = _place(fact, article)
    place = next((n for n, other in enumerate(facts) if _place(other, article) > here), len(facts))
    return facts[:place] + (fact,) + facts[place:]  # noqa: RUF005


def _place(fact: Fact, article: Article) -> tuple[bool, int]:
    """Return where the proof of a fact stands, the title first."""
    span = article.locate(fact.evidence[0]) if fact.evidence else None
    at = span or Span(len(article.text), len(article.text))
    return (not at.in_title, at.start)
