"""List the problems of imported files: where each stands, what was expected, what to write instead."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.errors import Location, Problem
from quizapp.core.item import Language
from quizapp.gui.counted import counted
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.services.library import ImportedFile, ImportOutcome
from quizapp.services.wording import Wording

_MOST = 200


class ProblemsPage(QScrollArea):
    """The problems, file by file. `again_wanted` asks to import the files again, `place_wanted` for a place in one."""

    again_wanted = Signal(list)
    back_wanted = Signal()
    place_wanted = Signal(Path, int, int)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = Wording(language)
        self._files: tuple[ImportedFile, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the problems on a line each, as the command line writes them."""
        return tuple(self._wording.problem(problem) for file in self._files for problem in file.problems)

    def show_files(self, files: Sequence[ImportedFile]) -> None:
        """Show the problems of these files; those that were not imported come first."""
        kept = [file for file in files if file.problems or file.outcome is ImportOutcome.FAILED]
        self._files = tuple(sorted(kept, key=lambda file: file.outcome is not ImportOutcome.FAILED))
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 32)
        column.setSpacing(16)
        column.addLayout(self._head())
        left = _MOST
        for file in self._files:
            column.addWidget(self._file_card(file, left))
            left = max(left - len(file.problems), 0)
        column.addStretch()
        self.setWidget(ground)

    def _head(self) -> QVBoxLayout:
        errors = sum(problem.is_error for file in self._files for problem in file.problems)
        warnings = sum(not problem.is_error for file in self._files for problem in file.problems)
        counts = []
        if errors:
            counts.append(counted(errors, self.tr("1 error"), self.tr("{0} errors")))
        if warnings:
            counts.append(counted(warnings, self.tr("1 warning"), self.tr("{0} warnings")))
        back = icon_button(self._look, "chevron_left", self.tr("Back to the library"))
        back.clicked.connect(self.back_wanted)
        self.again = Button(self._look, self.tr("Import again"), "secondary", "large", "redo")
        self.again.clicked.connect(lambda: self.again_wanted.emit([file.path for file in self._files]))
        copy = Button(self._look, self.tr("Copy list"), "quiet", "large")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(self.lines)))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(back)
        row.addWidget(plain_label(self.tr("Problems of the import"), "title"), 1)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(self.again)
        buttons.addWidget(copy)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(plain_label(", ".join(counts), "muted"))
        advice = self.tr("Correct the places named in the file, save it and import it again.")
        column.addWidget(plain_label(advice, "small", "muted"))
        column.addSpacing(8)
        column.addLayout(buttons)
        return column

    def _file_card(self, file: ImportedFile, most: int) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        failed = file.outcome is ImportOutcome.FAILED
        state = self.tr("not imported") if failed else self.tr("imported")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(plain_label(file.path.name, "heading"))
        names.addWidget(plain_label(state, "small", "wrong" if failed else "right", bold=True))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(names, 1)
        head.addWidget(self._open_button(file.path), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for problem in file.problems[:most]:
            column.addWidget(self._problem_row(file.path, problem))
        hidden = len(file.problems) - most
        if hidden > 0:
            words = self.tr("and {0} more; the copied list has all").format(hidden)
            column.addWidget(plain_label(words, "small", "muted"))
        return card

    def _open_button(self, path: Path) -> Button:
        button = Button(self._look, self.tr("Open file"), "secondary", "small", "export")
        button.setToolTip(self.tr("Open the file in the program that the system uses for it"))
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        return button

    def _problem_row(self, path: Path, problem: Problem) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        tone, icon = ("wrong", "cross") if problem.is_error else ("notice", "warning")
        sign = QLabel()
        sign.setPixmap(self._look.pixmap(icon, tone, 20))
        sign.setAccessibleName(self.tr("Error") if problem.is_error else self.tr("Warning"))
        words = QVBoxLayout()
        words.setSpacing(2)
        message = plain_label(self._wording.text(problem.message), "body")
        message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(message)
        at = problem.location
        place = Button(self._look, self._place(at) or self.tr("Show"), "link", "small")
        place.setToolTip(self.tr("Mend it in the workshop"))
        place.setAccessibleName(self.tr("Mend in the workshop: {0}").format(self._place(at)))
        place.clicked.connect(lambda: self.place_wanted.emit(path, max(at.line, 1), max(at.column, 1)))
        words.addWidget(place, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        return row

    def _place(self, place: Location) -> str:
        where = self.tr("Line {0}, column {1}").format(place.line, place.column) if place.line else ""
        return " · ".join(part for part in (where, field_words(place.field)) if part)


def field_words(path: str) -> str:
    """Return where a field is as people count: `figures[0].evidence` is the evidence of the first figure."""
    return re.sub(r"\[(\d+)\]", lambda match: f" {int(match[1]) + 1}", path).replace(".", ", ")
