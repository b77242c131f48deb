"""Tell German clauses that say something else without their subject, or without what stands behind them."""

import re
from collections.abc import Iterable

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.turning import Main

_ATTRIBUTE = re.compile(r" (?:der|des) (?:[a-zäöüß-]+(?:en|er) )?[A-ZÄÖÜ]")
_EXCEPTION = re.compile(r",? (?:außer|ausgenommen|mit Ausnahme|nicht aber|sofern|falls|es sei denn)\b")
_NOUN_FOR = re.compile(
    r"\b(?:der|des) (?:Partei|Firma|Bank|Gewerkschaft|Vereins|Klubs|Clubs|Unternehmens|Konzerns|Verbands|Senders)\b"
    r"(?! [A-ZÄÖÜ])"
)


def goes_on(text: str, end: int) -> bool:
    """Tell whether a genitive belongs to the name before it: "die Regierungen | der Länder"."""
    return _ATTRIBUTE.match(text, end) is not None


def has_origin(sentence: Sentence, end: int, actors: Iterable[FoundActor]) -> bool:
    """Tell whether a body or place behind a preposition says more of the name before it: "Berger | von der Union"."""
    tokens = sentence.tokens
    if end >= len(tokens) or tokens[end].text not in ("von", "vom", "aus"):
        return False
    first = end + 1 + (end + 1 < len(tokens) and tokens[end + 1].text in ("der", "dem", "den"))
    return any(m.sentence == sentence.index and m.start == first for actor in actors for m in actor.mentions)


def is_left_open(sentence: Sentence, end: int, after: int, actors: Iterable[FoundActor]) -> bool:
    """Tell whether a clause up to token `end` only announces what a colon gives, or the name that ends before token
    `after` has its origin behind it."""
    return (end < len(sentence.tokens) and sentence.tokens[end].text == ":") or has_origin(sentence, after, actors)


def acts_in_front(sentence: Sentence, main: Main, actor: FoundActor) -> bool:
    """Tell whether a body's name is all that stands before the verb, and so mostly acts: "Die Union hat die Regierung
    aufgefordert"."""
    first = main.start + (sentence.tokens[main.start].text in ("Die", "Das"))
    is_body = actor.kind in (ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.COUNTRY)
    return is_body and any(
        m.sentence == sentence.index and m.start == first and m.end == main.verb for m in actor.mentions
    )


def is_excepted(text: str, end: int) -> bool:
    """Tell whether what follows a clause takes back a part of it: ", außer mit dem Nachbarn"."""
    return _EXCEPTION.match(text, end) is not None


def is_called_again(actor: FoundActor, rest: str) -> bool:
    """Tell whether a clause calls a body by a noun that only its name explains: "die Geschichte der Partei"."""
    return actor.kind is ActorKind.ORGANISATION and _NOUN_FOR.search(rest) is not None
