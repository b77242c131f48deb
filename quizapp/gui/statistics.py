"""Lead to the statistics, which take longest of all pages to open: in turns, in between which the window answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from quizapp.gui.lead import Lead
from quizapp.gui.way import Spot

if TYPE_CHECKING:
    from quizapp.gui.statistics_page import StatisticsPage


class Statistics(Lead):
    """The page of statistics. `troubled` brings what kept a file from being written."""

    library_wanted = Signal()
    troubled = Signal(object)

    def open(self) -> None:
        """Show how the learner gets on. A page that is new is made in one turn, shown in the next, filled in the third;
        whoever goes elsewhere meanwhile stays there."""
        before, spot = self._way.spot, Spot("statistics")
        if self._pages.has("statistics"):
            self._guard(lambda: self._show(spot))
            return
        self._pages.get("statistics", self._make)

        def show_empty() -> None:
            if self._way.spot is before:
                self._way.go(spot)
                QTimer.singleShot(0, self, fill)

        def fill() -> None:
            if self._way.spot is spot:
                self._guard(lambda: self._show(spot))

        QTimer.singleShot(0, self, show_empty)

    def _show(self, spot: Spot) -> None:
        page = self._pages.get("statistics", self._make)
        page.refresh()
        self._way.go(spot)
        page.take_focus()

    def _make(self) -> "StatisticsPage":
        page = self._factory.statistics()
        page.library_wanted.connect(self.library_wanted)
        page.troubled.connect(self.troubled)
        page.saved.connect(lambda path: self._window.notice.say(self.tr("Saved: {0}").format(path)))
        return page
