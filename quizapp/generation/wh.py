"""Ask who, how many and when, whatever the language: the stem with how sure it is."""

from dataclasses import dataclass
from typing import Protocol

from quizapp.generation.cast import FoundActor
from quizapp.generation.clauses import Clause
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure


@dataclass(frozen=True, slots=True)
class Asked:
    """A stem, how sure it is that it is right, why it may not be, and ids of facts that it names."""

    stem: str
    confidence: float
    note: str = ""
    about: tuple[str, ...] = ()


class Wh(Protocol):
    """Turns clauses into questions."""

    def who(self, sentence: Sentence, start: int, end: int, actor: FoundActor) -> Asked | None:
        """Ask for the subject at those tokens."""
        ...

    def who_said(self, sentence: Sentence, clause: Clause) -> tuple[Asked, str] | None:
        """Ask for a speaker without a name; the phrase that names the speaker comes with the question."""
        ...

    def whom(self, sentence: Sentence, start: int, actor: FoundActor) -> Asked | None:
        """Ask for somebody addressed, who is named from token `start`."""
        ...

    def where(self, sentence: Sentence, start: int, actor: FoundActor) -> Asked | None:
        """Ask for the place of a clause, which is named from token `start`."""
        ...

    def how_many(self, figure: FoundFigure) -> Asked | None:
        """Ask for a number."""
        ...

    def when(self, figure: FoundFigure) -> Asked | None:
        """Ask for a date or time."""
        ...
