"""Split a paragraph into sentences, German and English.

A full stop closes a sentence unless it belongs to an abbreviation, an initial or an ordinal. Where it may be both
(`usw. Die Bahn`, `p.m. The union`), the next word decides: only words that like to begin a sentence let it close.
"""

import re

_CLOSERS = "\"'“”»«’‘›‹)\\]"
_OPENERS = "\"'„“”»«‚‘’›‹(\\["
_END = re.compile(rf"[.!?…]+[{_CLOSERS}]*(?=\s|\Z)")
_NEXT = re.compile(rf"\s*(?P<begin>[{_OPENERS}–—-]*\s*)(?P<word>[\w’']*)")
_SAID = re.compile(r"(?:[A-Z][\w.’'-]*\s+){1,3}(?:said|asked|added|told|says|replied|warned|shouted|wrote|cried)\b")
_RANK = re.compile(r"\w+listen-\d{1,4}")  # der Weltranglisten-12. Anna Berg
_LONGEST_TOKEN = 40


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return start and end of every sentence of one paragraph, in order and without the blanks between them."""
    spans: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    for mark in _END.finditer(text, start, end):
        following = _NEXT.match(text, mark.end(), end)
        if following and _closes(text, start, mark, following):
            spans.append((start, mark.end()))
            start = following.start("begin")
    if start < end:
        spans.append((start, end))
    return spans


def _closes(text: str, start: int, mark: re.Match[str], following: re.Match[str]) -> bool:
    """Tell whether the mark found closes the sentence that begins at `start`."""
    word = following.group("word")
    if not word:
        return True
    if word[0].islower():
        return False
    stops = mark.group().rstrip("\"'“”»«’‘›‹)]")
    if stops != ".":
        return stops == mark.group() or not _SAID.match(text, following.start("word"))
    token, before = _tokens_before(text, start, mark.start())
    return _closes_after(token, before, word)


def _closes_after(token: str, before: str, word: str) -> bool:
    """Tell whether a full stop closes the sentence, by the token it stands behind, the one before that and the word
    that follows."""
    if word[0].isdigit():
        return not (_is_short_number(token) or _shortens(token, _NEVER_LAST | _MAY_BE_LAST | _BEFORE_DIGITS))
    if _shortens(token, _NEVER_LAST) or (token in _SECOND_PARTS and before.endswith(".") and len(before) <= _PART):
        return False
    if _shortens(token, _MAY_BE_LAST) or _INITIALS.fullmatch(token):
        return word in _STARTERS
    if _ROMAN.fullmatch(token):
        return word in _STARTERS or not before[:1].isupper()
    if _is_short_number(token):
        return not _is_ordinal(before, word)
    if _RANK.fullmatch(token):
        return word in _STARTERS
    return True


def _is_ordinal(before: str, word: str) -> bool:
    """Tell whether a number with a point is an ordinal: am 5. März, in der 3. Liga, a list's own number."""
    if _COUNTED.fullmatch(word):
        return True
    return (word not in _STARTERS and before.casefold() in _DETERMINERS) or not before


def _is_short_number(token: str) -> bool:
    return token.isdecimal() and len(token) <= 3


def _shortens(token: str, words: frozenset[str]) -> bool:
    """Tell whether the token is an abbreviation or a compound that ends in one: Hauptstr., Dipl.-Ing."""
    return token in words or token.rpartition("-")[2] in words or token.endswith("str")


