"""Write figures as gaps: both ends of "between" are gaps of their own, an abbreviated magnitude is accepted whole."""

import re
from collections.abc import Callable, Sequence

from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.core.quantity import format_number, read_number
from quizapp.generation.english_moments import month_before_year
from quizapp.generation.figures import FoundFigure
from quizapp.generation.phrases import Phrases
from quizapp.generation.templates.figure_stems import stem_of_figures

_SPAN = re.compile(
    r"(?P<lead>(?:zwischen|von|between|from)\s+)?(?P<first>\d[\d.,]*|[a-zäöüß]+(?:-[a-z]+)?)"
    r"(?P<join>\s+(?:bis zu|bis|und|oder|to|and|or)\s+)(?P<second>\d[\d.,]*|[a-zäöüß]+(?:-[a-z]+)?)"
    r"(?P<size>\s+(?:Mio\.|Mrd\.|Millionen|Milliarden|Tausend|million|billion|thousand))?\Z"
)
_SIZES = {"Mio.": "Millionen", "Mio": "Millionen", "Mrd.": "Milliarden", "Mrd": "Milliarden", "Tsd.": "Tausend"}
_NO_SPANS = frozenset((FigureKind.DATE, FigureKind.TIME, FigureKind.FRACTION, FigureKind.SCORE))


def gaps_of(figure: FoundFigure, behind: str = "", language: Language = Language.DE) -> str:
    """Return the gap of a figure, two of them where words of the text bind them: "zwischen {{6}} und {{9}}"; `behind`
    is the text that follows it."""
    span = _SPAN.match(figure.value) if figure.kind not in _NO_SPANS else None
    if span and (span["lead"] or span["join"].strip() in ("oder", "or")):
        lead, size = span["lead"] or "", span["size"] or ""
        return f"{lead}{{{{{span['first']}}}}}{span['join']}{{{{{span['second']}}}}}{size}"
    hour = _HOUR.fullmatch(figure.value)
    if hour:
        half, value = hour["half"].replace(".", "").lower(), figure.value
        stop = "." if _NEXT_SENTENCE.match(behind) and value.endswith(".") else ""  # it ends the sentence as well
        forms = (value.removesuffix(stop), value, f"{hour['time']} {half}", f"{hour['time']}{half}")
        return f"{{{{{'|'.join(dict.fromkeys(forms))}}}}}{stop}"
    if language is Language.EN and month_before_year(figure.value):
        return f"{figure.value[:-_YEAR]}{{{{{figure.value[-_YEAR:]}}}}}"
    zone = _ZONE.fullmatch(figure.value)
    if zone:
        return f"{{{{{zone['time']}}}}}{zone['zone']}"
    number, _, size = figure.value.rpartition(" ")
    whole = _SIZES.get(size)
    if number and whole:
        return f"{{{{{figure.value}|{number} {whole}}}}}"
    halves = _AND_HALF.fullmatch(figure.value)
    if halves:
        whole_number = read_number(figure.value, language)
        other = f"|{format_number(whole_number.low, language)}" if whole_number else ""
        return f"{{{{{figure.value}|{halves[0].replace(' ', '-')}{other}}}}}"
    decade = re.fullmatch(r"(?:18|19|20)(\d0(?:er)?)", figure.value)
    is_decade = decade is not None and (figure.value.endswith("er") or re.match(r" ?er\b", behind) is not None)
    if figure.value.lower() == "half" and re.match(r" an? ", behind):
        return f"{{{{{figure.value}}}}}"  # "half a hectare"
    others = _SHARES.get(
        figure.value.lower(), decade[1] if decade and is_decade else _other_form(figure.value, language)
    )
    return f"{{{{{figure.value}{f'|{others}' if others else ''}}}}}"


