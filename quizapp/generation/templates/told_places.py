"""Tell which places are no gaps: where somebody only speaks, the capital of a land, half of a name."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.mention import Mention
from quizapp.generation.offices import is_office

_PLACES = (ActorKind.PLACE, ActorKind.COUNTRY)
_MEETING = re.compile(
    r"(?:[Tt]reffen|[Kk]onferenz|[Tt]agung|[Ss]itzung|[Gg]esprächen?|[Rr]ede|[Vv]eranstaltung|[Bb]esuch|[Kk]ongress|"
    r"[Gg]ipfel|[Kk]lausur|[Vv]orstellung|[Vv]ortrag|[Ee]mpfang)s?\Z"
)
_PRESS = re.compile(r"[Pp]ressekonferenz\Z|[Mm]ediengespräch\Z")
_TIME = re.compile(
    r"(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?:s|früh|abend|morgen|mittag|nachmittag)*\Z|"
    r"(?:heute|gestern|vorgestern|Abend|Morgen|Mittag|Nachmittag|Januar|Februar|März|April|Mai|Juni|Juli|August|"
    r"September|Oktober|November|Dezember|\d{1,4}\.?)\Z"
)
_CAPITAL = re.compile(r"[A-ZÄÖÜ]")


def is_told_place(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether a place says nothing that a reader would have to keep, or the words around it say which it is."""
    if actor.kind not in _PLACES or kit.findings.document.language is not Language.DE:
        return False
    return (
        _is_where_said(kit, sentence, mention)
        or _opens_name(kit, sentence, mention)
        or _is_capital(kit, sentence, mention)
    )


def _is_where_said(kit: Kit, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a place is only where somebody says what the sentence reports: "sagte Berger am Montag in Ulm"."""
    tokens = sentence.tokens
    if mention.start < 2 or tokens[mention.start - 1].text not in ("in", "im"):
        return False
    place = tokens[mention.start].start
    if _PRESS.search(tokens[mention.start - 2].text):
        return True
    claims = [
        claim for claim in kit.findings.claims_in(sentence.index) if claim.mode.value not in ("object", "passive")
    ]
    if not claims or any(claim.start <= place < claim.end for claim in claims):
        return False
    before = tokens[mention.start - 2].text
    if not _CAPITAL.match(before):
        return not any(claim.cue and claim.cue[0] <= place < claim.cue[1] and before == "," for claim in claims)
    named = any(
        other.end == mention.start - 1
        for person in kit.findings.cast.all_in(sentence.index)
        if person.kind is ActorKind.PERSON
        for other in person.mentions
        if other.sentence == sentence.index
    )
    return named or _TIME.match(before) is not None or _MEETING.search(before) is not None


def _opens_name(kit: Kit, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a place stands right before a noun as the first half of a name: "der Band Ulm Hotel"."""
    tokens, lists = sentence.tokens, kit.findings.lexicon
    if mention.end >= len(tokens) or not mention.start:
        return False
    before, after = tokens[mention.start - 1].text, tokens[mention.end].text
    if after not in lists.nouns or not after.isalpha() or is_office(after, lists):
        return False
    return before[:1].isupper() and before in lists.nouns


def _is_capital(kit: Kit, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a place is said to be the capital of a land: "der nepalesischen Hauptstadt Kathmandu"."""
    words = [token.text for token in sentence.tokens[max(mention.start - 2, 0) : mention.start]]
    if len(words) < 2 or words[1] != "Hauptstadt" or not words[0][:1].islower():
        return False
    stem = re.sub(r"(?:n?esisch|isch|sch)e[nrs]?\Z", "", words[0])
    lands = (land.lower() for land in kit.findings.lexicon.territories)
    return len(stem) >= _STEM and any(land.startswith(stem[:_STEM_KEPT]) for land in lands)


_STEM, _STEM_KEPT = 4, 5
