"""Run the command line."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; loaded here, because processes that help to read a set load this file
    too, and need nothing of it."""
    from quizapp.commands.command_line import main as run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
