"""Find the office before a name whose holder anybody knows: it is taken out with the name, or it would tell it."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.clauses import PREPOSITIONS
from quizapp.generation.document import Sentence
from quizapp.generation.german_told import HEADS
from quizapp.generation.mention import Mention

_OFFICE = re.compile(r"(?:\A|(?P<word>[\w-]+|[,:„]) ?)(?P<office>[A-ZÄÖÜ][\w-]+) \Z")
_WITH_ARTICLE = frozenset("zum zur im beim vom am".split())


def office_start(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> int | None:
    """Return where an office begins that stands right before a name and is taken out with it: "US-Präsident Barack
    Obama"; None where no such office is there, or an article or adjective belongs to it."""
    if actor.kind is not ActorKind.PERSON or kit.findings.document.language is Language.EN:
        return None
    match = _OFFICE.search(sentence.text[: sentence.tokens[mention.start].start])
    if match is None or not HEADS.search(f"{match['office']} "):
        return None
    word = match["word"] or ""
    free = not word[:1].isalpha() or word.lower() in PREPOSITIONS or kit.findings.verbs.is_finite(word)
    return match.start("office") if free and word.lower() not in _WITH_ARTICLE else None
