"""Draft a set from an article: text in on the left, questions to tick on the right, a YAML file out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.errors import QuizError
from quizapp.core.item import ItemSet
from quizapp.gui.counted import counted
from quizapp.gui.draft_row import DraftRow
from quizapp.gui.labels import plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.quiz_words import window_wording
from quizapp.gui.tasks import Task, Tasks
from quizapp.services import authoring

_NARROW = 900


class DraftPage(QWidget):
    """The page. `open_wanted` asks for a file, `save_wanted` brings the set with the ticks as they are; `drafted` tells
    that questions are there."""

    open_wanted = Signal()
    save_wanted = Signal(object)
    drafted = Signal()

    def __init__(self, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tasks = tasks
        self._task: Task | None = None
        self._name = ""
        self.item_set: ItemSet | None = None
        self.rows: list[DraftRow] = []
        self.text = QPlainTextEdit()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts: list[QWidget] = []
        self._build()
        look.changed.connect(self._build)

    def take_text(self, text: str, name: str) -> None:
        """Put the text of an article into the field."""
        self._name = name
        self.text.setPlainText(text)
        self.text.setFocus()

    def draft(self) -> None:
        """Draft from what stands in the field, beside the window; a second click while it goes on cancels."""
        if self._task is not None:
            self._forget()
            self._say(self.tr("Cancelled."))
            return
        text, name = self.text.toPlainText(), self._name or self.tr("the article")
        self._say(self.tr("Reading the article …"))
        self.draft_button.setText(self.tr("Cancel"))
        task = self._task = self._tasks.start(lambda _progress: authoring.draft_text(text, name))
        task.succeeded.connect(lambda made: self._take(task, made))
        task.failed.connect(lambda error: self._fail(task, error))

    def chosen(self) -> ItemSet | None:
        """Return the set with the questions ticked, None before there is one."""
        if self.item_set is None:
            return None
        return authoring.with_ready(self.item_set, {row.item_id for row in self.rows if row.tick.isChecked()})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_NARROW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _take(self, task: Task, made: object) -> None:
        if task is not self._task or not isinstance(made, ItemSet):
            return
        self._forget()
        self.item_set = made
        self._show_items()
        self.drafted.emit()

    def _fail(self, task: Task, error: QuizError) -> None:
        if task is self._task:
            self._forget()
            self._say(window_wording().text(error.message), wrong=True)

    def _forget(self) -> None:
        self._task = None
        self.draft_button.setText(self.tr("Draft questions"))

    def _show_items(self) -> None:
        item_set = self.item_set
        holder = QWidget()
        holder.setProperty("role", "ground")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, self._look.px(8), 0)
        column.setSpacing(self._look.px(10))
        self.rows = [] if item_set is None else [DraftRow(self._look, item, item_set) for item in item_set.items]
        for row in self.rows:
            row.ticked.connect(self._count)
            column.addWidget(row)
        if not self.rows:
            column.addWidget(plain_label(self.tr("The questions will stand here."), "muted"))
        column.addStretch(1)
        self.list.setWidget(holder)
        self.save_button.setEnabled(bool(self.rows))
        self._count()

    def _count(self) -> None:
        if self.rows:
            asked = sum(row.tick.isChecked() for row in self.rows)
            many = self.tr("{0} questions will be asked").replace("{0}", str(asked))
            words = counted(asked, self.tr("1 question will be asked"), many)
            rest = self.tr("{0} stay suggestions").format(len(self.rows) - asked)
            self._say(f"{words}, {rest}.")

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.note.setText(words)
        set_tone(self.note, "tone", "wrong" if wrong else "muted")

    def _save(self) -> None:
        if self.item_set is not None:
            self.save_wanted.emit(self.chosen())

    def _paste(self) -> None:
        self.take_text(QGuiApplication.clipboard().text(), "")

    def _build(self) -> None:
        """Make all parts, anew in another size or colour; the text and the ticks stay."""
        kept, ticks = self.text.toPlainText(), {row.item_id: row.tick.isChecked() for row in self.rows}
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._row.setContentsMargins(24, 16, 32, 24)
        self._row.setSpacing(self._look.px(24))
        self._parts = [self._left(), self._right()]
        for part in self._parts:
            self._row.addWidget(part, 1)
        self.text.setPlainText(kept)
        self._show_items()
        for row in self.rows:
            row.tick.setChecked(ticks.get(row.item_id, row.tick.isChecked()))

    def _left(self) -> QWidget:
        self.text = QPlainTextEdit()
        self.text.setFont(self._look.font("body"))
        self.text.setPlaceholderText(self.tr("Paste the article here: its title first, then its paragraphs."))
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setTabChangesFocus(True)
        self.draft_button = Button(self._look, self.tr("Draft questions"), "primary", "large", "workshop")
        self.draft_button.clicked.connect(self.draft)
        open_button = Button(self._look, self.tr("Open a file …"), "secondary", "large", "import")
        open_button.clicked.connect(self.open_wanted)
        paste_button = Button(self._look, self.tr("Paste"), "quiet", "large", "table")
        paste_button.clicked.connect(self._paste)
        return self._column(
            self.tr("New set from an article"), self.text, (self.draft_button, open_button, paste_button)
        )

    def _right(self) -> QWidget:
        self.list = QScrollArea()
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QScrollArea.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Drafted questions"))
        self.save_button = Button(self._look, self.tr("Save and put into the library …"), "tinted", "large", "save")
        self.save_button.clicked.connect(self._save)
        self.note = plain_label("", "small", "muted")
        side = self._column(self.tr("Drafted questions"), self.list, (self.save_button,))
        layout = side.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.note)
        return side

    def _column(self, title: str, middle: QWidget, buttons: tuple[Button, ...]) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(12))
        column.addWidget(plain_label(title, "title"))
        column.addWidget(middle, 1)
        row = FlowLayout(gap=self._look.px(12))
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        return side
