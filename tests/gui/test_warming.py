"""The modules of the pages are loaded one at a time behind the window; what draws plots is not."""

import os
import subprocess
import sys

from quizapp import paths

_PROBE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from quizapp.gui.warming import Warming
application = QApplication([])
pages = ("quizapp.gui.quiz_page", "quizapp.gui.statistics_page")
warming = Warming(application)
warming.start()
assert not any(name in sys.modules for name in pages), "loaded before the window could answer"
timer = QTimer()
timer.timeout.connect(lambda: all(name in sys.modules for name in pages) and application.quit())
timer.start(5)
QTimer.singleShot(30_000, application.quit)
application.exec()
assert all(name in sys.modules for name in pages), "not loaded"
assert "pyqtgraph" not in sys.modules
"""


def test_pages_are_loaded_behind_the_window() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _PROBE]
    done = subprocess.run(command, cwd=paths.ROOT, env=environment, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
