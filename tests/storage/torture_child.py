"""Answer quizzes through the real service until killed; forked anew for every round from one warm process.

Reads commands from stdin, one a line: `answer DATABASE STORE SEED` forks a process that answers, `look DATABASE` forks
a fresh one that opens the database and tells what it finds. The forks write to stdout.
"""

import json
import os
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS.parent), str(TESTS)]

from quizapp.core import scoring  # noqa: E402, F401 (warm before the forks)
from quizapp.core.article import Article  # noqa: E402
from quizapp.core.item import Focus, Item, ItemSet, Language, ShortText  # noqa: E402
from quizapp.core.response import Response, TextResponse  # noqa: E402
from quizapp.core.session import Mode, RunChoices, Session  # noqa: E402
from quizapp.services.catching_up import caught_up  # noqa: E402
from quizapp.services.local_day import day_of  # noqa: E402
from quizapp.services.practice import Practice  # noqa: E402
from quizapp.storage import attempts, chain, item_sets, reviews, sessions  # noqa: E402
from quizapp.storage.database import Database  # noqa: E402
from quizapp.storage.item_sets import Origin  # noqa: E402
from quizapp.storage.learners import default_learner  # noqa: E402
from quizapp.storage.transaction import Transaction, Value  # noqa: E402

ITEMS = 12
SCHEDULE = (
    "SELECT * FROM reviews WHERE learner = ? ORDER BY set_id, item_id",
    "SELECT * FROM review_log WHERE learner = ? ORDER BY number",
)


def answer(path: Path, store: str, seed: int) -> None:
    """Answer run after run, and print each answer once it was acknowledged."""
    dice = random.Random(seed)
    with STORES[store].open(path) as database:
        if store == "real" and dice.random() < 0.5:
            database.make_room()
        practice = Practice(database, default_learner(database, now()), now)
        while True:
            mode = dice.choice(list(Mode))
            run = practice.start("torture", RunChoices(mode=mode, seed=seed))
            for position in range(len(run.entries)):
                run = practice.move(run, position)
                response = TextResponse("".join(dice.choices("aäß🜚 \n\"'", k=dice.randrange(1, 400))))
                run = acknowledged(practice, run, response, early=store == "early")
                if store == "real" and dice.random() < 0.3:
                    caught_up(database, run.learner)
            run = practice.hand_in(run)
            tell({"session": run.id, "finished": True})


def acknowledged(practice: Practice, run: Session, response: TextResponse, early: bool) -> Session:
    """Answer the current item and say so; a broken program says so before."""
    told = {"session": run.id, "position": run.position, "text": response.text}
    if early:
        tell(told)
    after = practice.answer(run, response)
    if not early:
        tell(told)
    return after


def look(path: Path) -> None:
    """Print every answer that a fresh process finds, and whatever is half there."""
    with Database.open(path) as database:
        learner = default_learner(database, now())
        found = []
        for row in database.rows("SELECT id FROM sessions"):
            run = sessions.load(database, row["id"])
            assert run is not None
            entries = [text_of(entry.response) for entry in run.entries]
            found.append({"session": run.id, "finished": run.finished is not None, "texts": entries})
        logged = len(attempts.of_learner(database, learner))
        stood = database.rows("SELECT coalesce(sum(attempts), 0) FROM standings")[0][0]
        scored = sum(run["finished"] for run in found if run["finished"]) * ITEMS
        database.check(thorough=True)
        broken = [str(entry) for entry in chain.verify(database)]
        if logged != stood:
            broken.append(f"{logged} attempts, but standings of {stood}")
        if schedule(database, learner) != rebuilt_schedule(database, learner):
            broken.append("the schedule is not that of the log")
        if logged < scored:
            broken.append(f"{logged} attempts, but {scored} in finished runs")
    tell({"runs": found, "broken": broken})


def schedule(database: Database, learner: str) -> list[tuple[Value, ...]]:
    """Return the schedule of the next program: with what was answered and not taken in before the kill."""
    caught_up(database, learner)
    return [tuple(row) for query in SCHEDULE for row in database.rows(query, (learner,))]


def rebuilt_schedule(database: Database, learner: str) -> list[tuple[Value, ...]]:
    """Return the schedule as it is computed from the whole log."""
    with database.transaction() as transaction:
        reviews.rebuild(transaction, learner, day_of)
    return schedule(database, learner)


def text_of(response: Response | None) -> str | None:
    return response.text if isinstance(response, TextResponse) else None


def prepare(path: Path) -> None:
    """Make the database with a set to answer."""
    focuses = list(Focus)
    items = tuple(
        Item(f"q{number}", f"Wer ist {number}?", ShortText(("Kärcher",)), focuses[number % 3])
        for number in range(ITEMS)
    )
    with Database.open(path) as database:
        default_learner(database, now())
        with database.transaction() as transaction:
            item_set = ItemSet("torture", "Folter", Language.DE, Article("Kärcher ist es."), items)
            item_sets.save(transaction, item_set, Origin("torture.yaml", "aa"), now())


class EveryTenth(Database):
    """A broken store: it commits every tenth transaction only."""

    count = 0

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        if not self._writer.in_transaction:
            self._writer.execute("BEGIN IMMEDIATE")
        yield Transaction(self._writer)
        self.count += 1
        if self.count % 10 == 0:
            self._writer.execute("COMMIT")


class TwoTransactions(Database):
    """A broken store: it commits after the first statement of what belongs together."""

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with super().transaction():
            yield Torn(self._writer)


class Torn(Transaction):
    """A transaction that is really two."""

    torn = False

    def execute(self, sql: str, parameters: tuple[Value, ...] = ()) -> int:
        changed = super().execute(sql, parameters)
        if not self.torn:
            self.torn = True
            super().execute("COMMIT")
            super().execute("BEGIN IMMEDIATE")
        return changed


STORES = {"real": Database, "early": Database, "tenth": EveryTenth, "torn": TwoTransactions}


def tell(data: object) -> None:
    """Write one line in one system call, so that a kill cannot leave it in a buffer."""
    os.write(1, json.dumps(data).encode() + b"\n")


def now() -> datetime:
    return datetime.now(UTC)


def main() -> None:
    """Fork a process for every command and tell its id."""
    for line in sys.stdin:
        command, path, *rest = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            if command == "answer":
                answer(Path(path), rest[0], int(rest[1]))
            else:
                look(Path(path))
            os._exit(0)
        tell({"pid": child})
        os.waitpid(child, 0)
        tell({"ended": child})


if __name__ == "__main__":
    main()
