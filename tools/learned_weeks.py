"""Let a learner practise and review for some weeks with a clock of its own, so that pages have something to show."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from quizapp.core.errors import DataError
from quizapp.core.key_response import key_response
from quizapp.core.session import RunChoices
from quizapp.core.sitting import Sitting
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.services.review import Review
from quizapp.services.sittings import SittingPractice
from quizapp.storage.database import Database

_REST_DAYS, _IDLE_DAYS = 0.3, 5
_FIRST_SHARE, _LAST_SHARE = 0.6, 0.9


class LearnedWeeks:
    """A learner who gets better from day to day."""

    def __init__(self, database: Database, learner: str, days: int, seed: int = 7) -> None:
        self._days = days
        self._now = datetime.now(UTC) - timedelta(days=days)
        self._dice = random.Random(seed)
        self._share = _FIRST_SHARE
        self._practice = Practice(database, learner, self._clock)
        self._sittings = SittingPractice(database, learner, self._clock)
        self._review = Review(database, learner, self._clock, Preferences(database))

    def live(self, set_ids: Sequence[str]) -> None:
        """Practise one set after the other, and review what is due on most days but the last few."""
        every = max(self._days // (len(set_ids) + 1), 1)
        for day in range(self._days - _IDLE_DAYS):
            self._share = _FIRST_SHARE + (_LAST_SHARE - _FIRST_SHARE) * day / self._days
            if day % every == 0 and day // every < len(set_ids):
                self._practise(set_ids[day // every])
            elif self._dice.random() > _REST_DAYS:
                self._review_once()
            self._now += timedelta(days=1)

    def _practise(self, set_id: str) -> None:
        run = self._practice.start(set_id, RunChoices())
        for position in range(len(run.entries)):
            run = self._practice.move(run, position)
            entry = run.current
            given = key_response(entry.item) if self._knows() else None
            run = self._practice.answer(run, given, seconds=self._seconds())
        self._practice.hand_in(run)

    def _review_once(self) -> None:
        try:
            run = self._review.start()
        except DataError:
            return
        for _ in range(len(run.entries)):
            given = key_response(run.current.item) if self._knows() else None
            after = self._sittings.answer(run, given, seconds=self._seconds())
            assert isinstance(after, Sitting)
            following = after.next_open
            if following is None:
                return
            moved = self._sittings.move(after, following)
            assert isinstance(moved, Sitting)
            run = moved

    def _knows(self) -> bool:
        return self._dice.random() < self._share

    def _seconds(self) -> float:
        return 8 + 24 * self._dice.random()

    def _clock(self) -> datetime:
        return self._now
