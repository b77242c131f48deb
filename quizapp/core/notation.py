"""Read and write numbers in digits, in German and English notation.

A set's own notation is read first; the other one counts only where the digits cannot mean anything in the own one:
`3,000` is three in a German set, while `3.000,5` in an English one can only be German.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from quizapp.core.item import Language

LONGEST = 24
"""More digits than this are no quantity of a news article, and would leave the range of exact arithmetic."""


@dataclass(frozen=True, slots=True)
class Digits:
    """A number read from digits, and whether it stood in the other language's notation."""

    value: Decimal
    foreign: bool = False


def read_digits(text: str, language: Language) -> Digits | None:
    """Return the number that digits without a sign mean, None where they are none."""
    if sum(character.isdigit() for character in text) > LONGEST:
        return None
    for notation in (language, other(language)):
        if _NUMBER[notation].fullmatch(text):
            mark = "," if notation is Language.DE else "."
            plain = "".join("." if character == mark else character for character in text if character in _KEPT[mark])
            return Digits(Decimal(plain), notation is not language)
    return None


def format_number(value: Decimal, language: Language) -> str:
    """Return a number in digits as the language writes it, grouped from 1000 on, without idle zeros."""
    plain = f"{plainest(value):,f}"
    return plain.translate(_GERMAN) if language is Language.DE else plain


def plainest(value: Decimal) -> Decimal:
    """Return the same number without idle zeros and without an exponent: 1.500 as 1.5, 100 as 100, -0 as 0."""
    if not value:
        return Decimal(0)
    digits = format(value, "f")
    return Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits)


def other(language: Language) -> Language:
    """Return the other of the two languages."""
    return Language.EN if language is Language.DE else Language.DE


_GERMAN = str.maketrans(",.", ".,")
_KEPT = {mark: frozenset("0123456789" + mark) for mark in ",."}
_NUMBER = {
    Language.DE: re.compile(r"(?:[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:[ '][0-9]{3})+)|[0-9]+)(?:,[0-9]+)?"),
    Language.EN: re.compile(r"(?:[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|(?:[ '][0-9]{3})+)|[0-9]+)(?:\.[0-9]+)?"),
}
