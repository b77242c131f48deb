"""Turn findings into an exit code."""

from collections.abc import Iterable
from typing import Final

from quizapp.core.errors import Problem

FINE: Final = 0
BAD_DATA: Final = 1
WRONG_USE: Final = 2

UNREADABLE: Final = frozenset({"file-missing", "file-unreadable", "file-not-regular", "file-too-large"})
"""What is wrong with a file as a file, not with what stands in it."""


def exit_code(problems: Iterable[Problem]) -> int:
    """Return 2 where a file could not be read, 1 where there are errors, else 0."""
    found = tuple(problems)
    if any(problem.is_error and problem.message.code in UNREADABLE and not problem.location.line for problem in found):
        return WRONG_USE
    if any(problem.is_error for problem in found):
        return BAD_DATA
    return FINE
