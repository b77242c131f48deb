"""What leads through some pages of the window has in common: what it stands in, and how trouble is told."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from quizapp.gui.main_window import MainWindow
from quizapp.gui.page_factory import PageFactory
from quizapp.gui.pages import Pages
from quizapp.gui.way import Way
from quizapp.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The window, the way through it, its pages, what they need; `guard` does something and says what stands in its
    way."""

    window: MainWindow
    way: Way
    pages: Pages
    factory: PageFactory
    desk: Desk
    guard: Callable[[Callable[[], object]], None]


class Lead(QObject):
    """Makes some of the pages, shows them and connects what they ask for."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.way)
        self._window = around.window
        self._way = around.way
        self._pages = around.pages
        self._factory = around.factory
        self._desk = around.desk
        self._guard = around.guard
