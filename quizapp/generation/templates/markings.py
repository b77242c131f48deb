"""Ask for the sentence in which somebody denies, demands, warns or estimates, where there is but one."""

import re
from collections.abc import Iterator

from quizapp.core.facts import ActorKind, ClaimKind
from quizapp.core.item import EvidenceMarking, Focus, Language, Level
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.english_articles import with_article
from quizapp.generation.facts import evidence_of
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.known_persons import is_phrase
from quizapp.generation.templates.shown_speakers import shows_speaker
from quizapp.generation.templates.statements import ids_about

_VERBS = {
    ClaimKind.DENIAL: r"bestr(?:eit|itt)|dementier|leugn|w(?:ies|eist|iesen|eisen)\Z|zurückgewiesen|widersprach|"
    r"widerspricht|abgelehnt|den[iy]|reject|refut|dismiss",
    ClaimKind.DEMAND: r"forder|verlang|empfiehlt|empfahl|empfohlen|dräng|appellier|demand|urg|call|recommend",
    ClaimKind.WARNING: r"warn|fürcht|fear",
    ClaimKind.ESTIMATE: r"schätz|erwart|rechne|estimat|expect|predict|forecast",
}
_LIKE = {
    ClaimKind.DENIAL: r"lehn|zurück|bestr|dementi|leugn|widers|unwahr|falsch|nichts? |kein|"
    r"deny|denie|reject|wrong|false|not ",
    ClaimKind.DEMAND: r"müss|muss|soll|dürf|darf|brauch|nötig|notwendig|zielführend|appell|ruft|rief|wirb|warb|werb|"
    r"plädier|wünsch|sprach|spricht sich|forder|verlang|empfeh|empfahl|empfiehl|dräng|wäre|wichtig|"
    r"must|should|need|demand|urg",
    ClaimKind.WARNING: r"warn|fürcht|gefahr|gefähr|droh|risi|sorge|angst|fear|danger|threat|risk",
    ClaimKind.ESTIMATE: r"erwart|rechne|schätz|glaub|werde|wird|dürft|könnt|vermut|prognos|prozent|voraus|"
    r"expect|estimat|will|could|may|might|predict",
}
"""Words by which another sentence could be meant as well."""
_NO_DENIAL = re.compile(
    r"(?i)\b\w*(?:spiele?n?|match|matches|partien?|rennen|turniere?n?|saison|leben|unterhalt|alltag|kosten|interview\w*|weg)\b"
)
"""What is contested, paid or refused, not denied: "ein Spiel bestreiten", "sein Leben bestreiten"."""
_AROUND = 2


def marking_questions(kit: Kit, claim: Claim) -> Iterator[Candidate]:
    """Ask for the sentence in which somebody denies, demands, warns or estimates."""
    phrases = phrases_for(kit.findings.document.language)
    word = _saying(kit, claim)
    actor = claim.speaker.actor
    if claim.kind.value not in phrases.mark or word is None or actor is None or not actor.is_sure:
        return
    same = [c for c in kit.findings.claims if c.speaker.key == claim.speaker.key and c.kind is claim.kind]
    if len(same) > 1 or not re.search(_VERBS[claim.kind], word.lower()) or not shows_speaker(kit, claim):
        return
    sentence = kit.findings.document.sentences[claim.sentence]
    if claim.kind is ClaimKind.DENIAL and re.search(r"\bnicht\b", sentence.text):
        return
    if claim.kind is ClaimKind.DENIAL and _NO_DENIAL.search(sentence.text):
        return
    if kit.findings.document.language is Language.DE and actor.kind is not ActorKind.PERSON:
        return  # it would need its article
    if kit.findings.document.language is Language.DE and is_phrase(kit, actor):
        return  # "der Bürgermeister von Wiesenbach": no name
    if _may_be_another(kit, claim, actor):
        return
    name = claim.speaker.name
    yield kit.candidate(
        18, f"beleg {name} {claim.kind}", phrases.mark[claim.kind.value].format(
            name=with_article(kit.findings.document, name)
        ),
        EvidenceMarking((evidence_of(kit.findings, claim.sentence),)),
        Focus.SOURCES, Level.EVALUATE, ids_about(kit, claim), (claim.sentence,),
        phrases.mark_explained.format(word=word), 0.7,
    )  # fmt: skip


def _may_be_another(kit: Kit, claim: Claim, actor: FoundActor) -> bool:
    """Tell whether another sentence near the speaker's words does the same in other words."""
    spoken = {one.sentence for one in kit.findings.claims if one.speaker.key == claim.speaker.key}
    named = {mention.sentence for mention in actor.mentions}
    around = {number + step for number in spoken for step in range(-_AROUND, _AROUND + 1)} | named
    sentences = kit.findings.document.sentences
    others = (sentences[n] for n in around - {claim.sentence} if 0 <= n < len(sentences) and not sentences[n].in_title)
    return any(re.search(rf"(?i)\b\w*(?:{_LIKE[claim.kind]})", one.text) for one in others)


def _saying(kit: Kit, claim: Claim) -> str | None:
    """Return the verb by which somebody says something, as it stands there; None where a phrase does it."""
    sentence = kit.findings.document.sentences[claim.sentence]
    if claim.clause is not None:
        if claim.clause.verb is None:
            return None
        word = sentence.tokens[claim.clause.verb].text
        if word.lower() not in ("hat", "haben", "hatte", "hatten", "habe"):
            return word
        behind = (token.text for token in sentence.tokens[claim.clause.verb + 1 : claim.clause.end + 1])
        return next((text for text in behind if text in kit.findings.verbs.participles), word)
    if kit.findings.document.language is Language.DE or claim.mode not in (Mode.CLAUSE, Mode.QUOTE) or not claim.verb:
        return None
    start = claim.verb[:4].lower()
    return next((token.text for token in sentence.tokens if token.text.lower().startswith(start)), None)
