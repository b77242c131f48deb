"""Hold the questions of the workshop as the list shows them: filtered, sorted, to be ticked and dragged."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from quizapp.core.kinds import Focus
from quizapp.gui.quiz_words import focus_name, level_name
from quizapp.gui.workshop_words import DraftLine, confidence_level, confidence_word, type_name

LINE = Qt.ItemDataRole.UserRole + 1
_MIME = "application/x-quizapp-question"
_Index = QModelIndex | QPersistentModelIndex


class Show(StrEnum):
    """Which questions are shown."""

    ALL = "all"
    READY = "ready"
    SUGGESTED = "suggested"
    PROBLEMS = "problems"


class SortBy(StrEnum):
    """In which order questions are shown; only in that of the file they can be moved."""

    FILE = "file"
    CONFIDENCE = "confidence"
    FOCUS = "focus"


class DraftModel(QAbstractListModel):
    """The questions. `ticked` brings an id and whether it is to be asked, `moved` an id and its new place."""

    ticked = Signal(str, bool)
    moved = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._every: tuple[DraftLine, ...] = ()
        self.lines: tuple[DraftLine, ...] = ()
        self.show = Show.ALL
        self.sort_by = SortBy.FILE

    @property
    def is_movable(self) -> bool:
        """Tell whether the order on screen is that of the file."""
        return self.show is Show.ALL and self.sort_by is SortBy.FILE

    def set_lines(self, lines: Sequence[DraftLine]) -> None:
        """Show these questions."""
        self._every = tuple(lines)
        self._arrange()

    def arrange(self, show: Show, sort_by: SortBy) -> None:
        """Filter and sort in another way."""
        self.show, self.sort_by = show, sort_by
        self._arrange()

    def row_of(self, item_id: str) -> int:
        """Return the row of a question, -1 where it is not shown."""
        return next((row for row, line in enumerate(self.lines) if line.item.id == item_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if line.is_ready else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(line) if role == Qt.ItemDataRole.AccessibleTextRole else None
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticked.emit(self.lines[index.row()].item.id, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled if self.is_movable else flag.NoItemFlags
        plain = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren
        return plain | flag.ItemIsDragEnabled if self.is_movable else plain

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, self.lines[indexes[0].row()].item.id.encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: _Index) -> bool:
        """Tell of a question that was dropped; the model changes when the set does, so nothing is removed here."""
        name = bytes(data.data(_MIME).data()).decode()
        before = self.row_of(name)
        if before < 0:
            return False
        to = row if row >= 0 else len(self.lines)
        self.moved.emit(name, to - 1 if to > before else to)
        return False

    def _arrange(self) -> None:
        lines = [line for line in self._every if self._is_shown(line)]
        if self.sort_by is SortBy.CONFIDENCE:
            lines.sort(key=lambda line: -(line.item.confidence if line.item.confidence is not None else 2))
        elif self.sort_by is SortBy.FOCUS:
            order = list(Focus)
            lines.sort(key=lambda line: order.index(line.item.focus) if line.item.focus else len(order))
        if tuple(lines) == self.lines:
            return
        same = [line.item.id for line in lines] == [line.item.id for line in self.lines]
        if not same:
            self.beginResetModel()
        self.lines = tuple(lines)
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def _is_shown(self, line: DraftLine) -> bool:
        shown = {
            Show.ALL: True,
            Show.READY: line.is_ready,
            Show.SUGGESTED: not line.is_ready,
            Show.PROBLEMS: bool(line.remarks),
        }
        return shown[self.show]

    def _spoken(self, line: DraftLine) -> str:
        """Return a question for those who listen."""
        item = line.item
        parts = [line.words, type_name(item.type)]
        if item.focus:
            parts.append(focus_name(item.focus))
        if item.level:
            parts.append(level_name(item.level))
        if item.confidence is not None:
            parts.append(confidence_word(confidence_level(item.confidence)))
        return ". ".join([*parts, *(words for _, words in line.remarks)])
