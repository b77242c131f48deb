"""Hold a typed number against its key: unit, magnitude, tolerance, range."""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from quizapp.core.item import Language
from quizapp.core.magnitudes import magnitude
from quizapp.core.numbers import Number, NumberKind
from quizapp.core.text import normalise
from quizapp.core.tolerance import Tolerance, read_tolerance
from quizapp.core.unit_agreement import Agreement, agreement
from quizapp.core.units import Dimension, leading_measure

Bounds = tuple[Fraction, Fraction]


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


@dataclass(frozen=True, slots=True)
class Comparison:
    """A typed number beside its key, in units that agree. `unit` is the key's without its magnitude, which is
    `factor`: Millionen Euro."""

    wanted: Number
    number: Number
    unit: str
    factor: Fraction
    tolerance: Tolerance
    agreed: Agreement

    @property
    def code(self) -> str:
        """Return the code of the reason why the number counts, "" where it does not."""
        if NumberKind.SCORE in (self.number.kind, self.wanted.kind):
            return "number-exact" if _ends(self.number) == _ends(self.wanted) else ""
        if self.number.kind is NumberKind.RANGE is not self.wanted.kind:
            return ""
        return next((code for bounds in self.readings if (code := self._fit(bounds))), "")

    @property
    def readings(self) -> tuple[Bounds, ...]:
        """Return the ends of the key as they stand, and multiplied by a magnitude in the unit."""
        low = self.wanted.exact
        high = low if self.wanted.kind is NumberKind.FRACTION else Fraction(self.wanted.high)
        if self.factor == 1:
            return ((low, high),)
        full = (low * self.factor, high * self.factor)
        return (full,) if self.number.unit else ((low, high), full)

    @property
    def given(self) -> Bounds:
        """Return the ends of the typed number in the key's unit."""
        scale = self.agreed.factor * self._share_scale()
        low = self.number.exact * scale
        return low, Fraction(self.number.high) * scale if self.number.kind is NumberKind.RANGE else low

    def _fit(self, bounds: Bounds) -> str:
        """Return the code of the reason why the number fits the ends of the key, "" where it does not."""
        low, high = self.given
        if (low, high) == bounds:
            return "number-exact"
        if self.wanted.kind is NumberKind.RANGE and low == high and bounds[0] <= low <= bounds[1]:
            return "number-inside"
        stands = self.tolerance.percent or bounds[0] == self.wanted.exact
        slack = [self.tolerance.around(bound) * (1 if stands else self.factor) for bound in bounds]
        if low == high:
            near = bounds[0] - slack[0] <= low <= bounds[1] + slack[1]
        else:
            near = abs(low - bounds[0]) <= slack[0] and abs(high - bounds[1]) <= slack[1]
        return "number-tolerance" if near else ""

    def _share_scale(self) -> Fraction:
        """Return what turns a typed share into the key's notation: 1/4 into per cent or 25 % into a fraction."""
        if self.wanted.kind is NumberKind.FRACTION and self.number.percent:
            return Fraction(1, 100)
        if self.number.kind is NumberKind.FRACTION and _is_percent(self.unit):
            return Fraction(100)
        return Fraction(1)


def compare(key: NumberKey, wanted: Number, number: Number, language: Language) -> Comparison | None:
    """Return a typed number beside its key, None where it names another unit."""
    factor, noun = _unit_factor(key.unit or wanted.unit, language)
    unit = noun or ("%" if wanted.percent else "")
    tolerance = read_tolerance(key.tolerance, language) if key.tolerance else None
    if _are_shares(number, wanted, unit):
        agreed: Agreement | None = Agreement(Fraction(1))
    else:
        agreed = agreement(unit, "%" if number.percent else number.unit, key.context)
    if agreed is None:
        return None
    return Comparison(wanted, number, unit, factor, tolerance or Tolerance(Fraction(0)), agreed)


def _are_shares(number: Number, wanted: Number, unit: str) -> bool:
    """Tell whether a fraction stands against a share, so that 1/4 and 25 % can be compared."""
    fractions = [part.kind is NumberKind.FRACTION for part in (number, wanted)]
    shares = (number.percent, wanted.percent or _is_percent(unit))
    return any(fractions) and all(one or other for one, other in zip(fractions, shares, strict=True))


def _ends(number: Number) -> tuple[object, ...]:
    return number.kind, number.low, number.high


@lru_cache(maxsize=256)
def _unit_factor(unit: str, language: Language) -> tuple[Fraction, str]:
    """Return the magnitude that a unit begins with and the unit behind it: Millionen Euro."""
    first, _, rest = normalise(unit).partition(" ")
    times = magnitude(first, language) if len(first) > 1 else None
    return (Fraction(times), rest) if times else (Fraction(1), normalise(unit))


@lru_cache(maxsize=256)
def _is_percent(unit: str) -> bool:
    known = leading_measure(unit)
    return known is not None and known.dimension is Dimension.PERCENT
