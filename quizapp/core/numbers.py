"""Read a number as a news article or a learner writes it: value, range, fraction or score, with hedge and unit.

The grammar takes one expression, not a sentence: hedge, amount, unit. What holds a second number that does not belong
to the first (3 Züge und 4 Busse, 5. März 2026) is no number.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from quizapp.core.amounts import ADJECTIVES, Amount, read_amount
from quizapp.core.item import Language
from quizapp.core.notation import plainest, read_digits
from quizapp.core.number_words import read_words
from quizapp.core.ordinals import read_ordinal
from quizapp.core.patterns import pattern
from quizapp.core.text import normalise
from quizapp.core.units import Dimension, leading_measure, measure

LONGEST = 200
"""A longer text is no expression of a number."""


class NumberKind(StrEnum):
    """How a number is given."""

    VALUE = "value"
    RANGE = "range"
    FRACTION = "fraction"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read. A value has low = high; a fraction has its numerator as `low` and its denominator as `high`; a
    score keeps both numbers in their order. `unit` is what follows the number (without per cent), `article` says that
    the number was merely ein, eine, a or an, `ordinal` that a rank was given, `foreign` that only the other language
    writes it so.
    """

    kind: NumberKind
    low: Decimal
    high: Decimal
    percent: bool = False
    unit: str = ""
    hedge: str = ""
    foreign: bool = False
    article: bool = False
    ordinal: bool = False

    @property
    def exact(self) -> Fraction:
        """Return a value or fraction as an exact number, a range or score as its first number."""
        if self.kind is NumberKind.FRACTION:
            return Fraction(self.low) / Fraction(self.high)
        return Fraction(self.low)


def read_number(text: str, language: Language, wanted: NumberKind | None = None) -> Number | None:
    """Return the number that the text gives, None where it gives none, a vague one (Tausende) or more than one.

    `wanted` decides where a text allows two kinds: `3-2` and `3 to 2` are read as a score when one is wanted.
    """
    if len(text) > LONGEST:
        return None
    digits = read_digits(text.strip(), language)
    if digits and not digits.foreign:
        value = plainest(digits.value)
        return Number(NumberKind.VALUE, value, value)
    hedge, body = _split_hedge(_prepared(text))
    prefix = pattern(_PREFIX).match(body)
    body = body[prefix.end() :] if prefix else body
    found = _proportion(body, language) or _amounts(body, language, wanted) or _rank(body, language)
    if found is None:
        return None
    number, rest = found
    currency = prefix.group(1) if prefix else ""
    if prefix and measure(currency) and (million := re.match(r"m(?!\w)", rest)):
        number = replace(number, low=number.low * 10**6, high=number.high * 10**6)
        rest = rest[million.end() :]
    finished = _with_unit(number, rest, currency, language)
    return (
        replace(finished, low=plainest(finished.low), high=plainest(finished.high), hedge=hedge) if finished else None
    )


def _prepared(text: str) -> str:
    """Return the text on one line with plain dashes, apostrophes and fractions."""
    plain = normalise(text)
    if not plain.isascii():
        plain = _with_plain_signs(plain)
    plain = pattern(_QUARTER).sub(lambda match: f"{3 if match.group(1) else 1}/4 ", plain)
    return plain.rstrip(" .!?,;")


def _with_plain_signs(text: str) -> str:
    plain = text.translate(_PLAIN)
    for sign, written in _FRACTION_SIGNS.items():
        plain = re.sub(rf"(?<=[0-9]) ?{sign}", f" {written}", plain).replace(sign, written)
    return plain


def _split_hedge(text: str) -> tuple[str, str]:
    """Return the words that soften the number and the rest."""
    match = pattern(_HEDGES).match(text)
    return (normalise(pattern(_FILLERS).sub("", match.group())), text[match.end() :]) if match else ("", text)


