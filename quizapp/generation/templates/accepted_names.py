"""Say which wordings of a name count as an answer."""

from quizapp.core.facts import ActorKind
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.other_words import other_words
from quizapp.generation.spelled_out import spelled_out
from quizapp.generation.surnames import surname


def accepted(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return the wordings that count for an actor: its names without forms in other cases, a person's surname alone
    where nobody else of the article has it."""
    aliases = (alias for alias in actor.aliases if alias[0].isupper())
    names = (actor.name, *short_or_whole(kit, actor), *aliases, *other_words(actor.name), *_known(kit, actor))
    return tuple(dict.fromkeys(names))[:8]


def _known(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the other names of a listed organisation: "EU" for "Europäische Union"."""
    listed = kit.findings.lexicon.organisations
    if actor.kind is not ActorKind.ORGANISATION:
        return []
    return sorted({name for one in actor.names if one in listed for name in listed[one].names})


def short_or_whole(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return what counts beside a name in a gap as well: a person's surname, what an abbreviation stands for."""
    whole = spelled_out(kit.findings.document.article.text, actor.name)
    return (*own_surname(kit, actor), *([whole] if whole else []))


def own_surname(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return the surname of a person who shares it with nobody else of the article."""
    last = surname(actor.name)
    if actor.kind is not ActorKind.PERSON or last == actor.name or not actor.name.split()[-1][0].isupper():
        return ()
    shared = any(
        other is not actor and surname(other.name) == last
        for other in kit.findings.cast.actors
        if other.kind is ActorKind.PERSON and " " in other.name
    )
    return () if shared else (last,)
