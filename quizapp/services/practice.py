"""Run quizzes: start, answer, resume, hand in; what was acknowledged is on disk."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo

from quizapp.core import session as runs
from quizapp.core.attempt import Certainty, Score
from quizapp.core.content_hash import item_hash
from quizapp.core.errors import DataError, Message
from quizapp.core.item import Item, ItemSet
from quizapp.core.response import Response
from quizapp.core.selection import choose, item_seed
from quizapp.core.session import Entry, Mode, RunChoices, Session
from quizapp.services.local_day import day_of
from quizapp.services.review_answers import noted_of
from quizapp.storage import item_sets, reviews, sessions, standings
from quizapp.storage.database import Database
from quizapp.storage.sessions import RunSummary as RunSummary
from quizapp.storage.transaction import Transaction

WORTH_KEEPING = 1.0
"""Seconds on an item that are kept at once when it is left without a new answer."""


def make_ready() -> None:
    """Load what judges and schedules an answer, so that the first one need not wait for it; may run in a thread."""
    import quizapp.core.scoring  # noqa: F401  # loaded late: the window must not wait for it
    from quizapp.core.schedule import interval

    interval(1.0, 1)


class Practice:
    """The runs of one learner. Every method that writes returns after COMMIT, or raises StorageError and leaves both
    the database and the run that it was given as they were."""

    def __init__(
        self, database: Database, learner: str, clock: Callable[[], datetime], zone: tzinfo | None = None
    ) -> None:
        self._database = database
        self._learner = learner
        self._clock = clock
        self._zone = zone

    def start(self, set_id: str, choices: RunChoices) -> Session:
        """Start a run; DataError where there is no such set or nothing of it fits the choices."""
        stored = item_sets.find(self._database, set_id)
        if stored is None or stored.removed:
            raise DataError(Message.of("set-unknown", set=set_id))
        item_set = item_sets.load_version(self._database, stored.version)
        standing = standings.of_set(self._database, self._learner, set_id)
        seed = _any_seed() if choices.seed is None else choices.seed
        items = choose(item_set, choices, seed, standing.seen, standing.missed)
        if not items:
            raise DataError(Message.of("nothing-to-ask", set=item_set.title))
        return self._begin(item_set, stored.version, choices, seed, items)

    def fitting(self, set_id: str, choices: RunChoices) -> int:
        """Return how many items of a set fit the choices, whatever count they ask for; 0 where there is no such set."""
        item_set = item_sets.load(self._database, set_id)
        if item_set is None:
            return 0
        standing = standings.of_set(self._database, self._learner, set_id)
        every = replace(choices, count=None, shuffle=False)
        return len(choose(item_set, every, 0, standing.seen, standing.missed))

    def start_misses(self, session: Session) -> Session:
        """Start a practice run with what was not right in another run, in the versions that were asked there."""
        missed = tuple({entry.item.id: entry.item for entry in session.missed}.values())
        version = sessions.version_of(self._database, session.id)
        if not missed or version is None:
            raise DataError(Message.of("nothing-missed"))
        given = session.choices
        choices = RunChoices(certainty=given.certainty, drill=given.drill, second_try=given.second_try)
        return self._begin(session.item_set, version, choices, _any_seed(), missed)

    def unfinished(self, most: int | None = None) -> tuple[Session, ...]:
        """Return the runs that can be gone on with, the newest first, and no more than `most`."""
        return tuple(map(self.resume, sessions.unfinished(self._database, self._learner)[:most]))

    def resume(self, session_id: str) -> Session:
        """Return a run with the same items in the same order, standing where it was; in practice at the next item
        without an answer."""
        session = self.result(session_id)
        stays = session.choices.mode is Mode.TEST or session.next_open is None
        return session if stays else replace(session, position=session.next_open or 0)

    def result(self, session_id: str) -> Session:
        """Return a run as it stands; DataError where there is none."""
        session = sessions.load(self._database, session_id)
        if session is None or session.learner != self._learner:
            raise DataError(Message.of("run-unknown"))
        return session

    def abandon(self, session_id: str) -> None:
        """Give a run up: it is not offered any more; answers in the log stay."""
        with self._database.transaction() as transaction:
            sessions.abandon(transaction, session_id, self._clock())

    def take_up(self, session_id: str) -> None:
        """Offer a run again that was given up."""
        with self._database.transaction() as transaction:
            sessions.take_up(transaction, session_id)

    def answer(
        self,
        session: Session,
        response: Response | None,
        *,
        seconds: float = 0.0,
        hint: bool = False,
        certainty: Certainty | None = None,
    ) -> Session:
        """Take what is given to the current item and return the run with it, once it is on disk.

        Practice scores it for good, and in a drill a miss comes again at the end; in a test it is kept without a score
        and can be given anew until it is handed in.
        `seconds` were spent since the item was shown this time. UsageError where the item has its score already.
        """
        entry = session.current
        in_practice = session.choices.mode is Mode.PRACTICE
        score = _score(entry.item, response, session.item_set) if in_practice and entry.score is None else None
        answered = runs.answered(session, response, score, seconds=seconds, hint=hint, certainty=certainty)
        after = runs.with_miss_again(answered, _any_seed())
        with self._database.transaction() as transaction:
            if in_practice:
                self._log(transaction, after, (after.position,), self._clock())
                if after is not answered:
                    sessions.extend(transaction, after)
            else:
                sessions.keep_entry(transaction, after, after.position)
                sessions.move(transaction, after)
        return after

    def keep_draft(self, session: Session, draft: Response | None, *, seconds: float = 0.0) -> Session:
        """Keep what is given in practice to the current item and not to be judged yet, and where the run stands."""
        after = runs.drafted(session, draft, seconds=seconds)
        with self._database.transaction() as transaction:
            sessions.keep_entry(transaction, after, after.position)
            sessions.move(transaction, after)
        return after

    def try_again(self, session: Session, response: Response | None, *, seconds: float = 0.0) -> Session:
        """Take a second try at the current item and return the run with it, once it is on disk. The points stay those
        of the first; UsageError where no second try is to be had."""
        score = _score(session.current.item, response, session.item_set)
        after = runs.tried_again(session, response, score, seconds=seconds)
        now = self._clock()
        with self._database.transaction() as transaction:
            last = sessions.log_second_try(transaction, after, now)
            noted = noted_of(after, after.current, day_of(now, self._zone))
            reviews.record(transaction, self._learner, (noted,), last)
        return after

    def move(self, session: Session, position: int, *, seconds: float = 0.0) -> Session:
        """Go to another item. In a test the `seconds` spent on the one that is left are kept, for its clock; a few of
        them wait for the next answer."""
        after = runs.moved(session, position, seconds=seconds)
        if seconds >= WORTH_KEEPING and session.choices.mode is Mode.TEST and session.finished is None:
            with self._database.transaction() as transaction:
                sessions.keep_entry(transaction, after, session.position)
                sessions.move(transaction, after)
        return after

    def mark_later(self, session: Session, position: int, later: bool) -> Session:
        """Mark an item for another look, or take the mark away."""
        after = runs.marked_later(session, position, later)
        with self._database.transaction() as transaction:
            sessions.keep_entry(transaction, after, position)
        return after

    def object(self, session: Session, position: int, text: str) -> Session:
        """Keep what the learner has against an item, also after the end; an empty text takes it back."""
        after = runs.objected(session, position, text)
        objection = after.entries[position].objection or ""
        with self._database.transaction() as transaction:
            sessions.keep_objection(transaction, session.id, position, objection, self._clock())
        return after

    def hand_in(self, session: Session) -> Session:
        """End a run. A test is scored as a whole, unanswered items included, all of it or nothing; what practice left
        unanswered stays without a score."""
        now = self._clock()
        is_test = session.choices.mode is Mode.TEST
        scores = _scores(session) if is_test else {}
        after = runs.handed_in(session, scores, now)
        with self._database.transaction() as transaction:
            sessions.finish(transaction, after)
            self._log(transaction, after, tuple(scores), now)
        return after

    def history(self, set_id: str) -> tuple[RunSummary, ...]:
        """Return the finished runs through a set, the newest first."""
        return sessions.history(self._database, self._learner, set_id)

    def _log(self, transaction: Transaction, session: Session, positions: tuple[int, ...], at: datetime) -> None:
        """Put scored entries into the log, with what the schedule of reviews has to know of them."""
        last = sessions.log(transaction, session, positions, at)
        day = day_of(at, self._zone)
        noted = tuple(noted_of(session, session.entries[position], day) for position in positions)
        reviews.record(transaction, self._learner, noted, last)

    def _begin(
        self, item_set: ItemSet, version: int, choices: RunChoices, seed: int, items: tuple[Item, ...]
    ) -> Session:
        session = Session(
            id=os.urandom(8).hex(),
            learner=self._learner,
            item_set=item_set,
            choices=choices,
            seed=seed,
            started=self._clock(),
            entries=tuple(Entry(item, item_hash(item), item_seed(seed, item.id)) for item in items),
        )
        with self._database.transaction() as transaction:
            sessions.create(transaction, session, version)
        return session


def _any_seed() -> int:
    return int.from_bytes(os.urandom(4))


def _scores(session: Session) -> dict[int, Score]:
    """Return the score of every entry that has none, by position."""
    return {
        position: _score(entry.item, entry.response, session.item_set)
        for position, entry in enumerate(session.entries)
        if entry.score is None
    }


def _score(item: Item, response: Response | None, item_set: ItemSet) -> Score:
    from quizapp.core.scoring import score

    return score(item, response, item_set)
