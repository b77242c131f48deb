"""Lead through drafting: the page, the article's file, where the set is kept, and into the library with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.core.item import ItemSet
from quizapp.gui.main_window import MainWindow
from quizapp.gui.page_factory import PageFactory
from quizapp.gui.pages import Pages
from quizapp.gui.way import Spot, Way
from quizapp.services.desk import Desk

if TYPE_CHECKING:
    from quizapp.gui.draft_page import DraftPage


class Drafting(QObject):
    """The page of drafting. `guard` does something and says what stands in its way; `import_wanted` brings the file
    that was written."""

    import_wanted = Signal(list)

    def __init__(
        self,
        window: MainWindow,
        way: Way,
        pages: Pages,
        factory: PageFactory,
        desk: Desk,
        guard: Callable[[Callable[[], object]], None],
    ) -> None:
        super().__init__(way)
        self._window = window
        self._way = way
        self._pages = pages
        self._factory = factory
        self._desk = desk
        self._guard = guard
        window.article_dropped.connect(self.read)

    def open(self) -> None:
        """Show the page."""
        page = self.page()
        self._way.go(Spot("draft"))
        page.text.setFocus()

    def page(self) -> "DraftPage":
        """Return the page."""
        return self._pages.get("draft", self._make)

    def read(self, path: Path) -> None:
        """Show the page, and put the text of a file into its field."""

        def act() -> None:
            self.open()
            self._desk.preferences.set("last_folder", str(path.parent))
            self.page().read(path)

        self._guard(act)

    def save(self, item_set: ItemSet, path: Path) -> None:
        """Write a set as a question file, and let it be imported."""

        def act() -> None:
            from quizapp.services import authoring  # loaded late: the start must not wait for it

            authoring.save_anew(item_set, path)  # the dialog has asked; a draft does not merge into another set
            self._desk.preferences.set("last_folder", str(path.parent))
            self._window.notice.say(self.tr("Saved: {0}").format(path))
            self.import_wanted.emit([path])

        self._guard(act)

    def _ask_file(self) -> None:
        from quizapp.gui.dialogs import ArticleQuestion

        path = ArticleQuestion.ask(self._window, self._desk.preferences.text("last_folder"))
        if path is not None:
            self.read(path)

    def _ask_target(self, item_set: ItemSet) -> None:
        from quizapp.gui.dialogs import ArticleQuestion

        folder = self._desk.preferences.text("last_folder")
        proposal = str(Path(folder) / f"{item_set.id}.yaml") if folder else f"{item_set.id}.yaml"
        path = ArticleQuestion.ask_target(self._window, proposal)
        if path is not None:
            self.save(item_set, path)

    def _make(self) -> "DraftPage":
        page = self._factory.draft()
        page.open_wanted.connect(self._ask_file)
        page.save_wanted.connect(self._ask_target)
        return page
