"""Draft a question set from the text of an article."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.core.errors import DataError, Message
from quizapp.core.item import Item, ItemSet, Language, Status
from quizapp.core.item_rules import GATES, check_set
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.choice import MOST_ITEMS, choose, in_order
from quizapp.generation.facts import Facts, build_facts
from quizapp.generation.gates import passes
from quizapp.generation.giveaways import with_leads_masked
from quizapp.generation.reading import Reading, read_article
from quizapp.generation.slugs import Slugs, slug
from quizapp.generation.templates.actors import actor_questions
from quizapp.generation.templates.clozes import cloze_questions
from quizapp.generation.templates.figures import figure_questions
from quizapp.generation.templates.gaps import gap_questions
from quizapp.generation.templates.order import order_questions
from quizapp.generation.templates.sources import source_questions
from quizapp.generation.templates.truths import truth_questions
from quizapp.generation.tools import Tools
from quizapp.generation.wh_english import EnglishWh
from quizapp.generation.wh_german import GermanWh

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
) -> Draft:
    """Return a set drafted from an article; the same text and seed give the same set.

    `items` is the most questions wanted, 30 at most; `tools` keeps models loaded from draft to draft.
    Raise DataError where the text is empty, too short or no German or English prose.
    """
    reading = read_article(article_text, language, title)
    findings = (tools or Tools()).find(reading)
    facts = build_facts(findings)
    kit = Kit(findings, facts, seed)
    good = [c for c in _candidates(kit) if passes(c.item, reading.article, reading.language)]
    good = _without_breaches(good, facts, reading)
    if not good:
        raise DataError(Message.of("draft-nothing-found"))
    most = max(1, min(items or MOST_ITEMS, MOST_ITEMS))
    ready = in_order(choose([c for c in good if c.is_ready], most))
    suggested = in_order(choose([c for c in good if not c.is_ready], _MOST_SUGGESTIONS))
    chosen = with_leads_masked([*ready, *suggested])
    name = title or reading.article.title or " ".join(reading.article.text.split()[:8])
    item_set = ItemSet(
        slug(name) or "entwurf", name, reading.language, reading.article, _named(chosen),
        figures=facts.figures, actors=facts.actors, sources=facts.sources, claims=facts.claims,
    )  # fmt: skip
    return Draft(item_set, _notes(item_set, len(findings.document.article.text)))


def _candidates(kit: Kit) -> list[Candidate]:
    wh = (
        GermanWh(kit.findings, kit.facts)
        if kit.findings.document.language is Language.DE
        else EnglishWh(kit.findings, kit.facts)
    )
    return [
        *figure_questions(kit, wh),
        *cloze_questions(kit),
        *actor_questions(kit, wh),
        *source_questions(kit, wh),
        *gap_questions(kit),
        *order_questions(kit),
        *truth_questions(kit),
    ]


def _without_breaches(candidates: Sequence[Candidate], facts: Facts, reading: Reading) -> list[Candidate]:
    """Leave out what breaks a gate of the item rules."""
    numbered = [replace(candidate.item, id=f"x{n}") for n, candidate in enumerate(candidates)]
    trial = ItemSet(
        "x", "x", reading.language, reading.article, tuple(numbered),
        figures=facts.figures, actors=facts.actors, sources=facts.sources, claims=facts.claims,
    )  # fmt: skip
    broken = {finding.item_id for finding in check_set(trial) if finding.rule in GATES}
    return [candidate for n, candidate in enumerate(candidates) if f"x{n}" not in broken]


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
