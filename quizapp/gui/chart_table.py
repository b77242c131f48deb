"""Hold the numbers behind a chart: as a table on screen, as a CSV file, as a sentence for those who listen."""

import csv
import io
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from quizapp.gui.report_words import per_cent, short_day

Index = QModelIndex | QPersistentModelIndex
Cell = str | float | date | None
BYTE_ORDER_MARK = "\ufeff"  # by it spreadsheets know that the file is UTF-8


class CellKind(StrEnum):
    """What the cells of a column hold, and so how they are written."""

    TEXT = "text"
    DAY = "day"
    SHARE = "share"
    NUMBER = "number"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, and what is in it."""

    title: str
    kind: CellKind


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; None where there is nothing."""

    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()


def shown(cell: Cell, kind: CellKind) -> str:
    """Return a cell as the window writes it; shares of 0 to 1 in per cent, minutes with one place."""
    if cell is None:
        return "–"
    if isinstance(cell, date):
        return short_day(cell, year=True)
    if isinstance(cell, str):
        return cell
    if kind is CellKind.SHARE:
        return per_cent(cell)
    return QLocale().toString(cell, "f", 1) if kind is CellKind.MINUTES else QLocale().toString(round(cell))


def spoken(table: Table) -> str:
    """Return a table in words, row by row."""
    lines = []
    for row in table.rows:
        first, *others = (shown(cell, column.kind) for cell, column in zip(row, table.columns, strict=True))
        titles = [column.title for column in table.columns[1:]]
        told = (f"{title} {value}" for title, value in zip(titles, others, strict=True) if value != "–")
        lines.append(f"{first}: {', '.join(told)}")
    return "; ".join(lines)


def csv_text(table: Table) -> str:
    """Return a table as CSV that a spreadsheet in the window's language opens: semicolons beside decimal commas."""
    point = QLocale().decimalPoint()
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";" if point == "," else ",", lineterminator="\r\n")
    writer.writerow([_csv_title(column) for column in table.columns])
    for row in table.rows:
        writer.writerow([_csv_cell(cell, column.kind, point) for cell, column in zip(row, table.columns, strict=True)])
    return BYTE_ORDER_MARK + file.getvalue()


class ChartTableModel(QAbstractTableModel):
    """A table for the eye and for the ear."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._table.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(self._table.rows[index.row()][index.column()], column.kind)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title} {shown(self._table.rows[index.row()][index.column()], column.kind)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(_side(column.kind))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._table.columns):
            return None
        column = self._table.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(column.kind))
        return column.title if role == Qt.ItemDataRole.DisplayRole else None


def _side(kind: CellKind) -> Qt.AlignmentFlag:
    """Return where the words of a column stand: numbers at the right."""
    left = kind in (CellKind.TEXT, CellKind.DAY)
    return (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter


def _csv_title(column: Column) -> str:
    per_cent_sign = QCoreApplication.translate("ReportWords", "{0} (%)")
    return per_cent_sign.format(column.title) if column.kind is CellKind.SHARE else column.title


def _csv_cell(cell: Cell, kind: CellKind, point: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        # A cell that begins so would be run as a formula; the words come from question sets of anybody.
        return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
    if kind is CellKind.NUMBER:
        return str(round(cell))
    return f"{100 * cell if kind is CellKind.SHARE else cell:.1f}".replace(".", point)
