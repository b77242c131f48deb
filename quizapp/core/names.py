"""Gather the names that count for a key: its wordings, the names of the fact that is the key, a surname alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.core.facts import Actor, ActorKind, Source, SourceKind
from quizapp.core.item import ItemSet
from quizapp.core.spelling import spelled_out
from quizapp.core.surnames import asks_for_person, surnames
from quizapp.core.text import fold_answer, normalise, without_article


@dataclass(frozen=True, slots=True)
class Name:
    """A wording that counts, with the code of the reason: text-exact, text-alias or text-surname."""

    text: str
    reason: str = "text-exact"


@dataclass(frozen=True, slots=True)
class Names:
    """What counts for a key, which names belong to other facts, and which surnames several people share."""

    accepted: tuple[Name, ...]
    others: tuple[str, ...]
    shared: tuple[str, ...]


def names_for(answers: tuple[str, ...], about: Iterable[str], item_set: ItemSet, stem: str = "") -> Names:
    """Return the names around a key.

    Those of the actor or source in `about` that is the key count as well. A person's surname alone counts wherever
    the key is a person: one of the set's facts, or a full name where the stem asks who.
    """
    everyone: tuple[Actor | Source, ...] = (*item_set.actors, *item_set.sources)
    keys = [fact for fact in everyone if not _folded(answers).isdisjoint(_folded(fact.names))]
    asked = set(about)
    mine = [fact for fact in keys if fact.id in asked]
    own = _folded(answers).union(*(_folded(fact.names) for fact in mine))
    strangers = [fact for fact in everyone if fact not in mine and own.isdisjoint(_folded(fact.names))]
    taken = {key for fact in strangers for text in fact.names for key in _folded((text, *_surnames(fact, text)))}
    accepted = [Name(text) for text in answers]
    accepted += [Name(text, "text-alias") for fact in mine for text in (*fact.names, *_titled(fact))]
    known = [surname for fact in mine for text in fact.names for surname in _surnames(fact, text)]
    short = (*known, *(surname for text in answers if _is_person(text, keys, stem) for surname in surnames(text)))
    alone = dict.fromkeys(short)
    accepted += [Name(text, "text-surname") for text in alone if _folded((text,)).isdisjoint(taken)]
    shared = tuple(text for text in alone if not _folded((text,)).isdisjoint(taken))
    others = tuple(name for fact in strangers for text in fact.names for name in (text, *_surnames(fact, text)))
    return Names(tuple(accepted), others, shared)


def bare_name(folded: str) -> str:
    """Return a folded name without the article or the titles before it: die Bahn, Frau Dr. Roth."""
    return _BEFORE.sub("", without_article(folded)) or folded


def _is_person(answer: str, keys: list[Actor | Source], stem: str) -> bool:
    """Tell whether a key is a person's name: the facts that have this name say so; where none has it, the stem."""
    kinds = [fact.kind for fact in keys if not _folded((answer,)).isdisjoint(_folded(fact.names))]
    return any(kind in _PERSONS for kind in kinds) if kinds else asks_for_person(stem, answer)


def _surnames(fact: Actor | Source, name: str) -> tuple[str, ...]:
    """Return the surname in a name of a person, nothing for any other fact."""
    return surnames(name) if fact.kind in _PERSONS else ()


def _titled(fact: Actor | Source) -> tuple[str, ...]:
    """Return a person's names with the role before the surname: Präsident Selenskyj."""
    role = normalise(fact.role or "") if isinstance(fact, Actor) else ""
    if not role:
        return ()
    return tuple(
        f"{title} {surname}"
        for title in dict.fromkeys((role, role.rpartition(" ")[2]))
        for surname in _surnames(fact, fact.name)
    )


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(spelled_out(bare_name(fold_answer(text))) for text in texts)


_BEFORE = re.compile(r"^(?:(?:dr|prof|dipl|ing|herrn?|frau|mrs?|ms|sir)\b\.?\s+)+(?=\S)", re.IGNORECASE)
_PERSONS = (ActorKind.PERSON, SourceKind.PERSON)
