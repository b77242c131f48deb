"""Make the commands of a quiz: actions with shortcuts that work while the page is shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.gui.look import Look

QUIZ_KEYS = {
    "hint": "Ctrl+H",
    "article": "Ctrl+L",
    "later": "Ctrl+.",
    "skip": "Alt+Right",
    "solution": "Ctrl+Shift+H",
    "objection": "Ctrl+M",
    "hand_in": "Ctrl+Shift+Return",
    "leave": "Ctrl+W",
    "easy": "Ctrl+E",
    "bury": "Ctrl+B",
    "suspend": "Ctrl+Shift+X",
}
"""The keys of every command of a quiz and of reviewing; none is one of the window's that works beside it."""


@dataclass(frozen=True, slots=True)
class Command:
    """What can be done, and its icon."""

    text: str
    icon: str
    act: Callable[[], None]


class QuizCommands:
    """The actions by name, and a menu with all of them."""

    def __init__(self, look: Look, page: QWidget, commands: dict[str, Command]) -> None:
        self.menu = QMenu(page)
        self._page = page
        self._actions: dict[str, QAction] = {}
        for name, command in commands.items():
            action = QAction(look.icon(command.icon), command.text, page)
            action.setProperty("icon_name", command.icon)
            action.setShortcut(QKeySequence(QUIZ_KEYS[name]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, act=command.act: act())
            page.addAction(action)
            self.menu.addAction(action)
            self._actions[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def offer(self, **offers: bool) -> None:
        """Let commands be seen and used, or not."""
        for name, on in offers.items():
            self._actions[name].setEnabled(on)
            self._actions[name].setVisible(on)

    def retire(self) -> None:
        """Take the actions away from the page."""
        for action in self._actions.values():
            self._page.removeAction(action)
            action.deleteLater()
        self.menu.deleteLater()
