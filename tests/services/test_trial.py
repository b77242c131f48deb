"""A trial run is a real run, and leaves no trace in anybody's statistics."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from quizapp.core.errors import DataError
from quizapp.core.item import Status
from quizapp.core.response import TextResponse
from quizapp.services.desk import desk_on
from quizapp.services.trial import Trial
from quizapp.storage.database import Database
from quizapp.storage.learners import default_learner
from tests.formats.small_sets import HEAD, read_whole

SET = read_whole(
    HEAD.format(language="de")
    + "".join(
        f"  - id: {name}\n    type: number\n    stem: Wie viele Züge nennt die Bahn?\n    answer: 3.000\n"
        for name in "ab"
    )
)


def test_accepted_questions_are_asked_in_the_order_of_the_file_and_judged() -> None:
    trial = Trial(SET)
    session = trial.start()
    answered = trial.practice.answer(session, TextResponse("3000"))
    trial.close()

    assert [entry.item.id for entry in session.entries] == ["a", "b"]
    assert answered.entries[0].score is not None
    assert answered.entries[0].score.share == 1


def test_a_set_without_accepted_questions_cannot_be_tried() -> None:
    trial = Trial(replace(SET, items=tuple(replace(item, status=Status.SUGGESTED) for item in SET.items)))

    with pytest.raises(DataError):
        trial.start()
    trial.close()


def test_the_database_of_the_learner_knows_nothing_of_it() -> None:
    with Database.in_memory() as database:
        desk = desk_on(database, default_learner(database, datetime(2026, 3, 6, tzinfo=UTC)))
        trial = Trial(SET)
        trial.practice.answer(trial.start(), TextResponse("3000"))
        trial.close()

        assert desk.library.summaries() == ()
        assert desk.practice.history(SET.id) == ()
        assert desk.practice.unfinished() == ()
