"""Make every question that the facts of an article allow, and keep those that pass all gates."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizapp.core.article import Article
from quizapp.core.item import Item, ItemSet, Language
from quizapp.core.item_rules import broken_gates
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.estimates.estimator import estimated
from quizapp.generation.facts import Facts
from quizapp.generation.gates import passes
from quizapp.generation.templates.actors import actor_questions
from quizapp.generation.templates.clozes import cloze_questions
from quizapp.generation.templates.described_bodies import asks_for_description
from quizapp.generation.templates.figure_gaps import figure_gap_questions
from quizapp.generation.templates.figures import figure_questions
from quizapp.generation.templates.gaps import gap_questions
from quizapp.generation.templates.order import order_questions
from quizapp.generation.templates.proofs import proof_questions
from quizapp.generation.templates.sources import source_questions
from quizapp.generation.templates.statement_sets import statement_questions
from quizapp.generation.templates.truths import truth_questions
from quizapp.generation.templates.wider_answers import widened
from quizapp.generation.wh_english import EnglishWh
from quizapp.generation.wh_german import GermanWh


def rated(kit: Kit) -> list[Candidate]:
    """Return every question without its weak gaps, each with the chance that a teacher keeps it."""
    asked = [one for one in candidates(kit) if not asks_for_description(kit, one.item)]
    return widened(estimated(asked, kit), kit)


def candidates(kit: Kit) -> list[Candidate]:
    """Return every question, good or not, as its template makes it."""
    wh = (
        GermanWh(kit.findings, kit.facts)
        if kit.findings.document.language is Language.DE
        else EnglishWh(kit.findings, kit.facts)
    )
    asked = [*figure_questions(kit, wh), *actor_questions(kit, wh)]
    return [
        *asked,
        *proof_questions(kit, asked),
        *cloze_questions(kit),
        *source_questions(kit, wh),
        *figure_gap_questions(kit),
        *gap_questions(kit),
        *order_questions(kit),
        *truth_questions(kit),
        *statement_questions(kit),
    ]


def passing(every: Iterable[Candidate], facts: Facts, article: Article, language: Language) -> list[Candidate]:
    """Return those of the questions that pass every gate and break no binding rule."""
    good = [candidate for candidate in every if passes(candidate.item, article, language)]
    numbered = [replace(candidate.item, id=f"x{n}") for n, candidate in enumerate(good)]
    broken = breaches(numbered, facts, article, language)
    return [candidate for n, candidate in enumerate(good) if f"x{n}" not in broken]


def breaches(items: Sequence[Item], facts: Facts, article: Article, language: Language) -> set[str]:
    """Return the ids of the items that break a gate of the item rules."""
    trial = ItemSet(
        "x", "x", language, article, tuple(items),
        figures=facts.figures, actors=facts.actors, sources=facts.sources, claims=facts.claims,
    )  # fmt: skip
    return broken_gates(trial)
