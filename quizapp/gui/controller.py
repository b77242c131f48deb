"""Do what the actions say: connect the table of actions to navigation, import, undo, look and language."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from quizapp.core.errors import QuizError
from quizapp.core.run_choices import Mode
from quizapp.gui.actions import Actions
from quizapp.gui.aloud import Aloud
from quizapp.gui.i18n import Translation
from quizapp.gui.import_desk import ImportDesk
from quizapp.gui.imports import Imports
from quizapp.gui.library_page import LibraryPage
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.navigation import Navigation
from quizapp.gui.print_desk import PrintDesk
from quizapp.gui.removals import Removals
from quizapp.gui.restoring import Restoring
from quizapp.gui.reviews import SHORT
from quizapp.gui.tasks import Tasks
from quizapp.gui.view_actions import THEMES
from quizapp.services.desk import Desk
from quizapp.services.voices import find_voice

_TEND_EVERY = 60 * 1000
_SIZES = (80, 200, 10)


class Controller(QObject):
    """What happens when an action is triggered, a file is dropped or a setting changed."""

    def __init__(self, window: MainWindow, look: Look, translation: Translation, desk: Desk, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._translation = translation
        self._desk = desk
        self._actions = actions
        self.tasks = Tasks(self)
        self.imports = Imports(desk.library, self.tasks, self)
        self.navigation = Navigation(window, look, translation, desk, actions)
        self._removals = Removals(window, desk.library, actions, self.navigation.workshop.left)
        self._import_desk = ImportDesk(window, desk, self.navigation, self.imports)
        self.printing = PrintDesk(window, look, translation, desk, self.navigation, self.tasks)
        self.aloud = Aloud(window, actions["read_aloud"], find_voice())
        self.restoring = Restoring(window, look, desk, self.navigation)
        self._connect()
        self._show_look()
        self._removals.enable()

    @property
    def opens_again(self) -> bool:
        """Tell whether the window closed in order to open again: for another learner, or on a backup."""
        return self.navigation.people.switching or self.restoring.has_come_back

    def start(self) -> None:
        """Show the library."""
        self.navigation.open_library()
        if not self._desk.library.summaries():
            self.navigation.library().wait_for_sets(on=True)
        for message in self._desk.notices:
            self.navigation.complain(QuizError(message))

    def work_behind(self, shipped: Path) -> None:
        """Start what is done in the background: the shipped sets, then sums and backups every minute."""
        self.navigation.reviews.watch()
        task = self.tasks.start(lambda _progress: self._desk.library.import_shipped(shipped))
        task.succeeded.connect(lambda _result: self._shelf_filled())
        task.failed.connect(self._shelf_empty)
        schedule = self.tasks.start(lambda progress: self._desk.review.refresh(progress))
        schedule.succeeded.connect(lambda _result: self.navigation.reviews.refresh())
        schedule.failed.connect(self.navigation.complain)
        self.navigation.drafting.offer()
        self.tasks.start(lambda _progress: self._desk.make_ready())
        timer = QTimer(self)
        timer.timeout.connect(self._tend)
        timer.start(_TEND_EVERY)
        self._tend()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files or folders that the user named."""
        self._import_desk.take(paths)

    def close(self) -> None:
        """Keep the window's place, end what is in the background, write the last backup."""
        reading = self.navigation.reading()
        if reading is not None:
            reading.keep_place()
        self.navigation.leave_quiz()
        self.navigation.workshop.close()
        self.tasks.close()
        try:
            self._desk.preferences.set("window_geometry", self._window.geometry_text())
            self._desk.close()
        except QuizError as error:
            self._complain_at_the_end(error)

    def _complain_at_the_end(self, error: QuizError) -> None:
        """Say what could not be kept while the window closes: nothing else will be read any more."""
        from quizapp.gui.dialogs import Complaint
        from quizapp.services.wording import Wording

        Complaint.show(self._window, Wording(self._translation.language).text(error.message))

    def _connect(self) -> None:
        window = self._window
        for name, act in self._table().items():
            self._actions[name].triggered.connect(lambda _on=False, do=act: do())
        for theme in THEMES:
            self._actions[f"theme_{theme}"].triggered.connect(lambda _on=False, name=theme: self._set("theme", name))
        self._actions["full_screen"].toggled.connect(lambda on: [window.showNormal, window.showFullScreen][on]())
        window.rail.page_wanted.connect(self._open_page)
        window.paths_dropped.connect(self.import_paths)
        window.closing.connect(self.close)
        self.navigation.import_wanted.connect(self.import_paths)
        self.navigation.workshop.import_wanted.connect(self.import_paths)
        self.navigation.workshop.print_wanted.connect(self.printing.open_set)
        self._removals.changed.connect(self._library_changed)
        self.navigation.setting_changed.connect(self._apply)
        self.navigation.library_made.connect(self._connect_library)
        self._translation.changed.connect(self._speak_anew)

    def _table(self) -> dict[str, Callable[[], object]]:
        navigation = self.navigation
        return {
            "import_files": self._import_desk.ask_files,
            "import_folder": self._import_desk.ask_folder,
            "print": self._print,
            "settings": navigation.open_settings,
            "quit": self._window.close,
            "undo": self._undo,
            "find": navigation.find,
            "remove": lambda: self._removals.remove(navigation.library().current_id),
            "library": navigation.open_library,
            "review": navigation.reviews.open,
            "statistics": navigation.statistics.open,
            "review_now": navigation.reviews.begin,
            "review_short": lambda: navigation.reviews.begin(SHORT),
            "back": navigation.back,
            "palette": self._open_palette,
            "larger": lambda: self._resize(_SIZES[2]),
            "smaller": lambda: self._resize(-_SIZES[2]),
            "normal_size": lambda: self._set("text_size", 100),
            "practise": lambda: navigation.choose_run(navigation.set_at_hand, Mode.PRACTICE),
            "read": lambda: navigation.read(navigation.set_at_hand),
            "test": lambda: navigation.choose_run(navigation.set_at_hand, Mode.TEST),
            "resume": lambda: navigation.library().resume(),
            "manual": navigation.help.open_manual,
            "shortcuts": navigation.help.open_shortcuts,
            "about": navigation.help.open_about,
            "learners": navigation.people.open,
            "backups": self.restoring.open,
            "draft": navigation.drafting.open,
            "edit_set": lambda: navigation.workshop.open_set(navigation.set_at_hand),
            **navigation.workshop.table(),
        }

    def _open_page(self, key: str) -> None:
        opened = {
            "library": self.navigation.open_library,
            "review": self.navigation.reviews.open,
            "statistics": self.navigation.statistics.open,
            "draft": self.navigation.workshop.open,
            "settings": self.navigation.open_settings,
        }
        opened[key]()

    def _connect_library(self, page: LibraryPage) -> None:
        """Connect a library page that was just made."""
        page.wanted.connect(lambda name, _set_id: self._actions[name].trigger())
        page.strip.cancel_wanted.connect(self.imports.cancel)

    def _shelf_filled(self) -> None:
        self.navigation.library().wait_for_sets(on=False)
        self._refresh_library()

    def _shelf_empty(self, error: QuizError) -> None:
        self.navigation.library().wait_for_sets(on=False)
        self.navigation.complain(error)

    def _undo(self) -> None:
        workshop = self.navigation.workshop
        workshop.undo() if workshop.is_here else self._removals.undo()

    def _library_changed(self, set_id: str) -> None:
        """Show the library as it is after a set was removed or brought back."""
        self._refresh_library()
        if set_id:
            self.navigation.library().cards.select(set_id)

    def _print(self) -> None:
        workshop = self.navigation.workshop
        workshop.print() if workshop.is_here else self.printing.open(self.navigation.set_at_hand)

    def _refresh_library(self) -> None:
        self.navigation.library().refresh()
        self.navigation.reviews.refresh()
        if self.navigation.spot.page == "library":
            self.navigation.library().focus_cards()

    def _open_palette(self) -> None:
        from quizapp.gui.command_palette import CommandPalette
        from quizapp.gui.offers import offers, search_offers

        library, read = self._desk.library, self.navigation.read
        found = offers(self._actions, self._window.pages.currentWidget(), library, read)
        palette = CommandPalette(self._look, found, lambda query: search_offers(library, query, read), self._window)
        palette.open()

    def _resize(self, by: int) -> None:
        low, high, _ = _SIZES
        self._set("text_size", min(max(self._look.text_size + by, low), high))

    def _set(self, name: str, value: str | int) -> None:
        self._desk.preferences.set(name, value)
        self._apply(name)

    def _apply(self, name: str) -> None:
        """Put a setting in force that was changed just now."""
        preferences = self._desk.preferences
        self._look.set_theme(preferences.text("theme"))
        self._look.set_text_size(preferences.number("text_size"))
        self._show_look()
        self.navigation.show_settings_anew()
        if name == "retention":
            self._desk.review.refresh()
            self.navigation.reviews.refresh()
        if name == "language":
            self._translation.set_language(preferences.text("language"))

    def _show_look(self) -> None:
        self._actions[f"theme_{self._desk.preferences.text('theme')}"].setChecked(True)
        low, high, _ = _SIZES
        self._actions.enable("larger", on=self._look.text_size < high)
        self._actions.enable("smaller", on=self._look.text_size > low)

    def _speak_anew(self) -> None:
        """Say everything in the other language."""
        was_here = self.navigation.spot.page
        self._window.retranslate()
        self.navigation.rebuild()
        if was_here == "settings":
            self.navigation.settings().focus_setting("language")

    def _tend(self) -> None:
        self.tasks.start(lambda _progress: self._desk.tend()).failed.connect(self.navigation.complain)
