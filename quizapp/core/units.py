"""Know the units that amounts are given in: which spellings mean the same, and what converts into what."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Dimension(StrEnum):
    """What a unit measures. Every currency is a dimension of its own: none converts into another."""

    DURATION = "duration"
    LENGTH = "length"
    AREA = "area"
    MASS = "mass"
    VOLUME = "volume"
    TEMPERATURE = "temperature"
    PERCENT = "percent"
    PERCENTAGE_POINTS = "percentage points"
    EURO = "euro"
    DOLLAR = "dollar"
    POUND = "pound"
    FRANC = "franc"
    YEN = "yen"
    YUAN = "yuan"
    ROUBLE = "rouble"
    KRONE = "krone"
    OTHER_MONEY = "other money"
    MONTHS = "months"


MONEY = frozenset(
    {
        Dimension.EURO,
        Dimension.DOLLAR,
        Dimension.POUND,
        Dimension.FRANC,
        Dimension.YEN,
        Dimension.YUAN,
        Dimension.ROUBLE,
        Dimension.KRONE,
        Dimension.OTHER_MONEY,
    }
)


@dataclass(frozen=True, slots=True)
class Measure:
    """A known unit: its dimension and how many of the smallest unit of that dimension it holds."""

    dimension: Dimension
    factor: Decimal


def measure(unit: str) -> Measure | None:
    """Return what is known of a unit, None for a thing that is merely counted."""
    return _MEASURES.get(unit.casefold().strip(" ."))


def leading_measure(unit: str) -> Measure | None:
    """Return what is known of the first word of a unit with more behind it: Prozent der Befragten."""
    first = re.match(r"[^\s,;()]+", unit)
    return measure(unit) or (measure(first.group()) if first else None)


_TABLE: dict[Dimension, dict[str, str]] = {
    Dimension.DURATION: {
        "1": "s sek sec sekunde sekunden second seconds",
        "60": "min minute minuten minutes",
        "3600": "h std stunde stunden hour hours hr hrs",
        "86400": "tag tage tagen day days",
        "604800": "woche wochen week weeks",
    },
    Dimension.MONTHS: {
        "1": "monat monate monaten month months",
        "3": "quartal quartale quarter quarters",
        "12": "jahr jahre jahren year years a",
        "120": "jahrzehnt jahrzehnte jahrzehnten decade decades",
        "1200": "jahrhundert jahrhunderte jahrhunderten century centuries",
    },
    Dimension.LENGTH: {
        "1": "mm millimeter millimetern millimetre millimetres millimeters",
        "10": "cm zentimeter zentimetern centimetre centimetres centimeter centimeters",
        "1000": "m meter metern metre metres meters",
        "1000000": "km kilometer kilometern kilometre kilometres kilometers",
        "304.8": "ft foot feet fuß",
        "1609344": "mi mile miles meile meilen",
    },
    Dimension.AREA: {
        "1": "m² m2 qm quadratmeter quadratmetern",
        "10000": "ha hektar hectare hectares",
        "1000000": "km² km2 qkm quadratkilometer quadratkilometern",
    },
    Dimension.MASS: {
        "1": "g gramm gram grams",
        "1000": "kg kilo kilos kilogramm kilogram kilograms",
        "1000000": "t tonne tonnen tonnes",
    },
    Dimension.VOLUME: {
        "1": "ml milliliter millilitre millilitres",
        "1000": "l liter litern litre litres liters",
        "100000": "hl hektoliter",
        "1000000": "m³ m3 kubikmeter kubikmetern",
    },
    Dimension.TEMPERATURE: {"1": "° °c c celsius grad degrees degree"},
    Dimension.PERCENT: {"1": "% prozent percent"},
    Dimension.PERCENTAGE_POINTS: {"1": "prozentpunkt prozentpunkte prozentpunkten pp"},
    Dimension.EURO: {"1": "cent cents", "100": "€ euro euros eur"},
    Dimension.DOLLAR: {"1": "$ dollar dollars us-dollar us-dollars usd us$"},
    Dimension.POUND: {"1": "£ pfund pound pounds gbp"},
    Dimension.FRANC: {"1": "franken chf fr sfr franc francs"},
    Dimension.YEN: {"1": "¥ yen jpy"},
    Dimension.YUAN: {"1": "yuan cny renminbi"},
    Dimension.ROUBLE: {"1": "rubel rbl rub rouble roubles ruble rubles"},
    Dimension.KRONE: {"1": "krone kronen nok dkk krona kronor kroner"},
    Dimension.OTHER_MONEY: {
        "1": "a$ au$ b$ c$ ca$ ec$ f$ g$ hk$ j$ n$ nt$ nz$ r$ s$ tt$ z$ "
        "₹ zloty złoty forint lira hrywnja won rupien rupees peso pesos real rand schekel"
    },
}
_PHRASES: dict[str, tuple[Dimension, str]] = {
    "per cent": (Dimension.PERCENT, "1"),
    "v. h": (Dimension.PERCENT, "1"),
    "vh": (Dimension.PERCENT, "1"),
    "percentage points": (Dimension.PERCENTAGE_POINTS, "1"),
    "percentage point": (Dimension.PERCENTAGE_POINTS, "1"),
    "square metres": (Dimension.AREA, "1"),
    "square meters": (Dimension.AREA, "1"),
    "square kilometres": (Dimension.AREA, "1000000"),
    "square kilometers": (Dimension.AREA, "1000000"),
    "grad celsius": (Dimension.TEMPERATURE, "1"),
    "degrees celsius": (Dimension.TEMPERATURE, "1"),
    "pounds sterling": (Dimension.POUND, "1"),
    "us dollars": (Dimension.DOLLAR, "1"),
    "us dollar": (Dimension.DOLLAR, "1"),
}
_MEASURES = {
    word: Measure(dimension, Decimal(factor))
    for dimension, rows in _TABLE.items()
    for factor, words in rows.items()
    for word in words.split()
} | {phrase: Measure(dimension, Decimal(factor)) for phrase, (dimension, factor) in _PHRASES.items()}
