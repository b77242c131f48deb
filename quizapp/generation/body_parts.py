"""Say by which part of its name a German body or place is called: without its level, its sort, its adjective."""

import re

from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.lexicon import Lexicon

_LEVEL = re.compile(r"(?:Bundes|Landes|(?:EU|UN|UNO|US|NATO|Nato|Uno)-)(?P<body>[A-ZÄÖÜa-zäöüß]{5,})")
_SORT = re.compile(
    r"(?P<own>[A-ZÄÖÜ][\w.&]+(?:-[A-ZÄÖÜ][\w.&]+)*)-(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Kk]onzern|[Gg]ruppe|[Ff]raktion|[Pp]artei|[Zz]eitung|"
    r"[Mm]agazin|[Ss]ender|[Vv]erlag|[Kk]ette|[Uu]nternehmen|[Ff]irma|[Bb]and|[Bb]ewegung|[Mm]iliz|[Gg]ewerkschaft|"
    r"[Aa]gentur|[Tt]eam|[Kk]lub|[Cc]lub|[Vv]erein|[Vv]erband|[Oo]rganisation|[Nn]etzwerk|[Ee]inheit|"
    r"[Mm]ine|[Ww]erke?)"
)
"""What a body is, behind its own name: "Brückl-Konzern"."""
_NO_OWN = frozenset("EU US USA UN UNO NATO Nato DDR Polizei Staats".split())
_ADJECTIVE = re.compile(
    r"(?:[a-zäöüß]+(?:isch|lich|ig|al|ell|iv)|[a-zäöüß]*(?:deutsch|frei|rot|weiß|schwarz|grün|hoh|alt|jung|neu|vereint|vereinigt|oberst|groß|klein|erst|zweit|dritt))"
    r"(?:e|en|er|es|em)",
    re.IGNORECASE,
)
_SHORTEST, _COMPOUND = 5, 9
_CASE = r"(?:e?s|e?n)?"


