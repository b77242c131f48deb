"""Read a large set on all cores: whoever reads takes the next share of its questions, until none is left.

Only a set without any error is read like this; where one comes up, None is returned, and the set is read as a whole,
which finds every problem with its place.
"""

import gc
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.queues import SimpleQueue
from pathlib import Path

from quizapp.core.errors import FileError, Problem
from quizapp.formats.decode import characters
from quizapp.formats.fields import MOST_QUESTIONS
from quizapp.formats.shares import TextShare, cut
from quizapp.formats.yaml_reader import read_set
from quizapp.services.set_folder import SetFolder, read_bytes, sha256
from quizapp.services.workers import Worker, cores, start
from quizapp.storage.set_content import SetContent, content_of, joined

LARGE = 3_000_000
"""From so many bytes on it is worth while to start processes."""

_MOST_PROCESSES = 8
_SHARES_EACH = 12
_MOST_AGAIN = 1.25
_NONE_LEFT = -1
_WAIT = 0.1


@dataclass(frozen=True, slots=True)
class SharedSet:
    """A set, or a share of one, made ready to be stored, with name and SHA-256 of each file that it names."""

    content: SetContent
    files: tuple[tuple[str, str], ...]
    warnings: tuple[Problem, ...]


Numbers = SimpleQueue[int]
"""The numbers of the shares that nobody has taken yet, and behind them one word for each reader that none is left."""


def read_shared(data: bytes, path: Path, go_on: Callable[[], bool], processes: int | None = None) -> SharedSet | None:
    """Return the set of a file, None where it is to be read as a whole, or `go_on` said no.

    The caller reads too, from the first moment on, while its helpers begin.
    """
    many = processes or min(cores(), _MOST_PROCESSES)
    shares = _shares(data, many) if many > 1 else ()
    if len(shares) < 2 or sum(share.questions for share in shares) > MOST_QUESTIONS:
        return None
    with ExitStack() as open_helpers:
        try:
            numbers = _numbers(len(shares), many)
            helpers = []
            for _ in range(many - 1):
                helpers.append(helper := start(work, numbers, path, sha256(data), many))
                open_helpers.callback(helper.end)
            read = _gathered(_taken(shares, numbers, path), helpers, len(shares), go_on)
        except (FileError, OSError, EOFError):
            return None
    if len(read) < len(shares):
        return None
    ordered = [read[number] for number in range(len(shares))]
    content = joined([share.content for share in ordered])
    if content is None:
        return None
    files = sorted({file for share in ordered for file in share.files})
    return SharedSet(content, tuple(files), tuple(problem for share in ordered for problem in share.warnings))


def work(link: Connection, numbers: Numbers, path: Path, digest: str, many: int) -> None:
    """Read shares of a file until none is left, and send back what was read; None where one has an error, or where the
    file is not any more what was read before."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # the process ends before there is anything to collect
    data = read_bytes(path)
    is_same = sha256(data) == digest
    read = dict(_taken(_shares(data, many), numbers, path)) if is_same else {}
    link.send(read if is_same and None not in read.values() else None)


def _shares(data: bytes, many: int) -> tuple[TextShare, ...]:
    """Return several shares for each reader, so that all end at nearly the same time; few where the head is long, which
    is read with each."""
    text = characters(data)
    shares = cut(text, many * _SHARES_EACH) if text else ()
    again = sum(len(share.text) for share in shares) > _MOST_AGAIN * len(text or "")
    return cut(text, many) if text and again else shares


def _numbers(count: int, readers: int) -> Numbers:
    numbers: Numbers = get_context("spawn").SimpleQueue()
    for number in (*range(count), *([_NONE_LEFT] * readers)):
        numbers.put(number)
    return numbers


def _taken(shares: Sequence[TextShare], numbers: Numbers, path: Path) -> Iterator[tuple[int, SharedSet | None]]:
    """Take one share after the other, and yield what was read of it with its number; None, the last, at an error."""
    while (number := numbers.get()) != _NONE_LEFT:
        read = _read(shares[number], path)
        yield number, read
        if read is None:
            return


def _read(share: TextShare, path: Path) -> SharedSet | None:
    folder = SetFolder(path)
    result = read_set(share.text, str(path), folder.load)
    item_set, warnings = result.item_set, share.placed(result.problems)
    if item_set is None or warnings is None or len(item_set.items) != share.questions:
        return None
    return SharedSet(content_of(item_set), folder.files, warnings)


def _gathered(
    own: Iterator[tuple[int, SharedSet | None]], helpers: Sequence[Worker], count: int, go_on: Callable[[], bool]
) -> dict[int, SharedSet]:
    """Return what the caller and the helpers read, by number; not all of it where somebody met an error, or nobody
    wants it any more."""
    read: dict[int, SharedSet] = {}
    waiting = [helper.link for helper in helpers]
    for number, share in own:
        if share is None or not go_on():
            return {}
        read[number] = share
        if any(link.poll() for link in waiting):  # none is left, or one has an error
            break
    while len(read) < count and waiting and go_on():
        for link in wait(waiting, _WAIT):
            assert isinstance(link, Connection)
            waiting.remove(link)
            theirs = link.recv()
            if theirs is None:
                return {}
            read |= theirs
    return read
