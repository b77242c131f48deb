"""Show the pages that help: manual, keys, about."""

from PySide6.QtCore import QObject

from quizapp.gui.page_factory import PageFactory
from quizapp.gui.pages import Pages
from quizapp.gui.way import Spot, Way


class HelpPages(QObject):
    """The pages of the help menu."""

    def __init__(self, way: Way, pages: Pages, factory: PageFactory) -> None:
        super().__init__(way)
        self._way = way
        self._pages = pages
        self._factory = factory

    def open_manual(self) -> None:
        """Show the manual where it was left."""
        page = self._pages.get("manual", self._factory.manual)
        self._way.go(Spot("manual"))
        page.browser.setFocus()

    def open_shortcuts(self) -> None:
        """Show the keys."""
        self._pages.drop("shortcuts")
        self._pages.get("shortcuts", self._factory.shortcuts)
        self._way.go(Spot("shortcuts"))

    def open_about(self) -> None:
        """Show version, licences and where the data lie."""
        self._pages.get("about", self._factory.about)
        self._way.go(Spot("about"))
