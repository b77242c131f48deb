"""Write a database of somebody who has learned for years: python benchmarks/many_attempts.py FILE

By default 100,000 items in 100 sets, all of them due today, and 1,000,000 attempts in a whole chain.
"""

import json
import random
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from quizapp.core.article import Article  # noqa: E402
from quizapp.core.item import Focus, Item, ItemSet, Language, Level, NumberEntry, Option, SingleChoice  # noqa: E402
from quizapp.core.rating import MAPPING_VERSION  # noqa: E402
from quizapp.storage import asides, chain, item_sets, report_tables, standings  # noqa: E402
from quizapp.storage.database import Database  # noqa: E402
from quizapp.storage.item_sets import Origin  # noqa: E402
from quizapp.storage.learners import default_learner, first_link  # noqa: E402
from quizapp.storage.transaction import Value  # noqa: E402

SETS, ITEMS, ATTEMPTS = 100, 1_000, 1_000_000
_BLOCK = 50_000
_SENTENCE = "In Nordhafen wurden {number} Fähren gezählt, wie die Behörde am Montag mitteilte."
_VERDICT = json.dumps({"reason": {"code": "right"}, "parts": []}, separators=(",", ":"))
_ATTEMPT = f"""INSERT INTO attempts (learner, number, {", ".join(chain.CONTENT)}, link)
    VALUES ({", ".join("?" * (len(chain.CONTENT) + 3))})"""
_LOG = """INSERT INTO review_log (learner, number, day, counts, typed, sitting, easy, rating, predicted)
    VALUES (?, ?, ?, 1, 1, 1, 0, 3, 0.9)"""
_REVIEW = """INSERT INTO reviews (learner, set_id, item_id, stability, difficulty, last, days, reviews, lapses)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def main() -> int:
    """Write the file."""
    parser = ArgumentParser(description="Write a database with many attempts.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--sets", type=int, default=SETS)
    parser.add_argument("--items", type=int, default=ITEMS, help="in each set")
    parser.add_argument("--attempts", type=int, default=ATTEMPTS)
    arguments = parser.parse_args()
    with Database.open(arguments.file) as database:
        write(database, arguments.sets, arguments.items, arguments.attempts)
    print(f"{arguments.file}: {arguments.file.stat().st_size / 1e6:.0f} MB")
    return 0


def write(database: Database, sets: int, items: int, attempts: int, seed: int = 1) -> str:
    """Fill an empty database and return the learner; the same numbers give the same rows but for the learner's id."""
    now = datetime.now(UTC)
    learner = default_learner(database, now)
    for number in range(sets):
        with database.transaction() as transaction:
            item_sets.save(transaction, _item_set(f"satz-{number}", items), Origin(f"{number}.yaml", str(number)), now)
    names = [(f"satz-{number // items}", f"frage-{number % items}") for number in range(sets * items)]
    _without_triggers(database)
    _log(database, learner, names, attempts, now, random.Random(seed))
    dice = random.Random(seed)
    with database.transaction() as transaction:
        standings.rebuild(transaction, learner)
        report_tables.rebuild(transaction, learner)
        report_tables.set_triggers(transaction.tables)
        transaction.execute_many(_REVIEW, (_review(learner, name, now.date(), dice) for name in names))
        asides.follow_learner(transaction, learner)
        transaction.execute(
            "UPDATE learners SET reviewed = attempts, mapping = ? WHERE id = ?", (MAPPING_VERSION, learner)
        )
    return learner


def _without_triggers(database: Database) -> None:
    """Take away what sums up after each row; all of it is summed up at once in the end."""
    with database.transaction() as transaction:
        for name in ("tallies_follow", "recalls_follow"):
            transaction.execute(f"DROP TRIGGER {name}")


def _item_set(set_id: str, items: int) -> ItemSet:
    sentences = [_SENTENCE.format(number=number + 3) for number in range(40)]
    article = Article(" ".join(sentences), f"Messung {set_id}")
    return ItemSet(set_id, f"Satz {set_id}", Language.DE, article, tuple(_item(number) for number in range(items)))


def _item(number: int) -> Item:
    stem = f"Wie viele Fähren wurden in Nordhafen unter der Nummer {number} gezählt, wie der Artikel es nennt?"
    body: NumberEntry | SingleChoice = NumberEntry(str(number + 3), "Fähren", "5 %")
    if number % 2:
        body = SingleChoice(Option(f"{number} Fähren"), tuple(Option(f"{number + more} Fähren") for more in (1, 2, 3)))
    evidence = (_SENTENCE.format(number=number % 40 + 3),)
    focus, level = tuple(Focus)[number % 3], tuple(Level)[number % 7 % 3]
    return Item(f"frage-{number}", stem, body, focus, level, evidence=evidence, explanation="Der Satz nennt die Zahl.")


def _log(
    database: Database, learner: str, names: list[tuple[str, str]], count: int, now: datetime, dice: random.Random
) -> None:
    rows = _attempts(learner, names, count, now, dice)
    link = first_link(learner)
    for start in range(0, count, _BLOCK):
        with database.transaction() as transaction:
            block = []
            for _ in range(min(_BLOCK, count - start)):
                row = next(rows)
                link = chain.link(link, row)
                block.append((*row, link))
            transaction.execute_many(_ATTEMPT, block)
            transaction.execute_many(_LOG, ((learner, row[1], _day(row)) for row in block))
            transaction.execute(
                "UPDATE learners SET attempts = ?, head = ? WHERE id = ?", (block[-1][1], link, learner)
            )


def _attempts(
    learner: str, names: list[tuple[str, str]], count: int, now: datetime, dice: random.Random
) -> Iterator[tuple[Value, ...]]:
    """Give attempts of four years, twenty in a run."""
    begun = now - timedelta(days=1460)
    for number in range(1, count + 1):
        set_id, item_id = dice.choice(names)
        at = begun + (now - timedelta(days=1) - begun) * (number / count)
        right = dice.random() < 0.85
        points = str(Decimal(right))
        outcome = "right" if right else "wrong"
        run = (f"run-{number // 20}", number % 20, 1, at.isoformat())
        score = (points, "1", outcome, _VERDICT, round(dice.uniform(5, 60), 1), 0, None)
        yield (learner, number, set_id, item_id, "0" * 64, "number", *run, '"12 Millionen"', *score)


def _day(row: tuple[Value, ...]) -> int:
    return date.fromisoformat(str(row[2 + chain.CONTENT.index("at")])[:10]).toordinal()


def _review(learner: str, name: tuple[str, str], today: date, dice: random.Random) -> tuple[Value, ...]:
    """Return a state that is due: its interval ended today or up to a year ago."""
    days = dice.randint(1, 200)
    last = today.toordinal() - days - dice.randint(0, 365)
    return (learner, *name, days * dice.uniform(0.9, 1.1), dice.uniform(1, 10), last, days, dice.randint(1, 12), 0)


if __name__ == "__main__":
    sys.exit(main())
