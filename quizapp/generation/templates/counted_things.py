"""Ask what a number of the article counts: as a choice, and as pairs of numbers and things."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.item import Focus, Language, Level, Matching, Option, Pair, SingleChoice
from quizapp.generation.attributes import looks_like_year
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.context import stands_alone
from quizapp.generation.counts import is_adjective, noun_phrase
from quizapp.generation.figures import FoundFigure
from quizapp.generation.magnitudes import are_of_one_size, is_near
from quizapp.generation.phrases import phrases_for
from quizapp.generation.plurals import counted_nominative

Counting = Sequence[tuple[FoundFigure, str]]
_GENERAL = frozenset(
    "Mann Personen Menschen Leute Fälle "
    "Dinge Mal Männer Frauen Maßnahmen Spiele Partien Duelle Begegnungen Matches Punkte "
    "Zähler Tore Treffer Siege Niederlagen Runden Teile Seiten Stück Plätze Punkten Aspekte Gründe Punkt Einsätze "
    "people persons cases things men women games matches points goals wins losses rounds parts measures".split()
)
"""What says nothing alone where all numbers count something of the kind."""
_ALIKE = tuple(
    frozenset(names.split())
    for names in (
        "Migranten Flüchtlinge Asylwerber Asylbewerber Asylsuchende Schutzsuchende Neuankömmlinge Geflüchtete",
        "Mitarbeiter Beschäftigte Angestellte Arbeitnehmer Bedienstete Arbeitskräfte Mitarbeitende Helfer Kräfte",
        "Tote Opfer Todesopfer Getötete Leichen",
        "Käufer Kunden Opfer Geschädigte Betroffene",
        "Bewohner Einwohner Bürger Anwohner",
        "Teilnehmer Besucher Zuschauer Gäste Zuseher",
        "Kinder Jugendliche Schüler Minderjährige",
        "migrants refugees asylum-seekers",
        "employees workers staff members",
        "deaths victims casualties",
        "visitors guests spectators participants",
        "children pupils students schoolchildren youngsters teenagers minors boys girls",
        "babies births newborns infants deliveries",
        "jobs posts positions workers employees",
    )
)
"""Nouns that one number can count as well as another."""
_MEASURE = re.compile(
    r"(?i)(?:hertz|bytes?|watt|volt|pixeln?|zoll|gramm|metern?|litern?|bits?|hektar|tonnen|inch(?:es)?|grad)\Z|"
    r"\A[A-Za-zµ°]{1,2}\Z"
)
"""What a number is measured in: it counts nothing."""
_FEWEST, _MOST = 3, 4
_DATIVE = frozenset("von mit bei aus nach zu seit vor in an auf unter zwischen den dem der vom zum".split())
_JOINED = re.compile(r",? (?:und|oder|sowie|and|or) (?!mehr|weitere)[\w-]+ ?")


def counted_things(kit: Kit) -> list[tuple[FoundFigure, str]]:
    """Return the figures that count something that a phrase of the article names alone, each value and phrase once."""
    found: list[tuple[FoundFigure, str]] = []
    for figure in kit.findings.figures:
        phrase = noun_phrase(kit.findings, figure)
        if kit.findings.document.language is Language.DE:
            phrase = counted_nominative(phrase, kit.findings.lexicon)
        if not phrase or not kit.facts.figure_id(figure) or not _is_clear(kit, figure, phrase):
            continue
        if all(f.value.lower() != figure.value.lower() and not _are_alike(f, figure) for f, _ in found):
            found.append((figure, phrase))
    values = [f.value.lower() for f in kit.findings.figures]
    return [(f, p) for f, p in found if values.count(f.value.lower()) == 1]


def _is_clear(kit: Kit, figure: FoundFigure, phrase: str) -> bool:
    """Tell whether a phrase is a whole common noun that says what is counted."""
    sentence = kit.findings.document.sentences[figure.sentence]
    head = _head(figure)
    is_name = any(head in name.split() for actor in kit.findings.cast.actors for name in actor.names if actor.is_sure)
    return (
        kit.findings.is_usable(sentence)
        and phrase not in _GENERAL
        and _MEASURE.search(head) is None
        and not (kit.findings.document.language is Language.EN and is_adjective(head))
        and not looks_like_year(figure.value)
        and not figure.value.startswith("0")
        and figure.value != "1"
        and sentence.text[figure.unit_end : figure.unit_end + 1] != "-"
        and not re.search(r"\b(?:der|des|of the)\b", sentence.text[figure.end : figure.unit_start])
        and not _JOINED.match(sentence.text, figure.unit_end)
        and not figure.is_vague
        and not (is_name and head not in kit.findings.lexicon.nouns)
        and not _is_title(kit, figure, head)
        and stands_alone(phrase, kit.findings.document.language)
        and not _is_dative(kit, figure)
    )


def _is_title(kit: Kit, figure: FoundFigure, head: str) -> bool:
    """Tell whether a German number and what follows it are a name ("Die drei Fragezeichen", "Fünf Freunde") or the
    word behind it is no noun ("197.000 Schwarz")."""
    if kit.findings.document.language is not Language.DE:
        return False
    text = kit.findings.document.sentences[figure.sentence].text
    inside = figure.start > 0 and not re.search(r"[.:?!„“\"]\s*\Z", text[: figure.start])
    capital = figure.value[0].isupper() and inside
    before = re.search(r"(?:[a-zäöüß,]\s+D(?:ie|er|en)|[„“\"](?:Die|Der)?)\s*\Z", text[: figure.start]) is not None
    return capital or before or bool(_COLOUR.match(head))


_COLOUR = re.compile(r"(?:Schwarz|Weiß|Rot|Grün|Blau|Gelb|Gold|Silber)\Z")


def _head(figure: FoundFigure) -> str:
    return figure.unit.split()[-1]


def _are_alike(first: FoundFigure, second: FoundFigure) -> bool:
    """Tell whether two figures count the same, or things that a reader could exchange."""
    heads = _head(first), _head(second)
    stems = [head.lower()[:-2] for head in heads]
    return (
        stems[0] in stems[1] or stems[1] in stems[0] or any(_among(heads[0], a) and _among(heads[1], a) for a in _ALIKE)
    )


def _among(noun: str, nouns: frozenset[str]) -> bool:
    return noun in nouns or noun.removesuffix("n") in nouns


def _is_dative(kit: Kit, figure: FoundFigure) -> bool:
    """Tell whether the counted noun stands in another case than an option or a pair should show it in."""
    if kit.findings.document.language is not Language.DE:
        return False
    before = kit.findings.document.sentences[figure.sentence].text[: figure.whole_start].split()
    return bool(before) and before[-1].lower() in _DATIVE and figure.unit.endswith("n")


def as_counted(value: str) -> str:
    """Return a number as it stands alone: small where it is a word that began a sentence."""
    return value.lower() if value.istitle() and value.isalpha() else value


def referent_questions(kit: Kit, figure: FoundFigure, counting: Counting) -> Iterator[Candidate]:
    """Return the question what a number refers to."""
    mine = next((phrase for other, phrase in counting if other == figure), None)
    others = [(f, p) for f, p in counting if f != figure and f.sentence != figure.sentence]
    if kit.findings.document.language is not Language.DE:
        others = [
            (f, p)
            for f, p in others
            if (" " in p or " " not in (mine or "")) and is_near(f.value, figure.value, Language.EN)
        ]
    else:
        others = [(f, p) for f, p in others if are_of_one_size((f.value, figure.value), Language.DE)]
    if mine is None or len(others) < 2 or not figure.value[0].isdigit():
        return
    phrases = phrases_for(kit.findings.document.language)
    dice = kit.dice("bezug", figure.sentence, figure.start)
    dice.shuffle(others)
    body = SingleChoice(Option(mine), tuple(Option(p) for _, p in kit.some(others, 3)))
    yield kit.candidate(
        3, f"bezug {figure.value}", phrases.refers.format(value=figure.value), body, Focus.FIGURES, Level.UNDERSTAND,
        (kit.facts.figure_id(figure),), (figure.sentence,),
        phrases.refers_explained.format(figure=_shown(kit, figure)), 0.68,
    )  # fmt: skip


def counting_pairs(kit: Kit, counting: Counting) -> Iterator[Candidate]:
    """Return the questions that pair numbers with what they count."""
    phrases = phrases_for(kit.findings.document.language)
    for part in _of_one_size(counting, kit.findings.document.language):
        pairs = tuple(Pair(as_counted(figure.value), phrase) for figure, phrase in part)
        listed = "; ".join(_shown(kit, figure) for figure, _ in part)
        yield kit.candidate(
            5, f"zahlen zuordnen {part[0][0].value}", phrases.match_figures, Matching(pairs), Focus.FIGURES,
            Level.UNDERSTAND,
            [kit.facts.figure_id(figure) for figure, _ in part], [figure.sentence for figure, _ in part],
            phrases.match_figures_explained.format(list=listed), 0.72,
        )  # fmt: skip


def _of_one_size(counting: Counting, language: Language) -> Iterator[Counting]:
    """Return groups of three or four numbers of which none is told apart by its size."""
    rest = list(counting)
    while len(rest) >= _FEWEST:
        part: list[tuple[FoundFigure, str]] = []
        for pair in rest:
            values = [figure.value for figure, _ in (*part, pair)]
            if len(part) < _MOST and are_of_one_size(values, language):
                part.append(pair)
        if len(part) >= _FEWEST:
            yield part
        used = part if len(part) >= _FEWEST else rest[:1]
        rest = [pair for pair in rest if pair not in used]


def _shown(kit: Kit, figure: FoundFigure) -> str:
    return kit.findings.document.sentences[figure.sentence].text[figure.whole_start : figure.whole_end]
