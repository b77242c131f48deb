"""Tell whether somebody may be shown as one of several persons: whole, in the nominative, and surely a person."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.english_names import may_be_option
from quizapp.generation.offices import is_office

_PARTICLES = frozenset("von van de der den del di da dos du la le zu bin ibn al el".split())


def is_initialled(name: str) -> bool:
    """Tell whether only the first letter of a surname is given, as of somebody who is accused: "Samy A."."""
    return re.search(r" [A-ZÄÖÜ]\.?\Z", name) is not None


def is_phrase(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether somebody is only called by an office or trade, whose name the article may give: "Chef der Bank"."""
    if actor.kind is not ActorKind.PERSON or kit.findings.document.language is Language.EN:
        return False
    first, _, rest = actor.name.partition(" ")
    return re.match(r"(?:de[rs]|vo[nm]|für|aus) ", rest) is not None and is_office(first, kit.findings.lexicon)


def _is_two_persons(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether a name begins with the surname of somebody else, so that two were joined to one."""
    words = actor.name.split()
    persons = (other for other in kit.findings.cast.actors if other.kind is ActorKind.PERSON and other is not actor)
    return len(words) > 1 and any(other.name.split()[-1] == words[0] and " " in other.name for other in persons)


def is_known_person(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether an actor is known to be a person: by two names or an office, and its name is no title."""
    words = actor.name.split()
    if actor.kind is not ActorKind.PERSON or re.search(r"(?<!von) der |\A[A-ZÄÖÜ]\.", actor.name):
        return False
    if is_initialled(actor.name) or _is_two_persons(kit, actor):
        return False
    if not all(word[0].isupper() or word in _PARTICLES for word in words) or (len(words) == 1 and actor.role is None):
        return False
    lists = kit.findings.lexicon
    if kit.findings.document.language is Language.EN and not may_be_option(actor.name, lists):
        return False
    titles = (word for word in words[:-1] if word not in lists.first_names)
    if any(is_office(word.removesuffix("s"), lists) or word.endswith("ers") for word in titles):
        return False  # "des Mitarbeiters Berger"
    article = kit.findings.document.article.text
    genitive = rf"(?<!\w){re.escape(actor.name)} (?:[a-zäöüß-]+e[nrs]? )?[A-ZÄÖÜ]"
    return not (words[-1].endswith("s") and words[-1] not in lists.last_names and re.search(genitive, article))
