"""Take a quiz: the page with its parts, its keys and its commands."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from quizapp.core.session import Session
from quizapp.core.spoken import Speech, spoken_question
from quizapp.gui.items.keys import is_return
from quizapp.gui.look import Look
from quizapp.gui.quiz_commands import Command, QuizCommands
from quizapp.gui.quiz_display import QuizDisplay
from quizapp.gui.quiz_drafts import QuizDrafts
from quizapp.gui.quiz_flow import QuizFlow
from quizapp.gui.quiz_run import LoadImage
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences


class QuizPage(QWidget):
    """One run. `finished` brings the run once it was handed in, `left` says that it was left as it stands."""

    finished = Signal(object)
    left = Signal()

    def __init__(
        self,
        look: Look,
        practice: Practice,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        load_image: LoadImage | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = preferences
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.display = QuizDisplay(look)
        self.flow = QuizFlow(practice, self.display, self, load_image, clock)
        self.flow.finished.connect(self.finished)
        self.flow.left.connect(self.left)
        self.flow.shown.connect(self._offer)
        self.drafts = QuizDrafts(self.flow)
        self.commands = QuizCommands(look, self, self._commands())
        self._connect_display()
        look.changed.connect(self.build_anew)

    def start(self, session: Session) -> None:
        """Show a run where it stands, new or gone on with."""
        self.flow.start(session)

    def speech(self) -> Speech | None:
        """Return the question as it is read aloud."""
        if not self.flow.is_running:
            return None
        run = self.flow.run
        return spoken_question(run.entry.item, run.entry.seed, run.session.item_set.language)

    def build_anew(self) -> None:
        """Make all parts again in another size, colour or language; what is given so far stays."""
        old = self.display
        given = old.panel.answer.response() if self.flow.is_running else None
        self._row.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.commands.retire()
        self.commands = QuizCommands(self._look, self, self._commands())
        self.display = QuizDisplay(self._look)
        self._connect_display()
        self.flow.open(self.display)
        if given is not None and self.flow.run.entry.score is None:
            self.display.panel.answer.set_response(given)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if not self.flow.is_running:
            super().keyPressEvent(event)
        elif is_return(event):
            if isinstance(focus, QPushButton) and focus.isEnabled():
                focus.click()
            else:
                self.flow.primary()
        elif event.key() == Qt.Key.Key_Backspace:
            self.flow.back()
        elif not self.display.panel.answer.take_key(event):
            super().keyPressEvent(event)

    def _offer(self) -> None:
        """Let the menu offer what works now."""
        run = self.flow.run
        is_open = run.entry.score is None and not run.is_over
        practice = not run.is_test
        self.commands.offer(
            hint=is_open and practice and bool(run.entry.item.hint),
            solution=is_open and practice,
            skip=is_open and practice and len(run.session.entries) > 1,
            objection=run.entry.score is not None,
            later=not run.is_over,
            hand_in=not run.is_over,
        )

    def _connect_display(self) -> None:
        display, flow = self.display, self.flow
        display.strip.left.connect(flow.leave)
        display.strip.later_toggled.connect(flow.mark_later)
        display.strip.set_menu(self.commands.menu)
        self.setProperty("foot", display.foot.sizeHint().height())  # a notice stays above it
        display.foot.hint_asked.connect(flow.hint)
        display.foot.objection_asked.connect(flow.objection)
        display.foot.solution_asked.connect(flow.give_up)
        display.foot.primary_clicked.connect(flow.primary)
        display.panel.submitted.connect(flow.primary)
        display.panel.response_changed.connect(lambda: display.show_answer(flow.run))
        display.panel.response_changed.connect(self.drafts.wait)
        display.sheet.overview.position_chosen.connect(flow.go_to)
        display.sheet.overview.hand_in_asked.connect(flow.ask_hand_in)
        self._row.addWidget(display)

    def _commands(self) -> dict[str, Command]:
        return {
            "hint": Command(self.tr("Show the hint"), "hint", self.flow.hint),
            "article": Command(self.tr("Article or overview"), "read", lambda: self.display.toggle_article()),
            "later": Command(self.tr("Mark for later"), "flag", self.flow.mark_later),
            "skip": Command(self.tr("Skip the question"), "arrow_right", self.flow.skip),
            "solution": Command(self.tr("Show the answer"), "eye", self.flow.give_up),
            "objection": Command(self.tr("Report an objection"), "flag", self.flow.objection),
            "hand_in": Command(self.tr("Finish and see the result …"), "check", self.flow.ask_hand_in),
            "leave": Command(self.tr("Leave the run"), "cross", self.flow.leave),
        }
