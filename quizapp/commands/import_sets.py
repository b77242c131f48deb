"""Load question sets into the library."""

from argparse import Namespace
from pathlib import Path

from quizapp import paths
from quizapp.commands.check import sort_by_place
from quizapp.commands.outcome import exit_code
from quizapp.commands.progress import TerminalProgress
from quizapp.commands.terminal import Terminal
from quizapp.commands.upkeep import told_on
from quizapp.services.desk import open_desk


def import_sets(arguments: Namespace, terminal: Terminal) -> int:
    """Load each file that has no error and report all; 1 where one was not loaded."""
    sources: list[Path] = arguments.paths
    progress = TerminalProgress(terminal.text("command-import-progress"), terminal.err)
    with open_desk(paths.database(arguments.db), told_on(terminal)) as desk:
        report = desk.library.import_paths(sources, progress)
    progress.close()
    if arguments.json:
        terminal.json(
            {
                "files": [
                    {
                        "path": str(file.path),
                        "set_id": file.set_id,
                        "outcome": file.outcome,
                        "problems": [terminal.problem_data(problem) for problem in sort_by_place(file.problems)],
                    }
                    for file in report.files
                ]
            }
        )
    else:
        for file in report.files:
            terminal.problems(sort_by_place(file.problems))
            terminal.say(f"command-import-{file.outcome}", path=file.path, id=file.set_id or "")
    return exit_code(problem for file in report.files for problem in file.problems)
