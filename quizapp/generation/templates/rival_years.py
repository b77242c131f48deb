"""Tell whether the years of a sentence could be exchanged: each of several years has its own value of one sort."""

import re
from collections.abc import Sequence

from quizapp.generation.attributes import looks_like_year
from quizapp.generation.candidates import Kit
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure

_NOUN = re.compile(r"\b[A-ZÄÖÜ][\wäöüß]{7,}")
_STEM = 8  # letters by which two forms of a noun are known as one


def has_rival_year(kit: Kit, sentence: Sentence, figures: Sequence[FoundFigure]) -> bool:
    """Tell whether a year and a value of a sentence could both be those of another one: "Der Vergleichswert lag 1965
    bei 42 Prozent" beside "1997 bei 24 Prozent". The year stays in the text then."""
    units = {figure.unit for figure in figures if figure.unit}
    values = [figure for figure in figures if figure.unit]
    years = [figure for figure in figures if looks_like_year(figure.value)]
    if len(years) > 1 and len(values) > len(units):
        return True
    return bool(years and units) and any(
        other.index != sentence.index and _is_like(kit, sentence, other, units) for other in kit.findings.prose()
    )


def _is_like(kit: Kit, sentence: Sentence, other: Sentence, units: set[str]) -> bool:
    """Tell whether another sentence gives the value of another year for what has the same name."""
    figures = kit.findings.figures_in(other.index)
    if not any(looks_like_year(one.value) for one in figures) or not any(one.unit in units for one in figures):
        return False
    stems = [{noun[:_STEM] for noun in _NOUN.findall(one.text)} for one in (sentence, other)]
    return bool(stems[0] & stems[1])
