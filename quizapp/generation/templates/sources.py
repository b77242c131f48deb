"""Make questions on sources: who claims what, which medium a passage rests on, claim or fact."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.core.item import (
    Focus,
    Level,
    Matching,
    Option,
    Pair,
    ShortText,
    SingleChoice,
)
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.distractors import STANDING_FOR, shares_name
from quizapp.generation.english_names import stands_out
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.channels import channel_questions, network_gaps
from quizapp.generation.templates.facticity import facticity_questions
from quizapp.generation.templates.known_persons import is_phrase
from quizapp.generation.templates.markings import marking_questions
from quizapp.generation.templates.media import kind_questions, medium_questions
from quizapp.generation.templates.named_sources import is_paper, named_source_questions
from quizapp.generation.templates.obvious import is_guessed
from quizapp.generation.templates.rivals import rival_speakers
from quizapp.generation.templates.shown_speakers import can_be_typed, is_displaced, is_obvious
from quizapp.generation.templates.source_sorts import sort_questions
from quizapp.generation.templates.speaker_names import is_cut_body, shown_name, speaker_names, typed_stem
from quizapp.generation.templates.statements import (
    Statement,
    ids_about,
    quotable,
    with_speaker,
)
from quizapp.generation.wh import Wh


def source_questions(kit: Kit, wh: Wh) -> Iterator[Candidate]:
    """Return every question on sources."""
    for claim in kit.findings.claims:
        yield from _who_said(kit, wh, claim)
        yield from _attributed(kit, claim)
        yield from marking_questions(kit, claim)
        yield from named_source_questions(kit, claim)
        yield from channel_questions(kit, claim)
        yield from sort_questions(kit, claim)
    yield from network_gaps(kit)
    yield from _matching(kit)
    for citation in (c for c in kit.findings.citations if c.is_marked):
        yield from medium_questions(kit, citation)
    yield from kind_questions(kit)
    yield from facticity_questions(kit)


def _who_said(kit: Kit, wh: Wh, claim: Claim) -> Iterator[Candidate]:
    """Ask for a speaker whom the sentence gives no name: an institution, an office, a group."""
    actor = claim.speaker.actor
    sentence = kit.findings.document.sentences[claim.sentence]
    if claim.speaker.name.rpartition(" ")[2] in STANDING_FOR or is_paper(claim.speaker):
        return
    if _may_be_named(kit, claim) or claim.speaker.name in _ANYBODY or is_cut_body(kit, claim.speaker):
        return
    if actor is not None and is_displaced(kit, claim, actor):
        return
    if claim.clause is None or claim.mode is Mode.PASSIVE or kit.facts.speaker_ids.get(claim.speaker.key) is None:
        return
    named = (
        actor is not None
        and any(m.sentence == claim.sentence for m in actor.mentions)
        and actor.kind is ActorKind.PERSON
    )
    made = None if named else wh.who_said(sentence, claim.clause)
    if made is None:
        return
    asked, phrase = made
    if re.search(r"\bihre?[mnrs]?\b", asked.stem) or is_guessed(kit, claim.speaker.names, asked.stem):
        return  # "Wer … ihre": who asks so thinks of a man
    head = re.match(r"([A-ZÄÖÜ][\w-]+) (?:der|des|von|vom|aus|im|in|bei) ", claim.speaker.name)
    short = (head[1],) if head and actor is None else ()
    forms = tuple(dict.fromkeys((*speaker_names(kit, claim.speaker, is_subject=True), phrase, *short)))
    if any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", asked.stem, re.IGNORECASE) for form in forms):
        return
    explanation = phrases_for(kit.findings.document.language).attributed_explained.format(
        name=shown_name(kit, claim.speaker)
    )
    yield kit.candidate(
        13, f"wer sagte {claim.speaker.name}", asked.stem, ShortText(forms), Focus.SOURCES, Level.LOCATE,
        ids_about(kit, claim), with_speaker(kit, claim), explanation, asked.confidence - 0.02, asked.note,
    )  # fmt: skip


def _may_be_named(kit: Kit, claim: Claim) -> bool:
    """Tell whether an office speaks that may be held by somebody whom the article names: "der Parteichef"."""
    actor = claim.speaker.actor
    if (actor is not None and not is_phrase(kit, actor)) or not claim.speaker.is_person:
        return False
    if claim.speaker.kind is SourceKind.UNNAMED:
        return False
    persons = any(actor.kind is ActorKind.PERSON for actor in kit.findings.cast.actors)
    return persons and not _UNNAMED.search(claim.speaker.name)


_ANYBODY = frozenset("Behörden Behörde Experten Fachleute".split())
"""Who may have done or said it in any article."""
_UNNAMED = re.compile(
    r"(?:[Ss]precher|[Aa]nw[aä]lt|[Vv]erteidiger|[Ss]taatsanw[aä]lt|[Bb]eamte|[Mm]itarbeiter|[Zz]euge)"
)
"""Who speaks for others and mostly is not named."""


def _attributed(kit: Kit, claim: Claim) -> Iterator[Candidate]:
    quote = quotable(kit, claim)
    if quote is None or kit.facts.speaker_ids.get(claim.speaker.key) is None:
        return
    if len(kit.findings.claims_in(claim.sentence)) > 1 or claim.speaker.kind is SourceKind.UNNAMED:
        return
    if claim.speaker.name.rpartition(" ")[2] in STANDING_FOR:
        return  # "der Hersteller" is whoever was named before
    phrases = phrases_for(kit.findings.document.language)
    stem = quote.asked(kit)
    sentences = with_speaker(kit, claim)
    actor = claim.speaker.actor
    if actor is not None and not any(m.sentence in sentences for m in actor.mentions):
        return  # no sentence shown would say whose words they are
    explanation = phrases.attributed_explained.format(name=shown_name(kit, claim.speaker))
    confidence = (
        0.78 if claim.mode in (Mode.QUOTE, Mode.CLAUSE, Mode.SUBJUNCTIVE, Mode.PHRASE) and len(sentences) == 1 else 0.66
    )
    level = Level.LOCATE if len(sentences) == 1 else Level.UNDERSTAND  # two sentences have to be joined
    rivals = rival_speakers(kit, claim)
    kit.dice("wem", claim.sentence).shuffle(rivals)
    by_office = claim.speaker.actor is None and claim.speaker.is_person  # any of the persons may hold it
    apart = claim.speaker.is_person and stands_out(claim.speaker.name, [rival.name for rival in rivals])
    if len(rivals) >= 2 and not apart and not (by_office and any(rival.actor for rival in rivals)):
        body: SingleChoice | ShortText = SingleChoice(
            Option(shown_name(kit, claim.speaker)), tuple(Option(shown_name(kit, r)) for r in kit.some(rivals, 3))
        )
        yield kit.candidate(
            13, f"wer sagt {claim.speaker.name}", stem, body, Focus.SOURCES, level, ids_about(kit, claim),
            sentences, explanation, confidence,
        )  # fmt: skip
    typed = claim.speaker.actor is not None and can_be_typed(kit, claim) and not is_cut_body(kit, claim.speaker)
    if typed and not is_obvious(kit, claim):
        yield kit.candidate(
            13, f"aussage {claim.speaker.name}", typed_stem(kit, claim, stem),
            ShortText(speaker_names(kit, claim.speaker)), Focus.SOURCES, level,
            ids_about(kit, claim), sentences, explanation, confidence,
        )  # fmt: skip


def _told_apart(chosen: Sequence[tuple[Claim, Statement]]) -> list[tuple[Claim, Statement]]:
    """Return the statements without speakers who may be one: an office beside persons, two spellings of a name."""
    named = [pair for pair in chosen if pair[0].speaker.actor is not None]
    persons = any(claim.speaker.is_person for claim, _ in named)
    kept: list[tuple[Claim, Statement]] = []
    for claim, statement in chosen:
        actor = claim.speaker.actor
        others = (one.speaker.actor for one, _ in kept)
        if actor is None and claim.speaker.is_person and persons:
            continue
        if actor is None or not any(other is not None and shares_name(actor, other) for other in others):
            kept.append((claim, statement))
    return kept


def _matching(kit: Kit) -> Iterator[Candidate]:
    """Match statements with their speakers: three to five speakers, one statement each."""
    language = kit.findings.document.language
    phrases = phrases_for(language)
    chosen: dict[str, tuple[Claim, Statement]] = {}
    for claim in kit.findings.claims:
        quote = quotable(kit, claim)
        single = len(kit.findings.claims_in(claim.sentence)) == 1
        if (
            quote
            and single
            and len(quote.text) <= 150
            and claim.mode is not Mode.CONTINUED
            and claim.speaker.kind is not SourceKind.UNNAMED
            and not is_paper(claim.speaker)
            and claim.speaker.name.rpartition(" ")[2] not in STANDING_FOR
            and (claim.speaker.actor is not None or not claim.speaker.is_person)
            and kit.facts.speaker_ids.get(claim.speaker.key)
        ):
            known = chosen.get(claim.speaker.key)
            if known is None or len(known[1].text) > len(quote.text) > 40:
                chosen[claim.speaker.key] = (claim, quote)
    bodies = [claim for claim, _ in chosen.values() if not claim.speaker.is_person]
    rows = [row for row in chosen.values() if not (len(bodies) > 1 and _may_be_any(kit, row[0]))]
    part = _told_apart(rows)[:4]
    if len(part) < 3:
        return
    pairs = tuple(Pair(quote.paired(language), shown_name(kit, claim.speaker)) for claim, quote in part)
    sentences = sorted({n for claim, _ in part for n in with_speaker(kit, claim)})
    about = [one for claim, _ in part for one in ids_about(kit, claim)]
    yield kit.candidate(
        10, "wer sagt was", phrases.match_claims, Matching(pairs), Focus.SOURCES, Level.UNDERSTAND, about, sentences,
        phrases.match_claims_explained.format(list=", ".join(claim.speaker.name for claim, _ in part)), 0.72,
    )  # fmt: skip


def _may_be_any(kit: Kit, claim: Claim) -> bool:
    """Tell whether a body is called by a common noun that may mean another one of the article: "Hilfsorganisation"."""
    institution = kit.findings.lexicon.institutions.get(claim.speaker.name)
    kinds = ("organisation", "partei", "unternehmen", "gruppe", "verband", "behörde")
    return institution is not None and claim.speaker.name.lower().endswith(kinds)
