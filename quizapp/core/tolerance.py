"""Read how far a number may lie from the key."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from quizapp.core.item import Language
from quizapp.core.numbers import NumberKind, read_number
from quizapp.core.text import normalise


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far an answer may lie from the key: absolute, or in per cent of the key."""

    value: Fraction
    percent: bool = False

    def around(self, bound: Fraction) -> Fraction:
        """Return the tolerance at a value."""
        return abs(bound) * self.value / 100 if self.percent else self.value


@lru_cache(maxsize=256)  # a set has few of them, and each answer asks again
def read_tolerance(text: str, language: Language) -> Tolerance | None:
    """Return the tolerance that the text gives, None where it is no plain number or per cent of 0 or more."""
    number = read_number(re.sub(r"^(?:±|\+/?-)\s*", "", normalise(text)), language)
    if number is None or number.kind is not NumberKind.VALUE or number.unit or number.low < 0:
        return None
    return Tolerance(number.exact, number.percent)
