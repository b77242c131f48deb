"""Show what has been practised: each set with its runs."""

from argparse import Namespace
from datetime import datetime

from quizapp import paths
from quizapp.commands.grade import points_text
from quizapp.commands.list_sets import decimal_data, summary_data
from quizapp.commands.terminal import Json, Terminal
from quizapp.commands.upkeep import told_on
from quizapp.services.desk import open_desk
from quizapp.services.library import SetSummary
from quizapp.services.practice import RunSummary

History = tuple[tuple[SetSummary, tuple[RunSummary, ...]], ...]


def stats(arguments: Namespace, terminal: Terminal) -> int:
    """Report every set that was practised, with every run."""
    with open_desk(paths.database(arguments.db), told_on(terminal)) as desk:
        summaries = desk.library.summaries()
        history = {summary.set_id: desk.practice.history(summary.set_id) for summary in summaries}
    practised = tuple((summary, history[summary.set_id]) for summary in summaries if summary.seen)
    if arguments.json:
        terminal.json({"sets": [_data(summary, runs) for summary, runs in practised]})
    elif not practised:
        terminal.say("command-stats-empty")
    else:
        _report(practised, terminal)
    return 0


def _report(history: History, terminal: Terminal) -> None:
    for summary, runs in history:
        terminal.say(
            "command-stats-set",
            title=summary.title,
            id=summary.set_id,
            items=summary.items,
            seen=summary.seen,
            mastered=summary.mastered,
            due=summary.due,
        )
        for run in runs:
            terminal.say(
                "command-stats-run",
                started=_local(run.started),
                mode=terminal.text(f"command-mode-{run.mode}"),
                points=points_text(run.points, terminal),
                maximum=points_text(run.maximum, terminal),
            )


def _local(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _data(summary: SetSummary, runs: tuple[RunSummary, ...]) -> dict[str, Json]:
    return {
        **summary_data(summary),
        "runs": [
            {
                "id": run.session_id,
                "mode": run.mode,
                "started": run.started.isoformat(),
                "finished": run.finished.isoformat(),
                "points": decimal_data(run.points),
                "maximum": decimal_data(run.maximum),
            }
            for run in runs
        ],
    }
