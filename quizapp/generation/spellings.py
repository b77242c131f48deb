"""Join spellings of one name."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.facts import ActorKind
from quizapp.generation.mention import Mention


def with_one_spelling(mentions: Sequence[Mention]) -> list[Mention]:
    """Give persons whose names differ in accents or hyphens alone ("André", "Andre"; "Hans Jörg", "Hans-Jörg") the key
    of the commonest spelling."""
    counts = Counter(m.key for m in mentions if m.kind is ActorKind.PERSON)
    best: dict[str, str] = {}
    for key in sorted(counts, key=lambda one: (-counts[one], one)):
        best.setdefault(_unaccented(key), key)
    for key in sorted((key for key in counts if " " in key), key=lambda one: (-counts[one], one)):
        last = key.split()[-1]
        alone = best.get(_unaccented(last))
        if alone is not None and alone != last:
            best[_unaccented(last)] = last  # "Demirtaş" beside "Selahattin Demirtas"
    return [replace(m, key=best[_unaccented(m.key)]) if m.kind is ActorKind.PERSON else m for m in mentions]


def _unaccented(name: str) -> str:
    plain = name.replace("-", " ") if " " in name else name
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
