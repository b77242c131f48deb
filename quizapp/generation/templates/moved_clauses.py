"""Put the German statement of a claim behind "dass", without the phrase that attributes it."""

from quizapp.core.item import Language
from quizapp.generation.behind_dass import behind_dass
from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.turning import Turning

REPORTED = (Mode.SUBJUNCTIVE, Mode.PHRASE, Mode.CONTINUED)
"""How claims are worded whose words are nobody's own."""


def clause_of(kit: Kit, text: str) -> str | None:
    """Return German words of somebody as they stand behind "dass", None where they are no plain clause."""
    if kit.findings.document.language is not Language.DE or not text:
        return None
    return behind_dass(text, kit.findings.verbs, Turning(kit.findings).lowered)


def around_cue(kit: Kit, claim: Claim) -> str | None:
    """Return what a sentence says beside the phrase in its middle that attributes it: "Die Stadt will laut X bauen"."""
    if claim.mode is not Mode.PHRASE or claim.cue is None or not claim.start < claim.cue[0] < claim.cue[1] < claim.end:
        return None
    left = claim.left(kit.findings.document)
    return left if left and clause_of(kit, left.rstrip(".")) else None
