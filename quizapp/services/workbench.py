"""Hold the one truth of the workshop: the text of a set, and with it the set, its problems and the way back.

Every edit is a new text. A form, a tick or a corrected fact comes as a set (`change`) and is written into the text so
that comments and order survive; what is typed comes as text (`type_text`). The text is examined afterwards, beside the
window (`examination` and `take`) or at once (`check`). Where the text cannot be read, the last set that could be stays.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.core.errors import Problem
from quizapp.core.item import ItemSet
from quizapp.services.examination import Examined, examine, mended, read_text
from quizapp.services.history import History
from quizapp.services.set_file import SetFile
from quizapp.services.writing import SCHEMA

_TYPING = "typing"


@dataclass(frozen=True, slots=True)
class _State:
    """A text, the set to show, whether the set says what the text says, and the problems, None before it is checked."""

    text: str
    item_set: ItemSet | None
    in_step: bool
    problems: tuple[Problem, ...] | None = None


class Workbench:
    """A set that is worked on. `file` is where it lies on disk."""

    def __init__(self, file: SetFile) -> None:
        self.file = file
        self._state = _State(file.text, None, in_step=False)
        self._history: History[_State] = History()
        self.check()

    @classmethod
    def open(cls, path: Path) -> "Workbench":
        """Return a bench with the set of a file; FileError where it cannot be read."""
        return cls(SetFile.read(path))

    @classmethod
    def of(cls, item_set: ItemSet) -> "Workbench":
        """Return a bench with a set that has no file yet."""
        from quizapp.formats.yaml_writer import write_set  # loaded late, as below: the window's start must not wait

        return cls(SetFile(write_set(item_set, SCHEMA.name)))

    @classmethod
    def copy_of(cls, path: Path) -> "Workbench":
        """Return a bench with a copy of a set that has no file yet and needs none: its article is embedded."""
        from quizapp.formats.yaml_edit import updated
        from quizapp.formats.yaml_writer import schema_line, write_set

        opened = cls.open(path)
        item_set = opened.item_set
        if item_set is None:
            return cls(SetFile(opened.text, is_copy=True))
        whole = replace(item_set, article=replace(item_set.article, file=None))
        # The title may stand in the article's own file alone.
        untitled = replace(item_set, article=replace(item_set.article, title=None))
        text = updated(opened.text, untitled, whole) or write_set(whole, SCHEMA.name)
        first, line_end, rest = text.partition("\n")
        is_schema = first.startswith(schema_line(""))
        head = schema_line(SCHEMA.name) if is_schema else first
        return cls(SetFile(f"{head}{line_end}{rest}", is_copy=True))

    @property
    def text(self) -> str:
        """Return the text as it is now, with line feeds as line ends."""
        return self._state.text

    @property
    def item_set(self) -> ItemSet | None:
        """Return the set to show: the one that the text holds, or the last one that could be read."""
        return self._state.item_set

    @property
    def in_step(self) -> bool:
        """Tell whether the set says what the text says, so that `change` may be called with one made from it."""
        return self._state.in_step

    @property
    def is_checked(self) -> bool:
        """Tell whether the problems are those of the text as it is now, the advice of the rules included."""
        return self._state.problems is not None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the text as it is now, in its order; nothing before it is checked."""
        return self._state.problems or ()

    @property
    def is_changed(self) -> bool:
        """Tell whether something has not been saved."""
        return self.file.path is None or self.text != self.file.text

    @property
    def has_work(self) -> bool:
        """Tell whether work would be lost with the bench: a copy as it was taken holds none."""
        return self.is_changed and (not self.file.is_copy or self.text != self.file.text)

    @property
    def is_changed_outside(self) -> bool:
        """Tell whether somebody else has changed the file since it was read or written here."""
        return self.file.is_changed_outside

    @property
    def undo_label(self) -> str:
        """Return what would be taken back, "" where there is nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """Return what would be done again, "" where there is nothing."""
        return self._history.redo_label

    def change(self, label: str, item_set: ItemSet, merge: str = "") -> bool:
        """Put another set into the text and return whether that could be done; it cannot while the text has errors
        that were typed. `label` says in the user's words what is done; changes with one `merge` that follow each other
        are taken back together. Errors that the new set itself has (an option that is empty) stay to be mended."""
        if not self._state.in_step:
            self.check()
        old = self._state.item_set
        if old is None or not self._state.in_step:
            return False
        if item_set == old:
            return True
        text, shown = self._written(old, item_set)
        self._put(_State(text, shown, in_step=True), label, merge)
        return True

    def type_text(self, text: str, label: str) -> None:
        """Take a text as it was typed; keys that follow each other are taken back together until `rest`."""
        if text != self.text:
            self._put(_State(text, self._state.item_set, in_step=False), label, _TYPING)

    def replace_text(self, text: str, label: str) -> None:
        """Take another text as a step of its own."""
        self.rest()
        if text != self.text:
            self._put(_State(text, self._state.item_set, in_step=False), label, "")
            self.check()

    def rest(self) -> None:
        """End the step that is going on."""
        self._history.rest()

    def undo(self) -> bool:
        """Take back the last step; return whether there was one."""
        return self._go(self._history.undo(self._state))

    def redo(self) -> bool:
        """Do again what was taken back; return whether there was something."""
        return self._go(self._history.redo(self._state))

    def examination(self) -> Callable[[], Examined]:
        """Return the work that examines the text as it is now; it touches nothing and may be done in any thread."""
        text, path = self.text, self.file.path
        return lambda: examine(text, path)

    def take(self, found: Examined) -> bool:
        """Take what an examination found, unless the text was changed since; return whether it was taken."""
        state = self._state
        if found.text != state.text:
            return False
        if found.item_set is not None:
            self._state = _State(state.text, found.item_set, in_step=True, problems=found.problems)
        else:
            self._state = _State(state.text, state.item_set, state.in_step, found.problems)
        return True

    def check(self) -> None:
        """Examine the text at once."""
        if not self.is_checked:
            self.take(self.examination()())

    def mend(self, problem: Problem, label: str) -> bool:
        """Put the mend of a problem into the text; return whether that helped."""
        text = mended(self.text, problem, self.file.path)
        if text is None:
            return False
        self.replace_text(text, label)
        return True

    def save(self, path: Path | None = None) -> None:
        """Write the text to its file or to another one; a file that somebody else changed is left alone: FileError."""
        self.rest()
        self.file = self.file.saved(self.text, path)

    def keep_mine(self) -> None:
        """Let the next save write over what somebody else put into the file."""
        assert self.file.path is not None
        self.file = SetFile.read(self.file.path)

    def take_theirs(self, label: str) -> None:
        """Take what somebody else put into the file; what stood here can be brought back by undo."""
        self.keep_mine()
        self.replace_text(self.file.text, label)

    def merge(self, label: str) -> bool:
        """Take the changes of somebody else as well as the own ones; return False where both changed the same."""
        merged = self.file.merged(self.text)
        if merged is None:
            return False
        self.file, text = merged
        self.replace_text(text, label)
        return True

    def _written(self, old: ItemSet, new: ItemSet) -> tuple[str, ItemSet]:
        """Return the text with another set in it, and that set; as the reader has it, where no text says the same.

        The file is written anew where it cannot be changed in place (its questions stand in brackets).
        """
        from quizapp.formats.yaml_edit import updated
        from quizapp.formats.yaml_writer import write_set

        text = updated(self.text, old, new)
        found = read_text(text, self.file.path).item_set if text is not None else None
        if text is not None and found in (None, new):
            return text, new
        anew = write_set(new, SCHEMA.name)
        if text is None or found is None or read_text(anew, self.file.path).item_set == new:
            return anew, new
        return text, found

    def _put(self, state: _State, label: str, merge: str) -> None:
        self._history.add(label, self._state, merge)
        self._state = state

    def _go(self, state: _State | None) -> bool:
        if state is not None:
            self._state = state
        return state is not None
