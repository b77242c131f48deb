"""Make the ids of facts and questions."""

import re
from collections.abc import Iterable

from quizapp.core.text import expand_umlauts

_LONGEST = 40


class Slugs:
    """Gives out ids of one namespace, each once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken: set[str] = set(taken)

    def of(self, *words: str) -> str:
        """Return a free id made of the words."""
        base = slug(" ".join(words)) or "x"
        name, number = base, 1
        while name in self._taken:
            number += 1
            name = f"{base}-{number}"
        self._taken.add(name)
        return name


def slug(text: str) -> str:
    """Return text as letters, digits and hyphens, at most forty characters, cut at a word."""
    plain = expand_umlauts(text.lower())
    parts = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode("ascii"))
    kept: list[str] = []
    for part in parts:
        if kept and len("-".join((*kept, part))) > _LONGEST:
            break
        kept.append(part[:_LONGEST])
    return "-".join(kept)
