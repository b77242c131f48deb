"""Keep what is typed and not confirmed yet, a moment after the typing stops, so that a crash does not take it along."""

from PySide6.QtCore import QObject, QTimer

from quizapp.core.errors import StorageError
from quizapp.gui.quiz_flow import QuizFlow

_PAUSE = 700  # milliseconds without a change


class QuizDrafts(QObject):
    """Waits for pauses in the answer of a run that is on its way."""

    def __init__(self, flow: QuizFlow) -> None:
        super().__init__(flow)
        self._flow = flow
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.keep)
        for over in (flow.left, flow.finished):
            over.connect(self._timer.stop)

    def wait(self) -> None:
        """Keep the answer after a pause from now; it has changed, or another question is shown."""
        self._timer.start()

    def keep(self) -> None:
        """Keep what is given so far."""
        panel = self._flow.display.panel
        if not self._flow.is_running or panel.widget_shown is None or self._flow.run.entry.score is not None:
            return
        response = panel.answer.response()
        try:
            self._flow.run.keep(response, panel.certainty if response else None)
        except StorageError:
            return  # the answer itself says why it cannot be saved, and asks to try again
