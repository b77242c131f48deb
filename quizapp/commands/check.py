"""Check question sets and report every problem with its place."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from quizapp.commands.outcome import WRONG_USE, exit_code
from quizapp.commands.terminal import Json, Terminal
from quizapp.core.errors import Message, Problem
from quizapp.services import authoring
from quizapp.services.authoring import CheckedFile


def check(arguments: Namespace, terminal: Terminal) -> int:
    """Report all problems of all files; 1 where one is an error; --strict makes errors of warnings."""
    named: list[Path] = arguments.sets
    paths = [path for path in named if path.exists()]
    fixed = [(path, authoring.fix(path)) for path in paths] if arguments.fix else []
    files = authoring.check(paths, strict=arguments.strict)
    problems = [problem for file in files for problem in file.problems]
    errors = sum(problem.is_error for problem in problems)
    warnings = len(problems) - errors
    if arguments.json:
        report = [_file_data(file, terminal) for file in files]
        terminal.json({"files": report, "errors": errors, "warnings": warnings})
    else:
        for path, count in fixed:
            terminal.say("command-fixed", path=path, count=count)
        terminal.problems(sort_by_place(problems))
        terminal.say("command-check-done", files=len(files), errors=errors, warnings=warnings)
    for path in named:
        if path not in paths:
            terminal.complain(Message.of("file-missing", path=path))
    return WRONG_USE if len(paths) < len(named) else exit_code(problems)


def sort_by_place(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems file by file as given, by line and column inside each."""
    files = list(dict.fromkeys(problem.location.path for problem in problems))
    return sorted(problems, key=lambda problem: (files.index(problem.location.path), problem.location))


def _file_data(file: CheckedFile, terminal: Terminal) -> dict[str, Json]:
    return {
        "path": str(file.path),
        "set_id": file.item_set.id if file.item_set else None,
        "items": len(file.item_set.items) if file.item_set else 0,
        "problems": [terminal.problem_data(problem) for problem in sort_by_place(file.problems)],
    }
