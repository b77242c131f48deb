"""Make questions on actors: who does something, who holds an office, who belongs to a list."""

from collections.abc import Iterator

from quizapp.core.facts import ActorKind
from quizapp.core.item import Focus, Language, Level, Option, ShortText, SingleChoice
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Mode
from quizapp.generation.context import is_interview
from quizapp.generation.distractors import POOL, STANDING_FOR, WANTED, actor_distractors
from quizapp.generation.document import Sentence
from quizapp.generation.english_bodies import as_shown
from quizapp.generation.english_names import stands_out
from quizapp.generation.english_nouns import is_topic
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import phrases_for
from quizapp.generation.speaker import Speaker
from quizapp.generation.templates.accepted_names import accepted
from quizapp.generation.templates.also_others import do_others_too
from quizapp.generation.templates.default_names import is_own_country
from quizapp.generation.templates.families import is_family_name
from quizapp.generation.templates.known_persons import is_known_person, is_phrase
from quizapp.generation.templates.list_questions import list_questions, names_key
from quizapp.generation.templates.obvious import is_guessed, is_told_country
from quizapp.generation.templates.role_questions import role_questions
from quizapp.generation.templates.shown_speakers import is_owner_here, shows_speaker
from quizapp.generation.templates.speaker_names import is_cut_body, speaker_names
from quizapp.generation.wh import Wh

_ASKED_KINDS = frozenset((ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY, ActorKind.GROUP))

_PRONOUNS = {"er": "m", "he": "m", "sie": "f", "she": "f"}


def actor_questions(kit: Kit, wh: Wh) -> Iterator[Candidate]:
    """Return every question on actors."""
    is_spoken = is_interview(kit.findings.document.article.text)  # its sentences are what somebody says
    for sentence in () if is_spoken else kit.findings.prose():
        for actor in kit.findings.cast.all_in(sentence.index):
            for mention in actor.mentions:
                if mention.sentence == sentence.index and actor.kind in _ASKED_KINDS and kit.facts.actor_id(actor):
                    yield from _who(kit, wh, sentence, actor, mention)
                    yield from _whom(kit, wh, sentence, actor, mention)
        yield from _who_spoke(kit, wh, sentence)
        yield from _where(kit, wh, sentence)
        yield from list_questions(kit, sentence)
    yield from role_questions(kit)


def _who(kit: Kit, wh: Wh, sentence: Sentence, actor: FoundActor, mention: Mention) -> Iterator[Candidate]:
    if any(claim.mode is Mode.CONTINUED for claim in kit.findings.claims_in(sentence.index)):
        return  # somebody says so whom the sentence does not name
    cut = is_cut_body(kit, Speaker(actor.name, actor))
    is_unclear = cut or _stands_for_other(kit, actor) or is_phrase(kit, actor) or is_family_name(kit, actor, mention)
    asked = None if is_unclear else wh.who(sentence, mention.start, mention.end, actor)
    if asked is None or _is_guessed(kit, actor, asked.stem) or do_others_too(kit, sentence, asked.stem):
        return
    phrases = phrases_for(kit.findings.document.language)
    says = any(claim.speaker.actor == actor for claim in kit.findings.claims_in(sentence.index))
    focus = Focus.SOURCES if says else Focus.ACTORS
    template = 13 if says else 8
    about = (
        kit.facts.actor_id(actor),
        kit.facts.claim_ids.get((sentence.index, f"actor-{actor.number}")) if says else None,
    )
    explanation = phrases.who_explained.format(name=actor.name)
    confidence = asked.confidence - (0 if actor.is_sure else 0.06)
    named = actor.kind in (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY)
    if named and len(actor.name) > 2:
        yield kit.candidate(
            template, f"wer {actor.name}", asked.stem, ShortText(_names(kit, sentence, actor, mention)), focus,
            Level.LOCATE, about, (sentence.index,),
            explanation, confidence, asked.note,
        )  # fmt: skip
    if actor.kind is not ActorKind.PERSON:
        return  # what is done in the sentence can hardly be done by another body or country
    dice = kit.dice("wer", sentence.index, actor.number)
    pool = actor_distractors(kit.findings, actor, (sentence.index,), dice, wanted=POOL)
    wrong = kit.some([one for one in pool if _may_be_taken(kit, one, actor, asked.stem)], WANTED)
    if len(wrong) >= 2 and not (actor.kind is ActorKind.PERSON and stands_out(actor.name, [a.name for a in wrong])):
        body = SingleChoice(Option(actor.name), tuple(Option(other.name) for other in wrong))
        yield kit.candidate(
            template, f"wer auswahl {actor.name}", asked.stem, body, focus, Level.LOCATE, about, (sentence.index,),
            explanation, confidence, asked.note,
        )  # fmt: skip


