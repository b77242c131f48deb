"""Know an English person's name with and without what stands before it: "Don Carlo Bassi", "Alderman Tom Hill"."""

from quizapp.generation.english_held import is_trade
from quizapp.generation.lexicon import Lexicon

_HONOURS = frozenset(
    "Don Doña Donna Father Mother Brother Sister Sir Dame Lord Lady Rabbi Imam Sheikh Canon Pastor Monsignor Padre "
    "Fr Sr Br Rev Reverend Judge Justice Mr Mrs Ms Dr".split()
)
_WITH_GIVEN = frozenset("Don Doña Donna Father Mother Brother Sister Sir Dame Fr Sr Br Padre".split())
"""Titles that stand before a given name alone: "Sister Agnes"."""
_FEWEST = 3


def without_title(name: str, lists: Lexicon) -> str:
    """Return a name without the title or office that its first word is, the name itself where it has none."""
    words = name.split()
    if len(words) < _FEWEST or not words[1][0].isupper():
        return name
    first = words[0].rstrip(".")
    office = first not in lists.first_names and (is_trade(first.lower(), lists) or first in lists.english_offices)
    return " ".join(words[1:]) if first in _HONOURS or office else name


def with_honour(name: str) -> list[str]:
    """Return a title with the given name behind it: "Don Carlo"."""
    words = name.split()
    return [" ".join(words[:2])] if len(words) == _FEWEST and words[0] in _WITH_GIVEN else []
