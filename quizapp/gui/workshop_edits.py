"""What can be done to the set from list and form, each edit with the words by which it is taken back."""

from PySide6.QtCore import QObject, Signal

from quizapp.core.item import Item, ItemSet, ItemType, Status
from quizapp.gui.workshop_bench import WorkshopBench
from quizapp.gui.workshop_words import field_name, type_name
from quizapp.services import item_forms


class WorkshopEdits(QObject):
    """The edits. `made` brings the id of a question that shall be chosen."""

    made = Signal(str)

    def __init__(self, bench: WorkshopBench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    def tick(self, item_id: str, ready: bool) -> None:
        """Let learners be asked a question, or keep it as a suggestion."""
        item_set = self._bench.item_set
        if item_set is not None:
            status = Status.READY if ready else Status.SUGGESTED
            label = self.tr("accepting a question") if ready else self.tr("putting a question back")
            self._bench.change(label, item_forms.with_status(item_set, (item_id,), status))

    def set_field(self, item_id: str, name: str, value: object) -> None:
        """Take a value that was put into the form; keys into one field are taken back together."""
        found = self._find(item_id)
        if found:
            item_set, item = found
            new = item_forms.with_value(item, name, value)
            words = field_name(name, item.type) if name != "type" else self.tr("Type")
            label = self.tr("changing “{0}”").format(words)
            self._bench.change(label, item_forms.with_item(item_set, new), f"{item_id}.{name}")

    def add(self, type_word: str, after: str) -> None:
        """Add an empty question of a type behind another one."""
        item_set = self._bench.item_set
        if item_set is not None:
            item_type = ItemType(type_word)
            new = item_forms.new_item(item_set, item_type, self.tr("New question"))
            label = self.tr("adding “{0}”").format(type_name(item_type))
            if self._bench.change(label, item_forms.inserted(item_set, new, after)):
                self.made.emit(new.id)

    def copy(self, item_id: str) -> None:
        """Put a copy of a question behind it."""
        found = self._find(item_id)
        if found:
            item_set, item = found
            new = item_forms.duplicate(item_set, item)
            if self._bench.change(self.tr("copying a question"), item_forms.inserted(item_set, new, item.id)):
                self.made.emit(new.id)

    def remove(self, item_id: str) -> None:
        """Take a question out of the set."""
        found = self._find(item_id)
        if found:
            label = self.tr("removing a question")
            self._bench.change(label, item_forms.without_items(found[0], (item_id,)))

    def move(self, item_id: str, by: int) -> None:
        """Move a question up or down."""
        found = self._find(item_id)
        if found:
            self.move_to(item_id, found[0].items.index(found[1]) + by)

    def move_to(self, item_id: str, to: int) -> None:
        """Move a question to a place, counted from 0 without it."""
        found = self._find(item_id)
        if found and 0 <= to < len(found[0].items) and found[0].items.index(found[1]) != to:
            self._bench.change(self.tr("moving a question"), item_forms.moved(found[0], item_id, to))
            self.made.emit(item_id)

    def _find(self, item_id: str) -> tuple[ItemSet, Item] | None:
        """Return the set and a question of it, None where it is not there."""
        item_set = self._bench.item_set
        item = next((item for item in item_set.items if item.id == item_id), None) if item_set else None
        return (item_set, item) if item_set and item else None
