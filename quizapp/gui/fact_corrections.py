"""Carry corrections of facts out beside the window: one after the other, each on the set as it is then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from quizapp.core.article import Span
from quizapp.core.errors import QuizError
from quizapp.core.fact_sheet import FactSheet
from quizapp.core.facts import Actor, Claim, Fact, Figure, Source
from quizapp.core.item import Focus, Item, ItemSet
from quizapp.core.redraft import Redraft
from quizapp.gui.tasks import Task, Tasks
from quizapp.services.redrafting import Redrafter, Wish

Edit = Callable[[FactSheet], FactSheet]


class FactCorrections(QObject):
    """The corrections of the set shown.

    `busy` tells whether something goes on. `corrected` brings the label of a correction and what came of it,
    `proposed` the fact that marked words name, `unnamed` that they name none of that kind, `offered` the question in
    place of another one (its id and the new one, None where there is no other), `failed` what stood in the way.
    """

    busy = Signal(bool)
    corrected = Signal(str, object)
    proposed = Signal(object)
    unnamed = Signal(str)
    offered = Signal(str, str, object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, redrafter: Redrafter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._redrafter = redrafter
        self._item_set: ItemSet | None = None
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether something goes on."""
        return self._task is not None

    def show_set(self, item_set: ItemSet) -> None:
        """Take the set that is worked on, also when it was changed elsewhere."""
        self._item_set = item_set

    def prepare(self) -> None:
        """Read the article ahead where that has not been done, so that the first correction takes no longer."""
        item_set = self._item_set
        if item_set is not None and not self.is_busy and not self._redrafter.is_prepared(item_set):
            self._tasks.start(lambda _progress: self._redrafter.prepare(item_set))

    def correct(self, label: str, edit: Edit) -> None:
        """Carry out a correction; where the set was changed meanwhile, on the set as it is then."""
        item_set = self._item_set
        if item_set is None:
            return

        def take(made: object) -> None:
            if self._item_set != item_set:
                self.correct(label, edit)
            elif isinstance(made, Redraft):
                self.corrected.emit(label, made)

        self._start(lambda: self._redrafter.correct(item_set, edit(FactSheet.of(item_set))), take)

    def propose(self, span: Span, focus: Focus) -> None:
        """Find the fact that marked words name."""
        item_set = self._item_set
        if item_set is None:
            return

        def take(made: object) -> None:
            if isinstance(made, Figure | Actor | Source | Claim):
                self.proposed.emit(made)
            else:
                self.unnamed.emit(focus.value)

        self._start(lambda: self._redrafter.proposal(item_set, span, focus), take)

    def ask_instead(self, item_id: str, wish: Wish) -> None:
        """Find another question in place of one."""
        item_set = self._item_set
        if item_set is None or not any(item.id == item_id for item in item_set.items):
            return

        def take(made: object) -> None:
            if self._item_set == item_set:
                self.offered.emit(item_id, wish.value, made if isinstance(made, Item) else None)

        self._start(lambda: self._redrafter.instead(item_set, item_id, wish), take)

    def cancel(self) -> None:
        """Leave what goes on: its answer is not waited for any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.busy.emit(False)

    def _start(self, work: Callable[[], Fact | Redraft | Item | None], take: Callable[[object], None]) -> None:
        self.cancel()
        task = self._task = self._tasks.start(lambda _progress: work())

        def succeed(made: object) -> None:
            if self._ends(task):
                take(made)

        def fail(error: QuizError) -> None:
            if self._ends(task):
                self.failed.emit(error)

        task.succeeded.connect(succeed)
        task.failed.connect(fail)
        self.busy.emit(True)

    def _ends(self, task: Task) -> bool:
        """Take note that work has ended; tell whether its answer is still waited for."""
        if task is not self._task:
            return False
        self._task = None
        self.busy.emit(False)
        return True
