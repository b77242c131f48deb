"""Say what blind guessing brings for an item: the share of its points that chance alone gives."""

from fractions import Fraction

from quizapp.core.item import (
    Cloze,
    DateEntry,
    Grouping,
    Item,
    Matching,
    NumberEntry,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.presentation import tray


def random_guess_score(item: Item) -> Fraction | None:
    """Return the share of 0 to 1 that guessing brings on average; None where chance has no plain value.

    That is so for ticking several options, putting in order and marking sentences, also below a statement.
    """
    match item.body:
        case SingleChoice(_, distractors):
            return Fraction(1, 1 + len(distractors))
        case TrueFalse(mark_evidence=False):
            return Fraction(1, 2)
        case Matching():
            return Fraction(1, len(tray(item, 0)) or 1)
        case Grouping(groups, distractors):
            return Fraction(1, len(groups) + bool(distractors) or 1)
        case Cloze(_, distractors) if distractors:
            return Fraction(1, len(tray(item, 0)))
        case NumberEntry() | DateEntry() | ShortText() | Cloze():
            return Fraction(0)
    return None
