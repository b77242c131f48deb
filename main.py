"""Start the window."""

import gc
import sys

# What is made while the program starts stays: looking through it for garbage would cost a tenth of the start.
gc.disable()

import quizapp.services.desk  # noqa: E402, F401 - before Qt, which reads the source of all modules that come after it
from quizapp.app import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
