"""Start the window."""

import sys

from quizapp.app import main

if __name__ == "__main__":
    sys.exit(main())
