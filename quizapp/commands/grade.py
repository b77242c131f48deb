"""Grade the responses of a file and give the reason for every score."""

from argparse import Namespace
from decimal import Decimal

from quizapp.commands.check import sort_by_place
from quizapp.commands.list_sets import decimal_data
from quizapp.commands.terminal import Json, Terminal
from quizapp.services import authoring
from quizapp.services.authoring import GradedItem


def grade(arguments: Namespace, terminal: Terminal) -> int:
    """Report every item with points, verdict and reason, then the sum; 0 whatever the score."""
    report = authoring.grade(arguments.set, arguments.responses)
    if arguments.json:
        terminal.json(
            {
                "points": decimal_data(report.points),
                "maximum": decimal_data(report.maximum),
                "items": [_data(graded, terminal) for graded in report.items],
            }
        )
        return 0
    terminal.problems(sort_by_place(report.problems))
    for graded in report.items:
        terminal.say(
            "command-grade-item",
            id=graded.item.id,
            points=points_text(graded.score.points, terminal),
            maximum=points_text(graded.score.maximum, terminal),
            outcome=terminal.text(f"command-outcome-{graded.score.outcome.value}"),
            reason=terminal.wording.text(graded.score.reason),
        )
    terminal.say(
        "command-grade-total",
        points=points_text(report.points, terminal),
        maximum=points_text(report.maximum, terminal),
    )
    return 0


def points_text(points: Decimal, terminal: Terminal) -> str:
    """Return points as they are written, with at most two places."""
    rounded = points.quantize(Decimal("0.01")).normalize()
    return f"{rounded:f}".replace(".", terminal.text("command-decimal-mark"))


def _data(graded: GradedItem, terminal: Terminal) -> dict[str, Json]:
    return {
        "id": graded.item.id,
        "points": decimal_data(graded.score.points),
        "maximum": decimal_data(graded.score.maximum),
        "outcome": graded.score.outcome.value,
        "reason": terminal.wording.text(graded.score.reason),
    }
