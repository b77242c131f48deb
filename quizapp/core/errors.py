"""Say what is wrong: problems found in data are values, what stops the program is raised.

A `Problem` belongs to the data and is collected; a `QuizError` stops what was being done and is shown to its reader.
Both carry a `Message` (code and parameters) that the wording tables turn into German or English.
"""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Message:
    """A text without a language: a code from the message tables and what it is filled with."""

    code: str
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: str, **params: object) -> "Message":
        """Return the message with its parameters as text, in the order given."""
        return cls(code, tuple((name, str(value)) for name, value in params.items()))


class Severity(StrEnum):
    """How bad a problem is: an error keeps a set from being loaded, a warning never does."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """Where something stands: path of the file as the user named it, line and column counted from 1, field such as
    `questions[3].answer`; `end_column` is the first column behind the words meant, 0 if unknown."""

    path: str = ""
    line: int = 0
    column: int = 0
    field: str = ""
    end_column: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding in somebody's data, with its place and, where there is a certain mend, the text to put there."""

    message: Message
    severity: Severity = Severity.ERROR
    location: Location = field(default_factory=Location)
    mend: str | None = None

    @property
    def is_error(self) -> bool:
        """Tell whether this keeps the set from being loaded."""
        return self.severity is Severity.ERROR


class QuizError(Exception):
    """The root of what stops the program on purpose; `message` is worded for its reader."""

    def __init__(self, message: Message) -> None:
        super().__init__(f"{message.code} {dict(message.params)}")
        self.message = message


class FileError(QuizError):
    """A file is missing, locked, unreadable or cannot be written (exit code 2)."""


class UsageError(QuizError):
    """A command or call was given something that it cannot mean (exit code 2)."""


class DataError(QuizError):
    """Data of the user has errors (exit code 1); `problems` lists them all."""

    def __init__(self, message: Message, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems


class StorageError(QuizError):
    """The database could not keep or give what was asked; nothing was half written."""


class DatabaseBusyError(StorageError):
    """Another program holds this database."""


class DatabaseTooNewError(StorageError):
    """The database was written by a newer program."""


class DatabaseDamagedError(StorageError):
    """The database failed its check; a backup can be restored."""
