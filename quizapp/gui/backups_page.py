"""Show the backups there are, and let one be brought back after a second click."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.report_words import moment_words
from quizapp.services.backups import Backup

_WIDEST = 760
_SHOWN_FIRST = 12


class BackupRow(QFrame):
    """One backup. `wanted` comes after the second click."""

    wanted = Signal(Path)

    def __init__(self, look: Look, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self.setProperty("role", "card")
        when = moment_words(backup.at)
        self.setAccessibleName(when)
        size = QLocale().formattedDataSize(backup.path.stat().st_size, 1)
        self.back_button = Button(look, self.tr("Go back to this state"), "secondary", "medium", "undo")
        self.back_button.set_name(self.tr("Go back to the state of {0}").format(when))
        self.sure_button = Button(look, self.tr("Go back now"), "primary", "medium", "undo")
        self.warning = plain_label(
            self.tr("Everything answered and imported since then leaves the program. A backup of now is made first."),
            "small",
        )
        self.sure_button.setAccessibleDescription(self.warning.text())
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(line_label(when, "body", bold=True))
        words.addWidget(line_label(size, "small", "muted"))
        words.addWidget(self.warning)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(10), px(16), px(10))
        row.setSpacing(px(12))
        row.addLayout(words, 1)
        row.addWidget(self.back_button)
        row.addWidget(self.sure_button)
        self.back_button.clicked.connect(lambda: self._ask(on=True))
        self.sure_button.clicked.connect(lambda: self.wanted.emit(backup.path))
        self._ask(on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.sure_button.isHidden():
            self._ask(on=False)
            self.back_button.setFocus()
        else:
            super().keyPressEvent(event)

    def _ask(self, *, on: bool) -> None:
        """Ask for the second click, or not any more."""
        self.warning.setVisible(on)
        self.sure_button.setVisible(on)
        self.back_button.setVisible(not on)
        if on:
            self.sure_button.setFocus()


class BackupsPage(QScrollArea):
    """The backups, the newest first. `wanted` brings the file of one that shall come back; `folder_wanted`: where
    they lie is to be shown."""

    wanted = Signal(Path)
    folder_wanted = Signal()

    def __init__(self, look: Look, backups: Callable[[], Sequence[Backup]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._backups = backups
        self._all = False
        self.rows: list[BackupRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.refresh()
        look.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the backups there are now."""
        px = self._look.px
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 24)
        column.setSpacing(px(12))
        column.addWidget(plain_label(self.tr("Backups"), "title"))
        found = self._backups()
        column.addWidget(plain_label(self._words(len(found)), "muted"))
        self.rows = [BackupRow(self._look, one) for one in (found if self._all else found[:_SHOWN_FIRST])]
        for row in self.rows:
            row.wanted.connect(self.wanted)
            column.addWidget(row)
        self.more_button = Button(self._look, self.tr("Show all {0}").format(len(found)), "quiet", "medium")
        self.more_button.clicked.connect(self._show_all)
        self.more_button.setVisible(len(self.rows) < len(found))
        self.folder_button = Button(self._look, self.tr("Open their folder"), "quiet", "medium", "import")
        self.folder_button.clicked.connect(self.folder_wanted)
        for button in (self.more_button, self.folder_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        ground.setMaximumWidth(px(_WIDEST) + 56)
        self.setWidget(ground)

    def take_focus(self) -> None:
        """Give the keyboard to the newest backup, or to what there is else."""
        (self.rows[0].back_button if self.rows else self.folder_button).setFocus()

    def _show_all(self) -> None:
        self._all = True
        self.refresh()
        self.rows[_SHOWN_FIRST].back_button.setFocus()

    def _words(self, count: int) -> str:
        if not count:
            return self.tr("There is none yet. The first is made half an hour after something changed, or on closing.")
        return self.tr("Sets, answers, reviews and settings as they were. What is in question files is not touched.")
