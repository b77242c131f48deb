"""Find the figures of a document: value, unit, hedge and place, without the numbers that are only part of a name."""

import re
from dataclasses import dataclass, replace

from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.generation.document import Document, Sentence
from quizapp.generation.english_figures import is_age, is_no_figure
from quizapp.generation.figure_grammar import CURRENCY_BEFORE, HEDGE_BEFORE, SHAPES, STRESS
from quizapp.generation.name_numbers import is_lonely, is_name_number
from quizapp.generation.over_words import is_preposition
from quizapp.generation.units import COMPOUND_UNITS, DURATIONS, unit_after

_KINDS = {
    "date": FigureKind.DATE,
    "years": FigureKind.DATE,
    "time": FigureKind.TIME,
    "score": FigureKind.SCORE,
    "rank": FigureKind.RANK,
    "fraction": FigureKind.FRACTION,
}
_YEAR = re.compile(r"(?:1[0-9]|20)\d{2}\Z")
_CUE_BEFORE = 60  # no cue is longer; a sentence can have a million characters
_YEAR_CUE = re.compile(
    r"(?:\b(?:seit|Jahr|Jahre|Jahres|Jahren|Ende|Anfang|Mitte|Sommer|Winter|Frühjahr|Herbst|Saison|in|since|year|of|"
    r"by|early|late|until|from)\s+)\Z",
    re.IGNORECASE,
)
_AGE_TAIL = {
    Language.DE: re.compile(r"[- ]?(?:jährig|Jahre\s+alt|Jahren\s+alt)"),
    Language.EN: re.compile(r"-year-old|\s+years?\s+old"),
}


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure with its place in a sentence: characters `start` to `end` are the value without hedge and unit."""

    sentence: int
    start: int
    end: int
    value: str
    kind: FigureKind
    unit: str = ""
    unit_start: int = 0
    unit_end: int = 0
    hedge: str = ""
    hedge_start: int = 0
    is_vague: bool = False

    @property
    def softens(self) -> bool:
        """Tell whether the hedge makes the value less than exact."""
        return bool(self.hedge) and self.hedge.lower() not in STRESS

    @property
    def whole_start(self) -> int:
        """Return where the figure begins with its hedge."""
        return self.hedge_start if self.hedge else self.start

    @property
    def whole_end(self) -> int:
        """Return where the figure ends with its unit."""
        return max(self.end, self.unit_end)


def find_figures(document: Document) -> tuple[FoundFigure, ...]:
    """Return the figures of every sentence in order, the title's too."""
    return tuple(figure for sentence in document.sentences for figure in _of_sentence(sentence, document.language))


def _of_sentence(sentence: Sentence, language: Language) -> list[FoundFigure]:
    taken: list[tuple[int, int]] = []
    found: list[FoundFigure] = []
    for shape, pattern in SHAPES[language]:
        for match in pattern.finditer(sentence.text):
            start, end = match.span()
            if any(a < end and start < b for a, b in taken):
                continue
            figure = _figure(sentence, language, shape, start, end)
            taken.append((start, end))
            if figure is not None:
                found.append(figure)
    return _with_shared_units(sentence.text, sorted(found, key=lambda figure: figure.start))


_JOINED = {
    Language.DE: re.compile(r"\s*(?:,|und|oder|bzw\.|beziehungsweise|sowie|bis)\s*\Z"),
    Language.EN: re.compile(r"\s*(?:,|and|or|respectively|to)\s*\Z"),
}


def _with_shared_units(text: str, figures: list[FoundFigure]) -> list[FoundFigure]:
    """Give a figure without a unit the unit that it shares: "62 oder 46 Prozent", "Plätzen drei und vier"."""
    shared = list(figures)
    for n in range(len(shared) - 1):
        first, second = shared[n], shared[n + 1]
        if not any(joined.match(text[first.whole_end : second.whole_start]) for joined in _JOINED.values()):
            continue
        if first.kind is FigureKind.RANK and (not second.unit or second.kind is FigureKind.COUNT):
            shared[n + 1] = replace(second, kind=first.kind, unit=first.unit, unit_start=0, unit_end=0)
        elif not first.unit and second.unit and first.kind is FigureKind.COUNT and second.kind is not FigureKind.AGE:
            shared[n] = replace(first, kind=second.kind, unit=second.unit)
    return shared


