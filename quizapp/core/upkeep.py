"""What is told while a database is brought to the present version, which may take a minute where years lie in it."""

from collections.abc import Callable
from enum import StrEnum

from quizapp.core.errors import QuizError


class Stage(StrEnum):
    """What is being done: a copy is written and checked, the tables are changed, the answers are counted."""

    COPY = "copy"
    CHECK = "check"
    CHANGE = "change"
    COUNT = "count"


Told = Callable[[Stage, int, int], bool]
"""Hears the stage, and how much of how much is done (0 of 0 where nobody knows); returns whether to go on."""

Work = Callable[[Told], None]
Conduct = Callable[[Work], None]
"""Does the work and shows what it tells; it returns, or raises what the work raised, when the work has ended."""


class UpkeepStoppedError(QuizError):
    """The work was stopped on purpose: everything is as it was before, or as the step before left it."""


def at_once(work: Work) -> None:
    """Do the work without showing anything."""
    work(lambda _stage, _done, _total: True)
