"""Judge a typed date or clock time: as exact as the key, in every usual notation of both languages."""

import re
from dataclasses import dataclass, replace

from quizapp.core.article import Article
from quizapp.core.dated_years import dated_years
from quizapp.core.dates import CalendarDate, date_readings
from quizapp.core.errors import Message
from quizapp.core.item import Language
from quizapp.core.months import month_names
from quizapp.core.notation import other
from quizapp.core.spelling import typos_between
from quizapp.core.text import excerpt, fold_answer, normalise
from quizapp.core.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class DateKey:
    """What a typed date is held against. `years` are the years that the article names, `own` those that it has beside
    this day or month, `now` the one in which it was published: a missing year counts when it can only be this one."""

    answer: str
    years: frozenset[int] = frozenset()
    own: frozenset[int] = frozenset()
    now: frozenset[int] = frozenset()

    @staticmethod
    def of(answer: str, article: Article, language: Language) -> "DateKey":
        """Return the key for a date of an article."""
        now = frozenset(map(int, _YEAR.findall(article.published or "")))
        return DateKey(answer, years_of(article), dated_years(answer, article, language), now)


def years_of(article: Article) -> frozenset[int]:
    """Return the years that stand in an article; the year it was published where it names none."""
    years = frozenset(map(int, _YEAR.findall(f"{article.title or ''}\n{article.text}")))
    return years or frozenset(map(int, _YEAR.findall(article.published or "")))


def judge_date(given: str, key: DateKey, language: Language) -> Verdict:
    """Return whether a typed date counts for the key, and why. Where it can be read in two ways (03/05/2026 in
    English), it counts when one of them is the key."""
    wanted = next(iter(date_readings(key.answer, language)), None)
    if wanted is None:
        same = fold_answer(given) == fold_answer(key.answer)
        return Verdict(same, _message("date-exact" if same else "date-wrong", given, key))
    readings, mended = _readings(given, wanted, language)
    if not readings:
        return Verdict(False, _message("date-unreadable", given, key))
    verdicts = [_judge(given, reading, wanted, key) for reading in readings]
    right = next((verdict for verdict in verdicts if verdict.right), None)
    if right and len(readings) > 1:
        return Verdict(True, _message("date-two-readings", given, key))
    if right and mended:
        return Verdict(True, _message("date-typo", given, key))
    return right or verdicts[0]


def _readings(given: str, wanted: CalendarDate, language: Language) -> tuple[tuple[CalendarDate, ...], bool]:
    """Return what an answer can mean, and whether a slip in the month was mended.

    A bare number is an hour where a clock time is asked for, and 5.3 a date without its last point.
    """
    plain = normalise(given)
    bare = re.fullmatch(r"([0-9]{1,2})\.?", plain)
    if bare and wanted.is_clock and int(bare.group(1)) <= 24:
        return (CalendarDate(hour=int(bare.group(1)) % 24),), False
    readings = date_readings(plain, language)
    if readings:
        return readings, False
    unfinished = re.fullmatch(r"[0-9]{1,2}\. ?[0-9]{1,2}", plain)
    if unfinished:
        return date_readings(f"{plain}.", language), False
    mended = " ".join(_nearest_month(word, language) for word in plain.split(" ")[:_MOST_WORDS])
    return date_readings(mended, language), mended != plain


def _nearest_month(word: str, language: Language) -> str:
    """Return the month that a word of five letters or more is but for one slip (Febuar), else the word."""
    name = word.casefold().strip(".,")
    months = {**month_names(language), **month_names(other(language))}
    near = {months[month]: month for month in months if len(name) >= _LETTERS and typos_between(name, month, 1)}
    return next(iter(near.values())) if len(near) == 1 else word


def _judge(given: str, date: CalendarDate, wanted: CalendarDate, key: DateKey) -> Verdict:
    if wanted.hour is not None and wanted.minute is None and date.minute is not None:
        wanted = replace(wanted, minute=0)
    date = _completed(date, wanted)
    missing = [name for name in _FIELDS if getattr(date, name) is None and getattr(wanted, name) is not None]
    extra = [name for name in _FIELDS if getattr(date, name) is not None and getattr(wanted, name) is None]
    different = [
        name
        for name in _FIELDS
        if name not in missing and name not in extra and getattr(date, name) != getattr(wanted, name)
    ]
    if different or (date.part and wanted.part and date.part != wanted.part):
        return Verdict(False, _message("date-wrong-year" if different == ["year"] else "date-wrong", given, key))
    if "year" in extra and key.years and date.year not in (key.own or key.years | key.now):
        return Verdict(False, _message("date-wrong-year", given, key))
    year_alone = missing == ["year"] and (date.month is not None or date.hour is not None)
    if year_alone and ((key.own or key.years) | {wanted.year}) == {wanted.year}:
        return Verdict(True, _message("date-without-year", given, key))
    if missing or (wanted.part and not date.part):
        code = "date-year-missing" if year_alone else "date-less-exact"
        return Verdict(False, _message(code, given, key))
    if extra or (date.part and not wanted.part):
        return Verdict(True, _message("date-more-exact", given, key))
    same = fold_answer(given) == fold_answer(key.answer)
    return Verdict(True, _message("date-exact" if same else "date-notation", given, key))


def _completed(date: CalendarDate, wanted: CalendarDate) -> CalendarDate:
    """Return the date with what it leaves open filled as the key has it: the century of a year of two digits, the
    half of the day of 6:30."""
    for name in ("year", "decade"):
        own, asked = getattr(date, name), getattr(wanted, name)
        if date.short_year and own is not None and asked is not None and (own - asked) % 100 == 0:
            date = replace(date, **{name: asked})
    if date.open_half and date.hour is not None and wanted.hour is not None and (date.hour - wanted.hour) % 12 == 0:
        date = replace(date, hour=wanted.hour)
    if date.minute is None and wanted.minute == 0 and date.hour is not None:
        date = replace(date, minute=0)
    return date


def _message(code: str, given: str, key: DateKey) -> Message:
    return Message.of(code, given=excerpt(given), expected=key.answer)


_LETTERS = 5
_MOST_WORDS = 8
_FIELDS = ("year", "month", "day", "hour", "minute", "decade", "century")
_YEAR = re.compile(r"(?<![\w.,])(1[89][0-9]{2}|20[0-9]{2}|2100)(?![\w]|[.,][0-9])")
