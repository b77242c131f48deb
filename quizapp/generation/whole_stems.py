"""Tell whether a German question that was turned out of a sentence kept what its sentence needs, and has one answer."""

import re

from quizapp.generation.demonstratives import is_compared
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings

_ONE_OF_SEVERAL = re.compile(r"\b(?:beispielsweise|zum Beispiel)\b")
"""What says that there are others of whom the same is true."""
_PART_OF_DAY = re.compile(
    r"\b(?:am|in der) (?:frühen |späten )?(?:Vormittag|Nachmittag|Abend|Morgen|Mittag|Nacht)\b"
    r"(?! (?:de[rs]|vom|zu[mr]|auf)\b)"
)
_DAY = re.compile(r"\d|\b(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|\bMittwoch")


def is_whole(stem: str, sentence: Sentence, findings: Findings) -> bool:
    """Tell whether a question lost no verb of its sentence, and names what it compares and when."""
    if _ONE_OF_SEVERAL.search(stem) or is_compared(stem):
        return False
    if _PART_OF_DAY.search(stem) and not _DAY.search(stem):
        return False
    return not _lost_verb(stem, sentence, findings)


def _lost_verb(stem: str, sentence: Sentence, findings: Findings) -> bool:
    """Tell whether a verb that stands alone between two commas is left out: "hat drei Boote, darunter eine Jolle,
    | versenkt, …"."""
    return any(
        clause.end - clause.start == 1
        and sentence.tokens[clause.start].text in findings.verbs.participles
        and sentence.tokens[clause.start].text not in stem.rstrip("?").split()
        for clause in findings.clauses(sentence)
    )
