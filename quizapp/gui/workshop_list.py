"""List the questions of the workshop: tick, choose, move, remove, copy, add, filter, sort."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from quizapp.core.item import ItemType
from quizapp.gui.actions import Actions
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button
from quizapp.gui.workshop_card import CardDelegate
from quizapp.gui.workshop_model import DraftModel, Show, SortBy
from quizapp.gui.workshop_words import type_name

ITEM_ACTIONS = (
    *("other_question", "other_distractors", "other_type"),
    *("workshop_up", "workshop_down", "workshop_copy", "workshop_remove"),
)


class DraftView(QListView):
    """The cards below each other. `current_moved` tells that another question is chosen."""

    current_moved = Signal()

    def __init__(self, look: Look, model: DraftModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = model
        self._cards = CardDelegate(look, self)
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.setAccessibleName(self.tr("Questions of the set"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current_id(self) -> str:
        """Return the id of the question chosen, "" for none."""
        row = self.currentIndex().row()
        return self._drafts.lines[row].item.id if 0 <= row < len(self._drafts.lines) else ""

    def choose(self, item_id: str) -> None:
        """Choose a question."""
        row = self._drafts.row_of(item_id)
        if row >= 0 and item_id != self.current_id:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._drafts.index(row), flag)

    def show_remarks(self, *, on: bool) -> None:
        """Show what is wrong with the questions, or only leave the room for it."""
        if self._cards.with_remarks != on:
            self._cards.with_remarks = on
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cards.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()

    # The stubs ask for QModelIndex | QPersistentModelIndex, Qt gives a QModelIndex.
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.current_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = self._action_of(event)
        if name:
            next(action for action in self.actions() if action.objectName() == name).trigger()
            return
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
            return
        if event.text().isprintable() and event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        tick = self._cards.tick_place(QRectF(self.visualRect(index))).adjusted(-12, -12, 12, 12)
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and tick.contains(event.position()):
            self._toggle(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._cards.focused = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._cards.focused = False
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            menu = QMenu(self)
            menu.addActions(self.actions())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def _action_of(self, event: QKeyEvent) -> str:
        """Return the action that a key of the list means besides its own keys."""
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            return "workshop_remove"
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return {Qt.Key.Key_Up: "workshop_up", Qt.Key.Key_Down: "workshop_down"}.get(Qt.Key(event.key()), "")
        return ""

    def _toggle(self, index: QModelIndex) -> None:
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        new = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        self._drafts.setData(index, new, Qt.ItemDataRole.CheckStateRole)


class DraftColumn(QFrame):
    """The column with the questions. `add_wanted` brings the type of a new question."""

    add_wanted = Signal(str)

    def __init__(self, look: Look, actions: Actions, model: DraftModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._drafts = model
        self.setProperty("role", "side")
        self.view = DraftView(look, model)
        for name in ITEM_ACTIONS:
            self.view.addAction(actions[name])
        self.count = line_label("", "small", "muted")
        self._counted = ("", "")
        self.empty = plain_label("", "muted")
        self.sort_button = icon_button(look, "more", self.tr("Filter and sort"), "small")
        self.add_button = icon_button(look, "plus", self.tr("Add a question"), "small")
        self.sort_button.setMenu(self._sort_menu())
        self.add_button.setMenu(self._add_menu())
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(line_label(self.tr("Questions"), "body", bold=True))
        head.addWidget(self.count, 1)
        head.addWidget(self.sort_button)
        head.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(12), look.px(12), 0)
        column.setSpacing(look.px(10))
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)

    def show_count(self, every: int, ready: int, *, readable: bool = True) -> None:
        """Say how many of the questions are asked, and what to do where there are none, or none can be read."""
        self._counted = (self.tr("{0} of {1} accepted").format(ready, every), f"{ready}/{every}") if every else ("", "")
        self.count.setToolTip(self._counted[0])
        self.count.setAccessibleName(self._counted[0])
        self._fit_count()
        shown = len(self._drafts.lines)
        none_here = self.tr("No question fits the filter.")
        none = self.tr("No questions yet. Add one with the plus sign.")
        if not readable:
            none = self.tr("The file cannot be read yet. Mend what is listed under “Problems”; the questions follow.")
        self.empty.setText("" if shown else none_here if every else none)
        self.empty.setVisible(not shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_count()

    def _fit_count(self) -> None:
        """Say the count in words where they fit, else in numbers."""
        whole, short = self._counted
        fits = self.count.fontMetrics().horizontalAdvance(whole) <= self.count.width()
        self.count.setText(whole if fits or not self.isVisible() else short)

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for item_type in ItemType:
            action = menu.addAction(type_name(item_type))
            action.triggered.connect(lambda _on=False, name=item_type.value: self.add_wanted.emit(name))
        return menu

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        shown = {
            Show.ALL: self.tr("All questions"),
            Show.READY: self.tr("Accepted ones"),
            Show.SUGGESTED: self.tr("Suggestions"),
            Show.PROBLEMS: self.tr("With problems"),
        }
        orders = {
            SortBy.FILE: self.tr("As in the file"),
            SortBy.CONFIDENCE: self.tr("Surest first"),
            SortBy.FOCUS: self.tr("By focus"),
        }
        shows, sorts = QActionGroup(menu), QActionGroup(menu)
        for words, group, key in (
            *((words, shows, key) for key, words in shown.items()),
            *((words, sorts, key) for key, words in orders.items()),
        ):
            if key is SortBy.FILE:
                menu.addSeparator()
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(key.value)
            group.addAction(action)
            action.setChecked(key in (Show.ALL, SortBy.FILE))
        menu.triggered.connect(lambda _action: self._arrange(shows, sorts))
        return menu

    def _arrange(self, shows: QActionGroup, sorts: QActionGroup) -> None:
        current = self.view.current_id
        self._drafts.arrange(Show(shows.checkedAction().data()), SortBy(sorts.checkedAction().data()))
        self.view.choose(current)
