"""Make questions on figures: typed and chosen numbers, dates, exactness, referents, matching."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import FigureKind
from quizapp.core.item import (
    DateEntry,
    Focus,
    Language,
    Level,
    Matching,
    NumberEntry,
    Option,
    Order,
    Pair,
    SingleChoice,
)
from quizapp.generation.attributes import looks_like_year
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.context import stands_alone
from quizapp.generation.counts import noun_phrase
from quizapp.generation.distractors import is_exactness, number_distractors
from quizapp.generation.facts import is_readable, unit_text
from quizapp.generation.figures import FoundFigure
from quizapp.generation.magnitudes import is_near
from quizapp.generation.phrases import phrases_for
from quizapp.generation.plurals import counted_nominative
from quizapp.generation.wh import Wh

_APPROXIMATE = frozenset(
    "rund etwa ungefähr circa ca. zirka schätzungsweise knapp fast gut nahezu annähernd beinahe knappe knappen gegen "
    "about around "
    "approximately roughly some nearly almost estimated".split()
) | {"an estimated", "um die", "close to"}
_LOWER = frozenset("mindestens wenigstens über mehr-als over above".split()) | {
    "mehr als",
    "deutlich über",
    "deutlich mehr als",
    "weit mehr als",
    "weit über",
    "at least",
    "more than",
    "well over",
    "far more than",
    "no fewer than",
    "just over",
    "etwas mehr als",
    "etwas über",
}
_UPPER = frozenset("höchstens maximal unter under below".split()) | {
    "bis zu",
    "at most",
    "up to",
    "weniger als",
    "less than",
    "fewer than",
    "no more than",
    "just under",
}


def figure_questions(kit: Kit, wh: Wh) -> Iterator[Candidate]:
    """Return every question on a single figure, then the matching ones."""
    counting = _counting(kit)
    for figure in kit.findings.figures:
        sentence = kit.findings.document.sentences[figure.sentence]
        if not kit.findings.is_usable(sentence) or kit.facts.figure_id(figure) is None:
            continue
        yield from _asked(kit, wh, figure)
        yield from _exactness(kit, figure)
        yield from _referent(kit, figure, counting)
    yield from _matching(kit, counting)


def shown(kit: Kit, figure: FoundFigure) -> str:
    """Return a figure as the article writes it, with hedge and unit."""
    return kit.findings.document.sentences[figure.sentence].text[figure.whole_start : figure.whole_end]


def _explained(kit: Kit, figure: FoundFigure) -> str:
    phrases = phrases_for(kit.findings.document.language)
    text = phrases.figure_explained.format(figure=shown(kit, figure))
    return text + (phrases.hedge_named.format(hedge=figure.hedge) if figure.softens else "")


def _asked(kit: Kit, wh: Wh, figure: FoundFigure) -> Iterator[Candidate]:
    language = kit.findings.document.language
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
    yield kit.candidate(
        2, f"zahl {figure.value} {unit or ''}", asked.stem, NumberEntry(figure.value, unit), Focus.FIGURES,
        Level.LOCATE, about,
        (figure.sentence,), _explained(kit, figure), asked.confidence, asked.note,
        phrases_for(language).hedge_hint if figure.softens else None,
    )  # fmt: skip
    dice = kit.dice("zahl", figure.sentence, figure.start)
    wrong = number_distractors(kit.findings, figure, dice, shown=asked.stem)
    if len(wrong) >= 2:
        unit_shown = f" {unit}" if unit and figure.kind is not FigureKind.COUNT else ""
        body = SingleChoice(Option(figure.value + unit_shown), tuple(Option(text + unit_shown) for text in wrong))
        yield kit.candidate(
            1, f"auswahl {figure.value} {unit or ''}", asked.stem, body, Focus.FIGURES, Level.LOCATE, about,
            (figure.sentence,), _explained(kit, figure), asked.confidence, asked.note,
        )  # fmt: skip


def _exactness(kit: Kit, figure: FoundFigure) -> Iterator[Candidate]:
    if not is_exactness(figure) or not figure.unit or not figure.softens:
        return
    phrases = phrases_for(kit.findings.document.language)
    hedge = figure.hedge.lower()
    key = (
        phrases.approximate
        if hedge in _APPROXIMATE
        else phrases.lower_bound
        if hedge in _LOWER
        else phrases.upper_bound
        if hedge in _UPPER
        else None
    )
    same = [f for f in kit.findings.figures if f.value == figure.value and f.unit == figure.unit]
    sentence = kit.findings.document.sentences[figure.sentence]
    across = hedge == "über" and re.search(r"\b(?:ging|geht|gehen|gingen|läuft|lief|verteilt)\b", sentence.text)
    if across or _DOUBLE.search(sentence.text[: figure.hedge_start]):
        return  # "schätzungsweise mehr als": both are right
    if hedge == "just under":
        return  # both about and at most
    if key is None or any(f.hedge.lower() != hedge for f in same):
        return
    options = [phrases.exact, phrases.approximate, phrases.lower_bound, phrases.upper_bound]
    body = SingleChoice(Option(key), tuple(Option(o) for o in options if o != key), Order.SHUFFLE)
    if _is_dative(kit, figure):
        return
    what = noun_phrase(kit.findings, figure) or figure.unit
    stem = phrases.exactness.format(value=figure.value, what=what)
    yield kit.candidate(
        6, f"genauigkeit {figure.value}", stem, body, Focus.FIGURES, Level.EVALUATE, (kit.facts.figure_id(figure),),
        (figure.sentence,),
        phrases.exactness_explained.format(figure=shown(kit, figure)), 0.75,
    )  # fmt: skip


def _counting(kit: Kit) -> list[tuple[FoundFigure, str]]:
    """Return the figures that count something that a phrase of the article names alone, each value and phrase once."""
    found: list[tuple[FoundFigure, str]] = []
    for figure in kit.findings.figures:
        sentence = kit.findings.document.sentences[figure.sentence]
        phrase = noun_phrase(kit.findings, figure)
        if is_german(kit):
            phrase = counted_nominative(phrase, kit.findings.lexicon)
        if (
            not kit.findings.is_usable(sentence)
            or not phrase
            or phrase in _GENERAL
            or looks_like_year(figure.value)
            or re.match(r",? (?:und|oder|sowie|and|or) (?!mehr|weitere)[\w-]+ ?", sentence.text[figure.unit_end :])
            or figure.is_vague
            or not stands_alone(phrase, kit.findings.document.language)
        ):
            continue
        alone = all(f.value.lower() != figure.value.lower() and _noun(f) != _noun(figure) for f, _ in found)
        if kit.facts.figure_id(figure) and alone and not _is_dative(kit, figure):
            found.append((figure, phrase))
    values = [f.value.lower() for f in kit.findings.figures]
    return [(f, p) for f, p in found if values.count(f.value.lower()) == 1]


_DOUBLE = re.compile(
    r"\b(?:schätzungsweise|geschätzte?n?|rund|etwa|ungefähr|angeblich|wohl|vermutlich|an estimated|about|around)\s+\Z",
    re.IGNORECASE,
)
_GENERAL = frozenset("Personen Menschen Leute Fälle Dinge Mal people persons cases things".split())
"""What says nothing alone where all numbers count something of the kind."""


def _noun(figure: FoundFigure) -> str:
    """Return the counted noun without its ending, to tell whether two are the same."""
    return figure.unit.split()[-1].lower()[:-2]


def _is_dative(kit: Kit, figure: FoundFigure) -> bool:
    """Tell whether the counted noun stands in another case than an option or a pair should show it in."""
    if not is_german(kit):
        return False
    before = kit.findings.document.sentences[figure.sentence].text[: figure.whole_start].split()
    return bool(before) and before[-1].lower() in _DATIVE and figure.unit.endswith("n")


_DATIVE = frozenset("von mit bei aus nach zu seit vor in an auf unter zwischen den dem der vom zum".split())


def _referent(kit: Kit, figure: FoundFigure, counting: Sequence[tuple[FoundFigure, str]]) -> Iterator[Candidate]:
    mine = next((phrase for other, phrase in counting if other == figure), None)
    others = [(f, p) for f, p in counting if f != figure and f.sentence != figure.sentence]
    if not is_german(kit):
        others = [
            (f, p)
            for f, p in others
            if (" " in p or " " not in (mine or "")) and is_near(f.value, figure.value, Language.EN)
        ]
    if mine is None or len(others) < 2 or not figure.value[0].isdigit():
        return
    phrases = phrases_for(kit.findings.document.language)
    dice = kit.dice("bezug", figure.sentence, figure.start)
    dice.shuffle(others)
    body = SingleChoice(Option(mine), tuple(Option(p) for _, p in kit.some(others, 3)))
    yield kit.candidate(
        3, f"bezug {figure.value}", phrases.refers.format(value=figure.value), body, Focus.FIGURES, Level.UNDERSTAND,
        (kit.facts.figure_id(figure),), (figure.sentence,), phrases.refers_explained.format(figure=shown(kit,
        figure)), 0.68,
    )  # fmt: skip


def _matching(kit: Kit, counting: Sequence[tuple[FoundFigure, str]]) -> Iterator[Candidate]:
    phrases = phrases_for(kit.findings.document.language)
    for start in range(0, len(counting) - 2, 4):
        part = counting[start : start + 4]
        if len(part) < 3:
            return
        pairs = tuple(Pair(figure.value, phrase) for figure, phrase in part)
        listed = "; ".join(shown(kit, figure) for figure, _ in part)
        yield kit.candidate(
            5, f"zahlen zuordnen {start}", phrases.match_figures, Matching(pairs), Focus.FIGURES, Level.UNDERSTAND,
            [kit.facts.figure_id(figure) for figure, _ in part], [figure.sentence for figure, _ in part],
            phrases.match_figures_explained.format(list=listed), 0.72,
        )  # fmt: skip


def is_german(kit: Kit) -> bool:
    """Tell whether the draft is German."""
    return kit.findings.document.language is Language.DE
