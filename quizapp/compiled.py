"""Keep the code that would be compiled anew at every start, beside the compiled modules, as Python keeps those.

PySide6 carries a part of itself as text and compiles it whenever it is loaded, and `dataclasses` writes some methods
for each class as text. Together that is a tenth of the start. What is kept is looked up by the text, so another version
of either is compiled and kept anew; a file that cannot be read or written is as good as none.
"""

import binascii
import builtins
import dataclasses
import marshal
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import CodeType, TracebackType
from typing import Any, Self

_Key = tuple[str, int, int]


class Compiled:
    """Inside its block `compile` and the `exec` of `dataclasses` take what is kept."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or Path(__spec__.cached or __file__).with_suffix(".start")
        self._compile = builtins.compile
        self._kept = _read(self._path)
        self._is_new = False

    def __enter__(self) -> Self:
        builtins.compile = self._compiled
        dataclasses.exec = self._execute  # type: ignore[attr-defined]  # a module's own name goes before the builtin
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        builtins.compile = self._compile
        del dataclasses.exec  # type: ignore[attr-defined]  # the same
        if self._is_new and not sys.dont_write_bytecode:
            with suppress(OSError):
                _write(self._path, self._kept)

    def _compiled(self, source: Any, filename: Any, mode: str, *rest: Any, **more: Any) -> Any:
        if mode != "exec" or rest or more or not isinstance(source, str | bytes):
            return self._compile(source, filename, mode, *rest, **more)
        return self._code(source, str(filename))

    def _execute(self, source: str, *names: Any) -> None:
        exec(self._code(source, "<string>"), *names)

    def _code(self, source: str | bytes, filename: str) -> CodeType:
        text = source.encode() if isinstance(source, str) else source
        key = filename, len(text), binascii.crc32(text)
        if key not in self._kept:
            self._kept[key] = self._compile(source, filename, "exec", 0, True)
            self._is_new = True
        return self._kept[key]


def _read(path: Path) -> dict[_Key, CodeType]:
    """Return what this version of Python kept, nothing where there is nothing whole."""
    try:
        with path.open("rb") as file:
            version, kept = marshal.load(file)
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return dict(kept) if version == sys.version else {}


def _write(path: Path, kept: dict[_Key, CodeType]) -> None:
    """Replace the file in one piece: another start may read it at this moment."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    with fresh.open("wb") as file:
        marshal.dump((sys.version, kept), file)
    fresh.replace(path)
