"""Remember the states of what is edited, and lead back and forth through them."""

from dataclasses import dataclass
from typing import Generic, TypeVar

StateT = TypeVar("StateT")
_MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Step(Generic[StateT]):
    """What was done, in the user's words, and how things stood before; steps with one `merge` become one."""

    label: str
    state: StateT
    merge: str = ""


class History(Generic[StateT]):
    """The way that led to the present state, and the way back to what was taken back."""

    def __init__(self) -> None:
        self._done: list[Step[StateT]] = []
        self._undone: list[Step[StateT]] = []
        self._open = False

    @property
    def undo_label(self) -> str:
        """Return what would be taken back, "" where there is nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """Return what would be done again, "" where there is nothing."""
        return self._undone[-1].label if self._undone else ""

    def add(self, label: str, before: StateT, merge: str = "") -> None:
        """Note that something was done; it goes on with the step before where both have the same `merge`."""
        self._undone.clear()
        if merge and self._open and self._done and self._done[-1].merge == merge:
            return
        self._done.append(Step(label, before, merge))
        del self._done[:-_MOST_STEPS]
        self._open = True

    def rest(self) -> None:
        """End the step that is going on: what comes next is a step of its own."""
        self._open = False

    def undo(self, present: StateT) -> StateT | None:
        """Return the state before the last step, None where there is none."""
        return self._moved(self._done, self._undone, present)

    def redo(self, present: StateT) -> StateT | None:
        """Return the state behind the step that was taken back last, None where there is none."""
        return self._moved(self._undone, self._done, present)

    def _moved(self, source: list[Step[StateT]], target: list[Step[StateT]], present: StateT) -> StateT | None:
        self._open = False
        if not source:
            return None
        step = source.pop()
        target.append(Step(step.label, present, step.merge))
        return step.state
