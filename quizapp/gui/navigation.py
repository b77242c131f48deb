"""Lead from page to page: make them when they are wanted, connect what they ask for, and find the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.core.errors import QuizError
from quizapp.core.session import Mode, RunChoices, Session
from quizapp.gui.actions import Actions
from quizapp.gui.i18n import Translation
from quizapp.gui.library_page import LibraryPage
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.page_factory import PageFactory
from quizapp.gui.pages import Pages
from quizapp.services.desk import Desk
from quizapp.services.library import ImportedFile

if TYPE_CHECKING:
    from quizapp.gui.problems_page import ProblemsPage
    from quizapp.gui.quiz_page import QuizPage
    from quizapp.gui.reading_page import ReadingPage
    from quizapp.gui.result_page import ResultPage
    from quizapp.gui.settings_page import SettingsPage
    from quizapp.gui.start_panel import StartPanel

_IN_RAIL = {"settings": "settings"}
_READING_ONLY = ("marks_figures", "marks_actors", "marks_sources", "next_fact", "previous_fact", "facts")
_FINDING = ("find_next", "find_previous")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the user is: a page, and the set that it shows."""

    page: str
    set_id: str = ""


class Navigation(QObject):
    """The way through the window. `moved` comes whenever another page is shown."""

    moved = Signal()
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
        self._trail: list[Spot] = []
        self.spot = Spot("")

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
        self._go(Spot("library"))
        self._trail.clear()
        self._guard(page.refresh)
        page.focus_cards()

    def read(self, set_id: str) -> None:
        """Show the article of a set."""
        page = self._pages.get("reading", self._make_reading)

        def show() -> None:
            page.show_set(self._desk.library.item_set(set_id))
            self._go(Spot("reading", set_id))
            page.article.setFocus()

        self._guard(show)

    def reading(self) -> "ReadingPage | None":
        """Return the page for reading where it is shown now."""
        return self._pages.get("reading", self._make_reading) if self.spot.page == "reading" else None

    def choose_run(self, set_id: str, mode: Mode) -> None:
        """Ask what a run through a set is to hold; Return starts it with what was chosen last."""
        page = self._pages.get("start", self._make_start)

        def show() -> None:
            item_set = self._desk.library.item_set(set_id)
            self._go(Spot("start", set_id))
            page.open(item_set, mode)

        self._guard(show)

    def start(self, set_id: str, choices: RunChoices) -> None:
        """Start a run through a set."""
        self._guard(lambda: self.show_run(self._desk.practice.start(set_id, choices)))

    def resume(self, session: Session) -> None:
        """Go on with a run that was left."""
        self._guard(lambda: self.show_run(self._desk.practice.resume(session.id)))

    def show_run(self, session: Session) -> None:
        """Show a run where it stands."""
        page = self._pages.get("quiz", self._make_quiz)
        self._go(Spot("quiz", session.item_set.id))
        page.start(session)

    def show_result(self, session: Session) -> None:
        """Show the result of a run that is over."""
        page = self._pages.get("result", self._make_result)
        page.show_run(session)
        self._trail = [Spot("library")]
        self._go(Spot("result", session.item_set.id), remember=False)

    def open_settings(self) -> None:
        """Show the settings."""
        self._pages.get("settings", self._make_settings).show_values()
        self._go(Spot("settings"))

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
        self._go(Spot("problems"))
        page.again.setFocus()

    def open_shortcuts(self) -> None:
        """Show the keys."""
        self._pages.drop("shortcuts")
        self._pages.get("shortcuts", self._factory.shortcuts)
        self._go(Spot("shortcuts"))

    def open_about(self) -> None:
        """Show version, licences and where the data lie."""
        self._pages.get("about", self._factory.about)
        self._go(Spot("about"))

    def find(self) -> None:
        """Search on the page that is shown."""
        reading = self.reading()
        if reading is not None:
            reading.open_search()
        elif self.spot.page == "library":
            self.library().open_search()

    def back(self) -> None:
        """Go back to the page before."""
        spot = self._trail.pop() if self._trail else Spot("library")
        self._open(spot)

    def rebuild(self) -> None:
        """Make all pages anew, in another language, and show the one that was shown."""
        spot = self.spot
        self.leave_quiz()
        self._pages.drop_all()
        self.spot = Spot("")
        self._open(Spot("library") if spot.page in ("start", "quiz", "result", "problems") else spot)

    def _open(self, spot: Spot) -> None:
        trail = list(self._trail)
        opened: dict[str, Callable[[], None]] = {
            "reading": lambda: self.read(spot.set_id),
            "settings": self.open_settings,
            "shortcuts": self.open_shortcuts,
            "about": self.open_about,
        }
        opened.get(spot.page, self.open_library)()
        self._trail = trail if self.spot.page != "library" else []
        self._enable()

    def _go(self, spot: Spot, *, remember: bool = True) -> None:
        """Show the page of a spot and remember where the user came from."""
        before = self.spot
        if before.page == "quiz" and spot.page != "quiz":
            self.leave_quiz()
        if remember and before.page not in ("", "start", "quiz", spot.page):
            self._trail.append(before)
        self.spot = spot
        self._pages.show(spot.page, _IN_RAIL.get(spot.page, "library"))
        self._enable()
        self.moved.emit()

    def _enable(self) -> None:
        """Let the actions work that mean something on this page."""
        page = self.spot.page
        self._actions.enable(*_READING_ONLY, *_FINDING, on=page == "reading")
        self._actions.enable("find", on=page in ("library", "reading"))
        self._actions.enable("back", on=page != "library")
        has_set = bool(self.library().current_id)
        self._actions.enable("practise", "test", on=(page == "library" and has_set) or page == "reading")
        self._actions.enable("read", "remove", on=page == "library" and has_set)

    def leave_quiz(self) -> None:
        """Keep what was given so far in a run before another page is shown."""
        if self.spot.page == "quiz" and self._pages.has("quiz"):
            page = self._pages.get("quiz", self._make_quiz)
            self.spot = Spot("")
            self._guard(page.flow.leave)

    def _guard(self, act: Callable[[], object]) -> None:
        """Do something and say what stands in the way, if anything does."""
        try:
            act()
        except QuizError as error:
            self.complain(error)

    def complain(self, error: QuizError) -> None:
        """Say in words what went wrong."""
        from quizapp.services.wording import Wording

        self._window.notice.say(Wording(self._translation.language).text(error.message))

    def _make_library(self) -> LibraryPage:
        page = self._factory.library()
        page.resume_wanted.connect(self.resume)
        self.library_made.emit(page)
        return page

    def _make_reading(self) -> "ReadingPage":
        page = self._factory.reading()
        page.practise_wanted.connect(lambda set_id: self.choose_run(set_id, Mode.PRACTICE))
        page.back_wanted.connect(self.back)
        return page

    def _make_start(self) -> "StartPanel":
        page = self._factory.start()
        page.chosen.connect(self.start)
        page.closed.connect(self.back)
        return page

    def _make_quiz(self) -> "QuizPage":
        page = self._factory.quiz()
        page.finished.connect(self.show_result)
        page.left.connect(self._quiz_left)
        return page

    def _quiz_left(self) -> None:
        if self.spot.page == "quiz":
            self.spot = Spot("")
            self.open_library()

    def _make_result(self) -> "ResultPage":
        page = self._factory.result()
        page.retry_misses.connect(self.show_run)
        page.closed.connect(self.open_library)
        return page

    def _make_settings(self) -> "SettingsPage":
        page = self._factory.settings()
        page.changed.connect(self.setting_changed)
        return page

    def _make_problems(self) -> "ProblemsPage":
        page = self._factory.problems()
        page.back_wanted.connect(self.open_library)
        page.again_wanted.connect(self.import_wanted)
        return page
