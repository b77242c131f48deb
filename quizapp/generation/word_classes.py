"""Know the class of a word: words that stand in like places share one."""

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Classes = tuple[str, str, str]
_FOLDS = str.maketrans("„“”«»‟–—‐‑−0123456789", '""""""-----0000000000')
_SHORTEST_TAIL = 5
UNKNOWN: Classes = ("", "", "")


@dataclass(frozen=True)
class WordClasses:
    """Three sets of classes (exchange, coarse, fine) for each known word, with a look-up that backs off."""

    known: Mapping[str, Classes]
    _seen: dict[str, Classes] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> "WordClasses":
        """Read the class file."""
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows = (line.rstrip("\n").split("\t") for line in lines)
            return cls({row[0]: (row[1], row[2], row[3]) for row in rows})

    def of(self, word: str) -> Classes:
        """Return the classes of a word or of the nearest known word, three empty texts where there is none."""
        found = self._seen.get(word)
        if found is None:
            found = self._seen[word] = self._look_up(word.translate(_FOLDS))
        return found

    def _look_up(self, word: str) -> Classes:
        for form in _forms(word):
            found = self.known.get(form)
            if found:
                return found
        return UNKNOWN


def _forms(word: str) -> list[str]:
    """Return a word and what it may be reduced to, the nearest first."""
    forms = [word]
    if re.fullmatch(r".{4,}s", word):
        forms.append(word[:-1])
    if len(word) > 2 and word.isupper():
        forms.append(word.capitalize())
    if "-" in word.strip("-"):
        forms.append(word.rsplit("-", 1)[1])
    for cut in range(1, len(word) - _SHORTEST_TAIL + 1):
        tail = word[cut:]
        if word[0].isupper():
            forms.append(tail.capitalize())
        forms.append(tail)
    return forms
