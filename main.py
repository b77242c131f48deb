"""Start the window."""

import builtins
import gc
import sys

# What is made while the program starts stays: looking through it for garbage would cost a tenth of the start.
gc.disable()

# Qt puts an import of its own in place of Python's, for a switch that this program does not use, and it reads the
# source of every module that is imported after it: another tenth.
_python_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _python_import

from quizapp.app import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
