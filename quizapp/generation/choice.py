"""Choose the questions of a set: sure ones first, every fact before any twice, focuses, levels and types mixed."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from quizapp.core.item import Focus, ItemType, Level
from quizapp.generation.candidates import Candidate
from quizapp.generation.giveaways import gives_away, shown_by

MOST_ITEMS = 30
_MOST_CANDIDATES = 500  # of a very long article only the surest are looked at
_LEAST_FRESH = -5.0
_REPEATED = -10.0
_SURENESS, _FRESH, _LEVELS, _TYPES = 2.0, 0.4, 2.5, 1.5
"""What weighs how much: how sure a question is, each new fact, a level that is rare so far, a type that is frequent."""
_RARE = 0.05  # by how much the share of a level falls short of its aim before its questions count as new
_SURE_AGAIN = 0.65  # from which sureness on a fact is asked for again
_MOST_OF_TEMPLATE = {6: 1, 15: 2, 16: 3}  # the number of the template, and how often a set may use it
_BLOCKING, _BLOCKING_BARE = 0.5, 1.5
"""What it costs to shut a new fact out, and what it costs a question that asks for no fact itself."""
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
    """Return at most that many questions, greedily by worth; none of them gives another one away."""
    chosen = _Chosen()
    if len(candidates) > _MOST_CANDIDATES:
        surest = sorted(range(len(candidates)), key=lambda place: -candidates[place].confidence)[:_MOST_CANDIDATES]
        candidates = [candidates[place] for place in sorted(surest)]
    rivals = _rivals(candidates)
    pool = list(range(len(candidates)))
    while pool and len(chosen.items) < most:
        places = _places(candidates, pool)
        worths = [
            (
                worth > _LEAST_FRESH and _is_fresh(candidates[place], chosen),
                worth - _blocking(candidates[place]) * _blocked(place, candidates, rivals, places, chosen),
                -place,
            )
            for place in pool
            for worth in (_worth(candidates[place], chosen),)
        ]
        fresh, best, place = max(worths)
        if not fresh and best <= 0:
            break
        chosen.take(candidates[-place])
        pool = [other for other in pool if other != -place and other not in rivals[-place]]
    return chosen.items


def _rivals(candidates: Sequence[Candidate]) -> list[frozenset[int]]:
    """Return for each question the places of those that cannot stand beside it."""
    shown = [shown_by(candidate) for candidate in candidates]
    on_sentence: dict[int, set[int]] = defaultdict(set)
    for place, mine in enumerate(shown):
        for sentence in mine.used:
            on_sentence[sentence].add(place)
    return [
        frozenset(
            other
            for other in set[int]().union(*(on_sentence[sentence] for sentence in mine.used)) - {place}
            if gives_away(mine, shown[other])
        )
        for place, mine in enumerate(shown)
    ]


def _places(candidates: Sequence[Candidate], pool: Sequence[int]) -> dict[str, set[int]]:
    """Return for each fact the places of the questions left that ask for it."""
    places: dict[str, set[int]] = defaultdict(set)
    for place in pool:
        for fact in candidates[place].covers:
            places[fact].add(place)
    return places


def _blocking(candidate: Candidate) -> float:
    return _BLOCKING if candidate.covers else _BLOCKING_BARE


def _blocked(
    place: int,
    candidates: Sequence[Candidate],
    rivals: Sequence[frozenset[int]],
    places: dict[str, set[int]],
    chosen: _Chosen,
) -> int:
    """Return how many new facts could not be asked for any more once a question is taken."""
    gone = rivals[place] | {place}
    open_facts = {fact for rival in rivals[place] for fact in candidates[rival].covers} - candidates[place].covers
    return sum(not chosen.facts[fact] and places[fact] <= gone for fact in open_facts if fact in places)


def _is_fresh(candidate: Candidate, chosen: _Chosen) -> bool:
    """Tell whether a question asks for a fact that none of the chosen asks for, or of a level that is still rare."""
    return any(not chosen.facts[fact] for fact in candidate.covers) or (
        candidate.item.level is not Level.LOCATE and _level_gap(candidate, chosen) > _RARE
    )


def _level_gap(candidate: Candidate, chosen: _Chosen) -> float:
    """Return by how much the share of a question's level falls short of its aim."""
    level = candidate.item.level or Level.LOCATE
    return _LEVEL_SHARE[level] - chosen.levels[candidate.item.level] / (len(chosen.items) + 1)


def _stem_key(candidate: Candidate) -> str:
    text = getattr(candidate.item.body, "text", "")
    pairs = getattr(candidate.item.body, "pairs", "")
    return f"{candidate.item.stem}|{text}|{pairs}" if text or pairs else candidate.item.stem


def _worth(candidate: Candidate, chosen: _Chosen) -> float:
    """Return what a question adds: its sureness, new facts, a rarer type, focus and level; nothing for a repetition."""
    if _stem_key(candidate) in chosen.stems:
        return _REPEATED
    fresh = sum(1 for fact in candidate.covers if not chosen.facts[fact])
    stale = sum(chosen.facts[fact] for fact in candidate.covers)
    if chosen.types[candidate.item.type] >= _MOST_OF_TYPE.get(candidate.item.type, MOST_ITEMS):
        return _REPEATED
    busy = sum(chosen.sentences[n] for n in candidate.sentences) / max(len(candidate.sentences), 1)
    if (not fresh and (stale > 2 * len(candidate.covers) or busy > 1)) or busy > 3:
        return _REPEATED
    if not fresh and candidate.covers and (busy >= 2 or candidate.confidence < _SURE_AGAIN):
        return _REPEATED
    if chosen.templates[candidate.template] >= _MOST_OF_TEMPLATE.get(candidate.template, MOST_ITEMS):
        return _REPEATED
    count = len(chosen.items) + 1
    type_share = chosen.types[candidate.item.type] / count
    focus_share = chosen.focuses[candidate.item.focus] / count
    worth = _SURENESS * candidate.confidence + _FRESH * min(fresh, 6) - 0.07 * min(stale, 4)
    worth += (
        _LEVELS * _level_gap(candidate, chosen)
        - _TYPES * max(0.0, type_share - _TYPE_LIMIT)
        - 0.3 * max(0.0, focus_share - 0.4)
    )
    worth -= 0.08 * chosen.templates[candidate.template] ** 0.5
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
