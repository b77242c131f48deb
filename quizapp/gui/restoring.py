"""Lead through the backups: their page, and bringing one back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quizapp.core.errors import QuizError
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.navigation import Navigation
from quizapp.gui.way import Spot
from quizapp.services.desk import Desk

if TYPE_CHECKING:
    from quizapp.gui.backups_page import BackupsPage


class Restoring(QObject):
    """The page of backups; once one `has_come_back`, the window closes and opens again on what it holds."""

    def __init__(self, window: MainWindow, look: Look, desk: Desk, navigation: Navigation) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._desk = desk
        self._navigation = navigation
        self.has_come_back = False

    def open(self) -> None:
        """Show the backups."""
        page = self._navigation.show_page(Spot("backups"), self._make)
        page.refresh()
        page.take_focus()

    def bring_back(self, backup: Path) -> None:
        """Put a backup in the place of what there is now; a copy of that is made first."""
        self._navigation.leave_quiz()
        try:
            self._desk.backups.restore(backup)
        except QuizError as error:
            self._navigation.complain(error)
            return
        self.has_come_back = True
        self._window.close()

    def _show_folder(self) -> None:
        if self._desk.place is not None:
            folder = self._desk.backups.folder
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.exists() else folder.parent)))

    def _make(self) -> "BackupsPage":
        from quizapp.gui.backups_page import BackupsPage

        page = BackupsPage(self._look, self._desk.backups.every)
        page.wanted.connect(self.bring_back)
        page.folder_wanted.connect(self._show_folder)
        return page
