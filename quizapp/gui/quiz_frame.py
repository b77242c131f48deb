"""Lay the quiz out: question left and sheet right, or where the window is narrow one of them under tabs."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from quizapp.gui.look import Look
from quizapp.gui.notice_bar import NoticeBar
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.question_panel import QuestionPanel
from quizapp.gui.quiz_foot import QuizFoot
from quizapp.gui.quiz_sheet import QuizSheet
from quizapp.gui.quiz_strip import QuizStrip

NARROW = 996  # the page of a window 1100 wide
_LEFT = 640
_LOW = 360


class QuizFrame(QWidget):
    """Strip, tabs, question, notice, foot and sheet in their places."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.strip = QuizStrip(look)
        self.panel = QuestionPanel(look)
        self.notice = NoticeBar(look)
        self.foot = QuizFoot(look)
        self.sheet = QuizSheet(look)
        choices = [
            ("question", self.tr("Question")),
            ("article", self.tr("Article")),
            ("overview", self.tr("Overview")),
        ]
        self.tabs = Segmented(look, choices, self.tr("What is shown"), 36)
        self.tabs.chosen.connect(self._turn)
        self.narrow: bool | None = None
        self.low = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self.strip, 0, 0, 1, 2)
        self._tab_row = self._padded(self.tabs, stretch=True)
        self._grid.addWidget(self._tab_row, 1, 0)
        self._grid.addWidget(self.panel, 2, 0)
        self._notice_row = self._padded(self.notice, right=40)
        self._grid.addWidget(self._notice_row, 3, 0)
        self._grid.addWidget(self.foot, 4, 0)
        self.notice.turned.connect(self._make_room)
        self.panel.objection_closed.connect(lambda: self.foot.primary.setFocus())
        self._grid.setRowStretch(2, 1)
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(480), self.look.px(360))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._fit_height()

    def _fit_height(self) -> None:
        """Leave the question as much room as can be where the window is low for its text."""
        low = self.height() < self.look.px(_LOW)
        if low is self.low:
            return
        self.low = low
        px = self.look.px
        self.strip.setFixedHeight(px(40 if low else 48))
        self.foot.set_low(low)
        row = self._tab_row.layout()
        assert row is not None
        row.setContentsMargins(px(24), 0 if low else px(4), px(24), px(2 if low else 8))

    def _make_room(self, asks: bool) -> None:
        """Let a question for a decision have the place of the foot and the tabs where the window is low."""
        low = asks and self.height() < self.look.px(_LOW)
        self.foot.setVisible(not low)
        self._tab_row.setVisible(bool(self.narrow) and not low)

    def show_tab(self, key: str) -> None:
        """Show the question, the article or the overview where the window is narrow."""
        self.tabs.choose(key)
        self._turn(key)

    def order_tabs(self) -> None:
        """Let Tab go as one reads: strip, question, foot, sheet; a new question would come last otherwise."""
        parts = (self.strip, self._tab_row, self.panel, self._notice_row, self.foot, self.sheet)
        chain = [widget for widget in _focus_chain(self) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
        ordered = [widget for part in parts for widget in chain if part.isAncestorOf(widget)]
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)

    def toggle_article(self) -> None:
        """Show the article, or what was there before; where sentences are to be marked go into it first."""
        view = self.sheet.view
        if self.narrow:
            self.show_tab("question" if self.tabs.key == "article" else "article")
        elif self.sheet.marking:
            self.sheet.show_article(not (self.sheet.article_shown and view.hasFocus()))
        else:
            self.sheet.show_article(not self.sheet.article_shown)
        if view.isVisible():
            view.setFocus()

    def _turn(self, key: str) -> None:
        if key != "question":
            self.sheet.show_article(key == "article")
        self._show_parts()

    def _place(self) -> None:
        """Change over between the two layouts when the width asks for it."""
        narrow = self.width() < self.look.px(NARROW)
        if narrow is self.narrow:
            return
        self.narrow = narrow
        self._grid.removeWidget(self.sheet)
        if narrow:
            self._grid.addWidget(self.sheet, 2, 0)
        else:
            self._grid.addWidget(self.sheet, 1, 1, 4, 1)
        fixed = 16777215 if narrow else self.look.px(_LEFT)
        for widget in (self.panel, self.foot, self._notice_row):
            widget.setMaximumWidth(fixed)
            widget.setMinimumWidth(0 if narrow else fixed)
        self._grid.setColumnStretch(0, 1 if narrow else 0)
        self._grid.setColumnStretch(1, 0 if narrow else 1)
        self._show_parts()

    def _show_parts(self) -> None:
        question = not self.narrow or self.tabs.key == "question"
        self._tab_row.setVisible(bool(self.narrow))
        self.panel.setVisible(question)
        self.sheet.setVisible(not self.narrow or not question)
        self.sheet.overview_button.setVisible(not self.narrow)

    def _padded(self, widget: QWidget, *, right: int = 24, stretch: bool = False) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(
            self.look.px(24), self.look.px(4), self.look.px(right), self.look.px(8) if stretch else 0
        )
        row.addWidget(widget)
        if stretch:
            row.addStretch(1)
        return holder


def _focus_chain(start: QWidget) -> Iterator[QWidget]:
    """Yield the widgets behind one in the order of Tab, once round."""
    following = start.nextInFocusChain()
    while following is not None and following is not start:
        yield following
        following = following.nextInFocusChain()
