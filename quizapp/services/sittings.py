"""Lead through a sitting: answers that move the schedule, misses that come again, items set aside."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from quizapp.core import session as runs
from quizapp.core import sitting as sittings
from quizapp.core.attempt import Certainty
from quizapp.core.errors import Message, UsageError
from quizapp.core.item import ItemSet
from quizapp.core.rating import Rating
from quizapp.core.response import Response
from quizapp.core.schedule import ReviewState
from quizapp.core.session import Session
from quizapp.core.sitting import Sitting
from quizapp.services.catching_up import caught_up
from quizapp.services.local_day import day_of
from quizapp.services.practice import Practice
from quizapp.services.review_answers import noted_of
from quizapp.storage import asides, item_sets, review_log, reviews, sessions
from quizapp.storage import sittings as stored
from quizapp.storage.database import Database

_MOST_FRAMES = 50


@dataclass(frozen=True, slots=True)
class NextTime:
    """When the current item of a sitting comes again: in `days` from today, after the `rating` that its answer got.

    `may_be_easy`: the learner may call it easy; `is_leech`: it was forgotten so often that reading helps more.
    """

    rating: Rating
    days: int
    may_be_easy: bool
    is_leech: bool


class SittingPractice(Practice):
    """What a quiz page needs to lead through sittings: the same calls as for any run, with sittings in and out."""

    def __init__(
        self, database: Database, learner: str, clock: Callable[[], datetime], zone: tzinfo | None = None
    ) -> None:
        super().__init__(database, learner, clock, zone)
        self._frames: dict[int, ItemSet] = {}

    def answer(
        self,
        session: Session,
        response: Response | None,
        *,
        seconds: float = 0.0,
        hint: bool = False,
        certainty: Certainty | None = None,
    ) -> Session:
        """Score the answer to the current item, keep it, move the schedule, and return the sitting once all that is on
        disk. A miss comes again a few items later."""
        from quizapp.core.scoring import score

        sitting = _sitting(session)
        worth = score(sitting.current.item, response, sitting.item_set)
        after = sittings.numbered(
            _sitting(runs.answered(sitting, response, worth, seconds=seconds, hint=hint, certainty=certainty))
        )
        now = self._clock()
        with self._database.transaction() as transaction:
            last = stored.log(transaction, after, now)
            noted = noted_of(after, after.current, day_of(now, self._zone), sitting=True)
            reviews.record(transaction, self._learner, (noted,), last)
        return sittings.within_limit(sittings.with_miss_again(after, int.from_bytes(os.urandom(4))), now)

    def move(self, session: Session, position: int, *, seconds: float = 0.0) -> Session:
        """Go to another item, and to its article."""
        sitting = _sitting(runs.moved(session, position, seconds=seconds))
        if sitting.place.set_id == sitting.item_set.id:
            return sitting
        return sittings.standing_at(sitting, position, self._frame(sitting.place.version))

    def keep_draft(self, session: Session, draft: Response | None, *, seconds: float = 0.0) -> Session:
        """Remember what is given and not to be judged yet within this sitting: after a crash all is asked anew."""
        return runs.drafted(session, draft, seconds=seconds)

    def mark_later(self, session: Session, position: int, later: bool) -> Session:
        """Mark an item for another look within this sitting."""
        return runs.marked_later(session, position, later)

    def object(self, session: Session, position: int, text: str) -> Session:
        """Keep what the learner has against an answered item; an empty text takes it back."""
        after = _sitting(runs.objected(session, position, text))
        place = after.places[position]
        if place.number is None:
            raise UsageError(Message.of("review-not-answered"))
        objection = after.entries[position].objection or ""
        run_id = replace(after, position=position).run_id
        with self._database.transaction() as transaction:
            sessions.keep_objection(transaction, run_id, place.number, objection, self._clock())
        return after

    def hand_in(self, session: Session) -> Session:
        """End a sitting; what was not answered stays due."""
        runs.refuse_finished(session)
        return sittings.over(_sitting(session), self._clock())

    def next_time(self, sitting: Sitting) -> NextTime | None:
        """Return when the current item comes again, None before it is answered or where the schedule is behind."""
        state = reviews.state(caught_up(self._database, self._learner), self._learner, sitting.card)
        number = self._number(sitting)
        if state is None or number is None:
            return None
        given = review_log.of_card(self._database, self._learner, sitting.card)
        answer = next((one.answer for one in given if one.number == number), None)
        if answer is None:
            return None
        leads = not sitting.place.again
        rated = review_log.rating_on(self._database, self._learner, number) or Rating.AGAIN
        may = leads and answer.may_be_easy and not answer.easy
        return NextTime(rated, (state.due - self._today).days, may, state.is_leech)

    def call_easy(self, sitting: Sitting) -> ReviewState:
        """Let the current item, just answered, count as easy; UsageError where its answer does not allow that."""
        asked = self.next_time(sitting)
        number = self._number(sitting)
        if asked is None or number is None or not asked.may_be_easy:
            raise UsageError(Message.of("review-not-easy"))
        with self._database.transaction() as transaction:
            retention = reviews.head(transaction, self._learner).retention
            review_log.mark_easy(transaction, self._learner, number)
            reviews.replay_card(transaction, self._learner, sitting.card, retention)
        state = reviews.state(self._database, self._learner, sitting.card)
        assert state is not None
        return state

    def bury(self, sitting: Sitting) -> Sitting:
        """Set the current item aside until tomorrow."""
        return self._set_aside(sitting, self._today + timedelta(days=1))

    def suspend(self, sitting: Sitting) -> Sitting:
        """Set the current item aside until it is taken back."""
        return self._set_aside(sitting, None)

    def take_back(self, sitting: Sitting) -> Sitting:
        """Let the current item of a sitting be asked although it was set aside, and return that sitting."""
        with self._database.transaction() as transaction:
            asides.take_back(transaction, self._learner, sitting.card)
        return sitting

    @property
    def _today(self) -> date:
        return day_of(self._clock(), self._zone)

    def _set_aside(self, sitting: Sitting, until: date | None) -> Sitting:
        """Return the sitting without the item, standing at the next one left and at its article; it may be empty."""
        with self._database.transaction() as transaction:
            asides.put(transaction, self._learner, sitting.card, until)
        left = sittings.without(sitting, sitting.card)
        return _sitting(self.move(left, left.position)) if left.entries else left

    def _frame(self, version: int) -> ItemSet:
        """Return the article of a version of a set, which never changes; those of late are remembered."""
        frame = self._frames.pop(version, None) or item_sets.load_frame(self._database, version)
        self._frames[version] = frame
        if len(self._frames) > _MOST_FRAMES:
            del self._frames[next(iter(self._frames))]
        return frame

    def _number(self, sitting: Sitting) -> int | None:
        """Return the number of the attempt that answered the current entry."""
        if sitting.place.number is None:
            return None
        return review_log.attempt_number(self._database, sitting.run_id, sitting.place.number)


def _sitting(session: Session) -> Sitting:
    assert isinstance(session, Sitting)
    return session
