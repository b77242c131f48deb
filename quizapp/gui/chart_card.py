"""Frame a chart: title, a switch to its table, a menu to export it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quizapp.gui.chart_export import ExportKind
from quizapp.gui.chart_table import ChartTableModel
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button
from quizapp.gui.report_charts import Chart

MakePicture = Callable[[], QWidget]


class ChartCard(QFrame):
    """A card that shows a chart as a picture or as a table. `export_wanted` brings the kind of file."""

    export_wanted = Signal(str)

    def __init__(self, look: Look, height: int, switch: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._switch = switch
        self._height = height
        self.chart: Chart | None = None
        self.picture: QWidget | None = None
        self._words: QLabel | None = None
        self._table: QTableView | None = None
        self.setProperty("role", "card")
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(look.px(height))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(23), look.px(12), look.px(15), look.px(16))
        column.setSpacing(look.px(8))
        column.addLayout(self._head())
        column.addWidget(self._stack, 1)

    @property
    def table(self) -> QTableView:
        """Return the table as it is shown; only there while the numbers are."""
        assert self._table is not None
        return self._table

    @property
    def shows_table(self) -> bool:
        """Tell whether the numbers are shown instead of the picture."""
        return self.table_button.isChecked()

    def show_chart(self, chart: Chart, make: MakePicture | None) -> None:
        """Show a chart; `make` draws it, None while that is not possible yet."""
        self.chart = chart
        self._title.setText(chart.title)
        self._note.setText(chart.note)
        self.setAccessibleName(chart.title)
        self._name_buttons(chart.title)
        self._place_switch()
        for button in (self.table_button, self.export_button):
            button.setEnabled(not chart.is_empty)
        self._show_picture(chart, make)
        self._show_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_switch()

    def _place_switch(self) -> None:
        """Put the switch below the title where both have no room beside each other, and leave the remark out."""
        room = self.width() - self._look.px(23 + 15 + 2 * 36)
        title = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 2
        self._title.setWordWrap(title > room)
        beside = self._switch.sizeHint().width() + self._look.px(24) if self._switch is not None else 0
        note = self._note.sizeHint().width() + self._look.px(16)
        self._note.setVisible(title + note + beside <= room)
        if self._switch is not None:
            self._rows.setDirection(
                QBoxLayout.Direction.LeftToRight if title + beside <= room else QBoxLayout.Direction.TopToBottom
            )

    def _show_picture(self, chart: Chart, make: MakePicture | None) -> None:
        for widget in (self.picture, self._words):
            if widget is not None:
                self._stack.removeWidget(widget)
                widget.deleteLater()
        self.picture, self._words = None, None
        if make is not None and not chart.is_empty:
            self.picture = make()
            self.picture.setAccessibleName(f"{chart.title}: {chart.gist}")
            self.picture.setAccessibleDescription(chart.told)
            self._stack.insertWidget(0, self.picture)
        else:
            words = chart.nothing if chart.is_empty else self.tr("The picture is being drawn…")
            self._words = plain_label(words, "body", "muted")
            self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._words.setMargin(self._look.px(24))
            self._stack.insertWidget(0, self._words)

    def _head(self) -> QHBoxLayout:
        look = self._look
        self._title = line_label("", "heading")
        self._note = line_label("", "small", "muted")
        self.table_button = icon_button(look, "table", "", "small")
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._show_side)
        self.export_button = icon_button(look, "export", "", "small")
        self.export_button.setMenu(self._menu())
        words = QHBoxLayout()
        words.setSpacing(look.px(12))
        words.addWidget(self._title)
        words.addWidget(self._note, 1)
        words.addStretch(0)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(look.px(8))
        self._rows.addLayout(words, 1)
        row = QHBoxLayout()
        row.setSpacing(look.px(4))
        row.addLayout(self._rows, 1)
        if self._switch is not None:
            self._rows.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.table_button)
        row.addWidget(self.export_button)
        return row

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        words = {
            ExportKind.PNG: self.tr("Picture (PNG)…"),
            ExportKind.SVG: self.tr("Drawing (SVG)…"),
            ExportKind.CSV: self.tr("Table (CSV)…"),
        }
        for kind, text in words.items():
            menu.addAction(text).triggered.connect(lambda _on=False, chosen=kind: self.export_wanted.emit(chosen.value))
        return menu

    def _name_buttons(self, title: str) -> None:
        self.table_button.set_name(self.tr("Show as a table: {0}").format(title))
        self.export_button.set_name(self.tr("Export: {0}").format(title))

    def _show_side(self) -> None:
        is_table = self.shows_table and self.chart is not None and not self.chart.is_empty
        if is_table and self.chart is not None:
            self._fill_table(self.chart)
        self._stack.setCurrentIndex(1 if is_table else 0)

    def _fill_table(self, chart: Chart) -> None:
        """Put the numbers into the table; not before it is looked at, for measuring its columns takes long."""
        if self._table is None:
            self._table = self._make_table()
        model = self._table.model()
        self._table.setModel(ChartTableModel(chart.table, self._table))
        if model is not None:
            model.deleteLater()
        self._table.setAccessibleName(chart.title)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setFont(self._look.font("small"))
        table.horizontalHeader().setFont(self._look.font("label"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._look.px(30))
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        self._stack.addWidget(table)
        return table
