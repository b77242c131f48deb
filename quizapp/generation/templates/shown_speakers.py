"""Tell whether the sentences of a claim show whose it is: a guess that is mostly right makes too many wrong keys."""

import re

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.offices import is_office
from quizapp.generation.surnames import surname
from quizapp.generation.templates.known_persons import is_known_person
from quizapp.generation.templates.obvious import is_guessed

_REACH = 2
_OTHERS_TOO = re.compile(
    r"(?i)(?:unter|mit) (?:Berufung|Verweis|Bezug|Hinweis) auf|\bber(?:ief|uft) sich|\bzitiert|\bciting\b|referring to"
)


def shows_speaker(kit: Kit, claim: Claim) -> bool:
    """Tell whether a reader of the claim's sentences sees who speaks: named there, or in the claim just before."""
    text = kit.findings.document.sentences[claim.sentence].text
    if _is_second_hand(kit, claim) or _OTHERS_TOO.search(text):
        return False
    actor = claim.speaker.actor
    if claim.mode is Mode.CONTINUED and _is_reporter(claim):
        return False  # it goes on with what those say whom the report is about
    if actor is None:
        return claim.mode is not Mode.CONTINUED or _follows(kit, claim)
    if _is_doubled(kit, actor):
        return False
    if _stands_in(actor, claim.sentence):
        return not is_owner_here(kit, actor, claim.sentence) and not _is_spoken_for(kit, actor, claim.sentence)
    if by_office(kit, claim):
        return True
    if is_displaced(kit, claim, actor):
        return False
    return _follows(kit, claim) or (claim.mode is not Mode.CONTINUED and _is_only_person_before(kit, claim, actor))


def _is_reporter(claim: Claim) -> bool:
    """Tell whether a medium or an agency speaks, which reports what others say."""
    medium = claim.speaker.actor.medium if claim.speaker.actor else ""
    return claim.speaker.kind in (SourceKind.MEDIUM, SourceKind.AGENCY) or medium in ("medium", "agency")


def is_obvious(kit: Kit, claim: Claim) -> bool:
    """Tell whether anybody guesses who said so: the police speak of arrests and accidents everywhere."""
    text = kit.findings.document.sentences[claim.sentence].text
    return is_guessed(kit, claim.speaker.names, text)


def can_be_typed(kit: Kit, claim: Claim) -> bool:
    """Tell whether one name answers who speaks: not where an office does as well, or a town means its government."""
    actor = claim.speaker.actor
    if actor is None or not actor.is_sure or actor.kind is ActorKind.PLACE:
        return False
    if actor.kind is ActorKind.GROUP and kit.findings.document.language is Language.EN:
        return False  # "health officials": "authorities" is as right
    return _stands_in(actor, claim.sentence) or not by_office(kit, claim)


def may_be_meant(kit: Kit, claim: Claim) -> bool:
    """Tell whether "er" or "sie" can mean the speaker: a person whom the article itself last let act."""
    actor = claim.speaker.actor
    if actor is None or not is_known_person(kit, actor):
        return False
    earlier = [mention.sentence for mention in actor.mentions if mention.sentence < claim.sentence]
    last = earlier[-1] if earlier else claim.sentence
    return not _is_spoken_for(kit, actor, last) and not is_owner_here(kit, actor, last)


