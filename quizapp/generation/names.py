"""Find names in text, behind an interface that any tagger can stand in for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from quizapp.generation.document import Document


class NameKind(StrEnum):
    """What a tagger says a name is."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"
    OTHER = "OTH"
    COUNTRY_ADJECTIVE = "LOCderiv"


@dataclass(frozen=True, slots=True)
class Name:
    """A name: tokens `start` to `end` (excluded) of a sentence."""

    sentence: int
    start: int
    end: int
    kind: NameKind
    confidence: float = 1.0


class NameFinder(Protocol):
    """Finds the names of a document."""

    def names(self, document: Document) -> tuple[Name, ...]:
        """Return the names in order."""
        ...


def from_labels(sentence: int, labels: Sequence[str], confidences: Sequence[float]) -> Iterable[Name]:
    """Read names off B-/I-/O labels; a name is as sure as its least sure word."""
    start, kind = 0, ""
    for place, label in enumerate((*labels, "O")):
        if kind and label != f"I-{kind}":
            yield Name(sentence, start, place, NameKind(kind), min(confidences[start:place]))
            kind = ""
        if label != "O" and not kind:
            start, kind = place, label[2:]
