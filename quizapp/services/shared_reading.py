"""Read a large set on all cores: every process reads a share of its questions and makes it ready to be stored.

Only a set without any error is read like this; where one comes up, None is returned, and the set is read as a whole,
which finds every problem with its place.
"""

import gc
import signal
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path

from quizapp.core.errors import FileError, Problem
from quizapp.formats.decode import decode
from quizapp.formats.fields import MOST_QUESTIONS
from quizapp.formats.shares import TextShare, cut
from quizapp.formats.yaml_reader import read_set
from quizapp.services.set_folder import SetFolder
from quizapp.services.workers import Worker, cores, start
from quizapp.storage.set_content import SetContent, content_of, joined

LARGE = 3_000_000
"""From so many bytes on it is worth while to start processes."""

_MOST_PROCESSES = 8
_WAIT = 0.1


@dataclass(frozen=True, slots=True)
class SharedSet:
    """A set, or a share of one, made ready to be stored, with name and SHA-256 of each file that it names."""

    content: SetContent
    files: tuple[tuple[str, str], ...]
    warnings: tuple[Problem, ...]


def read_shared(data: bytes, path: Path, go_on: Callable[[], bool], processes: int | None = None) -> SharedSet | None:
    """Return the set of a file, None where it is to be read as a whole, or `go_on` said no."""
    many = processes or min(cores(), _MOST_PROCESSES)
    text = decode(data, str(path)).text if many > 1 else None
    shares = cut(text, many) if text else ()
    if len(shares) < 2 or sum(share.questions for share in shares) > MOST_QUESTIONS:
        return None
    with ExitStack() as open_workers:
        workers = []
        try:
            for _ in shares:
                workers.append(worker := start(work, path))
                open_workers.callback(worker.end)
            for worker, share in zip(workers, shares, strict=True):
                worker.link.send(share)  # waits until the process has begun, so all of them begin before
            read = _gathered(workers, go_on)
        except (FileError, OSError, EOFError):
            return None
    content = joined([share.content for share in read]) if read else None
    if content is None:
        return None
    files = sorted({file for share in read for file in share.files})
    return SharedSet(content, tuple(files), tuple(problem for share in read for problem in share.warnings))


def work(link: Connection, path: Path) -> None:
    """Read the share that comes in, and send back what is to be stored of it, None where it has an error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # the process ends before there is anything to collect
    share = link.recv()
    assert isinstance(share, TextShare)
    folder = SetFolder(path)
    result = read_set(share.text, str(path), folder.load)
    item_set, warnings = result.item_set, share.placed(result.problems)
    if item_set is None or warnings is None or len(item_set.items) != share.questions:
        link.send(None)
    else:
        link.send(SharedSet(content_of(item_set), folder.files, warnings))


def _gathered(workers: list[Worker], go_on: Callable[[], bool]) -> list[SharedSet]:
    """Return what all have read, in order; nothing where one met a problem or nobody wants it any more."""
    read: dict[int, SharedSet] = {}
    while len(read) < len(workers) and go_on():
        waiting = {worker.link: number for number, worker in enumerate(workers) if number not in read}
        for link in wait(list(waiting), _WAIT):
            assert isinstance(link, Connection)
            share = link.recv()
            if not isinstance(share, SharedSet):
                return []
            read[waiting[link]] = share
    return [read[number] for number in range(len(workers))] if len(read) == len(workers) else []
