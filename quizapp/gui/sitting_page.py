"""Take a sitting: the quiz page with what only reviewing has, when each question comes again and setting it aside."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from quizapp.core.errors import StorageError, UsageError
from quizapp.core.rating import Rating
from quizapp.core.sitting import Sitting
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.keycap import native_keys
from quizapp.gui.quiz_commands import QUIZ_KEYS, Command
from quizapp.gui.quiz_page import QuizPage
from quizapp.gui.quiz_run import LoadImage
from quizapp.gui.quiz_words import window_wording
from quizapp.gui.review_words import next_words
from quizapp.gui.turns import Turns
from quizapp.services.preferences import Preferences
from quizapp.services.sittings import SittingPractice


class SittingPage(QuizPage):
    """One sitting. `finished` brings it once it is over or nothing is left in it; then `emptied` brings it as it was
    before its only question was set aside, with the words about that. `scheduled` says that the schedule knows what is
    on screen: it does not hold up the verdict."""

    emptied = Signal(object, str)
    scheduled = Signal()

    def __init__(
        self, look: Look, sittings: SittingPractice, preferences: Preferences, *, load_image: LoadImage | None = None
    ) -> None:
        self._sittings = sittings
        self.easy_button: Button | None = None
        super().__init__(look, sittings, preferences, load_image=load_image)
        self._turns = Turns(self)
        self.flow.shown.connect(self._let_schedule_follow)

    @property
    def sitting(self) -> Sitting:
        """Return the sitting on its way."""
        session = self.flow.run.session
        assert isinstance(session, Sitting)
        return session

    def call_easy(self) -> None:
        """Let the answer count as easy, and say when the question comes again now."""

        def act() -> None:
            self._sittings.call_easy(self.sitting)
            self._tell_next()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.display.foot.progress.text()))
            self.display.foot.primary.setFocus()

        self._guard(act)

    def bury(self) -> None:
        """Set the question aside until tomorrow."""
        self._guard(lambda: self._set_aside(self._sittings.bury, self.tr("Comes again tomorrow.")))

    def suspend(self) -> None:
        """Set the question aside until it is taken back."""
        words = self.tr("Will not be asked again. “Ask again” on the review page takes that back.")
        self._guard(lambda: self._set_aside(self._sittings.suspend, words))

    def _set_aside(self, aside: Callable[[Sitting], Sitting], words: str) -> None:
        """Go on without the question, and offer to take that back; end where nothing is left."""
        before = self.sitting
        after = aside(before)
        if not after.entries:
            self.finished.emit(after)
            self.emptied.emit(before, words)
            return
        self._show_sitting(after)
        back = (self.tr("Undo"), lambda: self._guard(lambda: self.bring_back(before)))
        self.display.notice.tell(words, (back,), focus=None)

    def bring_back(self, sitting: Sitting) -> None:
        """Show a sitting with the question that was set aside in it."""
        self._show_sitting(self._sittings.take_back(sitting))

    def _show_sitting(self, sitting: Sitting) -> None:
        self.flow.run.session = sitting
        self.flow.open(self.display)

    def _finish(self) -> None:
        """End the sitting here; what was not answered stays due."""
        self.flow.leave()

    def _connect_display(self) -> None:
        super()._connect_display()
        display = self.display
        display.end_words = self.tr("Finish")
        display.strip.leave_button.setToolTip(self.tr("Stop reviewing; what is not answered stays due"))
        self.easy_button = Button(self._look, self.tr("Was easy"), "quiet", "large", "plus", parent=display.foot)
        self.easy_button.setToolTip(
            self.tr("Let it come again much later ({0})").format(native_keys(QUIZ_KEYS["easy"]))
        )
        self.easy_button.clicked.connect(self.call_easy)
        self.easy_button.hide()
        display.foot.add_offer(self.easy_button)

    def _offer(self) -> None:
        super()._offer()
        self.commands.offer(easy=False)

    def _let_schedule_follow(self) -> None:
        """Leave room for when the question comes again, which is told once the verdict is on screen."""
        if self.easy_button is not None:
            self.easy_button.hide()
        if self._is_judged:
            self.display.foot.set_offers(hint=False, objection=False)
            self.display.foot.set_progress("")
        self._turns.take(self._follow)

    def _follow(self) -> None:
        self._guard(self._tell_next)
        self.scheduled.emit()

    @property
    def _is_judged(self) -> bool:
        run = self.flow.run
        return run.entry.score is not None and not run.is_over

    def _tell_next(self) -> None:
        """Say below a judged answer how it was rated and when the question comes again."""
        foot = self.display.foot
        told = self._sittings.next_time(self.sitting) if self._is_judged else None
        if self.easy_button is not None:
            self.easy_button.setVisible(told is not None and told.may_be_easy)
        if told is None:
            return
        foot.set_offers(hint=False, objection=False)
        foot.set_progress(next_words(told, again=self._comes_again()))
        self.commands.offer(easy=told.may_be_easy)
        if told.is_leech and told.rating is Rating.AGAIN:
            words = self.tr("Forgotten many times. Read the passage once more: the evidence is marked in the article.")
            self.display.notice.tell(words, ())
        elif self.sitting.is_cut:
            self.display.notice.tell(self.tr("Your five minutes are over. What is left stays due."), (), icon="clock")

    def _comes_again(self) -> bool:
        """Tell whether the question that is shown comes once more in this sitting."""
        later = self.sitting.entries[self.sitting.position + 1 :]
        return any(entry.score is None and entry.item.id == self.sitting.card.item_id for entry in later)

    def _guard(self, act: Callable[[], None]) -> None:
        """Do something that saves; say why where it cannot be done."""
        try:
            act()
        except (StorageError, UsageError) as error:
            self.display.notice.tell(window_wording().text(error.message), (), wrong=True)

    def _commands(self) -> dict[str, Command]:
        """Leave out what a sitting has no use for, add what only it has."""
        commands = super()._commands()
        commands["hand_in"] = Command(self.tr("Finish for now"), "check", self._finish)
        commands["easy"] = Command(self.tr("That was easy"), "plus", self.call_easy)
        commands["bury"] = Command(self.tr("Not today any more"), "calendar", self.bury)
        commands["suspend"] = Command(self.tr("Do not ask again"), "minus", self.suspend)
        return commands
