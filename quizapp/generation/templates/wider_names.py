"""Say by which parts of its name, or names in other words, an actor of an article is called as well."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.body_parts import body_parts, is_whole_sort, own_names
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.clubs import town_of_club
from quizapp.generation.common_names import agency_names, site_names
from quizapp.generation.fuller_names import called_as_well, fuller_names
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.other_notations import other_notations
from quizapp.generation.person_parts import person_parts, titled_names
from quizapp.generation.placed_bodies import placed_bodies
from quizapp.generation.templates.wider_english import wider_english
from quizapp.generation.translated_names import compound_names, translated_names, turned_names


def wider_names(kit: Kit, actor: FoundActor | None, names: Sequence[str]) -> list[str]:
    """Return what else the one may be called whom these names mean, nothing that another actor is called."""
    if kit.findings.document.language is Language.EN:
        return wider_english(kit, actor, names) if actor is not None else []
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    if actor is not None and actor.kind is ActorKind.PERSON:
        return _person_names(kit, actor, names)
    if kit.findings.document.language is not Language.DE or (actor and actor.kind is ActorKind.COUNTRY):
        return []
    agency = [form for name in names for form in agency_names(name, text, lists)]
    if actor is None or actor.kind is ActorKind.GROUP:
        return [*_free(kit, actor, _compounds(names[0], text, lists)), *agency]
    names = tuple(dict.fromkeys((*names, *actor.names)))
    found = [form for name in names for form in _body_names(kit, name)]
    found += [form for name in (names[0], actor.name) for form in compound_names(name, text, lists)]
    same = [form for name in names for form in _same_prefix(kit, name)]
    for name in names:
        for form in own_names(name, text, lists):
            (same if is_whole_sort(name) or is_whole_sort(form) else found).append(form)
    same += [form for name in names for form in (*fuller_names(name, text, lists), *site_names(name, text))]
    towns = [town for name in names if (town := town_of_club(name, lists))]
    return [*_free(kit, actor, found), *same, *towns, *agency]


def _person_names(kit: Kit, actor: FoundActor, names: Sequence[str]) -> list[str]:
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    whole = [name for name in dict.fromkeys((*names, *actor.names)) if name[0].isupper()]
    own = [name for name in dict.fromkeys((names[0], *actor.names)) if " " in name]
    parts = [part for name in own for part in person_parts(name, text, lists)]
    return _free(kit, actor, [*parts, *titled_names((*whole, *parts), text), *called_as_well(names[0], text)])


def _body_names(kit: Kit, name: str) -> list[str]:
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    return [
        *body_parts(name, text, lists), *placed_bodies(name, text, lists), *translated_names(name, text, lists),
        *turned_names(name, text), *other_notations(name, lists),
    ]  # fmt: skip


def _free(kit: Kit, actor: FoundActor | None, forms: Sequence[str]) -> list[str]:
    """Return the forms that are no names of other actors; a shorter name of the same person is none."""
    own = {word for name in actor.names for word in name.split()} if actor else set()
    others = {
        name.lower()
        for one in kit.findings.cast.actors
        if one is not actor and not (one.kind is ActorKind.PERSON and set(one.name.split()) <= own)
        for name in one.names
    }
    return [form for form in dict.fromkeys(forms) if form.lower() not in others]


def _compounds(noun: str, text: str, lists: Lexicon) -> list[str]:
    """Return the one compound that an article has of the noun for a group: "Augenzeugen" for "Zeugen"."""
    if " " in noun or noun not in lists.institutions:
        return []
    stem = noun.removesuffix("n").removesuffix("e").lower()
    found = re.findall(rf"(?<![\w-])([A-ZÄÖÜ][a-zäöüß]+?){re.escape(stem)}(?:e[rn]?|n|s)?(?![\w-])", text)
    return [f"{found[0]}{noun.lower()}"] if len(set(found)) == 1 and len(found[0]) > 2 else []


_VAGUE = re.compile(
    r"(?P<first>[A-ZÄÖÜ]\w+)-(?:Behörde|Organisation|Einrichtung|Institution|Gremium|Verwaltung|Spitze)"
)


def _same_prefix(kit: Kit, name: str) -> list[str]:
    """Return the one body of an article that a vague word of the same beginning can mean: "EU-Kommission" for
    "EU-Behörde"."""
    vague = _VAGUE.fullmatch(name)
    if vague is None:
        return []
    lists = kit.findings.lexicon
    words = re.findall(
        rf"(?<![\w-]){re.escape(vague['first'])}-([A-ZÄÖÜ][a-zäöüß]+)", kit.findings.document.article.text
    )
    bodies = {word for word in words if word in lists.institutions and not _VAGUE.fullmatch(f"{vague['first']}-{word}")}
    return [f"{vague['first']}-{word}" for word in bodies] if len(bodies) == 1 else []
