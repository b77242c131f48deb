"""Put a finished run into what its PDF shows: sums, focuses and levels, each item with answer, key and evidence."""

from decimal import Decimal

from quizapp.core.answer_text import FALSE, TRUE, key_text, response_text
from quizapp.core.attempt import Outcome
from quizapp.core.emphasis import plain_words
from quizapp.core.errors import Message
from quizapp.core.grades import GradeTable, whole_per_cent
from quizapp.core.item import Focus, Item, Language, Level, TrueFalse
from quizapp.core.plain_data import Record
from quizapp.core.rating import is_typed
from quizapp.core.session import Entry, Session
from quizapp.formats.results import result_receipt
from quizapp.services.wording import Wording

_LABELS = ("result", "learner", "day", "time", "receipt", "given", "right", "proof", "objection", "why")


def paper_data(session: Session, who: str, grades: GradeTable) -> Record:
    """Return what the template `result` shows, in the language of the set."""
    item_set = session.item_set
    wording = Wording(item_set.language)
    moment = (session.finished or session.started).astimezone()
    return {
        "language": item_set.language.value,
        "title": item_set.title,
        "learner": who,
        "day": moment.strftime("%d.%m.%Y, %H:%M" if item_set.language is Language.DE else "%Y-%m-%d, %H:%M"),
        "time": _clock(session.seconds, wording),
        "receipt": result_receipt(session, who),
        "sum": _sum(session, grades, wording),
        "shares": [*_shares(session, Focus, "focus", wording), *_shares(session, Level, "level", wording)],
        "labels": {name: wording.text(Message.of(f"result-label-{name}")) for name in _LABELS},
        "items": [
            _item(number, session.entries[position], session, wording)
            for number, position in enumerate(session.told, 1)
        ],
    }


def _sum(session: Session, grades: GradeTable, wording: Wording) -> str:
    share = session.points / session.maximum if session.maximum else session.maximum
    message = Message.of(
        "result-sum",
        points=_points(session.points, wording),
        maximum=_points(session.maximum, wording),
        percent=whole_per_cent(share),
        grade=grades.grade(share),
    )
    return wording.text(message)


def _shares(session: Session, kinds: type[Focus] | type[Level], name: str, wording: Wording) -> list[Record]:
    """Return the points by focus or by level, those that were asked."""
    found: list[Record] = []
    for kind in kinds:
        entries = [entry for entry in session.counted if getattr(entry.item, name) is kind]
        if entries:
            reached = sum((entry.score.points for entry in entries if entry.score), Decimal(0))
            maximum = sum((entry.item.points for entry in entries), Decimal(0))
            words = wording.text(Message.of(f"result-{name}-{kind.value}"))
            found.append({"name": words, "points": _of(reached, maximum, wording)})
    return found


def _item(number: int, entry: Entry, session: Session, wording: Wording) -> Record:
    item, score = entry.item, entry.score
    outcome = score.outcome if score else Outcome.UNANSWERED
    given = "" if entry.response is None else _truth(item, response_text(item, entry.response), wording)
    right = "" if outcome is Outcome.RIGHT else _truth(item, key_text(item, session.item_set), wording)
    return {
        "number": number,
        "stem": plain_words(item.stem) or wording.text(Message.of("result-gaps")),
        "outcome": outcome.value,
        "word": wording.text(Message.of(f"result-{outcome.value}")),
        "points": _of(score.points if score else Decimal(0), item.points, wording),
        "given": given or wording.text(Message.of("result-nothing-given")),
        "why": wording.text(score.reason) if score and score.points and is_typed(item) else "",
        "right": right,
        "explanation": plain_words(item.explanation or ""),
        "evidence": list(item.evidence),
        "objection": entry.objection or "",
    }


def _truth(item: Item, text: str, wording: Wording) -> str:
    """Return an answer to a statement in words instead of its sign."""
    if not isinstance(item.body, TrueFalse):
        return text
    for sign, code in ((TRUE, "result-true"), (FALSE, "result-false")):
        if text.startswith(sign):
            return wording.text(Message.of(code)) + text.removeprefix(sign)
    return text


def _of(points: Decimal, maximum: Decimal, wording: Wording) -> str:
    return f"{_points(points, wording)} / {_points(maximum, wording)}"


def _points(points: Decimal, wording: Wording) -> str:
    """Return points as they are written, with at most two places."""
    rounded = points.quantize(Decimal("0.01")).normalize()
    return f"{rounded:f}".replace(".", wording.text(Message.of("command-decimal-mark")))


def _clock(seconds: float, wording: Wording) -> str:
    whole = max(0, round(seconds))
    return wording.text(Message.of("result-minutes", clock=f"{whole // 60}:{whole % 60:02d}"))
