"""Write the result of a run as a file for a teacher, and read one: JSON by assets/schema/result.schema.json."""

import json
from dataclasses import dataclass
from decimal import Decimal

from quizapp.core.attempt import Outcome
from quizapp.core.errors import DataError, Message
from quizapp.core.receipt import links, receipt
from quizapp.core.response import to_plain
from quizapp.core.session import Entry, Session

FORMAT = "quizapp-result-1"
_HEAD = ("format", "set", "title", "learner", "run", "mode", "started", "finished", "points", "maximum")
_ANSWER = ("item", "version", "stem", "response", "points", "maximum", "outcome", "seconds", "hint", "certainty")
_LINKED = (*_ANSWER, "objection")


@dataclass(frozen=True, slots=True)
class ResultAnswer:
    """One answer of a result as its file has it."""

    item: str
    stem: str
    points: Decimal
    maximum: Decimal
    outcome: Outcome
    objection: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a result file says; `receipt` is computed from it, `broken` the number of the first answer that was changed,
    0 where the head was, None where all is as written."""

    set_id: str
    title: str
    learner: str
    points: Decimal
    maximum: Decimal
    answers: tuple[ResultAnswer, ...]
    receipt: str
    broken: int | None


def result_text(session: Session, learner: str) -> str:
    """Return the file of a finished run; `learner` is the name or pseudonym to be named in it."""
    head = _head(session, learner)
    answers = [_answer(session.entries[position]) for position in session.told]
    chained = [{**answer, "link": link} for answer, link in zip(answers, links(head, answers), strict=True)]
    data = {**head, "answers": chained, "receipt": receipt(head, answers)}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def result_receipt(session: Session, learner: str) -> str:
    """Return the receipt code of a finished run."""
    return receipt(_head(session, learner), [_answer(session.entries[position]) for position in session.told])


def read_result(text: str, path: str) -> Result:
    """Return what a result file says; DataError where it is none."""
    try:
        data = json.loads(text)
        head = {name: data[name] for name in _HEAD}
        answers = [{name: answer[name] for name in _LINKED} for answer in data["answers"]]
        found = [str(answer["link"]) for answer in data["answers"]]
        rows = tuple(_row(answer) for answer in answers)
        points, maximum = Decimal(head["points"]), Decimal(head["maximum"])
    except (ValueError, ArithmeticError, KeyError, TypeError) as error:
        raise DataError(Message.of("result-unreadable", path=path)) from error
    if head["format"] != FORMAT:
        raise DataError(Message.of("result-format", path=path, found=head["format"], expected=FORMAT))
    expected = links(head, answers)
    broken = next((n for n, pair in enumerate(zip(expected, found, strict=True), 1) if pair[0] != pair[1]), None)
    code = receipt(head, answers)
    first = {row.item: row.points for row in reversed(rows)}  # a drill asks again; the first answer to an item counts
    if broken is None and (code != data.get("receipt") or points != sum(first.values(), Decimal(0))):
        broken = 0
    return Result(str(head["set"]), str(head["title"]), str(head["learner"]), points, maximum, rows, code, broken)


def _head(session: Session, learner: str) -> dict[str, object]:
    finished = session.finished
    values = (
        FORMAT,
        session.item_set.id,
        session.item_set.title,
        learner,
        session.id,
        session.choices.mode.value,
        session.started.isoformat(),
        finished.isoformat() if finished else None,
        str(session.points),
        str(session.maximum),
    )
    return dict(zip(_HEAD, values, strict=True))


def _answer(entry: Entry) -> dict[str, object]:
    score = entry.score
    values = (
        entry.item.id,
        entry.item_hash,
        entry.item.stem,
        None if entry.response is None else to_plain(entry.response),
        str(score.points if score else 0),
        str(score.maximum if score else entry.item.points),
        (score.outcome if score else Outcome.UNANSWERED).value,
        round(entry.seconds, 1),
        entry.hint,
        entry.certainty.value if entry.certainty else None,
        entry.objection or "",
    )
    return dict(zip(_LINKED, values, strict=True))


def _row(answer: dict[str, object]) -> ResultAnswer:
    return ResultAnswer(
        str(answer["item"]),
        str(answer["stem"]),
        Decimal(str(answer["points"])),
        Decimal(str(answer["maximum"])),
        Outcome(str(answer["outcome"])),
        str(answer["objection"] or ""),
    )
