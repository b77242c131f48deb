"""Let a set be printed: show the page of choices, ask where the PDFs go, make them behind the window, open them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from quizapp.core.errors import QuizError
from quizapp.core.print_choices import PrintChoices
from quizapp.gui.i18n import Translation
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.navigation import Navigation
from quizapp.gui.tasks import Progress, Task, Tasks
from quizapp.gui.way import Spot
from quizapp.services.desk import Desk

if TYPE_CHECKING:
    from quizapp.core.item import ItemSet
    from quizapp.gui.print_page import PrintPage

LoadImage = Callable[[str], bytes | None]


class PrintDesk(QObject):
    """What happens between the wish to print a set and the PDFs on disk."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        translation: Translation,
        desk: Desk,
        navigation: Navigation,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._translation = translation
        self._desk = desk
        self._navigation = navigation
        self._tasks = tasks

    def open(self, set_id: str) -> None:
        """Offer to print a set of the library."""
        from quizapp.services.set_folder import load_beside

        try:
            item_set = self._desk.library.item_set(set_id)
            load_image = partial(load_beside, self._desk.library.path(set_id))
        except QuizError as error:
            self._navigation.complain(error)
        else:
            self.open_set(item_set, load_image)

    def open_set(self, item_set: "ItemSet", load_image: LoadImage) -> None:
        """Offer to print any set, saved or not; `load_image` returns the bytes of an image that it names."""
        page = self._navigation.show_page(Spot("print", item_set.id), self._make)
        page.show_set(item_set, load_image, self._desk.preferences.print_choices())

    def _make(self) -> "PrintPage":
        from quizapp.gui.print_page import PrintPage
        from quizapp.services.wording import Wording

        page = PrintPage(self._look, self._tasks, Wording(self._translation.language))
        page.closed.connect(self._navigation.back)
        page.save_wanted.connect(lambda choices: self._save(page, choices))
        page.paper_wanted.connect(lambda choices: self._put_on_paper(page, choices))
        return page

    def _save(self, page: "PrintPage", choices: PrintChoices) -> None:
        """Ask for the file, then print."""
        from quizapp.gui.dialogs import ReplaceQuestion, SheetQuestion
        from quizapp.services import printing

        item_set, load_image = page.item_set, page.load_image
        preferences = self._desk.preferences
        preferences.remember_print_choices(choices)
        proposal = Path(preferences.text("last_folder") or Path.home()) / f"{item_set.id}.pdf"
        chosen = SheetQuestion.ask(self._window, str(proposal))
        if chosen is None:
            return
        preferences.set("last_folder", str(chosen.parent))
        sheets = printing.sheet_paths(chosen, choices)
        key = printing.key_path(chosen, item_set.language) if choices.key else None
        files = (*sheets, key) if key else sheets
        present = [path for path in files if path.exists()]
        if present and not ReplaceQuestion.ask(self._window, present):
            return

        def work(progress: Progress) -> bool:
            printed = printing.print_set(item_set, choices, load_image, progress)
            if printed is None:
                return False
            printing.save(printed, sheets, key)
            return True

        self._follow(self._tasks.start(work), page, lambda saved: self._saved(files if saved else ()))

    def _put_on_paper(self, page: "PrintPage", choices: PrintChoices) -> None:
        """Ask for the printer, then print the worksheets."""
        from quizapp.gui.dialogs import PrinterQuestion
        from quizapp.gui.paper_printer import DOTS_AN_INCH, print_pages
        from quizapp.services import printing

        item_set, load_image = page.item_set, page.load_image
        self._desk.preferences.remember_print_choices(choices)
        printer = PrinterQuestion.ask(self._window)
        if printer is None:
            return

        def work(progress: Progress) -> tuple[bytes, ...]:
            return printing.sheet_pictures(item_set, choices, load_image, DOTS_AN_INCH, progress) or ()

        def put(pages: tuple[bytes, ...]) -> None:
            if not pages:
                self._window.notice.say(self.tr("Printing was cancelled."))
            elif print_pages(printer, pages):
                self._window.notice.say(self.tr("Sent to the printer: {0}").format(item_set.title))
            else:
                self._window.notice.say(self.tr("The printer took no page. Is it switched on and connected?"))

        self._follow(self._tasks.start(work), page, put)

    def _follow(self, task: Task, page: "PrintPage", end: Callable[[Any], None]) -> None:
        """Show how far the work is, then let the page rest and end with what came of it."""
        page.show_progress(0, 1)
        page.cancel_saving.connect(task.cancel)
        task.progressed.connect(page.show_progress)
        task.succeeded.connect(lambda _result: _rest(page))
        task.succeeded.connect(end)
        task.failed.connect(lambda error: self._fail(page, error))

    def _saved(self, files: tuple[Path, ...]) -> None:
        if not files:
            self._window.notice.say(self.tr("Printing was cancelled; nothing was saved."))
            return
        words = self.tr("Saved in {0}: {1}").format(files[0].parent.name, ", ".join(path.name for path in files))
        self._window.notice.say(words, self.tr("Open"), lambda: self._show(files))

    def _fail(self, page: "PrintPage", error: QuizError) -> None:
        _rest(page)
        self._navigation.complain(error)

    def _show(self, files: tuple[Path, ...]) -> None:
        """Open the PDFs in the program that the system has for them, which prints them as well."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        opened = [QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) for path in files]
        if not all(opened):
            words = self.tr("No program for PDF files was found. The files lie in {0}.").format(files[0].parent)
            self._window.notice.say(words)


def _rest(page: "PrintPage") -> None:
    """Let a page show that the printing is over; it may be gone, where the language was changed meanwhile."""
    if isValid(page):
        page.hide_progress()
