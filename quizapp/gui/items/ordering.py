"""Ask for the right order of entries."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.core.attempt import Score
from quizapp.core.item import ItemSet, Ordering
from quizapp.core.presentation import first_sequence
from quizapp.core.response import ListResponse, Response
from quizapp.core.session import Entry
from quizapp.gui.items.base import RING, ItemWidget, KeyHelp
from quizapp.gui.items.drag import Dragger
from quizapp.gui.items.keys import option_keys, pressed
from quizapp.gui.items.order_row import OrderRow
from quizapp.gui.look import Look


class OrderingWidget(ItemWidget):
    """Rows that are moved by Alt+Up and Alt+Down, by their buttons, or by dragging."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(look, item_set, entry, parent)
        self.touched = False
        self._dragger = Dragger(self)
        self._dragger.moved.connect(self._drag)
        self._dragger.dropped.connect(self._settle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(RING, RING, RING, RING)
        self._column.setSpacing(look.px(8))
        self.rows = [self._row(text) for text in first_sequence(entry.item, entry.seed)]
        self._arrange()

    @property
    def sequence(self) -> tuple[str, ...]:
        """Return the entries as they stand."""
        return tuple(row.words for row in self.rows)

    def response(self) -> Response | None:
        return ListResponse(self.sequence) if self.touched else None

    def given(self) -> Response | None:
        return ListResponse(self.sequence)

    def is_complete(self) -> bool:
        return True

    def set_response(self, response: Response | None) -> None:
        if not isinstance(response, ListResponse) or sorted(response.entries) != sorted(self.sequence):
            return
        left = list(self.rows)
        order: list[OrderRow] = []
        for text in response.entries:
            order.append(left.pop(next(at for at, row in enumerate(left) if row.words == text)))
        self.rows = order
        self.touched = True
        self._arrange()
        self.response_changed.emit()

    def show_verdict(self, _score: Score) -> None:
        body = self.item.body
        assert isinstance(body, Ordering)
        self.judged = True
        self._dragger.stop()
        for row in self.rows:
            row.set_verdict(body.sequence.index(row.words))

    def take_key(self, event: QKeyEvent) -> bool:
        if self.judged:
            return False
        here = next((at for at, row in enumerate(self.rows) if row.hasFocus()), 0)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_row(here, here + step)
            return True
        if step:
            self.rows[min(max(here + step, 0), len(self.rows) - 1)].setFocus()
            return True
        keys = option_keys(len(self.rows))
        if (key := pressed(event)) in keys and key:
            self.rows[keys.index(key)].setFocus()
            return True
        return False

    def move_row(self, source: int, target: int) -> None:
        """Move the row at one place to another; places outside are ignored."""
        if self.judged or source == target or not 0 <= target < len(self.rows):
            return
        row = self.rows.pop(source)
        self.rows.insert(target, row)
        self.touched = True
        self._arrange()
        row.setFocus()
        self.response_changed.emit()

    def first_focus(self) -> QWidget:
        return self.rows[0]

    def key_help(self) -> list[KeyHelp]:
        alt = QCoreApplication.translate("Keys", "Alt")
        return [
            KeyHelp(("↑", "↓"), QCoreApplication.translate("Keys", "change the row")),
            KeyHelp((alt, "↑", "↓"), QCoreApplication.translate("Keys", "move the row")),
        ]

    def _arrange(self) -> None:
        previous: QWidget | None = None
        for place, row in enumerate(self.rows):
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
            row.set_place(place, len(self.rows))
            if previous is not None:
                QWidget.setTabOrder(previous, row)
            previous = row
        self._column.activate()  # a drag that goes on needs the new places now

    def _row(self, text: str) -> OrderRow:
        row = OrderRow(self.look, text, self)
        row.moved.connect(lambda step: self.move_row(self.rows.index(row), self.rows.index(row) + step))
        self._dragger.watch(row)
        return row

    def _drag(self, source: QWidget, place: QPoint) -> None:
        """Let the row change places with those that the pointer passes."""
        if not isinstance(source, OrderRow):
            return
        source.set_lifted(True)
        height = self.mapFromGlobal(place).y()
        here = self.rows.index(source)
        above = sum(row.geometry().center().y() < height for row in self.rows if row is not source)
        if above != here:
            self.move_row(here, above)

    def _settle(self, source: QWidget, place: QPoint) -> None:
        if isinstance(source, OrderRow):
            self._drag(source, place)
            source.set_lifted(False)
