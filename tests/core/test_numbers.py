"""Numbers are read as the set's language writes them, the other notation only where nothing else can be meant."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.item import Language
from quizapp.core.notation import format_number, plainest, read_digits
from quizapp.core.numbers import Number, NumberKind, read_number
from quizapp.core.ordinals import read_ordinal

DE, EN = Language.DE, Language.EN
VALUES = [
    (DE, "3.000", "3000", ""),
    (DE, "3000", "3000", ""),
    (DE, "3 000", "3000", ""),
    (DE, "3\u00a0000 Züge", "3000", "Züge"),
    (DE, "3\u202f000", "3000", ""),
    (DE, "3'000", "3000", ""),
    (DE, "3,000", "3", ""),
    (DE, "3,000.5", "3000.5", ""),
    (DE, "1,000,000", "1000000", ""),
    (DE, "12.5", "12.5", ""),
    (DE, "0.500", "0.5", ""),
    (DE, "42.000.", "42000", ""),
    (DE, "12.345.678,90", "12345678.9", ""),
    (EN, "3,000", "3000", ""),
    (EN, "3.000", "3", ""),
    (EN, "3.000,5", "3000.5", ""),
    (EN, "3.000.000", "3000000", ""),
    (EN, "2,5", "2.5", ""),
    (EN, "10,00", "10", ""),
    (DE, "3 Tsd.", "3000", ""),
    (DE, "1,2 Mio. Euro", "1200000", "Euro"),
    (DE, "2 Milliarden", "2000000000", ""),
    (DE, "2 Mrd.", "2000000000", ""),
    (DE, "2 Billionen", "2000000000000", ""),
    (EN, "2 billion", "2000000000", ""),
    (DE, "2 billion", "2000000000000", ""),
    (EN, "2 Milliarden", "2000000000", ""),
    (EN, "3bn", "3000000000", ""),
    (EN, "£3m", "3000000", "£"),
    (EN, "3 m", "3", "m"),
    (EN, "3k", "3000", ""),
    (DE, "zwölf", "12", ""),
    (DE, "Zwei", "2", ""),
    (DE, "Ein Jahr", "1", "Jahr"),
    (DE, "Dutzend", "12", ""),
    (DE, "zwei Dutzend Soldaten", "24", "Soldaten"),
    (DE, "ein halbes Dutzend", "6", ""),
    (DE, "ein halbes Jahr", "0.5", "Jahr"),
    (DE, "anderthalb", "1.5", ""),
    (DE, "zweieinhalb", "2.5", ""),
    (DE, "sechseinhalb Millionen", "6500000", ""),
    (DE, "hundertundeins", "101", ""),
    (DE, "eine Million zweihunderttausend", "1200000", ""),
    (DE, "drei Millionen fünf Euro", None, ""),
    (DE, "eine halbe Million", "500000", ""),
    (DE, "eine Viertelmillion", "250000", ""),
    (DE, "fünf Komma zwei", "5.2", ""),
    (DE, "drei Komma viel", "3", "Komma viel"),
    (DE, "viel Komma drei", None, ""),
    (EN, "three point one four", "3.14", ""),
    (EN, "two and a half million", "2500000", ""),
    (EN, "one and a half", "1.5", ""),
    (EN, "many and a half", None, ""),
    (DE, "vieleinhalb", None, ""),
    (EN, "half a million", "500000", ""),
    (EN, "three quarters of a million", "750000", ""),
    (EN, "a dozen", "12", ""),
    (EN, "a hundred", "100", ""),
    (EN, "an hour", "1", "hour"),
    (EN, "zwölf", "12", ""),
    (DE, "twelve", "12", ""),
    (DE, "-5", "-5", ""),
    (DE, "−5 Grad", "-5", "Grad"),
    (DE, "minus zehn Grad", "-10", "Grad"),
    (DE, "+5", "5", ""),
    (DE, "2½", "2.5", ""),
    (DE, "2 1/2", "2.5", ""),
    (DE, "12,- Euro", "12", "Euro"),
    (DE, "€ 20", "20", "€"),
    (DE, "30 km/h", "30", "km/h"),
    (DE, "5 m2", "5", "m2"),
    (DE, "35-stündig", "35", "Stunden"),
    (DE, "dreitägig", "3", "Tage"),
    (DE, "zweimal", "2", "Mal"),
    (DE, "Platz 3", "3", "Platz"),
    (DE, "3. Platz", "3", "Platz"),
    (DE, "dritter", "3", ""),
    (EN, "3rd", "3", ""),
    (EN, "twenty-first", "21", ""),
    (DE, "3.000 (dreitausend)", "3000", "(dreitausend)"),
    (DE, "Tausende", None, ""),
    (DE, "Dutzende Menschen", None, ""),
    (DE, "Millionen", None, ""),
    (EN, "hundreds of people", None, ""),
    (DE, "Windows 10", None, ""),
    (DE, "3 Züge und 4 Busse", None, ""),
    (DE, "5. März 2026", None, ""),
    (DE, "zehn zehn", None, ""),
    (DE, "1.2.3", None, ""),
    (DE, "90+3", None, ""),
    (DE, "1950er Jahre", None, ""),
    (EN, "1950s", None, ""),
    (EN, "50s", "50", "s"),
    (DE, "2016/17", None, ""),
    (DE, "2016/2017", None, ""),
    (DE, "doppelt so viel", "2", "so viel"),
    (DE, "Alarmstufe 3", "3", "Alarmstufe"),
    (EN, "fourth or fifth", None, ""),
    (EN, "20 November to 11 December", None, ""),
    (EN, "20 trains to 11", None, ""),
    (DE, "", None, ""),
    (DE, "-", None, ""),
    (DE, "viele", None, ""),
    (DE, "1/0", None, ""),
    (DE, "1" * 25, None, ""),
    (DE, "zwei-", "2", ""),
    (DE, "zwei-drei", None, ""),
    (DE, "zwei-3", None, ""),
    (DE, "3" + " " * 200 + "Züge" * 60, None, ""),
]
RANGES = [
    (DE, "7-8", "7", "8"),
    (DE, "7–8 Stunden", "7", "8"),
    (DE, "zwischen 7 und 8", "7", "8"),
    (DE, "von 7 bis 8", "7", "8"),
    (DE, "7 bis 8 Millionen", "7000000", "8000000"),
    (DE, "zwei bis drei Millionen", "2000000", "3000000"),
    (DE, "zwei- bis dreitausend", "2000", "3000"),
    (DE, "zwei- bis dreihundert", "200", "300"),
    (DE, "500.000 bis 1 Million", "500000", "1000000"),
    (DE, "sieben oder acht", "7", "8"),
    (DE, "5 Prozent bis 7", "5", "7"),
    (DE, "-5 bis -3", "-5", "-3"),
    (EN, "between 7 and 8", "7", "8"),
    (EN, "7 to 8", "7", "8"),
    (EN, "7 or 8", "7", "8"),
    (DE, "5 Euro bis 10 Euro", "5", "10"),
    (EN, "5 km to 10 miles", None, None),
    (EN, "$5 to $7", None, None),
    (DE, "8 bis 7", None, None),
    (DE, "zwischen 8 und 7", None, None),
    (DE, "zwischen 7", None, None),
    (DE, "zwischen allen", None, None),
    (DE, "7 und 8", None, None),
    (DE, "1/4 bis 1/2", None, None),
]
FRACTIONS = [
    (DE, "1/4", (1, 4)),
    (DE, "½", (1, 2)),
    (DE, "jeder vierte", (1, 4)),
    (DE, "jede Dritte", (1, 3)),
    (DE, "jedes 5. Kind", (1, 5)),
    (DE, "jeder Zug", None),
    (DE, "jeder erste", None),
    (DE, "ein Drittel", (1, 3)),
    (DE, "zwei Drittel", (2, 3)),
    (DE, "dreiviertel", (3, 4)),
    (DE, "ein Achtel", (1, 8)),
    (DE, "ein Zehntel", (1, 10)),
    (DE, "drei Hundertstel", (3, 100)),
    (DE, "viele Drittel", None),
    (DE, "die Hälfte", (1, 2)),
    (DE, "eine Viertelstunde", (1, 4)),
    (DE, "fast die Hälfte der Züge", (1, 2)),
    (DE, "vier von zehn", (4, 10)),
    (DE, "zehn von vier", None),
    (DE, "1 von 4", (1, 4)),
    (EN, "one in four", (1, 4)),
    (EN, "one in every four", (1, 4)),
    (EN, "four out of ten", (4, 10)),
    (EN, "every fourth", (1, 4)),
    (EN, "a third", (1, 3)),
    (EN, "two-thirds", (2, 3)),
    (EN, "three quarters", (3, 4)),
    (EN, "half", (1, 2)),
    (EN, "half of the trains", (1, 2)),
]
SCORES = [
    (DE, "2:1", (2, 1)),
    (DE, "2 : 1", (2, 1)),
    (DE, "zwei zu eins", (2, 1)),
    (DE, "33:25", (33, 25)),
    (EN, "2-1", (2, 1)),
    (EN, "2–1", (2, 1)),
    (EN, "2 to 1", (2, 1)),
    (DE, "1:1", (1, 1)),
    (DE, "747-400", None),
    (DE, "2,5-1", None),
]


def value_of(number: Number | None) -> Decimal | None:
    return number.low if number and number.kind is NumberKind.VALUE else None


@pytest.mark.parametrize(("language", "text", "value", "unit"), VALUES)
def test_a_value_is_read_with_its_unit(language: Language, text: str, value: str | None, unit: str) -> None:
    number = read_number(text, language)

    assert value_of(number) == (None if value is None else Decimal(value))
    assert number is None or number.unit == unit


@pytest.mark.parametrize(("language", "text", "low", "high"), RANGES)
def test_a_range_is_read_with_both_ends(language: Language, text: str, low: str | None, high: str | None) -> None:
    number = read_number(text, language)

    found = (str(number.low), str(number.high)) if number and number.kind is NumberKind.RANGE else (None, None)
    assert found == (low, high)


@pytest.mark.parametrize(("language", "text", "parts"), FRACTIONS)
def test_a_fraction_is_read(language: Language, text: str, parts: tuple[int, int] | None) -> None:
    number = read_number(text, language)

    assert ((number.low, number.high) if number and number.kind is NumberKind.FRACTION else None) == parts


@pytest.mark.parametrize(("language", "text", "parts"), SCORES)
def test_a_score_is_read(language: Language, text: str, parts: tuple[int, int] | None) -> None:
    number = read_number(text, language)

    assert ((number.low, number.high) if number and number.kind is NumberKind.SCORE else None) == parts


def test_a_score_that_is_wanted_is_read_where_a_range_could_stand() -> None:
    for text in ("1-2", "1 to 2"):
        assert read_number(text, EN, NumberKind.SCORE) == Number(NumberKind.SCORE, Decimal(1), Decimal(2))
        assert read_number(text, EN) == Number(NumberKind.RANGE, Decimal(1), Decimal(2))


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("rund 3.000", "rund"),
        ("fast die 3.000", "fast"),
        ("die 3.000", ""),
        ("ca. 3.000", "ca."),
        ("mehr als 3.000", "mehr als"),
        ("bis zu 3.000 Züge", "bis zu"),
        ("schätzungsweise etwa 3.000", "schätzungsweise etwa"),
        (">3.000", ">"),
        ("3.000", ""),
    ],
)
def test_a_hedge_before_a_number_is_kept(text: str, hedge: str) -> None:
    number = read_number(text, DE)

    assert number is not None
    assert (number.low, number.hedge) == (3000, hedge)


@pytest.mark.parametrize("text", ["25 %", "25%", "25 Prozent", "25 v. H.", "25 percent", "25 per cent", "25-prozentig"])
def test_per_cent_is_told_apart_from_units(text: str) -> None:
    number = read_number(text, DE)

    assert number is not None
    assert (number.low, number.percent, number.unit) == (25, True, "")


def test_percentage_points_are_no_per_cent() -> None:
    number = read_number("5 Prozentpunkte", DE)

    assert number is not None
    assert (number.percent, number.unit) == (False, "Prozentpunkte")


def test_a_number_tells_how_it_was_written() -> None:
    flags = {
        text: (number.foreign, number.article, number.ordinal)
        for text in ("3.000", "3,000.5", "ein Streik", "dritte", "3. Platz", "twelve")
        if (number := read_number(text, DE))
    }

    assert flags == {
        "3.000": (False, False, False),
        "3,000.5": (True, False, False),
        "ein Streik": (False, True, False),
        "dritte": (False, False, True),
        "3. Platz": (False, False, True),
        "twelve": (True, False, False),
    }


def test_a_number_is_exact() -> None:
    third, range_ = read_number("ein Drittel", DE), read_number("7-8", DE)

    assert third is not None
    assert range_ is not None
    assert (third.exact, range_.exact) == (Fraction(1, 3), Fraction(7))


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("vierte", 4), ("Dritter", 3), ("erste", 1), ("siebte", 7), ("achtes", 8), ("zwanzigsten", 20), ("sechste", 6),
        ("hundertste", 100), ("4.", 4), ("21st", 21), ("fourth", 4), ("twentieth", 20), ("twenty-first", 21),
        ("eighth", 8), ("leichte", None), ("bath", None), ("many-first", None), ("gestern", None),
    ],
)  # fmt: skip
def test_an_ordinal_is_read(text: str, rank: int | None) -> None:
    assert read_ordinal(text, DE) == rank


@given(st.decimals(min_value=0, max_value=10**12, places=3), st.sampled_from(Language))
def test_a_written_number_is_read_again(value: Decimal, language: Language) -> None:
    written = format_number(value, language)

    digits = read_digits(written, language)
    assert digits is not None
    assert (digits.value, digits.foreign) == (value, False)


@given(st.decimals(min_value=-(10**15), max_value=10**15, places=2), st.sampled_from(Language))
def test_a_written_number_is_read_by_the_grammar(value: Decimal, language: Language) -> None:
    assert value_of(read_number(format_number(value, language), language)) == value


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("3000", "3.000", "3,000"),
        ("1234567.50", "1.234.567,5", "1,234,567.5"),
        ("-0.5", "-0,5", "-0.5"),
        ("-0", "0", "0"),
    ],
)
def test_a_number_is_written_as_the_language_does(value: str, german: str, english: str) -> None:
    assert (format_number(Decimal(value), DE), format_number(Decimal(value), EN)) == (german, english)


@given(st.decimals(places=6, min_value=-(10**9), max_value=10**9))
def test_the_plainest_form_is_the_same_number(value: Decimal) -> None:
    plain = plainest(value)

    assert plain == value
    assert "E" not in str(plain)
    assert not (str(plain).endswith("0") and "." in str(plain))


@given(st.text(max_size=40), st.sampled_from(Language))
def test_no_text_makes_the_grammar_fail(text: str, language: Language) -> None:
    number = read_number(text, language)

    assert number is None or number.low.is_finite()


@given(st.text(alphabet="0123456789.,' -/:%zwei und halb bis Mio", max_size=30), st.sampled_from(Language))
def test_no_number_like_text_makes_the_grammar_fail(text: str, language: Language) -> None:
    number = read_number(text, language)

    assert number is None or number.exact is not None
