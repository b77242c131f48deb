"""Hold the sets of the library as a list that a view can show and a screen reader can read."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.core.kinds import Focus
from quizapp.gui.labels import escape_tooltip
from quizapp.gui.set_words import card_line, due_words, items_words, progress_words
from quizapp.services.library import SetSummary

SUMMARY = int(Qt.ItemDataRole.UserRole)


class LibraryModel(QAbstractListModel):
    """One row a set. `SUMMARY` gives the whole of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: tuple[SetSummary, ...] = ()

    @property
    def summaries(self) -> tuple[SetSummary, ...]:
        """Return the sets in the order of the rows."""
        return self._summaries

    def show(self, summaries: Sequence[SetSummary]) -> None:
        """Show these sets instead; where they are the same, only their numbers are told as changed."""
        after = tuple(summaries)
        if [summary.set_id for summary in after] == [summary.set_id for summary in self._summaries]:
            self._summaries = after
            if after:
                self.dataChanged.emit(self.index(0), self.index(len(after) - 1))
            return
        self.beginResetModel()
        self._summaries = after
        self.endResetModel()

    def row_of(self, set_id: str) -> int:
        """Return the row of a set, -1 where it is not shown."""
        return next((row for row, summary in enumerate(self._summaries) if summary.set_id == set_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._summaries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid() or index.row() >= len(self._summaries):
            return None
        summary = self._summaries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return summary.title
            case Qt.ItemDataRole.ToolTipRole:
                return escape_tooltip(summary.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(summary)
            case _:
                return summary if role == SUMMARY else None

    def _spoken(self, summary: SetSummary) -> str:
        """Return what a screen reader says of a set: title, date and level, progress, questions by focus."""
        by_focus = [summary.counts.get(focus, 0) for focus in Focus]
        named = self.tr("{0} on figures, {1} on actors, {2} on sources").format(*by_focus)
        counts = named if any(by_focus) else items_words(summary)
        parts = (summary.title, card_line(summary), progress_words(summary), due_words(summary), counts)
        return ". ".join(part for part in parts if part)
