"""The cards below and beside the day's number: what is in it, and what comes after."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.day_columns import DayColumns
from quizapp.gui.parts.pill import Pill
from quizapp.gui.review_words import due_words, items, set_line, weekday
from quizapp.services.review import DueSet, Today


class TodayList(QFrame):
    """The sets that today's questions come from, the fullest first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("role", "card")
        head = QHBoxLayout()
        head.setContentsMargins(look.px(23), look.px(12), look.px(23), look.px(12))
        head.addWidget(line_label(self.tr("Up today"), "heading"), 1)
        head.addWidget(line_label(self.tr("the shakiest first"), "small", "muted"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_sets(self, sets: tuple[DueSet, ...], today: date) -> None:
        """Show these sets."""
        while (entry := self._rows.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for due in sets:
            self._rows.addWidget(self._row(due, today))
        self.setVisible(bool(sets))

    def _row(self, due: DueSet, today: date) -> QWidget:
        look = self._look
        row = QWidget()
        row.setMinimumHeight(look.px(73))
        rule = QFrame(row)
        rule.setProperty("role", "rule")
        words = QVBoxLayout()
        words.setSpacing(look.px(3))
        words.addStretch(1)
        words.addWidget(plain_label(due.title, "body"))
        words.addWidget(plain_label(set_line(due, today), "small", "muted"))
        words.addStretch(1)
        inner = QHBoxLayout()
        inner.setContentsMargins(look.px(23), look.px(6), look.px(23), look.px(6))
        inner.setSpacing(look.px(16))
        inner.addLayout(words, 1)
        inner.addWidget(Pill(look, due_words(due.due)))
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addLayout(inner, 1)
        return row


class ComingDays(QFrame):
    """What the seven days after today bring, under the cap."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.sum = line_label("", "small", "muted")
        self.columns = DayColumns(look)
        self.columns.setAccessibleName(self.tr("Questions on the coming days"))
        head = QHBoxLayout()
        head.addWidget(line_label(self.tr("After that"), "heading"), 1)
        head.addWidget(self.sum)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(17), look.px(20), look.px(14))
        column.setSpacing(look.px(12))
        head.setContentsMargins(look.px(3), 0, look.px(3), 0)
        column.addLayout(head)
        column.addWidget(self.columns, 1)

    def show_days(self, today: Today) -> None:
        """Show the days that follow."""
        days = [today.day + timedelta(days=ahead + 1) for ahead in range(len(today.coming))]
        names = [self.tr("tomorrow"), *(weekday(day) for day in days[1:])]
        spoken = ", ".join(f"{name}: {items(number)}" for name, number in zip(names, today.coming, strict=True))
        self.columns.show_days(list(zip(names, today.coming, strict=True)), spoken)
        self.sum.setText(self.tr("{0} in 7 days").format(QLocale().toString(sum(today.coming))))
