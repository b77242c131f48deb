"""Ask for a typed date or clock time."""

from PySide6.QtWidgets import QWidget

from quizapp.core.item import ItemSet
from quizapp.core.session import Entry
from quizapp.gui.items.typed import TypedWidget
from quizapp.gui.look import Look


class DateWidget(TypedWidget):
    """A field for a date or a time as one writes it."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(look, item_set, entry, parent, "", self.tr("Date or time"))
