"""Choose the questions of a set: sure ones first, every fact before any twice, focuses, levels and types mixed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from quizapp.core.item import Focus, ItemType, Level
from quizapp.generation.candidates import Candidate

MOST_ITEMS = 30
_LEVEL_SHARE = {Level.LOCATE: 0.5, Level.UNDERSTAND: 0.33, Level.EVALUATE: 0.17}
_TYPE_LIMIT = 0.3
_MOST_OF_TYPE = {ItemType.TRUE_FALSE: 3, ItemType.EVIDENCE: 3, ItemType.CLOZE: 14}


@dataclass
class _Chosen:
    """What has been taken so far."""

    items: list[Candidate] = field(default_factory=list)
    facts: Counter[str] = field(default_factory=Counter)
    stems: set[str] = field(default_factory=set)
    sentences: Counter[int] = field(default_factory=Counter)
    types: Counter[ItemType] = field(default_factory=Counter)
    focuses: Counter[Focus | None] = field(default_factory=Counter)
    templates: Counter[int] = field(default_factory=Counter)
    levels: Counter[Level | None] = field(default_factory=Counter)

    def take(self, candidate: Candidate) -> None:
        self.items.append(candidate)
        self.facts.update(candidate.covers)
        self.stems.add(_stem_key(candidate))
        self.sentences.update(set(candidate.sentences))
        self.types[candidate.item.type] += 1
        self.focuses[candidate.item.focus] += 1
        self.templates[candidate.template] += 1
        self.levels[candidate.item.level] += 1


def choose(candidates: Sequence[Candidate], most: int) -> list[Candidate]:
    """Return at most that many questions, greedily by worth."""
    chosen = _Chosen()
    pool = list(candidates)
    while pool and len(chosen.items) < most:
        worths = [(_worth(candidate, chosen), -n) for n, candidate in enumerate(pool)]
        best, place = max(worths)
        if best <= 0:
            break
        chosen.take(pool.pop(-place))
    return chosen.items


def _stem_key(candidate: Candidate) -> str:
    text = getattr(candidate.item.body, "text", "")
    pairs = getattr(candidate.item.body, "pairs", "")
    return f"{candidate.item.stem}|{text}|{pairs}" if text or pairs else candidate.item.stem


def _worth(candidate: Candidate, chosen: _Chosen) -> float:
    """Return what a question adds: its sureness, new facts, a rarer type, focus and level; nothing for a repetition."""
    if _stem_key(candidate) in chosen.stems:
        return 0.0
    fresh = sum(1 for fact in candidate.covers if not chosen.facts[fact])
    stale = sum(chosen.facts[fact] for fact in candidate.covers)
    if chosen.types[candidate.item.type] >= _MOST_OF_TYPE.get(candidate.item.type, MOST_ITEMS):
        return 0.0
    busy = sum(chosen.sentences[n] for n in candidate.sentences) / max(len(candidate.sentences), 1)
    if (not fresh and (stale > 2 * len(candidate.covers) or busy > 1)) or busy > 3:
        return 0.0
    count = len(chosen.items) + 1
    type_share = chosen.types[candidate.item.type] / count
    focus_share = chosen.focuses[candidate.item.focus] / count
    level_gap = (
        _LEVEL_SHARE.get(candidate.item.level or Level.LOCATE, 0.3) - chosen.levels[candidate.item.level] / count
    )
    worth = (
        candidate.confidence + 0.22 * min(fresh, 4) - 0.07 * min(stale, 4) - 0.5 * max(0.0, type_share - _TYPE_LIMIT)
    )
    worth += 0.2 * level_gap - 0.3 * max(0.0, focus_share - 0.4) - 0.08 * chosen.templates[candidate.template] ** 0.5
    return float(worth - 0.12 * busy)


def in_order(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Return the questions in the order of the article, those that span it last."""
    return sorted(
        chosen,
        key=lambda c: (
            len(c.sentences) > 2,
            c.sentences[0] if c.sentences else 0,
            c.item.level != Level.LOCATE,
            c.name,
        ),
    )
