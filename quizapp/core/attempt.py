"""Hold what an answer was worth and what is remembered of it."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from quizapp.core.errors import Message
from quizapp.core.response import Response


class Outcome(StrEnum):
    """The verdict on an answer."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    UNANSWERED = "unanswered"


class Certainty(StrEnum):
    """How sure a learner says to be: geraten, eher, sicher."""

    GUESSED = "guessed"
    RATHER = "rather"
    SURE = "sure"


@dataclass(frozen=True, slots=True)
class Part:
    """One judged part of an answer: an option, a gap, a pair, a neighbourhood, an entry, a sentence.

    `label` names the part (left side, gap number, option), `given` is "" where nothing was given, `expected` is ""
    where nothing was due (a wrongly ticked option).
    """

    label: str
    given: str
    expected: str
    right: bool
    reason: Message | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """What an answer is worth: `points` of `maximum`, and why."""

    points: Decimal
    maximum: Decimal
    outcome: Outcome
    reason: Message
    parts: tuple[Part, ...] = ()

    @property
    def share(self) -> Decimal:
        """Return points / maximum, 0 where an item is worth nothing."""
        return self.points / self.maximum if self.maximum else Decimal(0)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One remembered answer of one learner to one version of an item; never changed afterwards.

    `seconds` is the time taken, `at` aware UTC; `item_hash` names the version of the item that was shown.
    """

    learner: str
    set_id: str
    item_id: str
    item_hash: str
    session: str
    at: datetime
    response: Response | None
    score: Score
    seconds: float
    hint: bool = False
    tries: int = 1
    certainty: Certainty | None = None
    objection: str | None = None
