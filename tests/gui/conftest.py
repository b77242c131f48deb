"""Give the widgets under test one look on one application, and a whole window on a database in memory."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_sets import set_text
from whole_program import whole_program

from quizapp.app import Window
from quizapp.gui.look import Look
from quizapp.services.desk import Desk, desk_on
from quizapp.storage.database import Database
from quizapp.storage.learners import default_learner


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Return a light look at 100 % that dresses the application."""
    dressed = Look("light", 100, reduced_motion=True)
    dressed.apply_to(qapp)
    yield dressed
    qapp.setStyleSheet("")


@pytest.fixture
def database() -> Iterator[Database]:
    """Return an empty database in memory."""
    with Database.in_memory() as opened:
        yield opened


@pytest.fixture
def desk(database: Database) -> Desk:
    """Return the services of one learner, with reduced motion set."""
    made = desk_on(database, default_learner(database, datetime(2026, 3, 6, tzinfo=UTC)))
    made.preferences.set("reduced_motion", "true")
    made.preferences.set("language", "de")
    made.preferences.set("theme", "light")
    return made


@pytest.fixture
def filled(desk: Desk, tmp_path: Path) -> Desk:
    """Return the services with three sets in the library."""
    for set_id, title, day in (
        ("werft", "Werft baut Boote", "2026-03-05"),
        ("hafen", "Hafen wird tiefer", "2026-02-27"),
        ("faehre", "Fähre fährt wieder", "2026-01-29"),
    ):
        (tmp_path / f"{set_id}.yaml").write_text(set_text(set_id, title, published=day), encoding="utf-8")
    report = desk.library.import_paths([tmp_path])
    assert [file.problems for file in report.files] == [(), (), ()]
    return desk


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, filled: Desk) -> Iterator[Window]:
    """Return the whole program with three sets, shown at 1280 x 800."""
    with whole_program(qapp, qtbot, filled) as built:
        yield built
