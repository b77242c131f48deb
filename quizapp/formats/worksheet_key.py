"""Turn a set into the data of a key: answers, what else counts, why, and where the article proves it."""

from collections.abc import Iterable, Mapping, Sequence

from quizapp.core.errors import Message
from quizapp.core.gaps import read_cloze
from quizapp.core.item import (
    Cloze,
    DateEntry,
    EvidenceMarking,
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
from quizapp.core.plain_data import Data, Record
from quizapp.core.presentation import first_sequence, options, tray
from quizapp.core.text import fold_option
from quizapp.formats.paper import PaperPlan, Say, letter, points_text, printed_items, runs
from quizapp.formats.paper_article import Lines, line_text
from quizapp.formats.worksheet import head_data

PARTIAL: Mapping[ItemType, str] = {
    ItemType.MULTIPLE_CHOICE: "sheet-credit-multiple",
    ItemType.CLOZE: "sheet-credit-cloze",
    ItemType.MATCHING: "sheet-credit-matching",
    ItemType.ORDERING: "sheet-credit-ordering",
    ItemType.GROUPING: "sheet-credit-grouping",
    ItemType.EVIDENCE: "sheet-credit-evidence",
}
"""How the types that give parts of their points are marked."""


def key_data(item_set: ItemSet, plan: PaperPlan, say: Say, lines: Lines) -> Record:
    """Return what the template `key` sets; `lines` are those of the worksheet of the same plan."""
    items = printed_items(item_set, plan)
    used = [code for kind, code in PARTIAL.items() if any(item.type is kind for item in items)]
    return {
        **head_data(item_set, plan, say),
        "labels": {
            "key": say(Message.of("sheet-key")),
            "point": say(Message.of("sheet-point-short")),
            "evidence": say(Message.of("sheet-evidence")),
            "credit": say(Message.of("sheet-credit")),
        },
        "credit": [say(Message.of(code)) for code in used],
        "items": [_entry(number, item, item_set, plan, say, lines) for number, item in enumerate(items, 1)],
    }


def _entry(number: int, item: Item, item_set: ItemSet, plan: PaperPlan, say: Say, lines: Lines) -> Record:
    proofs = () if isinstance(item.body, EvidenceMarking) else item.evidence
    return {
        "number": number,
        "points": points_text(item.points, item_set.language),
        "stem": runs(item.stem),
        "answers": [runs(text) for text in _answers(item, item_set, plan, say, lines)],
        "notes": [runs(text) for text in _notes(item, plan, say)],
        "explanation": runs(item.explanation or ""),
        "evidence": [_proof(quote, item_set, say, lines) for quote in proofs],
    }


def _answers(item: Item, item_set: ItemSet, plan: PaperPlan, say: Say, lines: Lines) -> Iterable[str]:
    """Yield the key, a line an answer, with the letters and numbers of this very sheet."""
    match item.body:
        case SingleChoice(answer=key):
            return _lettered(item, item_set, plan, {key.text})
        case MultipleChoice(answer=keys):
            return _lettered(item, item_set, plan, {key.text for key in keys})
        case TrueFalse(answer=value):
            return [say(Message.of("sheet-true") if value else Message.of("sheet-false"))]
        case NumberEntry(answer=text, unit=unit):
            return [f"{text} {unit or ''}"]
        case DateEntry(answer=text):
            return [text]
        case ShortText(answer=texts):
            return texts[:1]
        case Cloze(text=text):
            return _gaps(text, say)
        case Matching(pairs=pairs):
            letters = {fold_option(text): letter(place) for place, text in enumerate(tray(item, plan.dice))}
            return [f"{pair.left} – {letters[fold_option(pair.right)]}) {pair.right}" for pair in pairs]
        case Ordering(sequence=sequence):
            return [f"{place}. {entry}" for place, entry in enumerate(sequence, 1)]
        case Grouping(groups=groups):
            return [f"{group.name}: {' · '.join(group.entries)}" for group in groups]
        case EvidenceMarking(answer=quotes):
            return [_quoted(quote, item_set, say, lines) for quote in quotes]


def _notes(item: Item, plan: PaperPlan, say: Say) -> Iterable[str]:
    """Yield what else counts, and what helps to mark the sheet."""
    match item.body:
        case TrueFalse(answer=False, correction=str(text)):
            yield say(Message.of("sheet-correction", text=text))
        case NumberEntry(tolerance=tolerance):
            yield say(Message.of("sheet-tolerance", tolerance=tolerance) if tolerance else Message.of("sheet-notation"))
        case DateEntry():
            yield say(Message.of("sheet-notation"))
        case ShortText(answer=texts, case_sensitive=strict):
            if texts[1:]:
                yield say(Message.of("sheet-also", texts=" · ".join(texts[1:])))
            if strict:
                yield say(Message.of("sheet-case"))
        case Ordering(sequence=sequence):
            digits = " – ".join(str(sequence.index(entry) + 1) for entry in first_sequence(item, plan.dice))
            yield say(Message.of("sheet-from-top", digits=digits))
        case Matching(distractors=surplus) | Grouping(distractors=surplus) | Cloze(distractors=surplus) if surplus:
            yield say(Message.of("sheet-nowhere", texts=" · ".join(surplus)))
        case EvidenceMarking(answer=quotes, required=required) if required < len(quotes):
            yield say(Message.of("sheet-enough", required=required, count=len(quotes)))


def _lettered(item: Item, item_set: ItemSet, plan: PaperPlan, keys: set[str]) -> list[str]:
    shown = enumerate(options(item, plan.dice, item_set.language))
    return [f"{letter(place)}) {option.text}" for place, option in shown if option.text in keys]


def _gaps(text: str, say: Say) -> list[str]:
    gaps = read_cloze(text).gaps
    lines = [_alternatives(gap.alternatives, say) for gap in gaps]
    return lines if len(lines) == 1 else [f"({number}) {line}" for number, line in enumerate(lines, 1)]


def _alternatives(texts: Sequence[str], say: Say) -> str:
    if len(texts) < 2:
        return "".join(texts)
    return f"{texts[0]} ({say(Message.of('sheet-also', texts=' · '.join(texts[1:])))})"


def _proof(quote: str, item_set: ItemSet, say: Say, lines: Lines) -> Data:
    place = item_set.article.locate(quote)
    words = item_set.article.at(place) if place else " ".join(quote.split())
    return {"quote": words, "place": line_text(place, lines, say) if place else ""}


def _quoted(quote: str, item_set: ItemSet, say: Say, lines: Lines) -> str:
    place = item_set.article.locate(quote)
    where = line_text(place, lines, say) if place else ""
    words = say(Message.of("sheet-quote", quote=item_set.article.at(place) if place else quote))
    return f"{words} ({where})" if where else words
