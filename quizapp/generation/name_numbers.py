"""Tell numbers that are a part of a name, a version or a longer string from figures."""

import re

_CUE_BEFORE = 60  # no cue is longer; a sentence can have a million characters
_NAME_CUE = re.compile(
    r"(?:§+|Artikel|Art\.|Absatz|Abs\.|Paragra[fp]h|Nummer|Nr\.|Kapitel|Seite|Linie|Flug|Autobahn|Bundesstraße|Formel|"
    r"Windows|Version|"
    r"Typ|Modell|Block|Reaktor|Kanal|Gleis|Zimmer|Halle|Apollo|Boeing|Airbus|article|section|chapter|page|flight|"
    r"route|highway|line|"
    r"version|posts?|phase|type|model|channel|room|resolution|Resolution|Super Bowl|Gruppe|Liga|Bundesliga)"
    r"s?\s+(?:\d+(?:,\s*|\s+(?:and|or|to|und|oder)\s+))*\Z",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"[-–]?[A-Za-zÄÖÜäöüß]|[-/:]\d")
_FILE_NUMBER = re.compile(r"\s+[A-Z][A-Za-z]{0,3}\s+\d+/\d")
"""What follows in the number of a file at court: 10 Cg 17/15b."""


def is_name_number(text: str, start: int, end: int, value: str) -> bool:
    """Tell whether a number belongs to a name, a version or a longer string."""
    if (
        value[-1].isdigit()
        and _SUFFIX.match(text, end)
        and not re.match(r"-(?:Prozent|Euro|Dollar|Meter|Kilo|Stunden|Tage)", text[end:])
    ):
        return True
    if _FILE_NUMBER.match(text, end):
        return True
    if value[0].isdigit() and start and text[start - 1] in "-/.#@_:" and text[start - 2 : start - 1].strip():
        return True
    return bool(_NAME_CUE.search(text, max(0, start - _CUE_BEFORE), start))


def is_lonely(text: str, start: int, end: int, value: str, hedge: str) -> bool:
    """Tell whether a number without a unit follows a capitalised word as part of its name, or is a bare small word."""
    quoted = start > 0 and text[start - 1] in "„“\"»'" and text[end : end + 1] in "“”\"«'"
    if quoted or (value[0].isdigit() and start < 2):
        return True
    if re.match(r"\.\s+[A-ZÄÖÜ]{2,}", text[end:]) or is_noun_inside(text, start, end, value):
        return True
    if hedge:
        return False
    before = re.search(r"(\S+)\s+\Z", text[:start])
    return bool(
        before
        and value[0].isdigit()
        and any(c.isupper() for c in before.group(1))
        and before.start() > 0
        and not _UNIT_BEFORE.match(before.group(1))
    )


_UNIT_BEFORE = re.compile(r"(?:Alter|Höhe|Zahl|Anzahl|Wert|Summe|Plätzen?|Rängen?|Stufe|Prozent|Preis|Quote)\Z")


def is_noun_inside(text: str, start: int, end: int, value: str) -> bool:
    """Tell whether a German number word is a noun, by its capital inside of a sentence: "außer Acht", "die Elf"; no
    word that opens a sentence, none that counts what follows ("Neun Monate"), no part of a number."""
    if not value[:1].isupper() or not value.isalpha() or value.lower() not in _NOUNS:
        return False
    opens = re.search(r"(?:\A|[.!?:;„“\"»«(–-]|[–-] )\s*\Z", text[:start]) is not None
    return not opens and re.match(r",? (?:[a-zäöüß]+(?:e|en|er) )?[A-ZÄÖÜ]|\s(?:der|von|dieser)\b", text[end:]) is None


_NOUNS = frozenset("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split())
