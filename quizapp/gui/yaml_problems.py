"""List the problems of the set below its text: what is wrong, where, and a button where the mend is certain."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.errors import Problem
from quizapp.gui.counted import counted
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.pill import Pill

_MOST = 60
_ROOM_FOR_PLACE = 420


class ProblemRow(QFrame):
    """One problem. `wanted` asks for its place, `mend_wanted` for its mend."""

    wanted = Signal()
    mend_wanted = Signal()

    def __init__(self, look: Look, problem: Problem, words: str) -> None:
        super().__init__()
        self.problem = problem
        self.setProperty("role", "problem")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        place = problem.location
        where = self.tr("Line {0}, column {1}").format(place.line, place.column)
        self.setAccessibleName(f"{words} {where}")
        sign = QLabel()
        sign.setPixmap(look.pixmap("warning" if problem.is_error else "info", _tone(problem), 18))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6))
        row.setSpacing(look.px(12))
        row.addWidget(sign)
        self._look = look
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(look.px(4))
        self._words.addWidget(plain_label(words, "small"), 1)
        row.addLayout(self._words, 1)
        self.button: Button | None = None
        if problem.mend is not None and place.end_column:
            self.button = Button(look, self.tr("Mend"), "secondary", "small")
            self.button.setToolTip(self.tr("Puts there: {0}").format(problem.mend.strip()))
            self.button.clicked.connect(self.mend_wanted)
            row.addWidget(self.button)
        self._words.addWidget(line_label(where, "small", "muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(_ROOM_FOR_PLACE)
        self._words.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)


class ProblemList(QFrame):
    """The list, 144 high or folded. `wanted` brings a problem whose place is asked for, `mend_wanted` one to mend."""

    wanted = Signal(object)
    mend_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[tuple[Problem, str], ...] | None = None
        self.rows: list[ProblemRow] = []
        self.setProperty("role", "side")
        self.title = line_label(self.tr("Problems"), "body", bold=True)
        self.errors = Pill(look, "", "wrong")
        self.warnings = Pill(look, "", "notice")
        self.note = line_label("", "small", "muted")
        self.fold = icon_button(look, "chevron_down", self.tr("Fold the list"), "small")
        self.fold.clicked.connect(self._fold)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        for part in (self.title, self.errors, self.warnings, self.note):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(6), look.px(8), look.px(4))
        column.setSpacing(look.px(4))
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self._measure()

    def show_waiting(self) -> None:
        """Say that the text is being checked; what was found in another text is greyed."""
        self._area.setEnabled(False)
        self.note.setText(self.tr("checking …"))

    def show_problems(self, problems: Sequence[tuple[Problem, str]]) -> None:
        """Show these problems."""
        self._area.setEnabled(True)
        errors = sum(problem.is_error for problem, _ in problems)
        rest = len(problems) - errors
        self.errors.set_text(counted(errors, self.tr("1 error"), self.tr("{0} errors")), "wrong")
        self.warnings.set_text(counted(rest, self.tr("1 remark"), self.tr("{0} remarks")), "notice")
        self.errors.setVisible(errors > 0)
        self.warnings.setVisible(rest > 0)
        self.note.setText("" if problems else self.tr("none"))
        if self._shown == tuple(problems):
            return
        self._shown = tuple(problems)
        self._fill()

    def _fill(self) -> None:
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(2))
        self.rows = []
        for problem, words in (self._shown or ())[:_MOST]:
            row = ProblemRow(self._look, problem, words)
            row.wanted.connect(lambda found=problem: self.wanted.emit(found))
            row.mend_wanted.connect(lambda found=problem: self.mend_wanted.emit(found))
            self.rows.append(row)
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(ground)
        self._measure()

    def _fold(self) -> None:
        self._area.setVisible(self._area.isHidden())
        self.fold.set_icon("chevron_up" if self._area.isHidden() else "chevron_down")
        self._measure()

    def _measure(self) -> None:
        """Be as high as the head where nothing is to be seen below it; else as high as there is room, at most 144."""
        folded = self._area.isHidden() or not self._shown
        self.setMinimumHeight(self._look.px(44))
        self.setMaximumHeight(self._look.px(44 if folded else 144))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())


def _tone(problem: Problem) -> str:
    return "wrong" if problem.is_error else "notice"
