"""Tell how far a draft is, and stop where it is no longer wanted."""

from collections.abc import Callable

from quizapp.core.errors import DataError, Message

Progress = Callable[[int, int], bool]
"""Is told how many steps are done and how many there are; returning False cancels."""

STEPS = 7


class Steps:
    """The steps of one draft."""

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress
        self._done = 0

    def next(self) -> None:
        """Take note that a step is done; DataError where the draft is no longer wanted."""
        self._done = min(self._done + 1, STEPS)
        if self._progress is not None and not self._progress(self._done, STEPS):
            raise DataError(Message.of("draft-cancelled"))
