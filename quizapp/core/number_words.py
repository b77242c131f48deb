"""Read number words in German and English.

Plain number words are read by text2num; what it does not know stands here: Ein Jahr, Dutzend, anderthalb,
sechseinhalb, fuenf. Vague words (Tausende, dozens) have no value on purpose.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from quizapp.core.item import Language
from quizapp.core.notation import other

HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Worded:
    """A number read from words; `article` where the word was ein, eine, a or an, `foreign` where it stood in the other
    language."""

    value: Decimal
    article: bool = False
    foreign: bool = False


def read_words(text: str, language: Language) -> Worded | None:
    """Return the number that the words mean from first to last, None where they are none or vague."""
    words = " ".join(text.casefold().split())
    if not words or words in _VAGUE or not words[0].isalpha():
        return None
    for tongue in (language, other(language)):
        if words in _ARTICLES[tongue]:
            return Worded(Decimal(1), article=True, foreign=tongue is not language)
        value = word_value(words, tongue)
        if value is not None:
            return Worded(value, foreign=tongue is not language)
    return None


@lru_cache(maxsize=2048)
def word_value(words: str, language: Language) -> Decimal | None:
    """Return the value of folded words in one language, None where they have none there."""
    special = _SPECIAL[language].get(words)
    if special is not None:
        return special
    if language is Language.DE:
        half = re.fullmatch(r"(\w+?)und?einhalb|(\w+?)einhalb", words)
        if half:
            whole = word_value(half.group(1) or half.group(2), language)
            return None if whole is None else whole + HALF
    else:
        half = re.fullmatch(r"(.+?)[ -]and[ -]a[ -]half", words)
        if half:
            whole = Decimal(1) if half.group(1) in ("a", "one") else word_value(half.group(1), language)
            return None if whole is None else whole + HALF
    spoken = re.fullmatch(r"(.+) (?:komma|point) (.+)", words)
    if spoken:
        return _spoken_decimal(spoken.group(1), spoken.group(2), language)
    return _text2num(words, language)


def _spoken_decimal(whole: str, fraction: str, language: Language) -> Decimal | None:
    """Return drei Komma eins vier as 3.14."""
    before = word_value(whole, language)
    after = [word_value(word, language) for word in fraction.split()]
    if before is None or any(digit is None or not 0 <= digit < 10 for digit in after):
        return None
    return Decimal(f"{before}." + "".join(str(digit) for digit in after))


def _text2num(words: str, language: Language) -> Decimal | None:
    from text_to_num import text2num

    for spelling in (words, _with_umlauts(words)) if language is Language.DE else (re.sub(r"^an? ", "one ", words),):
        try:
            return Decimal(int(text2num(spelling, language.value)))
        except ValueError:
            continue
    return None


def _with_umlauts(words: str) -> str:
    """Return the words with fuenf and zwoelf spelled as text2num knows them."""
    return words.replace("fuenf", "fünf").replace("zwoelf", "zwölf")


_ARTICLES = {
    Language.DE: frozenset("ein eine einen einem einer eines".split()),
    Language.EN: frozenset(("a", "an")),
}
_VAGUE = frozenset(
    "hunderte hunderten tausende tausenden zehntausende zehntausenden hunderttausende hunderttausenden dutzende "
    "dutzenden millionen milliarden billionen hundreds thousands dozens millions billions trillions".split()
)
_HALVES = dict.fromkeys(("halb", "halbe", "halber", "halbes", "halben", "halbem"), HALF)
_SPECIAL = {
    Language.DE: {
        **_HALVES,
        **{f"{article} {half}": HALF for article in _ARTICLES[Language.DE] for half in _HALVES},
        "anderthalb": Decimal("1.5"),
        "eineinhalb": Decimal("1.5"),
        "dutzend": Decimal(12),
        "zwo": Decimal(2),
        "doppelt": Decimal(2),
        "doppelte": Decimal(2),
        "beide": Decimal(2),
        "beiden": Decimal(2),
        "kein": Decimal(0),
        "keine": Decimal(0),
        "keiner": Decimal(0),
        "million": Decimal(10**6),
        "milliarde": Decimal(10**9),
    },
    Language.EN: {
        "half": HALF,
        "half a": HALF,
        "half an": HALF,
        "a half": HALF,
        "dozen": Decimal(12),
        "both": Decimal(2),
        "double": Decimal(2),
        "triple": Decimal(3),
        "none": Decimal(0),
        "once": Decimal(1),
        "twice": Decimal(2),
        "a couple": Decimal(2),
    },
}
