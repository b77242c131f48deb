"""What the first answer needs is loaded before it comes, and not before the window stands."""

import subprocess
import sys

_PROBE = """
import sys
from quizapp.services.practice import make_ready
late = ("quizapp.core.scoring", "fsrs")
assert not any(name in sys.modules for name in late), "loaded with the services"
make_ready()
assert all(name in sys.modules for name in late), "not loaded"
"""


def test_judging_is_loaded_when_it_is_told_to_be() -> None:
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
