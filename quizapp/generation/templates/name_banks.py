"""Fill word banks for gap texts in which names are missing: persons beside persons, places beside places."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.distractors import shares_name
from quizapp.generation.document import Sentence
from quizapp.generation.mention import Mention
from quizapp.generation.offices import is_office
from quizapp.generation.surnames import surname
from quizapp.generation.templates.known_persons import is_known_person
from quizapp.generation.templates.like_persons import are_like

_MOST, _FEWEST, _MOST_BESIDE_SEVERAL = 3, 2, 2
_SHORTEST_NAME = 4
_KNOWN_OFFICE = re.compile(
    r"(?:US|EU|UN|UNO|Nato)-[A-ZÄÖÜ]\w+ \Z|"
    r"\b[a-zäöü]{4,}(?:ische|tsche)[rn]? [A-ZÄÖÜ][\w-]*(?:[Pp]räsident|[Mm]inister|[Kk]anzler|[Kk]önig|[Cc]hef)\w* \Z"
)
"""What tells a well-known person among others of an article: the office of a country."""


def bank_of(
    kit: Kit, shown: str, sentence: Sentence, chosen: Sequence[tuple[FoundActor, Mention]], gaps: Sequence[str]
) -> list[str]:
    """Return names too many for a word bank, none where too few are like the missing ones.

    None of them is a name of the chosen or of one another, and none is in the text that is `shown`. Organisations get
    no bank: what the sentence says of a company is hardly ever true of a party.
    """
    kinds = {actor.kind for actor, _ in chosen}
    if len(kinds) > 1 or ActorKind.ORGANISATION in kinds or any(_is_told_apart(kit, sentence, *one) for one in chosen):
        return []
    if kinds == {ActorKind.PLACE} and len({_sort(kit, actor) for actor, _ in chosen}) > 1:
        return []
    alone = len(chosen) == 1 and chosen[0][0].kind is ActorKind.PERSON
    found = _others(kit, shown, [actor for actor, _ in chosen], kinds, alone)
    names = [_short(actor, gaps[0]) if alone else actor.name for actor in found]
    free = [name for name in dict.fromkeys(names) if name not in gaps]
    bank = free[: _MOST if len(chosen) == 1 else _MOST_BESIDE_SEVERAL]
    return bank if len(bank) >= _FEWEST else []


def _others(kit: Kit, shown: str, chosen: Sequence[FoundActor], kinds: set[ActorKind], alone: bool) -> list[FoundActor]:
    others: list[FoundActor] = []
    german = kit.findings.document.language is Language.DE
    for actor in sorted(kit.findings.cast.actors, key=lambda a: -len(a.mentions)):
        if actor.kind not in kinds or not _is_spare(kit, actor) or actor in chosen or _is_shown(actor, shown):
            continue
        if actor.medium != chosen[0].medium or (alone and not _may_be_of(actor, chosen[0])):
            continue
        if german and actor.kind is ActorKind.PERSON and not all(are_like(actor, one) for one in chosen):
            continue
        if actor.kind is ActorKind.PLACE and _sort(kit, actor) != _sort(kit, chosen[0]):
            continue
        if not any(shares_name(actor, other) for other in (*others, *chosen)):
            others.append(actor)
        if len(others) == _MOST:
            break
    return others


def _sort(kit: Kit, actor: FoundActor) -> str:
    """Return what sort of place something is: a road among towns is told at once."""
    lists = kit.findings.lexicon
    if any(sign.isdigit() for name in actor.names for sign in name) or _ROAD.search(actor.name):
        return "road"
    is_region = any(name in lists.regions or name in lists.territories for name in actor.names)
    return "region" if is_region and not any(name in lists.cities for name in actor.names) else "town"


_ROAD = re.compile(
    r"(?:[Ss]traße|[Aa]utobahn|[Bb]rücke|[Bb]ahnhof|[Pp]latz|[Aa]llee|[Ff]lughafen|[Ss]tadion|[Aa]rena)\Z"
)


def _may_be_of(actor: FoundActor, key: FoundActor) -> bool:
    """Tell whether the words around a name fit another one: a "Präsidentin" is no man."""
    return actor.gender == key.gender if key.gender == "f" else actor.gender in (key.gender, "")


def _is_shown(actor: FoundActor, shown: str) -> bool:
    """Tell whether a word of a name stands in the text: its reader knows that it is not the missing one."""
    words = {word for name in actor.names for word in name.split() if len(word) >= _SHORTEST_NAME}
    return any(re.search(rf"(?<!\w){re.escape(word)}", shown) for word in words | {actor.name})


def _is_told_apart(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether the sentence shows by its form which name of a bank is missing, or who is no like of the others."""
    tokens = sentence.tokens
    before = sentence.text[: tokens[mention.start].start]
    behind = sentence.text[tokens[mention.end - 1].end :]
    text = sentence.text[tokens[mention.start].start : tokens[mention.end - 1].end]
    genitive = text.endswith("s") and re.match(r" (?:[a-zäöüß-]+e[nrs]? )?[A-ZÄÖÜ]", behind)
    if actor.kind is not ActorKind.PERSON:
        return False
    in_brackets = before.endswith("(") and behind.startswith(")")
    noun = tokens[mention.start - 1].text.rpartition("-")[2] if mention.start else ""
    called = noun[:1].isupper() and (is_office(noun, kit.findings.lexicon) or is_noun_like(noun, kit.findings.lexicon))
    told = bool(genitive or in_brackets or _KNOWN_OFFICE.search(before)) or (called and not _share_role(kit, actor))
    return told or not is_known_person(kit, actor)


def _share_role(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether others of the article hold an office of the same name: one trainer among trainers."""
    heads = [other.role.head for other in kit.findings.cast.actors if other.role and other is not actor]
    return actor.role is not None and heads.count(actor.role.head) >= _FEWEST


def _is_spare(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether a name may stand in a word bank."""
    if not actor.is_sure or kit.facts.actor_id(actor) is None:
        return False
    return actor.kind is not ActorKind.PERSON or is_known_person(kit, actor)


def _short(actor: FoundActor, model: str) -> str:
    """Return a name as short as the one it stands beside: the surname where that is a surname."""
    if " " in model:
        return actor.name
    last = surname(actor.name)
    return actor.name if "-" in last and last not in actor.aliases else last
