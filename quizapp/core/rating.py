"""Map an answer to the rating that the schedule is told.

The mapping has a version, so that the log of raw answers can be mapped anew when it changes. How fast somebody was
never counts: Easy comes from the learner's own button alone.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum

from quizapp.core.attempt import Certainty, Outcome
from quizapp.core.item import Cloze, Item, ItemType

MAPPING_VERSION = 1
_NEARLY = Decimal("0.75")
_TYPED = {ItemType.NUMBER, ItemType.DATE, ItemType.SHORT_TEXT}


class Rating(IntEnum):
    """How well an item was known."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as far as the schedule cares. `typed`: nothing was there to choose from; `share` of the points, 0 to
    1; `tries` counts from 1; `easy`: the learner pressed the button."""

    day: date
    typed: bool
    outcome: Outcome
    share: Decimal
    hint: bool = False
    tries: int = 1
    certainty: Certainty | None = None
    easy: bool = False

    @property
    def may_be_easy(self) -> bool:
        """Tell whether the learner may call the item easy: right at the first try, without help."""
        return self.outcome is Outcome.RIGHT and not self.hint and self.tries == 1


def is_typed(item: Item) -> bool:
    """Tell whether the answer to an item is typed; a cloze with a word bank is a choice."""
    return item.type in _TYPED or (isinstance(item.body, Cloze) and not item.body.distractors)


def rating(answer: Answer, *, first: bool) -> Rating:
    """Return the rating of an answer; `first`: the learner never met the item before."""
    if answer.outcome is not Outcome.RIGHT:
        return Rating.HARD if answer.share >= _NEARLY else Rating.AGAIN
    if answer.easy and answer.may_be_easy:
        return Rating.EASY
    known = Rating.GOOD if answer.typed else _chosen(answer.certainty, first=first)
    helped = answer.hint or answer.tries > 1
    return min(known, Rating.HARD) if helped else known


def _chosen(certainty: Certainty | None, *, first: bool) -> Rating:
    """Return the rating of a right choice, which may be luck."""
    if certainty is Certainty.SURE:
        return Rating.GOOD
    if certainty is Certainty.GUESSED:
        return Rating.AGAIN if first else Rating.HARD
    return Rating.HARD if first else Rating.GOOD


def rating_of_day(answers: tuple[Answer, ...], *, first: bool) -> Rating:
    """Return the one rating of all answers to an item on one study day.

    The first answer decides. Coming again in the same sitting tells nothing more, but a second try at once lifts a miss
    to Hard, and a later miss still counts.
    """
    decided = rating(answers[0], first=first)
    for answer in answers[1:]:
        decided = combined(decided, answer, first=first)
    return decided


def combined(decided: Rating, answer: Answer, *, first: bool) -> Rating:
    """Return what a further answer of the same study day makes of the rating that the day has so far."""
    given = rating(answer, first=first)
    if given is Rating.AGAIN:
        return Rating.AGAIN
    return Rating.HARD if decided is Rating.AGAIN and answer.tries > 1 else decided
