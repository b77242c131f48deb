"""Show how a learner gets on: four numbers, and charts that are tables and files as well."""

import sys
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.errors import FileError
from quizapp.core.progress_report import Period
from quizapp.gui.chart_card import ChartCard
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.combo_box import ComboBox
from quizapp.gui.parts.empty_state import EmptyState
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.report_words import period_name, span
from quizapp.gui.statistics_charts import StatisticsCharts
from quizapp.gui.statistics_tiles import StatisticsTiles
from quizapp.gui.tasks import Tasks
from quizapp.services.preferences import Preferences
from quizapp.services.reports import Gathered, ProgressReport, Reports

_NARROW, _TILES_BELOW_EACH_OTHER = 880, 920
_PLOTS = "quizapp.gui.plots"


class StatisticsPage(QScrollArea):
    """The statistics. `library_wanted`: there is nothing to show yet; `drawn`: every picture is there; `troubled`
    brings a QuizError, `saved` the file that a chart was written to."""

    library_wanted = Signal()
    drawn = Signal()
    troubled = Signal(object)
    saved = Signal(Path)

    def __init__(
        self, look: Look, reports: Reports, preferences: Preferences, charts: StatisticsCharts | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self._reports = reports
        self._preferences = preferences
        self._tasks = Tasks(self)
        self._loading = False
        self.report: ProgressReport | None = None
        self._gathered: Gathered | None = None
        self._read: ProgressReport | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build(charts)
        look.changed.connect(self._dress_anew)

    @property
    def period(self) -> Period:
        """Return how far back the page looks."""
        return Period(self._preferences.text("statistics_period"))

    @property
    def set_id(self) -> str | None:
        """Return the set that is looked at, None for all."""
        return self.sets.currentData() or None

    @property
    def is_drawn(self) -> bool:
        """Tell whether every picture is there."""
        return self.charts.is_drawn

    @property
    def _can_draw(self) -> bool:
        return _PLOTS in sys.modules and not self._loading

    def refresh(self) -> None:
        """Read the log anew and show it."""
        self.gather()
        self.read()
        self.fill()

    def hold(self, *, on: bool) -> None:
        """Hold what is shown for old, and do not paint it, until the page is filled again; or paint it as it is."""
        if on:
            self.report = None
        self.setUpdatesEnabled(not on)

    def gather(self) -> None:
        """Read the longer half of the log, for `read` to go on with."""
        self._fill_sets()
        self._gathered = self._reports.gather(self.period, self.set_id)

    def read(self) -> None:
        """Read the log, and leave it to `fill` to show what it says."""
        if self._gathered is None:
            self.gather()
        self._read = self._reports.progress(self.period, self.set_id, self._gathered)
        self._gathered = None

    def fill(self) -> None:
        """Show what was read."""
        if self._read is not None:
            self._show(self._read)

    def take_focus(self) -> None:
        """Give the keyboard to the first filter, or to what the empty page offers."""
        if self.empty.isVisibleTo(self):
            self.empty.button.setFocus()
        else:
            self.periods.chosen_segment.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _build(self, charts: StatisticsCharts | None = None) -> None:
        look = self._look
        self.tiles = StatisticsTiles(look)
        self.charts = charts or StatisticsCharts(look, self._preferences)
        self.charts.export_wanted.connect(self._export)
        self.charts.drawn.connect(self.drawn)
        self.charts.plots_wanted.connect(self._load_plots)
        self.empty = EmptyState(look, "chart", "library")
        self.empty.say(
            self.tr("No answers yet"),
            self.tr("Practise a set or take a test. Afterwards this page shows what you know and what comes next."),
            self.tr("Choose a set"),
        )
        self.empty.button.clicked.connect(self.library_wanted)
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 24)
        column.setSpacing(look.px(16))
        column.addLayout(self._head())
        for part in (self.empty, self.tiles, self.charts):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(ground)
        self._place()

    def _head(self) -> QBoxLayout:
        look = self._look
        words = QVBoxLayout()
        words.setSpacing(4)
        self._subtitle = plain_label("", "muted")
        words.addWidget(plain_label(self.tr("Statistics"), "title"))
        words.addWidget(self._subtitle)
        choices = [(period.value, period_name(period)) for period in Period]
        self.periods = Segmented(look, choices, self.tr("Period"))
        self.periods.choose(self.period.value)
        self.periods.chosen.connect(self._take_period)
        self.sets = ComboBox(look, self.tr("Question set"))
        self.sets.setFixedWidth(look.px(190))
        self.sets.activated.connect(self._take_set)
        filters = self._filters = QWidget()
        row = FlowLayout(filters, gap=12)
        row.addWidget(self.periods)
        row.addWidget(self.sets)
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(12)
        self._head_row.addLayout(words, 1)
        self._head_row.addWidget(filters, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._head_row

    def _dress_anew(self) -> None:
        """Make all parts anew, in another size or colour."""
        self._build()
        if self.report is not None:
            self.refresh()
        elif self._gathered is not None or self._read is not None:
            self._fill_sets()

    def _place(self) -> None:
        """Put parts below each other where there is no room side by side."""
        width = self.viewport().width() - 56
        self.charts.place(below_each_other=width < self._look.px(_NARROW))
        few, two = self._look.px(_TILES_BELOW_EACH_OTHER) / 2, self._look.px(_TILES_BELOW_EACH_OTHER)
        self.tiles.place(1 if width < few else 2 if width < two else 4)
        head = QBoxLayout.Direction
        narrow = width < self._filters.sizeHint().width() + self._look.px(260)
        self._head_row.setDirection(head.TopToBottom if narrow else head.LeftToRight)
        self._filters.setMinimumWidth(0 if narrow else self._filters.sizeHint().width())

    def _fill_sets(self) -> None:
        """List the sets that were practised, the one remembered among them chosen."""
        self.sets.clear()
        self.sets.addItem(self.tr("All sets"), "")
        for set_id, title in self._reports.sets():
            self.sets.addItem(title, set_id)
        wanted = self.sets.findData(self._preferences.text("statistics_set"))
        self.sets.setCurrentIndex(max(wanted, 0))

    def _take_period(self, key: str) -> None:
        self._preferences.set("statistics_period", key)
        self._show_report()

    def _take_set(self) -> None:
        self._preferences.set("statistics_set", self.set_id or "")
        self._show_report()

    def _show_report(self) -> None:
        self._show(self._reports.progress(self.period, self.set_id))

    def _show(self, report: ProgressReport) -> None:
        self.report, self._read = report, None
        self._subtitle.setText(span(report.first, report.today))
        for part in (self.tiles, self.charts, self._filters):
            part.setVisible(report.answered)
        self._subtitle.setVisible(report.answered)
        self.empty.setVisible(not report.answered)
        if not report.answered:
            return
        self.tiles.show_report(report)
        self.charts.show_report(report, with_plots=self._can_draw)

    def _load_plots(self) -> None:
        """Load what draws the plots beside the window: it takes longer than a page may. It would hold the painting of
        the page up, so it begins behind that."""
        if self._loading:
            return
        self._loading = True
        task = self._tasks.start(lambda _progress: import_module(_PLOTS))
        task.succeeded.connect(self._plots_loaded)

    def _plots_loaded(self) -> None:
        self._loading = False
        if self.report is not None:
            self.charts.show_report(self.report, with_plots=True)

    def _export(self, card: ChartCard, kind: str) -> None:
        from quizapp.gui.chart_export import ChartFileQuestion, ExportKind, write_chart

        if card.chart is None or card.picture is None:
            return
        folder = self._preferences.text("last_folder")
        path = ChartFileQuestion.ask(self, folder, card.chart.name, ExportKind(kind))
        if path is None:
            return
        try:
            write_chart(path, ExportKind(kind), card.chart, card.picture, self._look)
        except FileError as error:
            self.troubled.emit(error)
        else:
            self._preferences.set("last_folder", str(path.parent))
            self.saved.emit(path)
