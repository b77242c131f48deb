"""The strip over a quiz: the way out, the title, how far the run is, mark for later, menu."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from quizapp.gui.elided_label import ElidedLabel
from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.bar import Bar
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.pill import Pill


class QuizStrip(QWidget):
    """48 high; the bar and its words say the same."""

    left = Signal()
    later_toggled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.px
        self.setFixedHeight(px(48))
        self.leave_button = Button(look, self.tr("Quit"), "quiet", "small", "cross", parent=self)
        self.leave_button.setToolTip(self.tr("Leave the run; it can be gone on with later"))
        self.leave_button.clicked.connect(self.left)
        self.title = ElidedLabel("", "small", "muted", self)
        self.clock = Pill(look, "", "sunken", "clock", parent=self)
        self.clock.hide()
        self.place = line_label("", "small", bold=True, parent=self)
        self.bar = Bar(look, height=6, width=240, parent=self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.bar.setMaximumWidth(px(240))
        self.later_button = icon_button(look, "flag", "", "medium", self)
        self.later_button.setCheckable(True)
        self.later_button.clicked.connect(self.later_toggled)
        self._leave_words, self._place_words = self.tr("Quit"), ("", "")
        self.menu_button = icon_button(look, "more", self.tr("More"), "medium", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), 0, px(28), 0)
        row.setSpacing(px(12))
        for widget, stretch in (
            (self.leave_button, 0),
            (self.title, 1),
            (self.clock, 0),
            (self.place, 0),
            (self.bar, 0),
        ):
            row.addWidget(widget, stretch)
        ends = QHBoxLayout()
        ends.setSpacing(0)
        ends.setContentsMargins(px(4), 0, 0, 0)
        ends.addWidget(self.later_button)
        ends.addWidget(self.menu_button)
        row.addLayout(ends)
        self.set_later(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def as_way_back(self, words: str) -> None:
        """Say with the first button where it leads, and leave out what only a run on its way needs."""
        self._leave_words = words
        self.leave_button.setText(words)
        self.leave_button.setToolTip(words)
        self.leave_button.set_icon("chevron_left")
        self.later_button.hide()
        self.menu_button.hide()

    def set_menu(self, menu: QMenu) -> None:
        """Open this menu at the button with the three dots."""
        self.menu_button.setMenu(menu)

    def set_place(self, number: int, count: int, done: int) -> None:
        """Say which item is shown and fill the bar by what is done."""
        words = self.tr("Question {0} of {1}").format(number, count)
        self._place_words = (words, f"{number} / {count}")
        self.place.setAccessibleName(words)
        self.bar.set_share(done / count if count else 0, self.tr("{0} of {1} done").format(done, count))
        self._fit()

    def set_later(self, later: bool) -> None:
        """Show whether the item is marked for another look."""
        self.later_button.setChecked(later)
        self.later_button.set_name(self.tr("No longer marked for later") if later else self.tr("Mark for later"))

    def set_clock(self, text: str, urgent: bool) -> None:
        """Show what is left of the time, "" for no clock."""
        self.clock.setVisible(bool(text))
        if text:
            self.clock.set_text(text, "notice" if urgent else "sunken")
            self.clock.setAccessibleName(self.tr("Time left: {0}").format(text))
        self._fit()

    def _fit(self) -> None:
        """Leave out what there is no room for: first the bar, then the long words."""
        for step in range(4):
            self.bar.setVisible(step < 1)
            self.leave_button.setText(self._leave_words if step < 2 else "")
            self.leave_button.setAccessibleName(self._leave_words)
            self.place.setText(self._place_words[step == 3])
            if self._wanted() <= self.width():
                return

    def _wanted(self) -> int:
        """Return how wide all parts are side by side, the bar no longer than it has to be."""
        px = self._look.px
        parts = (self.leave_button, self.clock, self.place, self.later_button, self.menu_button)
        words = sum(part.sizeHint().width() + px(12) for part in parts if not part.isHidden())
        return words + px(38) + (px(92) if not self.bar.isHidden() else 0)
