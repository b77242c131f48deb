"""Tell whether the words around a figure tell it, so that nobody needs the article to fill it in."""

import re

from quizapp.core.facts import FigureKind
from quizapp.generation.counted_lists import are_listed
from quizapp.generation.figures import FoundFigure
from quizapp.generation.templates.small_counts import counts_known, number_of, tells_small_count

_SMALL = {
    "zwei": 2, "beiden": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
}  # fmt: skip
_ONE_AND_OTHER = re.compile(
    r"\b(?:der|die|das|den) erste\b.*\b(?:der|die|das|den) (?:zweite|andere)\b|"
    r"\beine[rsn]?\b.*\b(?:eine?|der|die|das) andere[rs]?\b|"
    r"\b[Zz]um einen\b|\beinerseits\b|\b[Ee]rstens\b|\bsowohl\b|\bthe first\b.*\bthe (?:second|other)\b|\bone\b.*"
    r"\bthe other\b|\b[Ff]irst(?:ly)?,",
    re.IGNORECASE,
)
"""Where two things are told one after the other."""
_EACH_OTHER = re.compile(
    r"\b(?:each other|one another|collid\w+|collision|head-on|(?:same|on one) (?:track|line|runway|lane)|"
    r"kollidier\w+|Kollision|zusammen(?:ge)?(?:stoßen|stieß\w*|prallt\w*|prallen)|Zusammenstoß\w*|Zusammenprall\w*|aufeinander\w*)\b"
)
"""What happens between two: nobody needs the article to count them."""
_VEHICLES = re.compile(
    r" (?:[\w-]+ )?\w*(?:trains?|trams?|cars?|buses|lorries|trucks|planes?|aircraft|helicopters?|ships?|boats?|ferries|"
    r"vehicles|[Zz]ügen?|[Aa]utos?|[Bb]ussen?|[Ff]lugzeugen?|[Ss]chiffen?|[Ff]ahrzeugen?|[Hh]ubschraubern?|[Bb]ooten?)\b"
)
_OR_ONE = re.compile(r"\b(?:ein(?:e[nmrs]?)?|one) (?:bis|oder|or|to)\s+\Z", re.IGNORECASE)
_SET_PHRASES = re.compile(
    r"-(?:Staaten-Lösung|Klassen|Meter-|state solution|Fronten|Drittel-|Parteien-)|\s[Mm]al (?:umdreh|umzudreh)|"
    r"\s(?:Augen|Seiten einer|Welten|sides of|branches of|corners of|pillars of|minutes of fame|"
    r"days a week|hours a day|seasons)\b|\s(?:Seiten|Hälften) (?:der|einer) Medaille"
)
_NUMBERING = re.compile(
    r"\b(?:Risiko|Punkt|Teil|Schritt|Phase|Variante|Frage|Grund|Szenario|Senat|Nummer|Kammer|Klasse|Art\.?|Artikel|"
    r"step|part|phase|point|question|variant|junction|exit|platform|gate|room|route|bus|line|terminal|section|"
    r"chapter|page|highway|motorway|[Nn]umber|No\.?)\s+\Z"
)
_NAME = r"[A-ZÄÖÜ„][\w.’'-]*(?: (?:von|van|de|of|the|für|der|des|und der)? ?[A-ZÄÖÜ][\w.’'-]*)*"
_LIST = re.compile(
    rf"(?: (?!aus\b|in\b|von\b|from\b)[a-zäöüß-]+)* [A-ZÄÖÜa-z][\w-]*"
    r"(?:(?: (?:im|in|am|der|des|von|in der) [A-ZÄÖÜ][\w-]*)? ?[–:(,])? ?"
    rf"(?P<list>{_NAME}(?:, {_NAME})*),? (?:und|and|sowie) (?:[A-ZÄÖÜ„]|(?:der|die|das) [A-ZÄÖÜ])"
)
"""Names right behind the counted noun."""
_BEFORE_YEAR = re.compile(r"\b(?P<year>(?:19|20)\d\d)(?:/| und | and )\Z")
_FAMOUS = re.compile(
    r"(?:11\. ?September|September 11(?:th)?,?) 2001|3\. ?Oktober 1990|9\. ?November 1989|8\. ?Mai 1945|"
    r"1\. ?September 1939|30\. ?Januar 1933|6\. ?August 1945|7\. ?Dezember 1941|December 7,? 1941|0 auf 100|"
    r"273(?:,15)? (?:°|Grad)|300\.000 (?:Kilometern?|km)(?: pro |/|/ )(?:Sekunde|s)\b|[Uu]nter 18 Jahren"
)
"""Dates, constants and the age of children, which every pupil knows, and the hundred that cars are measured by."""
_HALVES = ("half", "hälfte", "halbe")
_YEAR_BEHIND = re.compile(r" (?:und|and) (?P<year>(?:19|20)\d\d)\b")
_HALF = re.compile(r"\b(?:first|second|latter|later|other|earlier|ander(?:e|en)|zweiten?|ersten?) \Z", re.IGNORECASE)
_TIMES_BEFORE, _TIMES_BEHIND = re.compile(r"\d ?[×x*] ?\Z"), re.compile(r" ?[×x*] ?\d")
"""A format, which nobody learns by heart: "960 × 540 Pixel"."""
_FOLLOWED = re.compile(r"\b(?:gefolgt|vor|dahinter|followed|ahead)\b")
_SETS = re.compile(r"\d{1,2}:\d{1,2}(?: ?\(\d+\))?(?:,? ?\d{1,2}:\d{1,2}(?: ?\(\d+\))?)+")
"""A row of results, as of the sets of a match: nobody learns it by heart."""
_PLACES = ("Erster", "Zweiter", "Dritter", "Vierter", "Fünfter", "Sechster", "Siebenter", "Achter", "Neunter")
_NEAR = 240
_FEW = re.compile(r"\b(?:wenige|einige|ein paar|mehrere|gefühlte[nr]?|halb|few|several|half)\s+\Z", re.IGNORECASE)


_MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember")  # fmt: skip


def _is_other_half(value: str, before: str) -> bool:
    """Tell whether a value is the rest of a whole, or the month after the one that is joined to it."""
    month = value.split()[0]
    earlier = _MONTHS[_MONTHS.index(month) - 1] if month in _MONTHS else None
    if earlier and re.search(rf"\b{earlier}(?: und |/)\Z", before):
        return True
    return value.lower() in _HALVES and _HALF.search(before) is not None


def is_told_figure(text: str, figure: FoundFigure) -> bool:
    """Tell whether a figure follows from the words of its text, or is no number that says something."""
    before, after = text[max(0, figure.start - _NEAR) : figure.start], text[figure.end : figure.end + _NEAR]
    if _is_other_half(figure.value, before) or _TIMES_BEFORE.search(before) or _TIMES_BEHIND.match(after):
        return True
    if (
        before.endswith("-")
        or (before.endswith("The ") and re.match(r" [A-Z]", after))
        or (figure.value == "90" and after.startswith(" Minuten"))
    ):
        return True  # a team ("Elf"), a title, the time that a match takes
    if _HALF_A_PAIR.search(before) or _HALF_BEHIND.match(after) or _COMPOUND.match(after):
        return True  # "am 8. und 9. März", "5-Prozent-Hürde"
    equated = _EQUATED.match(text, figure.end)
    if equated is not None and _counts(figure.value) == len(_COMMAS.split(equated["list"])):
        return True  # "die ersten drei Opfer waren der Bruder, der Anwalt und eine Kollegin"
    if figure.value.lower() in ("two", "zwei") and _VEHICLES.match(after) and _EACH_OTHER.search(before + after):
        return True
    counted = _COUNTED_OUT.match(text[figure.end :])
    if counted is not None and _counts(figure.value) == len(_COMMAS.split(counted["list"])):
        return True
    if _FEW.search(before) or _OR_ONE.search(before) or _NUMBERING.search(before) or _SET_PHRASES.match(after):
        return True
    if any(row.start() <= figure.start < row.end() for known in (_SETS, _FAMOUS) for row in known.finditer(text)):
        return True
    if figure.kind is FigureKind.RANK and _follows_place(before, figure.value):
        return True
    if figure.kind is FigureKind.RANK and figure.value in ("eins", "1", "one") and _FOLLOWED.search(after):
        return True
    if figure.value.isdigit() and _is_beside_year(before, after, int(figure.value)):
        return True
    number = _counts(figure.value)
    return (bool(number) and _is_counted(before, after, number)) or _is_small_told(figure, before, after)


def _is_small_told(figure: FoundFigure, before: str, after: str) -> bool:
    """Tell whether the words around a small German number tell it, or it counts what was counted before."""
    number = number_of(figure.value)
    is_known = figure.kind is FigureKind.COUNT and counts_known(before, after, number)
    return bool(number) and (is_known or tells_small_count(before, after, number))


def _is_counted(before: str, after: str, number: int) -> bool:
    """Tell whether the things that a small number counts are all named behind it, or the number beside it tells it."""
    if _is_beside_number(before, after, number) or _counts_terms(after, number) or _SUMMED_UP.search(before):
        return True
    if (number == 2 and _TWO_NAMED.search(before)) or are_listed(before, after, number):
        return True
    listed = _LIST.match(_BRACKETS.sub("", after))
    if _TIMES.search(after) or (number == 2 and _BOTH.match(after)):
        return True
    return (number == 2 and _ONE_AND_OTHER.search(after) is not None) or (
        listed is not None and listed["list"].count(", ") + 2 == number
    )


