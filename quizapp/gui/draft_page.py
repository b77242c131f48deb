"""Begin in the workshop: an article to draft from on the left, sets to go on with on the right."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.article import Article
from quizapp.core.errors import QuizError
from quizapp.core.item import ItemSet
from quizapp.gui.actions import Actions
from quizapp.gui.article_field import ArticleField
from quizapp.gui.draft_side import DraftSide
from quizapp.gui.draft_words import step_words
from quizapp.gui.labels import plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.quiz_words import window_wording
from quizapp.gui.tasks import Progress, Task, Tasks
from quizapp.services import articles, authoring
from quizapp.services.preferences import Preferences

_NARROW = 900


class DraftPage(QScrollArea):
    """The page. `open_wanted` asks for an article's file, `file_read` tells that its text is there; `drafted` brings a
    set with questions."""

    open_wanted = Signal()
    drafted = Signal(object)
    file_read = Signal()

    def __init__(
        self, look: Look, tasks: Tasks, actions: Actions, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tasks = tasks
        self._preferences = preferences
        self.side = DraftSide(look, actions)
        self._task: Task | None = None
        self._name = ""
        self._origin: Article | None = None
        self.text = ArticleField()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("role", "ground")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, ground)
        self._left_part = QWidget()
        self._row.addWidget(self._left_part, 1)
        self._row.addWidget(self.side)
        self.setWidget(ground)
        self._build()
        look.changed.connect(self._build)

    def read(self, path: Path) -> None:
        """Read an article's file beside the window and put its text into the field."""
        self._forget()
        self._say(self.tr("Reading the file …"))
        self.draft_button.setText(self.tr("Cancel"))
        task = self._task = self._tasks.start(lambda _progress: articles.read_article_file(path))
        task.succeeded.connect(lambda found: self._take_file(task, found, path.name))
        task.failed.connect(lambda error: self._fail(task, error))

    def take_text(self, text: str, name: str, origin: Article | None = None) -> None:
        """Put the text of an article into the field; `origin` tells where it is from."""
        self._name, self._origin = name, origin
        self.text.setPlainText(text)
        self.text.setFocus()

    def draft(self) -> None:
        """Draft from what stands in the field, beside the window; a second click while it goes on cancels."""
        if self._task is not None:
            self._task.cancel()
            self._forget()
            self._say(self.tr("Cancelled."))
            return
        text, name = self.text.toPlainText(), self._name or self.tr("the article")
        self._say(step_words(0, authoring.DRAFT_STEPS))
        self.draft_button.setText(self.tr("Cancel"))
        origin, names = self._origin or Article(""), self._preferences.text("names")

        def work(progress: Progress) -> ItemSet:
            made = authoring.draft_text(text, name, progress=progress, tools=authoring.tools_for(names))
            return articles.with_origin(made, origin)

        task = self._task = self._tasks.start(work)
        task.progressed.connect(lambda done, total: self._show_step(task, done, total))
        task.succeeded.connect(lambda made: self._take(task, made))
        task.failed.connect(lambda error: self._fail(task, error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_NARROW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.side.fit(self.viewport().width() - 56 if narrow else None)

    def _show_step(self, task: Task, done: int, total: int) -> None:
        if task is self._task:
            self._say(step_words(done, total))

    def _take_file(self, task: Task, found: object, name: str) -> None:
        if task is self._task and isinstance(found, Article):
            self._forget()
            self._say("")
            self.take_text(articles.as_text(found), name, found)
            self.file_read.emit()

    def _take(self, task: Task, made: object) -> None:
        if task is not self._task or not isinstance(made, ItemSet):
            return
        self._forget()
        self._say("")
        self.drafted.emit(made)

    def _fail(self, task: Task, error: QuizError) -> None:
        if task is self._task:
            self._forget()
            self._say(window_wording().text(error.message), wrong=True)

    def _forget(self) -> None:
        self._task = None
        self.draft_button.setText(self.tr("Draft questions"))

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.note.setText(words)
        set_tone(self.note, "tone", "wrong" if wrong else "muted")

    def _paste(self) -> None:
        """Put what is in the clipboard in place of the field's text; undoing brings that back."""
        source: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where nothing was ever copied
        if source is None or not (source.hasText() or source.hasHtml() or source.hasUrls()):
            self._say(self.tr("There is no text in the clipboard. Copy the article first."), wrong=True)
            return
        self._name, self._origin = "", None
        self.text.selectAll()
        self.text.textCursor().removeSelectedText()
        self.text.insertFromMimeData(source)
        self.text.setFocus()

    def _remember(self, origin: object) -> None:
        self._origin = origin if isinstance(origin, Article) else None

    def _build(self) -> None:
        """Make the left side, anew in another size or colour; the text stays."""
        kept = self.text.toPlainText()
        old, self._left_part = self._left_part, self._left()
        self._row.replaceWidget(old, self._left_part)
        self._row.setStretchFactor(self._left_part, 1)
        old.hide()
        old.deleteLater()
        self._row.setContentsMargins(24, 16, 32, 24)
        self._row.setSpacing(self._look.px(24))
        self.text.setPlainText(kept)

    def _left(self) -> QWidget:
        self.text = ArticleField()
        self.text.file_given.connect(self.read)
        self.text.page_given.connect(self._remember)
        self.text.setFont(self._look.font("body"))
        self.text.setMinimumHeight(self._look.px(120))
        self.text.setPlaceholderText(
            self.tr(
                "Paste the article here: its title first, then its paragraphs. "
                "Or drop a file here: text, web page, Word, OpenDocument or PDF."
            )
        )
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.draft_button = Button(self._look, self.tr("Draft questions"), "primary", "large", "workshop")
        self.draft_button.clicked.connect(self.draft)
        open_button = Button(self._look, self.tr("Open a file …"), "secondary", "large", "import")
        open_button.clicked.connect(self.open_wanted)
        paste_button = Button(self._look, self.tr("Paste"), "quiet", "large", "table")
        paste_button.clicked.connect(self._paste)
        self.note = plain_label("", "small", "muted")
        return self._column((self.draft_button, open_button, paste_button))

    def _column(self, buttons: tuple[Button, ...]) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(12))
        column.addWidget(plain_label(self.tr("New set from an article"), "title"))
        column.addWidget(self.text, 1)
        column.addWidget(self.note)
        row = FlowLayout(gap=self._look.px(12))
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        return side
