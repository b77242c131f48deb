"""Show who learns on this machine: choose, add, rename, export, delete."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.errors import QuizError
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.learner_row import LearnerRow
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.quiz_words import window_wording
from quizapp.services.learners import LONGEST_NAME, Learners

_WIDEST = 760


class LearnersPage(QScrollArea):
    """The learners. `switch_wanted`, `export_wanted` and `delete_wanted` bring the id of a learner; `changed` tells of
    another name or one more learner."""

    switch_wanted = Signal(str)
    export_wanted = Signal(str)
    delete_wanted = Signal(str)
    changed = Signal()

    def __init__(self, look: Look, learners: Learners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._learners = learners
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: dict[str, LearnerRow] = {}
        self._build()
        look.changed.connect(self._dress_anew)

    def refresh(self) -> None:
        """Show the learners there are now."""
        while (entry := self._list.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        forgotten_by = self._learners.forgotten_by()
        for profile in self._learners.every():
            row = LearnerRow(self._look, profile, forgotten_by)
            row.switch_wanted.connect(self.switch_wanted)
            row.export_wanted.connect(self.export_wanted)
            row.delete_wanted.connect(self.delete_wanted)
            row.renamed.connect(self._rename)
            self.rows[profile.learner.id] = row
            self._list.addWidget(row)
        self._say("")

    def take_focus(self) -> None:
        """Give the keyboard to the field for a new learner."""
        self.field.setFocus()

    def add(self) -> None:
        """Add a learner by the name in the field."""
        try:
            self._learners.add(self.field.text())
        except QuizError as error:
            self._say(window_wording().text(error.message))
            return
        self.field.clear()
        self.refresh()
        self.changed.emit()

    def _rename(self, learner: str, name: str) -> None:
        try:
            self._learners.rename(learner, name)
        except QuizError as error:
            self._say(window_wording().text(error.message))
            return
        self.refresh()
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _dress_anew(self) -> None:
        self._build()
        self.refresh()

    def _build(self) -> None:
        px = self._look.px
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 24)
        column.setSpacing(px(16))
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(plain_label(self.tr("Learners"), "title"))
        words = self.tr("Each has answers, reviews and statistics of their own. A pseudonym is enough; all stays here.")
        head.addWidget(plain_label(words, "muted"))
        column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(12))
        column.addLayout(self._list)
        column.addWidget(self._new_card())
        column.addStretch(1)
        ground.setMaximumWidth(px(_WIDEST) + 56)
        self.setWidget(ground)

    def _new_card(self) -> QFrame:
        px = self._look.px
        card = QFrame()
        card.setProperty("role", "quiet_card")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_NAME)
        label = line_label(self.tr("Name or pseudonym of a new learner"), "small", "muted")
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text())
        self.add_button = Button(self._look, self.tr("Add"), "secondary", "large", "plus")
        self.add_button.clicked.connect(self.add)
        self.field.returnPressed.connect(self.add)
        self.note = plain_label("", "small", "wrong")
        self.note.hide()
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button)
        column = QVBoxLayout(card)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(6))
        for part in (label, row, self.note):
            if isinstance(part, QHBoxLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        return card