def _amounts(text: str, language: Language, wanted: NumberKind | None) -> tuple[Number, str] | None:
    """Read one amount, or two with a word between them that makes a range, a fraction or a score."""
    opening = pattern(_OPENING).match(text)
    start = text[opening.end() :] if opening else text
    first = read_amount(start, language)
    if first is None:
        return None
    joint = pattern(_JOINT).match(first.rest)
    second = read_amount(first.rest[joint.end() :], language) if joint else None
    if joint is None or second is None:
        return None if opening else (_single(first), first.rest)
    between, behind = (joint.group("unit") or "").strip(), second.rest.strip()
    if between and behind and between.casefold() != behind.casefold():
        return None
    number = _joined(first, second, joint.group("word").casefold(), bool(opening), wanted)
    if number is None or (between and number.kind is NumberKind.SCORE):
        return None
    return number, second.rest or f" {between}"


def _single(amount: Amount) -> Number:
    if amount.denominator is not None:
        return Number(NumberKind.FRACTION, amount.value, amount.denominator, foreign=amount.foreign)
    return Number(NumberKind.VALUE, amount.value, amount.value, foreign=amount.foreign, article=amount.article)


def _joined(first: Amount, second: Amount, word: str, opened: bool, wanted: NumberKind | None) -> Number | None:
    """Return what two amounts mean together, None where they mean nothing."""
    foreign = first.foreign or second.foreign
    if first.denominator is not None or second.denominator is not None:
        return None
    if word in (":", "zu"):
        return Number(NumberKind.SCORE, first.value, second.value, foreign=foreign)
    if word in _OUT_OF:
        fits = 0 <= first.value <= second.value and second.value > 1 and first.is_whole and second.is_whole
        return Number(NumberKind.FRACTION, first.value, second.value, foreign=foreign) if fits else None
    if word in ("und", "and") and not opened:
        return None
    low = first.value
    if first.factor == 1 and first.value < second.value / second.factor:
        low = first.value * second.factor
    if word in ("-", "to") and not opened and (wanted is NumberKind.SCORE or low >= second.value):
        plausible = first.is_whole and second.is_whole and max(first.value, second.value) < 200
        return Number(NumberKind.SCORE, first.value, second.value, foreign=foreign) if plausible else None
    return Number(NumberKind.RANGE, low, second.value, foreign=foreign) if low < second.value else None


def _proportion(text: str, language: Language) -> tuple[Number, str] | None:
    """Read jeder vierte and die Hälfte."""
    half = pattern(_HALF).match(text)
    if half:
        return Number(NumberKind.FRACTION, Decimal(1), Decimal(2)), text[half.end() :]
    every = pattern(_EVERY).match(text)
    rank = read_ordinal(every.group(1), language) if every else None
    if every and rank and rank > 1:
        return Number(NumberKind.FRACTION, Decimal(1), Decimal(rank)), text[every.end() :]
    return None


def _rank(text: str, language: Language) -> tuple[Number, str] | None:
    """Read dritter and 3rd as the rank three."""
    word = re.match(r"[^\W_][\w-]*\.?", text)
    rank = read_ordinal(word.group(), language) if word else None
    if word is None or rank is None:
        return None
    return Number(NumberKind.VALUE, Decimal(rank), Decimal(rank), ordinal=True), text[word.end() :]


def _with_unit(number: Number, rest: str, prefix: str, language: Language) -> Number | None:
    """Return the number with what follows it as its unit, None where that cannot be one."""
    if pattern(_DECADE).match(rest) and (rest[:1] != "s" or 1000 <= number.low <= 2100):
        return None
    unit = re.sub(r"^(?:[,.]-+|-(?=[^\W\d_]))", "", rest).strip(" ,;")
    unit = pattern(_ADJECTIVE).sub(lambda match: ADJECTIVES[match.group(1).casefold()], unit)
    ending = pattern(_ORDINAL_ENDING).match(unit)
    if ending and rest[:1] != " " and number.kind is NumberKind.VALUE:
        number, unit = replace(number, ordinal=True), unit[ending.end() :].strip()
    if unit and (not pattern(_UNIT).fullmatch(unit) or _begins_with_number(unit, language)):
        return None
    known = leading_measure(unit)
    if known and known.dimension is Dimension.PERCENT:
        return replace(number, percent=True, unit=pattern(_PERCENT).sub("", unit).strip())
    return replace(number, unit=" ".join(part for part in (prefix.strip(), unit) if part))


