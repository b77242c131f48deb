"""Recognise German and English by their commonest words."""

import re

from quizapp.core.item import Language

_COMMON = {
    Language.DE: frozenset(
        "der die das und den dem des ein eine einen einem einer eines ist sind war waren wird werden wurde wurden hat "
        "haben "
        "hatte nicht auch auf mit für von zu im in am an bei nach aus sich als es er sie dass wie um über vor zum zur "
        "noch "
        "nur oder aber durch bis gegen unter seit so wenn laut sei seien habe".split()
    ),
    Language.EN: frozenset(
        "the a an and of to in on at by for from with that this is are was were be been has have had as it its he she "
        "they his "
        "her their not but or which who will would could said says after before about into more than also when".split()
    ),
}
_LEAST_SHARE = 0.12
_WORD = re.compile(r"[^\W\d_]+")
_READ = 20_000


def language_of(text: str) -> Language | None:
    """Return the language of a text, None where it is neither of the two (judged by its beginning)."""
    words = [word.lower() for word in _WORD.findall(text[:_READ])]
    if not words:
        return None
    shares = {language: sum(word in common for word in words) / len(words) for language, common in _COMMON.items()}
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= _LEAST_SHARE else None
