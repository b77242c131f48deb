"""Tell whether a clause is no statement of its speaker: denied, or tied to what another one says."""

import re

from quizapp.core.facts import ClaimKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.clauses import ClauseKind
from quizapp.generation.lone_events import lone_event

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


def is_tied(kit: Kit, claim: Claim) -> bool:
    """Tell whether what is claimed needs what is said before it: by what event "50 Menschen verletzt wurden", or what
    another clause says: "Es gibt zwar Gefahren, Berger meint, dass …"."""
    document = kit.findings.document
    if document.language is Language.DE and lone_event(kit.findings, document.sentences[claim.sentence]):
        return True
    actor, clause = claim.speaker.actor, claim.clause
    if claim.mode is not Mode.CLAUSE or actor is None or clause is None or clause.start < _LONG_BEFORE:
        return False
    return any(m.sentence == claim.sentence and m.start >= clause.start for m in actor.mentions)


_OF_NOUN = re.compile(r"(?P<noun>[A-ZÄÖÜ][\w-]+) (?:dafür|davon|daran|dazu|dagegen|darüber|darauf),?\s*\Z")


def is_of_noun(kit: Kit, claim: Claim) -> bool:
    """Tell whether a clause says what a noun is about, not what its speaker holds: "nannte Bedingungen dafür, dass"."""
    if claim.mode is not Mode.CLAUSE:
        return False
    before = _OF_NOUN.search(kit.findings.document.sentences[claim.sentence].text[: claim.start])
    if before is None:
        return False
    noun = before["noun"]
    names = claim.speaker.actor.names if claim.speaker.actor else (claim.speaker.name,)
    forms = {noun, *(noun.removesuffix(ending) for ending in ("en", "n", "e"))}
    return bool(forms & kit.findings.lexicon.nouns) and not any(noun in name for name in names)


def is_said_inside(kit: Kit, claim: Claim) -> bool:
    """Tell whether only a clause inside of the sentence is somebody's: "Ein Boot, in dem laut X Geld war, sank"."""
    if claim.cue is None:
        return False
    sentence = kit.findings.document.sentences[claim.sentence]
    first, last = claim.cue
    return any(
        clause.kind is ClauseKind.SUBORDINATE
        and sentence.tokens[clause.start].start < first
        and last < sentence.tokens[clause.end - 1].end
        and clause.start > 0
        for clause in kit.findings.clauses(sentence)
    )


def marks_are_torn(text: str) -> bool:
    """Tell whether quotation marks of a text lack their other half, or one closes before any opens."""
    if text.count("„") != text.count("“") or text.count('"') % 2 == 1:
        return True
    return "„" in text and text.find("“") < text.find("„")


_FEWEST_NOUNS = 2
_NAMING = re.compile(r"\b(?:[A-ZÄÖÜ][\w-]*|\d[\d.,]*)")
"""Nouns, names and numbers: what a statement is about."""
_DEFINITE = re.compile(r"\b(?:de[rmns]|die|das|keine?[mnrs]?|alle[mnrs]?|beim|vom|zu[mr]|im|am) ")


def says_little(kit: Kit, text: str) -> bool:
    """Tell whether a German clause does not say what it is about: "gute Fortschritte gemacht würden"."""
    if kit.findings.document.language is not Language.DE or len(_NAMING.findall(text)) >= _FEWEST_NOUNS:
        return False
    return _DEFINITE.search(text) is None
