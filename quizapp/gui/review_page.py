"""The page Wiederholen: today's number and one button, what is in it, what comes after, the most a day brings."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.attempt import Outcome
from quizapp.core.errors import UsageError
from quizapp.core.item import Language
from quizapp.core.sitting import Sitting
from quizapp.gui.cap_field import CapField
from quizapp.gui.counted import counted
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.empty_state import EmptyState
from quizapp.gui.review_cards import ComingDays, TodayList
from quizapp.gui.review_hero import ReviewHero
from quizapp.gui.review_words import items, long_day
from quizapp.services.review import Review
from quizapp.services.wording import Wording

_NARROW = 900
_RIGHT = 400


class ReviewPage(QScrollArea):
    """The day at a glance. `begin_wanted` brings the minutes of a short sitting, 0 for a whole one; `number_changed`
    how many questions are left for today."""

    begin_wanted = Signal(int)
    library_wanted = Signal()
    number_changed = Signal(int)

    def __init__(self, look: Look, review: Review, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._review = review
        self._wording = Wording(language)
        self._told = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._build()
        look.changed.connect(self._build)

    def refresh(self) -> None:
        """Show the day as it is now."""
        today = self._review.due_today()
        self._day.setText(long_day(today.day))
        self.hero.show_day(today, self._told)
        self.list.show_sets(today.sets, today.day)
        self.coming.show_days(today)
        self.cap.show_cap(today.cap)
        self._suspended.setVisible(today.suspended > 0)
        self._show_suspended(today.suspended)
        self.empty.setVisible(not today.learned)
        for card in (self.hero, self.coming, self.cap):
            card.setVisible(today.learned)
        self.number_changed.emit(today.left)

    def show_after(self, sitting: Sitting) -> None:
        """Say how a sitting went that is over, above what comes next."""
        answers = sitting.first_answers
        known = sum(entry.score is not None and entry.score.outcome is Outcome.RIGHT for entry in answers)
        if answers:
            words = self.tr("{0}, {1} of them known at once.")
            if sitting.is_cut:
                words = self.tr("Five minutes done: {0}, {1} of them known at once.")
            self._told = words.format(items(len(answers)), counted(known, "1", "{0}"))
        self.refresh()
        self._told = ""

    def take_focus(self) -> None:
        """Give the keyboard to the button that goes on."""
        if self.empty.isVisibleTo(self):
            self.empty.button.setFocus()
        else:
            self.hero.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _build(self) -> None:
        """Make all parts, anew in another size or colour."""
        look, was_shown = self._look, self.widget() is not None
        self.hero = ReviewHero(look)
        self.list = TodayList(look)
        self.coming = ComingDays(look)
        self.cap = CapField(look, self._keep_cap)
        self.empty = EmptyState(look, "review", "library")
        self._suspended = self._suspended_row()
        self._day = plain_label("", "muted")
        self._left, self._right = QWidget(), QWidget()
        _stack(self._left, look, self.hero, self.list, self._suspended)
        _stack(self._right, look, self.coming, self.cap)
        ground = QWidget()
        ground.setProperty("role", "ground")
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(16))
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 24)
        column.setSpacing(4)
        column.addWidget(plain_label(self.tr("Review"), "title"))
        column.addWidget(self._day)
        column.addSpacing(16)
        column.addWidget(self.empty)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(ground)
        self._is_narrow: bool | None = None
        self._connect()
        self._place()
        if was_shown:
            self.refresh()

    def _connect(self) -> None:
        self.hero.begin_wanted.connect(self.begin_wanted)
        self.hero.library_wanted.connect(self.library_wanted)
        self.empty.button.clicked.connect(self.library_wanted)
        self.cap.changed.connect(self.refresh)
        self.empty.say(
            self.tr("Nothing learned yet"),
            self.tr("Practise a set. What you answered comes back here just before you would forget it."),
            self.tr("To the library"),
        )

    def _place(self) -> None:
        """Put the columns beside each other, or below where the window is narrow."""
        narrow = self.width() < self._look.px(_NARROW)
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        for side in (self._left, self._right):
            self._grid.removeWidget(side)
        self._grid.addWidget(self._left, 0, 0)
        self._grid.addWidget(self._right, *((1, 0) if narrow else (0, 1)))
        self._right.setFixedWidth(self._look.px(_RIGHT)) if not narrow else self._right.setMaximumWidth(1 << 20)
        self._right.setMinimumWidth(0 if narrow else self._look.px(_RIGHT))
        self.coming.columns.setMinimumHeight(self._look.px(180 if narrow else 270))

    def _suspended_row(self) -> QWidget:
        row = QWidget()
        self._suspended_words = plain_label("", "small", "muted")
        self.take_back = Button(self._look, self.tr("Ask again"), "quiet", "small", "undo")
        self.take_back.clicked.connect(self._take_back)
        line = QHBoxLayout(row)
        line.setContentsMargins(self._look.px(8), 0, 0, 0)
        line.addWidget(self._suspended_words, 1)
        line.addWidget(self.take_back)
        return row

    def _show_suspended(self, number: int) -> None:
        one, many = self.tr("1 question is suspended."), self.tr("{0} questions are suspended.")
        self._suspended_words.setText(counted(number, one, many))

    def _take_back(self) -> None:
        self._review.take_back(*self._review.suspended())
        self.refresh()
        self.take_focus()

    def _keep_cap(self, cap: int) -> str:
        try:
            self._review.set_cap(cap)
        except UsageError as error:
            return self._wording.text(error.message)
        return ""


def _stack(side: QWidget, look: Look, *cards: QWidget) -> None:
    """Put cards below each other."""
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(16))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
