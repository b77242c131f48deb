"""Draft a question set from the text of an article."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.core.errors import DataError, Message
from quizapp.core.item import Item, ItemSet, Language, Status
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.choice import MOST_ITEMS, choose, in_order
from quizapp.generation.facts import build_facts
from quizapp.generation.lead_holes import without_holes
from quizapp.generation.merged_gaps import with_merged
from quizapp.generation.pool import passing, rated
from quizapp.generation.reading import read_article
from quizapp.generation.slugs import Slugs, slug
from quizapp.generation.steps import Progress, Steps
from quizapp.generation.tools import Tools

_MOST_SUGGESTIONS = 10


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted set, and what its author should know about it."""

    item_set: ItemSet
    notes: tuple[Message, ...]


def draft_set(
    article_text: str,
    language: Language | None = None,
    items: int | None = None,
    seed: int = 0,
    title: str | None = None,
    tools: Tools | None = None,
    progress: Progress | None = None,
) -> Draft:
    """Return a set drafted from an article; the same text and seed give the same set.

    `items` is the most questions wanted, 30 at most; `tools` keeps models loaded from draft to draft.
    Raise DataError where the text is empty, too short or no German or English prose, or `progress` cancels.
    """
    reading = read_article(article_text, language, title)
    steps = Steps(progress)
    findings = (tools or Tools()).find(reading, steps)
    facts = build_facts(findings)
    kit = Kit(findings, facts, seed)
    made = rated(kit)
    steps.next()
    good = passing(made, facts, reading.article, reading.language)
    steps.next()
    if not good:
        raise DataError(Message.of("draft-nothing-found"))
    most = max(1, min(items or MOST_ITEMS, MOST_ITEMS))
    ready = in_order(choose([c for c in good if c.is_ready], most))
    asked = {fact for one in ready for fact in one.covers}
    suggested = in_order(choose([c for c in good if not (c.is_ready or c.covers <= asked)], _MOST_SUGGESTIONS))
    chosen = without_holes(with_merged([*ready, *suggested], reading.language), good, kit)
    name = title or reading.article.title or " ".join(reading.article.text.split()[:8])
    item_set = ItemSet(
        slug(name) or "entwurf", name, reading.language, reading.article, _named(chosen),
        figures=facts.figures, actors=facts.actors, sources=facts.sources, claims=facts.claims,
    )  # fmt: skip
    return Draft(item_set, _notes(item_set, len(findings.document.article.text)))


def _named(chosen: Sequence[Candidate]) -> tuple[Item, ...]:
    """Give every question its id."""
    slugs = Slugs()
    return tuple(replace(candidate.item, id=slugs.of(candidate.name)) for candidate in chosen)


def _notes(item_set: ItemSet, analysed: int) -> tuple[Message, ...]:
    ready = len(item_set.ready)
    suggested = sum(item.status is Status.SUGGESTED for item in item_set.items)
    notes = [Message.of("draft-made", ready=ready, suggested=suggested)]
    if ready < 5:
        notes.append(Message.of("draft-few", ready=ready))
    if analysed < len(item_set.article.text):
        notes.append(Message.of("draft-long", part=round(100 * analysed / len(item_set.article.text))))
    return tuple(notes)
