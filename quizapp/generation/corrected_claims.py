"""Find who claims what as its author lists it: the citations and claims found, corrected, and those put in by hand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quizapp.core.facts import ActorKind, Claim, ClaimKind, Source, SourceKind
from quizapp.core.item import Language
from quizapp.generation import claims as found_claims
from quizapp.generation.attributions import Attributions
from quizapp.generation.attributions_english import EnglishAttributions
from quizapp.generation.cast import Cast
from quizapp.generation.citations import Citation
from quizapp.generation.claims import Mode
from quizapp.generation.corrected_cast import named
from quizapp.generation.facts import Facts, evidence_of, via_of
from quizapp.generation.findings import Findings
from quizapp.generation.speaker import Speaker


@dataclass(frozen=True)
class CorrectedClaims:
    """The claims with their ids, and what was found that is not listed, as facts that might be."""

    found: tuple[found_claims.Claim, ...]
    ids: dict[tuple[int, str], str]
    offers: tuple[Claim, ...]


def source_counterpart(source: Source, base: Facts) -> Source | None:
    """Return the source that was found where a given one stands: of the same id and proof, else of the same name."""
    same = [
        s
        for s in base.sources
        if s.id == source.id and (s.name == source.name or set(s.evidence) & set(source.evidence))
    ]
    return next(iter((*same, *(s for s in base.sources if s.name == source.name))), None)


def corrected_citations(
    findings: Findings, base: Facts, given: Sequence[Source]
) -> tuple[tuple[Citation, ...], dict[str, str], dict[str, Source]]:
    """Return the citations of the given sources, the ids of the sources by their key, and the sources that speak
    without being actors by the name that the article's words give them."""
    ids: dict[str, str] = {}
    speaking: dict[str, Source] = {}
    found: list[Citation] = []
    for source in given:
        old = source_counterpart(source, base)
        ids[f"source-{source.name}"] = source.id
        if old is None:
            found += _cited(findings, source)
            continue
        for key, one in base.speaker_ids.items():
            if one != old.id:
                continue
            ids[key] = source.id
            if not key.startswith("source-"):
                speaking[key] = source
        found += [
            replace(c, name=source.name, kind=source.kind, published=source.published)
            for c in findings.citations
            if base.source_id(c.name) == old.id
        ]
    return tuple(sorted(found, key=lambda citation: citation.sentence)), ids, speaking


def _cited(findings: Findings, source: Source) -> Iterator[Citation]:
    """Yield where a source stands that only its author saw; in brackets it is the mark of a paragraph."""
    for mention in named(findings.document, source.names, ActorKind.ORGANISATION):
        sentence = findings.document.sentences[mention.sentence]
        start = sentence.tokens[mention.start].start
        marked = bool(re.search(r"\((?:\w+:\s*)?\Z", sentence.text[:start]))
        yield Citation(source.name, source.kind, sentence.index, sentence.paragraph, source.published, marked)


def _found_anew(findings: Findings, cast: Cast) -> tuple[found_claims.Claim, ...]:
    """Return the claims of these actors."""
    if cast.actors == findings.cast.actors:
        return findings.claims
    if findings.document.language is Language.DE:
        return Attributions(findings.document, cast, findings.lexicon, findings.verbs).find()
    return EnglishAttributions(findings.document, cast, findings.lexicon).find()


def corrected_claims(
    findings: Findings,
    cast: Cast,
    speakers: Mapping[str, str],
    speaking: Mapping[str, Source],
    given: Sequence[Claim],
) -> CorrectedClaims:
    """Return the claims of the given list among those found; a listed one that was not found is read off its words."""
    kept: list[found_claims.Claim] = []
    ids: dict[tuple[int, str], str] = {}
    offers: list[Claim] = []
    open_claims = list(given)
    for claim in (_renamed(one, speaking) for one in _found_anew(findings, cast)):
        said_by = speakers.get(claim.speaker.key)
        statement = claim.statement(findings.document)
        if said_by is None or not statement:
            kept.append(claim)
            continue
        proof = evidence_of(findings, claim.sentence)
        mine = next((c for c in open_claims if c.said_by == said_by and proof in c.evidence), None)
        if mine is None:
            via = via_of(findings, claim, speakers)
            offers.append(Claim("", said_by, statement, (proof,), via, claim.kind))
            kept.append(_of_nobody(claim))
            continue
        open_claims.remove(mine)
        ids[(claim.sentence, claim.speaker.key)] = mine.id
        kept.append(replace(claim, kind=mine.kind or ClaimKind.STATEMENT))
    for one in (_read(findings, claim, cast, speakers) for claim in open_claims):
        if one is not None and (one[0].sentence, one[0].speaker.key) not in ids:
            kept.append(one[0])
            ids[(one[0].sentence, one[0].speaker.key)] = one[1]
    spoken = {claim.sentence for claim in kept}
    kept += [_of_nobody(claim) for claim in findings.claims if claim.sentence not in spoken]
    return CorrectedClaims(tuple(sorted(kept, key=lambda c: c.sentence)), ids, tuple(offers))


def _of_nobody(claim: found_claims.Claim) -> found_claims.Claim:
    """Return a claim that is not listed: nobody is asked for, and still it is no statement of the article's own."""
    return replace(claim, speaker=Speaker("", None, SourceKind.UNNAMED, False, claim.speaker.end))


def _renamed(claim: found_claims.Claim, speaking: Mapping[str, Source]) -> found_claims.Claim:
    """Return a claim with its speaker called as the list of sources calls him."""
    source = speaking.get(claim.speaker.key) if claim.speaker.actor is None else None
    if source is None or source.name == claim.speaker.name:
        return claim
    return replace(claim, speaker=replace(claim.speaker, name=source.name, kind=source.kind))


def _read(
    findings: Findings, claim: Claim, cast: Cast, speakers: Mapping[str, str]
) -> tuple[found_claims.Claim, str] | None:
    """Return a listed claim with its id where its statement stands word for word in one sentence."""
    speaker = _speaker(claim.said_by, cast, speakers)
    for sentence in findings.document.body:
        start = sentence.text.find(claim.statement)
        if speaker is not None and start >= 0 and evidence_of(findings, sentence.index) in claim.evidence:
            mode = Mode.QUOTE if claim.statement[0] in '„“"»' else Mode.PHRASE
            end = start + len(claim.statement)
            kind = claim.kind or ClaimKind.STATEMENT
            return found_claims.Claim(sentence.index, speaker, mode, kind, start, end), claim.id
    return None


def _speaker(said_by: str, cast: Cast, speakers: Mapping[str, str]) -> Speaker | None:
    actor = next((a for a in cast.actors if speakers.get(f"actor-{a.number}") == said_by), None)
    return Speaker(actor.name, actor, None, actor.kind is ActorKind.PERSON) if actor else None
