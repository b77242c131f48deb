"""Judge a typed number: inside the tolerance, whatever the notation, and say why it counts or not."""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from quizapp.core.errors import Message
from quizapp.core.item import Language
from quizapp.core.magnitudes import magnitude
from quizapp.core.notation import other
from quizapp.core.numbers import Number, NumberKind, read_number
from quizapp.core.text import fold_answer, normalise
from quizapp.core.tolerance import Tolerance, read_tolerance
from quizapp.core.unit_agreement import Agreement, agreement
from quizapp.core.units import Dimension, leading_measure
from quizapp.core.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class NumberKey:
    """What a typed number is held against. `context` holds words that name what is counted (stem, figure)."""

    answer: str
    unit: str = ""
    tolerance: str = ""
    context: str = ""

    @property
    def shown(self) -> str:
        """Return the key as a learner is shown it."""
        return f"{self.answer} {self.unit}".strip()


def judge_number(given: str, key: NumberKey, language: Language) -> Verdict:
    """Return whether a typed number counts for the key, and why."""
    wanted = read_number(key.answer, language)
    if wanted is None:
        same = fold_answer(given) == fold_answer(key.answer)
        return Verdict(same, _message("number-exact" if same else "number-wrong", given, key))
    number = _read(given, wanted.kind, language)
    if number is None:
        return Verdict(False, _message("number-unreadable", given, key))
    comparison = _Comparison(key, wanted, number, language)
    return comparison.verdict(given)


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


