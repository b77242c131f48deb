"""Offer to take back what a click gave up: a run, all settings."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance

from quizapp.core.settings import SettingValue
from quizapp.gui.main_window import MainWindow
from quizapp.services.desk import Desk

if TYPE_CHECKING:
    from quizapp.core.session import Session


class SecondThoughts(QObject):
    """Says what is gone and brings it back as long as the words about it are on screen."""

    def __init__(self, window: MainWindow, desk: Desk, setting_changed: SignalInstance) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._setting_changed = setting_changed

    def run_given_up(self, run: "Session", refresh: Callable[[], None]) -> None:
        """Offer a run again that was given up."""

        def back() -> None:
            self._desk.practice.take_up(run.id)
            refresh()

        words = self.tr("The run was given up: {0}. Its answers still count.").format(run.item_set.title)
        self._window.notice.say(words, self.tr("Undo"), back)

    def settings_reset(self, before: Mapping[str, SettingValue], refresh: Callable[[], None]) -> None:
        """Offer the settings as they were before a reset."""

        def back() -> None:
            for name, value in before.items():
                self._desk.preferences.set(name, value)
                self._setting_changed.emit(name)
            refresh()

        self._window.notice.say(self.tr("All settings are as in the beginning."), self.tr("Undo"), back)