def body_parts(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return the parts of the name of a body or place that stand for it in an article which has no other such body."""
    found = [*_without_level(name, lists), *_without_adjective(name, lists), *_before_purpose(name, lists)]
    kept = [part for part in found if _is_only(part, name, text)]
    return list(dict.fromkeys((*kept, *_behind_sort(name, lists))))


def _without_level(name: str, lists: Lexicon) -> list[str]:
    """Return the body of a land or union by its noun alone: "Kartellamt" for "Bundeskartellamt"."""
    match = _LEVEL.fullmatch(name)
    if match is None:
        return []
    body = _plain(match["body"][0].upper() + match["body"][1:], lists)
    return [body] if is_noun_like(body, lists) or body.lower().endswith(lists.organisation_tails) else []


def _without_adjective(name: str, lists: Lexicon) -> list[str]:
    """Return the compound that a name of adjective and noun ends in: "Wetterdienst" for "Deutscher Wetterdienst"."""
    *before, noun = name.split()
    noun = _plain(noun, lists)
    if not before or not all(_says_which(word, lists) for word in before) or len(noun) < _COMPOUND:
        return []
    tails = (noun[cut:].removeprefix("-").capitalize() for cut in range(3, len(noun) - 2))
    known = any(tail in lists.nouns or tail in lists.institutions for tail in tails)
    return [noun] if known and not re.search(_EMPTY, noun, re.IGNORECASE) else []


def _before_purpose(name: str, lists: Lexicon) -> list[str]:
    """Return the compound that a name begins with: "Bundesagentur" of "Bundesagentur für Handel"."""
    first, _, rest = name.partition(" ")
    is_body = len(first) >= _COMPOUND and first.lower().endswith(lists.organisation_tails)
    return [first] if is_body and re.match(r"(?:für|zur|zum|gegen) [A-ZÄÖÜ]", rest) else []


def _says_which(word: str, lists: Lexicon) -> bool:
    """Tell whether a word before a noun is an adjective or says of which town it is: "Deutscher", "Kölner"."""
    places = (lists.cities, lists.territories, lists.regions)
    of_town = word.endswith("er") and any(word[:-2] + end in known for known in places for end in ("", "en"))
    return of_town or _ADJECTIVE.fullmatch(word) is not None


_EMPTY = (
    r"\A(?:rundfunk|fernsehen|nachrichten|rundschau|zeitung|allgemeine|staaten|gewerkschaft|gesellschaft|vereinigung|"
    r"organisation|königreich|republik|emirate)\Z|straße\Z"
)
"""Nouns of which nobody is called alone though they are long."""


def own_names(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return the name before its sort, "Brückl" for "Brückl-Konzern"; or with the sort that an article adds to it."""
    match = _SORT.fullmatch(name)
    if match is not None:
        own = match["own"]
        place = own in lists.cities or own in lists.territories or own in lists.regions or own in lists.nouns
        return [] if place or own in _NO_OWN or own.split("-")[0] in _NO_OWN else [own]
    return re.findall(rf"(?<![\w-]){re.escape(name)}-(?:{_ADDED})(?!\w)", text) if " " not in name else []


def is_whole_sort(name: str) -> bool:
    """Tell whether a name ends in a sort that means no part of what is called without it: "Brückl-Konzern"."""
    return re.search(rf"-(?:{_ADDED})\Z", name, re.IGNORECASE) is not None


_ADDED = "Konzern|Gruppe|Partei|Zeitung|Magazin|Sender|Unternehmen|Kette"
"""What an article adds to a name without meaning a part of it."""


def _behind_sort(name: str, lists: Lexicon) -> list[str]:
    """Return the name behind what it names: "Lindtstraße 2" for "Haus Lindtstraße 2", no town of a body."""
    first, _, rest = name.partition(" ")
    sort = _plain(first, lists)
    is_sort = any(known.fullmatch(sort) for known in (_PLACE, _LAND, _LANDSCAPE))
    if not is_sort or not re.match(r"[A-ZÄÖÜ]\w*[a-zäöüß]", rest):
        return []
    heads = (name, rest, rest.split()[0], rest.removesuffix("s"))
    town = any(part in known for part in heads for known in (lists.cities, lists.territories, lists.regions))
    if _FACILITY.fullmatch(sort) or (_LAND.fullmatch(sort) and re.split("[ -]", rest)[0] not in lists.nouns):
        return [rest]
    return [] if town or re.split("[ -]", rest)[0] in lists.nouns else [rest]


_LAND = re.compile(r"(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Ss]tadt|[Gg]emeinde|[Dd]orf|[Ii]nsel|[Pp]rovinz|[Rr]egion|[Pp]lanet)")
"""A settlement or land, which is called by its name alone even where that is a town's."""
_LANDSCAPE = re.compile(
    r"(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Hh]ügel|[Bb]erg|[Gg]ipfel|[Vv]ulkan|[Ff]luss|[Ss]ee|[Bb]ucht|[Tt]al|[Hh]afen|[Ss]trand|"
    r"[Gg]letscher|[Pp]ass|[Kk]ap|[Aa]toll|[Ww]üste|[Mm]ond|[Ss]tern|[Aa]steroid|[Kk]omet)"
)
"""What stands before the name of a hill, a water or a star."""
_FACILITY = re.compile(r"(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Ff]lughafen|[Kk]raftwerk|[Gg]efängnis)")
"""What is called by its place alone: the article must not mean the place as well."""
_PLACE = re.compile(
    rf"{_FACILITY.pattern}|"
    r"(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Hh]aus|[Hh]eim|[Ss]chloss|[Kk]loster|[Pp]ark|[Bb]rücke|[Tt]urm|[Aa]bteilung|[Bb]ezirk|"
    r"[Vv]iertel|[Oo]rtsteil|[Ss]tadtteil|[Hh]urrikan|[Tt]aifun|[Ss]turm|[Tt]ief|[Ff]ähre|[Ss]chiff|[Zz]ug|[Pp]rojekt|"
    r"[Aa]ktion|[Oo]peration|[Kk]ampagne|[Ii]nitiative|[Gg]ruppe|[Vv]erein|[Ff]irma|[Hh]otel|[Vv]illa|[Hh]alle|[Aa]rena|"
    r"[Ss]tadion|[Ss]aal|[Ll]ager|[Ss]onde|[Ss]atellit|[Mm]ission|[Pp]reis|[Ff]ilm|[Ss]erie|[Aa]lbum|[Bb]and)"
)
"""What stands before the name of a house, a storm, a ship or an undertaking."""


def _plain(noun: str, lists: Lexicon) -> str:
    """Return a noun without the ending of the genitive."""
    bare = next((noun.removesuffix(end) for end in ("es", "s") if noun.endswith(end)), noun)
    known = is_noun_like(bare, lists) or bare.lower().endswith(lists.organisation_tails)
    return bare if bare != noun and noun not in lists.nouns and known else noun


def _is_only(part: str, name: str, text: str) -> bool:
    """Tell whether an article has no other body that ends in a noun: none with another word before or behind it."""
    if len(part) < _SHORTEST:
        return False
    *adjectives, last = name.lower().split()
    stems = tuple(re.sub(r"(?:er|e[nms]?)\Z", "", word) for word in adjectives)
    longer = re.sub(rf"{_CASE}\Z", "", last) if len(last) > len(part) + 2 else ""
    before = r"(?:(?P<before>[\w-]*(?:isch|lich|deutsch|national|europä)e[rnms]?|(?-i:[A-ZÄÖÜ][a-zäöüß]{3,}er)) )?"
    behind = r"(?-i:(?P<behind> (?:der|des|von|in) (?:[a-zäöüß]+e[rn] )?[A-ZÄÖÜ][\w-]+| [A-ZÄÖÜ]\w+)?)"
    body = rf"(?<!\w)(?P<word>[\w-]*{re.escape(part)}{_CASE})(?![\w-])"
    for match in re.finditer(before + body + behind, text, re.IGNORECASE):
        word, adjective = match["word"].lower(), (match["before"] or "").lower()
        is_own = (longer and word.startswith(longer)) or (stems and adjective.startswith(stems))
        if is_own or not match["word"][:1].isupper():
            continue
        is_bare = re.fullmatch(rf"{re.escape(part.lower())}{_CASE}", word) is not None
        if not is_bare or adjective or match["behind"]:
            return False
    return True
