"""Hand a result on: as a file that a teacher can check, and as a PDF to keep."""

from pathlib import Path

from quizapp.core.answer_text import key_text, response_text
from quizapp.core.attempt import Outcome
from quizapp.core.emphasis import plain_words
from quizapp.core.errors import DataError, FileError, Message
from quizapp.core.grades import GradeTable, whole_per_cent
from quizapp.core.item import Language
from quizapp.core.plain_data import Record
from quizapp.core.session import Entry, Session
from quizapp.formats.results import Result as Result
from quizapp.formats.results import read_result, result_receipt, result_text
from quizapp.services.typesetting import typeset
from quizapp.services.wording import Wording
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
        write_bytes(path, typeset("result", _pdf_data(_finished(session), who, grades or GradeTable())))


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


def _pdf_data(session: Session, who: str, grades: GradeTable) -> Record:
    item_set = session.item_set
    wording = Wording(item_set.language)
    share = session.points / session.maximum if session.maximum else session.maximum
    moment = (session.finished or session.started).astimezone()
    day = moment.strftime("%d.%m.%Y, %H:%M" if item_set.language is Language.DE else "%Y-%m-%d, %H:%M")
    return {
        "language": item_set.language.value,
        "title": item_set.title,
        "learner": who,
        "day": day,
        "receipt": result_receipt(session, who),
        "sum": wording.text(
            Message.of(
                "result-sum",
                points=session.points.normalize(),
                maximum=session.maximum.normalize(),
                percent=whole_per_cent(share),
                grade=grades.grade(share),
            )
        ),
        "labels": {
            name: wording.text(Message.of(f"result-label-{name}"))
            for name in ("result", "learner", "day", "receipt", "given", "right", "proof", "objection")
        },
        "items": [_item_data(number, entry, session, wording) for number, entry in enumerate(session.entries, 1)],
    }


def _item_data(number: int, entry: Entry, session: Session, wording: Wording) -> Record:
    outcome = entry.score.outcome if entry.score else Outcome.UNANSWERED
    given = "" if entry.response is None else response_text(entry.item, entry.response)
    points = entry.score.points if entry.score else 0
    return {
        "number": number,
        "stem": plain_words(entry.item.stem),
        "outcome": outcome.value,
        "word": wording.text(Message.of(f"result-{outcome.value}")),
        "points": f"{points} / {entry.item.points}",
        "given": given or wording.text(Message.of("result-nothing-given")),
        "right": "" if outcome is Outcome.RIGHT else key_text(entry.item, session.item_set),
        "explanation": plain_words(entry.item.explanation or ""),
        "evidence": list(entry.item.evidence),
        "objection": entry.objection or "",
    }
