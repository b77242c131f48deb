"""The chosen question as a form that is made from the field table."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.item import Item, ItemSet, ItemType
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.workshop_fields import (
    ChoiceField,
    FlagField,
    FormField,
    OptionField,
    PointsField,
    TextField,
    TruthField,
    WholeField,
)
from quizapp.gui.workshop_proof import FactsField, ImageField, QuotesField
from quizapp.gui.workshop_rows import GroupRow, OptionRow, PairRow, RowsField, TextRow
from quizapp.gui.workshop_words import field_name
from quizapp.services.item_forms import Field, Kind, field_values, form_fields

_NARROW = 360
_COMMIT_AFTER = 250  # ms without a key
_HEAD = ("type", "focus", "level")
_MORE = ("points", "about", "tags", "note", "image", "image_alt", "order")
_ELSEWHERE = ("id", "status", "confidence")  # the id never changes, the status is the tick of the list
_LONG = ("text", "explanation", "hint", "note")
_ROWS: dict[Kind, Callable[[Look, str], FormField]] = {
    Kind.OPTIONS: OptionRow,
    Kind.TEXTS: TextRow,
    Kind.SEQUENCE: TextRow,
    Kind.PAIRS: PairRow,
    Kind.GROUPS: GroupRow,
}
_AT_ONCE = (ChoiceField, FlagField, TruthField, WholeField, FactsField, ImageField)
_MOVABLE = (Kind.SEQUENCE, Kind.PAIRS)
_ItemSetOf = Callable[[], ItemSet | None]


class ItemForm(QScrollArea):
    """The form. `changed` brings the name of a field and its new value."""

    changed = Signal(str, object)

    def __init__(
        self,
        look: Look,
        item_set: _ItemSetOf,
        selection: Callable[[], str],
        bring_image: Callable[[QWidget], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._item_set, self._selection, self._bring_image = item_set, selection, bring_image
        self._shown: tuple[str, ItemType] | None = None
        self._waiting: set[str] = set()
        self._more_shown = False
        self.fields: dict[str, FormField] = {}
        self._heads: list[QWidget] = []
        self._grid = QGridLayout()
        self._more = QWidget()
        self.more_button = Button(look)
        self._commit = QTimer(self)
        self._commit.setSingleShot(True)
        self._commit.setInterval(_COMMIT_AFTER)
        self._commit.timeout.connect(self.flush)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def item_id(self) -> str:
        """Return the id of the question shown, "" for none."""
        return self._shown[0] if self._shown else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._heads:
            self._place_head()

    def show_item(self, item: Item | None) -> None:
        """Show a question; what the user is just typing into its fields is not touched."""
        key = (item.id, item.type) if item else None
        if key != self._shown:
            self.flush()
            self._shown = key
            self._build(item)
        if item is not None:
            values = field_values(item)
            for name, field in self.fields.items():
                if name not in self._waiting:
                    field.set_value(values[name])

    def flush(self) -> None:
        """Tell of what was typed without waiting any longer."""
        self._commit.stop()
        waiting, self._waiting = self._waiting, set()
        for name in waiting:
            self.changed.emit(name, self.fields[name].value())

    def _build(self, item: Item | None) -> None:
        look = self._look
        self.fields, self._heads = {}, []
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(look.px(4), look.px(4), look.px(12), look.px(16))
        column.setSpacing(look.px(12))
        if item is None:
            column.addWidget(plain_label(self.tr("Choose a question in the list."), "muted"))
        else:
            rows = {row.name: row for row in form_fields(item.type) if row.name not in _ELSEWHERE}
            column.addLayout(self._head(rows, item.type))
            for name, row in rows.items():
                if name not in (*_HEAD, *_MORE):
                    column.addWidget(self._titled(row, item.type))
            column.addWidget(self._more_part([rows[name] for name in _MORE if name in rows], item.type))
        column.addStretch(1)
        self.setWidget(ground)

    def _head(self, rows: dict[str, Field], item_type: ItemType) -> QGridLayout:
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(12))
        self._heads = [self._titled(rows[name], item_type) for name in _HEAD]
        self._place_head()
        return grid

    def _place_head(self) -> None:
        """Put type, focus and level side by side, or the type above the others where there is little room."""
        narrow = self.viewport().width() < self._look.px(_NARROW)
        for part in self._heads:
            self._grid.removeWidget(part)
        kind, *others = self._heads
        self._grid.addWidget(kind, 0, 0, 1, 2 if narrow else 1)
        for at, part in enumerate(others):
            self._grid.addWidget(part, int(narrow), at + int(not narrow))
        for at, stretch in enumerate((1, 1, 0) if narrow else (6, 4, 4)):
            self._grid.setColumnStretch(at, stretch)

    def _more_part(self, rows: list[Field], item_type: ItemType) -> QWidget:
        """Return what is seldom needed, behind a button."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(12))
        self._more = QWidget(part)
        inner = QVBoxLayout(self._more)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(self._look.px(12))
        for row in rows:
            inner.addWidget(self._titled(row, item_type))
        self.more_button = Button(self._look, "", "link", "small")
        self.more_button.clicked.connect(lambda: self._show_more(on=self._more.isHidden()))
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more)
        self._show_more(on=self._more_shown)
        return part

    def _show_more(self, *, on: bool) -> None:
        self._more_shown = on
        self._more.setVisible(on)
        self.more_button.setText(self.tr("Fewer fields") if on else self.tr("More fields: points, facts, picture …"))

    def _titled(self, row: Field, item_type: ItemType) -> QWidget:
        """Return a field below its name."""
        name = field_name(row.name, item_type)
        field = self._field(row, name)
        field.edited.connect(lambda: self._wait(row.name))
        self.fields[row.name] = field
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(4))
        if field.titled:
            label = plain_label(name, "small", "muted", bold=True)
            label.setBuddy(field.focusProxy() or field)
            column.addWidget(label)
        column.addWidget(field)
        return holder

    def _field(self, row: Field, name: str) -> FormField:
        """Return the field for a row of the table, by its kind."""
        look = self._look
        match row.kind:
            case Kind.CHOICE:
                return ChoiceField(look, row, name)
            case Kind.FLAG:
                return TruthField(look, name) if row.name == "answer" else FlagField(look, name)
            case Kind.WHOLE:
                return WholeField(look, row, name)
            case Kind.DECIMAL:
                return PointsField(look, name)
            case Kind.OPTION:
                return OptionField(look, name)
            case Kind.QUOTES:
                return QuotesField(look, name, self._item_set, self._selection)
            case Kind.REFERENCES:
                return FactsField(look, name, self._item_set)
            case Kind.FILE:
                return ImageField(look, name, self._bring_image)
        if row.kind in _ROWS:
            return RowsField(look, name, _ROWS[row.kind], movable=row.kind in _MOVABLE, least=row.least)
        return TextField(look, row, name, lines=row.name in _LONG)

    def _wait(self, name: str) -> None:
        """Wait for the next key; what is no text is told at once."""
        self._waiting.add(name)
        typed = isinstance(self.fields[name], _AT_ONCE)
        self.flush() if typed else self._commit.start()
