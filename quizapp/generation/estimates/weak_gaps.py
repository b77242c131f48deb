"""Fill in the gaps of a gap text that a teacher would probably strike out, so that the others can be asked for."""

from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Focus
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.figures import FoundFigure
from quizapp.generation.phrases import Phrases, phrases_for
from quizapp.generation.templates.figure_stems import is_time, stem_of_figures
from quizapp.generation.templates.gap_text import shows

_FILLED_BELOW = 0.75
"""The chance below which the gap of a name is filled in: of the judged ones there a good third were struck out."""
_FIGURES_BELOW = 0.5
"""The chance below which the gap of a figure is filled in: there is no other way to ask for many of them."""


def without_weak_gaps(candidate: Candidate, chances: Sequence[float], kit: Kit) -> Candidate:
    """Return a gap text without its weak gaps; `chances` are those of its gaps in order. The best one stays.

    A text with a bank stays as it is, since its names belong together, and so does one whose gaps cannot be told
    apart by what they ask for.
    """
    body = candidate.item.body
    assert isinstance(body, Cloze)
    pieces = parse_cloze(body.text)
    gaps = [piece for piece in pieces if isinstance(piece, Gap)]
    weak = [
        chance < min(max(chances), _FIGURES_BELOW if gap.alternatives[0][:1].isdigit() else _FILLED_BELOW)
        for gap, chance in zip(gaps, chances, strict=True)
    ]
    return filled_in(candidate, weak, kit)


def filled_in(candidate: Candidate, weak: Sequence[bool], kit: Kit) -> Candidate:
    """Return a gap text with its weak gaps filled in, and those that they then tell; as it is where that cannot be."""
    body = candidate.item.body
    assert isinstance(body, Cloze)
    pieces = parse_cloze(body.text)
    gaps = [piece for piece in pieces if isinstance(piece, Gap)]
    weak = _with_shown(pieces, weak) if any(weak) else weak
    if not any(weak) or all(weak) or body.distractors:
        return candidate
    sought = [_sought(gap, candidate, kit) for gap in gaps]
    if any(one is None for one in sought):
        return candidate
    kept = [one for one, is_weak in zip(sought, weak, strict=True) if not is_weak and one is not None]
    filled = [one for one, is_weak in zip(sought, weak, strict=True) if is_weak and one is not None and one not in kept]
    gone = _facts(filled, candidate, kit) - _facts(kept, candidate, kit)
    about = tuple(one for one in candidate.item.about if one not in gone)
    phrases = phrases_for(kit.findings.document.language)
    answers = [gap.alternatives[0] for gap, is_weak in zip(gaps, weak, strict=True) if not is_weak]
    item = replace(
        candidate.item,
        body=Cloze(_filled(pieces, weak)),
        stem=_stem(phrases, kept),
        focus=_focus(kept, set(about) & {claim.id for claim in kit.facts.claims}),
        about=about,
        explanation=phrases.figure_explained.format(figure="; ".join(answers)),
    )
    return replace(candidate, item=item, covers=candidate.covers - gone, made=None)


def _with_shown(pieces: Sequence[str | Gap], weak: Sequence[bool]) -> list[bool]:
    """Return which gaps are filled in, with those whose answer the text shows once the weak ones are."""
    gaps = [piece for piece in pieces if isinstance(piece, Gap)]
    filled = list(weak)
    while True:
        shown = "".join(p if isinstance(p, str) else "…" for p in parse_cloze(_filled(pieces, filled)))
        told = [is_weak or any(map(shows(shown), gap.alternatives)) for gap, is_weak in zip(gaps, filled, strict=True)]
        if told == filled:
            return filled
        filled = told


_Sought = FoundActor | FoundFigure


def _sought(gap: Gap, candidate: Candidate, kit: Kit) -> _Sought | None:
    """Return the actor or figure that a gap asks for."""
    words = gap.alternatives[0]
    for number in reversed(candidate.sentences):
        for figure in kit.findings.figures_in(number):
            if words == figure.value:
                return figure
        for actor in kit.findings.cast.all_in(number):
            here = [m.text for m in actor.mentions if m.sentence == number]
            if words in actor.names or any(words == text or words.endswith(f" {text}") for text in here):
                return actor
    return None


def _facts(sought: Sequence[_Sought], candidate: Candidate, kit: Kit) -> set[str]:
    """Return the facts that gaps ask for, with what their actors say."""
    actors = [one for one in sought if isinstance(one, FoundActor)]
    ids = {kit.facts.actor_id(one) if isinstance(one, FoundActor) else kit.facts.figure_id(one) for one in sought}
    claims = [claim for number in candidate.sentences for claim in kit.findings.claims_in(number)]
    ids |= {kit.facts.claim_ids.get((c.sentence, c.speaker.key)) for c in claims if c.speaker.actor in actors}
    return {one for one in ids if one is not None}


def _filled(pieces: Sequence[str | Gap], weak: Sequence[bool]) -> str:
    """Return the text with the words in place of the weak gaps."""
    flags, text = iter(weak), ""
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
        else:
            text += piece.alternatives[0] if next(flags) else f"{{{{{'|'.join(piece.alternatives)}}}}}"
    return text


def _stem(phrases: Phrases, kept: Sequence[_Sought]) -> str:
    figures = [one for one in kept if isinstance(one, FoundFigure)]
    names, times = len(kept) - len(figures), sum(map(is_time, figures))
    if not figures:
        return phrases.cloze_names if names > 1 else phrases.cloze_name
    if names:
        return phrases.cloze_all if times else phrases.cloze_mixed[len(figures) > 1][names > 1]
    return stem_of_figures(phrases, figures, len(figures))


def _focus(kept: Sequence[_Sought], claims: set[str]) -> Focus:
    """Return what is asked for: figures where one is left, sources where a claim is, else actors."""
    if any(isinstance(one, FoundFigure) for one in kept):
        return Focus.FIGURES
    return Focus.SOURCES if claims else Focus.ACTORS
