"""Make questions on figures: typed and chosen numbers and dates, with those on exactness and on what is counted."""

import re
from collections.abc import Iterator

from quizapp.core.facts import FigureKind
from quizapp.core.item import (
    DateEntry,
    Focus,
    Level,
    NumberEntry,
    Option,
    SingleChoice,
)
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.distractors import number_distractors
from quizapp.generation.facts import is_readable, unit_text
from quizapp.generation.figures import FoundFigure
from quizapp.generation.magnitudes import is_possible_share
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.counted_things import counted_things, counting_pairs, referent_questions
from quizapp.generation.templates.exactness import exactness_questions
from quizapp.generation.templates.gap_text import is_self_contained
from quizapp.generation.wh import Wh


def figure_questions(kit: Kit, wh: Wh) -> Iterator[Candidate]:
    """Return every question on a single figure, then the matching ones."""
    counting = counted_things(kit)
    for figure in kit.findings.figures:
        sentence = kit.findings.document.sentences[figure.sentence]
        if not kit.findings.is_usable(sentence) or kit.facts.figure_id(figure) is None:
            continue
        yield from _asked(kit, wh, figure)
        yield from exactness_questions(kit, figure)
        yield from referent_questions(kit, figure, counting)
    yield from counting_pairs(kit, counting)


def shown(kit: Kit, figure: FoundFigure) -> str:
    """Return a figure as the article writes it, with hedge and unit."""
    return kit.findings.document.sentences[figure.sentence].text[figure.whole_start : figure.whole_end]


def _explained(kit: Kit, figure: FoundFigure) -> str:
    phrases = phrases_for(kit.findings.document.language)
    text = phrases.figure_explained.format(figure=shown(kit, figure))
    return text + (phrases.hedge_named.format(hedge=figure.hedge) if figure.softens else "")


def _asked(kit: Kit, wh: Wh, figure: FoundFigure) -> Iterator[Candidate]:
    language = kit.findings.document.language
    if not is_self_contained(kit.findings.document.sentences[figure.sentence].text):
        return
    if figure.kind in (FigureKind.DATE, FigureKind.TIME):
        asked = wh.when(figure)
        if asked:
            yield kit.candidate(
                7, f"wann {figure.value}", asked.stem, DateEntry(figure.value), Focus.FIGURES, Level.LOCATE,
                (kit.facts.figure_id(figure), *asked.about), (figure.sentence,), _explained(kit, figure),
                asked.confidence, asked.note,
            )  # fmt: skip
        return
    asked = wh.how_many(figure)
    if not asked or not is_readable(figure, language):
        return
    unit = unit_text(figure, language)
    about = (kit.facts.figure_id(figure), *asked.about)
    if not is_uneven(figure):
        yield kit.candidate(
            2, f"zahl {figure.value} {unit or ''}", asked.stem, NumberEntry(figure.value, unit), Focus.FIGURES,
            Level.LOCATE, about,
            (figure.sentence,), _explained(kit, figure), asked.confidence, asked.note,
            phrases_for(language).hedge_hint if figure.softens else None,
        )  # fmt: skip
    dice = kit.dice("zahl", figure.sentence, figure.start)
    wrong = number_distractors(kit.findings, figure, dice, shown=asked.stem)
    if figure.kind is FigureKind.PERCENTAGE:
        wrong = [value for value in wrong if is_possible_share(value, figure.value, language)]
    if len(wrong) >= 2:
        unit_shown = f" {unit}" if unit and figure.kind is not FigureKind.COUNT else ""
        body = SingleChoice(Option(figure.value + unit_shown), tuple(Option(text + unit_shown) for text in wrong))
        yield kit.candidate(
            1, f"auswahl {figure.value} {unit or ''}", asked.stem, body, Focus.FIGURES, Level.LOCATE, about,
            (figure.sentence,), _explained(kit, figure), asked.confidence, asked.note,
        )  # fmt: skip


def is_uneven(figure: FoundFigure) -> bool:
    """Tell whether a number that is said to be inexact has decimals: who rounds "about 3.91" is right as well."""
    return figure.softens and re.search(r"\d[.,]\d{1,2}\Z", figure.value) is not None
