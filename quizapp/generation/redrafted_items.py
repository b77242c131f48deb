"""Make the questions that new facts bring, put them in their places, and word the notes on edited ones."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.item import Item, ItemSet, Language, Status
from quizapp.generation.basis import Basis
from quizapp.generation.candidates import Candidate
from quizapp.generation.choice import choose
from quizapp.generation.fact_changes import Changes, fact_name
from quizapp.generation.giveaways import gives_away, holes, shown_by
from quizapp.generation.provenance import content
from quizapp.generation.slugs import Slugs

_MOST_A_FACT = 2
_NOTES = {
    Language.DE: ("„{name}“ wurde im Artikel berichtigt: bitte prüfen.", "„{name}“ wurde entfernt: bitte prüfen."),
    Language.EN: ("“{name}” was corrected in the article: please check.", "“{name}” was removed: please check."),
}
_RIVAL = {
    Language.DE: "Verrät eine andere Frage oder wird von ihr verraten.",
    Language.EN: "Gives another question away, or is given away by it.",
}


def added_questions(
    item_set: ItemSet,
    sheet: FactSheet,
    pool: Sequence[Candidate],
    changes: Changes,
    basis: Basis,
    *,
    is_drafted: bool,
) -> tuple[Item, ...]:
    """Return questions on facts that are new, or were corrected and now have none; they give no other one away,
    unless as a suggestion that says so. In a set that nobody drafted they are only suggested.
    """
    covered = {one for item in item_set.items for one in item.about}
    fresh = changes.added.keys() | (changes.changed.keys() - covered)
    origins = [c for item in item_set.items if (c := basis.origin(item, sheet)) is not None]
    open_ones = [one for one in pool if one.covers & fresh and not _is_among(one, item_set.items)]
    free = [one for one in open_ones if may_stand_beside(one, item_set.items, origins)]
    chosen = _some_of_each(choose(free, _MOST_A_FACT * len(fresh)), fresh)
    whole = [one for one in chosen if not holes(one, [*origins, *chosen])]
    whole += _rivals(open_ones, fresh - {one for c in whole for one in c.covers}, basis.language)
    slugs = Slugs(item.id for item in item_set.items)
    made = [replace(one.item, id=slugs.of(one.name)) for one in whole]
    return tuple(made if is_drafted else (replace(item, status=Status.SUGGESTED) for item in made))


def _rivals(pool: Sequence[Candidate], facts: set[str], language: Language) -> list[Candidate]:
    """Return for facts that cannot be asked for otherwise what shows the key of another question: suggestions, noted
    as such."""
    found: list[Candidate] = []
    for fact in sorted(facts):
        best = max((one for one in pool if fact in one.covers), key=lambda one: one.confidence, default=None)
        if best is not None and not any(fact in one.covers for one in found):
            item = replace(best.item, status=Status.SUGGESTED, note=_RIVAL[language])
            found.append(replace(best, item=item))
    return found


def may_stand_beside(one: Candidate, items: Sequence[Item], origins: Sequence[Candidate]) -> bool:
    """Tell whether a question is none of these and gives none of them away, nor is given away by them."""
    if _is_among(one, items):
        return False
    mine = shown_by(one)
    if any(gives_away(mine, shown_by(other)) for other in origins):
        return False
    return not any(holes(other, [one]) for other in origins)


def _is_among(one: Candidate, items: Sequence[Item]) -> bool:
    return any(content(item) == content(one.item) or _asks_the_same(item, one.item) for item in items)


def _asks_the_same(item: Item, other: Item) -> bool:
    """Tell whether two questions have one wording, gap texts and matchings apart."""
    shown = [getattr(one.body, "text", None) or getattr(one.body, "pairs", None) for one in (item, other)]
    return item.stem == other.stem and item.evidence == other.evidence and shown[0] == shown[1]


def _some_of_each(chosen: Sequence[Candidate], fresh: set[str]) -> list[Candidate]:
    """Return the questions of which each shows a fact that has not been asked for often enough."""
    asked: Counter[str] = Counter()
    kept: list[Candidate] = []
    for one in chosen:
        mine = one.covers & fresh
        if any(asked[fact] < _MOST_A_FACT for fact in mine):
            asked.update(mine)
            kept.append(one)
    return kept


def placed(item_set: ItemSet, new: Sequence[Item]) -> tuple[Item, ...]:
    """Return the questions with new ones among them, in the order of the article."""
    items = list(item_set.items)
    for item in new:
        here = _place(item_set, item)
        items.insert(next((n for n, other in enumerate(items) if _place(item_set, other) > here), len(items)), item)
    return tuple(items)


def _place(item_set: ItemSet, item: Item) -> tuple[bool, int]:
    """Return where in the article a question stands; those that span it come last."""
    span = item_set.article.locate(item.evidence[0]) if item.evidence else None
    return (len(item.evidence) > 2, span.start if span else 0)


def noted(item: Item, changes: Changes, met: Sequence[str], language: Language) -> str:
    """Return the note of an edited question with a word on each fact that it rests on and that was corrected."""
    corrected, removed = _NOTES[language]
    words = [item.note] if item.note else []
    for one in met:
        fact = changes.removed.get(one) or changes.changed[one]
        word = (removed if one in changes.removed else corrected).format(name=fact_name(fact))
        if not any(word in known for known in words):
            words.append(word)
    return " ".join(words)
