"""Tell German clauses whose "das", "die", "es" or "gleiche" means what another sentence names."""

import re
from itertools import pairwise

from quizapp.core.item import Language
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS
from quizapp.generation.context import pointing_words
from quizapp.generation.verbs import VerbLexicon

_ARTICLES = frozenset("das die der den dem".split())
_NO_ATTRIBUTE = DETERMINERS | PREPOSITIONS | frozenset("und oder sowie wie als".split())
_ADJECTIVE = re.compile(r"[a-zäöüß-]+(?:e|en|er|es|em)\Z")
_IMPERSONAL = frozenset(
    "geben gehen handeln kommen gelingen heißen fehlen mangeln bedürfen gelten bleiben brauchen regnen schneien "
    "liegen stehen dauern bestehen scheinen reichen treffen genügen".split()
)
"""Verbs that may have "es" for a subject which means nothing."""
_FOLLOWED = re.compile(
    r",\s+(?:dass|daß|ob|wenn|wie|was|wer|wo|warum|weil|als|solange|falls|um|wann|\S+ .*\bzu \w+en\b)|\bzu \w+en\b"
)
"""A clause or infinitive for which "es" holds the place."""
_LIKE = re.compile(
    r"\b(?:(?:de[rmns]|die|das|vom|zu[mr]|im|am) (?:gleiche|selbe)|(?<!\w)ähnliche)[nrms]?\b(?!.*\bwie\b)",
    re.IGNORECASE,
)
_PROVING = re.compile(r"\b(?P<word>[Dd]ies)\b(?=[^,]{0,60}[A-ZÄÖÜ][\w-]+, dass\b)")


def means_other(clause: str, verbs: VerbLexicon) -> bool:
    """Tell whether a clause as it stands behind "dass" has a subject that only another sentence names."""
    words = re.findall(r"[\w-]+|[,;:„“]", clause)
    first = words[0].lower() if words else ""
    if first in _ARTICLES and _is_pronoun(words):
        return True
    if first == "es" and not _holds_place(clause, verbs):
        return True
    return _LIKE.search(clause) is not None or _PROVING.search(clause) is not None


def points_away(text: str, before: str) -> bool:
    """Tell whether words shown as a quotation speak of what only another sentence names, where they are nobody's own:
    what a speaker really said stands behind a quotation mark."""
    is_own = before.endswith(_OPENING) or text.startswith(_OPENING)
    return not is_own and bool(pointing_words(text, Language.DE) or is_compared(text))


_OPENING = ("„", "“", '"', "»", "«")


def is_compared(text: str) -> bool:
    """Tell whether a text compares with what it does not name: "die gleiche Forderung", "ähnliche Vorgänge"."""
    return _LIKE.search(text) is not None


def _is_pronoun(words: list[str]) -> bool:
    """Tell whether an article at the front has no noun: "das im Widerspruch zum Recht stehe", not "das im Bau
    befindliche Haus"."""
    second = words[1] if len(words) > 1 else ""
    if second[:1].isupper() or second[:1].isdigit() or second == "„":
        return False
    if second.lower() not in PREPOSITIONS:
        return second in ("nicht", "auch", "so", "zu", "aber", "nun", "nur")
    mark = next((n for n, word in enumerate(words) if word in ",;:"), len(words))
    pairs = pairwise(words[1:mark])
    return not any(_ADJECTIVE.match(a) and a not in _NO_ATTRIBUTE and b[:1].isupper() for a, b in pairs)


def _holds_place(clause: str, verbs: VerbLexicon) -> bool:
    """Tell whether "es" at the front of a clause means nothing: "es Schüsse gab", "es möglich sei, dass"."""
    if _FOLLOWED.search(clause):
        return True
    mark = clause.find(",")
    words = re.findall(r"[a-zäöüß]+", clause if mark < 0 else clause[:mark])
    lemmas = {verb.lemma for word in words[-3:] for verb in verbs.finite(word)}
    lemmas |= {lemma for lemma, verb in verbs.verbs.items() if verb.participle in words[-3:]} | set(words[-3:])
    plural = bool(words) and (words[-1].endswith("en") or words[-1] == "sind")
    return plural or any(lemma.endswith(tuple(_IMPERSONAL)) for lemma in lemmas)
