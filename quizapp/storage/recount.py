"""Compute the sums of the reports from the whole log of a learner, in one pass over it.

The log is read set by set, so what has to be remembered on the way (which item was asked in which run, on which days
it was met before) is that of one set, and rows go into their tables in order. `report_tables` adds the same sums
answer by answer and says what counts as an answer; tests hold the two together.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import groupby
from operator import add, itemgetter
from typing import TypeVar

from quizapp.storage.transaction import Transaction

Told = Callable[[int, int], None]
"""Hears how many attempts of how many are summed up; what it raises ends the work."""

_LOG = """SELECT attempts.set_id, attempts.number, attempts.item_id, attempts.item_hash, attempts.session, tries, day,
        counts, CAST(round(1000000 * coalesce(points / nullif(maximum + 0.0, 0), 0)) AS INTEGER),
        CAST(round(1000 * min(seconds, 600)) AS INTEGER), rating > 1, CAST(round(1000000 * predicted) AS INTEGER)
    FROM attempts LEFT JOIN review_log AS log ON log.learner = attempts.learner AND log.number = attempts.number
    WHERE attempts.learner = ? ORDER BY 1, 2"""
_WORDINGS = (
    "SELECT item_id, item_hash, coalesce(focus, ''), coalesce(level, '') FROM items WHERE set_id = ? ORDER BY id"
)
_ALL_SETS = ""
_NO_KIND = ("", "")
_LATE = 7
_RUN_LETTERS = 16

_Attempt = tuple[str, int, str, str, str, int, int | None, int | None, int, int, int | None, int | None]
_Place = tuple[int, int]
"""A study day and the number of a focus with its level."""
_Key = TypeVar("_Key")


def nobody(_done: int, _total: int) -> None:
    """Hear how far the work is, and do nothing with it."""


def fill(transaction: Transaction, learner: str, told: Told = nobody) -> None:
    """Compute all sums of a learner, who has none in the tables."""
    ((total,),) = transaction.rows("SELECT attempts FROM learners WHERE id = ?", (learner,))
    kinds = {_NO_KIND: 0}
    whole = _Sums()
    done = 0
    told(done, total)
    for set_id, attempts in groupby(transaction.stream(_LOG, (learner,)), key=itemgetter(0)):
        items = _items(transaction, set_id, kinds)
        part = _Sums()
        done += part.add(attempts, items)
        told(done, total)
        whole.take_in(part)
        part.count_runs()
        _store(transaction, (learner, set_id), part, list(kinds))
        transaction.execute_many(
            "INSERT INTO item_tallies VALUES (?, ?, ?, ?, ?, ?)",
            ((learner, set_id, name, *item.sums()) for name, item in sorted(items.items()) if item.answers),
        )
    whole.count_runs()
    _store(transaction, (learner, _ALL_SETS), whole, list(kinds))


class _Item:
    """What is known of an item so far: its wordings by hash, the days on which it was met, and its sums."""

    __slots__ = ("answers", "days", "kind", "kinds", "last_day", "sessions", "share")

    def __init__(self, kind: int) -> None:
        self.kind = kind
        self.kinds: dict[str, int] = {}
        self.sessions: set[str] = set()
        self.days: list[int] = []
        self.answers = self.share = self.last_day = 0

    def is_late(self, day: int) -> bool:
        """Tell whether it was met a week or more ago, on the last day before this one."""
        days = self.days
        if not days or days[-1] < day:
            return bool(days) and day - days[-1] >= _LATE
        before = bisect_left(days, day)
        return before > 0 and day - days[before - 1] >= _LATE

    def answer(self, share: int, day: int) -> None:
        """Add an answer."""
        self.answers += 1
        self.share += share
        if day > self.last_day:
            self.last_day = day

    def sums(self) -> tuple[int, int, int]:
        """Return how many answers there were, their shares, and the day of the last."""
        return self.answers, self.share, self.last_day

    def meet(self, day: int) -> None:
        """Remember a day; a clock that was put back gives them in disorder."""
        if not self.days or day > self.days[-1]:
            self.days.append(day)
        elif day not in self.days:
            self.days.insert(bisect_left(self.days, day), day)


class _Sums:
    """The sums of one set or of all: answers, runs, share, milliseconds; reviews, known, predicted, late, late and
    known."""

    def __init__(self) -> None:
        self.tallies: dict[_Place, list[int]] = {}
        self.recalls: dict[int, list[int]] = {}
        self.begun: dict[str, tuple[int, _Place | None]] = {}

    def add(self, attempts: Iterable[_Attempt], items: dict[str, _Item]) -> int:
        """Add the attempts of one set, in the order in which they were made; return how many they are.

        One that has no study day yet (an older program made it) is only remembered.
        """
        tallies, begun, added = self.tallies, self.begun, 0
        for _, number, item_id, item_hash, session, tries, day, counts, share, millis, known, predicted in attempts:
            added += 1
            item = items.get(item_id) or items.setdefault(item_id, _Item(0))
            is_answer = tries == 1 and (counts or session not in item.sessions)
            item.sessions.add(session)
            place = None
            if day is not None:
                place = (day, item.kinds.get(item_hash, item.kind))
                tally = tallies.get(place)
                if tally is None:
                    tally = tallies[place] = [0, 0, 0, 0]
                tally[3] += millis
                if is_answer:
                    tally[0] += 1
                    tally[2] += share
                    item.answer(share, day)
                if predicted is not None:
                    self._add_recall(day, known or 0, predicted, item.is_late(day))
                if counts:
                    item.meet(day)
            run = session[:_RUN_LETTERS]
            if run not in begun:
                begun[run] = number, place
        return added

    def _add_recall(self, day: int, known: int, predicted: int, is_late: bool) -> None:
        recall = self.recalls.get(day)
        if recall is None:
            recall = self.recalls[day] = [0, 0, 0, 0, 0]
        recall[0] += 1
        recall[1] += known
        recall[2] += predicted
        if is_late:
            recall[3] += 1
            recall[4] += known

    def take_in(self, part: "_Sums") -> None:
        """Add the sums of a set whose runs are not counted; where a run began is told by the lowest number."""
        for place, tally in part.tallies.items():
            _add(self.tallies, place, tally)
        for day, recall in part.recalls.items():
            _add(self.recalls, day, recall)
        for run, begin in part.begun.items():
            if run not in self.begun or begin[0] < self.begun[run][0]:
                self.begun[run] = begin

    def count_runs(self) -> None:
        """Count each run where it began."""
        for _, place in self.begun.values():
            if place is not None:
                self.tallies[place][1] += 1


def _add(sums: dict[_Key, list[int]], key: _Key, more: list[int]) -> None:
    found = sums.get(key)
    sums[key] = list(map(add, found, more)) if found else more.copy()


def _items(transaction: Transaction, set_id: str, kinds: dict[tuple[str, str], int]) -> dict[str, _Item]:
    """Return the items of a set by id, with focus and level as each wording has them and as the newest has."""
    items: dict[str, _Item] = {}
    for item_id, item_hash, focus, level in transaction.rows(_WORDINGS, (set_id,)):
        kind = kinds.setdefault((focus, level), len(kinds))
        item = items.setdefault(item_id, _Item(kind))
        item.kind = item.kinds[item_hash] = kind
    return items


def _store(transaction: Transaction, whose: tuple[str, str], sums: _Sums, kinds: list[tuple[str, str]]) -> None:
    transaction.execute_many(
        "INSERT INTO tallies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((*whose, day, *kinds[kind], *tally) for (day, kind), tally in sorted(sums.tallies.items())),
    )
    transaction.execute_many(
        "INSERT INTO recalls VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ((*whose, day, *recall) for day, recall in sorted(sums.recalls.items())),
    )
