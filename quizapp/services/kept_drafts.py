"""Keep what is being worked on in the workshop beside the database, so that a crash loses nothing."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from quizapp.core.errors import FileError
from quizapp.services.set_file import SetFile
from quizapp.services.workbench import Workbench
from quizapp.services.writing import write_file

_ENDING = ".draft.json"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """Unsaved work: its text, its file as it was read last, what it is called, and since when it is kept."""

    key: str
    text: str
    file: SetFile
    title: str
    kept_at: datetime

    def restored(self) -> Workbench:
        """Return a bench with the work as it was left; to take back leads to the file as it was."""
        bench = Workbench(self.file)
        bench.replace_text(self.text, "")
        return bench


class KeptDrafts:
    """The unsaved works of this machine, in a folder; None keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def keep(self, draft: KeptDraft) -> None:
        """Write a work down in place of what was kept of it before."""
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        file = draft.file
        record = {
            "text": draft.text,
            "title": draft.title,
            "kept_at": draft.kept_at.isoformat(),
            "path": str(file.path) if file.path else None,
            "base": file.text,
            "digest": file.digest,
            "head": file.head,
            "line_end": file.line_end,
            "is_copy": file.is_copy,
        }
        write_file(self._folder / f"{draft.key}{_ENDING}", json.dumps(record, ensure_ascii=False))

    def forget(self, key: str) -> None:
        """Throw away what was kept of a work."""
        if self._folder is not None:
            (self._folder / f"{key}{_ENDING}").unlink(missing_ok=True)

    def all(self) -> tuple[KeptDraft, ...]:
        """Return every work that is kept, the newest first; a file that is damaged is passed over."""
        if self._folder is None or not self._folder.is_dir():
            return ()
        found = [_read(path) for path in self._folder.glob(f"*{_ENDING}")]
        return tuple(sorted((draft for draft in found if draft), key=lambda draft: draft.kept_at, reverse=True))


def draft_of(bench: Workbench, key: str) -> KeptDraft:
    """Return what is to be kept of a bench now."""
    title = bench.item_set.title if bench.item_set else ""
    return KeptDraft(key, bench.text, bench.file, title, datetime.now(UTC))


def new_key() -> str:
    """Return a key that no other work has."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")


def _read(path: Path) -> KeptDraft | None:
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        file = SetFile(
            record["base"],
            Path(record["path"]) if record["path"] else None,
            record["digest"],
            record["head"],
            record["line_end"],
            record.get("is_copy", False) is True,  # an older program did not write it
        )
        moment = datetime.fromisoformat(record["kept_at"])
        return KeptDraft(path.name.removesuffix(_ENDING), record["text"], file, record["title"], moment)
    except (OSError, ValueError, KeyError, TypeError, FileError):
        return None
