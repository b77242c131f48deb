"""Show the facts of an article beside it, by kind; a click on one asks for its sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.facts import Fact
from quizapp.core.item import ItemSet
from quizapp.gui.fact_row import FactRow
from quizapp.gui.fact_words import fact_head, fact_note
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button

WIDTH = 328
_FIRST = 4


class FactGroup(QWidget):
    """The facts of one kind: at first a few, all of them when asked for."""

    def __init__(self, look: Look, icon: str, tone: str, title: str, rows: Sequence[FactRow]) -> None:
        super().__init__()
        self._look = look
        self._icon_name, self._tone = icon, tone
        self.rows = tuple(rows)
        self._icon = QLabel()
        self.more = Button(look, "", "link", "small")
        self.more.clicked.connect(lambda: self.show_all(on=not self._all_shown))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 8, 0)
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(line_label(title, "body", bold=True))
        head.addWidget(line_label(str(len(rows)), "small", "muted"))
        head.addStretch()
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self.more.setVisible(len(rows) > _FIRST)  # not before it has a parent: it would be a window for a moment
        for row in rows:
            column.addWidget(row)
        self.more.setAccessibleDescription(title)
        look.changed.connect(self._draw)
        self._draw()
        self.show_all(on=False)

    def show_all(self, *, on: bool) -> None:
        """Show all rows, or the first ones only."""
        self._all_shown = on
        for number, row in enumerate(self.rows):
            row.setVisible(on or number < _FIRST)
        self.more.setText(self.tr("fewer") if on else self.tr("all"))

    def _draw(self) -> None:
        self._icon.setPixmap(self._look.pixmap(self._icon_name, self._tone, 20))


class FactSheet(QFrame):
    """The column at the right of the article."""

    fact_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("role", "side")
        self._groups: list[FactGroup] = []
        self._current = ""
        self._ground = QWidget()
        self._ground.setProperty("role", "ground")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(24, 24, 20, 24)
        self._column.setSpacing(14)
        self._column.addWidget(plain_label(self.tr("Fact sheet"), "heading"))
        self._column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._ground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 0, 0)
        layout.addWidget(self._scroll)

    @property
    def rows(self) -> tuple[FactRow, ...]:
        """Return every row."""
        return tuple(row for group in self._groups for row in group.rows)

    def show_facts(self, item_set: ItemSet) -> None:
        """Show the facts of a set."""
        for old in self._groups:
            self._column.removeWidget(old)
            old.deleteLater()
        kinds: tuple[tuple[str, str, str, Sequence[Fact]], ...] = (
            ("number", "figures", self.tr("Figures"), item_set.figures),
            ("person", "actors", self.tr("Actors"), item_set.actors),
            ("source", "sources", self.tr("Sources"), item_set.sources),
            ("quote", "sources", self.tr("Statements"), item_set.claims),
        )
        self._groups = [self._group(item_set, icon, tone, title, facts) for icon, tone, title, facts in kinds if facts]
        for group in self._groups:
            self._column.insertWidget(self._column.count() - 1, group)

    def set_current(self, fact_id: str | None) -> None:
        """Mark a fact as the one shown in the article, and bring its row into sight."""
        self._current = fact_id or ""
        for group in self._groups:
            for row in group.rows:
                row.setChecked(row.fact_id == fact_id)
                if row.isChecked() and row.isHidden():
                    group.show_all(on=True)
                if row.isChecked():
                    self._scroll.ensureWidgetVisible(row)

    def focus_rows(self) -> None:
        """Go to the current row by the keyboard, or to the first one."""
        rows = [row for row in self.rows if not row.isHidden()]
        here = [row for row in rows if row.isChecked()]
        if rows:
            (here or rows)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _group(self, item_set: ItemSet, icon: str, tone: str, title: str, facts: Sequence[Fact]) -> FactGroup:
        ink = "figures" if tone == "figures" else "text"
        rows = [
            FactRow(self._look, fact.id, fact_head(item_set, fact), fact_note(item_set, fact), ink) for fact in facts
        ]
        for row in rows:
            row.clicked.connect(lambda _on=False, chosen=row.fact_id: self.fact_chosen.emit(chosen))
            row.stepped.connect(lambda by, here=row: self._step(here, by))
        return FactGroup(self._look, icon, tone, title, rows)

    def _step(self, here: FactRow, by: int) -> None:
        rows = [row for row in self.rows if not row.isHidden()]
        there = rows[min(max(rows.index(here) + by, 0), len(rows) - 1)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(there)
