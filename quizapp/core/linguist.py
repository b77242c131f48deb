"""Say what a rule may ask about a language, and answer plainly where no language package is at hand."""

from enum import StrEnum
from typing import Protocol

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.core.text import expand_umlauts


class Gender(StrEnum):
    """The grammatical gender, of a person the natural one."""

    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"


class Linguist(Protocol):
    """What the item rules want to know of one language; `generation` implements it."""

    def lemma(self, word: str) -> str:
        """Return the dictionary form of a word."""
        ...

    def kind_of_name(self, name: str) -> ActorKind | None:
        """Return what sort of being a name names, None where that is unknown."""
        ...

    def gender(self, name: str) -> Gender | None:
        """Return the gender of a name or noun, None where that is unknown."""
        ...


class PlainLinguist:
    """Cuts common endings off and knows no names: what plain text allows."""

    def __init__(self, language: Language) -> None:
        self._endings = _ENDINGS[language]

    def lemma(self, word: str) -> str:
        """Return the word without its commonest ending, folded; at least four letters stay."""
        plain = expand_umlauts(word.casefold())
        for ending in self._endings:
            if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST:
                return plain.removesuffix(ending)
        return plain

    def kind_of_name(self, _name: str) -> ActorKind | None:
        """Return None: plain text knows no names."""
        return None

    def gender(self, _name: str) -> Gender | None:
        """Return None: plain text knows no gender."""
        return None


_SHORTEST = 4
_ENDINGS = {
    Language.DE: ("innen", "ern", "em", "en", "er", "es", "e", "n", "s"),
    Language.EN: ("'s", "ing", "ed", "es", "s"),
}
