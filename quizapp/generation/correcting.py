"""Take the facts of an article as their author lists them instead of as they were found, for templates to work on."""

from dataclasses import dataclass, replace

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.facts import Claim
from quizapp.generation.corrected_cast import CorrectedCast
from quizapp.generation.corrected_claims import corrected_citations, corrected_claims, source_counterpart
from quizapp.generation.corrected_figures import corrected_figures
from quizapp.generation.facts import Facts
from quizapp.generation.findings import Findings


@dataclass(frozen=True)
class Corrected:
    """Findings and facts of a list, and claims that its speakers make although it does not have them (without ids)."""

    findings: Findings
    facts: Facts
    offers: tuple[Claim, ...] = ()


def corrected(findings: Findings, base: Facts, sheet: FactSheet) -> Corrected:
    """Return findings in which a list of facts holds; `base` are the facts that were found without it."""
    if sheet == FactSheet(base.figures, base.actors, base.sources, base.claims):
        return Corrected(findings, base)
    figures = corrected_figures(findings, base, sheet.figures)
    citations, source_ids, speaking = corrected_citations(findings, base, sheet.sources)
    gathering = CorrectedCast(findings, base)
    cast = gathering.gather(sheet.actors, [s for s in sheet.sources if source_counterpart(s, base) is None])
    speakers = source_ids | gathering.ids | {source.name.lower(): source.id for source in speaking.values()}
    changed = replace(findings, figures=figures.found, citations=citations, counts=figures.counts)
    claims = corrected_claims(changed, cast, speakers, speaking, sheet.claims)
    facts = Facts(sheet.figures, sheet.actors, sheet.sources, sheet.claims, figures.ids, speakers, claims.ids)
    return Corrected(replace(changed, cast=cast, claims=claims.found), facts, claims.offers)
