"""Ask which right side belongs to each left side."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from quizapp.core.attempt import Score
from quizapp.core.item import ItemSet, Matching
from quizapp.core.presentation import tray
from quizapp.core.response import PairsResponse, Response
from quizapp.core.session import Entry
from quizapp.gui.items.base import RING, ItemWidget, KeyHelp
from quizapp.gui.items.painting import text_width
from quizapp.gui.items.slot_board import SlotBoard
from quizapp.gui.items.state import PartState
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look


class MatchingWidget(ItemWidget):
    """Left sides with a slot each, and a tray of right sides below."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(look, item_set, entry, parent)
        self.lefts = tuple(pair.left for pair in self.body.pairs)
        rights = [pair.right for pair in self.body.pairs]
        again = len(set(rights)) < len(rights)
        self.board = SlotBoard(look, self.lefts, tray(entry.item, entry.seed), again=again, parent=self)
        self.board.changed.connect(self.response_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(22))
        column.addLayout(self._grid())
        column.addWidget(self.board)

    @property
    def body(self) -> Matching:
        """Return what the item says beyond its stem."""
        assert isinstance(self.item.body, Matching)
        return self.item.body

    def response(self) -> Response | None:
        given = zip(self.lefts, self.board.entries, strict=True)
        pairs = tuple((left, right) for left, right in given if right is not None)
        return PairsResponse(pairs) if pairs else None

    def is_complete(self) -> bool:
        return None not in self.board.entries

    def set_response(self, response: Response | None) -> None:
        given = dict(response.pairs) if isinstance(response, PairsResponse) else {}
        self.board.set_entries([given.get(left) for left in self.lefts])

    def show_verdict(self, score: Score) -> None:
        self.judged = True
        right = {part.label for part in score.parts if part.right}
        self.board.judge([PartState.RIGHT if left in right else PartState.WRONG for left in self.lefts])

    def take_key(self, event: QKeyEvent) -> bool:
        return not self.judged and self.board.take_key(event)

    def first_focus(self) -> QWidget:
        return self.board.active_slot

    def progress(self) -> str:
        count = sum(entry is not None for entry in self.board.entries)
        return self.tr("{0} of {1} matched").format(count, len(self.lefts))

    def key_help(self) -> list[KeyHelp]:
        return self.board.key_help(QCoreApplication.translate("Keys", "put into the marked field"))

    def _grid(self) -> QGridLayout:
        look = self.look
        grid = QGridLayout()
        grid.setContentsMargins(RING, RING, RING, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(12))
        widest = max(text_width(left, look.font("body", bold=True)) for left in self.lefts)
        names = min(max(widest, look.px(136)), look.px(220))
        for row, (left, slot) in enumerate(zip(self.lefts, self.board.slots, strict=True)):
            label = plain_label(left, "body", bold=True, parent=self)
            label.setFixedWidth(names)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            arrow = QLabel(self)
            arrow.setPixmap(look.pixmap("arrow_right", "muted", 18))
            arrow.setFixedWidth(look.px(26))
            grid.addWidget(label, row, 0)
            grid.addWidget(arrow, row, 1)
            grid.addWidget(slot, row, 2)
        grid.setColumnStretch(2, 1)
        return grid
