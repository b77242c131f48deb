"""Find what a number counts or is measured in: the words after it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.generation.lexicon import LEXICON


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit of a number with its place. `is_loose`: a noun that may also begin something new (after a year)."""

    text: str
    start: int
    end: int
    kind: FigureKind
    is_loose: bool = False


_ADJECTIVE_DE = r"(?:(?:[a-zäöüß]+(?:e|en|er|es|em)|[A-ZÄÖÜ][a-zäöüß]+er)\s+){0,3}?"
_NOUN_DE = re.compile(
    rf"\s+(?:der\s+|von\s+ihnen\s+|weitere[nr]?\s+|neue[nr]?\s+)?({_ADJECTIVE_DE}[A-ZÄÖÜ][\w-]*[a-zäöüß]\w*)"
)
_NO_UNIT_DE = frozenset(
    "in im an am auf aus bei mit nach von vor zu zum zur durch für gegen ohne um über unter und oder aber als wie "
    "dass der die das den "
    "dem des ein eine einen sind ist waren war wurden wurde werden wird haben hat hatten hatte sollen soll".split()
)
_NOUN_EN = re.compile(
    r"\s+((?:[a-z]+(?:-[a-z]+)*\s+){0,3}?(?:[A-Z]?[a-z]+s|men|women|people|children|police|feet|staff|personnel))(?!\w)"
)
_NO_UNIT_EN = frozenset(
    "in on at of to for from with by and or but as than is are was were be been has have had will would this that the "
    "a an its his "
    "years-old it he she they which who when while after before since during said says also does".split()
)
_MEASURE_AFTER = re.compile(r"\s?(%|°C|°|€|\$|£|km²|m²|km|cm|mm|kg|m(?!\w))")


@lru_cache(maxsize=1)
def _measures() -> Mapping[str, FigureKind]:
    found: dict[str, FigureKind] = {}
    for line in (LEXICON / "units.tsv").read_text(encoding="utf-8").split("\n"):
        if line:
            kind, names = line.split("\t")
            found.update(
                (name.replace("-", " ") if name == "per-cent" else name, FigureKind(kind)) for name in names.split()
            )
    return found


def unit_after(text: str, end: int, language: Language) -> Unit | None:
    """Return the unit that follows a number, None where none does."""
    sign = _MEASURE_AFTER.match(text, end)
    if sign:
        kind = _measures().get(sign.group(1), FigureKind.OTHER)
        return Unit(sign.group(1), sign.start(1), sign.end(1), kind)
    word = re.compile(r"[\s-]+([\w²-]+(?:\s(?:cent|Celsius))?)").match(text, end)
    if word:
        measured = _measure(word, text)
        if measured:
            return measured
    found = (_NOUN_DE if language is Language.DE else _NOUN_EN).match(text, end)
    if found is None:
        return None
    words = found.group(1).split()
    barred = _NO_UNIT_DE if language is Language.DE else _NO_UNIT_EN
    if any(part in barred for part in words) or words[-1] in ("Mal", "Male", "times"):
        return None
    measured_kind = _measures().get(words[-1])
    return Unit(found.group(1), found.start(1), found.end(1), measured_kind or FigureKind.COUNT, len(words) > 1)


def _measure(word: re.Match[str], text: str) -> Unit | None:
    """Return the unit of measure that a word is, with a compound's head ("Milliarden US-Dollar")."""
    name = word.group(1)
    kind = _measures().get(name) or _measures().get(
        name.split("-")[0] if name.startswith(("Prozent", "Euro")) else name
    )
    if kind is None:
        return None
    return Unit(text[word.start(1) : word.end(1)], word.start(1), word.end(1), kind)


COMPOUND_UNITS = {
    "jähr": "Jahre", "monat": "Monate", "wöch": "Wochen", "täg": "Tage", "stünd": "Stunden", "minüt": "Minuten",
    "sekünd": "Sekunden",
    "sitz": "Sitze", "köpf": "Personen", "stöck": "Stockwerke", "prozent": "Prozent", "seit": "Seiten", "year": "years",
    "month": "months", "week": "weeks", "day": "days", "hour": "hours", "minute": "minutes", "page": "pages",
    "mile": "miles",
    "metre": "metres", "meter": "meters", "kilo": "kilometres", "foot": "feet", "seat": "seats", "stor": "storeys",
    "member": "members", "point": "points",
}  # fmt: skip
DURATIONS = frozenset("Jahre Monate Wochen Tage Stunden Minuten Sekunden years months weeks days hours minutes".split())
