"""The tools above the cards: search as you type, which sets, in which order."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.search_field import SearchField
from quizapp.gui.parts.segmented import Segmented
from quizapp.services.shelf import ShelfFilter, ShelfOrder

_TYPING = 60  # ms of rest before a search
_ANY = 1 << 20


class LibraryTools(QWidget):
    """Search field, filter and order. `changed` comes when the sets have to be shown anew."""

    changed = Signal()

    def __init__(self, look: Look, order: ShelfOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.order = order
        self.search = SearchField(look, self.tr("Search titles, questions and articles"), self.tr("Empty the search"))
        choices = [
            (ShelfFilter.ALL.value, self.tr("All")),
            (ShelfFilter.DUE.value, self.tr("Due")),
            (ShelfFilter.NEW.value, self.tr("New")),
            (ShelfFilter.FINISHED.value, self.tr("Finished")),
        ]
        self._filter = Segmented(look, choices, self.tr("Show"))
        self._button = Button(look, "", "quiet", "medium", "chevron_down", trailing=True)
        self._menu = QMenu(self)
        self._fill_menu()
        self._button.clicked.connect(self._open_menu)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 1)
        self._is_wide = False
        self._arrange(is_wide=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._filter.chosen.connect(lambda _key: self.changed.emit())
        look.changed.connect(self._fit)

    @property
    def query(self) -> str:
        """Return what is searched for."""
        return self.search.text().strip()

    @property
    def filter(self) -> ShelfFilter:
        """Return which sets are shown."""
        return ShelfFilter(self._filter.key)

    def choose_filter(self, shown: ShelfFilter) -> None:
        """Show these sets."""
        self._filter.choose(shown.value)
        self.changed.emit()

    def reset(self) -> None:
        """Show everything again."""
        self.search.clear()
        self._pause.stop()
        self.choose_filter(ShelfFilter.ALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Use two rows where one is too narrow."""
        parts = self._filter.sizeHint().width() + self._button.sizeHint().width() + self._look.px(260)
        self._arrange(is_wide=self.width() >= parts)

    def _arrange(self, *, is_wide: bool) -> None:
        self.search.setMaximumWidth(self._look.px(360) if is_wide else _ANY)
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        align = Qt.AlignmentFlag
        for part in (self.search, self._filter, self._button):
            self._grid.removeWidget(part)
        second = (0, 1) if is_wide else (1, 0)
        self._grid.addWidget(self.search, 0, 0, 1, 1 if is_wide else 4)
        self._grid.addWidget(self._filter, *second, align.AlignLeft)
        self._grid.addWidget(self._button, 0 if is_wide else 1, 3, align.AlignRight)

    def _fill_menu(self) -> None:
        group = QActionGroup(self._menu)
        words = {
            ShelfOrder.NEWEST: self.tr("Newest first"),
            ShelfOrder.TITLE: self.tr("By title"),
            ShelfOrder.PROGRESS: self.tr("Most progress first"),
        }
        for order, word in words.items():
            action = QAction(word, self._menu)
            action.setCheckable(True)
            action.setChecked(order is self.order)
            action.triggered.connect(lambda _on=False, chosen=order, said=word: self._sort(chosen, said))
            group.addAction(action)
            self._menu.addAction(action)
        self._name_button(words[self.order])

    def _sort(self, order: ShelfOrder, word: str) -> None:
        self.order = order
        self._name_button(word)
        self.changed.emit()

    def _name_button(self, word: str) -> None:
        self._button.setText(word)
        self._button.setAccessibleName(self.tr("Order: {0}").format(word))
        self._button.setToolTip(self.tr("Order of the sets"))

    def _open_menu(self) -> None:
        below = self._button.rect().bottomRight()
        below.setX(below.x() - self._menu.sizeHint().width())
        self._menu.popup(self._button.mapToGlobal(below))
