"""Draft a set from every article of a folder, on all cores; what is written is whole, and nothing is overwritten."""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path

from quizapp.core.errors import Message, QuizError
from quizapp.core.item import ItemSet
from quizapp.services.articles import ENDINGS
from quizapp.services.authoring import save_anew
from quizapp.services.draft_worker import Failure, Order, Work, work
from quizapp.services.workers import PATIENCE, Worker, cores, start

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Job:
    """An article and the question file that it shall become."""

    article: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an article: the set that was written, why there is none, or neither where the file was there."""

    job: Job
    item_set: ItemSet | None = None
    failure: Failure | None = None


@dataclass(slots=True)
class _Drafter:
    """A worker and the number of the article that it drafts."""

    worker: Worker
    number: int | None = None


def jobs_of(folder: Path, output: Path) -> tuple[Job, ...]:
    """Return the articles of a folder and its sub-folders with the files they become, in the same sub-folders.

    Articles that differ only in their ending keep it in the name. Hidden files and folders are passed over.
    """
    found = sorted(path for path in folder.rglob("*") if _is_article(path.relative_to(folder)) and path.is_file())
    stems = Counter(_plain(path) for path in found)
    return tuple(Job(path, output / _name(path.relative_to(folder), stems[_plain(path)] > 1)) for path in found)


def draft_folder(
    jobs: Sequence[Job],
    order: Order,
    processes: int | None = None,
    force: bool = False,
    progress: Progress | None = None,
    worker: Work = work,
) -> Iterator[Outcome]:
    """Draft all jobs and yield what came of each, in their order; each file is written as soon as its set is there.

    A file that is there is left alone without `force`. A worker that dies takes only its own article with it.
    """
    outcomes = {number: Outcome(job) for number, job in enumerate(jobs) if job.target.exists() and not force}
    waiting = deque(number for number in range(len(jobs)) if number not in outcomes)
    many = max(1, min(processes or cores(), len(waiting)))
    workers = [_Drafter(start(worker, order)) for _ in range(many if waiting else 0)]
    told = 0
    try:
        while told < len(jobs):
            while told in outcomes:
                yield outcomes.pop(told)
                told += 1
            for number, made in _round(workers, waiting, jobs, order, worker):
                outcomes[number] = _written(jobs[number], made)
            if progress:
                progress(told + len(outcomes), len(jobs))
    finally:
        for each in workers:
            each.worker.end()


def _round(
    workers: list[_Drafter], waiting: deque[int], jobs: Sequence[Job], order: Order, worker: Work
) -> list[tuple[int, ItemSet | Failure]]:
    """Hand an article to everybody who is free, wait for somebody to be done, and return what they made."""
    for each in workers:
        if each.number is None and waiting:
            each.number = waiting.popleft()
            with suppress(OSError):  # one that has died is found below
                each.worker.link.send(jobs[each.number].article)
    busy = {each.worker.link: each for each in workers if each.number is not None}
    made: list[tuple[int, ItemSet | Failure]] = []
    for link in wait(list(busy)) if busy else ():
        each = busy[link]  # type: ignore[index]  # wait returns what it was given, the stubs name more
        assert each.number is not None
        made.append((each.number, _received(each)))
        each.number = None
        if not each.worker.process.is_alive():
            each.worker.end()
            each.worker = start(worker, order)
    return made


def _received(each: _Drafter) -> ItemSet | Failure:
    try:
        made = each.worker.link.recv()
    except (EOFError, OSError):
        each.worker.process.join(PATIENCE)
        return Failure(Message.of("draft-worker-died"))
    assert isinstance(made, ItemSet | Failure)
    return made


def _written(job: Job, made: ItemSet | Failure) -> Outcome:
    if isinstance(made, Failure):
        return Outcome(job, failure=made)
    try:
        job.target.parent.mkdir(parents=True, exist_ok=True)
        save_anew(made, job.target)
    except QuizError as error:
        return Outcome(job, failure=Failure(error.message))
    except OSError as error:
        message = Message.of("file-not-writable", path=job.target, reason=error.strerror or str(error))
        return Outcome(job, failure=Failure(message))
    return Outcome(job, made)


def _is_article(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS and not any(part.startswith((".", "~$")) for part in path.parts)


def _plain(path: Path) -> str:
    return str(path.with_suffix("")).lower()


def _name(path: Path, keeps_ending: bool) -> Path:
    stem = f"{path.stem}-{path.suffix[1:].lower()}" if keeps_ending else path.stem
    return path.with_name(f"{stem}.yaml")
