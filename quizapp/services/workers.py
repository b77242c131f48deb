"""Start processes that work beside this one, and end them."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from quizapp.core.errors import FileError, Message

PATIENCE = 5.0
"""Seconds that a process gets to end."""


@dataclass(frozen=True, slots=True)
class Worker:
    """A process and the link to it."""

    process: BaseProcess
    link: Connection

    def end(self) -> None:
        """End the process, whatever it does."""
        self.link.close()
        self.process.terminate()
        self.process.join(PATIENCE)


def start(work: Callable[..., None], *given: Any) -> Worker:
    """Start `work(link, *given)` in a process; spawned, not forked, which is the same on every system and safe beside
    threads. Raise FileError where no process can be started."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, *given), daemon=True)
    try:
        with _without_interrupt():
            process.start()
    except OSError as error:
        raise FileError(Message.of("draft-worker-failed", reason=error.strerror or str(error))) from error
    theirs.close()
    return Worker(process, ours)


def cores() -> int:
    """Return how many processes can run at the same time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _without_interrupt() -> Iterator[None]:
    """Let a process begin deaf to Ctrl+C, which a terminal sends to all: its parent ends it, without a traceback."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
