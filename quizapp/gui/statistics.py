"""Lead to the statistics, which take longest of all pages to open: in turns, in between which the window answers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from quizapp.core.errors import QuizError
from quizapp.gui.lead import Lead, Surroundings
from quizapp.gui.turns import Turns
from quizapp.gui.way import Spot

if TYPE_CHECKING:
    from quizapp.gui.statistics_charts import StatisticsCharts
    from quizapp.gui.statistics_page import StatisticsPage


class Statistics(Lead):
    """The page of statistics. `troubled` brings what kept a file from being written."""

    library_wanted = Signal()
    troubled = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._turns = Turns(self)
        self._charts: StatisticsCharts | None = None

    def pieces_ahead(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the page while nobody waits for it, piece by piece."""
        return self._make_charts, self._page, lambda: self._pages.take("statistics")

    def open(self) -> None:
        """Show how the learner gets on: make the page where it is new, go to it, read the log, fill the page, which is
        painted only then. Whoever goes elsewhere meanwhile stays there."""
        before, spot = self._way.spot, Spot("statistics")

        def unless_gone(act: Callable[[], object]) -> Callable[[], None]:
            def piece() -> None:
                if self._way.spot is before or self._way.spot is spot:
                    self._guard(act)
                else:
                    self._turns.stop()
                    self._hold(on=False)

            return piece

        steps: tuple[Callable[[], object], ...] = (self._gather, self._read, self._fill, self._paint)
        if self._pages.has("statistics"):
            self._go(spot)
        else:
            steps = (self._make_charts, self._page, lambda: self._go(spot), *steps)
        self._turns.take(*map(unless_gone, steps))

    def _go(self, spot: Spot) -> None:
        self._hold(on=True)
        self._way.go(spot)

    def _hold(self, *, on: bool) -> None:
        """Keep the page from being painted until it says what is so now, or let it be painted again."""
        if self._pages.has("statistics"):
            self._page().hold(on=on)

    def _gather(self) -> None:
        self._try(self._page().gather)

    def _read(self) -> None:
        self._try(self._page().read)

    def _try(self, reading: Callable[[], object]) -> None:
        """Read; where that fails nothing more is done, and the page is painted as it is."""
        try:
            reading()
        except QuizError:
            self._hold(on=False)
            self._turns.stop()
            raise

    def _page(self) -> "StatisticsPage":
        return self._pages.get("statistics", self._make)

    def _fill(self) -> None:
        self._page().fill()

    def _paint(self) -> None:
        page = self._page()
        page.hold(on=False)
        page.take_focus()

    def _make_charts(self) -> None:
        if self._charts is None and not self._pages.has("statistics"):
            self._charts = self._factory.statistics_charts()

    def _make(self) -> "StatisticsPage":
        charts, self._charts = self._charts, None
        page = self._factory.statistics(charts)
        page.library_wanted.connect(self.library_wanted)
        page.troubled.connect(self.troubled)
        page.saved.connect(lambda path: self._window.notice.say(self.tr("Saved: {0}").format(path)))
        return page
