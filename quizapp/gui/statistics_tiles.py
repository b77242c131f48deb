"""Show the four numbers that matter most: accuracy, what was kept, answers, time."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from quizapp.gui.look import Look
from quizapp.gui.number_tile import NumberTile
from quizapp.gui.report_words import change, clock, per_cent, sittings
from quizapp.services.reports import ProgressReport

_NONE = "–"


class StatisticsTiles(QWidget):
    """Four tiles side by side, two by two or below each other where there is no room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accuracy = NumberTile(look, self.tr("Accuracy"))
        self.kept = NumberTile(look, self.tr("Kept after 7 days"))
        self.answers = NumberTile(look, self.tr("Answers"))
        self.time = NumberTile(look, self.tr("Minutes per run"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(16))
        self.place(4)

    @property
    def tiles(self) -> tuple[NumberTile, ...]:
        """Return the tiles from left to right."""
        return self.accuracy, self.kept, self.answers, self.time

    def place(self, columns: int) -> None:
        """Put so many tiles into a row."""
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(len(self.tiles)):
            self._grid.setColumnStretch(column, int(column < columns))

    def show_report(self, report: ProgressReport) -> None:
        """Show the numbers of a report."""
        now, kept = report.now, report.recall.after_a_week
        self.accuracy.show_number(_NONE if now.quota is None else per_cent(now.quota), *change(report))
        goal = self.tr("goal {0}").format(per_cent(report.goal))
        unknown = self.tr("nothing reviewed after 7 days yet")
        self.kept.show_number(_NONE if kept is None else per_cent(kept), unknown if kept is None else goal)
        self.answers.show_number(QLocale().toString(now.answers), sittings(now.runs))
        each = now.seconds_each
        self.time.show_number(_NONE if each is None else clock(each), self.tr("on average"))
