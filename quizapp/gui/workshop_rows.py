"""The fields of the form for several values: lists, options, pairs, groups; rows to add, remove and move."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.core.item import Group, Option, Pair
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.workshop_fields import FormField, OptionField
from quizapp.gui.workshop_text import GrowingText


class TextRow(FormField):
    """One text of a list."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.text = GrowingText(look, name)
        self.text.edited.connect(self.edited)
        self._column().addWidget(self.text)
        self.setFocusProxy(self.text)

    def value(self) -> object:
        return self.text.words or None

    def set_value(self, value: object) -> None:
        self.text.set_words(str(value or ""))


class OptionRow(OptionField):
    """One option of a list; none where it has no text."""

    def value(self) -> object:
        value = super().value()
        return value if isinstance(value, Option) and value.text else None


class PairRow(FormField):
    """A left side and its right side."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.left = GrowingText(look, self.tr("{0}: left side").format(name))
        self.right = GrowingText(look, self.tr("{0}: right side").format(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.left, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.right, 3, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.left)
        self.left.edited.connect(self.edited)
        self.right.edited.connect(self.edited)

    def value(self) -> object:
        left, right = self.left.words, self.right.words
        return Pair(left, right) if left and right else None

    def set_value(self, value: object) -> None:
        pair = value if isinstance(value, Pair) else Pair("", "")
        self.left.set_words(pair.left)
        self.right.set_words(pair.right)


class GroupRow(FormField):
    """A group: its name, and its entries on a line each."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.name = GrowingText(look, self.tr("{0}: name of the group").format(name))
        self.name.setPlaceholderText(self.tr("Name of the group"))
        self.entries = GrowingText(look, self.tr("{0}: entries").format(name), lines=True)
        self.entries.setPlaceholderText(self.tr("Entries, one a line"))
        column = self._column()
        column.addWidget(self.name)
        column.addWidget(self.entries)
        self.setFocusProxy(self.name)
        self.name.edited.connect(self.edited)
        self.entries.edited.connect(self.edited)

    def value(self) -> object:
        entries = tuple(line for line in self.entries.words.split("\n") if line.strip())
        return Group(self.name.words, entries) if self.name.words else None

    def set_value(self, value: object) -> None:
        group = value if isinstance(value, Group) else Group("", ())
        if self.value() != group:
            self.name.set_words(group.name)
            self.entries.set_words("\n".join(group.entries))


class RowsField(FormField):
    """Several values below each other. Rows without a value are on screen only: the item has what is filled in."""

    def __init__(
        self, look: Look, name: str, make: Callable[[Look, str], FormField], *, movable: bool = False, least: int = 0
    ) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._make = make
        self._movable = movable
        self._least = least
        self.rows: list[FormField] = []
        self._holders: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add_button = Button(look, self.tr("Add"), "quiet", "small", "plus")
        self.add_button.setAccessibleName(self.tr("Add to: {0}").format(name))
        self.add_button.clicked.connect(self.add_row)
        column = self._column()
        column.addLayout(self._list)
        self._foot = FlowLayout(gap=8)
        self._foot.addWidget(self.add_button)
        column.addLayout(self._foot)

    def value(self) -> object:
        return tuple(value for row in self.rows if (value := row.value()) is not None)

    def set_value(self, value: object) -> None:
        wanted = value if isinstance(value, tuple) else ()
        if self.value() == wanted and len(self.rows) >= max(self._least, 1):
            return
        while len(self.rows) > max(len(wanted), self._least, 1):
            self._drop(len(self.rows) - 1)
        while len(self.rows) < max(len(wanted), self._least, 1):
            self._append()
        for row, each in zip(self.rows, [*wanted, *[None] * len(self.rows)], strict=False):
            row.set_value(each)

    def add_row(self) -> None:
        """Add an empty row and go there."""
        self._append().setFocus()

    def add_value(self, value: object) -> None:
        """Put a value into the first row that is empty, else into a new one."""
        row = next((row for row in self.rows if row.value() is None), None) or self._append()
        row.set_value(value)
        self.edited.emit()

    def remove_row(self, row: FormField) -> None:
        """Take a row away."""
        self._drop(self.rows.index(row))
        self.edited.emit()

    def move_row(self, row: FormField, by: int) -> None:
        """Change places with the row above or below."""
        at = self.rows.index(row)
        there = at + by
        if 0 <= there < len(self.rows):
            mine, other = row.value(), self.rows[there].value()
            row.set_value(other)
            self.rows[there].set_value(mine)
            self.rows[there].setFocus()
            self.edited.emit()

    def _append(self) -> FormField:
        row = self._make(self._look, f"{self._name} {len(self.rows) + 1}")
        row.edited.connect(self.edited)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(row, 1)
        if self._movable:
            for icon, words, by in (("chevron_up", self.tr("Up"), -1), ("chevron_down", self.tr("Down"), 1)):
                button = icon_button(self._look, icon, words, "small")
                button.clicked.connect(lambda _on=False, step=by: self.move_row(row, step))
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        trash = icon_button(self._look, "trash", self.tr("Remove"), "small")
        trash.clicked.connect(lambda: self.remove_row(row))
        line.addWidget(trash, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.append(row)
        self._holders.append(holder)
        self._list.addWidget(holder)
        return row

    def _drop(self, at: int) -> None:
        del self.rows[at]
        holder = self._holders.pop(at)
        self._list.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
