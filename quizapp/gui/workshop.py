"""Lead through the workshop: its page, what the actions do there, trial run, and the way back to it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.gui.actions import Actions
from quizapp.gui.fact_actions import FACT_ACTIONS
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.pages import Pages
from quizapp.gui.way import Spot, Way
from quizapp.gui.workshop_tools import WorkshopTools
from quizapp.services.desk import Desk

if TYPE_CHECKING:
    from quizapp.core.item import ItemSet
    from quizapp.gui.workshop_bench import WorkshopBench
    from quizapp.gui.workshop_page import WorkshopPage
    from quizapp.services.kept_drafts import KeptDraft

_ACTIONS = (
    *("workshop_save", "workshop_save_as", "trial_run", "workshop_view", "replace", "next_problem"),
    *("workshop_add", "workshop_copy", "workshop_up", "workshop_down", "workshop_remove", "redo"),
    *FACT_ACTIONS,
)


class Workshop(QObject):
    """The workshop in the window. `start_wanted` asks for the page on which a set is begun or opened, `print_wanted`
    brings a set and what loads its pictures, `left` tells that undo means nothing here now."""

    start_wanted = Signal()
    print_wanted = Signal(object, object)
    left = Signal()
    import_wanted = Signal(list)

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        way: Way,
        pages: Pages,
        actions: Actions,
        desk: Desk,
        guard: Callable[[Callable[[], object]], None],
    ) -> None:
        super().__init__(way)
        self._window, self._look, self._way, self._pages = window, look, way, pages
        self._actions, self._desk, self._guard = actions, desk, guard
        self.tools = WorkshopTools(window, look, way, pages, desk, guard, self.page)
        self.tools.touched.connect(self.enable)
        self.tools.changed_outside.connect(self._changed_outside)
        self.tools.tried.connect(self._tried)
        self.tools.import_wanted.connect(self.import_wanted)
        self._chosen, self._view = "", "form"
        way.leaving.connect(self._leaving)
        look.changed.connect(self._drop)

    @property
    def bench(self) -> "WorkshopBench":
        """Return the bench."""
        return self.tools.bench

    @property
    def is_here(self) -> bool:
        """Tell whether the page is shown."""
        return self._way.spot.page == "workshop"

    def open(self) -> None:
        """Show what is worked on, or the page on which a set is begun."""
        if self.bench.is_loaded:
            page = self.page()
            self._way.go(Spot("workshop"))
            page.drafts.view.setFocus()
        else:
            self.start_wanted.emit()

    def open_set(self, set_id: str) -> None:
        """Work on a set of the library."""
        path = self._desk.library.path(set_id) if set_id else None
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path, line: int = 0, column: int = 1) -> None:
        """Work on the set of a file, at a line of its text where one is named."""
        from quizapp.gui.leech_note import tell_leeches
        from quizapp.gui.workshop_files import open_bench

        def act() -> None:
            if self.bench.path is None or self.bench.path.resolve() != path.resolve():
                open_bench(path, self.bench)
                if self.bench.path is None:
                    words = self.tr("This set came with the program and stays as it is; you work on a copy.")
                    self._window.notice.say(words)
            self.open()
            tell_leeches(self._window, self._desk.review, self.page(), self.bench.item_set)
            if line or self.bench.item_set is None:
                self.page().show_line(max(line, 1), column)

        self._guard(act)

    def begin(self, item_set: "ItemSet") -> None:
        """Work on a set that was drafted just now."""
        from quizapp.services.workbench import Workbench

        self.bench.load(Workbench.of(item_set))
        self.open()

    def restore(self, draft: "KeptDraft") -> None:
        """Go on with unsaved work."""
        self._guard(lambda: self.bench.load(draft.restored(), draft.key))
        self.open()

    def page(self) -> "WorkshopPage":
        """Return the page."""
        return self._pages.get("workshop", self._make)

    def undo(self) -> None:
        """Take back the last step."""
        self.page().form.flush()
        self.bench.undo()

    def find(self, *, replacing: bool = False) -> None:
        """Search the text of the set."""
        page = self.page()
        page.show_view("yaml")
        page.yaml.finder.open(replacing=replacing)

    def print(self) -> None:
        """Print the set as it is on the bench."""
        self.page().form.flush()
        if self.bench.item_set is not None:
            self.print_wanted.emit(self.bench.item_set, self.tools.files.load_image)

    def try_out(self) -> None:
        """Let the teacher answer the questions as a learner does."""
        self.page().form.flush()
        item_set = self.bench.item_set
        if item_set is not None:
            self._guard(lambda: self.tools.trial.start(item_set, self.tools.files.load_image))

    def table(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the workshop do."""
        return {
            "workshop": self.open,
            "open_set": self._ask_file,
            "workshop_save": lambda: self._settled(self.tools.files.save),
            "workshop_save_as": lambda: self._settled(self.tools.files.save_as),
            "trial_run": self.try_out,
            "redo": lambda: self.bench.redo(),
            "workshop_view": lambda: self.page().show_view("form" if self._view == "yaml" else "yaml"),
            "replace": lambda: self.find(replacing=True),
            "next_problem": self._next_problem,
            **{name: partial(self._correct, name) for name in FACT_ACTIONS},
            "workshop_add": lambda: self.page().drafts.add_button.showMenu(),
            "workshop_copy": lambda: self.page().edits.copy(self.page().drafts.view.current_id),
            "workshop_up": lambda: self.page().edits.move(self.page().drafts.view.current_id, -1),
            "workshop_down": lambda: self.page().edits.move(self.page().drafts.view.current_id, 1),
            "workshop_remove": lambda: self.page().edits.remove(self.page().drafts.view.current_id),
        }

    def _correct(self, name: str) -> None:
        self.tools.facts.table()[name]()

    def enable(self) -> None:
        """Let the actions work that mean something now, and say what undo would take back."""
        self._actions.enable(*_ACTIONS, on=self.is_here)
        if not self.is_here or not self.bench.is_loaded:
            for name in ("undo", "redo"):
                self._actions.explain(name)
            self.left.emit()
            return
        bench = self.bench.bench
        for name, label in (("undo", bench.undo_label), ("redo", bench.redo_label)):
            words = {"undo": self.tr("Undo: {0}"), "redo": self.tr("Redo: {0}")}[name]
            self._actions.explain(name, words.format(label) if label else "")
        self._actions.enable("undo", on=bool(bench.undo_label))
        self._actions.enable("redo", on=bool(bench.redo_label))
        self._actions.enable("print", "trial_run", on=bench.item_set is not None)
        self.page().head.show_bench(self.bench)

    def close(self) -> None:
        """Keep what is not saved."""
        if self._pages.has("workshop"):
            self.page().form.flush()
        self.tools.close()

    def _settled(self, act: Callable[[], object]) -> None:
        self.page().form.flush()
        act()

    def _next_problem(self) -> None:
        self.page().show_view("yaml")
        self.page().yaml.next_problem()

    def _ask_file(self) -> None:
        from quizapp.gui.dialogs import SetFilesQuestion

        path = SetFilesQuestion.ask_one(self._window, self._desk.preferences.text("last_folder"))
        if path is not None:
            self._desk.preferences.set("last_folder", str(path.parent))
            self.open_file(path)

    def _changed_outside(self) -> None:
        words = self.tr("{0} was changed by another program.").format(self.bench.path.name if self.bench.path else "")
        self._window.notice.say(words, self.tr("Choose"), self.tools.files.settle)

    def _tried(self, words: str) -> None:
        """Come back from a trial run."""
        self.open()
        if words:
            self._window.notice.say(words)

    def _leaving(self, spot: Spot) -> None:
        if spot.page == "workshop" and self._pages.has("workshop"):
            self.page().form.flush()

    def _drop(self) -> None:
        """Make the page anew in another size or colour; the bench keeps what is worked on."""
        if self._pages.has("workshop"):
            here = self.is_here
            self._pages.drop("workshop")
            if here:
                self.open()

    def _make(self) -> "WorkshopPage":
        from quizapp.gui.workshop_page import WorkshopPage

        files = self.tools.files
        page = WorkshopPage(
            self._look, self._actions, self.bench, self.tools.facts.corrections, files.load_image, files.bring_image
        )
        self.tools.facts.attach(page)
        page.choose(self._chosen)
        page.show_view(self._view)
        page.view_changed.connect(self._keep_view)
        page.drafts.view.current_moved.connect(lambda: self._keep_choice(page))
        return page

    def _keep_view(self, view: str) -> None:
        self._view = view

    def _keep_choice(self, page: "WorkshopPage") -> None:
        self._chosen = page.drafts.view.current_id
