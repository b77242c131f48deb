"""Ask for a typed number; its unit stands in the field."""

from PySide6.QtWidgets import QWidget

from quizapp.core.item import ItemSet, NumberEntry
from quizapp.core.session import Entry
from quizapp.gui.items.typed import TypedWidget
from quizapp.gui.look import Look


class NumberWidget(TypedWidget):
    """A field for a number in digits or words."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        body = entry.item.body
        assert isinstance(body, NumberEntry)
        super().__init__(look, item_set, entry, parent, body.unit or "", self.tr("Number in digits or words"))
