"""Tell which figures of a sentence can be gaps: no part of a name, none that the words around it tell."""

import re

from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.generation.attributes import looks_like_year
from quizapp.generation.candidates import Kit
from quizapp.generation.context import dateline_end
from quizapp.generation.document import Sentence
from quizapp.generation.english_names import is_counted_out, is_cut_number
from quizapp.generation.figures import FoundFigure
from quizapp.generation.templates.idle_times import is_idle_time
from quizapp.generation.templates.rival_years import has_rival_year
from quizapp.generation.templates.told_figures import is_told_figure

_MONTHS = re.compile(
    r"J[aä]n|Feb|M[äa]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|Okt|Oct|Nov|De[zc]|Ende|Anfang|Mitte|Sommer|Herbst|Winter|Früh|"
    r"Spring|Summer|Autumn|Fall|In|Im|Seit|Since|Bis|Until|Ab|By|From"
)
_PUBLISHED = re.compile(r" (?:[^,;„]{0,60} )?(?:veröffentlicht|erschienen)e[nrs]? (?:[a-zäöü]+ )?[A-ZÄÖÜ]")
"""When a report was published that is quoted."""
_LAW = re.compile(
    r"\b(?:[A-ZÄÖÜ][a-zäöü]*){2,}(?<=[GVO]) \Z|"
    r"\b[A-ZÄÖÜ][a-zäöüß-]*(?:gesetz|verordnung|ordnung|richtlinie|norm)(?:es)? \Z"
)
"""A law or its abbreviation, whose year is a part of its name: "Schulgesetz 2008", "SchulG 2008"."""
_MOST_DIGITS = 6
_SAYING_NOTHING = frozenset("Dinge Dingen Sachen Worte Worten Meinungen things".split())


def gap_figures(kit: Kit, sentence: Sentence) -> list[FoundFigure]:
    """Return the figures of a sentence that can be gaps."""
    behind = dateline_end(sentence.text)
    found = [figure for figure in kit.findings.figures_in(sentence.index) if figure.start >= behind]
    kept = [
        figure
        for figure in found
        if kit.facts.figure_id(figure)
        and not figure.is_vague
        and _is_gap(figure, sentence, kit.findings.lexicon.nouns)
        and not _is_list_told(kit, sentence, figure)
        and not is_idle_time(kit, figure)
    ]
    beside = {figure.start - 1 for figure in kept}
    apart = [figure for figure in kept if figure.end not in beside]
    return [figure for figure in apart if not (looks_like_year(figure.value) and has_rival_year(kit, sentence, kept))]


def _is_list_told(kit: Kit, sentence: Sentence, figure: FoundFigure) -> bool:
    """Tell whether an English sentence names all of those whom a small number counts."""
    if kit.findings.document.language is not Language.EN:
        return False
    if is_cut_number(sentence.text, figure.start, figure.end):
        return True
    before = sentence.text[: figure.start]
    if re.search(r"\b(?:the|these|those|his|her|their|its|other)\s\Z", before, re.I) and figure.value.lower() == "two":
        return True  # "the two fields" were named before
    if re.search(r"\band \Z", before) and figure.value.lower() == "a half":
        return True  # "a day and a half"
    if re.search(r"\bfrom \Z", before) and " to " in figure.value:
        return True  # two numbers: "rose from 9 to 10"
    if re.search(r"\bthe \Z", before) and not figure.unit and re.fullmatch(r"\d{2,3}", figure.value):
        return True  # the number of a model: "the 747"
    actors = kit.findings.cast.all_in(sentence.index)
    mentions = [m for actor in actors for m in actor.mentions if m.sentence == sentence.index]
    return is_counted_out(sentence, figure.value, figure.end, mentions)


def _is_gap(figure: FoundFigure, sentence: Sentence, nouns: frozenset[str]) -> bool:
    """Tell whether a figure can be asked for: no part of a longer word, no number of a name ("3. Bataillon")."""
    if figure.unit in _SAYING_NOTHING or is_told_figure(sentence.text, figure) or _is_aside(figure, sentence.text):
        return False
    if len(re.sub(r"\D", "", figure.value).strip("0")) > _MOST_DIGITS:
        return False  # nobody keeps 558.255.524 in mind
    if re.match(r"0\d", figure.value):
        return False  # a name or a code: "Gleis 05"
    if not figure.unit and re.fullmatch(r"\d", figure.value) and figure.kind in (FigureKind.COUNT, FigureKind.OTHER):
        return False  # a name: "A1 und 3"
    named = re.search(r"\b([A-ZÄÖÜ][a-zäöüß]+) \Z", sentence.text[: figure.start])
    if looks_like_year(figure.value) and named and named[1] not in nouns and not _MONTHS.match(named[1]):
        return False  # the number of a name: "Plan Zukunft 2030"
    if re.fullmatch(r"(?:19|20)\d\d", figure.value) and _LAW.search(sentence.text[: figure.start]):
        return False
    after = sentence.text[figure.end : figure.end + 1]
    if figure.kind is not FigureKind.DATE and re.match(r"\. [A-ZÄÖÜ]", sentence.text[figure.end :]):
        return False
    if re.match(r"\.\d", sentence.text[figure.end :]):
        return False  # a day in "26.06."
    return not after.isalnum()


def _is_aside(figure: FoundFigure, text: str) -> bool:
    """Tell whether a figure stands in a bracket as nobody asks for it: a minute of a match, an hour, one of a row of
    numbers; or counts a noun that is left out ("alle drei", "die drei")."""
    before, after = text[: figure.start], text[figure.end :]
    if re.search(r"\b(?:[Aa]lle|[Dd]ie|[Dd]en|[Dd]er|[Bb]eide) \Z", before) and not _NOUN_BEHIND.match(after):
        return figure.kind is FigureKind.COUNT and not figure.unit
    if any(match.start() <= figure.start < match.end() for match in _ROW.finditer(text)):
        return figure.kind is not FigureKind.DATE
    if figure.kind is FigureKind.TIME and before.endswith(("– ", "- ")) and after.startswith((" –", " -")):
        return True
    if figure.kind is FigureKind.DATE and before.endswith(" am ") and _PUBLISHED.match(after):
        return True
    if before.count("(") == before.count(")"):
        return False
    return (
        figure.kind is FigureKind.TIME
        or re.match(r"\.\s*[,;)/]", after) is not None
        or (figure.kind is not FigureKind.DATE and len(_IN_BRACKETS.findall(text)) >= _MANY_BRACKETS)
    )


_NOUN_BEHIND = re.compile(r",? (?:[a-zäöüß]+(?:e|en|er|es) )?[A-ZÄÖÜ]")
_ROW = re.compile(r"\d[\d.,]*(?: \w+)?, \d[\d.,]*(?: \w+)?(?:,| und| sowie| oder| and| or) \d[\d.,]*")
"""Three numbers in a row and more, of which nobody asks for one: "7,68, 3,84 und 1,92 TB"."""
_IN_BRACKETS = re.compile(r"\([\d.,]+\)")
_MANY_BRACKETS = 3
