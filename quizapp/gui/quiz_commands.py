"""Make the commands of a quiz: actions with shortcuts that work while the page is shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.gui.look import Look


@dataclass(frozen=True, slots=True)
class Command:
    """What can be done, with its icon and shortcut ("" for none)."""

    text: str
    icon: str
    shortcut: str
    act: Callable[[], None]


class QuizCommands:
    """The actions by name, and a menu with all of them."""

    def __init__(self, look: Look, page: QWidget, commands: dict[str, Command]) -> None:
        self.menu = QMenu(page)
        self._page = page
        self._actions: dict[str, QAction] = {}
        for name, command in commands.items():
            action = QAction(look.icon(command.icon), command.text, page)
            if command.shortcut:
                action.setShortcut(QKeySequence(command.shortcut))
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
