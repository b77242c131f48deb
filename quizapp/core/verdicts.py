"""Turn the share of an answer that is right into a score."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from quizapp.core.attempt import Outcome, Part, Score
from quizapp.core.errors import Message
from quizapp.core.item import Item
from quizapp.core.notation import plainest

_STEP = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a typed answer counts, and why."""

    right: bool
    reason: Message


def portion(right: int, due: int) -> Fraction:
    """Return right / due, never below 0 or above 1; 0 where nothing is due, as in an item that is being written."""
    return min(Fraction(1), max(Fraction(0), Fraction(right, due))) if due > 0 else Fraction(0)


def scored(item: Item, share: Fraction, reason: Message, parts: tuple[Part, ...] = ()) -> Score:
    """Return the score for a share of 0 to 1 of an item's points, which are rounded to six decimals."""
    outcome = Outcome.RIGHT if share == 1 else Outcome.PARTLY if share else Outcome.WRONG
    points = Decimal(share.numerator) * item.points / Decimal(share.denominator)
    return Score(plainest(points.quantize(_STEP)), plainest(item.points), outcome, reason, parts)


def judged(item: Item, verdict: Verdict) -> Score:
    """Return the score of an answer that is all right or all wrong."""
    return scored(item, Fraction(int(verdict.right)), verdict.reason)


def unanswered(item: Item) -> Score:
    """Return the score of an item without an answer."""
    return Score(Decimal(0), plainest(item.points), Outcome.UNANSWERED, Message.of("score-unanswered"))


def graded(item: Item, share: Fraction, subject: str, right: int, due: int, parts: tuple[Part, ...]) -> Score:
    """Return the score of an answer with several parts; the message is `SUBJECT-right`, `-partly` or `-wrong`."""
    outcome = "right" if share == 1 else "partly" if share else "wrong"
    return scored(item, share, Message.of(f"{subject}-{outcome}", right=right, due=due), parts)
