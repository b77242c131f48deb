"""Find wrong options for a choice question that a person has worded: by the fact that its key names."""

from collections.abc import Iterator, Sequence

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.item import Item, SingleChoice
from quizapp.generation.basis import TURNS, Basis
from quizapp.generation.candidates import Kit
from quizapp.generation.distractors import POOL, WANTED, actor_distractors, number_distractors
from quizapp.generation.findings import Findings


def own_distractors(item: Item, sheet: FactSheet, basis: Basis) -> Iterator[tuple[str, ...]]:
    """Yield one row of wrong options after the other; none where the key names no actor and no figure of the list."""
    if not isinstance(item.body, SingleChoice):
        return
    now = basis.corrected(sheet)
    key = item.body.answer.text
    sentences = _sentences(item, now.findings)
    for turn in range(TURNS):
        row = _row(key, sentences, Kit(now.findings, now.facts, basis.seed, turn))
        if len(row) > 1:
            yield row


def _row(key: str, sentences: Sequence[int], kit: Kit) -> tuple[str, ...]:
    findings = kit.findings
    actor = next((a for a in findings.cast.actors if key in a.names and kit.facts.actor_id(a)), None)
    if actor is not None:
        found = actor_distractors(findings, actor, sentences, kit.dice("eigene", key), wanted=POOL)
        return tuple(other.name for other in kit.some(found, WANTED))
    for figure in findings.figures:
        unit = f" {figure.unit}" if figure.unit and key == f"{figure.value} {figure.unit}" else ""
        if kit.facts.figure_id(figure) and key == f"{figure.value}{unit}":
            return tuple(f"{text}{unit}" for text in number_distractors(findings, figure, kit.dice("eigene", key)))
    return ()


def _sentences(item: Item, findings: Findings) -> list[int]:
    """Return the numbers of the sentences that prove an item."""
    spans = [span for quote in item.evidence if (span := findings.document.article.locate(quote))]
    return [s.index for s in findings.document.sentences if any(s.span.overlaps(span) for span in spans)]
