"""A typed number counts where a teacher would let it count, and the reason says why."""

import pytest

from quizapp.core.item import Language
from quizapp.core.tolerance import Tolerance, read_tolerance
from quizapp.core.typed_numbers import NumberKey, judge_number
from quizapp.core.verdicts import Verdict

DE, EN = Language.DE, Language.EN
TRAINS = NumberKey("3.000", "Züge", context="Rund wie viele Züge sind vom Streik betroffen?")
MONEY = NumberKey("1,2 Millionen", "Euro")
MILLIONS = NumberKey("3", "Millionen Euro", tolerance="0,1")
SHARE = NumberKey("25", "Prozent")
HOURS = NumberKey("48", "Stunden")
PEOPLE = NumberKey("12", "Personen")
NO_UNIT = NumberKey("35")

GERMAN = [
    (TRAINS, "3.000", True, "number-exact"),
    (TRAINS, "3.000 Züge", True, "number-exact"),
    (TRAINS, "3000", True, "number-notation"),
    (TRAINS, "3 000", True, "number-notation"),
    (TRAINS, "3\u202f000", True, "number-notation"),
    (TRAINS, "3'000", True, "number-notation"),
    (TRAINS, "dreitausend", True, "number-notation"),
    (TRAINS, "Dreitausend Züge", True, "number-notation"),
    (TRAINS, "3 Tsd.", True, "number-notation"),
    (TRAINS, "rund 3.000", True, "number-notation"),
    (TRAINS, "ca. 3000 Züge", True, "number-notation"),
    (TRAINS, "etwa dreitausend Züge", True, "number-notation"),
    (TRAINS, "Es sind 3.000 Züge", True, "number-notation"),
    (TRAINS, "Laut Bahn 3.000 Züge", True, "number-notation"),
    (TRAINS, "3.000 Zügen", True, "number-notation"),
    (TRAINS, "3.000 Regionalzüge", True, "number-notation"),
    (TRAINS, " 3.000. ", True, "number-exact"),
    (TRAINS, "three thousand", True, "number-notation"),
    (TRAINS, "3,000", False, "number-other-notation"),
    (TRAINS, "3.000 Euro", False, "number-unit-wrong"),
    (TRAINS, "3.000 Busse", False, "number-unit-wrong"),
    (TRAINS, "3.000 %", False, "number-unit-wrong"),
    (TRAINS, "300", False, "number-magnitude"),
    (TRAINS, "3", False, "number-magnitude"),
    (TRAINS, "3 Millionen", False, "number-magnitude"),
    (TRAINS, "-3000", False, "number-sign"),
    (TRAINS, "3.001", False, "number-wrong"),
    (TRAINS, "2.500", False, "number-wrong"),
    (TRAINS, "3.000 bis 4.000", False, "number-range"),
    (TRAINS, "viele", False, "number-unreadable"),
    (TRAINS, "Tausende", False, "number-unreadable"),
    (TRAINS, "3.000 oder 4.000", False, "number-range"),
    (TRAINS, "3.000 Züge und 40 Busse", False, "number-unreadable"),
    (TRAINS, "3:0", False, "number-wrong"),
    (MONEY, "1,2 Mio. Euro", True, "number-notation"),
    (MONEY, "1,2 Mio €", True, "number-notation"),
    (MONEY, "€ 1,2 Millionen", True, "number-notation"),
    (MONEY, "1.200.000", True, "number-notation"),
    (MONEY, "1 200 000 Euro", True, "number-notation"),
    (MONEY, "1.2 Millionen", True, "number-notation"),
    (MONEY, "1,200,000", True, "number-notation"),
    (MONEY, "eine Million zweihunderttausend", True, "number-notation"),
    (MONEY, "0,0012 Milliarden", True, "number-notation"),
    (MONEY, "1,2 Millionen", True, "number-exact"),
    (MONEY, "120 Millionen Cent", True, "number-converted"),
    (MONEY, "1,2 Milliarden", False, "number-magnitude"),
    (MONEY, "1,2", False, "number-magnitude"),
    (MONEY, "1,2 Millionen Dollar", False, "number-unit-wrong"),
    (MONEY, "1,2 Millionen Menschen", False, "number-unit-wrong"),
    (MILLIONS, "3", True, "number-exact"),
    (MILLIONS, "3 Millionen", True, "number-notation"),
    (MILLIONS, "3 Mio. Euro", True, "number-notation"),
    (MILLIONS, "3.000.000 Euro", True, "number-notation"),
    (MILLIONS, "3,1", True, "number-tolerance"),
    (MILLIONS, "3,1 Millionen Euro", True, "number-tolerance"),
    (MILLIONS, "3 Euro", False, "number-magnitude"),
    (MILLIONS, "3,2", False, "number-wrong"),
    (SHARE, "25 %", True, "number-notation"),
    (SHARE, "25%", True, "number-notation"),
    (SHARE, "25", True, "number-exact"),
    (SHARE, "fünfundzwanzig Prozent", True, "number-notation"),
    (SHARE, "25 v. H.", True, "number-notation"),
    (SHARE, "ein Viertel", True, "number-notation"),
    (SHARE, "1/4", True, "number-notation"),
    (SHARE, "jeder vierte", True, "number-notation"),
    (SHARE, "25 Prozentpunkte", False, "number-unit-wrong"),
    (SHARE, "0,25", False, "number-magnitude"),
    (SHARE, "25 Euro", False, "number-unit-wrong"),
    (SHARE, "ein Drittel", False, "number-wrong"),
    (HOURS, "48 Std.", True, "number-notation"),
    (HOURS, "48h", True, "number-notation"),
    (HOURS, "zwei Tage", True, "number-converted"),
    (HOURS, "48-stündig", True, "number-notation"),
    (HOURS, "2", False, "number-wrong"),
    (HOURS, "48 Tage", False, "number-wrong"),
    (HOURS, "2 Monate", False, "number-unit-wrong"),
    (PEOPLE, "ein Dutzend", True, "number-notation"),
    (PEOPLE, "zwölf Menschen", True, "number-notation"),
    (PEOPLE, "zwoelf", True, "number-notation"),
    (PEOPLE, "12 Leute", True, "number-notation"),
    (PEOPLE, "Zwölf", True, "number-notation"),
    (PEOPLE, "elf", False, "number-wrong"),
    (NO_UNIT, "35 Stunden", True, "number-unit-unasked"),
    (TRAINS, "3.000 laut Bahn", True, "number-notation"),
    (NO_UNIT, "fünfunddreißig", True, "number-notation"),
    (NO_UNIT, "fuenfunddreissig", True, "number-notation"),
    (NumberKey("anderthalb", "Jahre"), "1,5", True, "number-notation"),
    (NumberKey("anderthalb", "Jahre"), "eineinhalb Jahre", True, "number-notation"),
    (NumberKey("anderthalb", "Jahre"), "18 Monate", True, "number-converted"),
    (NumberKey("ein halbes", "Jahr"), "6 Monate", True, "number-converted"),
    (NumberKey("ein halbes", "Jahr"), "0,5", True, "number-notation"),
    (NumberKey("-5", "Grad"), "−5 °C", True, "number-notation"),
    (NumberKey("-5", "Grad"), "minus fünf Grad", True, "number-notation"),
    (NumberKey("-5", "Grad"), "5", False, "number-sign"),
    (NumberKey("3", "Platz"), "Platz 3", True, "number-notation"),
    (NumberKey("3", "Platz"), "der dritte", True, "number-notation"),
    (NumberKey("3", "Platz"), "3. Platz", True, "number-notation"),
    (NumberKey("7-8", "Stunden"), "7 bis 8", True, "number-notation"),
    (NumberKey("7-8", "Stunden"), "zwischen 7 und 8 Stunden", True, "number-notation"),
    (NumberKey("7-8", "Stunden"), "sieben oder acht", True, "number-notation"),
    (NumberKey("7-8", "Stunden"), "7,5", True, "number-inside"),
    (NumberKey("7-8", "Stunden"), "8 Stunden", True, "number-inside"),
    (NumberKey("7-8", "Stunden"), "9", False, "number-wrong"),
    (NumberKey("7-8", "Stunden"), "7-9", False, "number-wrong"),
    (NumberKey("7-8", "Stunden", "1"), "9", True, "number-tolerance"),
    (NumberKey("7-8", "Stunden", "1"), "7-9", True, "number-tolerance"),
    (NumberKey("1/4"), "jeder vierte", True, "number-notation"),
    (NumberKey("jeder vierte"), "25 %", True, "number-notation"),
    (NumberKey("jeder vierte"), "1 von 4", True, "number-notation"),
    (NumberKey("jeder vierte"), "jede Vierte", True, "number-notation"),
    (NumberKey("jeder vierte"), "jeder fünfte", False, "number-wrong"),
    (NumberKey("jeder vierte"), "vier", False, "number-wrong"),
    (NumberKey("2:1"), "2 : 1", True, "number-notation"),
    (NumberKey("2:1"), "2-1", True, "number-notation"),
    (NumberKey("2:1"), "zwei zu eins", True, "number-notation"),
    (NumberKey("2:1"), "1:2", False, "number-score-reversed"),
    (NumberKey("2:1"), "3:1", False, "number-wrong"),
    (NumberKey("1:2"), "1-2", True, "number-notation"),
    (NumberKey("100", "", "5 %"), "104", True, "number-tolerance"),
    (NumberKey("100", "", "5 %"), "95", True, "number-tolerance"),
    (NumberKey("100", "", "5 %"), "106", False, "number-wrong"),
    (NumberKey("100", "", "5"), "105", True, "number-tolerance"),
    (NumberKey("100", "", "5"), "105,1", False, "number-wrong"),
    (NumberKey("2024"), "2024", True, "number-exact"),
    (NumberKey("0"), "null", True, "number-notation"),
    (NumberKey("0"), "keine", True, "number-notation"),
    (NumberKey("0"), "5", False, "number-wrong"),
    (NumberKey("unklar"), "Unklar", True, "number-exact"),
    (NumberKey("unklar"), "5", False, "number-wrong"),
]
ENGLISH = [
    (NumberKey("3,000", "trains"), "3,000", True, "number-exact"),
    (NumberKey("3,000", "trains"), "3000 trains", True, "number-notation"),
    (NumberKey("3,000", "trains"), "three thousand", True, "number-notation"),
    (NumberKey("3,000", "trains"), "about 3,000 trains", True, "number-notation"),
    (NumberKey("3,000", "trains"), "3.000", False, "number-other-notation"),
    (NumberKey("3,000", "trains"), "3k", True, "number-notation"),
    (NumberKey("2 billion", "dollars"), "$2bn", True, "number-notation"),
    (NumberKey("2 billion", "dollars"), "2 Milliarden", True, "number-notation"),
    (NumberKey("2 billion", "dollars"), "2 million", False, "number-magnitude"),
    (NumberKey("1.5", "million people"), "1.5 million", True, "number-notation"),
    (NumberKey("one in four"), "25%", True, "number-notation"),
    (NumberKey("one in four"), "a quarter", True, "number-notation"),
    (NumberKey("2-1"), "2:1", True, "number-notation"),
    (NumberKey("2-1"), "2 to 1", True, "number-notation"),
    (NumberKey("40", "per cent"), "40 percent", True, "number-notation"),
    (NumberKey("12", "people"), "a dozen", True, "number-notation"),
    (NumberKey("2.5"), "2,5", True, "number-notation"),
]


