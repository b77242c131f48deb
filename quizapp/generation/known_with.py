"""Tell which names anybody fills in beside what all connect with them: a maker by its product, Rome by the Pope."""

import re
from collections.abc import Iterable
from functools import cache

from quizapp.generation.lexicon import Lexicon

_ENDING = r"(?:e[nrsm]?|ns?|s|in|innen)?(?!\w)"
_LONG = 7  # letters from which other words may begin so


def is_known_with(names: Iterable[str], text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text says to anybody which of the names that all know is missing."""
    own = tuple(names)
    return any(
        _pattern(words).search(_without(text, own)) for name in own for words in lexicon.known_with.get(name, ())
    )


def _without(text: str, names: Iterable[str]) -> str:
    """Return a text without the names themselves: "Bahn" is not told by "Bahn"."""
    for name in names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text)
    return text


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){_one(word)}" for word in words.split()), re.IGNORECASE)


def _one(word: str) -> str:
    bare = word.removesuffix("*")
    stem = re.escape(bare).replace("_", r"\s")
    return stem if bare != word or len(bare) >= _LONG else f"{stem}{_ENDING}"
