"""Find the set that a command line names: a file, or an id of the library."""

from dataclasses import dataclass
from pathlib import Path

from quizapp.commands.terminal import Terminal
from quizapp.commands.upkeep import told_on
from quizapp.core.errors import DataError, FileError, Message
from quizapp.core.item import ItemSet
from quizapp.services import authoring
from quizapp.services.desk import open_desk


@dataclass(frozen=True, slots=True)
class FoundSet:
    """A set and the file that it was read from, None where that is not known."""

    item_set: ItemSet
    path: Path | None


def find_set(name: str, database: Path, terminal: Terminal) -> FoundSet:
    """Return the set of a file, else of the library; DataError where it has errors, FileError where there is none."""
    if Path(name).is_file():
        return FoundSet(_read(Path(name)), Path(name))
    with open_desk(database, told_on(terminal)) as desk:
        if name not in {summary.set_id for summary in desk.library.summaries()}:
            raise FileError(Message.of("command-unknown-set", id=name))
        return FoundSet(desk.library.item_set(name), desk.library.path(name))


def _read(path: Path) -> ItemSet:
    checked = authoring.open_set(path)
    if checked.item_set is None:
        errors = tuple(problem for problem in checked.problems if problem.is_error)
        message = Message.of("command-check-done", files=1, errors=len(errors), warnings=0)
        raise DataError(message, errors)
    return checked.item_set