@pytest.mark.parametrize(("key", "given", "right", "code"), GERMAN)
def test_a_german_answer_is_judged_as_a_teacher_would(key: NumberKey, given: str, right: bool, code: str) -> None:
    verdict = judge_number(given, key, DE)

    assert (verdict.right, verdict.reason.code) == (right, code)


@pytest.mark.parametrize(("key", "given", "right", "code"), ENGLISH)
def test_an_english_answer_is_judged_as_a_teacher_would(key: NumberKey, given: str, right: bool, code: str) -> None:
    verdict = judge_number(given, key, EN)

    assert (verdict.right, verdict.reason.code) == (right, code)


def test_the_reason_names_what_was_given_and_what_was_expected() -> None:
    verdict: Verdict = judge_number(" 2.000  Züge ", TRAINS, DE)

    assert dict(verdict.reason.params) == {"given": "2.000 Züge", "expected": "3.000 Züge"}


@pytest.mark.parametrize(
    ("text", "language", "tolerance"),
    [
        ("5", DE, Tolerance(5)),
        ("5 %", DE, Tolerance(5, percent=True)),
        ("0,5", DE, Tolerance(1 / 2)),
        ("±2", DE, Tolerance(2)),
        ("+/- 2", EN, Tolerance(2)),
        ("1,000", EN, Tolerance(1000)),
        ("-5", DE, None),
        ("viel", DE, None),
        ("1-2", DE, None),
        ("5 Euro", DE, None),
    ],
)
def test_a_tolerance_is_absolute_or_in_per_cent(text: str, language: Language, tolerance: Tolerance | None) -> None:
    assert read_tolerance(text, language) == tolerance
