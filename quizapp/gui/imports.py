"""Import question files in the background and tell what became of them."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.core.errors import QuizError
from quizapp.gui.counted import counted
from quizapp.gui.tasks import Task, Tasks
from quizapp.services.library import ImportedFile, ImportOutcome, ImportReport, Library


class Imports(QObject):
    """At most one import by the user at a time; another one waits behind it."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._running: list[Task] = []

    @property
    def is_running(self) -> bool:
        """Tell whether an import is on its way."""
        return bool(self._running)

    def start(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        task = self._tasks.start(lambda progress: self._library.import_paths(list(paths), progress))
        self._running.append(task)
        task.progressed.connect(self.progressed)
        task.succeeded.connect(lambda report: self._end(task, report))
        task.failed.connect(lambda error: self._end(task, error))

    def cancel(self) -> None:
        """Stop what is on its way; what is in the library already stays."""
        for task in self._running:
            task.cancel()

    def _end(self, task: Task, outcome: ImportReport | QuizError) -> None:
        self._running.remove(task)
        (self.failed if isinstance(outcome, QuizError) else self.finished).emit(outcome)

    def report_words(self, report: ImportReport) -> str:
        """Return in one line what became of the files."""
        counts = Counter(file.outcome for file in report.files)
        forms = {
            ImportOutcome.NEW: (self.tr("1 set added"), self.tr("{0} sets added")),
            ImportOutcome.CHANGED: (self.tr("1 set updated"), self.tr("{0} sets updated")),
            ImportOutcome.UNCHANGED: (self.tr("1 set unchanged"), self.tr("{0} sets unchanged")),
            ImportOutcome.FAILED: (self.tr("1 file with errors"), self.tr("{0} files with errors")),
        }
        parts = [self.tr("import cancelled")] if report.cancelled else []
        parts += [counted(counts[outcome], *words) for outcome, words in forms.items() if counts[outcome]]
        words = ", ".join(parts) or self.tr("no question files found")
        return f"{words[:1].upper()}{words[1:]}."


def with_problems(files: Sequence[ImportedFile]) -> tuple[ImportedFile, ...]:
    """Return the files that there is something to say about."""
    return tuple(file for file in files if file.problems or file.outcome is ImportOutcome.FAILED)
