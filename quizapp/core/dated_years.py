"""Find the years in which an article has the day or month of a date: there may be one though it names many years."""

import re

from quizapp.core.article import Article
from quizapp.core.dates import CalendarDate, date_readings
from quizapp.core.item import Language
from quizapp.core.months import month_names


def dated_years(answer: str, article: Article, language: Language) -> frozenset[int]:
    """Return the years that stand in an article beside the day and month of a date, or beside its month where it has
    no day; none for a date without a month."""
    wanted = next(iter(date_readings(answer, language)), None)
    if wanted is None or wanted.month is None:
        return frozenset()
    text = f"{article.title or ''}\n{article.text}"
    found = (reading for date in _dates(text, wanted.month, language) for reading in date_readings(date, language)[:1])
    return frozenset(one.year for one in found if one.year is not None and _is_same(one, wanted))


def _dates(text: str, month: int, language: Language) -> list[str]:
    """Return what looks like a date of that month with a year."""
    names = "|".join(sorted({re.escape(name) for name, number in month_names(language).items() if number == month}))
    year = r"(?:1[5-9]|20)\d\d(?![\d.,]*\d)"
    before = rf"(?<![\w.])(?:\d{{1,2}}(?:\.|st|nd|rd|th)?\s+(?:of\s+)?)?(?:{names})\.?,?\s+{year}"
    behind = rf"(?<!\w)(?:{names})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+{year}"
    numbers = rf"(?<![\d.])\d{{1,2}}\.\s?0?{month}\.\s?{year}"
    return re.findall(rf"{before}|{behind}|{numbers}", text, re.IGNORECASE)


def _is_same(date: CalendarDate, wanted: CalendarDate) -> bool:
    return date.month == wanted.month and (wanted.day is None or date.day == wanted.day)
