"""Hold the six charts of the statistics page in their cards."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from quizapp.core.progress_report import CALENDAR_WEEKS
from quizapp.gui import report_charts, statistics_pictures
from quizapp.gui.chart_card import ChartCard
from quizapp.gui.look import Look
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.report_charts import Chart
from quizapp.gui.statistics_pictures import calendar_picture, forecast_picture, hardest_picture, time_picture
from quizapp.services.preferences import Preferences
from quizapp.services.reports import ProgressReport

_PLOT, _LOW = 184, 184


class StatisticsCharts(QWidget):
    """Three rows of two cards. `export_wanted` brings the card and the kind of file, `drawn` tells that every picture
    is there, `plots_wanted` that all are painted which need no library for plots.

    A plot takes long to make and to paint, so each has two turns of the event loop of its own, and what has not changed
    stays.
    """

    export_wanted = Signal(ChartCard, str)
    drawn = Signal()
    plots_wanted = Signal()

    def __init__(self, look: Look, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = preferences
        self._report: ProgressReport | None = None
        self._with_plots = False
        self._waiting: deque[tuple[ChartCard, Chart, Callable[[], QWidget]]] = deque()
        self._unpainted: ChartCard | None = None
        self._is_held = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(1)  # what came in while the page was painted goes first
        self._turn.timeout.connect(self._draw_next)
        kinds = [("focus", self.tr("Focus")), ("level", self.tr("Level"))]
        self.kinds = Segmented(look, kinds, self.tr("Lines by"), 32)
        self.kinds.choose(preferences.text("statistics_lines"))
        self.kinds.chosen.connect(self._take_kind)
        self.accuracy = ChartCard(look, _PLOT, self.kinds)
        self.forecast = ChartCard(look, _PLOT)
        self.calendar = ChartCard(look, _LOW)
        self.hardest = ChartCard(look, _LOW)
        self.recall = ChartCard(look, _PLOT)
        self.time = ChartCard(look, _PLOT)
        for card in self.cards:
            card.export_wanted.connect(lambda kind, which=card: self.export_wanted.emit(which, kind))
        self._rows: list[QBoxLayout] = []
        self._compose()

    @property
    def cards(self) -> tuple[ChartCard, ...]:
        """Return the cards row by row."""
        return self.accuracy, self.forecast, self.calendar, self.hardest, self.recall, self.time

    @property
    def is_drawn(self) -> bool:
        """Tell whether no picture is waited for."""
        return self._with_plots and not self._waiting and self._unpainted is None

    def place(self, *, below_each_other: bool) -> None:
        """Put the cards of a row side by side or below each other."""
        direction = QBoxLayout.Direction.TopToBottom if below_each_other else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            row.setDirection(direction)

    def show_report(self, report: ProgressReport, *, with_plots: bool) -> None:
        """Show a report; without plots only what is painted without them."""
        self._report, self._with_plots = report, with_plots
        self._waiting.clear()
        self._show_accuracy(report)
        look = self._look
        calendar = report_charts.calendar_chart(report, CALENDAR_WEEKS)
        self._draw(self.calendar, calendar, lambda: calendar_picture(look, report), painted=True)
        hardest = report_charts.hardest_chart(report)
        self._draw(self.hardest, hardest, lambda: hardest_picture(look, report), painted=True)
        recall = report_charts.recall_chart(report)
        self._draw(self.recall, recall, lambda: statistics_pictures.lines_picture(look, report, report.recall_lines))
        self._draw(self.forecast, report_charts.forecast_chart(report), lambda: forecast_picture(look, report))
        self._draw(self.time, report_charts.time_chart(report), lambda: time_picture(look, report))
        if self.is_drawn:
            self.drawn.emit()
        elif not with_plots:
            self._turn.start()

    def _show_accuracy(self, report: ProgressReport) -> None:
        by_level = self.kinds.key == "level"
        lines = report.by_level if by_level else report.by_focus
        chart = report_charts.accuracy_chart(report, by_level=by_level)
        self._draw(self.accuracy, chart, lambda: statistics_pictures.lines_picture(self._look, report, lines))

    def _draw(self, card: ChartCard, chart: Chart, make: Callable[[], QWidget], *, painted: bool = False) -> None:
        """Let a picture be drawn in a turn of its own, unless it is there; `painted`: without the library for plots."""
        if card.chart == chart and card.picture is not None:
            return
        card.show_chart(chart, None)
        if (self._with_plots or painted) and not chart.is_empty:
            self._waiting.append((card, chart, make))
            self._is_held = not self.updatesEnabled()
            self._turn.start()

    def _draw_next(self) -> None:
        """Let the picture that was made last be painted, else make the next one, once the page itself was painted."""
        was_held, self._is_held = self._is_held, not self.updatesEnabled()
        if was_held or self._is_held:
            pass
        elif self._unpainted is not None:
            self._unpainted.setUpdatesEnabled(True)
            self._unpainted = None
        elif self._waiting:
            card, chart, make = self._waiting.popleft()
            self._unpainted = card
            card.setUpdatesEnabled(False)
            card.show_chart(chart, make)
        if self._waiting or self._unpainted is not None:
            self._turn.start()
        elif self._with_plots:
            self.drawn.emit()
        else:
            self.plots_wanted.emit()

    def _take_kind(self, key: str) -> None:
        self._preferences.set("statistics_lines", key)
        if self._report is not None:
            self._show_accuracy(self._report)

    def _compose(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(16))
        pairs = ((self.accuracy, 648, self.forecast, 456), (self.calendar, 560, self.hardest, 544))
        for left, wide, right, narrow in (*pairs, (self.recall, 648, self.time, 456)):
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(self._look.px(16))
            row.addWidget(left, wide)
            row.addWidget(right, narrow)
            self._rows.append(row)
            column.addLayout(row)
