"""Say what became of the files of an import."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from quizapp.core.errors import Problem

Progress = Callable[[int, int], bool]
"""Is told how many files are done and how many there are; returning False cancels."""


class ImportOutcome(StrEnum):
    """What became of a file."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file; `problems` holds warnings too."""

    path: Path
    set_id: str | None
    outcome: ImportOutcome
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of all files, in order; those behind a cancel are missing."""

    files: tuple[ImportedFile, ...]
    cancelled: bool = False
