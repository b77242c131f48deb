"""Hold what the command palette offers and choose from it by what is typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.core.fuzzy import fuzzy_score

OFFER = int(Qt.ItemDataRole.UserRole)
_MOST = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette: what it does, where it belongs or what it is about, and its keys."""

    text: str
    note: str
    icon: str
    act: Callable[[], None]
    keys: str = ""


class CommandModel(QAbstractListModel):
    """The offers that fit what is typed, the best first. `more` looks further once a few letters are there."""

    def __init__(
        self, offers: Sequence[Offer], more: Callable[[str], Sequence[Offer]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._offers = tuple(offers)
        self._more = more
        self._shown: tuple[Offer, ...] = self._offers[:_MOST]

    @property
    def shown(self) -> tuple[Offer, ...]:
        """Return the offers in the order of the rows."""
        return self._shown

    def search(self, query: str) -> None:
        """Offer only what fits."""
        scored = [(fuzzy_score(query, offer.text), offer) for offer in self._offers]
        fitting = [(score, offer) for score, offer in scored if score is not None]
        if query.strip() and fitting:
            fitting.sort(key=lambda pair: -pair[0])
            fitting = [(score, offer) for score, offer in fitting if score >= fitting[0][0] / 4]
        found = self._more(query) if len(query.strip()) > 2 else ()
        self.beginResetModel()
        self._shown = (*(offer for _, offer in fitting), *found)[:_MOST]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        offer = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (offer.text, offer.note, offer.keys) if part)
        return offer if role == OFFER else None
