"""Make gap texts in which figures and names of one sentence are missing together: none of them gives another away."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind, FigureKind
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Focus, Language, Level
from quizapp.generation.attributes import looks_like_year
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.context import dateline_end
from quizapp.generation.document import Sentence
from quizapp.generation.english_names import is_counted_out, is_cut_number
from quizapp.generation.figures import FoundFigure
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import Phrases, phrases_for
from quizapp.generation.templates.leads import lead_of
from quizapp.generation.templates.name_places import is_name_gap, told_apart
from quizapp.generation.templates.name_spans import name_place

_KINDS = (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.COUNTRY)
_MOST_GAPS, _MOST_FIGURES = 7, 5
_MONTHS = re.compile(
    r"J[aä]n|Feb|M[äa]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|Okt|Oct|Nov|De[zc]|Ende|Anfang|Mitte|Sommer|Herbst|Winter|Früh|"
    r"Spring|Summer|Autumn|Fall|In|Im|Seit|Since|Bis|Until|Ab|By|From"
)
_SAYING_NOTHING = frozenset("Dinge Dingen Sachen Worte Worten Meinungen things".split())


def mixed_gaps(kit: Kit, sentence: Sentence) -> Iterator[Candidate]:
    """Return the gap text with the figures and names of a sentence, and of those it needs before it.

    It has at least two gaps, one of them a name.
    """
    lead = lead_of(kit, sentence)
    if lead is None:
        return
    _, used, confidence = lead
    sentences = [kit.findings.document.sentences[number] for number in used]
    figures = [figure for one in sentences for figure in gap_figures(kit, one)]
    names = [(one, actor, mention) for one in sentences for actor, mention in told_apart(one, [*_names(kit, one)])]
    figures, names = figures[-_MOST_FIGURES:], names[-(_MOST_GAPS - min(len(figures), _MOST_FIGURES)) :]
    names = _untold(kit, sentences, figures, names)
    last = sentence.index in {figure.sentence for figure in figures} | {one.index for one, _, _ in names}
    if not names or len(figures) + len(names) < 2 or not last:
        return
    texts = [_gapped(kit, one, figures, names) for one in sentences]
    text = " ".join(texts)
    if _repeats(text):
        return
    phrases = phrases_for(kit.findings.document.language)
    stem = _mixed_stem(phrases, figures, len(names))
    gaps = [piece.alternatives[0] for piece in parse_cloze(text) if isinstance(piece, Gap)]
    actors = [actor for _, actor, _ in names]
    claims = [claim for number in used for claim in kit.findings.claims_in(number) if claim.speaker.actor in actors]
    about = [
        *map(kit.facts.figure_id, figures),
        *map(kit.facts.actor_id, actors),
        *(kit.facts.claim_ids.get((claim.sentence, claim.speaker.key)) for claim in claims),
    ]
    focus = Focus.FIGURES if figures else Focus.SOURCES if claims else Focus.ACTORS
    yield kit.candidate(
        18, f"luecken {gaps[0]} {len(gaps)}", stem, Cloze(text), focus, Level.LOCATE,
        about, used, phrases.figure_explained.format(figure="; ".join(gaps)), confidence - 0.04, mixed=True,
    )  # fmt: skip


def _untold(
    kit: Kit,
    sentences: Sequence[Sentence],
    figures: Sequence[FoundFigure],
    names: Sequence[tuple[Sentence, FoundActor, Mention]],
) -> list[tuple[Sentence, FoundActor, Mention]]:
    """Return the names that stand nowhere in the text once all of them are gaps."""
    kept = list(names)
    while kept:
        text = " ".join(_gapped(kit, one, figures, kept) for one in sentences)
        words = "".join(piece for piece in parse_cloze(text) if isinstance(piece, str))
        told = [entry for entry in kept if any(name in words for name in entry[1].names)]
        if not told:
            break
        kept = [entry for entry in kept if entry not in told]
    return kept


def _mixed_stem(phrases: Phrases, figures: Sequence[FoundFigure], names: int) -> str:
    if any(map(_is_time, figures)):
        return phrases.cloze_all
    return phrases.cloze_mixed[len(figures) > 1][names > 1] if figures else phrases.cloze_names


def figure_stem(phrases: Phrases, figures: Sequence[FoundFigure]) -> str:
    """Return what to do with the gaps of figures: numbers, times, or both."""
    times = sum(map(_is_time, figures))
    if not times:
        return phrases.cloze_one if len(figures) == 1 else phrases.cloze_many
    if times < len(figures):
        return phrases.cloze_all
    return phrases.cloze_time if times == 1 else phrases.cloze_times


def _is_time(figure: FoundFigure) -> bool:
    return figure.kind in (FigureKind.DATE, FigureKind.TIME) and not figure.value.isdigit()


def gap_figures(kit: Kit, sentence: Sentence) -> list[FoundFigure]:
    """Return the figures of a sentence that can be gaps."""
    behind = dateline_end(sentence.text)
    found = [figure for figure in kit.findings.figures_in(sentence.index) if figure.start >= behind]
    return [
        figure
        for figure in found
        if kit.facts.figure_id(figure)
        and not figure.is_vague
        and _is_gap(figure, sentence, kit.findings.lexicon.nouns)
        and not _is_list_told(kit, sentence, figure)
    ]


def _is_list_told(kit: Kit, sentence: Sentence, figure: FoundFigure) -> bool:
    """Tell whether an English sentence names all of those whom a small number counts."""
    if kit.findings.document.language is not Language.EN:
        return False
    if is_cut_number(sentence.text, figure.start, figure.end):
        return True
    before = sentence.text[: figure.start]
    if re.search(r"\b(?:the|these|those|his|her|their|its|other)\s\Z", before, re.I) and figure.value.lower() == "two":
        return True  # "the two fields" were named before
    if re.search(r"\bfrom \Z", before) and " to " in figure.value:
        return True  # two numbers: "rose from 9 to 10"
    if re.search(r"\bthe \Z", before) and not figure.unit and re.fullmatch(r"\d{2,3}", figure.value):
        return True  # the number of a model: "the 747"
    actors = kit.findings.cast.all_in(sentence.index)
    mentions = [m for actor in actors for m in actor.mentions if m.sentence == sentence.index]
    return is_counted_out(sentence, figure.value, figure.end, mentions)


def _is_gap(figure: FoundFigure, sentence: Sentence, nouns: frozenset[str]) -> bool:
    """Tell whether a figure can be asked for: no part of a longer word, no number of a name ("3. Bataillon")."""
    if figure.unit in _SAYING_NOTHING or _is_counted_out(figure, sentence):
        return False
    if not figure.unit and re.fullmatch(r"\d", figure.value) and figure.kind in (FigureKind.COUNT, FigureKind.OTHER):
        return False  # a name: "A1 und 3"
    named = re.search(r"\b([A-ZÄÖÜ][a-zäöüß]+) \Z", sentence.text[: figure.start])
    if looks_like_year(figure.value) and named and named[1] not in nouns and not _MONTHS.match(named[1]):
        return False  # the number of a name: "Plan Zukunft 2030"
    after = sentence.text[figure.end : figure.end + 1]
    if figure.kind is not FigureKind.DATE and re.match(r"\. [A-ZÄÖÜ]", sentence.text[figure.end :]):
        return False
    if re.match(r"\.\d", sentence.text[figure.end :]):
        return False  # a day in "26.06."
    return not after.isalnum()


def _is_counted_out(figure: FoundFigure, sentence: Sentence) -> bool:
    """Tell whether what a small number counts is listed right behind it: "die drei Städte Ulm, Hof und Kehl"."""
    listed = _COUNTED_OUT.match(sentence.text, figure.end)
    if listed is None:
        return False
    return _SMALL.get(figure.value.lower(), figure.value) == str(listed.group("list").count(",") + 2)


_COUNTED_OUT = re.compile(
    r"(?: [a-zäöüß-]+)* [A-ZÄÖÜa-z][\w-]*:? (?P<list>[A-ZÄÖÜ][\w.-]*(?: [A-ZÄÖÜ][\w.-]*)*"
    r"(?:, [A-ZÄÖÜ][\w.-]*(?: [A-ZÄÖÜ][\w.-]*)*)*,? (?:und|and) [A-ZÄÖÜ])"
)
_SMALL = {"zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "two": "2", "three": "3", "four": "4", "five": "5"}


def _gapped(
    kit: Kit, sentence: Sentence, figures: Sequence[FoundFigure], names: Sequence[tuple[Sentence, FoundActor, Mention]]
) -> str:
    """Return a sentence with gaps in place of its figures and names."""
    places = [(figure.start, figure.end, figure.value) for figure in figures if figure.sentence == sentence.index]
    places += [name_place(kit, sentence, actor, mention) for one, actor, mention in names if one is sentence]
    text, free = sentence.text, len(sentence.text)
    for start, end, gap in sorted(places, reverse=True):
        if end <= free:
            text, free = f"{text[:start]}{{{{{gap}}}}}{text[end:]}", start
    return text[dateline_end(sentence.text) :]


def _repeats(text: str) -> bool:
    """Tell whether two gaps ask for the same."""
    gaps = [piece.alternatives[0] for piece in parse_cloze(text) if isinstance(piece, Gap)]
    return len(set(gaps)) < len(gaps)


def _names(kit: Kit, sentence: Sentence) -> Iterator[tuple[FoundActor, Mention]]:
    """Yield the names of a sentence that can be gaps: who speaks first, then persons, organisations, places."""
    speakers = [claim.speaker.actor for claim in kit.findings.claims_in(sentence.index)]
    actors = [actor for actor in kit.findings.cast.all_in(sentence.index) if actor.kind in _KINDS]
    for actor in sorted(actors, key=lambda one: (one not in speakers, _KINDS.index(one.kind))):
        mine = [mention for mention in actor.mentions if mention.sentence == sentence.index]
        if (
            len(mine) == 1
            and kit.facts.actor_id(actor)
            and is_name_gap(kit, sentence, actor, mine[0], with_article=True)
        ):
            yield actor, mine[0]
