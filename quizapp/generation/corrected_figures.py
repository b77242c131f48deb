"""Find the figures of an article as their author lists them: those found, corrected, and those put in by hand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizapp.core.fact_places import places_of
from quizapp.core.facts import Figure, FigureKind
from quizapp.core.quantity import figure_kind
from quizapp.generation.counts import counted
from quizapp.generation.document import Document, Sentence
from quizapp.generation.facts import Facts, evidence_of, unit_text
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings

Place = tuple[int, int]


@dataclass(frozen=True)
class CorrectedFigures:
    """The figures with their ids by place, and what each counts where that is not what the article's words say."""

    found: tuple[FoundFigure, ...]
    ids: dict[Place, str]
    counts: dict[Place, str]


def corrected_figures(findings: Findings, base: Facts, given: Sequence[Figure]) -> CorrectedFigures:
    """Return the figures of the given list; `base` is what was found without it."""
    found = {_place(f): f for f in findings.figures if _place(f) not in base.figure_ids}
    ids: dict[Place, str] = {}
    counts: dict[Place, str] = {}
    for figure in given:
        for one in _of(findings, base, figure):
            if _place(one) in ids:
                continue
            found[_place(one)] = one
            ids[_place(one)] = figure.id
            if figure.counts != counted(findings, one):
                counts[_place(one)] = figure.counts
    return CorrectedFigures(tuple(found[place] for place in sorted(found)), ids, counts)


def _place(figure: FoundFigure) -> Place:
    return (figure.sentence, figure.start)


def _of(findings: Findings, base: Facts, figure: Figure) -> Iterator[FoundFigure]:
    """Yield every place of a figure: where it was found, adjusted, and where only its author saw it."""
    old = _counterpart(figure, base)
    mine = [f for f in findings.figures if old is not None and base.figure_id(f) == old.id]
    if old is not None and replace(figure, id=old.id, said_by=old.said_by) == old:
        yield from mine
        return
    proven = [f for f in mine if evidence_of(findings, f.sentence) in figure.evidence]
    yield from (_adjusted(findings.document, f, figure) for f in proven)
    for sentence, start, end in _places(findings.document, figure):
        if any(f.sentence == sentence.index for f in proven):
            continue
        here = next(
            (f for f in findings.figures_in(sentence.index) if f.start < end and start < f.whole_end and f not in mine),
            FoundFigure(sentence.index, start, end, figure.value, FigureKind.OTHER),
        )
        yield _adjusted(findings.document, replace(here, start=start, end=end, value=figure.value), figure)


def _counterpart(figure: Figure, base: Facts) -> Figure | None:
    """Return the figure that was found where a given one stands: of the same id, else of the same value and proof."""
    proofs = set(figure.evidence)
    same = [f for f in base.figures if f.id == figure.id and proofs & set(f.evidence)]
    alike = [f for f in base.figures if f.value == figure.value and proofs & set(f.evidence)]
    exact = [f for f in alike if f.unit == figure.unit]
    return next(iter((*same, *exact, *alike)), None)


def _places(document: Document, figure: Figure) -> Iterator[tuple[Sentence, int, int]]:
    """Yield sentence and offsets of every place where the value of a figure stands inside its proof."""
    for span in places_of(document.article, replace(figure, unit=None)):
        for sentence in document.sentences:
            if sentence.span.contains(span):
                yield sentence, span.start - sentence.span.start, span.end - sentence.span.start


def _adjusted(document: Document, found: FoundFigure, figure: Figure) -> FoundFigure:
    """Return a figure with value, kind, unit and hedge as they are given."""
    text = document.sentences[found.sentence].text
    start, end = _value_place(text, found, figure.value)
    kind = figure.kind or figure_kind(figure.value, figure.unit, document.language)
    moved = replace(found, start=start, end=end, value=figure.value, kind=kind)
    if unit_text(moved, document.language) != figure.unit or start != found.start:
        unit = re.compile(rf"\s?{re.escape(figure.unit)}(?!\w)").match(text, end) if figure.unit else None
        place = (unit.end() - len(figure.unit), unit.end()) if unit and figure.unit else (0, 0)
        moved = replace(moved, unit=figure.unit or "", unit_start=place[0], unit_end=place[1])
    if (moved.hedge if moved.softens else None) != figure.hedge or start != found.start:
        hedge = figure.hedge or ""
        before = text[:start].rstrip()
        stands = bool(hedge) and before.lower().endswith(hedge.lower())
        moved = replace(moved, hedge=hedge, hedge_start=len(before) - len(hedge) if stands else start)
    return moved


def _value_place(text: str, found: FoundFigure, value: str) -> tuple[int, int]:
    """Return where a value stands in a sentence, the place nearest to where a figure was found; that one for none."""
    if text[found.start : found.end] == value:
        return found.start, found.end
    spots = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(value)}(?!\w)", text)]
    return min(spots, key=lambda spot: abs(spot[0] - found.start), default=(found.start, found.end))
