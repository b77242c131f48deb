"""Make each page when it is first wanted, and all of them anew when the window speaks another language."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtWidgets import QWidget

from quizapp.gui.main_window import MainWindow

PageT = TypeVar("PageT", bound=QWidget)


class Pages:
    """The pages that there are by now, by name, inside the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._pages: dict[str, QWidget] = {}

    def get(self, name: str, make: Callable[[], PageT]) -> PageT:
        """Return a page, made now if there is none of that name yet."""
        if name not in self._pages:
            self._pages[name] = make()
        return cast(PageT, self._pages[name])

    def show(self, name: str, place: str) -> None:
        """Show a page; `place` is its button in the rail."""
        self._window.show_page(self._pages[name], place)

    def take(self, name: str) -> None:
        """Put a page into the window without showing it."""
        self._window.take_page(self._pages[name])

    def has(self, name: str) -> bool:
        """Tell whether a page was made already."""
        return name in self._pages

    def drop(self, name: str) -> None:
        """Forget a page, so that it is made anew."""
        page = self._pages.pop(name, None)
        if page is not None:
            self._window.drop_page(page)

    def drop_all(self) -> None:
        """Forget all pages."""
        for name in list(self._pages):
            self.drop(name)
