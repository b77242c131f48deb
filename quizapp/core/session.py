"""Run one quiz: which items, in which order, what was given, where it stands.

New state comes out, nothing is changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import chain

from quizapp.core.attempt import Certainty, Outcome, Score
from quizapp.core.errors import Message, UsageError
from quizapp.core.item import Item, ItemSet
from quizapp.core.response import Response
from quizapp.core.run_choices import Mode as Mode
from quizapp.core.run_choices import Only as Only
from quizapp.core.run_choices import RunChoices as RunChoices


@dataclass(frozen=True, slots=True)
class SecondTry:
    """What was given to an item after a miss and with the evidence in sight; it changes no points."""

    response: Response | None
    score: Score
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a run with the version of it that is asked and what was given so far.

    In a test `score` stays None until the run is handed in; `later` marks it for another look. `draft` is what was
    typed in practice and not checked yet: no answer.
    """

    item: Item
    item_hash: str
    seed: int
    response: Response | None = None
    score: Score | None = None
    seconds: float = 0.0
    hint: bool = False
    certainty: Certainty | None = None
    later: bool = False
    objection: str | None = None
    second: SecondTry | None = None
    draft: Response | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One run through items of one set by one learner. `item_set` holds the article and facts as they were asked."""

    id: str
    learner: str
    item_set: ItemSet
    choices: RunChoices
    seed: int
    started: datetime
    entries: tuple[Entry, ...]
    position: int = 0
    finished: datetime | None = None

    @property
    def current(self) -> Entry:
        """Return the entry the run stands at."""
        return self.entries[self.position]

    @property
    def answered(self) -> int:
        """Return how many entries have a response or a score."""
        return sum(entry.response is not None or entry.score is not None for entry in self.entries)

    @property
    def counted(self) -> tuple[Entry, ...]:
        """Return the entries that count for the result: all of them, in a drill the first for each item."""
        if not self.choices.drill:
            return self.entries
        first: dict[str, Entry] = {}
        for entry in self.entries:
            first.setdefault(entry.item.id, entry)
        return tuple(first.values())

    @property
    def told(self) -> tuple[int, ...]:
        """Return the positions that a result tells of: all, in a drill without what would only have come again."""
        if not self.choices.drill:
            return tuple(range(len(self.entries)))
        first: dict[str, int] = {}
        for position, entry in enumerate(self.entries):
            first.setdefault(entry.item.id, position)
        asked = enumerate(self.entries)
        return tuple(at for at, entry in asked if not _is_open(entry) or first[entry.item.id] == at)

    @property
    def points(self) -> Decimal:
        """Return the points of all scored entries that count."""
        return sum((entry.score.points for entry in self.counted if entry.score), Decimal(0))

    @property
    def maximum(self) -> Decimal:
        """Return the most points that the run can bring."""
        return sum((entry.item.points for entry in self.counted), Decimal(0))

    def with_entry(self, position: int, entry: Entry) -> "Session":
        """Return the run with one entry replaced."""
        return replace(self, entries=(*self.entries[:position], entry, *self.entries[position + 1 :]))

    @property
    def seconds(self) -> float:
        """Return the time spent on all entries so far."""
        return sum(entry.seconds + (entry.second.seconds if entry.second else 0.0) for entry in self.entries)

    @property
    def may_try_again(self) -> bool:
        """Tell whether the current entry was missed and may be tried once more."""
        entry, choices = self.current, self.choices
        is_asked = choices.second_try and choices.mode is Mode.PRACTICE and not choices.drill
        is_open = self.finished is None and entry.second is None and entry.response is not None
        return is_asked and is_open and entry.score is not None and entry.score.outcome is not Outcome.RIGHT

    @property
    def time_left(self) -> timedelta | None:
        """Return what is left of the clock of a test, None where there is none; it runs only while the run is open."""
        if self.choices.minutes is None:
            return None
        return max(timedelta(0), timedelta(minutes=self.choices.minutes) - timedelta(seconds=self.seconds))

    @property
    def next_open(self) -> int | None:
        """Return the first entry from where the run stands, then from the start, that has nothing given yet."""
        order = chain(range(self.position, len(self.entries)), range(self.position))
        return next((position for position in order if _is_open(self.entries[position])), None)

    @property
    def missed(self) -> tuple[Entry, ...]:
        """Return the scored entries that were not right, in order."""
        return tuple(
            entry for entry in self.entries if entry.score is not None and entry.score.outcome is not Outcome.RIGHT
        )


def answered(
    session: Session,
    response: Response | None,
    score: Score | None,
    *,
    seconds: float = 0.0,
    hint: bool = False,
    certainty: Certainty | None = None,
) -> Session:
    """Return the run with something given to the current entry: scored in practice, without a score in a test.

    `seconds` adds to the time spent on the entry before. A scored entry cannot be answered again.
    """
    refuse_finished(session)
    entry = session.current
    if entry.score is not None:
        raise UsageError(Message.of("item-answered-already", number=session.position + 1))
    given = replace(
        entry,
        response=response,
        score=score,
        seconds=entry.seconds + seconds,
        hint=entry.hint or hint,
        certainty=certainty,
        draft=None,
    )
    return session.with_entry(session.position, given)


def drafted(session: Session, draft: Response | None, *, seconds: float = 0.0) -> Session:
    """Return a practice run with what is given so far to the current entry, which is not to be judged yet."""
    refuse_finished(session)
    entry = session.current
    if entry.score is not None:
        raise UsageError(Message.of("item-answered-already", number=session.position + 1))
    return session.with_entry(session.position, replace(entry, draft=draft, seconds=entry.seconds + seconds))


def tried_again(session: Session, response: Response | None, score: Score, *, seconds: float = 0.0) -> Session:
    """Return the run with a second try at the current entry; UsageError where there is none to be had."""
    if not session.may_try_again:
        raise UsageError(Message.of("item-answered-already", number=session.position + 1))
    tried = replace(session.current, second=SecondTry(response, score, seconds))
    return session.with_entry(session.position, tried)


def with_miss_again(session: Session, seed: int) -> Session:
    """Return a drill in which the current item, just missed, comes again at the end; any other run as it is."""
    entry = session.current
    in_drill = session.choices.drill and session.choices.mode is Mode.PRACTICE
    if not in_drill or entry.score is None or entry.score.outcome is Outcome.RIGHT:
        return session
    return replace(session, entries=(*session.entries, Entry(entry.item, entry.item_hash, seed)))


def moved(session: Session, position: int, *, seconds: float = 0.0) -> Session:
    """Return the run standing at another entry; `seconds` were spent on the one that is left without a new answer."""
    _at(session, position)
    entry = session.current
    if seconds and entry.score is None:
        session = session.with_entry(session.position, replace(entry, seconds=entry.seconds + seconds))
    return replace(session, position=position)


def marked_later(session: Session, position: int, later: bool) -> Session:
    """Return the run with an entry marked for another look, or no longer."""
    refuse_finished(session)
    return session.with_entry(position, replace(_at(session, position), later=later))


def objected(session: Session, position: int, text: str) -> Session:
    """Return the run with what the learner has against an item; an empty text takes it back."""
    return session.with_entry(position, replace(_at(session, position), objection=text.strip() or None))


def handed_in(session: Session, scores: Mapping[int, Score], finished: datetime) -> Session:
    """Return the run as it is over, with the scores of entries that had none, by position."""
    refuse_finished(session)
    entries = tuple(
        replace(entry, score=scores.get(position, entry.score)) for position, entry in enumerate(session.entries)
    )
    return replace(session, entries=entries, finished=finished)


def refuse_finished(session: Session) -> None:
    """Raise UsageError where the run is over."""
    if session.finished is not None:
        raise UsageError(Message.of("run-finished"))


def _is_open(entry: Entry) -> bool:
    return entry.response is None and entry.score is None


def _at(session: Session, position: int) -> Entry:
    if not 0 <= position < len(session.entries):
        raise UsageError(Message.of("no-such-item", number=position + 1, count=len(session.entries)))
    return session.entries[position]
