"""Read dates as exact as they are given, in every usual German and English notation.

Numbers with points are day first in both languages (5.3. needs its last point, 5.3 is a decimal), numbers with
slashes day first in German. An English 03/05/2026 has two readings: `date_readings` returns both, `read_date` returns
None for it, since a key must not be a guess.
"""

import re
from dataclasses import dataclass, replace

from quizapp.core.clock import ClockTime, find_clock
from quizapp.core.item import Language
from quizapp.core.months import read_month
from quizapp.core.ordinals import read_ordinal
from quizapp.core.patterns import pattern
from quizapp.core.text import normalise

LONGEST = 100
"""A longer text is no expression of a date."""


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date, a clock time or both, as exact as it was given. `decade` is its first year (1950), `century` its number
    (19); `part` is early, mid, late, spring, summer, autumn or winter; `short_year` says that only the last two digits
    of the year were given; `open_half` that the hour may be one of the morning or the evening."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    decade: int | None = None
    century: int | None = None
    part: str = ""
    short_year: bool = False
    open_half: bool = False

    @property
    def is_clock(self) -> bool:
        """Tell whether only a time of day was given."""
        return self.hour is not None and self == CalendarDate(
            hour=self.hour, minute=self.minute, open_half=self.open_half
        )


def read_date(text: str, language: Language) -> CalendarDate | None:
    """Return the date or clock time that the text gives, None where it gives none or could mean two."""
    readings = date_readings(text, language)
    return readings[0] if len(readings) == 1 else None


def date_readings(text: str, language: Language) -> tuple[CalendarDate, ...]:
    """Return every date that the text can mean: none, one, or two for an English 03/05/2026."""
    if len(text) > LONGEST:
        return ()
    whole = normalise(text).translate(_DASHES)
    plain = whole.rstrip(".!?,; ")
    plain += "." if whole[len(plain) :].startswith(".") else ""
    stamp = pattern(_STAMP).fullmatch(plain)
    found = find_clock(f"{stamp.group(1)} {stamp.group(2)}" if stamp else plain, language)
    if found is None:
        return _dates(plain, language)
    time, rest = found
    rest = pattern(_FILLERS).sub(" ", rest).strip(" ,")
    if not rest:
        return (_at(CalendarDate(), time),)
    return tuple(_at(date, time) for date in _dates(rest, language))


def _at(date: CalendarDate, time: ClockTime) -> CalendarDate:
    return replace(date, hour=time.hour, minute=time.minute, open_half=time.open_half)


def _dates(text: str, language: Language) -> tuple[CalendarDate, ...]:
    """Return the readings of a text that holds no clock time."""
    bare = pattern(_FILLERS).sub(" ", pattern(_WEEKDAY).sub(" ", text)).strip(" ,")
    bare = re.sub(r"\s*,\s*|\s+", " ", bare)
    part = pattern(_PART).match(bare)
    if part:
        bare = bare[part.end() :]
    found = _numeric(bare, language) or _named(bare, language) or _spans(bare)
    if not part:
        return found
    name = _PARTS[part.group(1).casefold()]
    return tuple(replace(date, part=name) for date in found if date.day is None)


def _numeric(text: str, language: Language) -> tuple[CalendarDate, ...]:
    iso = re.fullmatch(r"([0-9]{4})([-/.])([0-9]{1,2})(?:\2([0-9]{1,2}))?", text)
    if iso:
        return _valid(int(iso.group(1)), int(iso.group(3)), int(iso.group(4)) if iso.group(4) else None)
    months = re.fullmatch(r"([0-9]{1,2})[./-]([0-9]{4})", text)
    if months:
        return _valid(int(months.group(2)), int(months.group(1)), None)
    year = re.fullmatch(r"(?:1[0-9]|20|21)[0-9]{2}", text)
    if year:
        return (CalendarDate(year=int(text)),)
    match = re.fullmatch(r"([0-9]{1,2})([./-]) ?([0-9]{1,2})(?:\2 ?([0-9]{4}|[0-9]{2}))?\.?", text)
    if match is None or not (match.group(4) or match.group(2) == "/" or text.endswith(".")):
        return ()
    first, second, (full, short) = int(match.group(1)), int(match.group(3)), _year(match.group(4))
    day_first = _valid(full, second, first, short)
    if match.group(2) == ".":
        return day_first
    month_first = _valid(full, first, second, short)
    if language is Language.DE:
        return day_first or month_first
    return (*month_first, *(date for date in day_first if date not in month_first))


