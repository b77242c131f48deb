"""Tell whether a clause is no statement of its speaker: denied, or tied to what another one says."""

import re

from quizapp.core.facts import ClaimKind
from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Claim, Mode

_QUOTED = re.compile(r"[„“\"»][^„“”\"»«]*[“”\"«]")
_DENIED = re.compile(
    r"\b(?:nicht(?! nur)|kein\w*|nie|niemals|kaum|un(?:wahrscheinlich|möglich|klar|gewiss|realistisch)|ausgeschlossen|"
    r"fraglich|zweifelhaft|falsch|un(?:likely|clear)|impossible|doubtful|not|never|no longer)\b"
)
"""How somebody does not say so, or does not believe it."""
_LONG_BEFORE = 6


def is_denied(kit: Kit, claim: Claim) -> bool:
    """Tell whether the speaker does not say so: "Er glaubt nicht daran, dass"; nor "erwartet keinen Stau: Die …"."""
    sentence = kit.findings.document.sentences[claim.sentence]
    if sentence.text[: claim.start].rstrip().endswith(":") and claim.kind is ClaimKind.ESTIMATE:
        return not _QUOTED.search(sentence.text)
    if claim.clause is None or claim.mode is not Mode.CLAUSE:
        return False
    words = sentence.text[sentence.tokens[claim.clause.start].start : claim.start]
    return _DENIED.search(words) is not None


def is_tied(claim: Claim) -> bool:
    """Tell whether the clause needs what another one says before it: "Es gibt zwar Gefahren, Berger meint, dass …"."""
    actor, clause = claim.speaker.actor, claim.clause
    if claim.mode is not Mode.CLAUSE or actor is None or clause is None or clause.start < _LONG_BEFORE:
        return False
    return any(m.sentence == claim.sentence and m.start >= clause.start for m in actor.mentions)
