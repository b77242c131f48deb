"""Make gap texts from sentences of the article: figures or names taken out."""

import itertools
import re
from collections.abc import Iterator, Sequence

from quizapp.core.item import Cloze, Focus, Language, Level
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.clauses import ClauseKind
from quizapp.generation.context import dateline_end
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.figure_forms import figure_stem, foremost, gaps_of
from quizapp.generation.templates.gap_figures import gap_figures
from quizapp.generation.templates.gap_text import holds_heading, is_sound_gap_text
from quizapp.generation.templates.leads import lead_of
from quizapp.generation.templates.mixed_clozes import mixed_gaps
from quizapp.generation.templates.name_clozes import MOST_GAPS, name_gaps, pronoun_gaps
from quizapp.generation.templates.noun_gaps import noun_gaps
from quizapp.generation.templates.run_in import begins_with_heading

_SHORTEST, _LONGEST = 38, 380


def cloze_questions(kit: Kit) -> Iterator[Candidate]:
    """Return a gap text for every sentence that carries figures, and for those that carry several names."""
    for sentence in kit.findings.prose():
        if not _SHORTEST <= len(sentence.text) <= _LONGEST or "{" in sentence.text or "|" in sentence.text:
            continue
        is_german = kit.findings.document.language is Language.DE
        if is_german and (
            not _has_main_clause(kit, sentence)
            or holds_heading(sentence.text[dateline_end(sentence.text) :])
            or begins_with_heading(kit, sentence)
            or _is_headline(sentence)
            or "(sic" in sentence.text
            or re.search(r"\((?:…|\.\.\.)\)", sentence.text)
            or sentence.text[:1].islower()
            or _CUT.search(sentence.text)
        ):
            continue
        if not is_german and _NOTHING_SAID.search(sentence.text):
            continue
        figures = gap_figures(kit, sentence)
        if figures:
            yield from _figures(kit, sentence, foremost(figures, sentence.text, MOST_GAPS))
        yield from mixed_gaps(kit, sentence)
        yield from name_gaps(kit, sentence)
        yield from noun_gaps(kit, sentence)
        yield from pronoun_gaps(kit, sentence)


_NOTHING_SAID = re.compile(
    r"\A[^,;]{0,80}(?:declined to (?:comment|say|give)|refused to (?:comment|talk|answer)|could not be reached|"
    r"(?:did not|didn['’]t|has not|have not) (?:respond|comment|responded|commented))\b[^,;]{0,40}\Z"
)
"""A sentence of which nobody asks who said nothing."""
_CUT = re.compile(r"\b(?:SAT|Nr|St|Dr|Prof|bzw|ca|Bd)\.\Z")
"""An abbreviation behind which a sentence was cut in two."""


def _has_main_clause(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence says something: no rest of another one, no caption."""
    return any(c.kind is ClauseKind.MAIN and c.verb is not None for c in kit.findings.clauses(sentence))


def _is_headline(sentence: Sentence) -> bool:
    """Tell whether one of the first sentences puts statements side by side as headlines do: "Ulm verliert – Trainer
    geht"."""
    behind = sentence.text[dateline_end(sentence.text) :]
    return sentence.index <= _LAST_HEADLINE and re.search(r"[a-zäöüß\d] ?– ?[A-ZÄÖÜ]", behind) is not None


_LAST_HEADLINE = 2


def _figures(kit: Kit, sentence: Sentence, figures: Sequence[FoundFigure]) -> Iterator[Candidate]:
    lead = lead_of(kit, sentence)
    if lead is None or any(g.start < f.end for f, g in itertools.pairwise(figures)):
        return
    if not figures:
        return
    before, used, confidence = lead
    if any(f.value.lower() == g.value.lower() for n in used[:-1] for f in kit.findings.figures_in(n) for g in figures):
        return
    text = sentence.text
    for figure in reversed(figures):
        behind = text[figure.end :]
        text = f"{text[: figure.start]}{gaps_of(figure, behind, kit.findings.document.language)}{behind}"
    text = before + text[dateline_end(sentence.text) :]
    if not is_sound_gap_text(text):
        return
    phrases = phrases_for(kit.findings.document.language)
    stem = figure_stem(phrases, figures)
    shown = "; ".join(sentence.text[f.whole_start : f.whole_end] for f in figures)
    yield kit.candidate(
        18, f"luecke {figures[0].value} {figures[0].unit}", stem, Cloze(text),
        Focus.FIGURES, Level.LOCATE,
        [kit.facts.figure_id(f) for f in figures], used, phrases.figure_explained.format(figure=shown), confidence,
    )  # fmt: skip
