"""Make the parts of the workshop when they are first wanted, which keeps the start light."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.pages import Pages
from quizapp.gui.way import Way
from quizapp.services.desk import Desk

if TYPE_CHECKING:
    from quizapp.gui.workshop_bench import WorkshopBench
    from quizapp.gui.workshop_facts import WorkshopFacts
    from quizapp.gui.workshop_files import WorkshopFiles
    from quizapp.gui.workshop_page import WorkshopPage
    from quizapp.gui.workshop_trial import TrialRun
    from quizapp.services.kept_drafts import KeptDrafts


class WorkshopTools(QObject):
    """What the workshop works with.

    `touched`: text, set or file are others. `changed_outside`: somebody else changed the file. `tried`: the trial run
    is over, with words about it. `import_wanted` brings a file that was written and can be loaded.
    """

    touched = Signal()
    changed_outside = Signal()
    tried = Signal(str)
    import_wanted = Signal(list)

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        way: Way,
        pages: Pages,
        desk: Desk,
        guard: Callable[[Callable[[], object]], None],
        page: "Callable[[], WorkshopPage]",
    ) -> None:
        super().__init__(way)
        self._window, self._look, self._way, self._pages = window, look, way, pages
        self._desk, self._guard, self._page = desk, guard, page

    @cached_property
    def drafts(self) -> "KeptDrafts":
        """Return where unsaved work is kept."""
        from quizapp.services.kept_drafts import KeptDrafts

        return KeptDrafts(self._desk.place.parent / "workshop" if self._desk.place else None)

    @cached_property
    def bench(self) -> "WorkshopBench":
        """Return the bench, which is set up when it is first wanted."""
        from quizapp.gui.workshop_bench import WorkshopBench

        bench = WorkshopBench(self.drafts, self)
        bench.edited.connect(self.touched)
        bench.stored.connect(self.touched)
        bench.changed_outside.connect(self.changed_outside)
        return bench

    @cached_property
    def files(self) -> "WorkshopFiles":
        """Return what happens between bench and disk."""
        from quizapp.gui.workshop_files import WorkshopFiles

        files = WorkshopFiles(self._window, self.bench, self._desk, self._guard)
        files.import_wanted.connect(self.import_wanted)
        return files

    @cached_property
    def trial(self) -> "TrialRun":
        """Return the trial run."""
        from quizapp.gui.workshop_trial import TrialRun

        trial = TrialRun(self._look, self._way, self._pages, self._desk.preferences)
        trial.ended.connect(self.tried)
        return trial

    @cached_property
    def facts(self) -> "WorkshopFacts":
        """Return the corrections of facts and what follows from them."""
        from quizapp.gui.workshop_facts import WorkshopFacts

        facts = WorkshopFacts(self.bench, self._page, self._desk.preferences, self)
        facts.told.connect(self._window.notice.say)
        return facts

    def close(self) -> None:
        """Keep what is not saved, and end what goes on."""
        if "facts" in self.__dict__:
            self.facts.close()
        if "bench" in self.__dict__:
            self._guard(self.bench.close)
