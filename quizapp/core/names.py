"""Gather the names that count for a key: its wordings, the names of the fact that is the key, a surname alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.core.facts import Actor, ActorKind, Source, SourceKind
from quizapp.core.item import ItemSet
from quizapp.core.spelling import spelled_out
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


def names_for(answers: tuple[str, ...], about: Iterable[str], item_set: ItemSet) -> Names:
    """Return the names around a key: those of the actor or source in `about` that is the key count as well."""
    everyone: tuple[Actor | Source, ...] = (*item_set.actors, *item_set.sources)
    mine = [fact for fact in everyone if fact.id in set(about) and not _folded(answers).isdisjoint(_folded(fact.names))]
    own = _folded(answers).union(*(_folded(fact.names) for fact in mine))
    strangers = [fact for fact in everyone if fact not in mine and own.isdisjoint(_folded(fact.names))]
    taken = {key for fact in strangers for text in fact.names for key in _folded((text, *_surnames(fact, text)))}
    accepted = [Name(text) for text in answers]
    accepted += [Name(text, "text-alias") for fact in mine for text in (*fact.names, *_titled(fact))]
    surnames = [surname for fact in mine for text in fact.names for surname in _surnames(fact, text)]
    accepted += [Name(text, "text-surname") for text in surnames if _folded((text,)).isdisjoint(taken)]
    shared = tuple(text for text in surnames if not _folded((text,)).isdisjoint(taken))
    others = tuple(name for fact in strangers for text in fact.names for name in (text, *_surnames(fact, text)))
    return Names(tuple(accepted), others, shared)


def bare_name(folded: str) -> str:
    """Return a folded name without the article or the titles before it: die Bahn, Frau Dr. Roth."""
    return _BEFORE.sub("", without_article(folded)) or folded


def _surnames(fact: Actor | Source, name: str) -> tuple[str, ...]:
    """Return the surname of a person with its particles and without them: von der Leyen, Leyen."""
    if fact.kind not in (ActorKind.PERSON, SourceKind.PERSON):
        return ()
    words = [word for word in name.split() if word.casefold().rstrip(".") not in _TITLES]
    if len(words) < 2:
        return ()
    if words[0] in _EASTERN and (len(words) > 2 or "-" in words[1] or words[0] in _EASTERN_ONLY):
        return (words[0],)
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return tuple(dict.fromkeys((" ".join(words[start:]), words[-1])))


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
_TITLES = frozenset("dr prof dipl ing herr frau mr mrs ms sir lord dame jr sr ii iii".split())
_PARTICLES = frozenset("von van de der den del della di da dos du la le zu zur zum af al bin ibn ten ter".split())
_EASTERN_ONLY = frozenset("Xi Mao Deng Zhang Wang Liu Zhao Zhou".split())
_EASTERN = _EASTERN_ONLY | frozenset("Kim Moon Yoon Park Lee Li Chen Hu Wen Ri Choe Han Nguyen".split())
