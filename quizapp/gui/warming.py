"""Load the modules of the pages while nobody waits for anything, so that opening one for the first time is quick."""

from collections import deque
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

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
    """Loads one module a turn, in the thread of the window: Qt's classes are not made for being loaded in two."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = deque(_PAGES)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._load_next)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def _load_next(self) -> None:
        import_module(f"quizapp.gui.{self._waiting.popleft()}")
        if not self._waiting:
            self._timer.stop()
