"""Hold the items of a finished run as a table: mistakes first, or in their order."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.core.attempt import Outcome
from quizapp.core.emphasis import plain_words
from quizapp.core.session import Session
from quizapp.gui.labels import escape_tooltip
from quizapp.gui.quiz_words import amount, verdict_word
from quizapp.gui.result_words import given_words, right_words

Index = QModelIndex | QPersistentModelIndex
OUTCOME_ROLE = Qt.ItemDataRole.UserRole + 1
OBJECTION_ROLE = Qt.ItemDataRole.UserRole + 2
_MISTAKES = (Outcome.WRONG, Outcome.UNANSWERED, Outcome.PARTLY, Outcome.RIGHT)


class Column(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    OUTCOME = 1
    QUESTION = 2
    GIVEN = 3
    KEY = 4
    POINTS = 5
    OPEN = 6


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One item in words; `position` is its place in the run, from 0, `number` that in the result, from 1."""

    position: int
    number: int
    outcome: Outcome
    question: str
    given: str
    key: str
    points: str
    objection: str = ""

    def cell(self, column: Column) -> str:
        """Return what a column shows."""
        return {
            Column.NUMBER: str(self.number),
            Column.OUTCOME: verdict_word(self.outcome),
            Column.QUESTION: self.question,
            Column.GIVEN: self.given,
            Column.KEY: self.key,
            Column.POINTS: self.points,
            Column.OPEN: "",
        }[column]

    def whole(self, column: Column) -> str:
        """Return what a column says in full, the objection to the question included."""
        if column is not Column.QUESTION or not self.objection:
            return self.cell(column)
        objection = QCoreApplication.translate("ResultModel", "Your objection: {0}").format(self.objection)
        return f"{self.question}\n{objection}"


def result_rows(session: Session) -> tuple[ResultRow, ...]:
    """Return the rows of a run in the order of its items."""
    rows = []
    for number, position in enumerate(session.told, 1):
        entry = session.entries[position]
        gained = amount(entry.score.points) if entry.score else "0"
        rows.append(
            ResultRow(
                position,
                number,
                entry.score.outcome if entry.score else Outcome.UNANSWERED,
                plain_words(entry.item.stem) or entry.item.id,
                given_words(entry),
                right_words(entry, session.item_set),
                f"{gained} / {amount(entry.item.points)}",
                entry.objection or "",
            )
        )
    return tuple(rows)


class ResultModel(QAbstractTableModel):
    """Rows of a run; a row's tooltip and accessible text say the whole of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ResultRow, ...] = ()
        self._mistakes_first = True

    def show_run(self, session: Session) -> None:
        """Show another run."""
        self.beginResetModel()
        self._rows = self._ordered(result_rows(session))
        self.endResetModel()

    def sort_by(self, *, mistakes_first: bool) -> None:
        """Show mistakes first, or the order of the run."""
        self.beginResetModel()
        self._mistakes_first = mistakes_first
        self._rows = self._ordered(self._rows)
        self.endResetModel()

    def position(self, row: int) -> int:
        """Return the place in the run of what a row shows."""
        return self._rows[row].position

    @property
    def positions(self) -> tuple[int, ...]:
        """Return the places in the run in the order that is shown."""
        return tuple(row.position for row in self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cell(column)
            case Qt.ItemDataRole.ToolTipRole:
                return escape_tooltip(row.whole(column)) if row.cell(column) else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.headerData(column, Qt.Orientation.Horizontal) or ''} {row.whole(column)}".strip()
            case _ if role == OBJECTION_ROLE:
                return row.objection if column is Column.QUESTION else ""
        return row.outcome if role == OUTCOME_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NUMBER: QCoreApplication.translate("ResultModel", "No."),
            Column.QUESTION: QCoreApplication.translate("ResultModel", "Question"),
            Column.GIVEN: QCoreApplication.translate("ResultModel", "Your answer"),
            Column.KEY: QCoreApplication.translate("ResultModel", "Right answer"),
            Column.POINTS: QCoreApplication.translate("ResultModel", "Points"),
        }.get(Column(section), "")

    def _ordered(self, rows: tuple[ResultRow, ...]) -> tuple[ResultRow, ...]:
        if self._mistakes_first:
            return tuple(sorted(rows, key=lambda row: (_MISTAKES.index(row.outcome), row.position)))
        return tuple(sorted(rows, key=lambda row: row.position))
