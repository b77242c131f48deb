from decimal import Decimal

from quizapp.core.attempt import Certainty, Outcome, Score
from quizapp.core.certainty_marks import CertaintyMarks, certainty_marks
from quizapp.core.errors import Message
from quizapp.core.session import Entry
from tests.given_sets import ferry_set

SURE, RATHER, GUESSED = Certainty.SURE, Certainty.RATHER, Certainty.GUESSED


def entry(outcome: Outcome, certainty: Certainty | None) -> Entry:
    score = Score(Decimal(outcome is Outcome.RIGHT), Decimal(1), outcome, Message.of("score-unanswered"))
    return Entry(ferry_set().items[0], "hash", 1, score=score, certainty=certainty)


def test_right_brings_and_wrong_takes_by_how_sure_somebody_was() -> None:
    for certainty, right, wrong in ((SURE, 3, -6), (RATHER, 2, -2), (GUESSED, 1, 0)):
        assert certainty_marks([entry(Outcome.RIGHT, certainty)]) == CertaintyMarks(right, 3, {certainty: (1, 1)})
        assert certainty_marks([entry(Outcome.WRONG, certainty)]) == CertaintyMarks(wrong, 3, {certainty: (0, 1)})


def test_the_surest_come_first_and_what_is_partly_right_brings_nothing() -> None:
    run = [entry(Outcome.RIGHT, GUESSED), entry(Outcome.PARTLY, SURE), entry(Outcome.RIGHT, SURE)]
    told = certainty_marks(run)

    assert told == CertaintyMarks(4, 9, {SURE: (1, 2), GUESSED: (1, 1)})
    assert told is not None
    assert list(told.right) == [SURE, GUESSED]


def test_where_nothing_was_told_or_answered_there_are_no_marks() -> None:
    assert certainty_marks([]) is None
    assert certainty_marks([entry(Outcome.RIGHT, None), entry(Outcome.UNANSWERED, SURE)]) is None
