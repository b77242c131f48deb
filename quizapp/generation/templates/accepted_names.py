"""Say which wordings of a name count as an answer."""

from quizapp.core.facts import ActorKind
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor


def accepted(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return the wordings that count for an actor: its names without forms in other cases, a person's surname alone
    where nobody else of the article has it."""
    names = (actor.name, *_surname(kit, actor), *(alias for alias in actor.aliases if alias[0].isupper()))
    return tuple(dict.fromkeys(names))[:6]


def _surname(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    words = actor.name.split()
    if actor.kind is not ActorKind.PERSON or len(words) < 2 or not all(word[0].isupper() for word in words):
        return ()
    shared = any(
        other is not actor and other.name.split()[-1] == words[-1]
        for other in kit.findings.cast.actors
        if other.kind is ActorKind.PERSON and " " in other.name
    )
    return () if shared else (words[-1],)
