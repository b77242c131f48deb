"""Make the actions of the table, keep their words in the window's language, and fill the menus with them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar

from quizapp.gui.action_spec import ActionSpec
from quizapp.gui.action_table import MENUS, action_table, menu_titles
from quizapp.gui.parts.keycap import native_keys


class Actions(QObject):
    """Every action of the window by its name; others connect to `triggered` and enable what works now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explained: dict[str, str] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.name: self._make(spec) for spec in action_table()}
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def enable(self, *names: str, on: bool = True) -> None:
        """Let actions work, or not."""
        for name in names:
            self._actions[name].setEnabled(on)

    def explain(self, name: str, words: str = "") -> None:
        """Say what an action would do now; without words what it does at all."""
        if self._explained.get(name, "") != words:
            self._explained[name] = words
            spec = next(spec for spec in action_table() if spec.name == name)
            self._actions[name].setToolTip(_tip(replace(spec, tip=words) if words else spec))

    def retranslate(self) -> None:
        """Give every action its words in the language of the window."""
        self._explained.clear()
        for spec in action_table():
            action = self._actions[spec.name]
            action.setText(spec.text)
            action.setToolTip(_tip(spec))
            action.setStatusTip(spec.tip)

    def fill(self, bar: QMenuBar) -> None:
        """Fill a menu bar with the menus. Alt and the letter work without a line below it, which a title with an
        ampersand would have."""
        bar.clear()
        for key in bar.findChildren(QShortcut):
            key.setEnabled(False)
            key.deleteLater()
        titles = menu_titles()
        for name in MENUS:
            menu = bar.addMenu(titles[name].replace("&", ""))
            key = QShortcut(QKeySequence.mnemonic(titles[name]), bar)
            key.activated.connect(partial(bar.setActiveAction, menu.menuAction()))
            menu.setToolTipsVisible(True)
            self._fill_menu(menu, [spec for spec in action_table() if spec.menu == name], titles)

    def _fill_menu(self, menu: QMenu, specs: list[ActionSpec], titles: dict[str, str]) -> None:
        """Add actions to a menu; those of a group go into a menu of their own."""
        inner: dict[str, QMenu] = {}
        for spec in specs:
            if spec.gap:
                menu.addSeparator()
            if spec.group and spec.group not in inner:
                inner[spec.group] = menu.addMenu(titles[spec.group])
            (inner[spec.group] if spec.group else menu).addAction(self._actions[spec.name])

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        if spec.local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setCheckable(spec.checkable)
        action.setProperty("icon_name", spec.icon)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        return action


def _tip(spec: ActionSpec) -> str:
    """Return the tip with the keys behind it."""
    keys = native_keys(spec.keys[0]) if spec.keys else ""
    return f"{spec.tip} ({keys})" if keys else spec.tip
