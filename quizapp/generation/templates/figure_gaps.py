"""Make matching questions of sentences that lack a number: numbers of one unit and size, so that none tells itself."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizapp.core.facts import FigureKind
from quizapp.core.item import Focus, Level, Matching, Pair
from quizapp.core.quantity import read_number
from quizapp.generation.attributes import looks_like_year
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.context import dateline_end, pointing_words
from quizapp.generation.document import Sentence
from quizapp.generation.english_names import is_cut_number
from quizapp.generation.figures import FoundFigure
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.alone import is_own_line
from quizapp.generation.templates.gap_text import is_self_contained
from quizapp.generation.templates.gaps import is_usable
from quizapp.generation.templates.told_figures import is_told_figure

_FEWEST, _MOST = 3, 4
_MOST_APART, _LEAST_APART = Decimal(8), Decimal("1.15")
_YEARS_APART = 60
_SORTS = frozenset(
    (FigureKind.COUNT, FigureKind.PERCENTAGE, FigureKind.MONEY, FigureKind.LENGTH, FigureKind.AREA, FigureKind.DURATION)
)
"""Kinds of figures that have a unit; years have none, and are matched among themselves."""
_BEGINS = re.compile(r"(?!(?:Das|Dies|Es) (?:ist|war|sind|waren|sei|seien|entspricht|entsprach|bedeutet)\b)[^a-zäöüß]")
"""How a sentence begins that has a subject of its own: no rest of another one, no "Das ist ein Plus von"."""
_Form = tuple[FigureKind, str, bool]


@dataclass(frozen=True, slots=True)
class _Gap:
    """A figure that can be taken out of its sentence, with its size."""

    figure: FoundFigure
    text: str
    size: Decimal


def figure_gap_questions(kit: Kit) -> Iterator[Candidate]:
    """Return the matching questions on numbers of one form: digits or words, of one unit, none far from the others."""
    phrases = phrases_for(kit.findings.document.language)
    for gaps in _by_form(kit).values():
        for part in _parts(gaps):
            values = [gap.figure.value for gap in part]
            yield kit.candidate(
                5, f"fehlende zahlen {values[0]}", phrases.match_gaps,
                Matching(tuple(Pair(gap.text, gap.figure.value) for gap in part)), Focus.FIGURES, Level.UNDERSTAND,
                [kit.facts.figure_id(gap.figure) for gap in part], [gap.figure.sentence for gap in part],
                phrases.gaps_explained.format(list="; ".join(values)), 0.8,
            )  # fmt: skip


def _by_form(kit: Kit) -> dict[_Form, list[_Gap]]:
    found: dict[_Form, list[_Gap]] = defaultdict(list)
    for sentence in kit.findings.prose():
        language = kit.findings.document.language
        if not is_usable(sentence, language) or sentence.index in kit.findings.inside:
            continue
        if not is_own_line(kit, sentence):
            continue
        for figure in kit.findings.figures_in(sentence.index):
            gap = _gap(kit, sentence, figure)
            if gap is not None:
                unit = "" if figure.kind is FigureKind.COUNT else figure.unit
                form = (figure.kind, unit, figure.value[0].isdigit())
                if all(other.figure.sentence != sentence.index for other in found[form]):
                    found[form].append(gap)
    return found


def _gap(kit: Kit, sentence: Sentence, figure: FoundFigure) -> _Gap | None:
    """Return the gap of a figure, None where it cannot be one: a year, a vague one, one that its sentence tells."""
    start = dateline_end(sentence.text)
    is_year = figure.kind is FigureKind.DATE and looks_like_year(figure.value)
    has_unit = figure.kind in _SORTS and figure.unit and figure.unit_start >= figure.end
    if (
        kit.facts.figure_id(figure) is None
        or not (is_year or has_unit)
        or figure.is_vague
        or figure.start <= start
        or (has_unit and looks_like_year(figure.value))
        or is_told_figure(sentence.text, figure)
        or is_cut_number(sentence.text, figure.start, figure.end)
    ):
        return None
    number = read_number(figure.value, kit.findings.document.language)
    text = f"{sentence.text[start : figure.start]}…{sentence.text[figure.end :]}"
    if number is None or number.low <= 0 or number.low != number.high:
        return None
    if (
        not is_self_contained(text)
        or pointing_words(text, kit.findings.document.language)
        or re.search(r"…\.?\s*\)|…\. ?\S", text)
        or not _BEGINS.match(text)
    ):
        return None
    return _Gap(figure, text, number.low)


def _shows(first: _Gap, second: _Gap) -> bool:
    """Tell whether a sentence shows the number that another one lacks."""
    return re.search(rf"(?<![\w.,]){re.escape(second.figure.value)}(?![\w]|[.,]\d)", first.text) is not None


def _parts(gaps: Sequence[_Gap]) -> Iterator[list[_Gap]]:
    """Return groups of three or four numbers of about one size, each of them once."""
    rest = sorted(gaps, key=lambda gap: gap.size)
    while len(rest) >= _FEWEST:
        part, is_year = [rest[0]], rest[0].figure.kind is FigureKind.DATE
        for gap in rest[1:]:
            if is_year:
                fits = part[-1].size < gap.size <= part[0].size + _YEARS_APART
            else:
                fits = part[-1].size * _LEAST_APART <= gap.size <= part[0].size * _MOST_APART
            tells = any(_shows(gap, other) or _shows(other, gap) for other in part)
            if fits and not tells and len(part) < _MOST:
                part.append(gap)
        if len(part) >= _FEWEST:
            yield sorted(part, key=lambda gap: gap.figure.sentence)
            rest = [gap for gap in rest if gap not in part]
        else:
            rest = rest[1:]
