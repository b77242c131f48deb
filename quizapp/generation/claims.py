"""Hold who claims what, as it was found in an article."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.core.facts import ClaimKind
from quizapp.generation.clauses import Clause
from quizapp.generation.document import Document
from quizapp.generation.speaker import Speaker


class Mode(StrEnum):
    """How the article words an attribution."""

    CLAUSE = "clause"  # X sagte, dass C
    SUBJUNCTIVE = "subjunctive"  # X sagte, C (reported speech without dass)
    QUOTE = "quote"  # X sagte: „C“
    PHRASE = "phrase"  # laut X C; C, so X; wie X berichtet, C
    PASSIVE = "passive"  # wurde von X bestätigt
    OBJECT = "object"  # X kritisierte C
    INFINITIVE = "infinitive"  # X behauptete, C zu …
    CONTINUED = "continued"  # the next sentence in reported speech


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement with its speaker; characters `start` to `end` of the sentence are its words."""

    sentence: int
    speaker: Speaker
    mode: Mode
    kind: ClaimKind
    start: int
    end: int
    verb: str = ""
    clause: Clause | None = None

    def statement(self, document: Document) -> str:
        """Return the words of the statement."""
        return document.sentences[self.sentence].text[self.start : self.end].strip(" ,–-")
