"""Tell German clauses that say something else without their subject, or without what stands behind them."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor

_ATTRIBUTE = re.compile(r" (?:der|des) (?:[a-zäöüß-]+(?:en|er) )?[A-ZÄÖÜ]")
_EXCEPTION = re.compile(r",? (?:außer|ausgenommen|mit Ausnahme|nicht aber|sofern|falls|es sei denn)\b")
_NOUN_FOR = re.compile(
    r"\b(?:der|des) (?:Partei|Firma|Bank|Gewerkschaft|Vereins|Klubs|Clubs|Unternehmens|Konzerns|Verbands|Senders)\b"
    r"(?! [A-ZÄÖÜ])"
)


def goes_on(text: str, end: int) -> bool:
    """Tell whether a genitive belongs to the name before it: "die Regierungen | der Länder"."""
    return _ATTRIBUTE.match(text, end) is not None


def is_excepted(text: str, end: int) -> bool:
    """Tell whether what follows a clause takes back a part of it: ", außer mit dem Nachbarn"."""
    return _EXCEPTION.match(text, end) is not None


def is_called_again(actor: FoundActor, rest: str) -> bool:
    """Tell whether a clause calls a body by a noun that only its name explains: "die Geschichte der Partei"."""
    return actor.kind is ActorKind.ORGANISATION and _NOUN_FOR.search(rest) is not None
