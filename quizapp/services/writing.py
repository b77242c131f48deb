"""Write files so that nothing is ever half written or overwritten unseen, and give editors the schema."""

import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from quizapp import paths
from quizapp.core.errors import FileError, Message
from quizapp.services.set_folder import read_bytes, sha256

SCHEMA = paths.ASSETS / "schema" / "question-set.schema.json"


@dataclass(frozen=True, slots=True)
class SchemaPlace:
    """Where the schema of a question file lies: `name` as the file's first line says it, `copy` where it is put."""

    name: str
    copy: Path | None = None

    def place(self) -> None:
        """Put a copy of the schema beside the file where one is due."""
        if self.copy is None:
            return
        schema = SCHEMA.read_text(encoding="utf-8")
        if not self.copy.exists() or self.copy.read_text(encoding="utf-8", errors="replace") != schema:
            write_file(self.copy, schema)


def schema_for(path: Path) -> SchemaPlace:
    """Return the place of the schema for a question file: the program's own for shipped sets, else a copy beside it."""
    folder = path.resolve().parent
    if folder.is_relative_to(paths.QUESTIONS.resolve()):
        return SchemaPlace(Path(os.path.relpath(SCHEMA.resolve(), folder)).as_posix())
    return SchemaPlace(SCHEMA.name, folder / SCHEMA.name)


def write_file(path: Path, text: str, expected: str | None = None) -> None:
    """Replace a file by a text in UTF-8; see `write_bytes`."""
    write_bytes(path, text.encode("utf-8"), expected)


def write_bytes(path: Path, data: bytes, expected: str | None = None) -> None:
    """Replace a file, wholly or not at all, on disk when this returns.

    `expected` is the SHA-256 of what should stand there; a file that was changed since is left alone. FileError says
    what is in the way.
    """
    target = path.resolve()
    _refuse_foreign(path, expected)
    try:
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.chmod(mode if mode is not None else 0o666 & ~_umask())
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise FileError(Message.of("file-not-writable", path=path, reason=error.strerror or str(error))) from error
    _sync_folder(target.parent)


def _refuse_foreign(path: Path, expected: str | None) -> None:
    if path.is_dir():
        raise FileError(Message.of("file-not-regular", path=path))
    if expected is not None and path.exists() and sha256(read_bytes(path)) != expected:
        raise FileError(Message.of("file-changed", path=path))


def _umask() -> int:
    """Return the bits that new files of this user do not get."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Bring the new name itself to disk, where the system can do that for folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
