"""Join a gap text with the one on the sentence that leads to it, where that sentence would lose a figure."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Language
from quizapp.generation.candidates import Candidate
from quizapp.generation.giveaways import holes
from quizapp.generation.phrases import Phrases, phrases_for
from quizapp.generation.templates.gap_text import gives_itself_away, is_sound_gap_text

_MOST_GAPS, _FEWEST_WORDS_A_GAP = 7, 5


def with_merged(chosen: Sequence[Candidate], language: Language) -> list[Candidate]:
    """Return the questions with one gap text instead of two where the lead of the second is the sentence of the first
    and would lose a figure."""
    kept = list(chosen)
    for one in chosen:
        if one not in kept or not holes(one, kept):
            continue
        for lead in kept:
            both = merged(lead, one, language) if lead is not one else None
            if both is not None:
                kept = [both if other is one else other for other in kept if other is not lead]
                break
    return kept


def merged(lead: Candidate, one: Candidate, language: Language, *, full: bool = False) -> Candidate | None:
    """Return both gap texts as one, None where the one does not show the sentences of the other, or one is `full`."""
    first, second = lead.item.body, one.item.body
    if not isinstance(first, Cloze) or not isinstance(second, Cloze) or first.distractors or second.distractors:
        return None
    if lead.sentences[-1] not in one.sentences[:-1] or lead.item.status is not one.item.status:
        return None
    text = _united(first.text, second.text)
    gaps = [piece.alternatives[0] for piece in parse_cloze(text) if isinstance(piece, Gap)]
    if not text or len(set(gaps)) < len(gaps) or (not full and is_full(text)):
        return None
    if not is_sound_gap_text(text) or gives_itself_away(text):
        return None
    phrases, chance = phrases_for(language), min(lead.confidence, one.confidence)
    item = replace(
        one.item, stem=_stem({lead.item.stem, one.item.stem}, phrases), body=Cloze(text),
        focus=lead.item.focus if lead.item.focus == one.item.focus else one.item.focus,
        about=tuple(dict.fromkeys((*lead.item.about, *one.item.about))),
        evidence=tuple(dict.fromkeys((*lead.item.evidence, *one.item.evidence))),
        explanation=phrases.figure_explained.format(figure="; ".join(gaps)), confidence=Decimal(str(round(chance, 2))),
    )  # fmt: skip
    sentences = tuple(dict.fromkeys((*lead.sentences, *one.sentences)))
    return replace(one, item=item, covers=lead.covers | one.covers, sentences=sentences, confidence=chance, made=None)


def is_full(text: str) -> bool:
    """Tell whether a text has too many gaps to go by what is left of it."""
    gaps = text.count("{{")
    return gaps > _MOST_GAPS or (gaps > _MANY_GAPS and len(text.split()) < _FEWEST_WORDS_A_GAP * gaps)


_MANY_GAPS = 4


def _united(first: str, second: str) -> str:
    """Return the second gap text with the gaps of the first as well, and with what the first shows before it; an empty
    text where neither shows a sentence of the other."""
    shown, gaps = _laid_out(first)
    whole, own = _laid_out(second)
    place = whole.find(shown)
    if place < 0:
        shared = _shared(shown, whole)
        if not shared:
            return ""
        ahead = len(shown) - shared
        whole, own, place = shown[:ahead] + whole, {start + ahead: gap for start, gap in own.items()}, 0
    places = own | {start + place: gap for start, gap in gaps.items()}
    text, free = "", 0
    for start in sorted(places):
        if start < free:
            return ""
        words = places[start].split("|")[0]
        text, free = f"{text}{whole[free:start]}{{{{{places[start]}}}}}", start + len(words)
    return text + whole[free:]


def _shared(first: str, second: str) -> int:
    """Return how many characters a text ends with that another one begins with, a sentence at least, else 0."""
    stops = (match.end() for match in _STOP.finditer(first))
    return next((len(first) - stop for stop in stops if second.startswith(f"{first[stop:]} ")), 0)


_STOP = re.compile(r"[.!?]“? (?=[A-ZÄÖÜ„])")


def _laid_out(text: str) -> tuple[str, dict[int, str]]:
    """Return a gap text with its gaps filled in, and what counts in each by its place."""
    whole, gaps = "", {}
    for piece in parse_cloze(text):
        if isinstance(piece, Gap):
            gaps[len(whole)] = "|".join(piece.alternatives)
        whole += piece if isinstance(piece, str) else piece.alternatives[0]
    return whole, gaps


def _stem(stems: set[str], phrases: Phrases) -> str:
    """Return what to do where both texts ask for numbers, both for times, or for several sorts of things."""
    for one, many in (
        (phrases.cloze_one, phrases.cloze_many),
        (phrases.cloze_time, phrases.cloze_times),
        (phrases.cloze_name, phrases.cloze_names),
    ):
        if stems <= {one, many}:
            return many
    return phrases.cloze_all
