"""The head of the workshop: what is worked on and whether it is saved, undo, trial run, print, save."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui.actions import Actions
from quizapp.gui.elided_label import ElidedLabel
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.workshop_bench import WorkshopBench


class ActionButton(Button):
    """A button that does what an action does, works when it works, and says what it says."""

    def __init__(self, look: Look, action: QAction, text: str, kind: str, icon: str) -> None:
        super().__init__(look, text, kind, "medium", icon)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text().replace("&", "").rstrip("…"))


class WorkshopHead(QFrame):
    """The head, 64 high."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = ElidedLabel("", "heading")
        self.line = ElidedLabel("", "small", "muted")
        self.undo = ActionButton(look, actions["undo"], "", "icon", "undo")
        self.redo = ActionButton(look, actions["redo"], "", "icon", "redo")
        self.trial = ActionButton(look, actions["trial_run"], self.tr("Trial run"), "quiet", "play")
        self.print = ActionButton(look, actions["print"], self.tr("Print"), "quiet", "print")
        self.save = ActionButton(look, actions["workshop_save"], self.tr("Save"), "primary", "save")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        deeds = QHBoxLayout()
        deeds.setSpacing(look.px(8))
        for button in (self.undo, self.redo, self.trial, self.print, self.save):
            deeds.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8))
        self._row.setSpacing(look.px(8))
        self._row.addLayout(words, 1)
        self._row.addLayout(deeds)
        self.title.setMinimumWidth(look.px(40))
        self.line.setMinimumWidth(look.px(40))

    def show_bench(self, shown: WorkshopBench) -> None:
        """Say what is worked on, in which file, and whether all of it is saved, since when."""
        bench, saved_at = shown.bench, shown.saved_at
        self.title.set_whole((bench.item_set.title if bench.item_set else "") or self.tr("Workshop"))
        state = self.tr("not saved yet") if bench.is_changed else self.tr("saved")
        if saved_at is not None and not bench.is_changed:
            clock = QLocale().toString(saved_at, QLocale.FormatType.ShortFormat)
            state = self.tr("saved at {0}").format(clock)
        file = bench.file.path.name if bench.file.path else ""
        self.line.set_whole(" · ".join(part for part in (file, state) if part))

    def set_narrow(self, *, narrow: bool, tiny: bool) -> None:
        """Leave the words of the quiet buttons out where there is little room, of all where there is hardly any."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if tiny else beside)
        self.save.setText("" if tiny else self.tr("Save"))
        self.trial.setText("" if narrow else self.tr("Trial run"))
        self.print.setText("" if narrow else self.tr("Print"))
