"""Remember which page is shown and where the user came from."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from quizapp.gui.pages import Pages

_IN_RAIL = {
    "settings": "settings",
    "review": "review",
    "sitting": "review",
    "statistics": "statistics",
    "manual": "",
    "learners": "",
    "backups": "",
    "draft": "draft",
    "workshop": "draft",
    "trial": "draft",
    "shortcuts": "",
    "about": "",
}
_NO_WAY_BACK = ("", "start", "quiz", "sitting", "print", "trial")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the user is: a page, and the set that it shows."""

    page: str
    set_id: str = ""


class Way(QObject):
    """Where the user is and was. `leaving` comes before another page is shown, `moved` after."""

    leaving = Signal(object)
    moved = Signal()

    def __init__(self, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._trail: list[Spot] = []
        self.spot = Spot("")

    def go(self, spot: Spot) -> None:
        """Show the page of a spot, which is there already, and remember where the user came from."""
        before = self.spot
        if before.page != spot.page:
            self.leaving.emit(before)
        if before.page not in (*_NO_WAY_BACK, spot.page):
            self._trail.append(before)
        self.spot = spot
        self._pages.show(spot.page, _IN_RAIL.get(spot.page, "library"))
        self.moved.emit()

    def back(self) -> Spot:
        """Return the spot before this one, the library where there is none."""
        return self._trail.pop() if self._trail else Spot("library")

    def keep_trail(self) -> tuple[Spot, ...]:
        """Return the way that led here."""
        return tuple(self._trail)

    def set_trail(self, trail: tuple[Spot, ...]) -> None:
        """Take another way that led here."""
        self._trail = list(trail)

    def forget_spot(self) -> None:
        """Be nowhere: the page that was shown is gone or needs no care any more."""
        self.spot = Spot("")
