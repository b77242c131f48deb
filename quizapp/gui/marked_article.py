"""Show an article in which a person corrects the facts: marks by click or key, words to select and to take in."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.core.article import Span
from quizapp.core.fact_places import focus_of
from quizapp.gui.article_view import ArticleView
from quizapp.gui.fact_words import fact_head
from quizapp.gui.look import Look
from quizapp.gui.quiz_words import focus_name


class MarkedArticle(ArticleView):
    """The article. `fact_clicked` names the fact of a mark, by Return the one at the cursor or the current one;
    `selection_changed` tells that other words are selected. N and Shift+N go from mark to mark."""

    selection_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, role="reading_small")
        self._menu_actions: tuple[QAction, ...] = ()
        self.selectionChanged.connect(self.selection_changed)
        self._allow_keys()

    def set_menu(self, *actions: QAction) -> None:
        """Offer these in the menu of the right button, beside copying; their keys work here."""
        self._menu_actions = actions
        self.addActions(list(actions))

    @property
    def selected_span(self) -> Span | None:
        """Return the words selected, without blanks around them; None where nothing of the article is."""
        cursor = self.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        first, last = self._paper.offset(cursor.selectionStart()), self._paper.offset(cursor.selectionEnd() - 1)
        if first is None or last is None or first.in_title != last.in_title:
            return None
        source = (self._article.title or "") if first.in_title else self._article.text
        words = source[first.start : last.end]
        start = first.start + len(words) - len(words.lstrip())
        end = first.start + len(words.rstrip())
        return Span(start, end, first.in_title) if start < end else None

    @property
    def selected_text(self) -> str:
        """Return the words selected as the screen shows them."""
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def fact_at_hand(self) -> str | None:
        """Return the fact at the text cursor, else the current one."""
        mark = self._layers.mark_at(self._paper.offset(self.textCursor().position()))
        return mark.fact_id if mark else self.current_fact

    def choose_sentences(self, enabled: bool) -> None:
        super().choose_sentences(enabled)
        if not enabled:
            self._allow_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._layers.choosing:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (fact := self.fact_at_hand()):
            self.fact_clicked.emit(fact)
        elif event.key() == Qt.Key.Key_N and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            step = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.set_current_fact(self.step_fact(step))
            self._tell_current()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addActions(list(self._menu_actions))
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = event.globalPos() if event.reason() == QContextMenuEvent.Reason.Mouse else self._cursor_point()
        menu.popup(here)
        event.accept()

    def _tell_current(self) -> None:
        """Tell those who listen which mark was reached."""
        item_set = self._layers.item_set
        fact = item_set.facts.get(self.current_fact or "") if item_set else None
        if item_set is not None and fact is not None:
            words = f"{fact_head(item_set, fact)}, {focus_name(focus_of(fact))}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _cursor_point(self) -> QPoint:
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def _allow_keys(self) -> None:
        """Let words be selected by keys as well."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
