"""Run the command line: read the arguments, run the command, turn what went wrong into words and an exit code."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from io import TextIOWrapper

from quizapp.commands.check import check
from quizapp.commands.draft import draft
from quizapp.commands.grade import grade
from quizapp.commands.import_sets import import_sets
from quizapp.commands.list_sets import list_sets
from quizapp.commands.outcome import BAD_DATA, WRONG_USE
from quizapp.commands.parser import build_parser
from quizapp.commands.print_set import print_set
from quizapp.commands.result import result
from quizapp.commands.show import show
from quizapp.commands.stats import stats
from quizapp.commands.terminal import Terminal
from quizapp.commands.usage_words import usage_words
from quizapp.core.errors import DataError, Message, QuizError
from quizapp.services.wording import Wording, system_language

INTERRUPTED = 130
PIPE_CLOSED = 141

COMMANDS: dict[str, Callable[[Namespace, Terminal], int]] = {
    "draft": draft,
    "check": check,
    "import": import_sets,
    "list": list_sets,
    "show": show,
    "print": print_set,
    "grade": grade,
    "result": result,
    "stats": stats,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    terminal = Terminal(Wording(system_language()), sys.stdout, sys.stderr)
    try:
        with usage_words(terminal.wording):
            chosen = build_parser(terminal).parse_args(arguments)
        code = COMMANDS[chosen.command](chosen, terminal)
        sys.stdout.flush()
    except DataError as error:
        terminal.problems(error.problems)
        terminal.complain(error.message)
        code = BAD_DATA
    except QuizError as error:
        terminal.complain(error.message)
        code = WRONG_USE
    except KeyboardInterrupt:
        terminal.complain(Message.of("command-stopped"))
        code = INTERRUPTED
    except BrokenPipeError:
        # Whoever read the report has seen enough; Python must not complain again when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = PIPE_CLOSED
    return code
