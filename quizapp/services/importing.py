"""Import question files into the library: each wholly or not at all, and none twice."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from quizapp.core.collector import resting_collector
from quizapp.core.errors import FileError, Location, Message, Problem
from quizapp.core.item import ItemSet
from quizapp.services.import_report import ImportedFile, ImportOutcome, ImportReport, Progress
from quizapp.services.set_folder import SetFolder, read_bytes, set_files, sha256
from quizapp.services.shared_reading import LARGE, read_shared
from quizapp.storage import item_sets
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin, StoredSet
from quizapp.storage.set_content import SetContent, content_of


class SetImport:
    """What brings files into the library of a database."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def import_paths(self, paths: Sequence[Path], progress: Progress | None = None) -> ImportReport:
        """Import files, and every set file in folders; each file wholly or not at all.

        Raise StorageError where the database cannot be written.
        """
        files = set_files(paths)
        done: list[ImportedFile] = []
        for number, path in enumerate(files):
            if not _go_on(progress, number, len(files)):
                return ImportReport(tuple(done), cancelled=True)
            imported = self._import_file(path, partial(_go_on, progress, number, len(files)))
            if imported is None:
                return ImportReport(tuple(done), cancelled=True)
            done.append(imported)
        _go_on(progress, len(files), len(files))
        return ImportReport(tuple(done))

    def import_shipped(self, folder: Path) -> None:
        """Import the sets that come with the program; where nothing changed only their bytes are compared.

        A shipped set that the user removed stays removed, and one of the user's with the same id stays.
        """
        for path in set_files([folder]):
            self._import_file(path, lambda: True, shipped=True)

    def _import_file(self, path: Path, go_on: Callable[[], bool], *, shipped: bool = False) -> ImportedFile | None:
        """Import one file; None where it was cancelled before anything was written."""
        try:
            data = read_bytes(path)
        except FileError as error:
            return _failed(path, None, (_about(path, error.message),))
        place, digest = str(path.resolve()), sha256(data)
        unchanged = self._unchanged(place, digest, shipped=shipped)
        if unchanged is not None:
            return ImportedFile(path, unchanged, ImportOutcome.UNCHANGED)
        with resting_collector():
            return self._import_read(path, data, Origin(place, digest, shipped=shipped), go_on)

    def _import_read(self, path: Path, data: bytes, origin: Origin, go_on: Callable[[], bool]) -> ImportedFile | None:
        content, files, problems = _made_ready(data, path, go_on)
        if content is None:
            return _failed(path, None, problems) if go_on() else None
        set_id = content.frame.id
        stored = item_sets.find(self._database, set_id)
        from_program = origin.shipped and stored is not None and stored.origin.shipped
        other = None if from_program else _rival(stored, origin.path)
        if other is not None:
            message = Message.of("set-id-twice", set=set_id, path=path, other=other)
            return _failed(path, set_id, (*problems, _about(path, message)))
        if not go_on():
            return None
        origin = replace(origin, files=files)
        return ImportedFile(path, set_id, self._store(content, origin, stored), problems)

    def _store(self, content: SetContent, origin: Origin, stored: StoredSet | None) -> ImportOutcome:
        with self._database.transaction() as transaction:
            version = item_sets.save_content(transaction, content, origin, self._clock())
            if stored and stored.removed and origin.shipped:
                item_sets.remove(transaction, content.frame.id, self._clock())
        if stored is None or stored.removed:
            return ImportOutcome.NEW
        return ImportOutcome.UNCHANGED if version == stored.version else ImportOutcome.CHANGED

    def _unchanged(self, place: str, digest: str, *, shipped: bool) -> str | None:
        """Return the id of the set that was read from these very bytes at this place, None where reading is due."""
        for stored in item_sets.find_file(self._database, digest):
            if stored.origin.path == place and (shipped or not stored.removed) and _same_files(Path(place), stored):
                return stored.set_id
        return None


def _go_on(progress: Progress | None, done: int, total: int) -> bool:
    """Report how far the import is, and tell whether it should go on."""
    return progress is None or progress(done, total)


def _same_files(path: Path, stored: StoredSet) -> bool:
    """Tell whether every file that the set names is still the same."""
    folder = SetFolder(path)
    try:
        return all(sha256(folder.load(name)) == digest for name, digest in stored.origin.files)
    except (FileError, OSError):
        return False


def _made_ready(
    data: bytes, path: Path, go_on: Callable[[], bool]
) -> tuple[SetContent | None, tuple[tuple[str, str], ...], tuple[Problem, ...]]:
    """Return what is to be stored of a set, the files that it names, and its problems; a large one is read on all
    cores."""
    if len(data) >= LARGE:
        shared = read_shared(data, path, go_on)
        if shared is not None or not go_on():
            return (shared.content, shared.files, shared.warnings) if shared else (None, (), ())
    folder = SetFolder(path)
    item_set, problems = _read(data, path, folder)
    return content_of(item_set) if item_set else None, folder.files, problems


def _read(data: bytes, path: Path, folder: SetFolder) -> tuple[ItemSet | None, tuple[Problem, ...]]:
    from quizapp.formats.yaml_reader import read_set

    result = read_set(data, str(path), folder.load)
    return result.item_set, result.problems


def _rival(stored: StoredSet | None, place: str) -> str | None:
    """Return the other file that holds the set of this id, None where it is gone or holds another set by now."""
    if stored is None or stored.removed or stored.origin.path == place:
        return None
    other = Path(stored.origin.path)
    try:
        data = read_bytes(other)
    except FileError:
        return None
    if sha256(data) == stored.origin.file_hash:
        return stored.origin.path
    item_set, _ = _read(data, other, SetFolder(other))
    return stored.origin.path if item_set is not None and item_set.id == stored.set_id else None


def _about(path: Path, message: Message) -> Problem:
    return Problem(message, location=Location(str(path)))


def _failed(path: Path, set_id: str | None, problems: tuple[Problem, ...]) -> ImportedFile:
    return ImportedFile(path, set_id, ImportOutcome.FAILED, problems)
