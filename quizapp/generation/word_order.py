"""Put the parts of a German clause into the order that they have behind its verb."""

import re

from quizapp.generation.clauses import PREPOSITIONS

_SUBJECT = re.compile(
    r"(?:(?:der|die|das|dem|ein|eine)\s+(?:[a-zäöüß-]+(?:e|en|er|es)\s+){0,2}|[a-zäöüß]+(?:ische|liche|ige|elle|ende)\s+)"
    r"[A-ZÄÖÜ][\w-]*[a-zäöüß](?=[\s,]|\Z)"
    r"(?!\s+(?:der|des|den|dem|und|oder|sowie|von|vom|aus|mit|für|bis|mehr)\b)(?!\s+[A-ZÄÖÜ(„])"
)
"""A short phrase with an article and nothing that belongs to it behind it."""


_ADVERBS = frozenset(
    "insgesamt zuletzt derzeit bislang bisher zunächst später aktuell jährlich täglich ende anfang mitte".split()
)


def subject_first(front: str, rest: str) -> tuple[str, str]:
    """Return what stood before a verb and what stood behind it for a question: a phrase with an article comes before a
    time or place ("stieg im Mai der Pegel" becomes "stieg der Pegel im Mai")."""
    opens = re.match(r"\w+", front)
    match = _SUBJECT.match(rest)
    if opens is None or match is None or opens.group().lower() not in PREPOSITIONS | _ADVERBS:
        return front, rest
    return f"{match.group()} {front}", rest[match.end() :].strip()
