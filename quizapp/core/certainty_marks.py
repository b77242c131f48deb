"""Reckon how well somebody judged the own answers: marks beside the points, which they never enter."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.core.attempt import Certainty, Outcome
from quizapp.core.session import Entry

_RIGHT = {Certainty.GUESSED: 1, Certainty.RATHER: 2, Certainty.SURE: 3}
_WRONG = {Certainty.GUESSED: 0, Certainty.RATHER: -2, Certainty.SURE: -6}


@dataclass(frozen=True, slots=True)
class CertaintyMarks:
    """The marks of a run with the most there could be, and how many answers of each certainty were right of how many.

    An answer that is partly right brings none and takes none.
    """

    marks: int
    most: int
    right: dict[Certainty, tuple[int, int]]


def certainty_marks(entries: Iterable[Entry]) -> CertaintyMarks | None:
    """Return what the certainties of judged answers bring, None where none was told."""
    told = [(entry.certainty, entry.score.outcome) for entry in entries if entry.certainty and entry.score]
    given = [(certainty, outcome) for certainty, outcome in told if outcome is not Outcome.UNANSWERED]
    if not given:
        return None
    right = {
        certainty: (sum(outcome is Outcome.RIGHT for outcome in outcomes), len(outcomes))
        for certainty in reversed(Certainty)
        if (outcomes := [outcome for one, outcome in given if one is certainty])
    }
    return CertaintyMarks(sum(_mark(*one) for one in given), len(given) * _RIGHT[Certainty.SURE], right)


def _mark(certainty: Certainty, outcome: Outcome) -> int:
    return {Outcome.RIGHT: _RIGHT, Outcome.WRONG: _WRONG}.get(outcome, {}).get(certainty, 0)