def _figure(sentence: Sentence, language: Language, shape: str, start: int, end: int) -> FoundFigure | None:
    """Return the figure that a match is, None where the number belongs to a name."""
    text = sentence.text
    value = text[start:end].strip()
    if _is_no_figure(text, start, end, value, shape, language):
        return None
    if shape in ("age", "place"):
        return (_place if shape == "place" else _compound)(sentence, start, end, value, language)
    if shape == "number" and _YEAR.match(value) and _is_year(text, start, end, language):
        return FoundFigure(sentence.index, start, end, value, FigureKind.DATE)
    hedge, hedge_start = _hedge(text, start, language)
    currency = CURRENCY_BEFORE.search(text, max(0, start - _CUE_BEFORE), start)
    if currency and shape in ("number", "range"):
        return FoundFigure(
            sentence.index, currency.start(), end, text[currency.start() : end], FigureKind.MONEY, "", 0, 0,
            *_hedge(text, currency.start(), language),
        )  # fmt: skip
    if shape in _KINDS:
        unit, kind = None, _KINDS[shape]
        if shape == "fraction":
            unit = unit_after(text, end, language)
        elif shape == "rank":
            return _rank(sentence, start, end, value, hedge, hedge_start)
    else:
        unit = unit_after(text, end, language)
        kind = unit.kind if unit else FigureKind.COUNT
        if _AGE_TAIL[language].match(text, end):
            kind = FigureKind.AGE
    kind = _english_kind(text, start, end, shape, kind) if language is Language.EN else kind
    lonely = unit is None and shape in ("number", "range") and kind is not FigureKind.AGE
    if lonely and is_lonely(text, start, end, value, hedge):
        return None
    return FoundFigure(
        sentence.index, start, end, value, kind, unit.text if unit else "", unit.start if unit else 0,
        unit.end if unit else 0,
        hedge, hedge_start, shape == "vague",
    )  # fmt: skip


def _is_no_figure(text: str, start: int, end: int, value: str, shape: str, language: Language) -> bool:
    """Tell whether a match is a part of a name, or an English number that is none."""
    if shape in ("number", "range") and is_name_number(text, start, end, value):
        return True
    return language is Language.EN and is_no_figure(text, start, end, value)


def _english_kind(text: str, start: int, end: int, shape: str, kind: FigureKind) -> FigureKind:
    """Return the kind of an English figure: "3:15" is a time, "34" behind a name an age."""
    if shape == "score" and ":" in text[start:end]:
        return FigureKind.TIME
    return FigureKind.AGE if shape == "number" and is_age(text, start, end) else kind


def _place(sentence: Sentence, start: int, end: int, value: str, language: Language) -> FoundFigure:
    """Return the rank that an English ordinal before a superlative is: "second lowest"."""
    word = re.match(r"[ -](?:most )?[a-z]+", sentence.text[end:])
    tail = end + (word.end() if word else 0)
    hedge, hedge_start = _hedge(sentence.text, start, language)
    unit = sentence.text[end + 1 : tail]
    return FoundFigure(sentence.index, start, end, value, FigureKind.RANK, unit, end + 1, tail, hedge, hedge_start)


def _rank(sentence: Sentence, start: int, end: int, value: str, hedge: str, hedge_start: int) -> FoundFigure:
    head, number = value.rsplit(" ", 1)
    return FoundFigure(
        sentence.index, end - len(number), end, number, FigureKind.RANK, head.strip(), start, end, hedge, hedge_start
    )


def _compound(sentence: Sentence, start: int, end: int, value: str, language: Language) -> FoundFigure | None:
    """Return the figure inside a compound such as "54-jähriger" or "11-year"."""
    match = re.match(r"(\d+(?:[.,]\d+)?)-?|([^\W\d_]+?)-?(?=jähr|monat|wöch|täg|stünd|minüt|sekünd|sitz|köpf|stöck|"
        r"prozent|seit|year|month|week|day|"
                     r"hour|minute|page|mile|metre|meter|kilo|foot|seat|stor|member|point)", value,
                     re.IGNORECASE)  # fmt: skip
    if match is None:
        return None
    number = match.group(1) or match.group(2)
    tail = value[match.end() :].lower()
    unit = next((unit for stem, unit in COMPOUND_UNITS.items() if tail.startswith(stem)), "")
    is_age = tail.startswith("jährig") or tail.endswith("old")
    after = sentence.text[end : end + 30]
    person = re.match(r"\s+[A-ZÄÖÜ]\w+(?:er|in|mann|frau|junge|mädchen|kind)\b|\s*(?:$|[,.])", after) or tail.endswith(
        "old"
    )
    kind = FigureKind.AGE if is_age and person else FigureKind.DURATION if unit in DURATIONS else FigureKind.COUNT
    hedge, hedge_start = _hedge(sentence.text, start, language)
    return FoundFigure(sentence.index, start, start + len(number), number, kind, unit, start, end, hedge, hedge_start)


def _hedge(text: str, start: int, language: Language) -> tuple[str, int]:
    match = HEDGE_BEFORE[language].search(text, max(0, start - 40), start)
    if match is None or is_preposition(text, match.start(1), start):
        return "", 0
    return match.group(1), match.start(1)


def _is_year(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether four digits are a year: no counted noun follows, or a word before says so."""
    if _YEAR_CUE.search(text, max(0, start - _CUE_BEFORE), start):
        unit = unit_after(text, end, language)
        return unit is None or unit.kind is FigureKind.COUNT
    unit = unit_after(text, end, language)
    return unit is None or unit.is_loose
