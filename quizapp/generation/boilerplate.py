"""Tell what stands around an article from the article: captions, bylines, cookie words, menus, lists of links.

Only what is certain is left out: a sentence too many can be struck out by a teacher, a lost one is not seen.
"""

import re
from collections.abc import Sequence

_HEAD_BLOCKS = 6
_LONGEST_CAPTION = 320
_LONGEST_NOTICE = 500
_TAIL_HEADINGS = re.compile(
    r"(?:Quellen?|Weitere(?: Artikel| Meldungen| Fotos| Themen| Nachrichten)?|Siehe auch|Themenverwandte Artikel|Links|"
    r"Weblinks|Mehr zum Thema|Zum Thema|Das könnte Sie auch interessieren|Lesen Sie auch|Sources?|"
    r"Related(?: news| articles| topics| stories)?|See also|External links|References|Further reading|"
    r"More on this story|You may also like)\s*:?\Z",
    re.IGNORECASE,
)
_JUNK_LINE = re.compile(
    r"(?:Foto|Bild|Photo|Image|Video|Grafik|Quelle|Bildquelle)s?\s*:.{0,80}\Z|(?:Weitere|Artikel|Anzeige|Werbung|"
    r"Advertisement|Newsletter|Teilen|Drucken|Share|Print|Kommentare?|Comments?)\s*:?\Z|\([a-zäöü/]{2,12}\)\Z",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"(?:Lesen Sie (?:auch|mehr|dazu|hier)|Mehr (?:dazu|zum Thema|lesen)|Auch interessant|Read (?:more|also|next)|"
    r"Sign up|Subscribe|Jetzt (?:abonnieren|testen|kostenlos|registrieren)|Newsletter abonnieren|Zur Startseite|"
    r"Nach oben|Artikel (?:teilen|drucken|merken|anhören)|Auf (?:Facebook|Twitter|X|WhatsApp) teilen|"
    r"Share (?:this|on)|Zum Inhalt springen|Skip to|Lesedauer|Lesezeit|Reading time|Folgen Sie uns|Follow us|"
    r"Zur (?:Merkliste|Übersicht)|Bildunterschrift|Image caption|Vorlesen|Listen to this)\b[^.!?]{0,120}[.!:]?\Z",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"(?:Menü|Menu|Suche|Search|Login|Anmelden|Startseite|Home|Impressum|Datenschutz(?:erklärung)?|Kontakt|Contact|AGB|"
    r"Privacy(?: policy)?|Terms(?: of use)?|Abo|Abonnieren|Nutzungsbedingungen|Cookie-Einstellungen|Alle akzeptieren|"
    r"Accept all|Ablehnen|Reject all|\d+ (?:Min\.?|Minuten|min|minutes?) (?:Lesezeit|Lesedauer|read))\Z",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|Copyright\b).{0,120}\Z|.{0,80}(?:Alle Rechte vorbehalten|All rights reserved)\.?\Z", re.I
)
_COOKIES = re.compile(
    r"\bWir (?:verwenden|nutzen|setzen)\b.{0,80}\bCookies\b|\bDiese (?:Web)?[Ss]eite (?:verwendet|nutzt|setzt)\b.{0,40}"
    r"\bCookies\b|\bWe (?:and our partners )?use\b.{0,40}\bcookies\b|\bThis (?:web)?site uses\b.{0,40}\bcookies\b|"
    r"\bCookies (?:akzeptieren|zulassen|ablehnen)\b|\bAccept (?:all )?cookies\b",
    re.DOTALL,
)
_CAPTION = re.compile(
    r"(?:Abb(?:ildung|\.)|Fig(?:ure|\.)|Bild|Foto|Grafik|Photo|Image)\s*\d{0,3}\s*[:|]\s*\S", re.DOTALL
)
_CREDIT = re.compile(
    r"(?:^|[\s(|/–—-])(?:(?:Foto|Bild|Grafik|Photo(?:graph)?|Image|Picture|Symbolbild|Archivbild|Archivfoto)s?"
    r"(?: by)?\s*:\s*|©\s*)[^.!?:]{2,70}\)?\s*\Z"
)
_NAME = r"(?:(?:Dr|Prof)\.\s+)*[A-ZÄÖÜ][\w'’-]+(?:\s+(?:von|van|de|der|[A-ZÄÖÜ]\.?|[A-ZÄÖÜ][\w'’-]+)){1,3}"
_BYLINE = re.compile(
    rf"(?:(?:Von|By|Text|Autor(?:in)?|Author|Ein (?:Artikel|Bericht|Kommentar) von)\s*:?\s+){_NAME}"
    rf"(?:(?:\s+und|\s+and|,|\s+&)\s+{_NAME}){{0,3}}(?:,\s*[A-ZÄÖÜ][\w/ -]{{1,40}})?\Z"
)
_SEPARATORS = re.compile(r"\s[|›»>•·]\s")


def without_boilerplate(blocks: Sequence[str]) -> list[str]:
    """Return the blocks of the article: without lists of links at the end and what stands around the text."""
    cut = len(blocks)
    for number, block in enumerate(blocks):
        if number >= len(blocks) // 2 and _TAIL_HEADINGS.match(_flat(block)):
            cut = number
            break
    return [block for number, block in enumerate(blocks[:cut]) if not _is_boilerplate(_flat(block), number)]


def _is_boilerplate(block: str, number: int) -> bool:
    if any(pattern.match(block) for pattern in (_JUNK_LINE, _SINGLE, _CALL, _RIGHTS)):
        return True
    if number < _HEAD_BLOCKS and _BYLINE.match(block):
        return True
    if len(block) <= _LONGEST_NOTICE and _COOKIES.search(block):
        return True
    return _is_caption(block) or _is_menu(block)


def _is_caption(block: str) -> bool:
    """Tell whether a block is the text below a picture: it says so, or ends with whose picture it is."""
    return len(block) <= _LONGEST_CAPTION and bool(_CAPTION.match(block) or _CREDIT.search(block))


def _is_menu(block: str) -> bool:
    """Tell whether a block is a row of links: short words between strokes, and no sentence."""
    parts = _SEPARATORS.split(block)
    return len(parts) >= 3 and all(len(part.split()) <= 4 for part in parts) and not re.search(r"[.!?]\Z", block)


def _flat(block: str) -> str:
    return re.sub(r"\s*\n\s*", " ", block).strip()
