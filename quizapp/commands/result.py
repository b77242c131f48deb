"""Check result files that learners hand in: who, how many points, the receipt, and what they object to."""

from argparse import Namespace
from pathlib import Path

from quizapp.commands.grade import points_text
from quizapp.commands.list_sets import decimal_data
from quizapp.commands.outcome import BAD_DATA
from quizapp.commands.terminal import Json, Terminal
from quizapp.services.results import Result, read_file


def result(arguments: Namespace, terminal: Terminal) -> int:
    """Report every file; the exit code tells whether one was changed after it was written."""
    read = [(path, read_file(path)) for path in arguments.files]
    if arguments.json:
        terminal.json({"results": [_data(path, found) for path, found in read]})
    else:
        for path, found in read:
            _report(path, found, terminal)
    return BAD_DATA if any(found.broken is not None for _, found in read) else 0


def _report(path: Path, found: Result, terminal: Terminal) -> None:
    terminal.say(
        "command-result-line",
        path=path,
        learner=found.learner,
        title=found.title,
        points=points_text(found.points, terminal),
        maximum=points_text(found.maximum, terminal),
        receipt=found.receipt,
    )
    if found.broken is not None:
        code = "command-result-broken-head" if found.broken == 0 else "command-result-broken"
        terminal.say(code, number=found.broken)
    for answer in found.answers:
        if answer.objection:
            terminal.say("command-result-objection", id=answer.item, text=answer.objection)


def _data(path: Path, found: Result) -> dict[str, Json]:
    return {
        "path": str(path),
        "set": found.set_id,
        "title": found.title,
        "learner": found.learner,
        "points": decimal_data(found.points),
        "maximum": decimal_data(found.maximum),
        "receipt": found.receipt,
        "unchanged": found.broken is None,
        "items": [
            {
                "id": answer.item,
                "points": decimal_data(answer.points),
                "maximum": decimal_data(answer.maximum),
                "outcome": answer.outcome.value,
                "objection": answer.objection,
            }
            for answer in found.answers
        ],
    }
