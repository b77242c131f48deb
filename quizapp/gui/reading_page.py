"""Read an article: marks in the text, the fact sheet beside it, jumps both ways, word search."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.core.item import Focus, ItemSet
from quizapp.core.spoken import Speech
from quizapp.gui.actions import Actions
from quizapp.gui.article_paper import Bring
from quizapp.gui.article_view import ArticleView
from quizapp.gui.fact_sheet import WIDTH, FactSheet
from quizapp.gui.find_bar import FindBar
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button
from quizapp.gui.reading_places import ReadingPlaces
from quizapp.gui.reading_tools import ReadingTools
from quizapp.gui.set_words import article_line
from quizapp.services.preferences import Preferences

COLUMN = 640
_FOLDED_BELOW = 996  # of the page, at 100 %: 1100 of the window
_LEAST_TEXT = 300
_ACTIONS = ("marks_figures", "marks_actors", "marks_sources", "next_fact", "previous_fact", "facts")


class ReadingPage(QWidget):
    """The page for one article. `practise_wanted` and `test_wanted` name its set."""

    practise_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, look: Look, preferences: Preferences, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = preferences
        self._actions = actions
        self._places = ReadingPlaces(preferences)
        self._was_wide = False
        self._item_set: ItemSet | None = None
        self.article = ArticleView(look)
        self.facts = FactSheet(look)
        self.tools = ReadingTools(look, actions)
        self.find_bar = FindBar(look, self.article)
        self._back = icon_button(look, "chevron_left", actions["back"].toolTip())
        self._sheet = QFrame()
        self._sheet.setProperty("role", "sheet")
        self._compose()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(1500)
        self._connect()
        self._fit()

    @property
    def set_id(self) -> str:
        """Return the id of the set that is read, "" for none."""
        return self._item_set.id if self._item_set else ""

    def show_set(self, item_set: ItemSet) -> None:
        """Show the article of a set where it was left."""
        self.keep_place()
        self._item_set = None
        for focus in Focus:
            self._actions[f"marks_{focus.value}"].setChecked(self._preferences.switch(f"marks_{focus.value}"))
        self.tools.show_counts(item_set)
        self.facts.show_facts(item_set)
        self.article.set_article(item_set.article, item_set, about=article_line(item_set.article, item_set.language))
        self._item_set = item_set
        self._show_marks()
        self._fold(is_wide=self._is_wide())
        QTimer.singleShot(0, self, self._go_to_place)

    def open_search(self) -> None:
        """Search words in the article."""
        self.find_bar.open()

    def step_fact(self, by: int) -> None:
        """Go to the next or the previous fact that is marked."""
        self._show_fact(self.article.step_fact(by) or "")

    def keep_place(self) -> None:
        """Remember how far the article was read."""
        if self._item_set is not None:
            self._places.set(self._item_set.id, self.article.top_place() if self._has_scrolled() else None)

    def speech(self) -> Speech | None:
        """Return what is read aloud: the words that are chosen, else the article from the place where it is read."""
        if self._item_set is None:
            return None
        article, language = self._item_set.article, self._item_set.language
        chosen = self.article.textCursor().selectedText().replace("\u2029", "\n").strip()
        place = self.article.top_place() if self._has_scrolled() else None
        whole = f"{article.title}.\n{article.text}" if article.title else article.text
        return Speech(chosen or (article.text[place.start :] if place else whole), language)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _compose(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._back)
        self._head.addWidget(self.tools)
        self._head.addStretch()
        self._search_row = QHBoxLayout()
        self._search_row.addWidget(self.find_bar)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(1, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._head)
        column.addLayout(self._search_row)
        column.addWidget(self.article, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sheet, 1)
        row.addWidget(self.facts)

    def _connect(self) -> None:
        actions = self._actions
        for focus in Focus:
            actions[f"marks_{focus.value}"].toggled.connect(self._marks_toggled)
        actions["next_fact"].triggered.connect(lambda: self.step_fact(1))
        actions["previous_fact"].triggered.connect(lambda: self.step_fact(-1))
        actions["facts"].toggled.connect(self._show_sheet)
        actions["find_next"].triggered.connect(lambda: self.find_bar.step(1))
        actions["find_previous"].triggered.connect(lambda: self.find_bar.step(-1))
        for name in ("practise", "test"):
            self.article.addAction(actions[name])
        self.article.fact_clicked.connect(self._show_fact)
        self.facts.fact_chosen.connect(self._fact_chosen)
        self.tools.practise_wanted.connect(lambda: self.practise_wanted.emit(self.set_id))
        self._back.clicked.connect(self.back_wanted)
        self.find_bar.closed.connect(lambda: self.article.setFocus())
        self._rest.timeout.connect(self.keep_place)
        self.article.verticalScrollBar().valueChanged.connect(lambda _value: self._rest.start())
        self._look.changed.connect(self._arrange_anew)

    def _marks_toggled(self) -> None:
        if self._item_set is not None:
            for focus in Focus:
                name = f"marks_{focus.value}"
                self._preferences.set(name, self._actions[name].isChecked())
            self._show_marks()

    def _show_marks(self) -> None:
        self.article.set_marks({focus for focus in Focus if self._actions[f"marks_{focus.value}"].isChecked()})

    def _show_fact(self, fact_id: str) -> None:
        self.article.set_current_fact(fact_id or None)
        self.facts.set_current(fact_id or None)

    def _fact_chosen(self, fact_id: str) -> None:
        if self._sheet.isHidden():
            self._actions["facts"].setChecked(False)
        self._show_fact("" if fact_id == self.article.current_fact else fact_id)

    def _go_to_place(self) -> None:
        place = self._places.get(self.set_id)
        if place is not None:
            self.article.bring(place, Bring.LINE_TO_TOP, gently=False)

    def _has_scrolled(self) -> bool:
        return self.article.verticalScrollBar().value() > 0

    def _is_wide(self) -> bool:
        return self.width() >= self._look.px(_FOLDED_BELOW)

    def _arrange(self) -> None:
        """Take another size of the page or of the text: fold or unfold where the limit is crossed."""
        if self._is_wide() != self._was_wide:
            self._fold(is_wide=self._is_wide())
        self._show_sheet(not self.facts.isHidden())

    def _arrange_anew(self) -> None:
        """Take another look: the column is as wide as its letters ask for, and the line that was on top stays there."""
        place = self.article.top_place() if self._has_scrolled() else None
        self._arrange()
        if place is not None:
            back = partial(self.article.bring, place, Bring.LINE_TO_TOP, gently=False)
            QTimer.singleShot(0, self, back)

    def _fold(self, *, is_wide: bool) -> None:
        """Show the fact sheet beside the text, or only its button."""
        self._was_wide = is_wide
        self.tools.facts_button.setVisible(not is_wide)
        self._actions["facts"].setChecked(is_wide)
        self._show_sheet(is_wide)

    def _show_sheet(self, on: bool) -> None:
        """Show the fact sheet; where both have no room, in place of the article."""
        self.facts.setVisible(on)
        alone = on and self.width() - self._look.px(WIDTH) < self._look.px(_LEAST_TEXT)
        self._sheet.setVisible(not alone)
        self.facts.setFixedWidth(self.width() if alone else self._look.px(WIDTH))
        self._fit()

    def _fit(self) -> None:
        """Centre text and tools in the sheet: 640 wide, less where there is less room."""
        px = self._look.px
        beside = self.facts.width() if not self.facts.isHidden() else 0
        room = self.width() - beside
        margin = max((room - px(COLUMN)) // 2, 24)
        text = room - 2 * margin
        back = self._back.sizeHint().width() + 8
        self.article.setViewportMargins(margin - 8, 0, max(margin - 8 - self._bar_width(), 0), 0)
        if margin > back + 24:
            self._head.setContentsMargins(24, 0, 0, 0)
            self._head.setSpacing(margin - 24 - self._back.sizeHint().width())
            width = text
        else:
            self._head.setContentsMargins(16, 0, 16, 0)
            self._head.setSpacing(8)
            width = room - 32 - back
        self.tools.setFixedWidth(max(width, 0))
        self.tools.fit(width)
        self._search_row.setContentsMargins(margin, 0, margin, 0)

    def _bar_width(self) -> int:
        bar = self.article.verticalScrollBar()
        return bar.width() if bar.isVisible() else 0
