"""The card of choices before a run: each row names what is chosen and holds its controls."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.check_box import CheckBox
from quizapp.gui.parts.flow_layout import FlowLayout

_WIDEST = 720


class ChoiceRows(QFrame):
    """The rows; a row without controls is left out."""

    def __init__(
        self, look: Look, rows: Sequence[tuple[str, Sequence[QWidget]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.px
        self._look = look
        self.setProperty("role", "card")
        self.setMaximumWidth(px(_WIDEST))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(12))
        self._grid.setColumnStretch(1, 1)
        self._rows = {
            controls[0]: (line_label(words, "body", "muted"), self._flow(controls))
            for words, controls in rows
            if controls
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.addLayout(self._grid)
        self.place(narrow=False)

    def show_row(self, control: QWidget, *, on: bool) -> None:
        """Show or hide the row that begins with a control."""
        for part in self._rows[control]:
            part.setVisible(on)

    def place(self, *, narrow: bool) -> None:
        """Put the words beside their controls, or above them where it is narrow."""
        px = self._look.px
        self._grid.setColumnMinimumWidth(0, 0 if narrow else px(88))
        for number, (label, field) in enumerate(self._rows.values()):
            label.setMinimumHeight(px(24 if narrow else 40))
            for part in (label, field):
                self._grid.removeWidget(part)
            self._grid.addWidget(label, 2 * number, 0, 1, 2 if narrow else 1, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(field, 2 * number + narrow, 1 - narrow, 1, 1 + narrow)

    def _flow(self, controls: Sequence[QWidget]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, self._look.px(24 if isinstance(controls[0], CheckBox) else 8), self._look.px(8))
        flow.setContentsMargins(4, 2, 4, 2)
        for control in controls:
            flow.addWidget(control)
        return holder
