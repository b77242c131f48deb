"""Show every key that does something, menu by menu."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from quizapp.gui.action_table import MENUS, action_table, menu_titles
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.keycap import keycap_row, native_keys
from quizapp.gui.quiz_commands import QUIZ_KEYS


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
            keys = [(native_keys(spec.keys[0]), spec.text.rstrip("…")) for spec in specs]
            column.addWidget(self._card(titles[menu].replace("&", ""), keys))
        column.addWidget(self._card(self.tr("In the quiz"), self._quiz_keys()))
        column.addStretch()
        self.setWidget(ground)

    def _quiz_keys(self) -> list[tuple[str, str]]:
        """Return the keys of the quiz, which it shows itself as well."""
        return [
            ("1 … 9", self.tr("choose an answer; letters go on after 9")),
            (native_keys("Return"), self.tr("check and go on")),
            (native_keys("Backspace"), self.tr("previous question, where the run allows it")),
            *self._command_keys(),
        ]

    def _command_keys(self) -> list[tuple[str, str]]:
        """Return the keys of the menu of a quiz."""
        words = {
            "hint": self.tr("show the hint"),
            "article": self.tr("show the article"),
            "later": self.tr("mark for later"),
            "skip": self.tr("skip the question"),
            "solution": self.tr("show the answer"),
            "objection": self.tr("report an objection"),
            "hand_in": self.tr("finish and see the result"),
            "leave": self.tr("leave; it can be gone on with later"),
            "easy": self.tr("while reviewing: that was easy"),
            "bury": self.tr("while reviewing: not today any more"),
            "suspend": self.tr("while reviewing: do not ask again"),
        }
        return [(native_keys(QUIZ_KEYS[name]), text) for name, text in words.items()]

    def _card(self, title: str, keys: list[tuple[str, str]]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(self._look.px(860))
        grid = QGridLayout(card)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(plain_label(title, "heading"), 0, 0, 1, 2)
        grid.setColumnMinimumWidth(0, min(self._look.px(200), 260))
        for row, (pressed, words) in enumerate(keys, 1):
            grid.addWidget(keycap_row(self._look, pressed), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(plain_label(words, "body"), row, 1)
        return card
