"""Ask for what is missing in a text: typed into its gaps, or taken from a word bank."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.core.attempt import Score
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, ItemSet
from quizapp.core.presentation import tray
from quizapp.core.response import ListResponse, Response
from quizapp.core.session import Entry
from quizapp.gui.items.base import ItemWidget, KeyHelp
from quizapp.gui.items.field import Field
from quizapp.gui.items.painting import text_width
from quizapp.gui.items.running_text import RunningText
from quizapp.gui.items.slot import small_slot_width
from quizapp.gui.items.slot_board import SlotBoard
from quizapp.gui.items.state import PartState
from quizapp.gui.look import Look


class ClozeWidget(ItemWidget):
    """A text with fields; with a word bank the fields are slots and the words lie below."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(look, item_set, entry, parent)
        assert isinstance(entry.item.body, Cloze)
        self._parts = parse_cloze(entry.item.body.text)
        self._gaps = [part for part in self._parts if isinstance(part, Gap)]
        self.board: SlotBoard | None = None
        self.fields: list[Field] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(20))
        if entry.item.body.distractors:
            bank = tray(entry.item, entry.seed)
            self.board = SlotBoard(look, self._names(), bank, again=False, parent=self, small=True)
            self.board.changed.connect(self.response_changed)
            column.addWidget(self._text(list(self.board.slots), small_slot_width(look, list(bank))))
            column.addWidget(self.board)
        else:
            self.fields = [self._field(name) for name in self._names()]
            column.addWidget(self._text(list(self.fields), self._typed_width()))

    @property
    def entries(self) -> tuple[str, ...]:
        """Return what stands in the gaps, "" in an empty one."""
        if self.board:
            return tuple(entry or "" for entry in self.board.entries)
        return tuple(field.text().strip() for field in self.fields)

    def response(self) -> Response | None:
        return ListResponse(self.entries) if any(self.entries) else None

    def is_complete(self) -> bool:
        return all(self.entries)

    def set_response(self, response: Response | None) -> None:
        given = response.entries if isinstance(response, ListResponse) else ()
        entries = [*given, *[""] * len(self._gaps)][: len(self._gaps)]
        if self.board:
            self.board.set_entries([entry or None for entry in entries])
        for field, text in zip(self.fields, entries, strict=False):
            field.setText(text)

    def show_verdict(self, score: Score) -> None:
        self.judged = True
        right = [part.right for part in score.parts] or [False] * len(self._gaps)
        states = [PartState.RIGHT if hit else PartState.WRONG for hit in right]
        if self.board:
            self.board.judge(states)
        for field, state in zip(self.fields, states, strict=False):
            field.set_state(state)

    def take_key(self, event: QKeyEvent) -> bool:
        return self.board is not None and not self.judged and self.board.take_key(event)

    def first_focus(self) -> QWidget:
        if self.board:
            return self.board.active_slot
        return next((field for field in self.fields if not field.text()), self.fields[0])

    def progress(self) -> str:
        return self.tr("{0} of {1} gaps filled").format(sum(map(bool, self.entries)), len(self._gaps))

    def key_help(self) -> list[KeyHelp]:
        if self.board:
            return self.board.key_help(QCoreApplication.translate("Keys", "put into the marked gap"))
        tab = QCoreApplication.translate("Keys", "Tab")
        return [KeyHelp((tab,), QCoreApplication.translate("Keys", "next gap"))]

    def _text(self, fields: list[QWidget], width: int) -> RunningText:
        left = iter(fields)
        parts: list[str | QWidget] = [next(left) if isinstance(part, Gap) else part for part in self._parts]
        return RunningText(self.look, parts, width, self)

    def _names(self) -> list[str]:
        """Return a name for each gap: its number and the words around it."""
        names: list[str] = []
        for at, part in enumerate(self._parts):
            if isinstance(part, Gap):
                before = " ".join(_words(self._parts, at - 1)[-5:])
                after = " ".join(_words(self._parts, at + 1)[:4])
                name = self.tr("Gap {0} of {1}").format(len(names) + 1, len(self._gaps))
                names.append(f"{name}: {before} … {after}")
        return names

    def _field(self, name: str) -> Field:
        field = Field(self.look, "gap", "", self)
        field.setAccessibleName(name)
        field.textChanged.connect(lambda _: self.response_changed.emit())
        field.submitted.connect(self._go_on)
        return field

    def _go_on(self) -> None:
        """Go to the next empty gap, or hand the answer in when there is none."""
        empty = next((field for field in self.fields if not field.text().strip()), None)
        if empty is None or self.judged:
            self.submitted.emit()
        else:
            empty.setFocus()

    def _typed_width(self) -> int:
        """Return one width for all gaps, so that none tells the length of its word."""
        words = [alternative for gap in self._gaps for alternative in gap.alternatives]
        longest = max((text_width(word, self.look.font("body")) for word in words), default=0)
        return min(max(longest + self.look.px(56), self.look.px(128)), self.look.px(280))


def _words(parts: tuple[str | Gap, ...], at: int) -> list[str]:
    part = parts[at] if 0 <= at < len(parts) else ""
    return part.split() if isinstance(part, str) else []
