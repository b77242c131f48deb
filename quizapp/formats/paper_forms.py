"""Give every type of item its form on paper: boxes, blanks, columns to join, lines to number, a table, a gap."""

from collections.abc import Sequence

from quizapp.core.errors import Message
from quizapp.core.gaps import Gap, read_cloze
from quizapp.core.item import (
    Cloze,
    DateEntry,
    EvidenceMarking,
    Grouping,
    Item,
    ItemSet,
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
from quizapp.formats.paper import PaperPlan, Say, letter, runs

TRUTHS = ("sheet-true", "sheet-false")


def form_of(item: Item, item_set: ItemSet, plan: PaperPlan, say: Say) -> Record:
    """Return the form of an item: `form` names the function of the template, `task` what is to be done."""
    match item.body:
        case SingleChoice() | MultipleChoice():
            return _options(item, item_set, plan, say)
        case TrueFalse(mark_evidence=proof):
            return _truth(plan, say, proof=proof)
        case NumberEntry(unit=unit):
            return {"form": "blank", "task": "", "unit": unit or "", "wide": False}
        case DateEntry():
            return {"form": "blank", "task": "", "unit": "", "wide": False}
        case ShortText():
            return {"form": "blank", "task": "", "unit": "", "wide": True}
        case Cloze():
            return _cloze(item, item.body, plan, say)
        case Matching():
            return _matching(item, item.body, plan, say)
        case Ordering():
            entries = [runs(entry) for entry in first_sequence(item, plan.dice)]
            return {"form": "ordering", "task": say(Message.of("sheet-task-ordering")), "entries": entries}
        case Grouping():
            return _grouping(item, item.body, plan, say)
        case EvidenceMarking(required=required):
            return _proofs(required, plan, say)


def _options(item: Item, item_set: ItemSet, plan: PaperPlan, say: Say) -> Record:
    several = isinstance(item.body, MultipleChoice)
    shown = options(item, plan.dice, item_set.language)
    task = Message.of("sheet-task-multiple") if several else Message.of("sheet-task-single")
    return {
        "form": "options",
        "task": say(task),
        "mark": "square" if several else "circle",
        "entries": [{"letter": letter(place), "text": runs(option.text)} for place, option in enumerate(shown)],
    }


def _truth(plan: PaperPlan, say: Say, *, proof: bool) -> Record:
    task = Message.of("sheet-task-truth-proof") if proof else Message.of("sheet-task-truth")
    return {
        "form": "truth",
        "task": say(task),
        "labels": [say(Message.of(code)) for code in TRUTHS],
        "proof": _proof_lines(1, plan, say) if proof else [],
    }


def _cloze(item: Item, body: Cloze, plan: PaperPlan, say: Say) -> Record:
    """Return the text with its gaps, all of one width: a gap must not tell how long its word is."""
    pieces = read_cloze(body.text).pieces
    gaps = [piece for piece in pieces if isinstance(piece, Gap)]
    longest = max((len(word) for gap in gaps for word in gap.alternatives), default=8)
    bank = tray(item, plan.dice)
    return {
        "form": "cloze",
        "task": say(Message.of("sheet-task-bank") if bank else Message.of("sheet-task-cloze")),
        "letters": longest,
        "gaps": len(gaps),
        "pieces": _numbered(pieces),
        "bank": [runs(word) for word in bank],
    }


def _numbered(pieces: Sequence[str | Gap]) -> Data:
    """Return the words as runs and every gap as its number."""
    numbered: list[Data] = []
    gaps = 0
    for piece in pieces:
        if isinstance(piece, Gap):
            gaps += 1
            numbered.append(gaps)
        else:
            lead = " " if piece[:1].isspace() else ""
            tail = " " if piece[-1:].isspace() and piece.strip() else ""
            numbered.append([{"style": "", "text": lead}, *_runs(piece), {"style": "", "text": tail}])
    return numbered


def _runs(text: str) -> list[Data]:
    found = runs(text)
    return list(found) if isinstance(found, list) else []


def _matching(item: Item, body: Matching, plan: PaperPlan, say: Say) -> Record:
    rights = tray(item, plan.dice)
    surplus = len(rights) > len({pair.right for pair in body.pairs})
    return {
        "form": "matching",
        "task": say(Message.of("sheet-task-matching-surplus") if surplus else Message.of("sheet-task-matching")),
        "left": [runs(pair.left) for pair in body.pairs],
        "right": [{"letter": letter(place), "text": runs(text)} for place, text in enumerate(rights)],
    }


def _grouping(item: Item, body: Grouping, plan: PaperPlan, say: Say) -> Record:
    bank = tray(item, plan.dice)
    task = Message.of("sheet-task-grouping-surplus") if body.distractors else Message.of("sheet-task-grouping")
    return {
        "form": "grouping",
        "task": say(task),
        "groups": [runs(group.name) for group in body.groups],
        "rows": max(2, *(len(group.entries) + 1 for group in body.groups)),
        "bank": [runs(entry) for entry in bank],
    }


def _proofs(required: int, plan: PaperPlan, say: Say) -> Record:
    task = Message.of("sheet-task-proofs", count=required) if required > 1 else Message.of("sheet-task-proof")
    return {"form": "proofs", "task": say(task), "lines": _proof_lines(required, plan, say)}


def _proof_lines(count: int, plan: PaperPlan, say: Say) -> list[Data]:
    """Return what stands before each blank for a proof: line numbers where the article is printed, else the words."""
    code = "sheet-proof-lines" if plan.article else "sheet-proof-words"
    label = say(Message.of(code))
    return [label if count == 1 else f"{number}. {label}" for number in range(1, count + 1)]
