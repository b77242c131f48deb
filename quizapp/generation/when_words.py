"""Choose the words that a German question on a time begins with: the year, the day or the hour that is meant."""

import re
from collections.abc import Mapping

from quizapp.core.facts import FigureKind
from quizapp.generation.figures import FoundFigure

_YEARS: Mapping[str, str] = {"seit": "seit welchem Jahr", "bis": "bis zu welchem Jahr", "ab": "ab welchem Jahr"}
_DAYS: Mapping[str, str] = {"seit": "seit welchem Tag", "bis": "bis zu welchem Tag", "ab": "ab welchem Tag"}
_TIMES: Mapping[str, str] = {"seit": "seit wann", "bis": "bis wann", "ab": "ab wann"}
_HOURS: Mapping[str, str] = {"um": "um wie viel Uhr", "gegen": "gegen wie viel Uhr"}
_DAY_OF_MONTH = re.compile(r"0?\d{1,2}\. ?[A-ZÄÖÜ][a-zäöü]+")
"""A day without its year."""
_HOUR = re.compile(r"\d Uhr\b")
_YEAR = re.compile(r"1\d{3}|20\d\d")


def asking_words(figure: FoundFigure, lead: str, beside: str) -> str | None:
    """Return the words that ask for a time behind a preposition, None where nothing asks for it ("um 1500").

    A year is asked for as a year, a day without its year as a day, so that everybody knows how exact the answer must
    be; `beside` is the rest of the clause: where it tells the hour, only the day is left to ask for.
    """
    if lead in _HOURS:
        return _HOURS[lead] if figure.kind is FigureKind.TIME else None
    if figure.kind is FigureKind.DATE and _YEAR.fullmatch(figure.value):
        return _YEARS.get(lead, "in welchem Jahr")
    is_day = re.match(r"\d{1,2}\.", figure.value) is not None
    if _DAY_OF_MONTH.fullmatch(figure.value) or (is_day and _HOUR.search(beside)):
        return _DAYS.get(lead, "an welchem Tag")
    return _TIMES.get(lead, "wann")


_LATER_DATE = re.compile(
    r"(?:\b(?:und|sowie|oder)|,) (?:[a-zäöü]+ )?(?:im(?: Jahre?)?|am|in|seit|ab|bis(?: zum)?|\d{4}) "
    r"(?:\d|[A-ZÄÖÜ][a-zäöü]+ \d{4})"
)
"""A second time that something else happens at: "im Jahr 2014 … und im Jahr 2016 …"."""
_EARLIER_DATE = re.compile(r"\b(?:1\d{3}|20\d\d)\b.*\b(?:und|sowie)\b|\b\d{1,2}\. [A-ZÄÖÜ].*\b(?:und|sowie)\b")
_INFLECTED = re.compile(r"[a-zäöüß]+(?:e|en|em|er|es)\Z")


def is_one_of_two(before: str, behind: str) -> bool:
    """Tell whether the clause has a second time, joined to what happened at the first: it tells of two events."""
    return _LATER_DATE.search(behind) is not None or _EARLIER_DATE.search(before) is not None


def is_measured(before: str) -> bool:
    """Tell whether an adjective stands before a time that belongs to it: "den gesamten November"."""
    words = before.split()
    return len(words) > 1 and _INFLECTED.match(words[-1]) is not None and words[-2].lower() in _ARTICLES


_ARTICLES = frozenset("der die das den dem des ein eine einen einem einer eines im am vom zum beim".split())
