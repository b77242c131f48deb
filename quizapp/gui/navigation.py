"""Lead from page to page: make them when they are wanted, connect what they ask for, and find the way back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.core.errors import QuizError
from quizapp.core.run_choices import Mode, RunChoices
from quizapp.gui.actions import Actions
from quizapp.gui.drafting import Drafting
from quizapp.gui.help_pages import HelpPages
from quizapp.gui.i18n import Translation
from quizapp.gui.lead import Surroundings
from quizapp.gui.library_page import LibraryPage
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.page_factory import PageFactory
from quizapp.gui.pages import Pages, PageT
from quizapp.gui.people import People
from quizapp.gui.reviews import Reviews
from quizapp.gui.runs import Runs
from quizapp.gui.second_thoughts import SecondThoughts
from quizapp.gui.statistics import Statistics
from quizapp.gui.way import Spot, Way
from quizapp.gui.workshop import Workshop
from quizapp.services.desk import Desk
from quizapp.services.library import ImportedFile

if TYPE_CHECKING:
    from quizapp.gui.problems_page import ProblemsPage
    from quizapp.gui.reading_page import ReadingPage
    from quizapp.gui.settings_page import SettingsPage

_READING_ONLY = ("marks_figures", "marks_actors", "marks_sources", "next_fact", "previous_fact", "facts")
_FINDING = ("find_next", "find_previous")
_NOT_REBUILT = ("start", "quiz", "result", "problems", "sitting", "print", "trial")


class Navigation(QObject):
    """The way through the window."""

    setting_changed = Signal(str)
    import_wanted = Signal(list)
    library_made = Signal(LibraryPage)

    def __init__(self, window: MainWindow, look: Look, translation: Translation, desk: Desk, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._translation = translation
        self._desk = desk
        self._actions = actions
        self._pages = Pages(window)
        self._factory = PageFactory(look, translation, desk, actions)
        self._way = Way(self._pages, self)
        around = Surroundings(window, self._way, self._pages, self._factory, desk, self._guard)
        self.runs = Runs(around)
        self._way.moved.connect(self._enable)
        self.reviews = Reviews(around)
        self.statistics = Statistics(around)
        self.help = HelpPages(self._way, self._pages, self._factory)
        self.workshop = Workshop(window, look, self._way, self._pages, actions, desk, self._guard)
        self.drafting = Drafting(around, self.workshop)
        self.people = People(around)
        self._thoughts = SecondThoughts(window, desk, self.setting_changed)
        self.runs.library_wanted.connect(self.open_library)
        self.reviews.library_wanted.connect(self.open_library)
        self.statistics.library_wanted.connect(self.open_library)
        self.statistics.troubled.connect(self.complain)
        self.runs.back_wanted.connect(self.back)

    @property
    def spot(self) -> Spot:
        """Return where the user is."""
        return self._way.spot

    @property
    def set_at_hand(self) -> str:
        """Return the id of the set that an action means: the one that is read, else the current card."""
        return self.spot.set_id if self.spot.page == "reading" else self.library().current_id

    def library(self) -> LibraryPage:
        """Return the library."""
        return self._pages.get("library", self._make_library)

    def open_library(self) -> None:
        """Show the library as it is now."""
        page = self.library()
        self._way.go(Spot("library"))
        self._way.set_trail(())
        self._guard(page.refresh)
        page.focus_cards()

    def read(self, set_id: str) -> None:
        """Show the article of a set."""
        page = self._pages.get("reading", self._make_reading)

        def show() -> None:
            page.show_set(self._desk.library.item_set(set_id))
            self._way.go(Spot("reading", set_id))
            page.article.setFocus()

        self._guard(show)

    def reading(self) -> "ReadingPage | None":
        """Return the page for reading where it is shown now."""
        return self._pages.get("reading", self._make_reading) if self.spot.page == "reading" else None

    def choose_run(self, set_id: str, mode: Mode) -> None:
        """Ask what a run through a set is to hold."""
        self.runs.choose(set_id, mode)

    def start(self, set_id: str, choices: RunChoices) -> None:
        """Start a run through a set."""
        self.runs.start(set_id, choices)

    def leave_quiz(self) -> None:
        """Keep what was given so far in the run that is shown."""
        self.runs.leave()

    def open_settings(self) -> None:
        """Show the settings."""
        page = self._pages.get("settings", self._make_settings)
        page.show_values()
        self._way.go(Spot("settings"))
        page.take_focus()

    def settings(self) -> "SettingsPage":
        """Return the settings."""
        return self._pages.get("settings", self._make_settings)

    def show_settings_anew(self) -> None:
        """Let the settings page, if there is one, show what was changed elsewhere."""
        if self._pages.has("settings"):
            self.settings().show_values()

    def open_problems(self, files: Sequence[ImportedFile]) -> None:
        """Show the problems of an import."""
        page = self._pages.get("problems", self._make_problems)
        page.show_files(files)
        self._way.go(Spot("problems"))
        page.again.setFocus()

    def show_page(self, spot: Spot, make: Callable[[], PageT]) -> PageT:
        """Show a page that somebody else makes, and return it."""
        page = self._pages.get(spot.page, make)
        self._way.go(spot)
        return page

    def find(self) -> None:
        """Search on the page that is shown."""
        reading = self.reading()
        if reading is not None:
            reading.open_search()
        elif self.spot.page == "library":
            self.library().open_search()
        elif self.workshop.is_here:
            self.workshop.find()

    def back(self) -> None:
        """Go back to the page before."""
        self._open(self._way.back())

    def rebuild(self) -> None:
        """Make all pages anew, in another language, and show the one that was shown."""
        spot = self.spot
        self.runs.leave()
        self._pages.drop_all()
        self._way.forget_spot()
        self._open(Spot("library") if spot.page in _NOT_REBUILT else spot)

    def complain(self, error: QuizError) -> None:
        """Say in words what went wrong."""
        from quizapp.services.wording import Wording

        self._window.notice.say(Wording(self._translation.language).text(error.message))

    def _open(self, spot: Spot) -> None:
        trail = self._way.keep_trail()
        opened: dict[str, Callable[[], None]] = {
            "reading": lambda: self.read(spot.set_id),
            "settings": self.open_settings,
            "review": self.reviews.open,
            "statistics": self.statistics.open,
            "manual": self.help.open_manual,
            "shortcuts": self.help.open_shortcuts,
            "about": self.help.open_about,
            "learners": self.people.open,
            "draft": self.drafting.open,
            "workshop": self.workshop.open,
        }
        opened.get(spot.page, self.open_library)()
        self._way.set_trail(trail if self.spot.page != "library" else ())

    def _enable(self) -> None:
        """Let the actions work that mean something on this page."""
        page = self.spot.page
        self._actions.enable(*_READING_ONLY, *_FINDING, on=page == "reading")
        self._actions.enable("find", on=page in ("library", "reading", "workshop"))
        self._actions.enable("back", on=page != "library")
        has_set = bool(self.library().current_id)
        with_set = ("practise", "test", "print", "edit_set")
        self._actions.enable(*with_set, on=(page == "library" and has_set) or page == "reading")
        self.workshop.enable()
        self._actions.enable("read", "remove", on=page == "library" and has_set)

    def _guard(self, act: Callable[[], object]) -> None:
        """Do something and say what stands in the way, if anything does."""
        try:
            act()
        except QuizError as error:
            self.complain(error)

    def _make_library(self) -> LibraryPage:
        page = self._factory.library()
        page.resume_wanted.connect(self.runs.resume)
        page.abandoned.connect(lambda run: self._thoughts.run_given_up(run, page.refresh))
        self.library_made.emit(page)
        return page

    def _make_reading(self) -> "ReadingPage":
        page = self._factory.reading()
        page.practise_wanted.connect(lambda set_id: self.runs.choose(set_id, Mode.PRACTICE))
        page.back_wanted.connect(self.back)
        return page

    def _make_settings(self) -> "SettingsPage":
        page = self._factory.settings()
        page.changed.connect(self.setting_changed)
        page.was_reset.connect(lambda before: self._thoughts.settings_reset(before, self.show_settings_anew))
        return page

    def _make_problems(self) -> "ProblemsPage":
        page = self._factory.problems()
        page.back_wanted.connect(self.open_library)
        page.again_wanted.connect(self.import_wanted)
        page.place_wanted.connect(self.workshop.open_file)
        return page
