"""Show on stderr how far slow work is, and nothing where it is quick."""

import time
from collections.abc import Callable
from typing import TextIO

QUIET_SECONDS = 1.0
PAUSE_SECONDS = 0.5


class TerminalProgress:
    """Called with done and total; writes only once the work has taken a second, then at most twice a second.

    On a terminal one line is rewritten, elsewhere (a log) every call that writes adds a line.
    """

    def __init__(self, label: str, err: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._label = label
        self._err = err
        self._clock = clock
        self._due = clock() + QUIET_SECONDS
        self._has_written = False

    def __call__(self, done: int, total: int) -> bool:
        """Show the state when it is time; return True, since a terminal cancels by Ctrl+C."""
        now = self._clock()
        if now >= self._due:
            self._due = now + PAUSE_SECONDS
            self._has_written = True
            start, end = ("\r", "") if self._err.isatty() else ("", "\n")
            self._err.write(f"{start}{self._label} {done}/{total}{end}")
            self._err.flush()
        return True

    def close(self) -> None:
        """End the rewritten line."""
        if self._has_written and self._err.isatty():
            self._err.write("\n")
