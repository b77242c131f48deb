"""Lead through a run: choices, quiz, result, and back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from quizapp.core.run_choices import Mode, RunChoices
from quizapp.gui.lead import Lead, Surroundings
from quizapp.gui.way import Spot

if TYPE_CHECKING:
    from quizapp.core.session import Session
    from quizapp.gui.quiz_page import QuizPage
    from quizapp.gui.result_page import ResultPage
    from quizapp.gui.start_panel import StartPanel


class Runs(Lead):
    """The pages of a run."""

    library_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._way.leaving.connect(self._leaving)

    def choose(self, set_id: str, mode: Mode) -> None:
        """Ask what a run through a set is to hold; Return starts it with what was chosen last."""
        page = self._pages.get("start", self._make_start)

        def show() -> None:
            item_set = self._desk.library.item_set(set_id)
            self._way.go(Spot("start", set_id))
            page.open(item_set, mode)

        self._guard(show)

    def start(self, set_id: str, choices: RunChoices) -> None:
        """Start a run through a set."""
        self._guard(lambda: self.show(self._desk.practice.start(set_id, choices)))

    def resume(self, session: "Session") -> None:
        """Go on with a run that was left."""
        self._guard(lambda: self.show(self._desk.practice.resume(session.id)))

    def show(self, session: "Session") -> None:
        """Show a run where it stands."""
        page = self._pages.get("quiz", self._make_quiz)
        self._way.go(Spot("quiz", session.item_set.id))
        page.start(session)

    def show_result(self, session: "Session") -> None:
        """Show the result of a run that is over."""
        page = self._pages.get("result", self._make_result)
        page.show_run(session)
        self._way.forget_spot()
        self._way.go(Spot("result", session.item_set.id))
        self._way.set_trail((Spot("library"),))

    def leave(self) -> None:
        """Keep what was given so far in the run that is shown."""
        if self._way.spot.page == "quiz" and self._pages.has("quiz"):
            page = self._pages.get("quiz", self._make_quiz)
            self._way.forget_spot()
            self._guard(page.flow.leave)

    def _leaving(self, spot: Spot) -> None:
        if spot.page == "quiz":
            self.leave()

    def _left(self) -> None:
        """Go to the library where the quiz itself was asked to end; nothing where another page is on its way."""
        if self._way.spot.page == "quiz":
            self._way.forget_spot()
            self.library_wanted.emit()

    def _make_start(self) -> "StartPanel":
        page = self._factory.start()
        page.chosen.connect(self.start)
        page.closed.connect(self.back_wanted)
        return page

    def _make_quiz(self) -> "QuizPage":
        page = self._factory.quiz()
        page.finished.connect(self.show_result)
        page.left.connect(self._left)
        return page

    def _make_result(self) -> "ResultPage":
        page = self._factory.result()
        page.retry_misses.connect(self.show)
        page.closed.connect(self.library_wanted)
        return page
