"""Let a teacher answer the questions as a learner does; nothing of it is counted."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.core.item import ItemSet
from quizapp.core.session import Session
from quizapp.gui.look import Look
from quizapp.gui.pages import Pages
from quizapp.gui.quiz_words import points_of
from quizapp.gui.way import Spot, Way
from quizapp.services.preferences import Preferences

if TYPE_CHECKING:
    from quizapp.gui.quiz_page import QuizPage
    from quizapp.services.trial import Trial


class TrialRun(QObject):
    """The trial run. `ended` brings what there is to say about it, "" where it was left."""

    ended = Signal(str)

    def __init__(self, look: Look, way: Way, pages: Pages, preferences: Preferences) -> None:
        super().__init__(way)
        self._look, self._way, self._pages, self._preferences = look, way, pages, preferences
        self._trial: Trial | None = None
        way.leaving.connect(self._leaving)

    def start(self, item_set: ItemSet, load_image: Callable[[str], bytes | None]) -> None:
        """Start a run through the accepted questions; DataError where there is none."""
        from quizapp.services.trial import Trial

        title = self.tr("Trial run, nothing is counted: {0}").format(item_set.title)
        self._trial = trial = Trial(replace(item_set, title=title))
        session = trial.start()
        self._pages.drop("trial")
        page = self._pages.get("trial", lambda: self._make(trial, load_image))
        self._way.go(Spot("trial"))
        page.start(session)

    def _make(self, trial: "Trial", load_image: Callable[[str], bytes | None]) -> "QuizPage":
        from quizapp.gui.quiz_page import QuizPage

        page = QuizPage(self._look, trial.practice, self._preferences, load_image=lambda _set, name: load_image(name))
        page.finished.connect(self._finish)
        page.left.connect(lambda: self._end(""))
        return page

    def _finish(self, session: Session) -> None:
        scores = [entry.score.points for entry in session.entries if entry.score]
        whole = sum((entry.item.points for entry in session.entries), Decimal(0))
        words = self.tr("Trial run: {0}. Nothing of it was counted.")
        self._end(words.format(points_of(sum(scores, Decimal(0)), whole)))

    def _end(self, words: str) -> None:
        if self._trial is not None:
            self._close()
            self._way.forget_spot()
            self.ended.emit(words)

    def _leaving(self, spot: Spot) -> None:
        if spot.page == "trial":
            self._close()

    def _close(self) -> None:
        if self._trial is not None:
            self._trial.close()
            self._trial = None
