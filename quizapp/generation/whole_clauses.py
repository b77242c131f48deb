"""Tell whether the German words of a claim are a clause that states something."""

import re

from quizapp.generation.verbs import VerbLexicon

_WORD = re.compile(r"(?<![\w-])[a-zäöüß]+")
_OPENING = re.compile(
    r"\A(?:[Ww]enn|[Ww]eil|[Dd]a|[Oo]b|[Ww]er|[Ww]as|[Ww]ie|[Dd]ass|[Ss]o|[Ww]o|[Uu]m|[Oo]bwohl|[Nn]achdem)\b"
)
_TOLD_OF = re.compile(r"\A(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]en) )?[A-ZÄÖÜ][\w-]+, (?:d(?:ie|er|as|ass)|wonach|ob) ")
"""A noun with what it says: "Vorwürfe, die Klage sei falsch" are what somebody rejects."""


def is_whole_clause(text: str, verbs: VerbLexicon) -> bool:
    """Tell whether a finite verb stands in the words, and they are no noun with the clause that belongs to it."""
    if _OPENING.match(text):
        return True
    if not any(map(verbs.is_finite, _WORD.findall(text))):
        return False
    return _TOLD_OF.match(text) is None
