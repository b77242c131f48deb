"""Hold a sitting: a practice run through items of many sets, in which a miss comes again. New state comes out."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from quizapp.core.attempt import Outcome
from quizapp.core.item import ItemSet
from quizapp.core.review_queue import Card
from quizapp.core.session import Entry, Session

AGAIN_AFTER = 4
"""So many other items at most come before a miss comes again."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry of a sitting comes from: its set, the row of the set's version, and whether it comes again.
    `number` is what its answer is kept under, None before there is one."""

    set_id: str
    version: int
    again: bool = False
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Sitting(Session):
    """A run whose `item_set` is that of the entry it stands at, without the set's items.

    `places` belong to `entries`; `given` of them have a number; `limit` is the time after which nothing new comes, None
    for no limit; `is_cut` once something was left out for it.
    """

    places: tuple[Place, ...] = ()
    given: int = 0
    limit: timedelta | None = None
    is_cut: bool = False

    @property
    def place(self) -> Place:
        """Return where the current entry comes from."""
        return self.places[self.position]

    @property
    def card(self) -> Card:
        """Return the current item."""
        return Card(self.place.set_id, self.current.item.id)

    @property
    def run_id(self) -> str:
        """Return the id of the run under which the answers to the current set are kept."""
        return f"{self.id}-{self.place.version}"

    @property
    def first_answers(self) -> tuple[Entry, ...]:
        """Return the answered entries that did not come again."""
        pairs = zip(self.entries, self.places, strict=True)
        return tuple(entry for entry, place in pairs if entry.score is not None and not place.again)


def standing_at(sitting: Sitting, position: int, item_set: ItemSet) -> Sitting:
    """Return the sitting at another entry, with the set that it belongs to."""
    return replace(sitting, position=position, item_set=item_set)


def numbered(sitting: Sitting) -> Sitting:
    """Return the sitting with a number under which the answer to the current entry is kept, whatever moves later."""
    place = replace(sitting.place, number=sitting.given)
    here = sitting.position
    places = (*sitting.places[:here], place, *sitting.places[here + 1 :])
    return replace(sitting, places=places, given=sitting.given + 1)


def with_miss_again(sitting: Sitting, seed: int) -> Sitting:
    """Return the sitting in which the current item, just missed, comes again a few items later."""
    entry = sitting.current
    if entry.score is None or entry.score.outcome is Outcome.RIGHT:
        return sitting
    open_ones = [at for at, one in enumerate(sitting.entries) if one.score is None and at > sitting.position]
    at = open_ones[AGAIN_AFTER - 1] + 1 if len(open_ones) >= AGAIN_AFTER else len(sitting.entries)
    again = Entry(entry.item, entry.item_hash, seed)
    place = replace(sitting.place, again=True, number=None)
    return replace(
        sitting,
        entries=(*sitting.entries[:at], again, *sitting.entries[at:]),
        places=(*sitting.places[:at], place, *sitting.places[at:]),
    )


def within_limit(sitting: Sitting, now: datetime) -> Sitting:
    """Return the sitting without what was not asked yet, where its time is over; reading explanations takes of it."""
    if sitting.limit is None or max(timedelta(seconds=sitting.seconds), now - sitting.started) < sitting.limit:
        return sitting
    answered = [at for at, entry in enumerate(sitting.entries) if entry.score is not None]
    return replace(_keeping(sitting, answered), is_cut=len(answered) < len(sitting.entries))


def without(sitting: Sitting, card: Card) -> Sitting:
    """Return the sitting in which an item is not asked any more."""
    pairs = list(zip(sitting.entries, sitting.places, strict=True))
    kept = [
        at
        for at, (entry, place) in enumerate(pairs)
        if entry.score is not None or Card(place.set_id, entry.item.id) != card
    ]
    return _keeping(sitting, kept)


def over(sitting: Sitting, now: datetime) -> Sitting:
    """Return the sitting as it is over: what was not answered is left out."""
    answered = [at for at, entry in enumerate(sitting.entries) if entry.score is not None]
    return replace(_keeping(sitting, answered), finished=now)


def _keeping(sitting: Sitting, kept: list[int]) -> Sitting:
    """Return the sitting with only these entries; it stands at the same entry, or at the next that is left."""
    before = sum(at < sitting.position for at in kept)
    return replace(
        sitting,
        entries=tuple(sitting.entries[at] for at in kept),
        places=tuple(sitting.places[at] for at in kept),
        position=max(0, min(before, len(kept) - 1)),
    )
