"""Take sets out of the library and bring them back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from quizapp.gui.actions import Actions
from quizapp.gui.main_window import MainWindow
from quizapp.services.library import Library


class Removals(QObject):
    """The sets that were removed. `changed` tells that the library is another, with the set to choose there."""

    changed = Signal(str)

    def __init__(self, window: MainWindow, library: Library, actions: Actions, away: SignalInstance) -> None:
        """`away` tells that undo means removals again."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._actions = actions
        self._removed: list[tuple[str, str]] = []
        away.connect(self.enable)

    def enable(self) -> None:
        """Let undo work where there is something to bring back."""
        self._actions.enable("undo", on=bool(self._removed))

    def remove(self, set_id: str) -> None:
        """Take a set out of the library."""
        if not set_id:
            return
        title = self._library.item_set(set_id).title
        self._library.remove(set_id)
        self._removed.append((set_id, title))
        self.enable()
        self.changed.emit("")
        words = self.tr("“{0}” was removed. What was learned with it stays.").format(title)
        undo: Callable[[], None] = self.undo
        self._window.notice.say(words, self.tr("Undo"), undo)

    def undo(self) -> None:
        """Bring the set back that was removed last."""
        if not self._removed:
            return
        set_id, title = self._removed.pop()
        self._library.restore(set_id)
        self.enable()
        self.changed.emit(set_id)
        self._window.notice.say(self.tr("“{0}” is back.").format(title))
