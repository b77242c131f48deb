"""Give the workshop of a window a folder of its own for what is unsaved."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from quizapp.app import Window
from quizapp.core.item import ItemSet
from quizapp.gui.workshop import Workshop
from quizapp.services.kept_drafts import KeptDrafts


@contextmanager
def own_bench(window: Window, folder: Path, work: Path | ItemSet) -> Iterator[Workshop]:
    """Open a set's file or begin with a draft; afterwards nothing is kept or loaded any more."""
    found = window.controller.navigation.workshop
    found.tools.drafts = KeptDrafts(folder)
    found.bench._drafts = found.tools.drafts
    found.begin(work) if isinstance(work, ItemSet) else found.open_file(work)
    QApplication.processEvents()
    yield found
    found.bench._keep.stop()
    found.tools.facts.close()


def shown(workshop: Workshop) -> ItemSet:
    """Return the set on the bench."""
    assert workshop.bench.item_set is not None
    return workshop.bench.item_set