class _Comparison:
    """One typed number beside its key."""

    def __init__(self, key: NumberKey, wanted: Number, number: Number, language: Language) -> None:
        self.key, self.wanted, self.number, self.language = key, wanted, number, language
        self.factor, noun = _unit_factor(key.unit or wanted.unit, language)
        self.unit = noun or ("%" if wanted.percent else "")
        self.tolerance = (read_tolerance(key.tolerance, language) if key.tolerance else None) or Tolerance(Fraction(0))

    def verdict(self, given: str) -> Verdict:
        """Return the judgement with its reason."""
        agreed = self._agreement()
        if agreed is None:
            return Verdict(False, _message("number-unit-wrong", given, self.key))
        for bounds in self._readings():
            code = self._fit(bounds, agreed)
            if code:
                return Verdict(True, self._right(code, given, agreed))
        return Verdict(False, _message(self._mistake(given), given, self.key))

    def _agreement(self) -> Agreement | None:
        """Return how the typed unit goes with the key's, None where it is another one."""
        typed = "%" if self.number.percent else self.number.unit
        if NumberKind.FRACTION in (self.number.kind, self.wanted.kind) and self._is_share():
            return Agreement(Fraction(1))
        return agreement(self.unit, typed, self.key.context)

    def _is_share(self) -> bool:
        """Tell whether a fraction stands against a share, so that 1/4 and 25 % can be compared."""
        parts = (self.number, self.wanted)
        return all(
            part.kind is NumberKind.FRACTION or part.percent or (part is self.wanted and _is_percent(self.unit))
            for part in parts
        )

    def _readings(self) -> tuple[tuple[Fraction, Fraction], ...]:
        """Return the ends of the key as they stand, and multiplied by a magnitude in the unit (Millionen Euro)."""
        low, high = self.wanted.exact, Fraction(self.wanted.high)
        if self.wanted.kind is NumberKind.FRACTION:
            high = low
        if self.factor == 1:
            return ((low, high),)
        full = (low * self.factor, high * self.factor)
        return (full,) if self.number.unit else ((low, high), full)

    def _fit(self, bounds: tuple[Fraction, Fraction], agreed: Agreement) -> str:
        """Return the code of the reason why the answer fits the bounds, "" where it does not."""
        number, wanted = self.number, self.wanted
        if NumberKind.SCORE in (number.kind, wanted.kind):
            return (
                "number-exact"
                if (number.kind, number.low, number.high) == (wanted.kind, wanted.low, wanted.high)
                else ""
            )
        scale = agreed.factor * self._share_scale()
        low = number.exact * scale
        high = Fraction(number.high) * scale if number.kind is NumberKind.RANGE else low
        if wanted.kind is not NumberKind.RANGE and number.kind is NumberKind.RANGE:
            return ""
        if (low, high) == bounds:
            return "number-exact"
        inside = bounds[0] <= low and high <= bounds[1]
        if wanted.kind is NumberKind.RANGE and inside and low == high:
            return "number-inside"
        raw = Fraction(1) if self.tolerance.percent or bounds[0] == self.wanted.exact else self.factor
        slack = tuple(self.tolerance.around(bound) * raw for bound in bounds)
        if number.kind is NumberKind.RANGE:
            near = abs(low - bounds[0]) <= slack[0] and abs(high - bounds[1]) <= slack[1]
        else:
            near = bounds[0] - slack[0] <= low <= bounds[1] + slack[1]
        return "number-tolerance" if near else ""

    def _share_scale(self) -> Fraction:
        """Return what turns a typed share into the key's notation: 1/4 into per cent or 25 % into a fraction."""
        if self.wanted.kind is NumberKind.FRACTION and self.number.percent:
            return Fraction(1, 100)
        if self.number.kind is NumberKind.FRACTION and _is_percent(self.unit):
            return Fraction(100)
        return Fraction(1)

    def _right(self, code: str, given: str, agreed: Agreement) -> Message:
        if code == "number-tolerance":
            return Message.of(code, given=given, expected=self.key.shown, tolerance=self.key.tolerance)
        if code == "number-exact":
            same = fold_answer(given) in (fold_answer(self.key.answer), fold_answer(self.key.shown))
            code = code if same else self._difference(agreed)
        return _message(code, given, self.key)

    def _difference(self, agreed: Agreement) -> str:
        """Return the code for how a right answer is written differently from the key."""
        if agreed.factor != 1:
            return "number-converted"
        return "number-unit-unasked" if self.number.unit and not self.unit else "number-notation"

    def _mistake(self, given: str) -> str:
        """Return the code of the reason why the answer does not count."""
        number, wanted = self.number, self.wanted
        if wanted.kind is NumberKind.SCORE and (number.high, number.low) == (wanted.low, wanted.high):
            return "number-score-reversed"
        if number.kind is NumberKind.RANGE and wanted.kind is not NumberKind.RANGE:
            return "number-range"
        if not number.kind is wanted.kind is NumberKind.VALUE:
            return "number-wrong"
        elsewhere = _read(given, wanted.kind, other(self.language))
        if elsewhere and elsewhere.exact == wanted.exact != number.exact:
            return "number-other-notation"
        ratios = {number.exact / low for low, _ in self._readings() if low}
        if -1 in ratios:
            return "number-sign"
        slipped = any(ratio in _MAGNITUDES or (ratio and 1 / ratio in _MAGNITUDES) for ratio in ratios)
        return "number-magnitude" if slipped else "number-wrong"


def _unit_factor(unit: str, language: Language) -> tuple[Fraction, str]:
    """Return the magnitude that a unit begins with and the unit behind it: Millionen Euro."""
    first, _, rest = normalise(unit).partition(" ")
    times = magnitude(first, language) if len(first) > 1 else None
    return (Fraction(times), rest) if times else (Fraction(1), normalise(unit))


def _is_percent(unit: str) -> bool:
    known = leading_measure(unit)
    return known is not None and known.dimension is Dimension.PERCENT


def _message(code: str, given: str, key: NumberKey) -> Message:
    return Message.of(code, given=normalise(given), expected=key.shown)


_MOST_WORDS = 8
_MAGNITUDES = frozenset(Fraction(Decimal(10**power)) for power in (1, 2, 3, 6, 9))