def _begins_with_number(unit: str, language: Language) -> bool:
    """Tell whether another number follows, so that the whole is not one: zehn zehn, fourth or fifth."""
    first = unit.partition(" ")[0]
    if first.casefold() in _JOINTS:
        return True
    words = read_words(first, language)
    return words is not None and not words.article


_PLAIN = str.maketrans({**dict.fromkeys("–—‐‑−‒", "-"), **dict.fromkeys("’‘′`´", "'"), "⁄": "/", "∶": ":"})
_FRACTION_SIGNS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅕": "1/5", "⅛": "1/8"}
_QUARTER = r"(?:\beiner? )?\b(drei)?viertel(?=(?:stunde|million|milliarde|liter|jahr)[a-z]*\b)"
_HEDGE_WORDS = (
    "rund|etwa|circa|zirka|ca\\.?|ungefähr|annähernd|knapp|gut|fast|nahezu|beinahe|etwas|mehr als|weniger als|über|"
    "unter|bis zu|bis|mindestens|höchstens|maximal|minimal|wenigstens|zumindest|schätzungsweise|geschätzte?|um die|um|"
    "an die|gegen|insgesamt|genau|exakt|nur|gerade einmal|wohl|vermutlich|deutlich|"
    "about|around|roughly|approximately|approx\\.?|nearly|almost|some|over|under|above|below|more than|less than|"
    "fewer than|up to|at least|at most|an estimated|estimated|just|well|slightly|as many as|as much as|close to|"
    "exactly|only|no more than|no fewer than|no less than|a total of|in total|c\\.|~|≈|>|<|≥|≤"
)
_FILLER_WORDS = "die|der|das|the|all|alle|es sind|es waren"
_FILLERS = rf"\b(?:{_FILLER_WORDS})\b"
_HEDGES = rf"(?:(?:{_HEDGE_WORDS}|{_FILLER_WORDS})(?:\s+|(?<=[~≈<>≥≤])))+"
_PREFIX = (
    r"((?:(?:US|NZ|HK|CA|AU|EC|NT|TT|[ABCFGJNRSZ])\s?)?\$|[€£¥₹]|(?:EUR|USD|GBP|CHF|US-Dollar)(?=\s)|"
    r"(?:Platz|Rang|Nr\.|Nummer|Number|No\.|#|\w*Stufe)(?=\s*\d|\s))\s*"
)
_OPENING = r"(?:zwischen|von|between|from)\s+"
_JOINT = (
    r"(?P<unit>\s+(?!bis|oder|to\b|or\b|und|and|zu\b|von|of|in\b|out)[^\s\d]+|\s?%|\s?[€$£])??\s*"
    r"(?P<word>-\s?bis|-\s?to|bis(?: zu)?(?=\s)|oder(?=\s)|to(?=\s)|or(?=\s)|und(?=\s)|and(?=\s)|zu(?=\s)|"
    r"von(?=\s)|out of(?=\s)|of(?=\s)|in every(?=\s)|in(?=\s)|-|:)\s*"
)
_JOINTS = frozenset("bis oder to or und and".split())
_OUT_OF = frozenset(("von", "of", "out of", "in", "in every"))
_HALF = r"(?:hälfte|haelfte|a half|one half|half(?=\s+of\b|$))(?!\w)"
_EVERY = r"(?:jede[rsnm]?|every|each)\s+([\w-]+\.?)"
_ORDINAL_ENDING = r"(?:\.|st|nd|rd|th|-?te[nrsm]?)(?!\w)"
_UNIT = r"(?:[^\W\d_]|[°%‰€$£¥/'])(?:\D|(?<=[^\W\d_])[23](?!\w))*|\(.*\)"
_ADJECTIVE = rf"^({'|'.join(ADJECTIVES)})(?:e[nrsm]?)?(?!\w)"
_DECADE = r"(?:er|'?s)(?!\w)"
_PERCENT = r"^(?:%|prozent|percent|per cent|v\. ?h\.?|vh)(?!\w)"
