"""Hand a result on: as a file that a teacher can check, and as a PDF to keep."""

from pathlib import Path

from quizapp.core.errors import DataError, FileError, Message
from quizapp.core.grades import GradeTable
from quizapp.core.session import Session
from quizapp.formats.results import Result as Result
from quizapp.formats.results import read_result, result_receipt, result_text
from quizapp.services.result_paper import paper_data
from quizapp.services.typesetting import typeset
from quizapp.services.writing import write_bytes, write_file
from quizapp.storage import learners
from quizapp.storage.database import Database

MOST_BYTES = 16 * 1024 * 1024


class Results:
    """The results of one learner. `name` is what the learner typed; "" names the pseudonym only."""

    def __init__(self, database: Database, learner: str) -> None:
        self._database = database
        self._learner = learner

    @property
    def pseudonym(self) -> str:
        """Return what the learner is called where no name was typed."""
        known = {one.id: one.pseudonym for one in learners.every(self._database)}
        return known.get(self._learner, "")

    def receipt(self, session: Session, name: str = "") -> str:
        """Return the eight characters to read out; they belong to the file that `write` makes with the same name."""
        return result_receipt(_finished(session), name.strip() or self.pseudonym)

    def write(self, session: Session, path: Path, name: str = "") -> str:
        """Write the result file of a finished run and return its receipt; FileError says what is in the way."""
        write_file(path, result_text(_finished(session), name.strip() or self.pseudonym))
        return self.receipt(session, name)

    def write_pdf(self, session: Session, path: Path, name: str = "", grades: GradeTable | None = None) -> None:
        """Write a finished run as PDF, in the language of its set."""
        who = name.strip() or self.pseudonym
        write_bytes(path, typeset("result", paper_data(_finished(session), who, grades or GradeTable())))


def read_file(path: Path) -> Result:
    """Return what a result file says; FileError where it cannot be read, DataError where it is none."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DataError(Message.of("result-unreadable", path=path))
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DataError(Message.of("result-unreadable", path=path)) from error
    except OSError as error:
        raise FileError(Message.of("file-unreadable", path=path, reason=error.strerror or str(error))) from error
    return read_result(text, str(path))


def _finished(session: Session) -> Session:
    if session.finished is None:
        raise DataError(Message.of("result-unfinished"))
    return session
