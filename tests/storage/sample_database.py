"""Write the sample database of the present schema: python tests/storage/sample_database.py

Run it once for each released schema and commit the file; an older sample is never written again.
"""

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS.parent), str(TESTS)]

from given_sets import ferry_set  # noqa: E402

from quizapp.core.item import Focus  # noqa: E402
from quizapp.core.response import ListResponse, TextResponse  # noqa: E402
from quizapp.core.session import Mode, RunChoices  # noqa: E402
from quizapp.services.practice import Practice  # noqa: E402
from quizapp.storage import item_sets, version  # noqa: E402
from quizapp.storage.database import Database  # noqa: E402
from quizapp.storage.item_sets import Origin  # noqa: E402
from quizapp.storage.learners import default_learner  # noqa: E402


def main() -> None:
    """Write the sample beside the others."""
    path = TESTS / "data" / "databases" / f"{version.MIGRATIONS[-1]}.db"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    write_sample(path)
    path.with_name(f"{path.name}.lock").unlink()


def write_sample(path: Path) -> None:
    """Write a database with a set in two versions, a finished practice run and a test that is under way."""
    moment = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
    ticks = (moment + timedelta(seconds=10 * number) for number in range(1000))
    in_order = RunChoices(shuffle=False)
    with Database.open(path) as database:
        practice = Practice(database, default_learner(database, moment), lambda: next(ticks))
        for title in ("Fähren", "Drei Fähren"):
            with database.transaction() as transaction:
                item_sets.save(transaction, ferry_set(title=title), Origin("faehren.yaml", title), moment)
        run = practice.start("faehren", replace(in_order, focuses=frozenset({Focus.FIGURES}), seed=1))
        for position, text in enumerate(("12 Mio.", "drei", "4. Mai 2026")):
            run = practice.answer(practice.move(run, position), TextResponse(text), seconds=4.5)
        practice.hand_in(practice.object(run, 1, "Das steht so nicht da."))
        test = practice.start("faehren", replace(in_order, mode=Mode.TEST, minutes=20, seed=2))
        test = practice.answer(test, TextResponse("11 Millionen"), seconds=3.0)
        practice.answer(practice.move(test, 4), ListResponse(("Kosten", "Datum")))


if __name__ == "__main__":
    main()