def _tokens_before(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the token that ends at `end` and the one before it, both without opening marks."""
    first = _token_start(text, start, end)
    blank = first
    while blank > start and text[blank - 1].isspace():
        blank -= 1
    return text[first:end].lstrip("\"'„“”»«‚‘’›‹(["), text[_token_start(text, start, blank) : blank].lstrip("\"'„“(")


def _token_start(text: str, start: int, end: int) -> int:
    at = end
    lowest = max(start, end - _LONGEST_TOKEN)
    while at > lowest and not text[at - 1].isspace():
        at -= 1
    return at


_NEVER_LAST = frozenset(
    "bzw ca vgl Nr Nrn Dr Prof Hr Hrn Fr St Ste sog inkl exkl einschl zzgl evtl ggf bspw geb gest Mr Mrs Ms "
    "Messrs Gen Gov Sen Rep Lt Col Sgt Capt Maj Cpl Adm Hon Rev Pres Sr vs z.B d.h e.g i.e z.T u.U i.d.R s.o s.u "
    "v.a Dipl Ing med rer phil Abt Hrsg Bd Kap approx est Mt Ft Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Oct Nov "
    "Dez Dec Tel Chr.-Geb Mme Mlle Vors Stellv stellv bzgl gem lt Ver verh max min zit Übers "
    "engl franz griech ungar".split()
)
_MAY_BE_LAST = frozenset(
    "usw etc u.a u.ä o.ä u.v.m Mio Mrd Mia Bio Tsd Std Min Sek Jh Jhd Chr Jr Inc Ltd Co Corp Bros a.m p.m U.S U.N "
    "U.K U.S.A E.U D.C Ph.D M.D i.R a.D e.V n.Chr v.Chr n.V al ff f ebd Ave Blvd Rd Univ Dept".split()
)
_BEFORE_DIGITS = frozenset("No Nos Art Abs Fig Figs Vol S p pp Ziff Anm Str Mo Di Mi Do Sa So Aufl Ausg".split())
_SECOND_PARTS = frozenset("B h T U R o u".split())
_PART = 5
_INITIALS = re.compile(r"[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]|(?:Ch|Th|Ph|Sch|Chr)")
_ROMAN = re.compile(r"[IVXL]{1,6}")
_COUNTED = re.compile(
    r"(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept(?:ember)?|Okt(?:ober)?|"
    r"Nov(?:ember)?|Dez(?:ember)?|Jahrhunderts?|Jahrtausends?|Jahrestags?|Geburtstags?|Mal|Platz|Rang|Bundesland|Stock|"
    r"Stockwerk|Spieltag|Runde|Minute|Etage|Klasse|Jahrgangsstufe|Tag|Woche|Monat|Jahr|Quartal|Halbjahr|Auflage|Liga|"
    r"Bundesliga|Halbzeit|Weltkriegs?|Bundestags?|Legislaturperiode|Senat|Kammer|Armee|Division|FC|SC|Novelle|Stunde)"
)
_DETERMINERS = frozenset(
    "am im der die das dem den des zum zur vom beim seit ab bis ein eine einem einen einer eines jede jeder jedes "
    "jeden jedem sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere dieser diese diesem "
    "diesen".split()
)
_STARTERS = frozenset(
    "Der Die Das Dem Den Des Ein Eine Einer Einem Einen Er Sie Es Wir Ich Ihr Man Dies Diese Dieser Dieses Diesen "
    "Diesem In Im Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Für Durch Über Unter Um Zu Zum Zur Seit Bis Während "
    "Wegen Trotz Aber Doch Und Oder Denn Auch Noch Nun Nur So Dann Da Dabei Damit Dazu Darauf Deshalb Dagegen "
    "Dort Hier Heute Gestern Jetzt Wenn Weil Als Ob Obwohl Dass Wer Was Wo Wie Wann Warum Kein Keine Alle Viele "
    "Einige Mehrere Andere Jede Jeder Laut Zuvor Danach Zudem Außerdem Allerdings Jedoch Rund Etwa Insgesamt Ob "
    "Seine Ihre Sein Nicht Später Zwei Drei The A An He She It They We I You This That These Those There Here In "
    "On At By For From With Without After Before But And Or So Yet As If When While Where What Who Why How No Not "
    "All Some Many Most Few Both Each Every Another His Her Its Their Our My Your Under Over Since Until During "
    "About Then Now Today Yesterday However Meanwhile According Also Only Even Still To Of One Two Three".split()
)
