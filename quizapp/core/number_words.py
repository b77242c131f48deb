"""Read number words, ordinals and magnitudes in German and English.

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
        value = _value(words, tongue)
        if value is not None:
            return Worded(value, foreign=tongue is not language)
    return None


def read_ordinal(text: str, language: Language) -> int | None:
    """Return the rank that an ordinal means: vierte, zwanzigster, 4., fourth, twenty-first, 4th."""
    word = text.casefold()
    digits = re.fullmatch(r"([0-9]{1,4})(?:\.|-?te[nrsm]?|st|nd|rd|th)", word)
    if digits:
        return int(digits.group(1))
    for tongue in (language, other(language)):
        rank = _german_ordinal(word) if tongue is Language.DE else _english_ordinal(word)
        if rank is not None:
            return rank
    return None


def magnitude(word: str, language: Language) -> Decimal | None:
    """Return what a word such as Mio. or billion multiplies with; a German Billion is an English trillion."""
    name = word.casefold().rstrip(".")
    return _MAGNITUDES[language].get(name, _MAGNITUDES[other(language)].get(name))


@lru_cache(maxsize=2048)
def _value(words: str, language: Language) -> Decimal | None:
    special = _SPECIAL[language].get(words)
    if special is not None:
        return special
    if language is Language.DE:
        half = re.fullmatch(r"(\w+?)und?einhalb|(\w+?)einhalb", words)
        if half:
            whole = _value(half.group(1) or half.group(2), language)
            return None if whole is None else whole + HALF
    else:
        half = re.fullmatch(r"(.+?)[ -]and[ -]a[ -]half", words)
        if half:
            whole = Decimal(1) if half.group(1) in ("a", "one") else _value(half.group(1), language)
            return None if whole is None else whole + HALF
    spoken = re.fullmatch(r"(.+) (?:komma|point) (.+)", words)
    if spoken:
        return _spoken_decimal(spoken.group(1), spoken.group(2), language)
    return _text2num(words, language)


def _spoken_decimal(whole: str, fraction: str, language: Language) -> Decimal | None:
    """Return drei Komma eins vier as 3.14."""
    before = _value(whole, language)
    after = [_value(word, language) for word in fraction.split()]
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


def _german_ordinal(word: str) -> int | None:
    stem = re.fullmatch(r"(\w+t)e[nrsm]?", word)
    return _rank(stem.group(1), Language.DE, ("st", "t")) if stem else None


def _english_ordinal(word: str) -> int | None:
    *tens, last = re.split(r"[ -]", word)
    rank = _rank(last.replace("ieth", "yth"), Language.EN, ("th",))
    if rank is None or not tens:
        return rank
    before = _value(" ".join(tens), Language.EN)
    return None if before is None else int(before) + rank


def _rank(stem: str, language: Language, endings: tuple[str, ...]) -> int | None:
    if stem in _IRREGULAR[language]:
        return _IRREGULAR[language][stem]
    for ending in endings:
        value = _value(stem.removesuffix(ending), language) if stem.endswith(ending) else None
        if value is not None and value == value.to_integral_value():
            return int(value)
    return None


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
_IRREGULAR = {
    Language.DE: {"erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8, "zwot": 2},
    Language.EN: {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12},
}
_DOZEN = Decimal(12)


def _powers(table: dict[int, str]) -> dict[str, Decimal]:
    return {word: Decimal(10**power) for power, words in table.items() for word in words.split()}


_MAGNITUDES = {
    Language.DE: {
        **_powers(
            {
                2: "hundert",
                3: "tsd tausend",
                6: "mio mill million millionen",
                9: "mrd mia milliarde milliarden",
                12: "bio billion billionen",
                15: "billiarde billiarden",
                18: "trillion trillionen",
            }
        ),
        "dutzend": _DOZEN,
    },
    Language.EN: {
        **_powers(
            {
                2: "hundred",
                3: "k thousand",
                6: "mn mln million millions",
                9: "bn billion billions",
                12: "tn trn trillion trillions",
            }
        ),
        "dozen": _DOZEN,
    },
}
