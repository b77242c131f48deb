"""Do slow work off the GUI thread: progress, cancel, result and error come back as signals."""

import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from quizapp.core.errors import QuizError

Progress = Callable[[int, int], bool]
Work = Callable[[Progress], object]


class Task(QObject):
    """Work on its way. All signals are sent in the thread of the window; exactly one of the last two comes."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; it ends with what it has at its next step."""
        self._cancelled.set()

    def step(self, done: int, total: int) -> bool:
        """Tell how far the work is; return whether it should go on. This is what the work calls."""
        self.progressed.emit(done, total)
        return not self._cancelled.is_set()

    def run(self, work: Work) -> None:
        """Run the work in the thread of the caller and tell how it ended."""
        try:
            result = work(self.step)
        except Exception as error:
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    def _tell(self, result: object, error: Exception | None) -> None:
        """Tell everybody at once, in the thread of the window: one queued signal for each receiver would let the first
        of them delete the task before the others hear of it."""
        if error is None:
            self.succeeded.emit(result)
        elif isinstance(error, QuizError):
            self.failed.emit(error)
        else:
            # A mistake of the program ends up where all others do.
            sys.excepthook(type(error), error, error.__traceback__)


class _Job(QRunnable):
    """What the pool runs."""

    def __init__(self, task: Task, work: Work) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        self._task.run(self._work)


class Tasks(QObject):
    """The work in the background, one piece after another: only one of them writes to the database at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: set[Task] = set()

    def start(self, work: Work) -> Task:
        """Start work that takes a progress callable; connect to the task's signals before returning to the loop."""
        task = Task(self)
        self._tasks.add(task)
        task.succeeded.connect(lambda _result: self._forget(task))
        task.failed.connect(lambda _error: self._forget(task))
        self._pool.start(_Job(task, work))
        return task

    def close(self) -> None:
        """Cancel what is on its way and wait for it."""
        for task in self._tasks:
            task.cancel()
        self._pool.waitForDone()

    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)
        task.deleteLater()
