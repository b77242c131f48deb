"""Run one quiz: which items, in which order, what was given, where it stands.

New state comes out, nothing is changed.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from quizapp.core.attempt import Certainty, Score
from quizapp.core.item import Focus, Item, ItemSet, Level
from quizapp.core.response import Response


class Mode(StrEnum):
    """Practice tells at once, a test tells at the end."""

    PRACTICE = "practice"
    TEST = "test"


class Only(StrEnum):
    """Which items of a set are taken."""

    ALL = "all"
    UNSEEN = "unseen"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class RunChoices:
    """What a learner chooses before the start. Empty `focuses` or `levels` mean all; `count` None means all;
    `minutes` is the clock of a test, None for none."""

    mode: Mode = Mode.PRACTICE
    count: int | None = None
    focuses: frozenset[Focus] = frozenset()
    levels: frozenset[Level] = frozenset()
    only: Only = Only.ALL
    shuffle: bool = True
    seed: int | None = None
    minutes: int | None = None
    certainty: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a run with the version of it that is asked and what was given so far.

    In a test `score` stays None until the run is handed in; `later` marks it for another look.
    """

    item: Item
    item_hash: str
    seed: int
    response: Response | None = None
    score: Score | None = None
    seconds: float = 0.0
    hint: bool = False
    certainty: Certainty | None = None
    later: bool = False
    objection: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One run through items of one set by one learner. `item_set` holds the article and facts as they were asked."""

    id: str
    learner: str
    item_set: ItemSet
    choices: RunChoices
    seed: int
    started: datetime
    entries: tuple[Entry, ...]
    position: int = 0
    finished: datetime | None = None

    @property
    def current(self) -> Entry:
        """Return the entry the run stands at."""
        return self.entries[self.position]

    @property
    def answered(self) -> int:
        """Return how many entries have a response or a score."""
        return sum(entry.response is not None or entry.score is not None for entry in self.entries)

    @property
    def points(self) -> Decimal:
        """Return the points of all scored entries."""
        return sum((entry.score.points for entry in self.entries if entry.score), Decimal(0))

    @property
    def maximum(self) -> Decimal:
        """Return the most points that the run can bring."""
        return sum((entry.item.points for entry in self.entries), Decimal(0))

    def with_entry(self, position: int, entry: Entry) -> "Session":
        """Return the run with one entry replaced."""
        return replace(self, entries=(*self.entries[:position], entry, *self.entries[position + 1 :]))
