"""Make gap texts in which figures and names of one sentence are missing together: none of them gives another away."""

from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Focus, Level
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.context import dateline_end
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import Phrases, phrases_for
from quizapp.generation.templates.figure_forms import count_gaps, gaps_of
from quizapp.generation.templates.figure_stems import is_time
from quizapp.generation.templates.gap_figures import gap_figures
from quizapp.generation.templates.gap_text import is_sound_gap_text
from quizapp.generation.templates.leads import lead_of
from quizapp.generation.templates.name_places import is_body_by_noun, is_name_gap, is_shown, told_apart
from quizapp.generation.templates.name_spans import is_tail, name_place, sole_mention
from quizapp.generation.told import is_told

_KINDS = (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.COUNTRY)
_MOST_GAPS, _MOST_FIGURES = 5, 3
"""With more gaps hardly anything is left to go by."""


def mixed_gaps(kit: Kit, sentence: Sentence) -> Iterator[Candidate]:
    """Return the gap text with the figures and names of a sentence, and of those it needs before it.

    It has at least two gaps, one of them a name.
    """
    lead = lead_of(kit, sentence)
    if lead is None:
        return
    _, used, confidence = lead
    sentences = [kit.findings.document.sentences[number] for number in used]
    figures = _single([figure for one in sentences for figure in gap_figures(kit, one)])
    names = _once([(one, *name) for one in reversed(sentences) for name in told_apart(one, [*_names(kit, one)])])
    most = _MOST_FIGURES if names else _MOST_GAPS
    figures = figures[-most:]
    names = _untold(kit, sentences, figures, names)[: _MOST_GAPS - len(figures)]
    names, text = _readable(kit, sentences, figures, names)
    last = sentence.index in {figure.sentence for figure in figures} | {one.index for one, _, _ in names}
    if not names or len(figures) + len(names) < 2 or not last or _repeats(text):
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


_Names = list[tuple[Sentence, FoundActor, Mention]]


def _single(figures: Sequence[FoundFigure]) -> list[FoundFigure]:
    """Return the figures without those whose value stands there twice: one gap would tell the other."""
    values = [figure.value.lower() for figure in figures]
    return [figure for figure, value in zip(figures, values, strict=True) if values.count(value) == 1]


def _once(names: _Names) -> _Names:
    """Return the names without those of somebody whom two of the sentences name."""
    numbers = [actor.number for _, actor, _ in names]
    return [entry for entry, number in zip(names, numbers, strict=True) if numbers.count(number) == 1]


def _readable(
    kit: Kit, sentences: Sequence[Sentence], figures: Sequence[FoundFigure], names: _Names
) -> tuple[_Names, str]:
    """Return as many of the names as can be gaps so that the text can still be read, and the text."""
    kept = _untold(kit, sentences, figures, [entry for entry in names if not _is_beside(kit, entry, figures)])
    while kept:
        text = " ".join(_gapped(kit, one, figures, kept) for one in sentences)
        if is_sound_gap_text(text):
            return kept, text
        kept = _untold(kit, sentences, figures, kept[:-1])
    return [], ""


def _is_beside(kit: Kit, entry: tuple[Sentence, FoundActor, Mention], figures: Sequence[FoundFigure]) -> bool:
    """Tell whether a name stands right behind a figure that is a gap."""
    start, _, _ = name_place(kit, *entry)
    mine = [figure for figure in figures if figure.sentence == entry[0].index]
    return any(start == figure.end + 1 for figure in mine)


def _untold(
    kit: Kit,
    sentences: Sequence[Sentence],
    figures: Sequence[FoundFigure],
    names: _Names,
) -> _Names:
    """Return the names that stand nowhere in the text once all of them are gaps."""
    kept = list(names)
    while kept:
        text = " ".join(_gapped(kit, one, figures, kept) for one in sentences)
        words = "".join(piece for piece in parse_cloze(text) if isinstance(piece, str))
        told = [entry for entry in kept if _is_told(kit, entry, words)]
        if not told:
            break
        kept = [entry for entry in kept if entry not in told]
    return kept


def _is_told(kit: Kit, entry: tuple[Sentence, FoundActor, Mention], words: str) -> bool:
    """Tell whether a text has a name, or the adjective of its country: "Swedish" where "Sweden" is missing."""
    actor, forms = entry[1], name_place(kit, *entry)[2].split("|")
    names = [name for name in actor.names if not is_tail(name, forms[0])]
    if is_shown(words, names, forms):
        return True
    return actor.kind is not ActorKind.PERSON and is_told(actor, words, kit.findings.lexicon)


def _mixed_stem(phrases: Phrases, figures: Sequence[FoundFigure], names: int) -> str:
    if any(map(is_time, figures)):
        return phrases.cloze_all
    return phrases.cloze_mixed[count_gaps(figures) > 1][names > 1] if figures else phrases.cloze_names


def _gapped(
    kit: Kit, sentence: Sentence, figures: Sequence[FoundFigure], names: Sequence[tuple[Sentence, FoundActor, Mention]]
) -> str:
    """Return a sentence with gaps in place of its figures and names."""
    mine = (figure for figure in figures if figure.sentence == sentence.index)
    places = [
        (one.start, one.end, gaps_of(one, sentence.text[one.end :], kit.findings.document.language)) for one in mine
    ]
    named = [name_place(kit, sentence, actor, mention) for one, actor, mention in names if one is sentence]
    places += [(start, end, f"{{{{{accepted}}}}}") for start, end, accepted in named]
    text, free = sentence.text, len(sentence.text)
    for start, end, gap in sorted(places, reverse=True):
        if end <= free:
            text, free = f"{text[:start]}{gap}{text[end:]}", start
    return text[dateline_end(sentence.text) :]


def _repeats(text: str) -> bool:
    """Tell whether two gaps ask for the same."""
    gaps = [set(piece.alternatives) for piece in parse_cloze(text) if isinstance(piece, Gap)]
    return any(first & second for n, first in enumerate(gaps) for second in gaps[:n])


def _names(kit: Kit, sentence: Sentence) -> Iterator[tuple[FoundActor, Mention]]:
    """Yield the names of a sentence that can be gaps: who speaks first, then persons, organisations, places."""
    speakers = [claim.speaker.actor for claim in kit.findings.claims_in(sentence.index)]
    actors = [actor for actor in kit.findings.cast.all_in(sentence.index) if actor.kind in _KINDS]
    for actor in sorted(actors, key=lambda one: (one not in speakers, _KINDS.index(one.kind))):
        mention = sole_mention(sentence, actor)
        if (
            mention is not None
            and kit.facts.actor_id(actor)
            and is_name_gap(kit, sentence, actor, mention, with_article=True)
            and not is_body_by_noun(sentence.words(mention.start, mention.end), kit.findings.lexicon)
        ):
            yield actor, mention
