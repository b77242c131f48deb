"""Make questions on offices: who holds which, and all of them to be matched."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Focus, Language, Level, Matching, Pair, ShortText
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.accepted_names import accepted
from quizapp.generation.templates.families import is_of_several, is_relative, is_shared_trade
from quizapp.generation.templates.holders import (
    RELATIONS,
    WELL_KNOWN,
    is_known_abroad,
    is_of_whom,
    is_part_of_other,
    is_shared,
    is_used_of_others,
    told_apart,
)
from quizapp.generation.templates.known_persons import is_initialled
from quizapp.generation.templates.like_persons import is_woman, without_lone_one


def role_questions(kit: Kit) -> Iterator[Candidate]:
    """Ask for offices that stand in the text."""
    holders = [
        a
        for a in kit.findings.cast.actors
        if a.kind is ActorKind.PERSON and a.role and kit.facts.actor_id(a) and " " in a.name
        if not (is_of_several(kit, a) or is_relative(kit, a))
    ]
    if kit.findings.document.language is Language.DE:
        given = kit.findings.lexicon.first_names
        women = [a for a in holders if given.get(a.name.split()[0]) == "f"]
        holders = [a for a in holders if a.role and not (a in women and _OF_MEN.search(a.role.head))]
    titles = [a.role.title for a in holders if a.role]
    holders = [a for a in holders if a.role and titles.count(a.role.title) == 1]
    holders = [a for a in holders if a.role and not is_part_of_other(a.role.title, titles)]
    matched = [a for a in holders if a.role and not _is_known(a.role.title) and not is_of_whom(a.role.title)]
    yield from _matching(kit, told_apart([a for a in matched if not is_initialled(a.name)]))
    for actor in holders:
        yield from _holder(kit, actor)


_OF_MEN = re.compile(
    r"(?:[Mm]inister|[Pp]räsident|[Cc]hef|[Ss]precher|[Ll]eiter|[Dd]irektor|[Kk]anzler|[Bb]ürgermeister|[Pp]olitiker|"
    r"[Vv]orsitzender|[Tt]rainer|[Rr]ichter|[Aa]nwalt)\Z"
)
"""Offices of men: where a woman was given one, it is somebody else's of her name."""


def _is_known(role: str) -> bool:
    return WELL_KNOWN.match(role) is not None or is_known_abroad(role)


def _matching(kit: Kit, matched: Sequence[FoundActor]) -> Iterator[Candidate]:
    """Match three or four persons with their offices."""
    phrases = phrases_for(kit.findings.document.language)
    german = kit.findings.document.language is Language.DE
    matched = sorted(matched, key=lambda one: not is_woman(one)) if german else matched  # no woman alone among men
    for start in range(0, len(matched), 4):
        part = without_lone_one(matched[start : start + 4]) if german else matched[start : start + 4]
        if len(part) < 3:
            continue
        pairs = tuple(Pair(a.name, title) for a, title in zip(part, _titles(kit, part), strict=True))
        yield kit.candidate(
            9, f"rollen {start}", phrases.match_roles, Matching(pairs), Focus.ACTORS, Level.UNDERSTAND,
            [kit.facts.actor_id(a) for a in part], [a.role.sentence for a in part if a.role],
            phrases.match_roles_explained.format(list="; ".join(f"{a.name}: {a.role.title}" for a in part if a.role)),
            0.76,
        )  # fmt: skip


def _titles(kit: Kit, part: Sequence[FoundActor]) -> list[str]:
    """Return the offices, without the adjective of a country where it would tell whose name is a foreign one."""
    titles = [actor.role.title for actor in part if actor.role]
    lands = "|".join(re.escape(one.german_adjective) for one in kit.findings.lexicon.countries if one.german_adjective)
    plain = [re.sub(rf"\A(?:{lands})e[rs]? (?=[A-ZÄÖÜ])", "", title) for title in titles]
    return plain if len(set(plain)) == len(plain) else titles


def _holder(kit: Kit, actor: FoundActor) -> Iterator[Candidate]:
    """Ask for the name of somebody whom the article introduces by an office."""
    assert actor.role is not None
    phrases = phrases_for(kit.findings.document.language)
    role = actor.role.title
    document = kit.findings.document
    if actor.role.head in RELATIONS or _is_known(role) or is_of_whom(role) or is_initialled(actor.name):
        return
    if is_used_of_others(document.article.text, actor) or is_shared_trade(kit, actor):
        return
    if is_shared(document, actor) or _runs_on(kit, actor.name):
        return
    stem = phrases.holder.format(role=role)
    names = tuple(name for name in accepted(kit, actor) if not name.endswith(role) and not name.startswith(role))
    item = ShortText(names or (actor.name,))
    specific = len(role.split()) > 1 or "-" in role
    yield kit.candidate(
        9, f"person {actor.name}", stem, item, Focus.ACTORS, Level.LOCATE, (kit.facts.actor_id(actor),),
        (actor.role.sentence,),
        phrases.role_explained.format(name=actor.name, role=role), 0.72 if specific else 0.64,
    )  # fmt: skip


def _runs_on(kit: Kit, name: str) -> bool:
    """Tell whether another name was joined to a surname: "Anna Lena Berger Seerose"."""
    words, surnames = name.split(), kit.findings.lexicon.last_names
    return len(words) > _WHOLE and words[-1] not in surnames and words[-2] in surnames


_WHOLE = 3
"""Words of a name that need no second look."""