_YEAR = 4
_AND_HALF = re.compile(r"[a-z]+ and (?:a (?:half|quarter|third)|three quarters)", re.IGNORECASE)
_NEXT_SENTENCE = re.compile(
    r"\s*\Z| (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central|Mountain|Greenwich|[A-Z]{2,5}\b)"
    r"[A-Z][\w’'-]* "
)
_HOUR = re.compile(r"(?P<time>\d{1,2}(?:[:.]\d\d)?) ?(?P<half>[ap]\.?m\.?)", re.IGNORECASE)
_ZONE = re.compile(
    r"(?P<time>\d{1,2}[:.]\d\d(?: Uhr)?)(?P<zone> (?:UTC|GMT|MEZ|MESZ|CET|CEST|EST|EDT|PST|PDT|BST|local time))"
)
_RANGE = re.compile(r"(?P<first>\d[\d.,]*)(?P<join> bis | ?[-–] ?)(?P<second>\d[\d.,]*)")
_TO = re.compile(r"(?P<first>\d[\d.,]*) to (?P<second>\d[\d.,]*)")
_GENITIVE = re.compile(
    r"(?P<day>\d{1,2}\. (?:Januar|Jänner|Februar|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))e?s"
)


def _other_form(value: str, language: Language) -> str:
    """Return a date without the ending of the genitive, a span with a dash for "bis" and the other way round."""
    span, day = _RANGE.fullmatch(value), _GENITIVE.fullmatch(value)
    to = _TO.fullmatch(value) if language is Language.EN else None
    if to:
        return f"{to['first']}-{to['second']}|{to['first']}–{to['second']}"
    if span and (language is Language.EN or _is_score(span["first"], span["second"])):
        return value.replace("–", "-") if "–" in value else ""
    if span:
        return f"{span['first']}{'-' if 'bis' in span['join'] else ' bis '}{span['second']}"
    return day["day"] if day else ""


def _is_score(first: str, second: str) -> bool:
    """Tell whether two numbers are a result and no span: the second one is not larger."""
    return first.isdigit() and second.isdigit() and int(first) >= int(second)


_SHARES = {
    "die hälfte": "Hälfte|50 Prozent|50 %",
    "ein drittel": "Drittel",
    "ein viertel": "Viertel|25 Prozent|25 %",
    "a quarter": "one quarter|25 percent|25%",
    "a third": "one third|one-third",
    "a fifth": "one fifth|one-fifth|20 percent|20%",
    "one fifth": "a fifth|one-fifth|20 percent|20%",
    "one quarter": "a quarter|25 percent|25%",
    "one third": "a third|one-third",
    "three fifths": "three-fifths|60 percent|60%",
    "two fifths": "two-fifths|40 percent|40%",
    "half": "one half|50 percent|50%",
    "three quarters": "three-quarters|75 percent|75%",
    "three-quarters": "three quarters|75 percent|75%",
    "two thirds": "two-thirds|2/3",
    "two-thirds": "two thirds|2/3",
}
"""Shares in words, with the noun alone and what else they may be called."""


def figure_stem(phrases: Phrases, figures: Sequence[FoundFigure]) -> str:
    """Return what to do where only figures are missing: numbers, times or both."""
    return stem_of_figures(phrases, figures, count_gaps(figures))


def count_gaps(figures: Sequence[FoundFigure]) -> int:
    """Return how many gaps ask for figures: two for "1997 bis 2005"."""
    return sum(gaps_of(figure).count("{{") for figure in figures)


def foremost(figures: Sequence[FoundFigure], text: str, most: int) -> list[FoundFigure]:
    """Return at most that many figures of a sentence, those outside of brackets before all others; none that another
    one tells, such as the day of a date that is given with its year as well."""
    values = [figure.value.lower() for figure in figures]
    once = [figure for figure, value in zip(figures, values, strict=True) if sum(map(_begins(value), values)) == 1]

    def rank(figure: FoundFigure) -> bool:
        before = text[: figure.start]
        return before.count("(") > before.count(")")

    return sorted(sorted(once, key=rank)[:most], key=lambda figure: figure.start)


def _begins(value: str) -> Callable[[str], bool]:
    """Return what tells whether a value is another one, or the day of a date that is the other one."""

    def is_same(other: str) -> bool:
        short, long = sorted((value, other), key=len)
        return short == long or (". " in short and long.startswith(f"{short} "))

    return is_same
