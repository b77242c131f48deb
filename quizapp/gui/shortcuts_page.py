"""Show every key that does something, menu by menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from quizapp.gui.action_spec import ActionSpec
from quizapp.gui.action_table import MENUS, action_table, menu_titles
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.keycap import keycap_row


class ShortcutsPage(QScrollArea):
    """The keys of the table of actions, and those of the quiz."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 32)
        column.setSpacing(20)
        column.addWidget(plain_label(self.tr("Keyboard shortcuts"), "title"))
        titles = menu_titles()
        for menu in MENUS:
            specs = [spec for spec in action_table() if spec.menu == menu and spec.keys]
            column.addWidget(self._card(titles[menu].replace("&", ""), specs))
        column.addStretch()
        self.setWidget(ground)

    def _card(self, title: str, specs: list[ActionSpec]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(self._look.px(860))
        grid = QGridLayout(card)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(plain_label(title, "heading"), 0, 0, 1, 2)
        for row, spec in enumerate(specs, 1):
            keys = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(keycap_row(self._look, keys), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(plain_label(spec.text.rstrip("…"), "body"), row, 1)
        return card
