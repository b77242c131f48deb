"""Start the window."""

import builtins
import gc
import sys


def start() -> int:
    """Load the program and run it; not at the top of the file, which processes that help to read a set load as well."""
    # What is made while the program starts stays: looking through it for garbage would cost a tenth of the start.
    gc.disable()
    # Qt puts an import of its own in place of Python's, for a switch that this program does not use, and it reads the
    # source of every module that is imported after it: another tenth.
    python_import = builtins.__import__
    from quizapp.compiled import Compiled

    with Compiled():
        import PySide6.QtCore  # noqa: F401

        builtins.__import__ = python_import
        from quizapp.app import main

    return main()


if __name__ == "__main__":
    sys.exit(start())
