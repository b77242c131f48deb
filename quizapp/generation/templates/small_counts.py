"""Tell whether a German sentence tells a small number by its other words: a list, a pair, what is known already."""

import re

_WORDS = ("", "", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
_GROUPS = {2: "Duo|Paar|Tandem|Doppel|Duell|Dual", 3: "Trio|Drilling|Tripel", 4: "Quartett", 5: "Quintett|Top Five",
           6: "Sextett", 10: "Top Ten|Dekade"}  # fmt: skip
"""Nouns that say how many belong together."""
_TAILS = r"(?:fach|köpfig|teilig|stellig|stufig|sitzig|gliedrig|stimmig|sprachig)(?:e[mnrs]?)?"
_PAIRED = re.compile(
    r"(?i:\b(?:die|der|den) beiden?\b|\bbeide\b|\bder zweite[nr]?\b|\bdie zweiten?\b|\bdas zweite\b|"
    r"\b(?:gegen|mit|zu|von|neben|unter|hinter|aus)?einander\b)"
)
"""Words behind a number which only two can be meant by."""
_PAIR_NOUN = re.compile(
    r"(?: [a-zäöüß-]+)? \w*(?:[Kk]ontrahent|[Dd]uellant|[Ff]inalist|[Ee]hepartner|[Ee]hegatte|[Ee]heleute|"
    r"[Ee]lternteil|[Hh]älfte|[Hh]albzeit|[Gg]eschlechter|[Bb]eine|[Aa]ugen|[Hh]ände|[Ff]üße|[Oo]hren|[Aa]rme)(?:n|en|s|innen)?\b|"
    r" (?:getrennt|gegensätzlich|gegenüberliegend|entgegengesetzt|parallel|verfeindet|rivalisierend|konkurrierend|"
    r"benachbart)(?:e|en|er)\b"
)
"""What there are two of anyway, or what only two can be to each other."""
_KNOWN = re.compile(
    r"(?:(?<!, )\b[Dd](?:ie|er|en)|\b[Aa]lle[nr]?|\b[Dd]iese[nr]?|\b[Jj]ene[nr]?|\A(?:Das|Dies) (?:sind|waren))\s+\Z"
)
"""What stands before the number of those who were named or counted before: "die drei Vereine", "alle vier"."""
_COUNTED = re.compile(
    rf"(?: [a-zäöüß-]+(?:en|e|er))* [A-ZÄÖÜ][\w-]+\b(?!(?:,| und| sowie) (?:\d|{'|'.join(_WORDS[2:])}))"
)
"""A noun, none of several that are counted: "den drei Männern und zwei Frauen"."""
_SHARE = re.compile(r"(?:der|von den|dieser|von) (?:zwei|drei|vier|[2-4])\b")
_TWO, _MOST_KNOWN = 2, 5
_ITEM = re.compile(
    r"(?:(?:und|oder|sowie|bzw\.|zum (?:einen|anderen|zweiten)|erstens|zweitens|drittens) )?"
    r"(?:der|die|das|dem|den|des|ein(?:e[mnrs]?)?|zum|zur|im|am|in|sein|seine|ihr|ihre|[A-ZÄÖÜ„])"
)
_MEMBERS = re.compile(r",\s+|\s+(?=(?:und|oder|sowie|bzw\.)\s)")
_STOP = re.compile(r"(?<!\d)\. ")
_ANOTHER = re.compile(r"\b(?:und|sowie|oder) (?:noch )?ein(?:e[mnrs]?)? (?:weitere|andere|zweite|dritte)[mnrs]?\b")


def tells_small_count(before: str, after: str, number: int) -> bool:
    """Tell whether the words before and after a small number tell it to somebody who has not read the article."""
    sentence = f"{before} … {after}"
    if number == _TWO and (_PAIRED.search(after) or _PAIR_NOUN.match(after) or before.lower().endswith("zwischen ")):
        return True
    listed = is_enumerated(after, number) or is_listed_before(before, number)
    return listed or shows_group(sentence, number) or _is_saying(before, after, number)


def counts_known(before: str, after: str, number: int) -> bool:
    """Tell whether a small number counts those who were named before ("die drei Vereine", "alle vier Boote"), or is a
    part of hardly more ("zwei der drei")."""
    if not 1 < number <= _MOST_KNOWN:
        return False
    return (_KNOWN.search(before) is not None and _COUNTED.match(after) is not None) or (
        _SHARE.match(after.lstrip()) is not None
    )


def shows_group(text: str, number: int) -> bool:
    """Tell whether a word of a text says the number as well: "Top Ten", "das Trio", "die dreiköpfige Jury"."""
    if not 1 < number < len(_WORDS):
        return False
    return (
        re.search(rf"\b(?:{_GROUPS.get(number, '(?!)')}|(?i:{_WORDS[number]}){_TAILS}|Top {number})\b", text)
        is not None
    )


def is_enumerated(after: str, number: int) -> bool:
    """Tell whether the things that are counted follow one by one behind a colon or a dash."""
    mark = re.match(r"[^.;:“„]{3,90}?(?::| –) (?P<list>[^;„][^;]*)", after)
    listed = _STOP.split(mark["list"])[0] if mark else ""
    if not re.search(r" (?:und|oder|sowie|bzw\.) ", listed):
        return False
    members = [part for part in _MEMBERS.split(listed) if _ITEM.match(part)]
    return len(members) >= number or (number == _TWO and _ANOTHER.search(listed) is not None)


_NAMED = r"(?:(?:de[rmns]|die|das|eine?[mnrs]?) )?[A-ZÄÖÜ][\w-]*(?: [A-ZÄÖÜ][\w-]*){0,2}"
_ROW = re.compile(rf"{_NAMED}(?:, {_NAMED})+,? (?:und|sowie) {_NAMED}")


def is_listed_before(before: str, number: int) -> bool:
    """Tell whether as many are named one after the other before the number: "mit Ulm, Hof, Fürth und Bonn … vier"."""
    return any(len(_BETWEEN.split(row.group())) == number for row in _ROW.finditer(before))


_BETWEEN = re.compile(r",? (?:und|sowie) |, ")
_SAYINGS = {
    2: r" (?:Fliegen mit|Paar Schuhe|linke Hände|Stühlen|Herren dienen|Hochzeiten|Gesichter|Welten|Seelen)",
    3: r" (?:Teufels|Affen|Musketiere|Weisen aus|Könige)",
    4: r" (?:Wände[n]?|Augen|Buchstaben|Pfoten|Himmelsrichtungen|Jahreszeiten|Winde)",
    5: r" (?:Minuten vor|vor zwölf|Sinne[n]?|Kontinente[n]?)",
    7: r" (?:Siegel[n]?|Sachen|Weltmeere[n]?|Weltwunder[n]?|Zwerge[n]?|Todsünden|Leben|Tage die|Tage in der Woche)",
    9: r" (?:Leben)",
    10: r" (?:Gebote[n]?|Finger[n]?)",
    12: r" (?:Apostel[n]?|Geschworene[n]?|Monate des|Tierkreiszeichen)",
}


def _is_saying(before: str, after: str, number: int) -> bool:
    """Tell whether a number belongs to a saying, which everybody knows: nothing is counted there."""
    if number == 3 and re.search(r"\bauf \Z", before) and re.match(r" zähl", after):
        return True
    return (number in _SAYINGS and re.match(_SAYINGS[number], after) is not None) or (
        number == 12 and re.search(r"\bfünf (?:Minuten )?vor \Z", before) is not None
    )


def number_of(value: str) -> int:
    """Return the small number that a word or a digit is, 0 for any other."""
    lower = value.lower()
    if lower.isdigit():
        return int(lower) if 1 < int(lower) < len(_WORDS) else 0
    return _WORDS.index(lower) if lower and lower in _WORDS else 0
