"""Tell the holders of offices apart."""

import re
from collections.abc import Sequence

from quizapp.generation.cast import FoundActor

RELATIONS = frozenset(
    "Vorgänger Vorgängerin Nachfolger Nachfolgerin Bruder Schwester Sohn Tochter Vater Mutter Ehemann Ehefrau Kollege "
    "Kollegin Freund Freundin Mitglied Partner Partnerin predecessor successor brother sister son daughter".split()
)
"""Words for somebody in relation to somebody else: they say nothing where they stand alone."""


def told_apart(holders: Sequence[FoundActor]) -> list[FoundActor]:
    """Return one holder for an office: "Künstler" beside "Künstlerin" is told by the first names alone."""
    found: dict[str, FoundActor] = {}
    for actor in holders:
        if actor.role:
            found.setdefault(re.sub(r"in\Z", "", actor.role.title.split()[-1]), actor)
    return list(found.values())
