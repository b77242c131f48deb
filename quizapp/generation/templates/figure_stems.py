"""Word what is to be filled in where only figures are missing: numbers, times, dates, years, or several of them."""

from collections.abc import Sequence

from quizapp.core.facts import FigureKind
from quizapp.generation.attributes import looks_like_year
from quizapp.generation.figures import FoundFigure
from quizapp.generation.phrases import ENGLISH, Phrases

_ENGLISH_DATES = ("Fill in the date that the article gives.", "Fill in the dates that the article gives.")
_ENGLISH_YEARS = ("Fill in the year that the article gives.", "Fill in the years that the article gives.")


def stem_of_figures(phrases: Phrases, figures: Sequence[FoundFigure], gaps: int) -> str:
    """Return what to do where that many gaps ask for figures; English calls a clock time a time and a day a date."""
    times = sum(map(is_time, figures))
    several = gaps > 1
    dates = all(figure.kind is FigureKind.DATE for figure in figures)
    if phrases is ENGLISH and dates and all(looks_like_year(figure.value) for figure in figures):
        return _ENGLISH_YEARS[several]
    if not times:
        return phrases.cloze_many if several else phrases.cloze_one
    if phrases is ENGLISH and dates:
        return _ENGLISH_DATES[several]
    if times < len(figures):
        return phrases.cloze_all
    return phrases.cloze_times if times > 1 else phrases.cloze_time


def is_time(figure: FoundFigure) -> bool:
    """Tell whether a figure is called a time, and not a number as a bare year is."""
    return figure.kind in (FigureKind.DATE, FigureKind.TIME) and not figure.value.isdigit()
