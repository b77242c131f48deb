"""Hold who claims what, as it was found in an article."""

import re
from dataclasses import dataclass
from enum import StrEnum

from quizapp.core.facts import ClaimKind
from quizapp.core.item import Language
from quizapp.generation.clauses import Clause
from quizapp.generation.document import Document
from quizapp.generation.speaker import Speaker

_LINKS = ("", "Denn", "Doch", "Aber", "Und")
_TORN = re.compile(r",?\s*(?:(?:in|im|am|aus|bei|vom|von) [^,]{2,30}? )?(?P<rest>[a-zäöüß]+ .*)")
"""What follows a German phrase of attribution at the front: the verb, and after it the subject."""


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
    """A statement with its speaker; characters `start` to `end` of the sentence are its words.

    `cue`: the characters of a phrase that attributes it and can be left out, "laut X" or "wie X berichtet".
    """

    sentence: int
    speaker: Speaker
    mode: Mode
    kind: ClaimKind
    start: int
    end: int
    verb: str = ""
    clause: Clause | None = None
    cue: tuple[int, int] | None = None

    def statement(self, document: Document) -> str:
        """Return the words of the statement."""
        return document.sentences[self.sentence].text[self.start : self.end].strip(" ,–-")

    def left(self, document: Document) -> str | None:
        """Return the words of the sentence beside the phrase that attributes it, None where no phrase does."""
        if self.cue is None:
            return None
        text = document.sentences[self.sentence].text
        return f"{text[: self.cue[0]].rstrip(' ,')} {text[self.cue[1] :].strip(' ,')}".strip()

    def without_cue(self, document: Document) -> str | None:
        """Return the sentence with a mark in place of the phrase that attributes it, None where no phrase does."""
        if self.cue is None:
            return None
        text = document.sentences[self.sentence].text
        before, after = text[: self.cue[0]].rstrip(" ,"), text[self.cue[1] :].strip()
        torn = _TORN.match(after) if document.language is Language.DE and before in _LINKS else None
        if torn is not None:
            return f"{_shown(text[self.cue[0] : self.cue[1]])} {torn['rest']}".rstrip(".")
        return f"{before} […]{'' if after[:1] in ',.' else ' '}{after}".strip().rstrip(".")


_NOUN = re.compile(
    r"\W*(?P<words>Nach (?:Angaben?|Aussagen?|Informationen|Berichten|Einschätzung|Ansicht|Meinung|Worten|Darstellung|"
    r"Schätzung(?:en)?))\b"
)


def _shown(cue: str) -> str:
    """Return a German phrase of attribution at the front with a mark in place of who says so."""
    if cue.rstrip(" ,").endswith("zufolge"):
        return "[…] zufolge"
    noun = _NOUN.match(cue)
    return f"{noun['words']} […]" if noun else "Laut […]"
