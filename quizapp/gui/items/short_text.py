"""Ask for a typed name or word."""

from PySide6.QtWidgets import QWidget

from quizapp.core.item import ItemSet
from quizapp.core.session import Entry
from quizapp.gui.items.typed import TypedWidget
from quizapp.gui.look import Look


class ShortTextWidget(TypedWidget):
    """A field for a few words."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(look, item_set, entry, parent, "", self.tr("A name or a few words"))
