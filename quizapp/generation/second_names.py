"""Find what else an article calls somebody: misspelled, or without the trade before the name."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor


def misspelt(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the names of a person whom the article writes in two ways: "Bart" and "Hubert Barth"."""
    last = actor.name.split()[-1]
    found: list[str] = []
    for other in kit.findings.cast.actors:
        theirs = other.name.split()[-1]
        short, long = sorted((last, theirs), key=len)
        alike = long.startswith(short) and len(long) - len(short) == 1 and not long.endswith("s") and len(short) > 2
        single = " " not in actor.name or " " not in other.name
        if other is not actor and other.kind is ActorKind.PERSON and alike and single:
            found += [other.name, theirs]
    return found


def without_trade(kit: Kit, actor: FoundActor) -> list[str]:
    """Return a firm's own name behind what it does, where it stands alone as well: "Linux-Händler Canonix"."""
    first, _, rest = actor.name.partition(" ")
    if (
        "-" not in first
        or not rest[:1].isupper()
        or first.split("-")[-1].capitalize() not in kit.findings.lexicon.nouns
    ):
        return []
    alone = re.search(rf"(?<!{re.escape(first)} )\b{re.escape(rest)}\b", kit.findings.document.article.text)
    return [rest] if alone else []
