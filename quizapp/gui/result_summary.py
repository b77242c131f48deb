"""Say how a run went: per cent as a ring, points, grade, time, and bars by focus and level."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quizapp.core.certainty_marks import certainty_marks
from quizapp.core.grades import GradeTable
from quizapp.core.item import Focus, Level
from quizapp.core.session import Entry, Session
from quizapp.gui.certainty_words import marks_tip, marks_words, right_words
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.bar import Bar
from quizapp.gui.parts.mark_toggle import FOCUS_ICONS
from quizapp.gui.parts.ring import Ring
from quizapp.gui.quiz_words import amount, focus_name, level_name, minutes, per_cent, points_of

_NARROW = 340


@dataclass(frozen=True, slots=True)
class Line:
    """One bar: its name, icon and colour ("" for none), and the points reached of those that could be."""

    name: str
    icon: str
    tone: str
    points: Decimal
    maximum: Decimal


def focus_lines(session: Session) -> tuple[Line, ...]:
    """Return a bar for each focus that was asked."""
    lines = []
    for focus in Focus:
        entries = [entry for entry in session.counted if entry.item.focus is focus]
        if entries:
            lines.append(Line(focus_name(focus), FOCUS_ICONS[focus], focus.value, *_sums(entries)))
    return tuple(lines)


def level_lines(session: Session) -> tuple[Line, ...]:
    """Return a bar for each level that was asked."""
    lines = []
    for level in Level:
        entries = [entry for entry in session.counted if entry.item.level is level]
        if entries:
            lines.append(Line(level_name(level), "", "", *_sums(entries)))
    return tuple(lines)


def share_of(session: Session) -> Decimal:
    """Return the share of the points that was reached, 0 to 1."""
    return session.points / session.maximum if session.maximum else Decimal(0)


def grade_words(share: Decimal, table: GradeTable) -> str:
    """Return the German grade with its word."""
    grade = table.grade(share)
    words = (
        QCoreApplication.translate("Grades", "very good"),
        QCoreApplication.translate("Grades", "good"),
        QCoreApplication.translate("Grades", "satisfactory"),
        QCoreApplication.translate("Grades", "sufficient"),
        QCoreApplication.translate("Grades", "poor"),
        QCoreApplication.translate("Grades", "insufficient"),
    )
    return QCoreApplication.translate("Grades", "Grade {0}, {1}").format(grade, words[grade - 1])


class HeroCard(QFrame):
    """The ring with the per cent, and beside it points, grade and time."""

    def __init__(self, look: Look, session: Session, table: GradeTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self.setProperty("role", "card")
        self.setMinimumHeight(px(176))
        share = share_of(session)
        ring = Ring(look, 120, 10)
        ring.set_progress(float(share), "")
        ring.setAccessibleName(per_cent(share))
        number = line_label(per_cent(share), "title")
        stack = QGridLayout()
        stack.addWidget(ring, 0, 0, Qt.AlignmentFlag.AlignCenter)
        stack.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignCenter)
        words = QVBoxLayout()
        words.setSpacing(px(6))
        words.addStretch(1)
        words.addWidget(plain_label(points_of(session.points, session.maximum), "title"))
        words.addWidget(plain_label(grade_words(share, table), "body"))
        words.addLayout(self._time(look, session))
        told = certainty_marks(session.counted)
        if told is not None:
            for line in (marks_words(told), right_words(told)):
                label = plain_label(line, "small", "muted")
                label.setToolTip(marks_tip())
                words.addWidget(label)
        words.addStretch(1)
        self._look = look
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(px(24), px(16), px(24), px(16))
        self._row.setSpacing(px(28))
        self._row.addLayout(stack)
        self._row.addLayout(words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_NARROW)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _time(self, look: Look, session: Session) -> QHBoxLayout:
        clock = QLabel()
        clock.setPixmap(look.pixmap("clock", "muted", 18))
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        row.addWidget(clock)
        row.addWidget(line_label(minutes(session.seconds), "small", "muted"), 1)
        return row


class BarCard(QFrame):
    """A title and a bar a line, with the points at the right."""

    def __init__(self, look: Look, title: str, lines: Sequence[Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self.setProperty("role", "card")
        self.setMinimumWidth(px(280))
        grid = QGridLayout(self)
        grid.setContentsMargins(px(24), px(18), px(24), px(18))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(line_label(title, "body", bold=True), 0, 0, 1, 4)
        grid.setRowMinimumHeight(1, px(14))
        grid.setRowStretch(len(lines) + 2, 1)
        first = 1 if any(line.icon for line in lines) else 0
        for number, line in enumerate(lines, 2):
            if line.icon:
                icon = QLabel()
                icon.setPixmap(look.pixmap(line.icon, line.tone, 20))
                grid.addWidget(icon, number, 0)
            bar = Bar(look, "accent", 8, 120)
            value = f"{amount(line.points)} / {amount(line.maximum)}"
            bar.set_share(float(line.points / line.maximum) if line.maximum else 0.0, f"{line.name}: {value}")
            name = line_label(line.name, "body")
            name.setMinimumHeight(px(24))
            grid.addWidget(name, number, first)
            grid.addWidget(bar, number, first + 1)
            reached = line_label(value, "body")
            reached.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            reached.setMinimumWidth(px(72))
            grid.addWidget(reached, number, first + 2)
        grid.setColumnStretch(first + 1, 1)


def _sums(entries: Sequence[Entry]) -> tuple[Decimal, Decimal]:
    """Return the points reached and those that could be."""
    reached = sum((entry.score.points for entry in entries if entry.score), Decimal(0))
    return reached, sum((entry.item.points for entry in entries), Decimal(0))
