"""Find who else could have made a statement: other speakers of the article, of the same sort."""

import re

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Claim
from quizapp.generation.distractors import STANDING_FOR, actor_distractors, shares_name
from quizapp.generation.speaker import Speaker
from quizapp.generation.templates.known_persons import is_known_person
from quizapp.generation.templates.statements import is_label, with_speaker

_FEWEST = 2


def rival_speakers(kit: Kit, claim: Claim) -> list[Speaker]:
    """Return other speakers of the article, never who or what else the passage rests on.

    Where too few speak, other persons of the article stand beside a person.
    """
    sentence = kit.findings.document.sentences[claim.sentence]
    passage = {c.name for c in kit.findings.citations if c.paragraph == sentence.paragraph}
    here = {actor.number for actor in kit.findings.cast.all_in(claim.sentence)} | {
        c.speaker.actor.number for c in kit.findings.claims_in(claim.sentence) if c.speaker.actor
    }
    found: dict[str, Speaker] = {}
    for other in kit.findings.claims:
        speaker = other.speaker
        is_there = speaker.name in passage or (speaker.actor is not None and speaker.actor.number in here)
        if is_there or speaker.key == claim.speaker.key or not _is_like(kit, speaker, claim.speaker):
            continue
        known = [one.actor for one in found.values() if one.actor is not None]
        if speaker.actor is None or not any(shares_name(speaker.actor, actor) for actor in known):
            found.setdefault(speaker.key, speaker)
    if len(found) < _FEWEST and claim.speaker.is_person:
        found |= {f"actor-{one.number}": Speaker(one.name, one, None, True) for one in _others(kit, claim, passage)}
    if len(found) < _FEWEST and not claim.speaker.is_person:
        found |= {f"actor-{one.number}": Speaker(one.name, one) for one in _bodies(kit, claim, passage)}
    return list(found.values())


def _bodies(kit: Kit, claim: Claim, passage: set[str]) -> list[FoundActor]:
    """Return bodies of the article that say nothing in the claim's sentence, beside a body with a name of its own."""
    key = claim.speaker.actor
    if key is None or key.kind is not ActorKind.ORGANISATION or not key.is_sure or key.medium:
        return []
    dice = kit.dice("rivalen", claim.sentence)
    return [
        actor
        for actor in actor_distractors(kit.findings, key, with_speaker(kit, claim), dice, wanted=_POOL)
        if actor.name not in passage
        and actor.kind is ActorKind.ORGANISATION
        and not actor.medium
        and is_label(actor.name)
        and _is_like(kit, Speaker(actor.name, actor), claim.speaker)
        and kit.facts.actor_id(actor)
    ]


_POOL = 6


def _is_like(kit: Kit, speaker: Speaker, key: Speaker) -> bool:
    """Tell whether a speaker is of the sort of another: persons, media, countries, bodies each among their like."""
    if speaker.is_person is not key.is_person or speaker.kind is SourceKind.UNNAMED or speaker.name in STANDING_FOR:
        return False
    if speaker.actor is None and speaker.is_person:
        return False  # "der Forscher" may be the very person who is asked for
    if speaker.actor and key.actor and shares_name(speaker.actor, key.actor):
        return False
    if speaker.name in {country.german_people for country in kit.findings.lexicon.countries}:
        return False  # "Deutsche" are no body that says something
    if (speaker.kind is SourceKind.STUDY) is not (key.kind is SourceKind.STUDY):
        return False
    if _is_medium(speaker) is not _is_medium(key) or _is_land(speaker) is not _is_land(key):
        return False
    if speaker.is_person and " " in key.name and " " not in speaker.name:
        return False  # a piece of a name beside whole ones
    return is_known_person(kit, speaker.actor) if speaker.actor and speaker.is_person else is_label(speaker.name)


def _is_medium(speaker: Speaker) -> bool:
    medium = speaker.kind in (SourceKind.MEDIUM, SourceKind.AGENCY) or _PRESS.search(speaker.name) is not None
    return medium or bool(speaker.actor and speaker.actor.medium)


_PRESS = re.compile(r"(?:[Zz]eitung|[Bb]latt|[Mm]agazin|[Ss]ender|[Ff]ernsehen|[Rr]adio|[Mm]edien)\Z")


def _is_land(speaker: Speaker) -> bool:
    return speaker.actor is not None and speaker.actor.kind in (ActorKind.COUNTRY, ActorKind.PLACE)


def _others(kit: Kit, claim: Claim, passage: set[str]) -> list[FoundActor]:
    """Return persons of the article who say nothing in the claim's sentence."""
    if claim.speaker.actor is None:
        return []
    said = {c.speaker.key for c in kit.findings.claims_in(claim.sentence)}
    dice = kit.dice("rivalen", claim.sentence)
    return [
        actor
        for actor in actor_distractors(kit.findings, claim.speaker.actor, with_speaker(kit, claim), dice)
        if f"actor-{actor.number}" not in said
        and actor.name not in passage
        and is_known_person(kit, actor)
        and (actor.role is not None or kit.findings.document.language is Language.DE)  # no child beside its lawyer
        and kit.facts.actor_id(actor)
    ]
