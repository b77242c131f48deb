"""The result as a whole: head, cards, and the table of items."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.attempt import Outcome
from quizapp.core.grades import GradeTable
from quizapp.core.session import Mode, Session
from quizapp.gui.items.base import RING
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.notice_bar import NoticeBar
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.quiz_words import OUTCOME_ICONS, OUTCOME_TONES, window_day
from quizapp.gui.result_model import ResultModel
from quizapp.gui.result_summary import BarCard, HeroCard, focus_lines, level_lines
from quizapp.gui.result_table import ResultTable

_WIDE, _STACKED = 1050, 620
_SCROLL_BAR = 12


class ResultOverview(QScrollArea):
    """One finished run on one page that scrolls as a whole."""

    retry_asked = Signal()
    closed = Signal()
    share_asked = Signal()

    def __init__(self, look: Look, session: Session, grades: GradeTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.retry_button = Button(look, self.tr("Mistakes again"), "primary", "large", "review")
        self.retry_button.clicked.connect(self.retry_asked)
        if not session.missed:
            self.retry_button.hide()
        kind = "secondary" if session.missed else "primary"
        self.close_button = Button(look, self.tr("To the library"), kind, "large", "library")
        self.close_button.clicked.connect(self.closed)
        self.share_button = Button(look, self.tr("Hand on the result"), "secondary", "large", "export")
        self.share_button.clicked.connect(self.share_asked)
        self.notice = NoticeBar(look)
        self._sharing = QVBoxLayout()
        self.model = ResultModel(self)
        self.model.show_run(session)
        self.table = ResultTable(look, self.model)
        self.table.row_shown.connect(self.bring)
        choices = [("mistakes", self.tr("Mistakes first")), ("order", self.tr("In order"))]
        self.sorting = Segmented(look, choices, self.tr("Order of the questions"), 36)
        self.sorting.chosen.connect(lambda key: self.model.sort_by(mistakes_first=key == "mistakes"))
        self._cards = QGridLayout()
        self._cards.setSpacing(look.px(16))
        self._hero = HeroCard(look, session, grades)
        self._bars = self._make_bars()
        self._head, self._table_head = QGridLayout(), QGridLayout()
        self._head_parts = (self._head_words(), self._buttons())
        self._table_parts = (self._table_words(), self._legend())
        self._placed: tuple[bool, bool] | None = None
        self._column = QVBoxLayout()
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._lay_out()

    @property
    def first_button(self) -> Button:
        """Return the primary button."""
        return self.retry_button if self._session.missed else self.close_button

    def show_sharing(self, card: QWidget | None) -> None:
        """Show a card above the result, or none."""
        while (entry := self._sharing.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if card is not None:
            self._sharing.addWidget(card)
        self._sharing.setContentsMargins(0, 0, 0, self._look.px(16) if card is not None else 0)
        self.share_button.setEnabled(card is None)

    def bring(self, row: QRect) -> None:
        """Scroll until a row of the table is in sight."""
        ground = self.widget()
        if ground is not None:
            top = self.table.viewport().mapTo(ground, QPoint(0, row.top())).y()
            self.ensureVisible(0, top + row.height() // 2, 0, row.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _lay_out(self) -> None:
        px = self._look.px
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = self._column = QVBoxLayout(ground)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addSpacing(px(20) - RING)
        column.addWidget(self.notice)
        column.addLayout(self._sharing)
        column.addLayout(self._cards)
        column.addSpacing(px(28))
        column.addLayout(self._table_head)
        column.addSpacing(px(12))
        column.addWidget(self._table_card())
        column.addStretch(1)
        self.setWidget(ground)
        self._keep_width()
        self._place_cards()

    def _keep_width(self) -> None:
        """Give the room of the scroll bar back out of the margin."""
        px = self._look.px
        shown = self.verticalScrollBar().maximum() > 0
        self._column.setContentsMargins(px(24), px(16), px(32) - (_SCROLL_BAR if shown else 0), px(24))

    def _make_bars(self) -> list[BarCard]:
        """Return the cards with bars, none where the items name no focus or no level."""
        by_focus = (self.tr("By focus"), focus_lines(self._session))
        by_level = (self.tr("By level"), level_lines(self._session))
        return [BarCard(self._look, title, lines) for title, lines in (by_focus, by_level) if lines]

    def _head_words(self) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(self._look.px(4))
        words.addWidget(plain_label(self.tr("Result"), "title"))
        words.addWidget(plain_label(_occasion(self._session), "muted"))
        return holder

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, gap=self._look.px(12))
        row.setContentsMargins(RING, RING, RING, RING)
        for button in (self.close_button, self.share_button, self.retry_button):
            row.addWidget(button)
        return holder

    def _table_words(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, gap=self._look.px(16), line_gap=self._look.px(8))
        row.addWidget(line_label(self.tr("Questions"), "heading"))
        row.addWidget(self.sorting)
        return holder

    def _legend(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, gap=self._look.px(20), line_gap=self._look.px(8))
        for outcome, words, count in _legend(self._session):
            icon = QLabel()
            icon.setPixmap(self._look.pixmap(OUTCOME_ICONS[outcome], OUTCOME_TONES[outcome], 18))
            both = QWidget()
            pair = QHBoxLayout(both)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(self._look.px(6))
            pair.addWidget(icon)
            pair.addWidget(line_label(words.format(count), "small"))
            row.addWidget(both)
        return holder

    def _table_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, self._look.px(6))
        column.addWidget(self.table)
        return card

    def _place_cards(self) -> None:
        """Put the cards side by side, or the bars below where the page is narrow."""
        wide, stacked = self.width() >= self._look.px(_WIDE), self.width() < self._look.px(_STACKED)
        if (wide, stacked) == self._placed:
            return
        self._placed = (wide, stacked)
        cards: list[QWidget] = [self._hero, *self._bars]
        for card in cards:
            self._cards.removeWidget(card)
        across = 1 if stacked else max(len(self._bars), 1)
        self._cards.addWidget(self._hero, 0, 0, 1, 1 if wide else across)
        for number, bar in enumerate(self._bars):
            place = (0, number + 1) if wide else (number + 1, 0) if stacked else (1, number)
            self._cards.addWidget(bar, *place)
            bar.setMaximumWidth(self._look.px(324) if wide else 16777215)
            bar.setMinimumWidth(self._look.px(324) if wide else 0)
        for number in range(3):
            self._cards.setColumnStretch(number, int(number == 0 if wide else number < across))
        self._place_pair(self._head, *self._head_parts, wide=wide)
        self._head.setContentsMargins(0, 0, -RING, 0)  # the buttons bring room for the focus ring along
        self._place_pair(self._table_head, *self._table_parts, wide=wide)

    def _place_pair(self, grid: QGridLayout, left: QWidget, right: QWidget, *, wide: bool) -> None:
        """Put two parts at both ends of a line, or the second below the first."""
        grid.removeWidget(right)
        grid.addWidget(left, 0, 0)
        if wide:
            grid.addWidget(right, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        else:
            grid.addWidget(right, 1, 0)
        grid.setVerticalSpacing(self._look.px(8))
        grid.setColumnStretch(0, 1)


def _occasion(session: Session) -> str:
    """Return the title of the set, and what was done when."""
    day = window_day(session.finished or session.started)
    if session.choices.mode is Mode.TEST:
        return QCoreApplication.translate("ResultOverview", "{0} · test of {1}").format(session.item_set.title, day)
    if session.choices.drill:
        return QCoreApplication.translate("ResultOverview", "{0} · drill of {1}, first tries count").format(
            session.item_set.title, day
        )
    return QCoreApplication.translate("ResultOverview", "{0} · practice of {1}").format(session.item_set.title, day)


def _legend(session: Session) -> list[tuple[Outcome, str, int]]:
    """Return what stands at the right over the table: sign, words, count; outcomes that occur only."""
    words = {
        Outcome.RIGHT: QCoreApplication.translate("ResultOverview", "{0} right"),
        Outcome.PARTLY: QCoreApplication.translate("ResultOverview", "{0} partly"),
        Outcome.WRONG: QCoreApplication.translate("ResultOverview", "{0} wrong"),
        Outcome.UNANSWERED: QCoreApplication.translate("ResultOverview", "{0} without answer"),
    }
    scores = [session.entries[position].score for position in session.told]
    outcomes = [score.outcome if score else Outcome.UNANSWERED for score in scores]
    return [(outcome, text, outcomes.count(outcome)) for outcome, text in words.items() if outcome in outcomes]
