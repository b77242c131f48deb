"""Ask for the members of a list that a sentence closes: "Anna Berger, Paul Kern und Lena Wolf"."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Focus, Language, Level, MultipleChoice, Option
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.context import pointing_words
from quizapp.generation.distractors import is_named_well, shares_name
from quizapp.generation.document import Sentence
from quizapp.generation.english_lists import FEWEST, may_be_listed
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import numeral, phrases_for, quoted
from quizapp.generation.templates.known_persons import is_initialled

_CONTINENTS = frozenset("Europa Afrika Asien Amerika Nordamerika Südamerika Europe Africa Asia America".split())


def names_key(stem: str, actor: FoundActor) -> bool:
    """Tell whether a stem names the actor that it asks for."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", stem, re.IGNORECASE) for name in actor.names)


def list_questions(kit: Kit, sentence: Sentence) -> Iterator[Candidate]:
    """Ask for the members of a closed list: "A, B und C"."""
    row = sorted(
        ((m, a) for a in kit.findings.cast.all_in(sentence.index) for m in a.mentions if m.sentence == sentence.index),
        key=lambda pair: pair[0].start,
    )
    run: list[tuple[Mention, FoundActor]] = []
    for pair in [*row, None]:
        if pair and run and _joined(sentence, run[-1][0], pair[0]) and pair[1].kind == run[0][1].kind:
            run.append(pair)
            continue
        if 3 <= len(run) <= 5:
            yield from _list_question(kit, sentence, run)
        run = [pair] if pair else []


def _joined(sentence: Sentence, first: Mention, second: Mention) -> bool:
    between = sentence.text[sentence.tokens[first.end - 1].end : sentence.tokens[second.start].start]
    return bool(
        re.fullmatch(r"\s*(?:,|und|sowie|and|, and)\s*(?:(?:die|der|das|dem|den|the|im|in|in der)\s+)?", between)
    )


def _of_one_kind(actor: FoundActor, member: FoundActor, lexicon: Lexicon) -> bool:
    """Tell whether an actor may stand beside a member of a list; seats of government also beside countries."""
    if member.kind is ActorKind.PLACE and member.country:
        return actor.kind in (ActorKind.PLACE, ActorKind.COUNTRY)
    known = actor.name in lexicon.regions or actor.name in lexicon.cities or " " not in actor.name
    if member.kind is ActorKind.PLACE and (actor.name in _CONTINENTS or not known):
        return False  # towns are no neighbours of continents
    return actor.kind is member.kind and bool(actor.medium) is bool(member.medium)


_NEARBY = 2
_EXAMPLES = re.compile(r"\b(?:etwa|wie|u\.\s?a\.|z\.\s?B\.|beispielsweise|such as|like|including)(?: \w+){0,2} …")
"""What says that a list is not closed: others might be named as well."""


def _may_mislead(kit: Kit, actor: FoundActor, members: Sequence[FoundActor], sentence: int) -> bool:
    """Tell whether a reader could take an actor for a member of a list: of the gender of all, named near by; of other
    bodies and groups it is told by their names what they are."""
    kind = members[0].kind
    if kind in (ActorKind.ORGANISATION, ActorKind.GROUP):
        return False
    if kind is ActorKind.COUNTRY:
        return True
    if not any(abs(mention.sentence - sentence) <= _NEARBY for mention in actor.mentions):
        return False
    if kind is ActorKind.PERSON:
        genders = {member.gender for member in members}
        return not is_initialled(actor.name) and (len(genders) > 1 or actor.gender in genders)
    return (actor.name in kit.findings.lexicon.cities) is (members[0].name in kit.findings.lexicon.cities)


def _list_question(kit: Kit, sentence: Sentence, run: list[tuple[Mention, FoundActor]]) -> Iterator[Candidate]:
    language = kit.findings.document.language
    phrases = phrases_for(language)
    members = [actor for _, actor in run]
    spare = [
        a for a in kit.findings.cast.actors
        if _of_one_kind(a, members[0], kit.findings.lexicon) and a.is_sure and not any(shares_name(a,
        m) for m in members) and is_named_well(kit.findings, a) and a not in kit.findings.cast.all_in(sentence.index)
        and _may_mislead(kit, a, members, sentence.index)
        and kit.facts.actor_id(a)
    ]  # fmt: skip
    if language is Language.EN:
        spare = [actor for actor in spare if may_be_listed(kit.findings, sentence, actor)]
        spare = spare if len(spare) >= FEWEST else []
    start, end = sentence.tokens[run[0][0].start].start, sentence.tokens[run[-1][0].end - 1].end
    gapped = f"{sentence.text[:start]}…{sentence.text[end:]}".strip()
    if (
        len(spare) < 2
        or len(gapped) > 220
        or _EXAMPLES.search(gapped)
        or pointing_words(gapped, language)
        or any(not kit.facts.actor_id(a) for a in members)
    ):
        return
    if len({a.number for a in members}) < len(members) or any(names_key(gapped, a) for a in members):
        return
    body = MultipleChoice(tuple(Option(a.name) for a in members), tuple(Option(a.name) for a in kit.some(spare, 3)))
    stem = phrases.list_of.format(number=numeral(len(members), language), sentence=quoted(gapped, language)[1:-1])
    claims = [c for c in kit.findings.claims_in(sentence.index) if c.speaker.actor in members]
    about = [
        *(kit.facts.actor_id(a) for a in members),
        *(kit.facts.claim_ids.get((c.sentence, c.speaker.key)) for c in claims),
    ]
    focus = Focus.SOURCES if claims else Focus.ACTORS
    yield kit.candidate(
        12, f"liste {members[0].name}", stem, body, focus, Level.LOCATE, about, (sentence.index,),
        phrases.list_explained.format(list=", ".join(a.name for a in members)), 0.66,
    )  # fmt: skip
