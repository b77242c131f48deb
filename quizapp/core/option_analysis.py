"""Say which options of a choice item were taken, by whom, and which of them do not do their work."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from quizapp.core import moments
from quizapp.core.item import Item, MultipleChoice, SingleChoice, TrueFalse
from quizapp.core.response import ListResponse, Response, TextResponse, TruthResponse
from quizapp.core.text import fold_option

ANSWERS_FOR_DEAD = 30
ANSWERS_FOR_CORRELATION = 10
_RARE = Fraction(5, 100)


class OptionFlag(StrEnum):
    """What is wrong with an option: hardly anybody takes a distractor, those who know more take it, or those who know
    more do not take the key."""

    DEAD = "dead"
    TEMPTS_THE_GOOD = "tempts-the-good"
    CHECK_KEY = "check-key"


@dataclass(frozen=True, slots=True)
class OptionStatistics:
    """One option, "" for a blank: how many took it, their share of all, and the correlation of taking it with what
    the other items brought, None where nothing varies."""

    text: str
    is_key: bool
    count: int
    share: float
    correlation: float | None
    flags: tuple[OptionFlag, ...] = ()


def option_statistics(
    item: Item, responses: Sequence[Response | None], rest: Sequence[Fraction]
) -> tuple[OptionStatistics, ...]:
    """Return how the options of a choice item were taken, keys first, the blank last; () for other types."""
    options = _options(item)
    if not options:
        return ()
    taken = [_taken(response) for response in responses]
    blank = [not names for names in taken]
    found = [
        _statistics(text, is_key, [fold_option(text) in names for names in taken], rest) for text, is_key in options
    ]
    return (*found, _statistics("", False, blank, rest))


def _options(item: Item) -> tuple[tuple[str, bool], ...]:
    """Return the texts of the options, each with whether it is a key."""
    match item.body:
        case SingleChoice(answer, distractors):
            return ((answer.text, True), *((option.text, False) for option in distractors))
        case MultipleChoice(answers, distractors):
            keys = ((option.text, True) for option in answers)
            return (*keys, *((option.text, False) for option in distractors))
        case TrueFalse(answer):
            return ((_truth(answer), True), (_truth(not answer), False))
    return ()


def _taken(response: Response | None) -> frozenset[str]:
    match response:
        case TextResponse(text):
            return frozenset({fold_option(text)} - {""})
        case ListResponse(entries):
            return frozenset({fold_option(entry) for entry in entries} - {""})
        case TruthResponse(value):
            return frozenset({_truth(value)})
    return frozenset()


def _truth(value: bool) -> str:
    return str(value).lower()


def _statistics(text: str, is_key: bool, taken: Sequence[bool], rest: Sequence[Fraction]) -> OptionStatistics:
    count, answers = sum(taken), len(taken)
    share = Fraction(count, answers) if answers else Fraction(0)
    correlation = moments.correlation([Fraction(one) for one in taken], rest)
    flags = _flags(is_key, share, answers, correlation) if text else ()
    return OptionStatistics(text, is_key, count, float(share), correlation, flags)


def _flags(is_key: bool, share: Fraction, answers: int, correlation: float | None) -> tuple[OptionFlag, ...]:
    known = correlation if answers >= ANSWERS_FOR_CORRELATION else None
    if is_key:
        return (OptionFlag.CHECK_KEY,) if known is not None and known <= 0 else ()
    tempts = known is not None and known > 0
    dead = answers >= ANSWERS_FOR_DEAD and share < _RARE
    return (*([OptionFlag.DEAD] if dead else []), *([OptionFlag.TEMPTS_THE_GOOD] if tempts else []))
