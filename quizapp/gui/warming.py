"""Load the modules of the pages while nobody waits for anything, so that opening one for the first time is quick."""

from collections import deque
from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea

_PAUSE = 60  # ms, in which the window answers whatever is asked of it
# In the order in which a learner comes to them; what draws plots is loaded when the statistics open.
_PAGES = (
    "start_panel",
    "items.factory",
    "quiz_page",
    "reading_page",
    "result_page",
    "review_page",
    "sitting_page",
    "statistics_page",
)


class Warming(QObject):
    """Loads one module a turn, in the thread of the window: Qt's classes are not made for being loaded in two. Before
    that it meets a widget that Qt made by itself, which the first window does without (`parts/viewport.py`)."""

    def __init__(self, parent: QObject, *more: Callable[[], object]) -> None:
        """`more` is done behind the modules, each piece in a turn too."""
        super().__init__(parent)
        pages = (partial(import_module, f"quizapp.gui.{page}") for page in _PAGES)
        self._waiting: deque[Callable[[], object]] = deque((lambda: QScrollArea().viewport(), *pages, *more))
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._load_next)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def _load_next(self) -> None:
        self._waiting.popleft()()
        if not self._waiting:
            self._timer.stop()
