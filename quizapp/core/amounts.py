"""Read the amount that a text begins with: digits or words, with a magnitude, or a plain fraction."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from quizapp.core.item import Language
from quizapp.core.magnitudes import magnitude
from quizapp.core.notation import read_digits
from quizapp.core.number_words import read_words
from quizapp.core.ordinals import read_ordinal
from quizapp.core.patterns import pattern


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount and the text behind it. `factor` is the magnitude that `value` already holds; `denominator` is set
    for a fraction such as 3/4 or drei Viertel, whose numerator is `value`."""

    value: Decimal
    rest: str
    factor: Decimal = Decimal(1)
    denominator: Decimal | None = None
    foreign: bool = False
    article: bool = False

    @property
    def is_whole(self) -> bool:
        """Tell whether the value has no decimals."""
        return self.value == self.value.to_integral_value()


def read_amount(text: str, language: Language) -> Amount | None:
    """Return the longest amount at the start of the text, None where it starts with none."""
    sign = pattern(_SIGN).match(text)
    body = text[sign.end() :] if sign else text
    amount = _digits(body, language) or _words(body, language)
    if amount is None or not sign or sign.group().strip() == "+":
        return amount
    return replace(amount, value=-amount.value)


def _digits(text: str, language: Language) -> Amount | None:
    mixed = pattern(_MIXED).match(text)
    if mixed:
        return _mixed(mixed, text[mixed.end() :], language)
    match = pattern(_DIGITS).match(text)
    if match is None:
        return None
    for end in _ends(match.group()):
        digits = read_digits(text[:end], language)
        if digits:
            return _magnified(digits.value, text[end:], language, digits.foreign)
    return None


def _mixed(match: re.Match[str], rest: str, language: Language) -> Amount | None:
    """Return 1/4 as a fraction and 2 1/4 as a value."""
    whole, numerator, denominator = match.group(1), Decimal(match.group(2)), Decimal(match.group(3))
    if not denominator or _is_season(numerator, denominator):
        return None
    if whole is None:
        return _share(numerator, denominator, rest, language)
    return _magnified(Decimal(whole) + numerator / denominator, rest, language, foreign=False)


def _is_season(first: Decimal, second: Decimal) -> bool:
    """Tell 2016/17 and 2016/2017 from fractions."""
    return first >= 1000 and second in (first + 1, (first + 1) % 100)


def _ends(digits: str) -> list[int]:
    """Return where a run of digits, points and blanks may end, the longest first."""
    return [match.end() for match in re.finditer(r"[0-9]+", digits)][::-1]


def _words(text: str, language: Language) -> Amount | None:
    words = list(re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*-?", text[:200]))
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        end = words[count - 1].end()
        split = any(_is_large(word.group(), language) for word in words[1:count])
        if split or re.fullmatch(r"[^\d.,;:!?()/]+", text[:end]) is None:
            continue
        amount = _phrase(text[:end], text[end:], language)
        if amount:
            return amount
    return None


def _phrase(phrase: str, rest: str, language: Language) -> Amount | None:
    """Read a phrase as number words, as a fraction in words, or as a number with its unit in one word."""
    tail = pattern(_TAIL).match(rest) if phrase.endswith("-") else None
    words = read_words(phrase.removesuffix("-"), language)
    if words:
        factor = Decimal(10 ** (3 if tail.group(1).casefold() == "tausend" else 2)) if tail else Decimal(1)
        if phrase.endswith("-") and rest[:1] not in (" ", ""):
            return None
        read = _summed(_magnified(words.value * factor, rest, language, words.foreign), language)
        return replace(read, article=words.article and read.factor == 1)
    fraction = _fraction(phrase, language)
    if fraction:
        return _share(*fraction, rest, language)
    joined = pattern(_JOINED).fullmatch(phrase)
    number = read_words(joined.group(1), language) if joined else None
    if joined is None or number is None:
        return None
    return Amount(number.value, f" {ADJECTIVES[joined.group(2).casefold()]}{rest}", foreign=number.foreign)


def _fraction(phrase: str, language: Language) -> tuple[Decimal, Decimal] | None:
    """Return numerator and denominator of drei Viertel, dreiviertel, a third, two-thirds."""
    match = pattern(_TOGETHER).fullmatch(phrase.casefold()) or pattern(_FRACTION).fullmatch(phrase.casefold())
    if match is None:
        return None
    count, name = read_words(match.group(1), language), match.group(2)
    if name in ("quarter", "quarters"):
        denominator: int | None = 4
    else:
        denominator = read_ordinal(name[:-1] if name.endswith("tel") else name.removesuffix("s"), language)
    if count is None or not denominator or denominator < 2:
        return None
    return count.value, Decimal(denominator)


def _share(numerator: Decimal, denominator: Decimal, rest: str, language: Language) -> Amount:
    """Return a fraction, or a value where a magnitude follows: three quarters of a million."""
    behind = _magnified(Decimal(1), re.sub(r"^ of an? ", " ", rest), language, foreign=False)
    if behind.factor == 1:
        return Amount(numerator, rest, denominator=denominator)
    return replace(behind, value=numerator * behind.factor / denominator)


def _is_large(word: str, language: Language) -> bool:
    """Tell whether a word is a magnitude that number words do not hold: Millionen, Dutzend."""
    times = magnitude(word, language)
    return times is not None and times not in (100, 1000)


def _summed(amount: Amount, language: Language) -> Amount:
    """Return eine Million zweihunderttausend as one amount."""
    if amount.factor < _MILLION:
        return amount
    words = _words(amount.rest.strip(), language)
    if words is None or words.denominator is not None or not 100 <= words.value < amount.factor:
        return amount
    return replace(amount, value=amount.value + words.value, rest=words.rest)


def _magnified(value: Decimal, rest: str, language: Language, foreign: bool) -> Amount:
    """Return the value times the magnitudes that follow it: 1,2 Mio., 3 hundert tausend."""
    factor = Decimal(1)
    while match := pattern(_WORD).match(rest):
        times = magnitude(match.group(1), language)
        if times is None:
            break
        factor *= times
        rest = rest[match.end() :]
    return Amount(value * factor, rest, factor, foreign=foreign)


_MOST_WORDS = 7
_MILLION = Decimal(10**6)
_SIGN = r"(?:minus\s+|[-+]\s?)(?=\S)"
_DIGITS = r"[0-9](?:[0-9.,' ]*[0-9])?"
_MIXED = r"(?:([0-9]{1,6}) )?([0-9]{1,6}) ?/ ?([0-9]{1,6})(?![0-9/.,])"
_WORD = r"[ -]?([^\W\d_]+)\.?(?![\w])"
_TAIL = r" (?:bis|oder) \w+?(tausend|hundert)\b"
_TOGETHER = r"(zwei|drei|vier|fünf)(drittel|viertel|fünftel|achtel|zehntel)"
_FRACTION = r"(\w+?)[ -]?([^\W\d_]+tel|quarters?|[^\W\d_]+(?:th|rd)s?)n?"
ADJECTIVES = {
    "sekündig": "Sekunden",
    "minütig": "Minuten",
    "stündig": "Stunden",
    "tägig": "Tage",
    "wöchig": "Wochen",
    "monatig": "Monate",
    "jährig": "Jahre",
    "köpfig": "Köpfe",
    "prozentig": "Prozent",
    "malig": "Mal",
    "mal": "Mal",
    "fach": "fach",
}
_JOINED = rf"(\w+?)({'|'.join(ADJECTIVES)})(?:e[nrsm]?)?"
