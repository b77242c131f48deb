"""Draft a question set from every article of a folder, and say of each what came of it."""

from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from quizapp.commands.outcome import BAD_DATA, FINE
from quizapp.commands.progress import TerminalProgress
from quizapp.commands.terminal import Json, Terminal
from quizapp.core.errors import FileError, Message, UsageError
from quizapp.core.item import Focus, ItemSet, Language
from quizapp.services.draft_folder import Outcome, jobs_of
from quizapp.services.draft_folder import draft_folder as drafts
from quizapp.services.draft_worker import Order


def draft_folder(arguments: Namespace, terminal: Terminal) -> int:
    """Write a question file for every article; the exit code is 1 where one could not be drafted."""
    folder, output = arguments.article, arguments.output
    _refuse_file(output)
    jobs = jobs_of(folder, output)
    if not jobs:
        raise UsageError(Message.of("draft-folder-empty", path=folder))
    language = Language(arguments.language) if arguments.language else None
    order = Order(language, arguments.items, arguments.seed, arguments.names)
    progress = TerminalProgress(terminal.text("command-draft-folder-progress"), terminal.err)
    outcomes = []
    try:
        for outcome in drafts(jobs, order, arguments.jobs, arguments.force, progress):
            outcomes.append(outcome)
            if not arguments.json:
                _report(outcome, terminal)
    finally:
        progress.close()
    _sum_up(outcomes, terminal, as_json=arguments.json)
    return BAD_DATA if any(outcome.failure for outcome in outcomes) else FINE


def counts_of(item_set: ItemSet) -> dict[str, int]:
    """Return how many questions a set holds: ready, suggested, and the ready ones by focus."""
    by_focus = Counter(item.focus for item in item_set.ready)
    return {
        "ready": len(item_set.ready),
        "suggested": len(item_set.items) - len(item_set.ready),
        **{focus.value: by_focus[focus] for focus in Focus},
    }


def _refuse_file(output: Path) -> None:
    if output.exists() and not output.is_dir():
        raise UsageError(Message.of("draft-folder-needs-folder", path=output))
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(Message.of("file-not-writable", path=output, reason=error.strerror or str(error))) from error


def _report(outcome: Outcome, terminal: Terminal) -> None:
    if outcome.item_set is not None:
        terminal.say("command-draft-done", path=outcome.job.target, **counts_of(outcome.item_set))
    elif outcome.failure is not None:
        terminal.problems(outcome.failure.problems)
        reason = terminal.wording.text(outcome.failure.message)
        terminal.say("command-draft-failed", path=outcome.job.article, reason=reason)
    else:
        terminal.say("command-draft-skipped", path=outcome.job.target)


def _sum_up(outcomes: Sequence[Outcome], terminal: Terminal, *, as_json: bool) -> None:
    if as_json:
        terminal.json({"articles": [_data(outcome, terminal) for outcome in outcomes]})
        return
    drafted = sum(outcome.item_set is not None for outcome in outcomes)
    failed = sum(outcome.failure is not None for outcome in outcomes)
    skipped = len(outcomes) - drafted - failed
    terminal.say("command-draft-folder-done", drafted=drafted, failed=failed, skipped=skipped)


def _data(outcome: Outcome, terminal: Terminal) -> dict[str, Json]:
    made, failure = outcome.item_set, outcome.failure
    data: dict[str, Json] = {
        "article": str(outcome.job.article),
        "path": str(outcome.job.target),
        "state": "drafted" if made else "failed" if failure else "skipped",
    }
    if made:
        data |= {"set_id": made.id, **counts_of(made)}
    if failure:
        data |= {"code": failure.message.code, "message": terminal.wording.text(failure.message)}
    return data
