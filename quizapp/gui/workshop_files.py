"""The files of the workshop: open, save, save elsewhere, print, what to do with a file that somebody else changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.main_window import MainWindow
from quizapp.gui.workshop_bench import WorkshopBench
from quizapp.services.desk import Desk
from quizapp.services.set_folder import load_beside

_Guard = Callable[[Callable[[], object]], None]


class WorkshopFiles(QObject):
    """What happens between bench and disk. `import_wanted` brings a file that was written and can be loaded."""

    import_wanted = Signal(list)

    def __init__(self, window: MainWindow, bench: WorkshopBench, desk: Desk, guard: _Guard) -> None:
        super().__init__(bench)
        self._window = window
        self._bench = bench
        self._desk = desk
        self._guard = guard
        self._is_asking = False

    def save(self) -> None:
        """Write the set to its file; ask for one where it has none yet."""
        if self._bench.path is None:
            self.save_as()
        else:
            self._write(self._bench.path)

    def save_as(self) -> None:
        """Ask for a file and write the set to it."""
        from quizapp.gui.dialogs import ArticleQuestion

        item_set = self._bench.item_set
        name = f"{item_set.id}.yaml" if item_set else "set.yaml"
        folder = self._desk.preferences.text("last_folder")
        proposal = str(Path(folder) / name) if folder else name
        path = ArticleQuestion.ask_target(self._window, proposal)
        if path is not None:
            self._write(path)

    def settle(self) -> None:
        """Ask what shall become of a file that somebody else changed, and do it."""
        from quizapp.gui.dialogs import ForeignChangeQuestion

        path = self._bench.path
        if self._is_asking or path is None or not self._bench.bench.is_changed_outside:
            return
        self._is_asking = True
        choice = ForeignChangeQuestion.ask(self._window, path)
        self._is_asking = False
        self._guard(lambda: self._follow(choice))

    def load_image(self, name: str) -> bytes | None:
        """Return the bytes of an image of the set."""
        return load_beside(self._bench.path, name)

    def bring_image(self, parent: QWidget) -> str | None:
        """Ask for a picture and return the name by which the set can speak of it."""
        from quizapp.gui.dialogs import ImageQuestion
        from quizapp.services.set_folder import adopt_image

        set_path = self._bench.path
        if set_path is None:
            self._window.notice.say(self.tr("Save the set first: pictures lie beside its file."))
            return None
        path = ImageQuestion.ask(parent, str(set_path.parent))
        names: list[str] = []
        if path is not None:
            self._guard(lambda: names.append(adopt_image(path, set_path)))
        return names[0] if names else None

    def _follow(self, choice: str) -> None:
        """Do what was chosen: theirs, mine or merge; nothing where the question was put off."""
        if choice == "theirs":
            self._bench.settle(lambda bench: bench.take_theirs(self.tr("taking the file as it is now")))
        elif choice == "mine":
            self._bench.settle(lambda bench: bench.keep_mine())
        elif choice == "merge":
            done: list[bool] = []
            self._bench.settle(lambda bench: done.append(bench.merge(self.tr("merging"))))
            words = self.tr("Both changes are in the set now. Save to keep them.")
            clash = self.tr("Both changed the same question. Choose one of the two versions.")
            self._window.notice.say(words if done[0] else clash, *(() if done[0] else self._offer()))

    def _offer(self) -> tuple[str, Callable[[], None]]:
        return self.tr("Choose"), self.settle

    def _write(self, path: Path) -> None:
        if self._bench.bench.is_changed_outside and path == self._bench.path:
            self.settle()
            return

        def act() -> None:
            self._bench.check_now()
            self._bench.save(path)
            self._desk.preferences.set("last_folder", str(path.parent))
            self._tell(path)

        self._guard(act)

    def _tell(self, path: Path) -> None:
        """Say that the file is written; the library takes it where it has no error."""
        errors = sum(problem.is_error for problem in self._bench.bench.problems)
        if errors:
            words = self.tr("Saved: {0}. The library takes it when its errors are mended.")
            self._window.notice.say(words.format(path.name))
        else:
            self._window.notice.say(self.tr("Saved: {0}").format(path.name))
            self.import_wanted.emit([path])


def open_bench(path: Path, bench: WorkshopBench) -> None:
    """Put the set of a file on the bench, as a copy without a file where it came with the program."""
    from quizapp import paths
    from quizapp.services.workbench import Workbench

    shipped = path.resolve().is_relative_to(paths.QUESTIONS.resolve())
    bench.load(Workbench.copy_of(path) if shipped else Workbench.open(path))
