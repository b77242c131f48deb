"""Say what else counts in a typed English answer: parts of a name, titles, offices, other ways to write a day."""

from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.english_held import held_roles, titled
from quizapp.generation.english_honours import with_honour, without_title
from quizapp.generation.english_parts import fuller_of, is_after_person, is_thing, part_names, person_parts
from quizapp.generation.english_placed import same_names
from quizapp.generation.english_run_words import BODY_TAILS, SPOT_TAILS

_OF_TWO = 2


def wider_english(kit: Kit, actor: FoundActor, names: Sequence[str]) -> list[str]:
    """Return what else an actor of an English article may be called, nothing that another one is called."""
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    if actor.kind in (ActorKind.COUNTRY, ActorKind.GROUP):
        return []
    others = _others(kit, actor)
    whole = [name for name in dict.fromkeys((*names, *actor.names)) if name[0].isupper()]
    if is_person(kit, actor):
        parts = [part for name in whole if " " in name for part in person_parts(_bare(actor, name), others, text)]
        plain = [without_title(_bare(actor, name), lists) for name in whole]
        honoured = [form for name in whole for form in with_honour(name)]
        return list(dict.fromkeys([*plain, *honoured, *parts, *titled(text, [*plain, *parts])]))
    found = [form for name in whole if name in text for form in part_names(name, text, lists)]
    same = [form for name in whole for form in same_names(name, text)]
    longest = [name for name in whole if not any(one.endswith(f" {name}") for one in whole)]
    found += [] if actor.kind is ActorKind.PLACE else [form for name in longest for form in fuller_of(name, others)]
    free = [form for form in found if form not in others or any(form.endswith(f" {n}") for n in whole)]
    return list(dict.fromkeys([*free, *same]))


def english_roles(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the offices and trades by which an English article means one person alone."""
    if not is_person(kit, actor):
        return []
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    names = [without_title(_bare(actor, name), lists) for name in actor.names]
    names = [name for name in dict.fromkeys(names) if name[0].isupper()]
    words = dict.fromkeys((*names, *(name.split()[-1] for name in names)))
    return held_roles(text, list(words), _others(kit, actor, ActorKind.PERSON), lists)


def is_person(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether an actor is a person, also one whom a tagger takes for a place: "chief executive ‹name›"."""
    lists = kit.findings.lexicon
    if actor.kind is ActorKind.PERSON:
        thing = is_thing(actor.name, kit.findings.document.article.text, lists)
        return not thing and not is_after_person(actor.name, lists)
    words = actor.name.split()
    if len(words) != _OF_TWO or {words[-1]} & (BODY_TAILS | SPOT_TAILS | lists.organisation_words):
        return False
    known = any(word in row for word in words for row in (lists.cities, lists.territories, lists.organisation_words))
    return not known and bool(held_roles(kit.findings.document.article.text, [actor.name], (), lists))


def _bare(actor: FoundActor, name: str) -> str:
    """Return a name without the office of its bearer."""
    return name.removeprefix(f"{actor.role.title} ") if actor.role else name


def _others(kit: Kit, actor: FoundActor, kind: ActorKind | None = None) -> list[str]:
    every = (one for one in kit.findings.cast.actors if one is not actor and (kind is None or one.kind is kind))
    return [name for one in every for name in one.names]
