"""Tell whether a name is the first that comes to anybody's mind: the own country, the union, the highest court."""

import re
from functools import lru_cache

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.own_country import countries_in, own_country

_HOMES = (
    (
        frozenset(("Deutschland", "Bundesrepublik", "Bundesrepublik Deutschland", "Europa", "Berlin")),
        re.compile(r"(?i)deutsch|\bberlin"),
    ),
    (frozenset(("Österreich", "Wien", "Europa")), re.compile(r"(?i)österreich|\bwien|[sföv]{1,2}pö\b|övp\b")),
    (frozenset(("Schweiz", "Europa")), re.compile(r"(?i)schweiz|\bbern\b|\bzürich|kanton")),
)
"""By country the places that anybody thinks of first where one of its papers tells of something, and its words."""
_OWN_BODY = re.compile(r"(?:Deutschen? )?Bundes|EU\b|Europäische|UNO?\Z|Vereinten? Nationen")
_PUBLIC = frozenset(("authority", "international"))
_MAIN = 4  # mentions of what an article is about
_FEWEST = 2
_PLACES = (ActorKind.PLACE, ActorKind.COUNTRY)


def is_default(kit: Kit, sentence: Sentence, actor: FoundActor) -> bool:
    """Tell whether a name is the default of its kind and the sentence has no other one that it could be taken for."""
    if kit.findings.document.language is not Language.DE:
        return False
    others = [one for one in kit.findings.cast.all_in(sentence.index) if one is not actor]
    if actor.kind is ActorKind.COUNTRY and is_of_own_country(kit, sentence, actor):
        return True
    if actor.kind in _PLACES:
        return _is_own_place(kit, actor) and not any(one.kind is actor.kind for one in others)
    frequent = kit.findings.lexicon.frequent_names
    is_own = any(_OWN_BODY.match(name) and name in frequent for name in actor.names)
    if not is_own or not _is_public(kit, actor) or len(actor.mentions) >= _MAIN:
        return False
    return not any(_is_public(kit, one) for one in others)


def is_of_own_country(kit: Kit, sentence: Sentence, actor: FoundActor) -> bool:
    """Tell whether an actor is the country that the whole German article is about, or one of its bodies, in a sentence
    that names no other country."""
    document, lexicon = kit.findings.document, kit.findings.lexicon
    if document.language is not Language.DE or not actor.country:
        return False
    own = own_country(document.article.text, lexicon, document.language)
    return own == actor.country and countries_in(sentence.text, lexicon, document.language) <= {own}


def _is_own_place(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether a place is what anybody thinks of first in the country that the article tells of most."""
    return not _home(kit.findings.document.article.text).isdisjoint(actor.names)


@lru_cache(maxsize=8)
def _home(text: str) -> frozenset[str]:
    return max(_HOMES, key=lambda home: len(home[1].findall(text)))[0]


def is_own_country(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether a place is what anybody thinks of first, and the article has no two others of its kind."""
    alike = [one for one in kit.findings.cast.actors if one.kind is actor.kind and one is not actor]
    return kit.findings.document.language is Language.DE and _is_own_place(kit, actor) and len(alike) < _FEWEST


def _is_public(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether a body is one of a state or of many states, of which there is only one."""
    listed = kit.findings.lexicon.organisations
    return any(name in listed and listed[name].kind in _PUBLIC for name in actor.names)