def _names(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> tuple[str, ...]:
    """Return what counts for the one who does something: a body also as its sentence has it."""
    names = accepted(kit, actor)
    if actor.kind is ActorKind.ORGANISATION:
        names = speaker_names(kit, Speaker(actor.name, actor), is_subject=True)
    if kit.findings.document.language is not Language.EN:
        return names
    before = sentence.text[: sentence.tokens[mention.start].start]
    return tuple(dict.fromkeys((*as_shown(before, sentence.words(mention.start, mention.end)), *names)))


def _is_guessed(kit: Kit, actor: FoundActor, stem: str) -> bool:
    """Tell whether the question tells who it is: by the name, a body by its purpose, a country by its adjective."""
    if is_own_country(kit, actor):
        return True
    return names_key(stem, actor) or is_guessed(kit, actor.names, stem) or is_told_country(kit, actor, stem)


def _may_be_taken(kit: Kit, actor: FoundActor, key: FoundActor, stem: str) -> bool:
    """Tell whether a person can stand as an option beside another: known as one, of the same gender, not in the
    question."""
    same = kit.findings.document.language is Language.EN or not key.gender or actor.gender == key.gender
    whole = " " in actor.name or " " not in key.name
    return same and whole and is_known_person(kit, actor) and not names_key(stem, actor)


def _stands_for_other(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether an actor is only called by a noun that may mean one of the named ones: "der Konzern"; or whether the
    whole article is about it."""
    if kit.findings.document.language is Language.EN and is_topic(kit.findings.document, actor):
        return True
    bodies = [a for a in kit.findings.cast.actors if a.kind is ActorKind.ORGANISATION and a.name not in STANDING_FOR]
    return actor.name in STANDING_FOR and bool(bodies)


def _who_spoke(kit: Kit, wh: Wh, sentence: Sentence) -> Iterator[Candidate]:
    """Ask for the speaker whom the sentence only calls "er" or "sie"."""
    for claim in kit.findings.claims_in(sentence.index):
        actor, clause = claim.speaker.actor, claim.clause
        if (
            actor is None
            or clause is None
            or clause.verb is None
            or not claim.speaker.is_person
            or not shows_speaker(kit, claim)
            or kit.facts.actor_id(actor) is None
        ):
            continue
        earlier = [m.sentence for m in actor.mentions if m.sentence < sentence.index]
        places = (
            n
            for n in (clause.start, clause.verb + 1)
            if n < len(sentence.tokens) and _PRONOUNS.get(sentence.tokens[n].text.lower()) == actor.gender
        )
        place = next(places, None)
        asked = wh.who(sentence, place, place + 1, actor) if place is not None and earlier else None
        if asked is None or names_key(asked.stem, actor):
            continue
        explanation = phrases_for(kit.findings.document.language).attributed_explained.format(name=actor.name)
        yield kit.candidate(
            13, f"wer {actor.name}", asked.stem, ShortText(accepted(kit, actor)), Focus.SOURCES, Level.UNDERSTAND,
            (kit.facts.actor_id(actor), kit.facts.claim_ids.get((claim.sentence, claim.speaker.key))), (earlier[-1],
            sentence.index),
            explanation, asked.confidence - 0.04, asked.note,
        )  # fmt: skip
        return


def _where(kit: Kit, wh: Wh, sentence: Sentence) -> Iterator[Candidate]:
    """Ask for the place where a sentence names only one."""
    places = [a for a in kit.findings.cast.all_in(sentence.index) if a.kind in (ActorKind.PLACE, ActorKind.COUNTRY)]
    mentions = [m for a in places for m in a.mentions if m.sentence == sentence.index]
    if len(places) != 1 or len(mentions) != 1 or kit.facts.actor_id(places[0]) is None:
        return
    lists = kit.findings.lexicon
    known = places[0].country or any(
        name in lists.cities or name in lists.regions or name in lists.territories for name in places[0].names
    )
    if not known:
        return  # "In Clockwise spielt er": what was taken for a place may be a film
    reported = bool(kit.findings.claims_in(sentence.index))
    asked = None if reported else wh.where(sentence, mentions[0].start, places[0])
    if asked is None or _is_guessed(kit, places[0], asked.stem):
        return
    if names_key(asked.stem, places[0]) or _is_given_by_others(kit, sentence, places[0]):
        return
    explanation = phrases_for(kit.findings.document.language).who_explained.format(name=places[0].name)
    yield kit.candidate(
        8, f"wo {places[0].name}", asked.stem, ShortText(accepted(kit, places[0])), Focus.ACTORS, Level.LOCATE,
        (kit.facts.actor_id(places[0]),),
        (sentence.index,), explanation, asked.confidence - 0.02, asked.note,
    )  # fmt: skip


def _is_given_by_others(kit: Kit, sentence: Sentence, place: FoundActor) -> bool:
    """Tell whether a country is told by what is somebody's there: "Bergers Partei"."""
    others = (actor for actor in kit.findings.cast.all_in(sentence.index) if actor is not place and actor.is_sure)
    governs = any(other.kind is ActorKind.PERSON and is_owner_here(kit, other, sentence.index) for other in others)
    return place.kind is ActorKind.COUNTRY and governs


def _whom(kit: Kit, wh: Wh, sentence: Sentence, actor: FoundActor, mention: Mention) -> Iterator[Candidate]:
    """Ask for the one addressed; typed, for a second addressee would make a second answer."""
    asked = wh.whom(sentence, mention.start, actor)
    if asked is None or names_key(asked.stem, actor):
        return
    explanation = phrases_for(kit.findings.document.language).who_explained.format(name=actor.name)
    yield kit.candidate(
        11, f"wen {actor.name}", asked.stem, ShortText(accepted(kit, actor)), Focus.ACTORS, Level.UNDERSTAND,
        (kit.facts.actor_id(actor),),
        (sentence.index,), explanation, asked.confidence, asked.note,
    )  # fmt: skip
