"""Lead through the learners of this machine: their page, switching, exporting, deleting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from quizapp.gui.lead import Lead, Surroundings
from quizapp.gui.way import Spot

if TYPE_CHECKING:
    from quizapp.gui.learners_page import LearnersPage


class People(Lead):
    """The page of learners. `switching`: the window closes because another learner gets one of their own."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self.switching = False

    def open(self) -> None:
        """Show the learners."""
        page = self._pages.get("learners", self._make)

        def show() -> None:
            page.refresh()
            self._way.go(Spot("learners"))
            page.take_focus()

        self._guard(show)

    def name_window(self) -> None:
        """Say in the title of the window who learns, where there are several."""
        every = self._desk.learners.every()
        here = next((one.learner.pseudonym for one in every if one.here), "")
        self._window.setWindowTitle(here if here and len(every) > 1 else "quizapp")

    def switch(self, learner: str) -> None:
        """Close the window, and let it open again for somebody else."""

        def act() -> None:
            self._desk.learners.choose(learner)
            self.switching = True
            self._window.close()

        self._guard(act)

    def export(self, learner: str) -> None:
        """Ask where to, and write everything that is stored about a learner."""
        from quizapp.gui.result_sharing import ResultFileQuestion, proposed_file

        title = self.tr("Save everything that is stored about this person")
        proposal = proposed_file(self._desk.preferences, f"quizapp-{learner}.json")
        path = ResultFileQuestion.ask(self._window, proposal, "json", title)
        if path is not None:

            def act() -> None:
                self._desk.learners.export(learner, path)
                self._desk.preferences.set("last_folder", str(path.parent))
                self._window.notice.say(self.tr("Saved: {0}").format(path))

            self._guard(act)

    def delete(self, learner: str) -> None:
        """Delete a learner, and say until when backups may still hold the data."""

        def act() -> None:
            until = self._desk.learners.delete(learner)
            day = QLocale().toString(QDate(until.year, until.month, until.day), QLocale.FormatType.LongFormat)
            words = self.tr("Deleted. Backups from before today will be gone by {0}.").format(day)
            if learner == self._desk.learners.current:
                self.switching = True
                self._window.close()
                return
            self._pages.get("learners", self._make).refresh()
            self.name_window()
            self._window.notice.say(words)

        self._guard(act)

    def _make(self) -> "LearnersPage":
        page = self._factory.learners()
        page.switch_wanted.connect(self.switch)
        page.export_wanted.connect(self.export)
        page.delete_wanted.connect(self.delete)
        page.changed.connect(self.name_window)
        return page
