"""Split a paragraph into sentences, German and English."""

import re

_ABBREVIATIONS = frozenset(
    f"{word}."
    for word in (
        "z z.B B d d.h h u u.a a u.ä bzw ca etc usw vgl Nr Dr Prof Hr Fr St Str Mio Mrd Tsd Abs Art S v.a o.ä "
        "inkl exkl evtl ggf bspw sog geb gest Jh Chr Mr Mrs Ms Jr Sr Inc Ltd Co Corp vs e.g i.e a.m p.m U.S "
        "U.N U.K Gen Gov Sen Rep Lt Col Sgt Capt No Jan Feb Mar Apr Jun Jul Aug Sep Sept Okt Oct Nov Dez Dec "
        "i max min Tel Std Min Sek approx est"
    ).split()
)
_MONTHS = (
    "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    "Jahrhundert|Jahrestag|Geburtstag|Mal|Platz|Rang|Bundesland|Stock|Spieltag|Runde|Minute|Etage|Klasse|Tag|Woche|"
    "Monat|Jahr"
)
_END = re.compile(r"""[.!?…]+["'“”»«’‘)\]]*(?=\s+|$)""")
_LAST_TOKEN = re.compile(r"(\S+)$")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return start and end of every sentence of one paragraph, in order and without the blanks between them."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if _ends_here(text, start, match):
            spans.append((start, match.end()))
            start = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans


def _ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether the mark found closes a sentence."""
    rest = text[match.end() :].lstrip()
    if not rest:
        return True
    if rest[0].islower():
        return False
    if match.group()[0] != ".":
        return True
    last = _LAST_TOKEN.search(text[start : match.start() + 1])
    token = last.group(1).lstrip("(„\"'“»[") if last else ""
    if token in _ABBREVIATIONS or re.fullmatch(r"(?:[A-ZÄÖÜa-z]\.)+", token):
        return False
    if re.fullmatch(r"\d{1,3}\.", token):
        return not re.match(rf"(?:{_MONTHS})", rest)
    return True
