"""Show the sets as cards in as many columns as there is room for, by mouse and by keyboard.

The cards are items of one QListView, painted by a delegate: a library of a thousand sets opens as fast as one of ten.
What can be done with a card are actions of the view (Return, L, T, Del) and its context menu; the painted buttons only
repeat them for the pointer, so nothing is out of reach of the keyboard or a screen reader.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QToolTip, QWidget

from quizapp.gui.card_layout import GAP, HEIGHT, button_words, card_layout
from quizapp.gui.labels import escape_tooltip
from quizapp.gui.library_delegate import CardDelegate
from quizapp.gui.library_model import LibraryModel
from quizapp.gui.look import Look
from quizapp.gui.parts.viewport import set_known_viewport

_COLUMNS = ((600, 1), (940, 2), (1440, 3))


class CardView(QListView):
    """The cards; as high as all of them, so that the page around it scrolls. `left_upwards`: the arrow key upwards
    was pressed in the first row. `pressed`: a painted button was clicked."""

    left_upwards = Signal()
    pressed = Signal(str)
    current_moved = Signal()

    def __init__(self, look: Look, model: LibraryModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sets = model
        self._cards = CardDelegate(look, self)
        self._menu_actions: list[QAction] = []
        set_known_viewport(self)
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        model.modelReset.connect(self.fit)
        look.changed.connect(self.fit)

    @property
    def columns(self) -> int:
        """Return how many cards stand side by side."""
        room = (self.width() - GAP) * 100 / self._look.text_size
        return next((count for width, count in _COLUMNS if room < width), 4)

    @property
    def current_id(self) -> str:
        """Return the id of the current set, "" where there is none."""
        row = self.currentIndex().row()
        return self._sets.summaries[row].set_id if 0 <= row < len(self._sets.summaries) else ""

    def set_actions(self, actions: list[QAction]) -> None:
        """Let these actions work on the current card by their keys and in its context menu."""
        self._menu_actions = actions
        for action in actions:
            self.addAction(action)

    def take_focus(self) -> None:
        """Go to the cards by the keyboard, the first of them where none is current."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def select(self, set_id: str) -> None:
        """Make a set the current one; the first where it is not shown."""
        row = max(self._sets.row_of(set_id), 0)
        self.selectionModel().setCurrentIndex(self._sets.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def fit(self) -> None:
        """Lay the cards out anew: columns by the width, height by the rows."""
        columns = self.columns
        cell = QSize(max((self.width() - 1) // columns, 1), self._look.px(HEIGHT) + GAP)
        if self.gridSize() != cell:
            self._cards.cell = cell
            self.setGridSize(cell)
        rows = -(-self._sets.rowCount() // columns)
        self.setFixedHeight(max(rows * cell.height(), 1))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    # The stubs ask for QModelIndex | QPersistentModelIndex, Qt gives a QModelIndex.
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.current_moved.emit()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._cards.focused = True
        if not self.currentIndex().isValid() and self._sets.rowCount():
            self.select("")
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._cards.focused = False
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first_row = self.currentIndex().row() < self.columns
        if event.key() == Qt.Key.Key_Up and first_row:
            self.left_upwards.emit()
            return
        if event.text().isprintable() and event.text().strip():
            event.ignore()  # letters are actions here, no search by first letters
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(*self._button_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1, "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, button = self._button_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or row != self.currentIndex().row():
            return
        if button == "more":
            self.show_menu(event.globalPosition().toPoint())
        elif button:
            self.pressed.emit(button)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        row, button = self._button_at(event.position().toPoint())
        if row >= 0 and not button:
            self.pressed.emit("read")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of the current card: at the pointer, or at the card where the keyboard asks."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_keyboard or self.indexAt(event.pos()).isValid():
            place = self.visualRect(self.currentIndex()).center() if by_keyboard else event.pos()
            self.show_menu(self.viewport().mapToGlobal(place))

    def show_menu(self, place: QPoint) -> None:
        """Show what can be done with the current set."""
        if self.currentIndex().isValid():
            menu = QMenu(self)
            menu.addActions(self._menu_actions)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the tips of the painted buttons."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            _, button = self._button_at(event.pos())
            tips = {action.objectName(): action.toolTip() for action in self._menu_actions}
            words = tips.get(button) or button_words().get(button, "")
            if words:
                QToolTip.showText(event.globalPos(), escape_tooltip(words), self)
                return True
        return super().viewportEvent(event)

    def _button_at(self, point: QPoint) -> tuple[int, str]:
        """Return row and painted button at a point of the view."""
        index = self.indexAt(point)
        if not index.isValid():
            return (-1, "")
        places = card_layout(self._look, self.visualRect(index))
        return (index.row(), places.button_at(point)) if places.card.contains(point) else (-1, "")

    def _hover(self, row: int, button: str) -> None:
        if self._cards.hovered != (row, button):
            self._cards.hovered = (row, button)
            hand = Qt.CursorShape.PointingHandCursor if button else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            self.viewport().update()
