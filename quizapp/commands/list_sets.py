"""List the question sets of the library."""

from argparse import Namespace
from decimal import Decimal

from quizapp import paths
from quizapp.commands.terminal import Json, Terminal
from quizapp.commands.upkeep import told_on
from quizapp.services.desk import open_desk
from quizapp.services.library import SetSummary


def list_sets(arguments: Namespace, terminal: Terminal) -> int:
    """Report every set, one line each."""
    with open_desk(paths.database(arguments.db), told_on(terminal)) as desk:
        summaries = desk.library.summaries()
    if arguments.json:
        terminal.json([summary_data(summary) for summary in summaries])
        return 0
    for summary in summaries:
        terminal.say(
            "command-list-set",
            id=summary.set_id,
            title=summary.title,
            language=summary.language,
            items=summary.items,
            seen=summary.seen,
            mastered=summary.mastered,
            due=summary.due,
        )
    if not summaries:
        terminal.say("command-list-empty")
    return 0


def summary_data(summary: SetSummary) -> dict[str, Json]:
    """Return what is known of a set as data for another program."""
    return {
        "id": summary.set_id,
        "title": summary.title,
        "language": summary.language,
        "published": summary.published,
        "audience": summary.audience,
        "source": summary.source,
        "items": summary.items,
        "counts": {focus.value: count for focus, count in summary.counts.items()},
        "seen": summary.seen,
        "mastered": summary.mastered,
        "due": summary.due,
        "best": decimal_data(summary.best),
        "imported": summary.imported.isoformat(),
    }


def decimal_data(value: Decimal | None) -> int | float | None:
    """Return points as a JSON number: whole where they are whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
