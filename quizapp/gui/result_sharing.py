"""Hand a result on from its page: the name to put on it, the receipt, the file and the PDF."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from quizapp.core.errors import QuizError
from quizapp.core.grades import GradeTable
from quizapp.core.session import Session
from quizapp.gui.labels import line_label, plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.quiz_words import window_wording
from quizapp.gui.tasks import Tasks
from quizapp.services.preferences import Preferences
from quizapp.services.results import Results


class ResultFileQuestion:
    """Where a result shall be kept."""

    @classmethod
    def ask(cls, parent: QWidget, proposal: str, ending: str, title: str = "") -> Path | None:
        """Return the file named, None where the user thought better of it; `title` where it is no result."""
        title = title or QCoreApplication.translate("Dialogs", "Save the result")
        name, _ = QFileDialog.getSaveFileName(parent, title, proposal, f"*.{ending}")
        if not name:
            return None
        return Path(name) if name.lower().endswith(f".{ending}") else Path(f"{name}.{ending}")


def proposed_file(preferences: Preferences | None, name: str) -> str:
    """Return where a file is proposed to be saved: in the folder used last, else at home."""
    folder = preferences.text("last_folder") if preferences is not None else ""
    return str(Path(folder or Path.home()) / name)


class ResultSharing(QFrame):
    """A card with the name, the receipt and two ways to save. `saved` brings the file, `closed` puts the card away."""

    saved = Signal(Path)
    closed = Signal()

    def __init__(
        self, look: Look, results: Results, session: Session, grades: GradeTable, preferences: Preferences | None = None
    ) -> None:
        super().__init__()
        self._results = results
        self._preferences = preferences
        self._had_focus = False
        self._session = session
        self._grades = grades
        self._tasks = Tasks(self)
        self.setProperty("role", "card")
        self.name = QLineEdit()
        self.name.setPlaceholderText(results.pseudonym)
        self.name.setMaxLength(80)
        self.name.setMinimumWidth(look.px(220))
        self.name.setAccessibleName(self.tr("Name on the result, empty for the pseudonym"))
        self.receipt = line_label("", "title")
        self.receipt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.save_button = Button(look, self.tr("Save for the teacher …"), "tinted", "large", "save")
        self.pdf_button = Button(look, self.tr("Save as PDF …"), "secondary", "large", "print")
        self.close_button = Button(look, self.tr("Close"), "quiet", "large", "cross")
        self.note = plain_label("", "small", "wrong")
        self.note.hide()
        self._lay_out(look)
        self.name.textChanged.connect(self._show_receipt)
        self.save_button.clicked.connect(self._save)
        self.pdf_button.clicked.connect(self._save_pdf)
        self.close_button.clicked.connect(self.closed)
        self._show_receipt()

    def _lay_out(self, look: Look) -> None:
        px = look.px
        label = line_label(self.tr("Name on the result"), "small", "muted")
        label.setBuddy(self.name)
        fields = QHBoxLayout()
        fields.setSpacing(px(24))
        for title, widget in ((label, self.name), (line_label(self.tr("Receipt"), "small", "muted"), self.receipt)):
            pair = QVBoxLayout()
            pair.setSpacing(px(4))
            pair.addWidget(title)
            pair.addWidget(widget)
            fields.addLayout(pair)
        fields.addStretch(1)
        buttons = FlowLayout(gap=px(12))
        for button in (self.save_button, self.pdf_button, self.close_button):
            buttons.addWidget(button)
        words = self.tr("Read the receipt out in the room: it shows later that the file handed in is the one of then.")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(23), px(18), px(23), px(20))
        column.setSpacing(px(12))
        column.addWidget(plain_label(self.tr("Hand on the result"), "heading"))
        column.addLayout(fields)
        column.addWidget(plain_label(words, "small", "muted"))
        column.addLayout(buttons)
        column.addWidget(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def show_run(self, session: Session) -> None:
        """Hand on the same run with what was objected to since."""
        self._session = session
        self._show_receipt()

    def save_to(self, path: Path) -> None:
        """Write the file for the teacher."""
        try:
            self._results.write(self._session, path, self.name.text())
        except QuizError as error:
            self._failed(error)
        else:
            self._done(path)

    def save_pdf_to(self, path: Path) -> None:
        """Write the PDF, beside the window: setting it takes a moment."""
        name = self.name.text()
        self._had_focus = self.pdf_button.hasFocus()
        self.pdf_button.setEnabled(False)
        task = self._tasks.start(lambda _progress: self._results.write_pdf(self._session, path, name, self._grades))
        task.succeeded.connect(lambda _done: self._done(path))
        task.failed.connect(self._failed)

    def _show_receipt(self) -> None:
        self.receipt.setText(self._results.receipt(self._session, self.name.text()))
        self.receipt.setAccessibleName(" ".join(self.receipt.text()))

    def _save(self) -> None:
        path = ResultFileQuestion.ask(self, self._proposal("json"), "json")
        if path is not None:
            self.save_to(path)

    def _save_pdf(self) -> None:
        path = ResultFileQuestion.ask(self, self._proposal("pdf"), "pdf")
        if path is not None:
            self.save_pdf_to(path)

    def _proposal(self, ending: str) -> str:
        return proposed_file(self._preferences, f"{self._session.item_set.id}-{self.receipt.text()}.{ending}")

    def _offer_pdf(self) -> None:
        """Let the button work again, and give it the keyboard back that it lost with being pressed."""
        self.pdf_button.setEnabled(True)
        if self._had_focus:
            self.pdf_button.setFocus()
        self._had_focus = False

    def _done(self, path: Path) -> None:
        if self._preferences is not None:
            self._preferences.set("last_folder", str(path.parent))
        self._offer_pdf()
        self._tell(self.tr("Saved: {0}").format(path), "right")
        self.saved.emit(path)

    def _failed(self, error: QuizError) -> None:
        self._offer_pdf()
        self._tell(window_wording().text(error.message), "wrong")

    def _tell(self, words: str, tone: str) -> None:
        """Say below the buttons what came of it; nothing above moves."""
        set_tone(self.note, "tone", tone)
        self.note.setText(words)
        self.note.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
