"""Read quantities, numbers and dates alike: the one door to the grammar that scoring, checking and drafting share.

text2num and babel are loaded on the first number word and the first month name, not on import.
"""

from fractions import Fraction

from quizapp.core.dates import CalendarDate, date_readings, read_date
from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.core.notation import format_number
from quizapp.core.numbers import Number, NumberKind, read_number
from quizapp.core.units import MONEY, Dimension, leading_measure

__all__ = [
    "CalendarDate",
    "Number",
    "NumberKind",
    "SortKey",
    "date_readings",
    "figure_kind",
    "format_number",
    "read_date",
    "read_number",
    "sort_key",
    "sort_keys",
]

SortKey = tuple[int, tuple[Fraction, ...]]
"""Where a quantity stands among others of its kind (0 numbers, 1 dates)."""


def figure_kind(value: str, unit: str | None, language: Language) -> FigureKind:
    """Return the kind that a figure without one has: a date or a year from 1800 to 2100 without unit is a date, per
    cent a percentage, a currency money, everything else a count. A clock time is a time."""
    number = read_number(value, language)
    written = unit or (number.unit if number else "")
    known = leading_measure(written)
    if (number and number.percent) or (known and known.dimension is Dimension.PERCENT):
        return FigureKind.PERCENTAGE
    if known and known.dimension in MONEY:
        return FigureKind.MONEY
    dates = () if unit else date_readings(value, language)
    if not dates:
        return FigureKind.COUNT
    if dates[0].is_clock:
        return FigureKind.TIME
    bare_year = dates[0] == CalendarDate(year=dates[0].year)
    return FigureKind.DATE if not bare_year or 1800 <= (dates[0].year or 0) <= 2100 else FigureKind.COUNT


def sort_key(text: str, language: Language) -> SortKey | None:
    """Return what one quantity is sorted by, None where the text is no number and no date."""
    number, date = _number_key(text, language), _date_key(text, language)
    is_year = date is not None and not any(date[1][1:])
    return number if number and (date is None or is_year) else date


def sort_keys(texts: tuple[str, ...], language: Language) -> tuple[SortKey, ...] | None:
    """Return what several quantities are sorted by, None where they are not all numbers or all dates."""
    for reader in (_date_key, _number_key):
        keys = tuple(reader(text, language) for text in texts)
        if all(key is not None for key in keys):
            return tuple(key for key in keys if key is not None)
    return None


def _number_key(text: str, language: Language) -> SortKey | None:
    number = read_number(text, language)
    if number is None or len(number.unit.split()) > _MOST_WORDS:
        return None
    if (number.article and not leading_measure(number.unit)) or (number.ordinal and _date_key(text, language)):
        return None
    if number.kind is NumberKind.FRACTION:
        return 0, (number.exact, Fraction(0))
    known = leading_measure(number.unit)
    factor = Fraction(known.factor) if known else Fraction(1)
    return 0, (Fraction(number.low) * factor, Fraction(number.high) * factor)


def _date_key(text: str, language: Language) -> SortKey | None:
    date = read_date(text, language)
    if date is None:
        return None
    year = date.year or date.decade or (date.century or 0) * 100
    fields = (year, date.month or 0, date.day or 0, date.hour or 0, date.minute or 0)
    return 1, tuple(Fraction(field) for field in fields)


_MOST_WORDS = 3
