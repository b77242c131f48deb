"""Write a key or a response as one line of plain text for result lists, joined without words of any language."""

from collections.abc import Iterable

from quizapp.core.gaps import read_cloze
from quizapp.core.item import (
    Cloze,
    DateEntry,
    Grouping,
    Item,
    ItemSet,
    ItemType,
    Matching,
    MultipleChoice,
    NumberEntry,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.response import (
    ListResponse,
    PairsResponse,
    Response,
    TextResponse,
    TruthResponse,
)
from quizapp.core.text import normalise

TRUE, FALSE, EMPTY = "✓", "✗", "…"


def key_text(item: Item, item_set: ItemSet) -> str:
    """Return the key in one line; a statement to judge is ✓ or ✗, with `mark_evidence` followed by its proof."""
    match item.body:
        case SingleChoice(answer):
            return normalise(answer.text)
        case MultipleChoice(answers):
            return _listed(option.text for option in answers)
        case TrueFalse(answer, _, mark_evidence):
            return _truth(answer, item.evidence if mark_evidence else ())
        case NumberEntry(answer, unit):
            return normalise(f"{answer} {unit or ''}")
        case DateEntry(answer):
            return normalise(answer)
        case ShortText(answers):
            return " / ".join(map(normalise, answers))
        case Cloze(text):
            return _listed(" / ".join(gap.alternatives) or EMPTY for gap in read_cloze(text).gaps)
        case Matching(pairs):
            return _listed(f"{pair.left} → {pair.right}" for pair in pairs)
        case Ordering(sequence):
            return " → ".join(map(normalise, sequence))
        case Grouping(groups):
            return _listed(f"{group.name}: {', '.join(group.entries)}" for group in groups)
    return _listed(_shown(quote, item_set) for quote in item.body.answer)


def response_text(item: Item, response: Response | None) -> str:
    """Return a response in one line, "" where there is none; a gap left free is …."""
    match response:
        case None:
            return ""
        case TextResponse(text):
            return normalise(text)
        case TruthResponse(value, evidence):
            return _truth(value, evidence)
        case ListResponse(entries) if item.type is ItemType.ORDERING:
            return " → ".join(map(normalise, entries))
        case ListResponse(entries):
            return _listed(entry.strip() or EMPTY for entry in entries)
        case PairsResponse(pairs):
            return _listed(f"{left} → {right}" for left, right in pairs)
    return _listed(f"{name}: {', '.join(entries)}" for name, entries in response.groups if entries)


def _listed(texts: Iterable[str]) -> str:
    return "; ".join(map(normalise, texts))


def _truth(value: bool, evidence: tuple[str, ...]) -> str:
    return _listed((TRUE if value else FALSE, *evidence))


def _shown(quote: str, item_set: ItemSet) -> str:
    """Return the words of the article where a quote stands, the quote itself where it does not."""
    place = item_set.article.locate(quote)
    return item_set.article.at(place) if place else quote
