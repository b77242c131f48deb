"""Find where the facts of a set stand in its article, so that they can be marked and jumped to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizapp.core.article import Article, Span
from quizapp.core.facts import Actor, Claim, Fact, Figure, Source
from quizapp.core.item import Focus, ItemSet

_FOCUS: dict[type[Fact], Focus] = {
    Figure: Focus.FIGURES,
    Actor: Focus.ACTORS,
    Source: Focus.SOURCES,
    Claim: Focus.SOURCES,
}
_RANK = (Focus.FIGURES, Focus.SOURCES, Focus.ACTORS)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the article that names a fact."""

    span: Span
    focus: Focus
    fact_id: str


def focus_of(fact: Fact) -> Focus:
    """Return the focus that a fact belongs to; a claim belongs to the sources."""
    return _FOCUS[type(fact)]


def marks_of(item_set: ItemSet) -> tuple[Mark, ...]:
    """Return every place that names a figure, an actor or a source, in the order of the article, title first.

    Marks of different facts may overlap; `without_overlaps` chooses among them.
    """
    named: tuple[Fact, ...] = (*item_set.figures, *item_set.actors, *item_set.sources)
    marks = {Mark(span, focus_of(fact), fact.id) for fact in named for span in places_of(item_set.article, fact)}
    return tuple(sorted(marks, key=_reading_order))


def without_overlaps(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return marks that can be shown together: of two that overlap the longer, else figure, source, actor in turn."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=_importance):
        if not any(mark.span.overlaps(other.span) for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=_reading_order))


def evidence_of(item_set: ItemSet, fact: Fact) -> tuple[Span, ...]:
    """Return the sentences that prove a fact, each once."""
    article = item_set.article
    found = (article.locate(quote) for quote in fact.evidence)
    sentences = (article.sentence_of(span) or span for span in found if span)
    return tuple(dict.fromkeys(sentences))


def places_of(article: Article, fact: Fact) -> Iterator[Span]:
    """Yield where a fact is named: a figure inside its evidence only, an actor or source anywhere, a claim nowhere."""
    match fact:
        case Figure():
            yield from _figure_places(article, fact)
        case Actor(names=names) | Source(names=names):
            for name in names:
                yield from article.find(name)


def _figure_places(article: Article, figure: Figure) -> Iterator[Span]:
    wordings = [f"{figure.value} {figure.unit}", f"{figure.value}{figure.unit}"] if figure.unit else []
    for quote in figure.evidence:
        proof = article.locate(quote)
        if proof is None:
            continue
        for wording in (*wordings, figure.value):
            inside = [span for span in article.find(wording) if proof.contains(span)]
            if inside:
                yield inside[0]
                break


def _importance(mark: Mark) -> tuple[int, int]:
    return (mark.span.start - mark.span.end, _RANK.index(mark.focus))


def _reading_order(mark: Mark) -> tuple[bool, int, int, str, str]:
    return (not mark.span.in_title, mark.span.start, mark.span.end, mark.focus.value, mark.fact_id)
