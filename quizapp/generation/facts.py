"""Turn what was found into the facts sections of a set: figures, actors, sources and claims with their ids."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind, Claim, Figure, FigureKind, Source, SourceKind
from quizapp.core.item import Language
from quizapp.core.quantity import read_date, read_number
from quizapp.generation import claims as found_claims
from quizapp.generation.acting import acts_once
from quizapp.generation.cast import FoundActor
from quizapp.generation.counts import counted
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.slugs import Slugs

_MOST_ALIASES = 6
_KIND_OF_MEDIUM = {"agency": SourceKind.AGENCY, "medium": SourceKind.MEDIUM, "channel": SourceKind.CHANNEL}


@dataclass(frozen=True)
class Facts:
    """The facts sections, and the id of each thing found: figures by place, speakers by key."""

    figures: tuple[Figure, ...]
    actors: tuple[Actor, ...]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    figure_ids: Mapping[tuple[int, int], str]
    speaker_ids: Mapping[str, str]
    claim_ids: Mapping[tuple[int, str], str]

    def figure_id(self, figure: FoundFigure) -> str | None:
        """Return the id of a figure, None where it is not listed."""
        return self.figure_ids.get((figure.sentence, figure.start))

    def actor_id(self, actor: FoundActor) -> str | None:
        """Return the id of an actor, None where it is not listed."""
        return self.speaker_ids.get(f"actor-{actor.number}")

    def source_id(self, name: str) -> str | None:
        """Return the id of a cited source."""
        return self.speaker_ids.get(f"source-{name}")


def build_facts(findings: Findings) -> Facts:
    """Return the facts of an article."""
    slugs = Slugs()
    speakers: dict[str, str] = {}
    actors = _actors(findings, slugs, speakers)
    sources = _sources(findings, slugs, speakers)
    claims, claim_ids = _claims(findings, slugs, speakers)
    figures, figure_ids = _figures(findings, slugs, speakers)
    return Facts(figures, actors, sources, claims, figure_ids, speakers, claim_ids)


def evidence_of(findings: Findings, sentence: int) -> str:
    """Return the verbatim words of a sentence."""
    article: Article = findings.document.article
    return article.at(findings.document.sentences[sentence].span)


# -- figures


def _figures(
    findings: Findings, slugs: Slugs, speakers: Mapping[str, str]
) -> tuple[tuple[Figure, ...], dict[tuple[int, int], str]]:
    language = findings.document.language
    found: dict[tuple[str, str, str], Figure] = {}
    ids: dict[tuple[int, int], str] = {}
    ordered = sorted(
        findings.figures, key=lambda f: (findings.document.sentences[f.sentence].in_title, f.sentence, f.start)
    )
    for figure in ordered:
        if not is_readable(figure, language):
            continue
        counts = counted(findings, figure)
        unit = unit_text(figure, language)
        key = (figure.value, unit or "", counts if figure.kind is not FigureKind.DATE else "")
        evidence = evidence_of(findings, figure.sentence)
        known = found.get(key)
        if known is not None:
            ids[(figure.sentence, figure.start)] = known.id
            if evidence not in known.evidence:
                found[key] = replace(known, evidence=(*known.evidence, evidence))
            continue
        name = slugs.of(figure.value, unit or "")
        found[key] = Figure(
            name, figure.value, counts, (evidence,), figure.kind, unit,
            figure.hedge or None if figure.softens else None,
            _said_by(findings, figure, speakers),
        )  # fmt: skip
        ids[(figure.sentence, figure.start)] = name
    return tuple(found.values()), ids


def unit_text(figure: FoundFigure, language: Language) -> str | None:
    """Return the unit as the set lists it; dates, times and scores have none."""
    if figure.kind in (FigureKind.DATE, FigureKind.TIME, FigureKind.SCORE):
        return None
    if (
        language is Language.DE
        and figure.unit.endswith("n")
        and figure.kind in (FigureKind.DURATION, FigureKind.LENGTH)
    ):
        return {"Jahren": "Jahre", "Tagen": "Tage", "Monaten": "Monate", "Kilometern": "Kilometer", "Metern": "Meter",
                "Jahrzehnten": "Jahrzehnte", "Jahrhunderten": "Jahrhunderte"}.get(figure.unit, figure.unit)  # fmt: skip
    return figure.unit or None


def is_readable(figure: FoundFigure, language: Language) -> bool:
    """Tell whether the grammar of core reads the value."""
    if figure.kind in (FigureKind.DATE, FigureKind.TIME):
        return read_date(figure.value, language) is not None
    return read_number(figure.value, language) is not None


def _said_by(findings: Findings, figure: FoundFigure, speakers: Mapping[str, str]) -> str | None:
    for claim in findings.claims_in(figure.sentence):
        if claim.start <= figure.start < claim.end:
            return speakers.get(claim.speaker.key)
    return None


# -- actors


def _actors(findings: Findings, slugs: Slugs, speakers: dict[str, str]) -> tuple[Actor, ...]:
    found: list[Actor] = []
    speaking = {claim.speaker.key for claim in findings.claims}
    for actor in findings.cast.actors:
        if not is_listed(actor, (key := f"actor-{actor.number}") in speaking, acts_once(findings, actor)):
            continue
        name = slugs.of(actor.name)
        speakers[key] = name
        first = min(actor.mentions, key=lambda m: (findings.document.sentences[m.sentence].in_title, m.sentence))
        role = actor.role.title if actor.role else None
        found.append(
            Actor(
                name,
                actor.name,
                actor.kind,
                (evidence_of(findings, first.sentence),),
                actor.aliases[:_MOST_ALIASES],
                role,
            )
        )
    for claim in findings.claims:
        speaker = claim.speaker
        if speaker.actor is None and speaker.key not in speakers and speaker.is_person:
            name = slugs.of(speaker.name)
            speakers[speaker.key] = name
            proof, role = evidence_of(findings, claim.sentence), None if speaker.is_named else speaker.name
            found.append(Actor(name, speaker.name, ActorKind.PERSON, (proof,), (), role))
    return tuple(found)


def is_listed(actor: FoundActor, speaks: bool, acts: bool = False) -> bool:
    """Tell whether an actor goes into the set: certain, speaking or acting, and no mere common noun met once."""
    if actor.kind is ActorKind.OTHER:
        return False
    bare = all(m.key == m.text and not m.is_listed for m in actor.mentions) and actor.mentions[0].key in _GENERIC
    if bare:
        return speaks
    if actor.kind is ActorKind.GROUP or (not actor.is_sure and actor.kind is ActorKind.ORGANISATION):
        often = len(actor.mentions) > 1 or bool(actor.country)
        return speaks or acts or often or bool(re.match(r"[A-Z]{2,}", actor.name))
    return actor.is_sure or speaks


_GENERIC = frozenset(
    "Konzern Fraktion Bahn Unternehmen Gemeinde Verein Partei Zeitung Sender Institut Bank Firmen Banken Hersteller "
    "Betreiber Führung Delegation "
    "Verteidigung Zentrale Verlag Magazin Stiftung Versicherung Spieler Fans Kunden Nutzer Bürger Touristen "
    "Passagiere Eltern Lehrer Schüler "
    "Studenten Bauern Landwirte Verwaltung Kongress Parteien Medien Hochschule Hochschulen Universität Gerichte "
    "Veranstalter Mitarbeiter".split()
)


# -- sources and claims


def _sources(findings: Findings, slugs: Slugs, speakers: dict[str, str]) -> tuple[Source, ...]:
    found: dict[str, Source] = {}
    for citation in findings.citations:
        evidence = evidence_of(findings, citation.sentence)
        known = found.get(citation.name)
        if known:
            found[citation.name] = replace(known, evidence=tuple(dict.fromkeys((*known.evidence, evidence))))
            continue
        name = slugs.of("quelle" if findings.document.language is Language.DE else "source", citation.name)
        speakers[f"source-{citation.name}"] = name
        found[citation.name] = Source(name, citation.name, citation.kind, (evidence,), published=citation.published)
    for claim in findings.claims:
        speaker = claim.speaker
        evidence = evidence_of(findings, claim.sentence)
        medium = speaker.actor.medium if speaker.actor else ""
        if medium and speaker.name not in found and speaker.actor is not None:
            name = slugs.of("quelle" if findings.document.language is Language.DE else "source", speaker.name)
            speakers[f"source-{speaker.name}"] = name
            found[speaker.name] = Source(name, speaker.name, _KIND_OF_MEDIUM[medium], (evidence,))
        elif speaker.actor is None and speaker.key not in speakers:
            name = slugs.of(speaker.name)
            speakers[speaker.key] = name
            found[speaker.key] = Source(name, speaker.name, speaker.kind or SourceKind.UNNAMED, (evidence,))
    return tuple(found.values())


def _claims(
    findings: Findings, slugs: Slugs, speakers: Mapping[str, str]
) -> tuple[tuple[Claim, ...], dict[tuple[int, str], str]]:
    found: list[Claim] = []
    ids: dict[tuple[int, str], str] = {}
    for claim in findings.claims:
        said_by = speakers.get(claim.speaker.key)
        statement = claim.statement(findings.document)
        if said_by is None or not statement:
            continue
        name = slugs.of(
            claim.speaker.name,
            claim.verb or "aussage" if findings.document.language is Language.DE else claim.verb or "claim",
        )
        ids[(claim.sentence, claim.speaker.key)] = name
        found.append(
            Claim(
                name,
                said_by,
                statement,
                (evidence_of(findings, claim.sentence),),
                via_of(findings, claim, speakers),
                claim.kind,
            )
        )
    return tuple(found), ids


def via_of(findings: Findings, claim: found_claims.Claim, speakers: Mapping[str, str]) -> str | None:
    """Return the source that the claim's paragraph is marked with, else a medium that reports it in its sentence."""
    paragraph = findings.document.sentences[claim.sentence].paragraph
    for other in findings.claims_in(claim.sentence):
        if other.speaker.key != claim.speaker.key and other.speaker.actor and other.speaker.actor.medium:
            return speakers.get(f"source-{other.speaker.name}")
    marked = [
        c for c in findings.citations if c.paragraph == paragraph and c.is_marked and c.name != claim.speaker.name
    ]
    return speakers.get(f"source-{marked[0].name}") if len(marked) == 1 else None
