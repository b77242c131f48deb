"""Show every key that does something, menu by menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 32)
        column.setSpacing(20)
        column.addWidget(plain_label(self.tr("Keyboard shortcuts"), "title"))
        titles = menu_titles()
        for menu in MENUS:
            specs = [spec for spec in action_table() if spec.menu == menu and spec.keys]
            keys = [(_native(spec.keys[0]), spec.text.rstrip("…")) for spec in specs]
            column.addWidget(self._card(titles[menu].replace("&", ""), keys))
        column.addWidget(self._card(self.tr("In the quiz"), self._quiz_keys()))
        column.addStretch()
        self.setWidget(ground)

    def _quiz_keys(self) -> list[tuple[str, str]]:
        """Return the keys of the quiz, which it shows itself as well."""
        return [
            ("1 … 9", self.tr("choose an answer; letters go on after 9")),
            (_native("Return"), self.tr("check and go on")),
            (_native("Ctrl+H"), self.tr("show the hint")),
            (_native("Ctrl+L"), self.tr("show the article")),
            (_native("Ctrl+."), self.tr("mark for later")),
            (_native("Backspace"), self.tr("previous question, where the run allows it")),
        ]

    def _card(self, title: str, keys: list[tuple[str, str]]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(self._look.px(860))
        grid = QGridLayout(card)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(plain_label(title, "heading"), 0, 0, 1, 2)
        grid.setColumnMinimumWidth(0, min(self._look.px(200), 260))
        for row, (pressed, words) in enumerate(keys, 1):
            grid.addWidget(keycap_row(self._look, pressed), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(plain_label(words, "body"), row, 1)
        return card


def _native(keys: str) -> str:
    """Return keys as the user's keyboard names them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
