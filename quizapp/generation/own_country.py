"""Find the country that a whole article is about: its name, adjective and people stand in it again and again."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from quizapp.core.item import Language
from quizapp.generation.country_words import CountryWords
from quizapp.generation.lexicon import Lexicon

_WORD = re.compile(r"[A-ZÄÖÜa-zäöüß]+(?:\.[A-Z]\.)?")
_FEWEST, _TIMES = 4, 2
"""Mentions that a country must have, and how many times those of any other one."""
_OF_PEOPLE = ("", "n", "s", "in", "innen")
_OF_PLACE = ("", "s")


@lru_cache(maxsize=2)
def _words(lexicon: Lexicon, language: Language) -> CountryWords:
    return CountryWords(lexicon, language)


@lru_cache(maxsize=64)
def own_country(text: str, lexicon: Lexicon, language: Language) -> str:
    """Return the code of the country that a text names clearly more often than any other, "" where there is none."""
    (code, most), (_, next_most) = (*Counter(_codes(text, lexicon, language)).most_common(2), ("", 0), ("", 0))[:2]
    return code if most >= _FEWEST and most >= _TIMES * next_most else ""


@lru_cache(maxsize=1024)
def countries_in(text: str, lexicon: Lexicon, language: Language) -> frozenset[str]:
    """Return the codes of the countries that a text names, also by adjective or people."""
    return frozenset(_codes(text, lexicon, language))


def _codes(text: str, lexicon: Lexicon, language: Language) -> Iterator[str]:
    """Yield the country of each word for one, in no order."""
    words = _words(lexicon, language)
    for name, country in words.places.items():
        if " " in name:
            yield from (country.code for _ in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text))
    for word in _WORD.findall(text):
        ended = ((words.places, _OF_PLACE), (words.people, _OF_PEOPLE)) if word[0].isupper() else ()
        named = (table.get(word.removesuffix(end)) for table, ends in ended for end in ends if word.endswith(end))
        found = next((one for one in named if one), None) or words.country_of(word)
        if found is not None:
            yield found.code
