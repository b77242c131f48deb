"""Lead through a run: what every key and button of the quiz does, what is saved before what is told."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from quizapp.core.session import Session
from quizapp.gui.quiz_display import QuizDisplay
from quizapp.gui.quiz_run import LoadImage, QuizRun
from quizapp.gui.quiz_saving import save
from quizapp.gui.quiz_words import window_wording
from quizapp.gui.verdict_text import first_miss_of, second_verdict_of, verdict_of
from quizapp.services.practice import Practice

_KEEP_TIME = 15  # seconds between two savings of the time that a test took


class QuizFlow(QObject):
    """A run and the display that shows it. Nothing is told of an answer before it is saved.

    `shown` says that another entry, or its verdict, is on screen.
    """

    finished = Signal(object)
    left = Signal()
    shown = Signal()

    def __init__(
        self,
        practice: Practice,
        display: QuizDisplay,
        parent: QObject,
        load_image: LoadImage | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self.display = display
        self._practice = practice
        self._load_image = load_image
        self._clock = clock
        self._run: QuizRun | None = None
        self._hint_seen = False
        self._told_end = False
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    @property
    def run(self) -> QuizRun:
        """Return the run on its way."""
        assert self._run is not None
        return self._run

    @property
    def is_running(self) -> bool:
        """Tell whether there is a run at all."""
        return self._run is not None

    def start(self, session: Session) -> None:
        """Show a run where it stands, new or gone on with."""
        self._run = QuizRun(self._practice, session, self._clock)
        self._ticks = 0
        self._told_end = False
        self.open(self.display)
        if self.run.time_left is None:
            self._timer.stop()
        else:
            self._timer.start()

    def open(self, display: QuizDisplay) -> None:
        """Show the run in this display from now on."""
        self.display = display
        if self._run:
            self._show()

    def tick(self) -> None:
        """Show the time left; keep it now and then, and end the test when there is none."""
        left = self.run.time_left
        if left is None or self.run.is_over:
            self._timer.stop()
            return
        self.display.show_time(self.run)
        self._ticks += 1
        if not left:
            self._timer.stop()
            self._keep_given(lambda: self._save(self.run.hand_in, self._time_over))
        elif self._ticks % _KEEP_TIME == 0:
            self._keep_time()

    # what a learner can do

    def primary(self) -> None:
        """Do what the primary button says: check, go on, hand in, show the result."""
        if self.run.is_over:
            self._end()
        elif self.run.is_test:
            self._keep_given(self._after_entry)
        elif self.run.entry.score is None:
            self.check()
        elif self.run.next_position is None:
            self._save(self.run.hand_in, self._end)
        else:
            self.go_to(self.run.next_position)

    def check(self) -> None:
        """Save the answer and tell what it was worth, once it is complete, and at a second try another one."""
        panel = self.display.panel
        if panel.answer.is_complete() and self.run.is_new(panel.answer.response()):
            response, certainty, hint = panel.answer.given(), panel.certainty, self._hint_seen
            self._save(lambda: self.run.answer(response, hint=hint, certainty=certainty), self._tell, self.check)

    def give_up(self) -> None:
        """Show the right answer without having given one, or without a second try."""
        if self.run.second_try_open:
            self.run.give_up_second_try()
            self._show()
        elif not self.run.is_test and self.run.entry.score is None:
            self._save(lambda: self.run.answer(None, hint=self._hint_seen), self._tell)

    def go_to(self, position: int) -> None:
        """Show another entry; in a test what is given so far is saved first."""
        if self.run.may_go_to(position):
            self._keep_given(lambda: self._save(lambda: self.run.go_to(position), self._show))

    def back(self) -> None:
        """Show the entry before, where the mode lets it be seen."""
        self.go_to(self.run.session.position - 1)

    def skip(self) -> None:
        """Leave an entry open and go to the next open one."""
        other = self.run.next_other
        if other is not None:
            self.go_to(other)

    def hint(self) -> None:
        """Show the hint, in practice only."""
        item = self.run.entry.item
        if item.hint and self.run.entry.score is None and not self.run.is_test:
            self._hint_seen = True
            self.display.panel.show_hint(item.hint)

    def mark_later(self) -> None:
        """Mark the entry for another look, or take the mark away."""
        if not self.run.is_over:
            self._save(self.run.mark_later, lambda: self.display.show_run(self.run))

    def objection(self) -> None:
        """Let the learner say what is wrong with the question."""
        self.display.show_tab("question")
        panel = self.display.panel.open_objection(self.run.entry.objection or "")
        panel.sent.connect(self._object, Qt.ConnectionType.UniqueConnection)

    def ask_hand_in(self) -> None:
        """Ask whether to hand in, and say how many items have no answer."""
        self._keep_given(self._ask_hand_in)

    def leave(self) -> None:
        """Leave the run as it stands; a test keeps what is given so far."""
        if not self.run.is_over:
            self._keep_given(lambda: self._save(self.run.keep_time, self._go))
        elif not self._told_end:
            self._end()

    # how it is done

    def _show(self) -> None:
        """Show the entry that the run stands at."""
        self._hint_seen = False
        self.display.notice.clear()
        entry = self.run.entry
        self.display.show_entry(self.run, self.run.image(self._load_image))
        self.display.panel.response_changed.emit()
        if entry.score is not None or self.run.second_try_open:
            self._tell(announce=False)
        else:
            self.display.panel.begin()
        self.shown.emit()

    def _tell(self, *, announce: bool = True) -> None:
        """Show the verdict on the entry; only a new one is read aloud."""
        entry, item_set = self.run.session.current, self.run.session.item_set
        assert entry.score is not None
        if self.run.second_try_open:
            verdict = first_miss_of(entry.item, entry.response, entry.score)
            self.display.show_first_miss(self.run, verdict, announce=announce)
            self.shown.emit()
            return
        wording = window_wording()
        if entry.second is not None:
            verdict = second_verdict_of(entry.item, item_set, entry.second, wording)
        else:
            verdict = verdict_of(entry.item, item_set, entry.response, entry.score, wording)
        self.display.show_verdict(self.run, verdict, announce=announce)
        self.display.foot.primary.setFocus()
        self.shown.emit()

    def _keep_given(self, then: Callable[[], None]) -> None:
        """In a test save what is given so far, then go on."""
        panel = self.display.panel
        response, certainty = panel.answer.response(), panel.certainty
        kept = certainty if response else None
        self._save(lambda: self.run.keep(response, kept), then, lambda: self._keep_given(then))

    def _after_entry(self) -> None:
        following = self.run.next_position
        if following is None:
            self._ask_hand_in()
        else:
            self.go_to(following)

    def _time_over(self) -> None:
        self.display.lock(self.run)
        words = self.tr("Time is up. Your answers have been handed in.")
        self.display.notice.tell(words, ((self.tr("To the result"), self._end),))

    def _ask_hand_in(self) -> None:
        self.display.show_run(self.run)
        run = self.run
        self.display.ask_hand_in(run.unanswered, run.to_come_again, lambda: self._save(run.hand_in, self._end))

    def _end(self) -> None:
        self._timer.stop()
        self._told_end = True
        self.finished.emit(self.run.session)

    def _go(self) -> None:
        self._timer.stop()
        self.left.emit()

    def _object(self, text: str) -> None:
        def told() -> None:
            self.display.panel.close_objection()
            thanks = self.tr("Objection kept. Thank you.") if text else self.tr("Objection taken back.")
            self.display.foot.set_progress(thanks)

        self._save(lambda: self.run.object(text), told)

    def _save(
        self, action: Callable[[], None], then: Callable[[], None], again: Callable[[], None] | None = None
    ) -> None:
        """Do what saves, then go on; where it cannot be saved the question stays."""
        save(self.display.notice, action, then, again)

    def _keep_time(self) -> None:
        """Save the time a test took so far; a question that waits in the notice stays."""
        save(self.display.notice, self.run.keep_time, lambda: None, clear=False)
