"""Look up where an article says a noun, in whatever number and case, or a longer one that ends with it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from quizapp.generation.document import Sentence

_ENDINGS = ("ern", "en", "er", "es", "em", "e", "n", "s")
_SHORTEST, _LONGER_BY = 4, 2
_FOLD = str.maketrans("äöü", "aou")
_VERBAL = frozenset(
    "vor auf an ab aus bei ein zu nach mit über unter um durch wider hin her ver be ent er zer ge miss rück fort los "
    "weg ur un bundes landes staats stadt us- eu- deutsch".split()
)
"""What stands before a noun without making it one of its sort: "Vorsprung" is no "Sprung", "Bundesminister" no news."""


def is_same(first: str, second: str) -> bool:
    """Tell whether two words are one noun, whatever their number and case."""
    return bool(_stems(first) & _stems(second))


def is_tail(noun: str, longer: str) -> bool:
    """Tell whether a noun is the end of a longer one: "Loch" of "Ozonloch"."""
    return any(
        whole.endswith(end) and len(whole) - len(end) >= _LONGER_BY and whole.removesuffix(end) not in _VERBAL
        for whole in _stems(longer)
        for end in _stems(noun)
        if len(end) >= _SHORTEST
    )


@lru_cache(maxsize=20_000)
def _stems(word: str) -> frozenset[str]:
    lower = word.lower().translate(_FOLD)
    cut = {lower.removesuffix(ending) for ending in _ENDINGS}
    return frozenset((lower, *(stem for stem in cut if len(stem) >= _SHORTEST)))


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """A place where a noun is said, by sentence and token; a `longer` one ends with it."""

    sentence: int
    token: int
    longer: bool


class SaidNouns:
    """The nouns of some sentences. What is looked up once is kept, since the same few are asked for again and again."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self._places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for sentence in sentences:
            for n, token in enumerate(sentence.tokens):
                if token.is_capitalised and len(token.text) >= _SHORTEST:
                    self._places[token.text].append((sentence.index, n))
        self._known: dict[str, list[Said]] = {}

    def like(self, word: str) -> list[Said]:
        """Return the places of a noun and of longer ones that end with it, in the order of the article."""
        if word not in self._known:
            found: list[Said] = []
            for other, places in self._places.items():
                same = is_same(word, other)
                if same or is_tail(word, other):
                    found += (Said(sentence, token, not same) for sentence, token in places)
            self._known[word] = sorted(found)
        return self._known[word]
