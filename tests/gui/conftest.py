"""Give the widgets under test one look on one application."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.gui.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Return a light look at 100 % that dresses the application."""
    dressed = Look("light", 100, reduced_motion=True)
    dressed.apply_to(qapp)
    yield dressed
    qapp.setStyleSheet("")
