"""Compare the unit that a learner typed with the one that is asked for."""

import re
from dataclasses import dataclass
from fractions import Fraction

from quizapp.core.spelling import collapse_umlauts, without_dots
from quizapp.core.text import fold_answer
from quizapp.core.units import leading_measure


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two units that go together; `factor` turns the typed amount into the unit asked for."""

    factor: Fraction


def agreement(expected: str, typed: str, context: str = "") -> Agreement | None:
    """Return how a typed unit goes with the expected one, None where it is another unit.

    No unit always goes, also where other words follow the number (3.000 laut Bahn). Known measures go when they
    measure the same (2 Tage, 48 Stunden). Things that are counted go when a word of them is the expected one in any
    form (Zug, Züge, Regionalzüge) or stands in the context.
    """
    if not typed or not expected or typed.split()[0].casefold() in _NO_UNITS:
        return Agreement(Fraction(1))
    asked, known = leading_measure(expected), leading_measure(typed)
    if asked and known:
        same = asked.dimension is known.dimension
        return Agreement(Fraction(known.factor) / Fraction(asked.factor)) if same else None
    if asked or known:
        return None
    words = _words(f"{expected} {context}")
    return Agreement(Fraction(1)) if any(_alike(word, one) for word in _words(typed) for one in words) else None


def _words(text: str) -> tuple[str, ...]:
    """Return the bearing words, folded and without dots over vowels."""
    plain = without_dots(collapse_umlauts(fold_answer(text)))
    return tuple(word for word in re.findall(r"[^\W\d_]+", plain) if len(word) > 2 and word not in _EMPTY)


def _alike(left: str, right: str) -> bool:
    """Tell whether two words are forms of one, or one ends a compound with the other."""
    if any({left, right} <= group for group in _PEOPLE):
        return True
    short, long = sorted((left, right), key=len)
    shared = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    same_stem = shared >= max(3, len(short) - 2) and len(long) - shared <= 3
    return same_stem or long.endswith(short)


_EMPTY = frozenset("der die das den dem des und oder von mit the and for with der aus pro per".split())
_NO_UNITS = frozenset(
    "laut nach in im am an bei von vom aus auf für sind waren wurden werden fielen fallen mindestens höchstens "
    "ungefähr according were was are is by of for from on at or so und and etwa circa ca".split()
)
_PEOPLE = (
    frozenset("personen person menschen mensch leute mann".split()),
    frozenset("people persons person men".split()),
)