_SUMMED_UP = re.compile(r"\balso \Z")
_TWO_NAMED = re.compile(
    r"\bmit (?:[A-ZÄÖÜ][\w-]+ ?){1,2} und (?:[A-ZÄÖÜ][\w-]+ ?){1,2}(?:nur |lediglich |gerade einmal )\Z"
)
_BRACKETS = re.compile(r" \([^)]*\)")
_PAIR = re.compile(r"\b(?:(?P<word>[a-zäöü]+)|(?P<digits>\d)) (?:und|and) \Z")
_NEXT = re.compile(r" (?:und|and) (?:(?P<word>[a-zäöü]+)|(?P<digits>\d))\b")
_TERMS = re.compile(
    r" (?:[a-zäöüß-]+ )*[A-ZÄÖÜ][\w-]*:? (?P<list>[A-ZÄÖÜ][\w -]*(?:, [A-ZÄÖÜ][\w -]*)+ (?:und|sowie|and) [A-ZÄÖÜ]\w*)"
)


def _is_beside_year(before: str, after: str, year: int) -> bool:
    """Tell whether the year before or after a year stands beside it: "2009 und 2010"."""
    earlier, later = _BEFORE_YEAR.search(before), _YEAR_BEHIND.match(after)
    return bool((earlier and int(earlier["year"]) == year - 1) or (later and int(later["year"]) == year + 1))


def _is_beside_number(before: str, after: str, number: int) -> bool:
    """Tell whether the number before or after a number stands beside it: "auf den Plätzen drei und vier"."""
    pair, next_one = _PAIR.search(before), _NEXT.match(after)
    return (pair is not None and _counts(pair["word"] or pair["digits"]) == number - 1) or (
        next_one is not None and _counts(next_one["word"] or next_one["digits"]) == number + 1
    )


def _counts_terms(after: str, number: int) -> bool:
    """Tell whether as many terms follow the noun that is counted: "vier Themen Kunst, Musik (Chor), Tanz und Film"."""
    listed = _TERMS.match(_BRACKETS.sub("", after))
    return listed is not None and len(_COMMAS.split(listed["list"])) == number


_HALF_BEHIND = re.compile(
    r"\.? (?:und|oder|auf den) \d{1,2}\. |\. ?(?:-|–|/|bis|bis zum) ?\d{1,2}\.| ?-,? (?:bis|und|oder) "
)
_HALF_A_PAIR = re.compile(r"\b\d{1,2}\. (?:und|bis|oder|auf den|bis zum) \Z|\bFassung (?:vom )*\Z")
_COMPOUND = re.compile(r"-[A-ZÄÖÜ]\w+-[A-ZÄÖÜa-z]")
_TIMES = re.compile(r"\b(?:ein|zwei|drei)mal\b.*\b(?:ein|zwei|drei|vier)mal\b")
_BOTH = re.compile(r"[^.;“„]{3,60}, (?:die )?(?:beide|both)\b")


def _counts(value: str) -> int:
    """Return a small number, 0 for any other one."""
    return _SMALL.get(value.lower(), int(value) if re.fullmatch(r"[2-7]", value) else 0)


_COUNTED_OUT = re.compile(r"[^:.;“„]{3,80}: (?P<list>(?!(?:Dies\w*|Sie|Er|Es|Man) [a-zäöü])[^:;.]+?)\.?\Z")
_EQUATED = re.compile(
    r"(?: [a-zäöüß-]+)* [A-ZÄÖÜ][\w-]+ (?:sollen|seien|sind|waren|wären|heißen|hießen|are|were) "
    r"(?P<list>(?:der|die|das|ein|eine|sein|seine|ihr|ihre|the|a|an|[A-ZÄÖÜ])[^,:;.]*(?:, [^,:;.]+)* "
    r"(?:und|sowie|and) [^,:;.]+)\.?\Z"
)
_COMMAS = re.compile(r", (?:und )?| und | sowie | and ")
"""A list behind a colon at the end of the sentence, and what stands between its members."""


def _follows_place(before: str, value: str) -> bool:
    """Tell whether the place before a rank is told just before it: "Vierter, Rehburg folgt auf Platz fünf"."""
    rank = _SMALL.get(value, int(value) if value.isdigit() else 0)
    return 1 < rank <= len(_PLACES) + 1 and re.search(rf"\b{_PLACES[rank - 2]}\b", before) is not None
