"""Lay out the fields of a fact: words above each field, one or two in a row."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from quizapp.core.facts import Actor, Fact, Source
from quizapp.core.item import ItemSet
from quizapp.gui.fact_kinds import kind_word
from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.combo_box import ComboBox

NOBODY = ""


class FactForm(QWidget):
    """The fields of one kind of fact. `submitted`: Return was pressed in a field; `edited`: something was changed."""

    submitted = Signal()
    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "ground")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, look.px(12), 0)
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def fact(self) -> Fact:
        """Return the fact as it stands in the fields."""
        raise NotImplementedError  # every form has its own

    def names(self, text: str) -> tuple[str, ...]:
        """Return the names in a field, which semicolons part."""
        return tuple(dict.fromkeys(name for part in text.split(";") if (name := " ".join(part.split()))))

    def line(self, name: str, text: str | None, row: int, column: int = 0, span: int = 2) -> QLineEdit:
        """Put a line to type in into the form."""
        field = QLineEdit(text or "")
        field.setProperty("extent", "medium")
        field.setAccessibleName(name)
        field.setCursorPosition(0)
        field.returnPressed.connect(self.submitted)
        field.textEdited.connect(lambda _text: self.edited.emit())
        self._put(name, field, row, column, span)
        return field

    def choice(
        self, name: str, options: Iterable[tuple[str, str]], chosen: str, row: int, column: int = 0, span: int = 2
    ) -> ComboBox:
        """Put a choice of one of many into the form: keys and their words."""
        box = ComboBox(self._look, name, "medium")
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        for key, word in options:
            box.addItem(word, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.activated.connect(lambda _row: self.edited.emit())
        self._put(name, box, row, column, span)
        return box

    def _put(self, name: str, field: QWidget, row: int, column: int, span: int) -> None:
        place = QVBoxLayout()
        place.setSpacing(self._look.px(2))
        label = line_label(name, "small", "muted")
        label.setBuddy(field)
        place.addWidget(label)
        place.addWidget(field)
        self._grid.addLayout(place, row, column, 1, span)


def kind_options(kinds: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """Return kinds as a choice."""
    return [(kind.value, kind_word(kind)) for kind in kinds]


def speaker_options(item_set: ItemSet, nobody: str, *, sources_only: bool = False) -> list[tuple[str, str]]:
    """Return all who may say something, or all that it may come through, as a choice; first the word for nobody."""
    speakers: tuple[Actor | Source, ...] = item_set.sources if sources_only else (*item_set.actors, *item_set.sources)
    return [(NOBODY, nobody), *((one.id, one.name) for one in speakers)]
