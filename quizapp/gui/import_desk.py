"""Take files to import from wherever they come, show how far it is, and tell what became of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from quizapp.core.errors import QuizError
from quizapp.gui.imports import Imports, with_problems
from quizapp.gui.main_window import MainWindow
from quizapp.gui.navigation import Navigation
from quizapp.services.desk import Desk
from quizapp.services.library import ImportOutcome, ImportReport

_MAY_MOVE = ("library", "problems")


class ImportDesk(QObject):
    """What the user sees of an import."""

    def __init__(self, window: MainWindow, desk: Desk, navigation: Navigation, imports: Imports) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._navigation = navigation
        self._imports = imports
        imports.progressed.connect(self._show_progress)
        imports.finished.connect(self._import_finished)
        imports.failed.connect(self._import_failed)

    def take(self, paths: Sequence[Path]) -> None:
        """Import files or folders that the user named."""
        if paths:
            self._desk.preferences.set("last_folder", str(paths[0].parent))
            self._imports.start(paths)

    def ask_files(self) -> None:
        """Ask for files and import them."""
        from quizapp.gui.dialogs import SetFilesQuestion

        self.take(SetFilesQuestion.ask_files(self._window, self._desk.preferences.text("last_folder")))

    def ask_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        from quizapp.gui.dialogs import SetFilesQuestion

        self.take(SetFilesQuestion.ask_folder(self._window, self._desk.preferences.text("last_folder")))

    def _show_progress(self, done: int, total: int) -> None:
        words = self.tr("Importing file {0} of {1}").format(min(done + 1, total), total)
        self._navigation.library().strip.show_progress(words, done, total)

    def _import_finished(self, report: ImportReport) -> None:
        """Say what became of the files; show sets or problems where that takes nobody away from a run or an article."""
        self._navigation.library().strip.hide()
        self._navigation.library().refresh()
        words = self._imports.report_words(report)
        troubled = with_problems(report.files)
        failed = any(file.outcome is ImportOutcome.FAILED for file in report.files)
        may_move = self._navigation.spot.page in _MAY_MOVE
        if may_move and failed:
            self._navigation.open_problems(troubled)
            self._window.notice.say(words)
        elif troubled:
            show = self.tr("Show problems") if failed else self.tr("Show warnings")
            self._window.notice.say(words, show, lambda: self._navigation.open_problems(troubled))
        else:
            if may_move:
                self._show_imported(report)
            self._window.notice.say(words)

    def _show_imported(self, report: ImportReport) -> None:
        """Go to the library, to the first set that came in."""
        self._navigation.open_library()
        first = next((file.set_id for file in report.files if file.set_id), None)
        if first:
            self._navigation.library().cards.select(first)

    def _import_failed(self, error: QuizError) -> None:
        self._navigation.library().strip.hide()
        self._navigation.complain(error)