def _is_doubled(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether another name of the article may be the same person's: "Anna Berger" beside "Chefin Berger"."""
    if actor.kind is not ActorKind.PERSON:
        return False
    last, given = surname(actor.name), kit.findings.lexicon.first_names
    return actor.name.split()[0] not in given and any(
        other is not actor and other.kind is ActorKind.PERSON and surname(other.name) == last
        for other in kit.findings.cast.actors
    )


def _stands_in(actor: FoundActor, sentence: int) -> bool:
    return any(mention.sentence == sentence for mention in actor.mentions)


def _is_second_hand(kit: Kit, claim: Claim) -> bool:
    """Tell whether the saying itself is only reported: "er habe gesagt", which another one tells."""
    clause = claim.clause
    if kit.findings.document.language is Language.EN or clause is None or clause.verb is None:
        return False
    return kit.findings.verbs.is_subjunctive(kit.findings.document.sentences[claim.sentence].tokens[clause.verb].text)


def by_office(kit: Kit, claim: Claim) -> bool:
    """Tell whether the sentence calls the speaker by the office that the article gives: "sagte die Ministerin"."""
    role = claim.speaker.actor.role if claim.speaker.actor else None
    text = kit.findings.document.sentences[claim.sentence].text
    return role is not None and re.search(rf"(?<!\w){re.escape(role.title.split()[-1])}(?!\w)", text) is not None


def claim_before(kit: Kit, claim: Claim) -> Claim | None:
    """Return the same speaker's own claim that stands just before, nobody else's between."""
    for number in range(claim.sentence - 1, max(-1, claim.sentence - 1 - _REACH), -1):
        claims = kit.findings.claims_in(number)
        if claims:
            return claims[0] if len(claims) == 1 and claims[0].speaker.key == claim.speaker.key else None
    return None


def _follows(kit: Kit, claim: Claim) -> bool:
    before = claim_before(kit, claim)
    return before is not None and shows_speaker(kit, before)


def _is_only_person_before(kit: Kit, claim: Claim, actor: FoundActor) -> bool:
    """Tell whether the sentence before names nobody else whom "er" or "sie" could mean."""
    persons = [one for one in kit.findings.cast.all_in(claim.sentence - 1) if one.kind is ActorKind.PERSON]
    here = [one for one in kit.findings.cast.all_in(claim.sentence) if one.kind is ActorKind.PERSON]
    return persons == [actor] and not here and not is_owner_here(kit, actor, claim.sentence - 1)


def _is_spoken_for(kit: Kit, actor: FoundActor, number: int) -> bool:
    """Tell whether somebody without a name speaks for the one who is named: "ein Sprecher von Minister Berger"."""
    sentence = kit.findings.document.sentences[number]
    starts = [sentence.tokens[m.start].start for m in actor.mentions if m.sentence == number]
    return actor.kind is ActorKind.PERSON and all(_SPOKEN_FOR.search(sentence.text[:start]) for start in starts)


def is_displaced(kit: Kit, claim: Claim, actor: FoundActor) -> bool:
    """Tell whether somebody else is the subject since the speaker was named: "Der Kanzler sprach. Er wies hin"."""
    if actor.kind is not ActorKind.PERSON or kit.findings.document.language is not Language.DE:
        return False
    if _stands_in(actor, claim.sentence):
        return False
    last = max((m.sentence for m in actor.mentions if m.sentence < claim.sentence), default=claim.sentence)
    for number in range(last, claim.sentence):
        sentence = kit.findings.document.sentences[number]
        opening = _SUBJECT.match(sentence.text)
        if opening is None or any(m.sentence == number and m.start <= _EARLY for m in actor.mentions):
            continue
        noun = opening["noun"]
        own = actor.role is not None and (noun in actor.role.title or actor.role.head in noun)
        if not own and (is_office(noun, kit.findings.lexicon) or _SOMEBODY.search(noun)):
            return True
    return False


_EARLY = 4
_SUBJECT = re.compile(r"(?:Der|Die|Ein|Eine) (?:[a-zäöüß-]+e[rn]? ){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)")
_SOMEBODY = re.compile(
    r"(?:Mann|Frau|mann|frau|Vertraute|Kollege|Kollegin|Bekannte|Freund|Freundin|Zeuge|Zeugin|Nachbar|Nachbarin|Täter|"
    r"Angeklagte|Verdächtige|Beamte|Jährige|Deutsche)[rn]?\Z"
)
_SPOKEN_FOR = re.compile(
    r"\b(?!Angabe|Aussage|Information|Einschätzung|Ansicht|Meinung|Sicht|Darstellung|Worte|Auffassung|Bericht|Frage|Seite)"
    r"[A-ZÄÖÜ][a-zäöüß-]+ (?:von|um) (?:[A-ZÄÖÜ][\w-]+ ){0,2}\Z|"
    r"\b(?:[\w-]*[Ss]precher(?:in)?|[\w-]*[Aa]nw[aä]lt(?:in|e)?|Vertreter(?:in)?|Mitarbeiter(?:in)?|Berater(?:in)?|Büro|"
    r"Umfeld|Regierung|Kabinett|Team|Anhänger|Familie|Bruder|Schwester|Sohn|Tochter|Vater|Mutter|Frau|Partei) "
    r"(?:von|des|der|um)(?: [\w-]+){0,3} \Z"
)


def is_owner_here(kit: Kit, actor: FoundActor, number: int) -> bool:
    """Tell whether a sentence names somebody only as an owner: "Bergers Familie sagte", "Bergers neuer Plan"."""
    if kit.findings.document.language is Language.EN:
        return False
    sentence = kit.findings.document.sentences[number]
    here = [mention for mention in actor.mentions if mention.sentence == number]
    return bool(here) and all(_owns(kit, sentence.tokens[m.end - 1].text, sentence.text) for m in here)


def _owns(kit: Kit, word: str, text: str) -> bool:
    owned = re.search(rf"\b{re.escape(word)}\s+(?P<like>[a-zäöüß-]+(?:e|en|er|es)\s+)?[A-ZÄÖÜ]", text)
    if not word.endswith("s") or owned is None:
        return False
    plain = rf"(?<!\w){re.escape(word[:-1])}(?!\w)"
    is_known = word in kit.findings.lexicon.last_names or word in kit.findings.lexicon.organisations
    return re.search(plain, kit.findings.document.article.text) is not None or (bool(owned["like"]) and not is_known)
