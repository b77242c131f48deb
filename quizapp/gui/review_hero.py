"""Say how the day stands: its number or what is done, the one button, the ring."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui.counted import counted
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.painted import Painted, smooth_painter
from quizapp.gui.parts.ring import paint_ring
from quizapp.gui.review_words import about_today, coming_words
from quizapp.gui.reviews import SHORT
from quizapp.services.review import Today

_RING, _WIDTH = 136, 10
_ROOM_FOR_RING = 460


class DayRing(Painted):
    """A large ring with a number and words below it, or a tick when the day is done."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._share = 0.0
        self._number = ""
        self._words = ""
        self._done = False

    def show_day(self, done: int, total: int) -> None:
        """Show how many of how many are done."""
        self._share = done / total if total else 0.0
        self._done = 0 < total <= done
        self._number = QLocale().toString(done)
        self._words = self.tr("of {0} done").format(QLocale().toString(total))
        self.setAccessibleName(f"{self._number} {self._words}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(_RING), self.look.px(_RING))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        look, place = self.look, QRectF(self.rect())
        paint_ring(painter, look, place, self._share, "", width=_WIDTH, done=self._done)
        if not self._done:
            painter.setPen(look.color("text"))
            painter.setFont(look.font("display", bold=True))
            painter.drawText(place.translated(0, -look.px(9)), Qt.AlignmentFlag.AlignCenter, self._number)
            painter.setPen(look.color("muted"))
            painter.setFont(look.font("small"))
            painter.drawText(place.translated(0, look.px(22)), Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()


class ReviewHero(QFrame):
    """The card at the top. `begin_wanted` brings the minutes of a short sitting, 0 for a whole one."""

    begin_wanted = Signal(int)
    library_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self._look = look
        self.setProperty("role", "card")
        self.setMinimumHeight(px(184))
        self.number = line_label("", "display", "accent")
        self.head = plain_label("", "heading")
        self.about = plain_label("", "small", "muted")
        self.begin = Button(look, "", "primary", "large", "play")
        self.short = Button(look, self.tr("Only {0} minutes").format(SHORT), "secondary", "large", "clock")
        self.library = Button(look, self.tr("To the library"), "secondary", "large", "library")
        self.ring = DayRing(look)
        self.begin.clicked.connect(lambda: self.begin_wanted.emit(0))
        self.short.clicked.connect(lambda: self.begin_wanted.emit(SHORT))
        self.library.clicked.connect(self.library_wanted)
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.head)
        words.addWidget(self.about)
        above = QHBoxLayout()
        above.setSpacing(px(13))
        above.addWidget(self.number)
        above.addLayout(words, 1)
        buttons = FlowLayout(gap=px(12))
        for button in (self.begin, self.short, self.library):
            buttons.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(px(20))
        left.addStretch(1)
        left.addLayout(above)
        left.addLayout(buttons)
        left.addStretch(1)
        row = QHBoxLayout(self)
        self._asks_ring = False
        row.setContentsMargins(px(27), px(23), px(31), px(23))
        row.setSpacing(px(24))
        row.addLayout(left, 1)
        row.addWidget(self.ring)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Leave the ring out where there is no room beside the buttons: the number says the same."""
        self.ring.setVisible(self._asks_ring and self.width() >= self._look.px(_ROOM_FOR_RING))

    def show_day(self, today: Today, told: str = "") -> None:
        """Show the day; `told` says how the sitting went that just ended."""
        is_open = today.left > 0
        self.number.setVisible(is_open)
        self.number.setText(QLocale().toString(today.left))
        self.begin.setVisible(is_open)
        self.begin.setText(self.tr("Continue") if today.done else self.tr("Begin"))
        self.short.setVisible(is_open)
        self.library.setVisible(not is_open)
        self._asks_ring = bool(today.left or today.done)
        self._place()
        self.ring.show_day(today.done, today.done + today.left)
        if is_open:
            self.head.setText(counted(today.left, self.tr("question for today"), self.tr("questions for today")))
            self.about.setText(" · ".join(filter(None, (told.removesuffix("."), about_today(today)))))
        else:
            self.head.setText(self.tr("Done for today") if today.done else self.tr("Nothing is due today"))
            self.about.setText(" ".join(filter(None, (told, coming_words(today)))))

    def take_focus(self) -> None:
        """Give the keyboard to the button that goes on."""
        button = self.begin if self.begin.isVisibleTo(self) else self.library
        button.setFocus(Qt.FocusReason.OtherFocusReason)
