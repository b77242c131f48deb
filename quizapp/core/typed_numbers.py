"""Judge a typed number: inside the tolerance, whatever the notation, and say why it counts or not."""

import re
from fractions import Fraction

from quizapp.core.errors import Message
from quizapp.core.item import Language
from quizapp.core.notation import other
from quizapp.core.number_comparison import Comparison, NumberKey, compare
from quizapp.core.numbers import Number, NumberKind, read_number
from quizapp.core.text import excerpt, fold_answer, normalise
from quizapp.core.verdicts import Verdict

__all__ = ["NumberKey", "judge_number"]


def judge_number(given: str, key: NumberKey, language: Language) -> Verdict:
    """Return whether a typed number counts for the key, and why."""
    wanted = read_number(key.answer, language)
    if wanted is None:
        same = fold_answer(given) == fold_answer(key.answer)
        return Verdict(same, _message("number-exact" if same else "number-wrong", given, key))
    number = _read(given, wanted.kind, language)
    if number is None:
        return Verdict(False, _message("number-unreadable", given, key))
    comparison = compare(key, wanted, number, language)
    if comparison is None:
        return Verdict(False, _message("number-unit-wrong", given, key))
    code = comparison.code
    if not code:
        return Verdict(False, _message(_mistake(given, comparison, language), given, key))
    if code == "number-exact" and not _is_written_like(given, key):
        code = _difference(comparison)
    return Verdict(True, _message(code, given, key))


def _is_written_like(given: str, key: NumberKey) -> bool:
    """Tell whether an answer has the letters and digits of the key, with or without its unit."""
    as_written = (key.answer, key.shown)
    return given in as_written or fold_answer(given) in map(fold_answer, as_written)


def _read(given: str, kind: NumberKind, language: Language) -> Number | None:
    """Return the number of an answer, also where a few words stand before it (Es sind 3.000 Züge)."""
    words = normalise(given).split(" ")
    for start in range(min(len(words), _MOST_WORDS)):
        number = read_number(" ".join(words[start:]), language, kind)
        if number and not (start and number.article):
            return number
        if re.search(r"[0-9]", words[start]):
            return None
    return None


def _difference(comparison: Comparison) -> str:
    """Return the code for how a right answer is written differently from the key."""
    if comparison.agreed.factor != 1:
        return "number-converted"
    return "number-unit-unasked" if comparison.number.unit and not comparison.unit else "number-notation"


def _mistake(given: str, comparison: Comparison, language: Language) -> str:
    """Return the code of the reason why the answer does not count."""
    number, wanted = comparison.number, comparison.wanted
    if wanted.kind is NumberKind.SCORE and (number.high, number.low) == (wanted.low, wanted.high):
        return "number-score-reversed"
    if number.kind is NumberKind.RANGE is not wanted.kind:
        return "number-range"
    if not number.kind is wanted.kind is NumberKind.VALUE:
        return "number-wrong"
    elsewhere = _read(given, wanted.kind, other(language))
    if elsewhere and elsewhere.exact == wanted.exact != number.exact:
        return "number-other-notation"
    ratios = {number.exact / low for low, _ in comparison.readings if low}
    if -1 in ratios:
        return "number-sign"
    slipped = any(ratio in _MAGNITUDES or (ratio and 1 / ratio in _MAGNITUDES) for ratio in ratios)
    return "number-magnitude" if slipped else "number-wrong"


def _message(code: str, given: str, key: NumberKey) -> Message:
    if code == "number-tolerance":
        return Message.of(code, given=excerpt(given), expected=key.shown, tolerance=key.tolerance)
    return Message.of(code, given=excerpt(given), expected=key.shown)


_MOST_WORDS = 8
_MAGNITUDES = frozenset(Fraction(10**power) for power in (1, 2, 3, 6, 9))
