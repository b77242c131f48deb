"""Put entries of a tray into slots: by letter, by click on both, or by dragging. Shared by matching and cloze."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui.items.base import RING, KeyHelp
from quizapp.gui.items.chip import Chip
from quizapp.gui.items.drag import Dragger
from quizapp.gui.items.keys import letter_keys, pressed
from quizapp.gui.items.slot import Slot
from quizapp.gui.items.state import PartState
from quizapp.gui.items.tray import Tray
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look


class SlotBoard(QWidget):
    """Slots (laid out by whoever made the board) and below them the tray of what is left.

    `again` lets an entry be used more than once: then it stays in the tray.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        names: Sequence[str],
        entries: Sequence[str],
        again: bool,
        parent: QWidget,
        *,
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self._texts = tuple(entries)
        self._keys = letter_keys(len(entries))
        self._again = again
        self._active = 0
        self._judged = False
        self._placed: list[int | None] = [None] * len(names)
        self._dragger = Dragger(self)
        self._dragger.dropped.connect(self._drop)
        self.slots = [self._slot(look, number, name, small) for number, name in enumerate(names)]
        self.chips = [self._chip(look, number, text) for number, text in enumerate(entries)]
        self._heading = plain_label("", "small", "muted", bold=True, parent=self)
        self._heading.setContentsMargins(RING, 0, RING, 0)
        self._tray = Tray(look, self, margin=RING, top=RING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self._heading)
        column.addWidget(self._tray)
        self._show()

    @property
    def active_slot(self) -> Slot:
        """Return the slot that takes the next entry."""
        return self.slots[self._active]

    @property
    def entries(self) -> tuple[str | None, ...]:
        """Return the words in the slots, None in a free one."""
        return tuple(None if entry is None else self._texts[entry] for entry in self._placed)

    def set_entries(self, entries: Sequence[str | None]) -> None:
        """Fill the slots with what was given before; words that stand in the tray twice are taken one by one."""
        self._placed = [None] * len(self.slots)
        for number, text in enumerate(entries):
            free = (at for at, own in enumerate(self._texts) if own == text and (self._again or at not in self._placed))
            self._placed[number] = next(free, None)
        self._active = next((number for number, entry in enumerate(self._placed) if entry is None), 0)
        self._show()
        self.changed.emit()

    def judge(self, states: Sequence[PartState]) -> None:
        """Lock the slots and paint the verdicts."""
        self._judged = True
        self._dragger.stop()
        for slot, state in zip(self.slots, states, strict=True):
            slot.set_state(state)
        for chip in self.chips:
            chip.set_state(PartState.ASIDE)

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a letter, on up and down, and on Delete."""
        key = pressed(event)
        if key and key in self._keys:
            self._put(self._keys.index(key), self._active)
            return True
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step:
            self._activate((self._active + step) % len(self.slots))
            self.active_slot.setFocus()
            return True
        if event.key() == Qt.Key.Key_Delete and self._placed[self._active] is not None:
            self._clear(self._active)
            return True
        return False

    def key_help(self, words: str) -> list[KeyHelp]:
        """Return the keys that fill slots; `words` say what a letter does."""
        delete = QCoreApplication.translate("Keys", "Del")
        to = QCoreApplication.translate("Keys", "to")
        return [
            KeyHelp((self._keys[0], self._keys[-1]), words, to),
            KeyHelp(("↑", "↓"), QCoreApplication.translate("Keys", "change the field")),
            KeyHelp((delete,), QCoreApplication.translate("Keys", "empty the field")),
        ]

    def _put(self, entry: int, number: int) -> None:
        """Put an entry into a slot, out of the one it was in, and go on to the next free slot."""
        if self._judged:
            return
        if not self._again and entry in self._placed:
            self._placed[self._placed.index(entry)] = None
        self._placed[number] = entry
        self._active = self._next_free(number)
        self.active_slot.setFocus()  # before the chip is hidden, which would send the focus elsewhere
        self._show()
        self.changed.emit()

    def _clear(self, number: int) -> None:
        self._placed[number] = None
        self._active = number
        self._show()
        self.slots[number].setFocus()
        self.changed.emit()

    def _activate(self, number: int) -> None:
        self._active = number
        for slot in self.slots:
            slot.set_active(slot is self.active_slot and None in self._placed)

    def _next_free(self, after: int) -> int:
        count = len(self.slots)
        order = [(after + step) % count for step in range(1, count + 1)]
        return next((number for number in order if self._placed[number] is None), after)

    def _drop(self, source: QWidget, place: QPoint) -> None:
        """Put what was dragged into the slot under the pointer; outside of all slots it goes back to the tray."""
        entry = self._dragged(source)
        if entry is None or self._judged:
            return
        number = next((number for number, slot in enumerate(self.slots) if _lies_in(slot, place)), None)
        if isinstance(source, Slot):
            self._placed[self.slots.index(source)] = None
        if number is not None:
            self._put(entry, number)
        elif isinstance(source, Slot):
            self._clear(self.slots.index(source))

    def _dragged(self, source: QWidget) -> int | None:
        if isinstance(source, Slot):
            return self._placed[self.slots.index(source)]
        return self.chips.index(source) if isinstance(source, Chip) else None

    def _show(self) -> None:
        for number, slot in enumerate(self.slots):
            entry = self._placed[number]
            slot.fill("" if entry is None else self._keys[entry], None if entry is None else self._texts[entry])
            slot.set_active(number == self._active and None in self._placed and not self._judged)
        for at, chip in enumerate(self.chips):
            chip.setChecked(False)
            chip.hide()
            if self._again:
                chip.set_used(at in self._placed)
        left = [chip for at, chip in enumerate(self.chips) if self._again or at not in self._placed]
        self._tray.set_chips(left)
        self._heading.setText(self._words())
        self._heading.setVisible(bool(left))

    def _words(self) -> str:
        if self._again:
            return self.tr("To choose from")
        over = len(self._texts) - len(self.slots)
        if over == 1:
            return self.tr("Left over, one of them fits nowhere")
        return self.tr("Left over, {0} of them fit nowhere").format(over) if over > 0 else self.tr("Left over")

    def _slot(self, look: Look, number: int, name: str, small: bool) -> Slot:
        slot = Slot(look, name, self.parentWidget(), small=small)
        slot.focused.connect(lambda: None if self._judged else self._activate(number))
        slot.cleared.connect(lambda: self._clear(number))
        self._dragger.watch(slot)
        return slot

    def _chip(self, look: Look, number: int, text: str) -> Chip:
        chip = Chip(look, self._keys[number], text, self)
        chip.clicked.connect(lambda: self._put(number, self._active))
        self._dragger.watch(chip)
        return chip


def _lies_in(widget: QWidget, place: QPoint) -> bool:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()).contains(place)
