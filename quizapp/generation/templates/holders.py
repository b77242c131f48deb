"""Tell the holders of offices apart."""

import re
from collections.abc import Sequence

from quizapp.core.item import Language
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Document

RELATIONS = frozenset(
    "Vorgänger Vorgängerin Nachfolger Nachfolgerin Bruder Schwester Sohn Tochter Vater Mutter Ehemann Ehefrau Kollege "
    "Kollegin Freund Freundin Mitglied Partner Partnerin predecessor successor brother sister son daughter".split()
)
"""Words for somebody in relation to somebody else: they say nothing where they stand alone."""
WELL_KNOWN = re.compile(
    r"(?:(?:deutsche[r]?|österreichische[r]?|amtierende[r]?|US-amerikanische[r]?|russische[r]?|French|German|US|U\.S\.|"
    r"Russian) )?(?:Bundeskanzler(?:in)?|Bundespräsident(?:in)?|US-Präsident|Papst|Pope|"
    r"UN-Generalsekretär|Nato-Generalsekretär)\Z|"
    r"(?:deutsche|russische|französische|amerikanische|türkische|ukrainische|US-amerikanische)r? "
    r"(?:Präsident|Staatschef|Kanzlerin|Kanzler|Regierungschefin|Regierungschef)\Z|"
    r"(?:US|French|Russian) [Pp]resident\Z|"
    r"(?:FPÖ|ÖVP|SPÖ|SPD|CDU|CSU|FDP|AfD|Grünen|Neos|NEOS)-"
    r"(?:Bundes)?(?:[Pp]artei)?(?:[Cc]hef|[Oo]bmann|[Vv]orsitzende)\w*\Z"
)
"""Offices whose holder is known without the article."""


def told_apart(holders: Sequence[FoundActor]) -> list[FoundActor]:
    """Return one holder for an office: "Künstler" beside "Künstlerin" is told by the first names alone."""
    found: dict[str, FoundActor] = {}
    for actor in holders:
        if actor.role:
            found.setdefault(re.sub(r"in\Z", "", actor.role.title.split()[-1]), actor)
    return list(found.values())


_TITLES = frozenset("Doctor Dr Sir Lord Lady Dame Saint Major King Queen Prince Princess Crown".split())


def is_shared(document: Document, actor: FoundActor) -> bool:
    """Tell whether an English office may be that of others: its noun stands more than once, it is a mere title, makes
    somebody famous, or stands in a line that is no sentence."""
    role = actor.role
    if document.language is not Language.EN or role is None:
        return False
    if role.title in _TITLES or _FAMOUS.match(role.title) or not document.sentences[role.sentence].is_prose:
        return True
    own = "|".join(re.escape(word) for name in (actor.name, *actor.aliases) for word in name.split())
    again = re.findall(rf"\b{re.escape(role.head)}(?:s|es)?\b(?! (?:{own})\b)", document.article.text, re.IGNORECASE)
    return len(role.title.split()) < 3 and len(again) > (0 if role.before else 1)


_FAMOUS = re.compile(r"(?:author|writer|creator|inventor) of [A-Z]")


def is_part_of_other(title: str, titles: Sequence[str]) -> bool:
    """Tell whether somebody else's office is of the same kind: "Trainer" beside "SVR-Trainer"."""
    lower = title.lower()
    return any(other != title and other.lower().split(" ")[0].endswith(lower) for other in titles)
