"""Say how else an English day, month or clock time is written: "December 31" for "31 December", "14:40" for "2:40
p.m."."""

import re

from quizapp.core.item import Language
from quizapp.core.months import read_month

_HOUR = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\.?", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<month>[A-Z][a-z]+)(?:,? (?P<year>\d{4}))?")
_MONTH_FIRST = re.compile(r"(?P<month>[A-Z][a-z]+) (?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>\d{4}))?")
_OF_YEAR = re.compile(r"(?P<month>[A-Z][a-z]+),? (?P<year>[12]\d{3})")
_FEASTS = {
    (12, 31): "New Year's Eve",
    (1, 1): "New Year's Day",
    (12, 24): "Christmas Eve",
    (12, 25): "Christmas Day",
    (12, 26): "Boxing Day",
}
_NOON = 12
_TEENS = range(11, 14)


def other_moments(value: str) -> tuple[str, ...]:
    """Return the other ways to write a day or a clock time, none where it is neither."""
    hour = _HOUR.fullmatch(value)
    if hour is not None:
        return _times(hour["hour"], hour["minute"] or "", hour["half"].lower())
    day = _DAY_FIRST.fullmatch(value) or _MONTH_FIRST.fullmatch(value)
    return _days(day) if day is not None else ()


def _times(hour: str, minute: str, half: str) -> tuple[str, ...]:
    """Return a time by the clock with its half of the day, without it, and of twenty-four hours."""
    late = int(hour) % _NOON + (_NOON if half == "p" else 0)
    bare = f"{hour}:{minute}" if minute else hour
    written = [f"{bare} {half}.m.", f"{bare} {half}m", f"{bare}{half}m", bare]
    if not minute and int(hour) == _NOON:
        written.append("noon" if half == "p" else "midnight")
    written.append(f"{late:02}:{minute or '00'}")
    return tuple(dict.fromkeys(written))


def _days(day: re.Match[str]) -> tuple[str, ...]:
    number = read_month(day["month"], Language.EN)
    if number is None:
        return ()
    count, month, year = int(day["day"]), day["month"], day["year"]
    ordinal = f"{count}{_ending(count)}"
    before, behind = (f" {year}", f", {year}") if year else ("", "")
    feast = [] if year else [_FEASTS[number, count]] if (number, count) in _FEASTS else []
    return (
        f"{count} {month}{before}", f"{month} {count}{behind}", f"{ordinal} {month}{before}",
        f"{month} {ordinal}{behind}", f"{ordinal} of {month}{before}", *feast,
    )  # fmt: skip


def _ending(count: int) -> str:
    return "th" if count in _TEENS else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")


def month_before_year(value: str) -> str:
    """Return the month of an English month with its year, which stays beside a gap for the year: "August"."""
    found = _OF_YEAR.fullmatch(value)
    return found["month"] if found is not None and read_month(found["month"], Language.EN) else ""
