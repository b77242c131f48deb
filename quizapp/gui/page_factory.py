"""Make the pages; each module is loaded when its page is first wanted, which keeps the start light."""

from typing import TYPE_CHECKING

from quizapp.gui.actions import Actions
from quizapp.gui.i18n import Translation
from quizapp.gui.library_page import LibraryPage
from quizapp.gui.look import Look
from quizapp.services.desk import Desk

if TYPE_CHECKING:
    from quizapp.gui.about_page import AboutPage
    from quizapp.gui.draft_page import DraftPage
    from quizapp.gui.learners_page import LearnersPage
    from quizapp.gui.manual_page import ManualPage
    from quizapp.gui.problems_page import ProblemsPage
    from quizapp.gui.quiz_page import QuizPage
    from quizapp.gui.reading_page import ReadingPage
    from quizapp.gui.result_page import ResultPage
    from quizapp.gui.review_page import ReviewPage
    from quizapp.gui.settings_page import SettingsPage
    from quizapp.gui.shortcuts_page import ShortcutsPage
    from quizapp.gui.sitting_page import SittingPage
    from quizapp.gui.start_panel import StartPanel
    from quizapp.gui.statistics_charts import StatisticsCharts
    from quizapp.gui.statistics_page import StatisticsPage


class PageFactory:
    """Knows what each page needs; connects nothing."""

    def __init__(self, look: Look, translation: Translation, desk: Desk, actions: Actions) -> None:
        self._look = look
        self._translation = translation
        self._desk = desk
        self._actions = actions

    def library(self) -> LibraryPage:
        """Return a new page of the library."""
        return LibraryPage(self._look, self._desk, self._actions)

    def reading(self) -> "ReadingPage":
        """Return a new page to read on."""
        from quizapp.gui.reading_page import ReadingPage

        return ReadingPage(self._look, self._desk.preferences, self._actions)

    def start(self) -> "StartPanel":
        """Return a new page of choices for a run."""
        from quizapp.gui.start_panel import StartPanel

        return StartPanel(self._look, self._desk.practice, self._desk.preferences)

    def quiz(self) -> "QuizPage":
        """Return a new page for runs."""
        from quizapp.gui.quiz_page import QuizPage

        return QuizPage(self._look, self._desk.practice, self._desk.preferences, load_image=self._load_image)

    def review(self) -> "ReviewPage":
        """Return a new page of what is to be reviewed."""
        from quizapp.gui.review_page import ReviewPage

        return ReviewPage(self._look, self._desk.review, self._translation.language)

    def sitting(self) -> "SittingPage":
        """Return a new page for sittings."""
        from quizapp.gui.sitting_page import SittingPage

        return SittingPage(self._look, self._desk.sittings, self._desk.preferences, load_image=self._load_image)

    def statistics_charts(self) -> "StatisticsCharts":
        """Return the charts of a page of statistics that is made next."""
        from quizapp.gui.statistics_charts import StatisticsCharts

        return StatisticsCharts(self._look, self._desk.preferences)

    def statistics(self, charts: "StatisticsCharts | None" = None) -> "StatisticsPage":
        """Return a new page of how a learner gets on."""
        from quizapp.gui.statistics_page import StatisticsPage

        return StatisticsPage(self._look, self._desk.reports, self._desk.preferences, charts)

    def draft(self) -> "DraftPage":
        """Return a new page for drafting."""
        from quizapp.gui.draft_page import DraftPage
        from quizapp.gui.tasks import Tasks

        page = DraftPage(self._look, tasks := Tasks(), self._actions, self._desk.preferences)
        tasks.setParent(page)
        return page

    def learners(self) -> "LearnersPage":
        """Return a new page of the learners of this machine."""
        from quizapp.gui.learners_page import LearnersPage

        return LearnersPage(self._look, self._desk.learners)

    def result(self) -> "ResultPage":
        """Return a new page for results."""
        from quizapp.gui.result_page import ResultPage

        desk = self._desk
        return ResultPage(
            self._look,
            desk.practice,
            load_image=self._load_image,
            grades=desk.preferences.grades,
            results=desk.results,
            preferences=desk.preferences,
        )

    def settings(self) -> "SettingsPage":
        """Return a new page of settings."""
        from quizapp.gui.settings_page import SettingsPage

        return SettingsPage(self._look, self._desk.preferences, self._translation.language)

    def problems(self) -> "ProblemsPage":
        """Return a new page for the problems of an import."""
        from quizapp.gui.problems_page import ProblemsPage

        return ProblemsPage(self._look, self._translation.language)

    def manual(self) -> "ManualPage":
        """Return a new page with the manual in the window's language."""
        from quizapp.gui.manual_page import ManualPage

        return ManualPage(self._look, self._translation.language)

    def shortcuts(self) -> "ShortcutsPage":
        """Return a new page of keys."""
        from quizapp.gui.shortcuts_page import ShortcutsPage

        return ShortcutsPage(self._look)

    def about(self) -> "AboutPage":
        """Return a new page about the program."""
        from quizapp.gui.about_page import AboutPage

        return AboutPage(self._look, self._desk.place)

    def _load_image(self, set_id: str, name: str) -> bytes | None:
        """Return the bytes of a set's image, None where it is not there (any more)."""
        from quizapp.services.set_folder import load_beside

        return load_beside(self._desk.library.path(set_id), name)
