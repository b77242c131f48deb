"""Let a learner choose among rows: what single choice, multiple choice and true or false share."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from quizapp.core.item import ItemSet
from quizapp.core.session import Entry
from quizapp.gui.items.answer_row import AnswerRow, ChoiceRow, TickRow
from quizapp.gui.items.base import RING, ItemWidget, KeyHelp
from quizapp.gui.items.keys import option_keys, pressed
from quizapp.gui.items.state import PartState
from quizapp.gui.look import Look


class RowsWidget(ItemWidget):
    """Rows below each other, chosen by click, by their keys, or by Tab, arrows and space."""

    def __init__(
        self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None, texts: Sequence[str], several: bool
    ) -> None:
        super().__init__(look, item_set, entry, parent)
        self.texts = tuple(texts)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(RING, RING, RING, RING)
        self.column.setSpacing(look.px(12))
        self.rows = [self._row(key, text, several) for key, text in zip(option_keys(len(texts)), texts, strict=True)]
        self._group.buttonToggled.connect(lambda *_: self.response_changed.emit())

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the texts of the chosen rows, from top to bottom."""
        return tuple(text for text, row in zip(self.texts, self.rows, strict=True) if row.isChecked())

    def choose(self, chosen: Sequence[str]) -> None:
        """Choose exactly the rows with these texts."""
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)
        for text, row in zip(self.texts, self.rows, strict=True):
            row.setChecked(text in chosen)
        self._group.setExclusive(exclusive)

    def judge(self, right: Sequence[str]) -> None:
        """Paint every row by whether it was chosen and should have been."""
        self.judged = True
        for text, row in zip(self.texts, self.rows, strict=True):
            row.set_state(_state(row.isChecked(), text in right))

    def take_key(self, event: QKeyEvent) -> bool:
        keys = option_keys(len(self.rows))
        key = pressed(event)
        if self.judged or not key or key not in keys:
            return False
        row = self.rows[keys.index(key)]
        row.setFocus()
        row.click()
        return True

    def first_focus(self) -> QWidget:
        return next((row for row in self.rows if row.isChecked()), self.rows[0])

    def key_help(self) -> list[KeyHelp]:
        keys = option_keys(len(self.rows))
        words = QCoreApplication.translate("Keys", "choose an answer")
        if self._group.exclusive():
            return [KeyHelp((keys[0], keys[-1]), words, QCoreApplication.translate("Keys", "to"))]
        words = QCoreApplication.translate("Keys", "tick or untick an answer")
        return [KeyHelp((keys[0], keys[-1]), words, QCoreApplication.translate("Keys", "to"))]

    def _row(self, key: str, text: str, several: bool) -> AnswerRow:
        row = TickRow(self.look, key, text, self) if several else ChoiceRow(self.look, key, text, self)
        self._group.addButton(row)
        self.column.addWidget(row)
        return row


def _state(chosen: bool, right: bool) -> PartState:
    if chosen:
        return PartState.RIGHT if right else PartState.WRONG
    return PartState.MISSED if right else PartState.ASIDE
