"""Show the library: search, filter, order, the run that was left, and the sets as cards."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from quizapp.gui.actions import Actions
from quizapp.gui.card_layout import GAP
from quizapp.gui.card_view import CardView
from quizapp.gui.counted import counted
from quizapp.gui.first_steps import FirstSteps
from quizapp.gui.labels import plain_label
from quizapp.gui.library_model import LibraryModel
from quizapp.gui.library_tools import LibraryTools
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.empty_state import EmptyState
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.progress_strip import ProgressStrip
from quizapp.gui.parts.viewport import set_known_viewport
from quizapp.gui.resume_banner import ResumeBanner
from quizapp.services.desk import Desk
from quizapp.services.library import SetSummary
from quizapp.services.shelf import ShelfFilter, ShelfOrder, arranged, is_new

if TYPE_CHECKING:
    from quizapp.core.session import Session

_CARD_ACTIONS = ("practise", "read", "test", "print", "edit_set", "remove")


class LibraryPage(QScrollArea):
    """The library. `wanted` names what is wanted with a set: practise, read, test, print or remove."""

    wanted = Signal(str, str)
    resume_wanted = Signal(object)
    abandoned = Signal(object)

    def __init__(self, look: Look, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_known_viewport(self)
        self._look = look
        self._desk = desk
        self._actions = actions
        self._run: Session | None = None
        self._waiting = False
        self._every: tuple[SetSummary, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        self._connect()
        self.refresh()

    @property
    def current_id(self) -> str:
        """Return the id of the set at hand, "" where there is none."""
        return self.cards.current_id

    def refresh(self) -> None:
        """Read the library and the run that was left anew."""
        self._every = self._desk.library.summaries()
        sets = counted(len(self._every), self.tr("1 set"), self.tr("{0} sets"))
        items = sum(summary.items for summary in self._every)
        questions = counted(items, self.tr("1 question"), self.tr("{0} questions"))
        self._subtitle.setText(f"{sets}, {questions}")
        self._run = next(iter(self._desk.practice.unfinished(1)), None) if self._desk.library.has_open_run() else None
        self.banner.show_run(self._run)
        self._actions["resume"].setEnabled(self._run is not None)
        self._show_sets()

    def wait_for_sets(self, *, on: bool) -> None:
        """Say of an empty library that its first sets are on their way, or no longer."""
        self._waiting = on
        self.refresh()

    def resume(self) -> None:
        """Go on with the run that was left."""
        if self._run is not None:
            self.resume_wanted.emit(self._run)

    def open_search(self) -> None:
        """Go to the search field."""
        self.tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.search.selectAll()
        self.ensureWidgetVisible(self.tools.search)

    def focus_cards(self) -> None:
        """Go to the cards."""
        if self.model.rowCount():
            self.cards.take_focus()
            if self.cards.currentIndex().row() < self.cards.columns:
                self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ground.setMaximumWidth(self.viewport().width())
        buttons = sum(button.sizeHint().width() for button in (self.import_button, self.new_button)) + 12
        narrow = self.viewport().width() < buttons + self._look.px(260)
        self._head_row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._buttons.setMinimumWidth(0 if narrow else buttons)

    def _build(self) -> None:
        look = self._look
        self.model = LibraryModel(self)
        self.cards = CardView(look, self.model, self.tr("Question sets"))
        self.banner = ResumeBanner(look)
        self.strip = ProgressStrip(look)
        self.tools = LibraryTools(look, ShelfOrder(self._desk.preferences.text("library_order")))
        self.empty = EmptyState(look, "library", "import")
        self.first_steps = FirstSteps(look, self._actions)
        upper = QVBoxLayout()
        upper.setContentsMargins(0, 0, GAP, 0)
        upper.setSpacing(20)
        for part in (self._head(), self.strip, self.banner, self.tools):
            upper.addWidget(part)
        ground = self._ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32 - GAP, 16)
        column.setSpacing(16)
        column.addLayout(upper)
        column.addWidget(self.cards)
        column.addWidget(self.empty)
        lower = QVBoxLayout()
        lower.setContentsMargins(0, 0, GAP, 0)
        lower.addWidget(self.first_steps)
        column.addLayout(lower)
        column.addStretch()
        self.setWidget(ground)

    def _head(self) -> QWidget:
        head = QWidget()
        row = self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._subtitle = plain_label("", "muted")
        words.addWidget(plain_label(self.tr("Library"), "title"))
        words.addWidget(self._subtitle)
        self.import_button = Button(self._look, self.tr("Import"), "secondary", "large", "import")
        self.import_button.setToolTip(self._actions["import_files"].toolTip())
        row.addLayout(words, 1)
        self.new_button = Button(self._look, self.tr("New set"), "secondary", "large", "plus")
        self.new_button.setToolTip(self._actions["draft"].toolTip())
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=12)
        for button in (self.import_button, self.new_button):
            flow.addWidget(button)
        row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _connect(self) -> None:
        self.tools.changed.connect(self._show_anew)
        self.tools.search.returnPressed.connect(self.focus_cards)
        self.tools.search.left_downwards.connect(self.focus_cards)
        self.cards.left_upwards.connect(lambda: self.tools.search.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.cards.set_actions([self._actions[name] for name in _CARD_ACTIONS])
        self.cards.pressed.connect(lambda name: self.wanted.emit(name, self.current_id))
        self.cards.current_moved.connect(self._show_current)
        self.banner.resume_wanted.connect(self.resume)
        self.banner.abandon_wanted.connect(self._abandon)
        self.import_button.clicked.connect(self._actions["import_files"].trigger)
        self.new_button.clicked.connect(self._actions["draft"].trigger)
        self.empty.button.clicked.connect(self._leave_empty)

    def _show_anew(self) -> None:
        if self.tools.order.value != self._desk.preferences.text("library_order"):
            self._desk.preferences.set("library_order", self.tools.order.value)
        self._show_sets()

    def _show_sets(self) -> None:
        """Show the sets that are searched for, in the order wished for."""
        query = self.tools.query
        found = self._desk.library.summaries(query) if query else self._every
        shown = arranged(found, self.tools.filter, self.tools.order)
        untouched = all(is_new(summary) for summary in self._every)
        here = self.cards.current_id or (self._own_language(shown) if untouched else "")
        self.model.show(shown)
        if shown and here:
            self.cards.select(here)
        self._show_empty(is_empty=not self._every, nothing_found=not shown, query=query)
        self.first_steps.setVisible(bool(self._every) and untouched and bool(shown) and self._run is None)
        self.cards.fit()

    def _own_language(self, shown: Sequence[SetSummary]) -> str:
        """Return the first set in the language of the window, for a start without any answers; "" for none."""
        own = QLocale().name()[:2]
        return next((summary.set_id for summary in shown if summary.language.value == own), "")

    def _show_current(self) -> None:
        """Scroll the page to the current card and let its actions work."""
        self._actions.enable(*_CARD_ACTIONS, on=bool(self.current_id))
        card = self.cards.visualRect(self.cards.currentIndex())
        place = self.cards.mapTo(self._ground, card.center())
        if self.cards.hasFocus():
            self.ensureVisible(place.x(), place.y(), 0, card.height() // 2 + 16)

    def _abandon(self) -> None:
        if self._run is not None:
            run = self._run
            self._desk.practice.abandon(run.id)
            self.refresh()
            self.abandoned.emit(run)

    def _show_empty(self, *, is_empty: bool, nothing_found: bool, query: str) -> None:
        self.empty.setVisible(is_empty or nothing_found)
        self.cards.setVisible(not nothing_found)
        if is_empty and self._waiting:
            words = self.tr("The sets that come with the program are being put on the shelf.")
            self.empty.say(self.tr("One moment …"), words)
        elif is_empty:
            words = self.tr("Import YAML files with the button, or drop files or a folder onto the window.")
            self.empty.say(self.tr("No sets yet"), words, self.tr("Import"))
        elif nothing_found and query:
            head = self.tr("Nothing found for “{0}”").format(query)
            self.empty.say(head, self.tr("Try another or a shorter word."), self.tr("Show all sets"))
        elif nothing_found:
            reasons = {
                ShelfFilter.DUE: self.tr("Nothing is due today. What you answer comes back here in time."),
                ShelfFilter.NEW: self.tr("You have started every set."),
                ShelfFilter.FINISHED: self.tr("A set is finished when every answer was right the last time."),
            }
            self.empty.say(self.tr("No set here"), reasons.get(self.tools.filter, ""), self.tr("Show all sets"))

    def _leave_empty(self) -> None:
        """Do what the empty page offers: import, or show everything again."""
        if self._every:
            self.tools.reset()
        else:
            self._actions["import_files"].trigger()
