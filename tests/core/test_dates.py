"""Dates and clock times are read as exact as they are given, in every usual notation of both languages."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.dates import CalendarDate, date_readings, read_date
from quizapp.core.item import Language
from quizapp.core.months import month_names, read_month

DE, EN = Language.DE, Language.EN
MARCH = CalendarDate(2026, 3, 5)
SHORT = CalendarDate(2026, 3, 5, short_year=True)
DAY = CalendarDate(month=3, day=5)
MONTH = CalendarDate(2026, 3)
SIX = CalendarDate(hour=18)
HALF = CalendarDate(hour=18, minute=30)


def clock(hour: int, minute: int | None = None, open_half: bool = False) -> CalendarDate:
    return CalendarDate(hour=hour, minute=minute, open_half=open_half)


CASES = [
    (DE, "2026-03-05", MARCH),
    (DE, "2026/03/05", MARCH),
    (DE, "5. März 2026", MARCH),
    (DE, "5.März 2026", MARCH),
    (DE, "5 März 2026", MARCH),
    (DE, "05.03.2026", MARCH),
    (DE, "5. 3. 2026", MARCH),
    (DE, "5-3-2026", MARCH),
    (DE, "am 5. März 2026", MARCH),
    (DE, "Donnerstag, 5. März 2026", MARCH),
    (DE, "Do., 5.3.2026", MARCH),
    (DE, "der fünfte März 2026", MARCH),
    (DE, "March 5, 2026", MARCH),
    (DE, "5.3.26", SHORT),
    (DE, "5. März '26", SHORT),
    (DE, "5. März", DAY),
    (DE, "5.3.", DAY),
    (DE, "5. Maerz", DAY),
    (DE, "5. Mrz", DAY),
    (DE, "des 27. Mais", CalendarDate(month=5, day=27)),
    (DE, "03/05/2026", CalendarDate(2026, 5, 3)),
    (DE, "03/25/2026", CalendarDate(2026, 3, 25)),
    (DE, "März 2026", MONTH),
    (DE, "3/2026", MONTH),
    (DE, "2026-03", MONTH),
    (DE, "13/2026", None),
    (DE, "im März", CalendarDate(month=3)),
    (DE, "1. Jänner", CalendarDate(month=1, day=1)),
    (DE, "2026", CalendarDate(2026)),
    (DE, "im Jahr 2026", CalendarDate(2026)),
    (DE, "1950er", CalendarDate(decade=1950)),
    (DE, "1950er Jahre", CalendarDate(decade=1950)),
    (DE, "50er-Jahre", CalendarDate(decade=1950, short_year=True)),
    (DE, "fünfziger Jahre", CalendarDate(decade=1950, short_year=True)),
    (DE, "19. Jahrhundert", CalendarDate(century=19)),
    (DE, "Anfang März 2026", CalendarDate(2026, 3, part="early")),
    (DE, "Sommer 2026", CalendarDate(2026, part="summer")),
    (DE, "Ende 5. März", None),
    (DE, "29. Februar", CalendarDate(month=2, day=29)),
    (DE, "29.2.2024", CalendarDate(2024, 2, 29)),
    (DE, "29.2.2026", None),
    (DE, "29.2.2000", CalendarDate(2000, 2, 29)),
    (DE, "29.2.1900", None),
    (DE, "31.4.", None),
    (DE, "0.3.", None),
    (DE, "gestern", None),
    (DE, "die Bahn", None),
    (DE, "ein Streik", None),
    (DE, "drei März", None),
    (DE, "5. Streik", None),
    (DE, "5", None),
    (DE, "2016/17", None),
    (DE, "5. März" + "!" * 100, None),
    (DE, "3-4", None),
    (DE, "", None),
    (DE, "18 Uhr", SIX),
    (DE, "18:00", clock(18, 0)),
    (DE, "18:00 Uhr MEZ", clock(18, 0)),
    (DE, "18:00:59", clock(18, 0)),
    (DE, "18.30 Uhr", HALF),
    (DE, "18.30", HALF),
    (DE, "18 Uhr 30", HALF),
    (DE, "18h30", HALF),
    (DE, "10.12.", CalendarDate(month=12, day=10)),
    (DE, "10.12", None),
    (EN, "2.5", None),
    (DE, "sechs Uhr abends", SIX),
    (DE, "6 Uhr morgens", clock(6)),
    (DE, "12 Uhr mittags", clock(12)),
    (DE, "halb sieben", clock(6, 30, open_half=True)),
    (DE, "halb sieben abends", HALF),
    (DE, "Viertel vor sechs", clock(5, 45, open_half=True)),
    (DE, "Viertel nach 18", clock(18, 15)),
    (DE, "halb dreißig", None),
    (DE, "halb viele", None),
    (DE, "anderthalb Uhr", None),
    (DE, "Mitternacht", clock(0, 0)),
    (DE, "24 Uhr", clock(0)),
    (DE, "24:30", None),
    (DE, "25 Uhr", None),
    (DE, "5. März 2026, 18 Uhr", CalendarDate(2026, 3, 5, 18)),
    (DE, "18 Uhr am 5. März", CalendarDate(None, 3, 5, 18)),
    (DE, "2026-03-05T18:30", CalendarDate(2026, 3, 5, 18, 30)),
    (DE, "2026-03-05 18:30", CalendarDate(2026, 3, 5, 18, 30)),
    (DE, "18 Uhr in Köln", None),
    (EN, "March 5, 2026", MARCH),
    (EN, "5 March 2026", MARCH),
    (EN, "5th of March", DAY),
    (EN, "the fifth of March", DAY),
    (EN, "Mar. 5", DAY),
    (EN, "Wednesday, March 5", DAY),
    (EN, "5.3.2026", MARCH),
    (EN, "03/05/2026", None),
    (EN, "03/25/2026", CalendarDate(2026, 3, 25)),
    (EN, "25/03/2026", CalendarDate(2026, 3, 25)),
    (EN, "04/04/2026", CalendarDate(2026, 4, 4)),
    (EN, "13/13/2026", None),
    (EN, "Sept. 11, 2001", CalendarDate(2001, 9, 11)),
    (EN, "May", CalendarDate(month=5)),
    (EN, "the 1950s", CalendarDate(decade=1950)),
    (EN, "'50s", CalendarDate(decade=1950, short_year=True)),
    (EN, "eighties", CalendarDate(decade=1980, short_year=True)),
    (EN, "19th century", CalendarDate(century=19)),
    (EN, "6 pm", SIX),
    (EN, "6:30 p.m.", HALF),
    (EN, "6.30pm", HALF),
    (EN, "12 a.m.", clock(0)),
    (EN, "12 pm", clock(12)),
    (EN, "18 pm", SIX),
    (EN, "0 pm", None),
    (EN, "6:30", clock(6, 30, open_half=True)),
    (EN, "six o'clock", clock(6, open_half=True)),
    (EN, "half past six", clock(6, 30, open_half=True)),
    (EN, "quarter to seven", clock(6, 45, open_half=True)),
    (EN, "noon", clock(12, 0)),
    (EN, "March 5 at 6 p.m.", CalendarDate(None, 3, 5, 18)),
]


@pytest.mark.parametrize(("language", "text", "date"), CASES)
def test_a_date_is_read_as_exact_as_it_is_given(language: Language, text: str, date: CalendarDate | None) -> None:
    assert read_date(text, language) == date


def test_an_english_date_in_digits_can_have_two_readings() -> None:
    assert date_readings("03/05/2026", EN) == (CalendarDate(2026, 3, 5), CalendarDate(2026, 5, 3))


def test_a_time_of_day_is_told_apart_from_a_date() -> None:
    found = [
        date.is_clock
        for text in ("18 Uhr", "halb sieben", "5. März", "5. März, 18 Uhr")
        if (date := read_date(text, DE))
    ]

    assert found == [True, True, False, False]


def test_every_month_has_its_names_in_both_languages() -> None:
    assert set(month_names(DE).values()) == set(month_names(EN).values()) == set(range(1, 13))


@given(
    st.dates(min_value=dt.date(1000, 1, 1)),
    st.sampled_from(["{d}. {de} {y}", "{d}.{m}.{y}", "{y:04}-{m:02}-{d:02}", "{en} {d}, {y}", "{d} {en} {y}"]),
)
def test_every_day_is_read_in_every_notation(day: dt.date, form: str) -> None:
    german = {number: name for name, number in month_names(DE).items() if len(name) > 2}
    english = {number: name for name, number in month_names(EN).items()}
    text = form.format(d=day.day, m=day.month, y=day.year, de=german[day.month], en=english[day.month].capitalize())

    assert read_date(text, DE) == CalendarDate(day.year, day.month, day.day)


@given(st.text(alphabet="0123456789.:/- MärzUhrapmMay", max_size=24), st.sampled_from(Language))
def test_no_date_like_text_makes_the_grammar_fail(text: str, language: Language) -> None:
    for date in date_readings(text, language):
        assert date.month is None or 1 <= date.month <= 12
        assert date.hour is None or 0 <= date.hour < 24


def test_every_name_of_a_month_is_read_and_other_words_are_not_looked_up() -> None:
    for language in Language:
        for name, number in month_names(language).items():
            assert len(name) < 3 or read_month(name, language) == number
    assert read_month("Bahn", DE) is None
    assert read_month("Marsch", DE) is None
