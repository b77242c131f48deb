"""Tell whether a German question on a figure was torn when its clause was turned: a verb too many, words left over."""

import re

from quizapp.generation.verbs import VerbLexicon

_WORD = re.compile(r"[\w-]+")
_LAST_ALONE = re.compile(r", (\w+)\?\Z")
_LEFT_BEHIND = re.compile(
    r"\bnur (?:\w+ )?\w+\?\Z|"
    r"\b[Dd](?:as|ies) (?:vo[nm]|durch|am|im|in|bei|auf|nach|mit|zu[mr]?|aus|unter|über|gegen|bereits|erst)\b|"
    r"\AWie viele?n? (?:alle|keine|mehrere|einige|viele|solche|diese)\b|"
    r"\A(?:\S+ ){1,3}?(?:Jahr|Tag|[Ww]ann) \w+ (?:ihr|sein)e? "
)
"""What nothing else of the question goes with: "nur" whose number was taken out, "das" for what
was told before, a determiner behind "wie viele", somebody's whom nothing named before."""


def is_torn_stem(opening: str, rest: str, verbs: VerbLexicon) -> bool:
    """Tell whether words of another clause, or what belonged to the figure, are left in a question; `opening` are the
    asking words, which the verb follows."""
    if _LEFT_BEHIND.search(opening + rest):
        return True
    alone = _LAST_ALONE.search(rest)
    return (alone is not None and alone[1] in verbs.participles) or _has_past_inside(rest, verbs)


def _has_past_inside(rest: str, verbs: VerbLexicon) -> bool:
    """Tell whether a verb in the past stands behind the nouns of a question, where only infinitives, participles and
    particles can: "Wann bekannte die erste Tat ereignete sich?"."""
    words = _WORD.findall(rest.partition(",")[0])
    if not words or not verbs.is_finite(words[0]):
        return False
    return any(
        before[:1].isupper() and not behind[:1].isupper() and _is_past(word, verbs)
        for before, word, behind in zip(words[1:], words[2:], [*words[3:], ""], strict=False)
    )


def _is_past(word: str, verbs: VerbLexicon) -> bool:
    """Tell whether a word is nothing but the past of a verb."""
    forms = [verb for verb in verbs.finite(word) if word in (verb.past, verb.past_plural)]
    return bool(forms) and word not in verbs.participles and word not in verbs.verbs
