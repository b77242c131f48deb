"""Find where a German phrase of attribution ends: with whatever belongs to the name of who speaks."""

import re
from collections.abc import Sequence

from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS, Clause, ClauseKind
from quizapp.generation.document import Sentence

_FRONT = 3  # characters before a phrase that opens its sentence
_ATTRIBUTE = re.compile(r"\s+(?:[\w./-]+\s+){1,7}")
_PART = re.compile(r"\s+(?:Nord|Süd|Ost|West|Mitte)\b")
"""What a body's name goes on with: "TÜV Nord"."""


def goes_on_behind(sentence: Sentence, clauses: Sequence[Clause], clause: Clause) -> int:
    """Return the character behind the comma that closes a phrase in the middle of what is said ("Es sei, so Berger,
    | möglich"), 0 where nothing of it follows."""
    following = next((c for c in clauses if c.start >= clause.end), None)
    opening = sentence.tokens[following.start].text if following is not None else ""
    closing = sentence.tokens[clause.end].text if clause.end < len(sentence.tokens) else ""
    if following is None or following.kind is not ClauseKind.FRAGMENT or closing != "," or not opening.islower():
        return 0
    return 0 if opening in DETERMINERS | PREPOSITIONS | _ADDING else sentence.tokens[clause.end].end


_ADDING = frozenset("und aber sowie oder doch denn so auch zuletzt damals seit".split())


def phrase_end(sentence: Sentence, clauses: Sequence[Clause], start: int, end: int) -> int:
    """Return the character at which a phrase ends whose speaker was found up to `end`.

    One that opens its sentence reaches to the verb: "Nach Angaben des Vertreters der Provinz Nordau kommen …".
    """
    if start >= _FRONT:
        more = _PART.match(sentence.text, end)
        return more.end() if more else end
    main = next((c for c in clauses if c.kind is ClauseKind.MAIN and c.verb is not None), None)
    if main is None or main.verb is None:
        return end
    verb = sentence.tokens[main.verb]
    between = _ATTRIBUTE.fullmatch(sentence.text[end : verb.start]) if verb.start > end else None
    return sentence.tokens[main.verb - 1].end if between else end