def _named(text: str, language: Language) -> tuple[CalendarDate, ...]:
    """Read 5. März 2026, March 5 2026, 5th of March, März 2026, März."""
    for form in (_DAY_MONTH, _MONTH_DAY, _MONTH):
        match = pattern(form).fullmatch(text)
        if match is None:
            continue
        groups = match.groupdict()
        month = read_month(groups["month"], language)
        day = _day(groups["day"], language) if groups.get("day") else None
        if month is None or (groups.get("day") and day is None):
            continue
        full, short = _year(groups["year"])
        return _valid(full, month, day, short)
    return ()


def _spans(text: str) -> tuple[CalendarDate, ...]:
    """Read decades and centuries."""
    decade = pattern(_DECADE).fullmatch(text)
    if decade:
        year = int(decade.group(1))
        return (CalendarDate(decade=year if year >= 100 else 1900 + year, short_year=year < 100),)
    worded = pattern(_WORDED_DECADE).fullmatch(text)
    if worded:
        tens = _TENS.index(worded.group(1).casefold()) % 8 + 2
        return (CalendarDate(decade=1900 + tens * 10, short_year=True),)
    century = pattern(_CENTURY).fullmatch(text)
    return (CalendarDate(century=int(century.group(1))),) if century else ()


def _valid(year: int | None, month: int, day: int | None, short: bool = False) -> tuple[CalendarDate, ...]:
    """Return the date where the calendar has it."""
    if not 1 <= month <= 12:
        return ()
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    days = 29 if month == 2 and leap else _DAYS[month - 1]
    if day is not None and not 1 <= day <= days:
        return ()
    return (CalendarDate(year, month, day, short_year=short),)


def _year(digits: str | None) -> tuple[int | None, bool]:
    """Return the year and whether only two digits of it were given; 69 to 99 are read as 1969 to 1999."""
    if digits is None:
        return None, False
    year = int(digits.lstrip("'"))
    if year >= 100:
        return year, False
    return (2000 if year < 69 else 1900) + year, True


def _day(text: str, language: Language) -> int | None:
    return int(text) if text.isdecimal() else read_ordinal(text, language)


_DASHES = str.maketrans(dict.fromkeys("–—‐‑−", "-"))
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_STAMP = r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}.*?)Z?"
_FILLERS = (
    r"(?<![\w.-])(?:am|im|in|um|gegen|ab|seit|den|dem|des|der|die|das|jahre?s?|on|at|the|of|since|in the|about|"
    r"etwa|ca\.|kurz nach|vor|nach|around|year)(?![\w.'-])"
)
_WEEKDAY = (
    r"(?<!\w)(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:\.?,| (?=\d)|\.(?= ))(?!\w)"
)
_PARTS = {
    **dict.fromkeys(("anfang", "early"), "early"),
    **dict.fromkeys(("mitte", "mid"), "mid"),
    **dict.fromkeys(("ende", "late"), "late"),
    **dict.fromkeys(("frühjahr", "frühling", "spring"), "spring"),
    **dict.fromkeys(("sommer", "summer"), "summer"),
    **dict.fromkeys(("herbst", "autumn", "fall"), "autumn"),
    "winter": "winter",
}
_PART = rf"({'|'.join(_PARTS)})[ -](?=\S)"
_YEAR_TAIL = r"(?: (?P<year>[0-9]{4}|'?[0-9]{2}))?"
_DAY_MONTH = rf"(?P<day>[0-9]{{1,2}}(?:\.|st|nd|rd|th|ter?)?|[^\W\d_-]+(?:-\w+)?)\s?(?P<month>[^\W\d_]+\.?){_YEAR_TAIL}"
_MONTH_DAY = rf"(?P<month>[^\W\d_]+\.?) (?P<day>[0-9]{{1,2}}(?:st|nd|rd|th)?|[^\W\d_-]+(?:-\w+)?){_YEAR_TAIL}"
_MONTH = r"(?P<month>[^\W\d_]+\.?)(?: (?P<year>[0-9]{4}|'[0-9]{2}))?"
_DECADE = r"'?((?:1[0-9]|20)?[0-9]0)(?:er|'?s)(?:[- ]?Jahren?)?"
_TENS = (
    "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger "
    "twenties thirties forties fifties sixties seventies eighties nineties"
).split()
_WORDED_DECADE = rf"({'|'.join(_TENS)})(?:[- ]?Jahren?)?"
_CENTURY = r"([0-9]{1,2})(?:\.|st|nd|rd|th) ?(?:Jahrhunderts?|Jh\.?|century)"
