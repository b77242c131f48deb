"""Say what a learner is to review today and on the days to come, and begin sittings."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from quizapp.core import review_queue, schedule
from quizapp.core.errors import DataError, Message
from quizapp.core.review_queue import Card
from quizapp.core.selection import item_seed
from quizapp.core.session import Entry, RunChoices
from quizapp.core.sitting import Place, Sitting
from quizapp.services.catching_up import all_caught_up, caught_up
from quizapp.services.library import Progress
from quizapp.services.local_day import day_of
from quizapp.services.preferences import Preferences
from quizapp.storage import agenda, asides, item_sets, review_log, reviews
from quizapp.storage.agenda import DueCard
from quizapp.storage.database import Database

WEEK = 7
NEARLY_FORGOTTEN = 0.7


@dataclass(frozen=True, slots=True)
class DueSet:
    """What of a set is in today's number: `due` items, `nearly_forgotten` and `missed` last time of these, and the
    study day on which the latest of them was seen."""

    set_id: str
    title: str
    due: int
    nearly_forgotten: int
    missed: int
    last: date


@dataclass(frozen=True, slots=True)
class Today:
    """The day at a glance: `number` items are left, `done` were reviewed, in about `minutes`; `again` were missed today
    and not known since; `cap` is the most for a day, `coming` what the seven days after bring under it.

    `learned`: anything was ever answered. `suspended` items wait until they are taken back.
    """

    day: date
    number: int
    done: int
    again: int
    minutes: int
    sets: tuple[DueSet, ...]
    cap: int
    coming: tuple[int, ...]
    learned: bool
    suspended: int

    @property
    def left(self) -> int:
        """Return how many answers are left for today, misses that come again included."""
        return self.number + self.again


class Review:
    """The reviews of one learner."""

    def __init__(
        self,
        database: Database,
        learner: str,
        clock: Callable[[], datetime],
        preferences: Preferences,
        zone: tzinfo | None = None,
    ) -> None:
        self._database = database
        self._learner = learner
        self._clock = clock
        self._preferences = preferences
        self._zone = zone

    @property
    def day(self) -> date:
        """Return the study day that it is."""
        return day_of(self._clock(), self._zone)

    @property
    def cap(self) -> int:
        """Return the most items that a day brings."""
        return self._preferences.number("daily_cap")

    def set_cap(self, cap: int) -> None:
        """Change the most items that a day brings; UsageError for an impossible number, and nothing is changed."""
        self._preferences.set("daily_cap", cap)

    def refresh(self, progress: Progress | None = None) -> None:
        """Bring the schedule in step with the log and the settings; cheap where it is.

        Needed once for a database of an older program, after a change of the mapping or of the retention. Whatever is
        answered meanwhile is caught up with; a cancelled work is done again from its beginning.
        """
        far = reviews.head(self._database, self._learner)
        retention = self._preferences.number("retention")
        if not far.is_current:
            self._rebuild(far.attempts, retention, progress)
            return
        caught_up(self._database, self._learner)
        if far.retention != retention:
            with self._database.transaction() as transaction:
                reviews.reschedule(transaction, self._learner, retention)

    def _rebuild(self, attempts: int, retention: int, progress: Progress | None) -> None:
        learner = self._learner
        with self._database.transaction() as transaction:
            review_log.fill(transaction, learner, lambda moment: day_of(moment, self._zone))
        every = reviews.sets_of(self._database, learner)
        for number, set_id in enumerate(every):
            if progress is not None and not progress(number, len(every)):
                return
            with self._database.transaction() as transaction:
                reviews.rebuild_set(transaction, learner, set_id, retention)
        with self._database.transaction() as transaction:
            reviews.finish_rebuild(transaction, learner, attempts, retention)

    def number_due(self) -> int:
        """Return how many items are left for today, as the rail shows it."""
        database, day, cap = self._current, self.day, self.cap
        done = review_log.done_on(database, self._learner, day)
        due = agenda.due_count(database, self._learner, day, max(cap - done, 0))
        return review_queue.number_for_today(due, done, cap)

    def due_today(self) -> Today:
        """Return the day at a glance."""
        database, learner, day, cap = self._current, self._learner, self.day, self.cap
        due = agenda.due_count(database, learner, day, _seen_of(cap, WEEK))
        done = review_log.done_on(database, learner, day)
        number = review_queue.number_for_today(due, done, cap)
        cards = agenda.due_cards(database, learner, self._cards(day, number))
        again = len(agenda.missed_in_sittings(database, learner, day))
        each = review_queue.seconds_each(agenda.last_seconds(database, learner))
        return Today(
            day=day,
            number=number,
            done=done,
            again=again,
            minutes=review_queue.minutes_for(number + again, each),
            sets=self._due_sets(cards, day),
            cap=cap,
            coming=review_queue.spread(due - number, agenda.coming(database, learner, day, WEEK), cap),
            learned=agenda.has_any(database, learner),
            suspended=len(asides.suspended(database, learner)),
        )

    def forecast(self, days: int) -> tuple[int, ...]:
        """Return how many items each of the coming days brings under the cap, tomorrow first."""
        day, cap = self.day, self.cap
        due = agenda.due_count(self._current, self._learner, day, _seen_of(cap, days))
        coming = agenda.coming(self._database, self._learner, day, days)
        return review_queue.spread(due - self.number_due(), coming, cap)

    def start(self, minutes: int | None = None) -> Sitting:
        """Begin a sitting with what is left for today, or with as much as fits into some minutes; DataError where
        nothing is. One that was left, by a crash too, is gone on with in the same way: what was missed in it and not
        known since comes again behind the rest."""
        now = self._clock()
        day = day_of(now, self._zone)
        number, most = self.number_due(), None
        if minutes is not None:
            each = review_queue.seconds_each(agenda.last_seconds(self._database, self._learner))
            most = review_queue.fitting_in(minutes, each)
            number = min(number, most)
        seed = int.from_bytes(os.urandom(4))
        cards = review_queue.mixed(self._cards(day, number))
        missed = agenda.missed_in_sittings(self._database, self._learner, day)
        pairs = [
            *self._entries(cards, seed, again=False),
            *self._entries(missed, seed, again=True),
        ][:most]
        if not pairs:
            raise DataError(Message.of("nothing-due"))
        entries, places = zip(*pairs, strict=True)
        return Sitting(
            id=os.urandom(8).hex(),
            learner=self._learner,
            item_set=item_sets.load_frame(self._database, places[0].version),
            choices=RunChoices(),
            seed=seed,
            started=now,
            entries=entries,
            places=places,
            limit=None if minutes is None else timedelta(minutes=minutes),
        )

    def suspended(self) -> tuple[Card, ...]:
        """Return the items that wait until they are taken back."""
        return asides.suspended(self._database, self._learner)

    def take_back(self, *cards: Card) -> None:
        """Let items that were set aside be asked again when they are due."""
        with self._database.transaction() as transaction:
            for card in cards:
                asides.take_back(transaction, self._learner, card)

    def leeches(self, set_id: str) -> tuple[str, ...]:
        """Return the items of a set that any learner here forgot so often that the question may be bad, the worst
        first."""
        return agenda.leeches(all_caught_up(self._database), set_id)

    @property
    def _current(self) -> Database:
        return caught_up(self._database, self._learner)

    def _cards(self, day: date, number: int) -> tuple[Card, ...]:
        return agenda.most_endangered(self._database, self._learner, day, number) if number else ()

    def _entries(self, cards: tuple[Card, ...], seed: int, *, again: bool) -> list[tuple[Entry, Place]]:
        """Return the items in their present version, with the place that each has in a sitting."""
        asked = agenda.asked_items(self._database, cards)
        return [
            (
                Entry(one.item, one.item_hash, item_seed(seed + number, one.item.id)),
                Place(one.set_id, one.version, again),
            )
            for number, one in enumerate(asked)
        ]

    def _due_sets(self, cards: tuple[DueCard, ...], day: date) -> tuple[DueSet, ...]:
        """Return today's cards by set, the fullest first."""
        by_set: dict[str, list[DueCard]] = {}
        for one in cards:
            by_set.setdefault(one.card.set_id, []).append(one)
        titles = agenda.titles(self._database, by_set)
        found = [_due_set(set_id, titles.get(set_id, set_id), due, day) for set_id, due in by_set.items()]
        return tuple(sorted(found, key=lambda one: -one.due))


def _seen_of(cap: int, days: int) -> int:
    """Return how many due items can be seen from some days: each brings no more than the cap, as today does."""
    return cap * (days + 1)


def _due_set(set_id: str, title: str, due: list[DueCard], day: date) -> DueSet:
    return DueSet(
        set_id=set_id,
        title=title,
        due=len(due),
        nearly_forgotten=sum(schedule.retrievability(one.state, day) < NEARLY_FORGOTTEN for one in due),
        missed=sum(one.missed for one in due),
        last=max(one.state.last for one in due),
    )
