"""Ask which entries belong to which group."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.core.attempt import Score
from quizapp.core.item import Grouping, ItemSet
from quizapp.core.presentation import tray
from quizapp.core.response import GroupsResponse, Response
from quizapp.core.session import Entry
from quizapp.core.text import fold_option
from quizapp.gui.items.base import RING, ItemWidget, KeyHelp
from quizapp.gui.items.chip import Chip
from quizapp.gui.items.drag import Dragger
from quizapp.gui.items.group_box import GroupBox
from quizapp.gui.items.keys import letter_keys, option_keys, pressed
from quizapp.gui.items.state import PartState
from quizapp.gui.items.tray import Tray
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look


class GroupingWidget(ItemWidget):
    """A box a group and a tray below; choose an entry, then its group, or drag it there."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(look, item_set, entry, parent)
        self._dragger = Dragger(self)
        self._dragger.dropped.connect(self._drop)
        self._where: dict[str, int | None] = {}
        names = [group.name for group in self.body.groups]
        self.boxes = [self._box(key, name) for key, name in zip(option_keys(len(names)), names, strict=True)]
        texts = tray(entry.item, entry.seed)
        self.chips = [self._chip(key, text) for key, text in zip(letter_keys(len(texts)), texts, strict=True)]
        self._heading = plain_label("", "small", "muted", bold=True, parent=self)
        self._heading.setContentsMargins(RING, 0, RING, 0)
        self._tray = Tray(look, self, margin=RING, top=RING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, RING, 0, 0)
        column.setSpacing(look.px(6))
        boxes = QVBoxLayout()
        boxes.setContentsMargins(RING, 0, RING, look.px(8))
        boxes.setSpacing(look.px(12))
        for box in self.boxes:
            boxes.addWidget(box)
        column.addLayout(boxes)
        column.addWidget(self._heading)
        column.addWidget(self._tray)
        self._show()

    @property
    def body(self) -> Grouping:
        """Return what the item says beyond its stem."""
        assert isinstance(self.item.body, Grouping)
        return self.item.body

    def response(self) -> Response | None:
        groups = tuple(
            (box.name, tuple(chip.text_shown for chip in self.chips if self._where[chip.text_shown] == number))
            for number, box in enumerate(self.boxes)
        )
        given = tuple((name, entries) for name, entries in groups if entries)
        return GroupsResponse(given) if given else None

    def is_complete(self) -> bool:
        """Tell whether every entry is placed; where some belong nowhere, whether no group was forgotten, for the number
        of entries that have a group would tell how many have none."""
        placed = set(self._where.values())
        if not self.body.distractors:
            return None not in placed
        return all(number in placed for number, group in enumerate(self.body.groups) if group.entries)

    def set_response(self, response: Response | None) -> None:
        given = dict(response.groups) if isinstance(response, GroupsResponse) else {}
        for chip in self.chips:
            hits = [at for at, box in enumerate(self.boxes) if chip.text_shown in given.get(box.name, ())]
            self._where[chip.text_shown] = hits[0] if hits else None
        self._show()
        self.response_changed.emit()

    def show_verdict(self, score: Score) -> None:
        self.judged = True
        self._dragger.stop()
        right = {fold_option(part.label) for part in score.parts if part.right}
        for chip in self.chips:
            if self._where[chip.text_shown] is None:
                chip.set_state(PartState.ASIDE)
            else:
                chip.set_state(PartState.RIGHT if fold_option(chip.text_shown) in right else PartState.WRONG)
        for box in self.boxes:
            box.set_inviting(False)

    def take_key(self, event: QKeyEvent) -> bool:
        key = pressed(event)
        chip = self._chosen()
        if self.judged:
            return False
        if event.key() == Qt.Key.Key_Delete and chip is not None:
            self._put(chip, None)
            return True
        if chip is not None and key in (keys := [box.key for box in self.boxes]):
            self._put(chip, keys.index(key))
            return True
        if (wanted := next((other for other in self.chips if other.key == key), None)) is not None:
            wanted.setFocus()
            self._choose(wanted)
            return True
        return False

    def first_focus(self) -> QWidget:
        return next((chip for chip in self.chips if self._where[chip.text_shown] is None), self.chips[0])

    def progress(self) -> str:
        count = sum(number is not None for number in self._where.values())
        return self.tr("{0} of {1} put into groups").format(count, len(self.chips))

    def key_help(self) -> list[KeyHelp]:
        to = QCoreApplication.translate("Keys", "to")
        delete = QCoreApplication.translate("Keys", "Del")
        return [
            KeyHelp((self.chips[0].key, self.chips[-1].key), QCoreApplication.translate("Keys", "choose an entry"), to),
            KeyHelp(
                (self.boxes[0].key, self.boxes[-1].key), QCoreApplication.translate("Keys", "put into a group"), to
            ),
            KeyHelp((delete,), QCoreApplication.translate("Keys", "take it out again")),
        ]

    def _chosen(self) -> Chip | None:
        return next((chip for chip in self.chips if chip.isChecked()), None)

    def _choose(self, chip: Chip | None) -> None:
        for other in self.chips:
            other.setChecked(other is chip)
        for box in self.boxes:
            box.set_inviting(chip is not None and not self.judged)

    def _put(self, chip: Chip, number: int | None) -> None:
        """Put an entry into a group, None for the tray, and let the next one of the tray be chosen by key."""
        self._where[chip.text_shown] = number
        self._show()
        self.first_focus().setFocus()
        self.response_changed.emit()

    def _take(self, number: int) -> None:
        chip = self._chosen()
        if chip is not None and not self.judged:
            self._put(chip, number)

    def _drop(self, source: QWidget, place: QPoint) -> None:
        if isinstance(source, Chip):
            hits = (
                at
                for at, box in enumerate(self.boxes)
                if QRect(box.mapToGlobal(QPoint(0, 0)), box.size()).contains(place)
            )
            self._put(source, next(hits, None))

    def _show(self) -> None:
        self._choose(None)
        for number, box in enumerate(self.boxes):
            box.set_chips([chip for chip in self.chips if self._where[chip.text_shown] == number])
            box.describe()
        left = [chip for chip in self.chips if self._where[chip.text_shown] is None]
        self._tray.set_chips(left)
        self._heading.setText(self._words(len(left)))

    def _words(self, left: int) -> str:
        over = len(self.body.distractors)
        if not left:
            return self.tr("Everything is in a group")
        if over == 1:
            return self.tr("Left over, one of them belongs nowhere")
        return self.tr("Left over, {0} of them belong nowhere").format(over) if over else self.tr("Left over")

    def _box(self, key: str, name: str) -> GroupBox:
        box = GroupBox(self.look, key, name, self)
        number = int(key, 36) - 1
        box.clicked.connect(lambda: self._take(number))
        return box

    def _chip(self, key: str, text: str) -> Chip:
        chip = Chip(self.look, key, text, self)
        self._where[text] = None
        chip.clicked.connect(lambda: self._choose(chip if chip.isChecked() else None))
        self._dragger.watch(chip)
        return chip
