"""Tell the holders of offices apart."""

import re
from collections.abc import Sequence

from quizapp.core.item import Language
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Document

RELATIONS = frozenset(
    "Vorgänger Vorgängerin Nachfolger Nachfolgerin Bruder Schwester Sohn Tochter Vater Mutter Ehemann Ehefrau Kollege "
    "Doktor Professor Vorstand Aufsichtsrat Präsidium Doktorin Professorin "
    "Kollegin Freund Freundin Mitglied Partner Partnerin predecessor successor brother sister son daughter "
    "reporter correspondent interviewer".split()
)
"""Words that say nothing alone: somebody in relation to somebody else, titles, bodies of several people."""
WELL_KNOWN = re.compile(
    r"(?:(?:deutsche[r]?|österreichische[r]?|amtierende[r]?|heutige[r]?|damalige[r]?|spätere[r]?|US-amerikanische[r]?|russische[r]?|French|German|US|U\.S\.|"
    r"Russian) )?(?:Bundeskanzler(?:in)?|Bundespräsident(?:in)?|US-Präsident|Papst|Pope|"
    r"UN-Generalsekretär|Nato-Generalsekretär|Altkanzler|Altkanzlerin)\Z|"
    r"(?:Apple|Microsoft|Facebook|Amazon|Tesla)-(?:Mitbegründer|Mitgründer|Gründer|Chef)\Z|"
    r"(?:deutsche|russische|französische|amerikanische|türkische|ukrainische|US-amerikanische)r? "
    r"(?:Präsident|Staatschef|Kanzlerin|Kanzler|Regierungschefin|Regierungschef)\Z|"
    r"(?:US|French|Russian) [Pp]resident\Z|"
    r"(?:FPÖ|ÖVP|SPÖ|SPD|CDU|CSU|FDP|AfD|Grünen|Neos|NEOS)-"
    r"(?:Bundes)?(?:[Pp]artei)?(?:[Cc]hef|[Oo]bmann|[Vv]orsitzende|[Kk]anzlerkandidat)\w*\Z"
)
"""Offices whose holder is known without the article."""


_NOUN = re.compile(r"(?<=te|de)r\Z")
"""The ending of a man beside whom a woman of the same office stands: "Abgeordneter", "Vorsitzender"."""
_GENDERED = re.compile(r"in\Z|(?<=spokes|.chair)(?:man|woman|person)\Z")


def told_apart(holders: Sequence[FoundActor]) -> list[FoundActor]:
    """Return one holder for an office: "Künstler" beside "Künstlerin" is told by the first names alone."""
    found: dict[str, FoundActor] = {}
    for actor in holders:
        if actor.role:
            found.setdefault(_NOUN.sub("", _GENDERED.sub("", actor.role.title.split()[-1])), actor)
    return list(found.values())


_TITLES = frozenset(
    "Doctor Dr Sir Lord Lady Dame Saint Major King Queen Prince Princess Crown "
    "General Colonel Lieutenant Sergeant Admiral Count Countess Baron Emperor Empress Sultan Shah".split()
)


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
    return any(other != title and any(w.endswith(lower) for w in other.lower().split(" ")) for other in titles)


_OF_WHOM = re.compile(
    r"(?:Konzern|Firmen|Unternehmens|Bank|Partei|Klub|Club|Vereins|Ressort|Verbands|Behörden|Abteilungs)"
    r"(?:chef|boss|sprecher|leiter|präsident|obmann|manager|vorsitzende[rn]?|vize|vorstand)(?:in)?\Z|Präsident(?:in)?\Z|President\Z"
)


def is_of_whom(role: str) -> bool:
    """Tell whether an office leaves open whose it is, so that another person's may be the same: "Konzernchef"."""
    return _OF_WHOM.match(role) is not None


_TRADE = re.compile(
    r"\A(?:Künstler|Maler|Regisseur|Historiker|Politolog|Soziolog|Ökonom|Autor|Trainer|Spieler|Stürmer|Arzt|Ärzt|Lehrer|Forscher|Experte|Landeshauptmann)"
)
"""What several people of an article may be."""
_ABROAD = re.compile(
    r"(?:US|EU|UN|Palästinenser|Kreml|Nato|NATO)-?(?:Außenminister|[Pp]räsident|[Cc]hef|Kommissionspräsident)\w*\Z|"
    r"(?:\w+ )?(?:König|Königin|Kaiser|Kaiserin|Papst|Prinz|Prinzessin)\Z|(?:US )?[Ss]ecretary of [Ss]tate\Z"
)
"""Offices whose holders everybody has heard of, though their names have to be known."""


def is_known_abroad(role: str) -> bool:
    """Tell whether the news are full of who holds an office."""
    return _ABROAD.match(role) is not None


_ONE = re.compile(
    r"(?:\b(?:[Dd]er|[Dd]em|[Dd]en|[Dd]es|[Ee]in(?:e[mnrs]?)?|[Ss]ein(?:e[mnrs]?)?|[Ii]hr(?:e[mnrs]?)?|[Aa]ls|[Vv]om|"
    r"[Zz]um|[Bb]eim|und)|\b[Dd]er [\w-]+e|[\w-]+e[mnrs]) \Z"
)
"""What stands before a noun that means one man."""


def is_used_of_others(text: str, actor: FoundActor) -> bool:
    """Tell whether the article uses the plain noun of an office for several people: "Künstler wie Berger"."""
    role = actor.role.title if actor.role else ""
    if _TRADE.search(role) and len(re.findall(rf"(?i){re.escape(role.removesuffix('in'))}", text)) > 1:
        return True
    if " " in role or "-" in role or not role.endswith("er"):
        return False
    names = tuple(name.split()[0] for name in actor.names)
    for match in re.finditer(rf"\b{re.escape(role)}(n)?\b(?: (\w+))?", text):
        several, behind = match.groups()
        is_named = behind in names or (behind or "")[:1].isupper()
        if several or not (is_named or _ONE.search(text[: match.start()])):
            return True
    return False
