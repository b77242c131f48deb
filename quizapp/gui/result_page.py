"""Show the result of a run: the whole of it, and any item once more with its evidence."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from quizapp.core.errors import QuizError
from quizapp.core.grades import GradeTable
from quizapp.core.session import Session
from quizapp.gui.look import Look
from quizapp.gui.quiz_run import LoadImage
from quizapp.gui.quiz_words import window_wording
from quizapp.gui.result_detail import ResultDetail
from quizapp.gui.result_overview import ResultOverview
from quizapp.gui.result_sharing import ResultSharing
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.services.results import Results


class ResultPage(QWidget):
    """A finished run. `retry_misses` brings a new run with what was not right, `closed` goes back to the library."""

    retry_misses = Signal(object)
    closed = Signal()

    def __init__(
        self,
        look: Look,
        practice: Practice,
        parent: QWidget | None = None,
        *,
        load_image: LoadImage | None = None,
        grades: Callable[[], GradeTable] = GradeTable,
        results: Results | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._practice = practice
        self._load_image = load_image
        self._grades = grades
        self._results = results
        self._preferences = preferences
        self._session: Session | None = None
        self._overview: ResultOverview | None = None
        self._detail: ResultDetail | None = None
        self._card: ResultSharing | None = None
        self._stack = QStackedLayout(self)
        look.changed.connect(self.build_anew)

    @property
    def overview(self) -> ResultOverview:
        """Return the page with the table."""
        assert self._overview is not None
        return self._overview

    @property
    def detail(self) -> ResultDetail:
        """Return the page with one item."""
        assert self._detail is not None
        return self._detail

    @property
    def showing_item(self) -> bool:
        """Tell whether one item is shown, not the table."""
        return self._stack.currentWidget() is self._detail

    def show_run(self, session: Session) -> None:
        """Show a run that was handed in."""
        self._session = session
        self.build_anew()
        self.overview.first_button.setFocus()

    def open_item(self, position: int) -> None:
        """Show an item with its explanation and the evidence marked in the article."""
        if self._session is not None:
            self._stack.setCurrentWidget(self.detail)
            self.detail.open(self._session, self.overview.model.positions, position)

    def close_item(self) -> None:
        """Show the table again, at the item that was shown."""
        overview = self.overview
        self._stack.setCurrentWidget(overview)
        index = overview.model.index(overview.model.positions.index(self.detail.position), 0)
        overview.table.setFocus()
        overview.table.setCurrentIndex(index)
        overview.bring(overview.table.visualRect(index))

    def retry(self) -> None:
        """Start a run with what was not right."""
        assert self._session is not None
        try:
            again = self._practice.start_misses(self._session)
        except QuizError as error:
            words = window_wording().text(error.message)
            self.overview.notice.tell(words, ((self.tr("Try again"), self.retry),), wrong=True)
            return
        self.retry_misses.emit(again)

    def share(self) -> None:
        """Let the learner put a name on the result and save it."""
        if self._session is None or self._results is None:
            return
        card = self._card = ResultSharing(self._look, self._results, self._session, self._grades(), self._preferences)
        card.closed.connect(self._close_sharing)
        self.overview.show_sharing(card)
        card.name.setFocus()

    def _close_sharing(self) -> None:
        self._card = None
        self.overview.show_sharing(None)
        self.overview.share_button.setFocus()

    def build_anew(self) -> None:
        """Make all parts again: another run, size, colour or language."""
        session = self._session
        if session is None:
            return
        for old in (self._overview, self._detail):
            if old is not None:
                self._stack.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._card = None
        self._overview = ResultOverview(self._look, session, self._grades())
        self._overview.retry_asked.connect(self.retry)
        self._overview.share_asked.connect(self.share)
        self._overview.share_button.setVisible(self._results is not None)
        self._overview.closed.connect(self.closed)
        self._overview.table.opened.connect(self.open_item)
        self._detail = ResultDetail(self._look, self._practice, None, self._load_image)
        self._detail.closed.connect(self.close_item)
        self._detail.changed.connect(self._take)
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self._detail)
        self._stack.setCurrentIndex(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._overview is not None and not self.showing_item:
            self._overview.first_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, session: Session) -> None:
        self._session = session
        self.overview.model.show_run(session)
        if self._card is not None:
            self._card.show_run(session)
