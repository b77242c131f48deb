"""Put the words of the workshop on screen: types, fields, confidence, what is wrong with a question."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from quizapp.core.emphasis import plain_words
from quizapp.core.errors import Problem
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, EvidenceMarking, Item, ItemSet, ItemType, Status
from quizapp.gui.quiz_words import window_wording

_PLACE = re.compile(r"questions\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A question as the list shows it; `remarks` are its problems in words, with True for errors."""

    item: Item
    words: str
    remarks: tuple[tuple[bool, str], ...]

    @property
    def is_ready(self) -> bool:
        """Tell whether learners are asked this question."""
        return self.item.status is Status.READY


def draft_lines(item_set: ItemSet, problems: Iterable[Problem]) -> tuple[DraftLine, ...]:
    """Return the questions of a set with their problems, errors first."""
    remarks: dict[int, list[tuple[bool, str]]] = {}
    wording = window_wording()
    for problem in problems:
        number = question_number(problem)
        if number is not None:
            remarks.setdefault(number, []).append((problem.is_error, wording.text(problem.message)))
    return tuple(
        DraftLine(item, question_words(item), tuple(sorted(remarks.get(number, ()), key=lambda found: not found[0])))
        for number, item in enumerate(item_set.items)
    )


def question_number(problem: Problem) -> int | None:
    """Return the number of the question that a problem stands in, counted from 0."""
    found = _PLACE.match(problem.location.field)
    return int(found[1]) if found else None


def question_words(item: Item) -> str:
    """Return what is asked; the gaps of a gap text as lines."""
    if not isinstance(item.body, Cloze):
        return plain_words(item.stem)
    text = "".join("____" if isinstance(piece, Gap) else piece for piece in parse_cloze(item.body.text))
    return " ".join(filter(None, (plain_words(item.stem), text)))


def quotes_of(item: Item | None) -> tuple[str, ...]:
    """Return the words of the article that prove a question, or that a learner has to mark."""
    marked = item.body.answer if item and isinstance(item.body, EvidenceMarking) else ()
    return (item.evidence or marked) if item else ()


def confidence_level(confidence: Decimal) -> int:
    """Return how sure the generator is, from 1 to 3."""
    return 3 if confidence >= Decimal("0.8") else 2 if confidence >= Decimal("0.6") else 1


def confidence_word(level: int) -> str:
    """Return a level of confidence in a word."""
    return {
        1: QCoreApplication.translate("Workshop", "unsure"),
        2: QCoreApplication.translate("Workshop", "fairly sure"),
        3: QCoreApplication.translate("Workshop", "sure"),
    }[level]


def type_name(item_type: ItemType) -> str:
    """Return the name of a type of question."""
    return {
        ItemType.SINGLE_CHOICE: QCoreApplication.translate("Workshop", "Choice"),
        ItemType.MULTIPLE_CHOICE: QCoreApplication.translate("Workshop", "Multiple choice"),
        ItemType.TRUE_FALSE: QCoreApplication.translate("Workshop", "True or false"),
        ItemType.NUMBER: QCoreApplication.translate("Workshop", "Number"),
        ItemType.DATE: QCoreApplication.translate("Workshop", "Date"),
        ItemType.SHORT_TEXT: QCoreApplication.translate("Workshop", "Short answer"),
        ItemType.CLOZE: QCoreApplication.translate("Workshop", "Gap text"),
        ItemType.MATCHING: QCoreApplication.translate("Workshop", "Matching"),
        ItemType.ORDERING: QCoreApplication.translate("Workshop", "Ordering"),
        ItemType.GROUPING: QCoreApplication.translate("Workshop", "Grouping"),
        ItemType.EVIDENCE: QCoreApplication.translate("Workshop", "Mark evidence"),
    }[item_type]


def field_name(name: str, item_type: ItemType) -> str:
    """Return the name of a field above its place in the form."""
    own = {
        (ItemType.CLOZE, "text"): QCoreApplication.translate("Workshop", "Text with {{gaps}}"),
        (ItemType.CLOZE, "distractors"): QCoreApplication.translate("Workshop", "Wrong words for the word bank"),
        (ItemType.MATCHING, "distractors"): QCoreApplication.translate("Workshop", "Right sides without a partner"),
        (ItemType.GROUPING, "distractors"): QCoreApplication.translate("Workshop", "Entries that belong nowhere"),
        (ItemType.SHORT_TEXT, "answer"): QCoreApplication.translate("Workshop", "Accepted answers"),
        (ItemType.MULTIPLE_CHOICE, "answer"): QCoreApplication.translate("Workshop", "Right answers"),
        (ItemType.EVIDENCE, "answer"): QCoreApplication.translate("Workshop", "Sentences to mark"),
        (ItemType.TRUE_FALSE, "stem"): QCoreApplication.translate("Workshop", "Statement"),
    }
    return own.get((item_type, name)) or _field_names()[name]


def _field_names() -> dict[str, str]:
    return {
        "type": QCoreApplication.translate("Workshop", "Type"),
        "focus": QCoreApplication.translate("Workshop", "Focus"),
        "level": QCoreApplication.translate("Workshop", "Level"),
        "stem": QCoreApplication.translate("Workshop", "Question"),
        "answer": QCoreApplication.translate("Workshop", "Answer"),
        "distractors": QCoreApplication.translate("Workshop", "Distractors"),
        "order": QCoreApplication.translate("Workshop", "Order of the options"),
        "correction": QCoreApplication.translate("Workshop", "What is true instead"),
        "mark_evidence": QCoreApplication.translate("Workshop", "The evidence has to be marked too"),
        "unit": QCoreApplication.translate("Workshop", "Unit"),
        "tolerance": QCoreApplication.translate("Workshop", "Tolerance"),
        "typos": QCoreApplication.translate("Workshop", "Typing errors allowed"),
        "case_sensitive": QCoreApplication.translate("Workshop", "Capital and small letters count"),
        "text": QCoreApplication.translate("Workshop", "Text"),
        "pairs": QCoreApplication.translate("Workshop", "Pairs"),
        "sequence": QCoreApplication.translate("Workshop", "Right order"),
        "groups": QCoreApplication.translate("Workshop", "Groups"),
        "required": QCoreApplication.translate("Workshop", "How many have to be found"),
        "evidence": QCoreApplication.translate("Workshop", "Evidence"),
        "explanation": QCoreApplication.translate("Workshop", "Explanation"),
        "hint": QCoreApplication.translate("Workshop", "Hint"),
        "points": QCoreApplication.translate("Workshop", "Points"),
        "tags": QCoreApplication.translate("Workshop", "Tags"),
        "about": QCoreApplication.translate("Workshop", "Facts asked about"),
        "note": QCoreApplication.translate("Workshop", "Note for yourself"),
        "image": QCoreApplication.translate("Workshop", "Picture"),
        "image_alt": QCoreApplication.translate("Workshop", "What the picture shows"),
    }
