"""Read ranks in German and English: vierte, zwanzigster, 4., fourth, twenty-first, 4th."""

import re

from quizapp.core.item import Language
from quizapp.core.notation import other
from quizapp.core.number_words import word_value


def read_ordinal(text: str, language: Language) -> int | None:
    """Return the rank that an ordinal means, None where the word is none."""
    word = text.casefold()
    digits = re.fullmatch(r"([0-9]{1,4})(?:\.|-?te[nrsm]?|st|nd|rd|th)", word)
    if digits:
        return int(digits.group(1))
    for tongue in (language, other(language)):
        rank = _german_ordinal(word) if tongue is Language.DE else _english_ordinal(word)
        if rank is not None:
            return rank
    return None


def _german_ordinal(word: str) -> int | None:
    stem = re.fullmatch(r"(\w+t)e[nrsm]?", word)
    return _rank(stem.group(1), Language.DE, ("st", "t")) if stem else None


def _english_ordinal(word: str) -> int | None:
    *tens, last = re.split(r"[ -]", word)
    rank = _rank(last.replace("ieth", "yth"), Language.EN, ("th",))
    if rank is None or not tens:
        return rank
    before = word_value(" ".join(tens), Language.EN)
    return None if before is None else int(before) + rank


def _rank(stem: str, language: Language, endings: tuple[str, ...]) -> int | None:
    if stem in _IRREGULAR[language]:
        return _IRREGULAR[language][stem]
    for ending in endings:
        value = word_value(stem.removesuffix(ending), language) if stem.endswith(ending) else None
        if value is not None and value == value.to_integral_value():
            return int(value)
    return None


_IRREGULAR = {
    Language.DE: {"erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8, "zwot": 2},
    Language.EN: {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12},
}
