"""Hold the run that the quiz page shows: what is saved when, how much time was spent, what comes next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from time import monotonic

from quizapp.core.attempt import Certainty
from quizapp.core.response import Response
from quizapp.core.session import Entry, Mode, Session
from quizapp.services.practice import Practice

LoadImage = Callable[[str, str], bytes | None]


class QuizRun:
    """A run on its way. Every method that saves raises StorageError and then leaves the run as it was."""

    def __init__(self, practice: Practice, session: Session, clock: Callable[[], float] = monotonic) -> None:
        self._practice = practice
        self._clock = clock
        self._since = clock()
        self._solved: set[int] = set()
        self.session = session

    @property
    def entry(self) -> Entry:
        """Return the entry as it is shown: open again for a second try, afterwards with what came of that."""
        entry = self.session.current
        if self.second_try_open:
            return replace(entry, score=None)
        return replace(entry, response=entry.second.response, score=entry.second.score) if entry.second else entry

    @property
    def second_try_open(self) -> bool:
        """Tell whether the entry was missed and waits for a second try, its solution still hidden."""
        return self.session.may_try_again and self.session.position not in self._solved

    def is_new(self, response: Response | None) -> bool:
        """Tell whether a response differs from the miss that a second try shall mend."""
        return not self.second_try_open or response != self.session.current.response

    def give_up_second_try(self) -> None:
        """Show the solution instead of a second try."""
        self._solved.add(self.session.position)

    @property
    def is_test(self) -> bool:
        """Tell whether nothing is told before the end."""
        return self.session.choices.mode is Mode.TEST

    @property
    def is_over(self) -> bool:
        """Tell whether the run was handed in."""
        return self.session.finished is not None

    @property
    def seconds(self) -> float:
        """Return the time spent on the entry since it is shown; none once it is judged."""
        return 0.0 if self.entry.score is not None or self.is_over else self._clock() - self._since

    @property
    def time_left(self) -> timedelta | None:
        """Return what is left of the clock of a test."""
        left = self.session.time_left
        return None if left is None else max(timedelta(0), left - timedelta(seconds=self.seconds))

    @property
    def unanswered(self) -> int:
        """Return how many entries that count have nothing given."""
        return len(self.session.told) - self.session.answered

    @property
    def to_come_again(self) -> int:
        """Return how many misses a drill would still ask for."""
        return len(self.session.entries) - len(self.session.told)

    @property
    def next_position(self) -> int | None:
        """Return where to go from here: in practice the next open entry, in a test the next one, None at the end."""
        if not self.is_test:
            return self.session.next_open
        here = self.session.position + 1
        return here if here < len(self.session.entries) else None

    @property
    def next_other(self) -> int | None:
        """Return the next open entry that is not the one shown, None where there is none."""
        count, here = len(self.session.entries), self.session.position
        order = ((here + step) % count for step in range(1, count))
        return next((position for position in order if self._is_open(position)), None)

    def image(self, load: LoadImage | None) -> bytes | None:
        """Return the picture that belongs to the entry, read by `load` from set id and name; None without one."""
        name = self.entry.item.image
        return load(self.session.item_set.id, name) if name and load else None

    def may_go_to(self, position: int) -> bool:
        """Tell whether an entry can be shown: in a test any, in practice what is judged or the next open one."""
        if not 0 <= position < len(self.session.entries) or position == self.session.position:
            return False
        return self.is_test or self.session.entries[position].score is not None or self._is_open(position)

    def answer(self, response: Response | None, *, hint: bool = False, certainty: Certainty | None = None) -> None:
        """Save the answer to the entry that is shown; in practice it comes back judged."""
        if self.second_try_open:
            self.session = self._practice.try_again(self.session, response, seconds=self.seconds)
        else:
            self.session = self._practice.answer(
                self.session, response, seconds=self.seconds, hint=hint, certainty=certainty
            )
        self._since = self._clock()

    def keep(self, response: Response | None, certainty: Certainty | None) -> None:
        """Save what is given so far, if it is not what was saved before: the answer of a test, a draft in practice."""
        if self.is_over:
            return
        if self.is_test and (response, certainty) != (self.entry.response, self.entry.certainty):
            self.answer(response, certainty=certainty)
        elif not self.is_test and self.session.current.score is None and response != self.entry.draft:
            self.session = self._practice.keep_draft(self.session, response, seconds=self.seconds)
            self._since = self._clock()

    def go_to(self, position: int) -> None:
        """Show another entry."""
        self.session = self._practice.move(self.session, position, seconds=self.seconds)
        self._since = self._clock()

    def keep_time(self) -> None:
        """Save the time that a test took so far, so that its clock outlives a crash."""
        if self.is_test and not self.is_over:
            self.go_to(self.session.position)

    def mark_later(self) -> None:
        """Mark the entry for another look, or take the mark away."""
        position = self.session.position
        self.session = self._practice.mark_later(self.session, position, not self.entry.later)

    def object(self, text: str) -> None:
        """Save what the learner has against the entry; an empty text takes it back."""
        self.session = self._practice.object(self.session, self.session.position, text)

    def hand_in(self) -> None:
        """End the run, with the time that a test took until now."""
        self.keep_time()
        self.session = self._practice.hand_in(self.session)

    def _is_open(self, position: int) -> bool:
        entry = self.session.entries[position]
        return entry.score is None and entry.response is None
