"""Read a set's file and the files beside it, never anything outside the folder that the set lies in."""

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from io import FileIO
from pathlib import Path

from quizapp.core.errors import FileError, Message

LIMIT = 16 * 1024 * 1024
SUFFIXES = (".yaml", ".yml")


class SetFolder:
    """The folder of one set; `files` remembers name and SHA-256 of everything that was loaded from it."""

    def __init__(self, set_path: Path) -> None:
        self._folder = set_path.resolve().parent
        self._hashes: dict[str, str] = {}

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """Return name and SHA-256 of every file that was loaded, by name."""
        return tuple(sorted(self._hashes.items()))

    def load(self, name: str) -> bytes:
        """Return the bytes of a file named by the set, whichever links lead there.

        Raise PermissionError where it lies outside the folder, FileError or another OSError where it cannot be read.
        """
        path = (self._folder / name).resolve()
        if not path.is_relative_to(self._folder):
            raise PermissionError(name)
        data = _regular_bytes(path)
        self._hashes[name] = sha256(data)
        return data


def load_beside(set_path: Path | None, name: str) -> bytes | None:
    """Return the bytes of a file that a set names, None where it cannot be had (any more)."""
    try:
        return SetFolder(set_path).load(name) if set_path else None
    except (FileError, OSError):
        return None


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a regular file of at most 16 MiB; FileError says what is in the way."""
    try:
        return _regular_bytes(path)
    except IsADirectoryError as error:
        raise FileError(Message.of("file-not-regular", path=path)) from error
    except FileNotFoundError as error:
        raise FileError(Message.of("file-missing", path=path)) from error
    except OSError as error:
        raise FileError(Message.of("file-unreadable", path=path, reason=error.strerror)) from error


def adopt_image(path: Path, set_path: Path) -> str:
    """Return the name by which a set can speak of an image; one from outside its folder is copied into `images`.

    FileError where it cannot be read or copied. Another file of that name stays as it is.
    """
    folder = set_path.resolve().parent
    if path.resolve().is_relative_to(folder):
        return path.resolve().relative_to(folder).as_posix()
    data = read_bytes(path)
    target = folder / "images" / path.name
    number = 2
    while target.exists() and read_bytes(target) != data:
        target = target.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    try:
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        raise FileError(Message.of("file-not-writable", path=target, reason=error.strerror or str(error))) from error
    return target.relative_to(folder).as_posix()


def set_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files to import: those named, and every set file inside the folders named, each one once, sorted
    within its folder. Links that lead out of a folder and hidden folders are passed over."""
    found: dict[Path, Path] = {}
    for path in paths:
        for file in _files_in(path) if path.is_dir() else (path,):
            found.setdefault(file.resolve(), file)
    return tuple(found.values())


def sha256(data: bytes) -> str:
    """Return the SHA-256 of bytes as hexadecimal text."""
    return hashlib.sha256(data).hexdigest()


def _regular_bytes(path: Path) -> bytes:
    with FileIO(path, opener=_open_without_waiting) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise FileError(Message.of("file-not-regular", path=path))
        if status.st_size > LIMIT:
            raise FileError(Message.of("file-too-large", path=path, limit=LIMIT // 1024 // 1024))
        return file.read(LIMIT)


def _open_without_waiting(path: str, flags: int) -> int:
    """Open a file; the other end of a pipe may never come, so that is not waited for."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _files_in(folder: Path) -> Iterator[Path]:
    root = folder.resolve()
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(here, name)
            if file.suffix.lower() in SUFFIXES and not name.startswith(".") and file.resolve().is_relative_to(root):
                yield file
