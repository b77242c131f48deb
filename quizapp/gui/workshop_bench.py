"""Bring the workbench into the window: tell what changed, examine it beside the window, keep it, watch its file."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTime, QTimer, Signal

from quizapp.core.errors import Problem
from quizapp.core.item import ItemSet
from quizapp.gui.tasks import Progress, Tasks
from quizapp.services.examination import Examined
from quizapp.services.kept_drafts import KeptDraft, KeptDrafts, draft_of, new_key
from quizapp.services.workbench import Workbench

_CHECK_AFTER = 200  # ms without a key
_REST_AFTER = 1500
_KEEP_AFTER = 2000


class WorkshopBench(QObject):
    """What the parts of the workshop work on.

    `loaded`: another set lies on the bench. `edited`: its text or its set is another. `checked`: the problems are those
    of the text. `stored`: it was saved or its file is another. `changed_outside`: somebody else changed the file.
    """

    loaded = Signal()
    edited = Signal()
    checked = Signal()
    stored = Signal()
    changed_outside = Signal()

    def __init__(self, drafts: KeptDrafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._bench: Workbench | None = None
        self._key = ""
        self.saved_at: QTime | None = None
        self._checks = Tasks(self)
        self._keeping = Tasks(self)
        self._is_checking = False
        self._pause = self._timer(_CHECK_AFTER, self._examine)
        self._rest = self._timer(_REST_AFTER, self.rest)
        self._keep = self._timer(_KEEP_AFTER, self._keep_now)
        self._look: QTimer = self._timer(300, self.look_outside)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _path: self._look.start())

    @property
    def is_loaded(self) -> bool:
        """Tell whether a set lies on the bench."""
        return self._bench is not None

    @property
    def bench(self) -> Workbench:
        """Return the bench; there must be a set on it."""
        assert self._bench is not None
        return self._bench

    @property
    def key(self) -> str:
        """Return the name under which what is not saved is kept."""
        return self._key

    @property
    def item_set(self) -> ItemSet | None:
        """Return the set to show, None where there is none that can be read."""
        return self._bench.item_set if self._bench else None

    @property
    def path(self) -> Path | None:
        """Return the file of the set, None before it has one."""
        return self._bench.file.path if self._bench else None

    def load(self, bench: Workbench, key: str = "") -> None:
        """Put another set on the bench; what was there and is not saved is kept. `key`: where it was kept already."""
        self.keep()
        self._bench, self._key, self.saved_at = bench, key or new_key(), None
        self._watch()
        self.loaded.emit()
        self.stored.emit()
        self._tell()

    def change(self, label: str, item_set: ItemSet, merge: str = "") -> bool:
        """Put another set into the text; see `Workbench.change`."""
        done = self.bench.change(label, item_set, merge)
        if done:
            self._tell()
        return done

    def type_text(self, text: str) -> None:
        """Take a text as it was typed."""
        if text != self.bench.text:
            self.bench.type_text(text, self.tr("typing"))
            self._tell()

    def replace_text(self, text: str, label: str) -> None:
        """Take another text as a step of its own."""
        self.bench.replace_text(text, label)
        self._tell()

    def mend(self, problem: Problem) -> bool:
        """Put the mend of a problem in; return whether that helped."""
        done = self.bench.mend(problem, self.tr("mending"))
        self._tell()
        return done

    def undo(self) -> None:
        """Take back the last step."""
        if self.bench.undo():
            self._tell()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.bench.redo():
            self._tell()

    def rest(self) -> None:
        """End the step that is going on."""
        if self._bench:
            self._bench.rest()

    def save(self, path: Path | None = None) -> None:
        """Write the text to its file or to another; FileError where that cannot be done."""
        self.bench.save(path)
        self.saved_at = QTime.currentTime()
        self._watch()
        self._drafts.forget(self._key)
        self._keep.stop()
        self.stored.emit()

    def settle(self, act: Callable[[Workbench], object]) -> None:
        """Do something with the file and the text at once: keep mine, take theirs, merge."""
        act(self.bench)
        self._watch()
        self.stored.emit()
        self._tell()

    def check_now(self) -> None:
        """Examine the text without waiting."""
        if self._bench and not self._bench.is_checked:
            self._bench.check()
            self.checked.emit()

    def keep(self) -> None:
        """Keep what is not saved, at once; nothing where all was taken back."""
        self._keep.stop()
        if self._bench is None:
            return
        if self._bench.has_work:
            self._drafts.keep(draft_of(self._bench, self._key))
        else:
            self._drafts.forget(self._key)

    def clear(self) -> None:
        """Take everything off the bench; what is not saved is kept."""
        self.keep()
        self._bench, self._key = None, ""
        self.loaded.emit()

    def close(self) -> None:
        """Keep what is not saved and end what goes on beside."""
        self.keep()
        self._checks.close()
        self._keeping.close()

    def look_outside(self) -> None:
        """See whether somebody else changed the file."""
        if self._bench and self._bench.is_changed_outside:
            if self._bench.is_changed:
                self.changed_outside.emit()
            else:
                self.settle(lambda bench: bench.take_theirs(self.tr("taking the file as it is now")))
        self._watch()

    def _tell(self) -> None:
        self.edited.emit()
        self._rest.start()
        self._keep.start()
        if self.bench.is_checked:
            self.checked.emit()
        else:
            self._pause.start()

    def _examine(self) -> None:
        """Examine the text beside the window; once more where it was changed meanwhile."""
        if self._is_checking or self._bench is None or self._bench.is_checked:
            return
        self._is_checking = True
        work = self._bench.examination()
        task = self._checks.start(lambda _progress: _gently(work))
        task.succeeded.connect(self._take)

    def _take(self, found: object) -> None:
        self._is_checking = False
        if self._bench is None or not isinstance(found, Examined):
            return
        if self._bench.take(found):
            self.checked.emit()
        elif not self._pause.isActive():
            self._pause.start()

    def _keep_now(self) -> None:
        if self._bench is None or not self._bench.has_work:
            self._drafts.forget(self._key)
            return
        draft: KeptDraft = draft_of(self._bench, self._key)

        def work(_progress: Progress) -> None:
            self._drafts.keep(draft)

        self._keeping.start(work)

    def _watch(self) -> None:
        """Watch the file; one that was replaced has to be watched anew."""
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        if self.path is not None and self.path.exists():
            self._watcher.addPath(str(self.path))

    def _timer(self, after: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer


def _gently(work: Callable[[], Examined]) -> Examined:
    """Examine in another thread, giving way to the keys every half a millisecond."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)
    try:
        return work()
    finally:
        sys.setswitchinterval(before)
