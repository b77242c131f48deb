"""Keep the library of sets: import question files, list, search, show and remove sets."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.core.errors import DataError, Message
from quizapp.services.catching_up import caught_up
from quizapp.services.import_report import ImportedFile as ImportedFile
from quizapp.services.import_report import ImportOutcome as ImportOutcome
from quizapp.services.import_report import ImportReport as ImportReport
from quizapp.services.import_report import Progress as Progress
from quizapp.services.local_day import day_of
from quizapp.storage import overview
from quizapp.storage.database import Database
from quizapp.storage.overview import SetSummary as SetSummary

if TYPE_CHECKING:
    from quizapp.core.item import ItemSet
    from quizapp.services.importing import SetImport
    from quizapp.storage.search import Hit

SEARCH_LIMIT = 50


class Library:
    """The sets of this machine as one learner sees them."""

    def __init__(
        self, database: Database, learner: str, clock: Callable[[], datetime], zone: tzinfo | None = None
    ) -> None:
        self._database = database
        self._learner = learner
        self._clock = clock
        self._zone = zone

    def import_paths(self, paths: Sequence[Path], progress: Progress | None = None) -> ImportReport:
        """Import files, and every set file in folders; each file wholly or not at all.

        Raise StorageError where the database cannot be written.
        """
        return self._importing().import_paths(paths, progress)

    def import_shipped(self, folder: Path) -> None:
        """Import the sets that come with the program; where nothing changed only their bytes are compared.

        A shipped set that the user removed stays removed, and one of the user's with the same id stays.
        """
        self._importing().import_shipped(folder)

    def summaries(self, query: str = "") -> tuple[SetSummary, ...]:
        """Return the sets, the newest first; with a query those in which all its words stand."""
        database = caught_up(self._database, self._learner)
        every = overview.summaries(database, self._learner, day_of(self._clock(), self._zone))
        if not query.strip():
            return every
        from quizapp.storage import search

        found = search.find_sets(self._database, query)
        return tuple(summary for summary in every if summary.set_id in found)

    def has_open_run(self) -> bool:
        """Tell whether the learner left a run that can be gone on with."""
        return overview.has_open_run(self._database, self._learner)

    def item_set(self, set_id: str) -> "ItemSet":
        """Return the present version of a set; DataError where there is none."""
        from quizapp.storage import item_sets

        item_set = item_sets.load(self._database, set_id)
        if item_set is None:
            raise DataError(Message.of("set-unknown", set=set_id))
        return item_set

    def path(self, set_id: str) -> Path | None:
        """Return the file that a set was last read from, None where there is no such set."""
        from quizapp.storage import item_sets

        stored = item_sets.find(self._database, set_id)
        return Path(stored.origin.path) if stored else None

    def search(self, query: str) -> "tuple[Hit, ...]":
        """Return the places where all words of a query stand, the best first."""
        from quizapp.storage import search

        return search.find(self._database, query, SEARCH_LIMIT)

    def remove(self, set_id: str) -> None:
        """Take a set out of the library; what was learned with it stays, and `restore` brings it back."""
        self._set_removed(set_id, self._clock())

    def restore(self, set_id: str) -> None:
        """Bring a removed set back."""
        self._set_removed(set_id, None)

    def _set_removed(self, set_id: str, at: datetime | None) -> None:
        from quizapp.storage import item_sets

        with self._database.transaction() as transaction:
            if not item_sets.remove(transaction, set_id, at):
                raise DataError(Message.of("set-unknown", set=set_id))

    def _importing(self) -> "SetImport":
        from quizapp.services.importing import SetImport

        return SetImport(self._database, self._clock)
