"""Correct the facts of an article: the article with its marks, the list of all facts, and an editor for one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from quizapp.core.article import Article
from quizapp.core.errors import QuizError
from quizapp.core.fact_sheet import FactSheet as Sheet
from quizapp.core.facts import Fact
from quizapp.core.item import Focus, ItemSet
from quizapp.core.redraft import Redraft
from quizapp.gui.correction_words import correction_words, unnamed_words
from quizapp.gui.fact_actions import ADDING, FactActions
from quizapp.gui.fact_corrections import Edit, FactCorrections
from quizapp.gui.fact_editor import FactEditor
from quizapp.gui.fact_sheet import FactSheet
from quizapp.gui.fact_words import fact_head
from quizapp.gui.facts_foot import FactsFoot
from quizapp.gui.facts_head import FactsHead
from quizapp.gui.look import Look
from quizapp.gui.marked_article import MarkedArticle
from quizapp.gui.quiz_words import window_wording

_LEAST_ARTICLE = 110


class FactsPane(QWidget):
    """The column of the workshop with the article. `facts_changed` brings the label of a correction and the set that
    came of it; the parent takes it and shows it with `show_set`."""

    facts_changed = Signal(str, object)

    def __init__(
        self, look: Look, corrections: FactCorrections, actions: FactActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._corrections = corrections
        self._actions = actions
        self._item_set: ItemSet | None = None
        self._quotes: tuple[str, ...] = ()
        self.view = MarkedArticle(look)
        self.head = FactsHead(look)
        self.list = FactSheet(look)
        self.editor = FactEditor(look)
        self.foot = FactsFoot(look)
        self._stack = QStackedLayout()
        self._compose()
        self._connect()

    @property
    def selected_text(self) -> str:
        """Return the words selected in the article."""
        return self.view.selected_text

    def show_set(self, item_set: ItemSet) -> None:
        """Show the article of a set; it stays where it is scrolled to while only its facts change."""
        old, self._item_set = self._item_set, item_set
        self._corrections.show_set(item_set)
        if old is not None and old.article == item_set.article and Sheet.of(old) == Sheet.of(item_set):
            return
        place = self.view.verticalScrollBar().value() if old and old.article == item_set.article else 0
        self.head.show_counts(item_set)
        self.view.set_article(item_set.article, item_set)
        self.list.show_facts(item_set)
        self._show_marks()
        self.view.verticalScrollBar().setValue(place)
        fact = self.editor.fact
        if not self.editor.isHidden() and fact is not None and not self.editor.is_new:
            self._refresh_editor(item_set, fact)

    def show_quotes(self, quotes: Sequence[str], *, again: bool = False) -> None:
        """Tint the places of these quotes, and bring the first up where others were shown or `again` is wanted. While
        a fact is corrected, its place stays in sight."""
        article: Article | None = self._item_set.article if self._item_set else None
        same = tuple(quotes) == self._quotes and not again
        self._quotes = tuple(quotes)
        if not (same and self.editor.isVisible()):
            spans = [span for quote in quotes if article and (span := article.locate(quote))]
            self.view.show_evidence(spans, bring=not same)

    def edit_at_hand(self) -> None:
        """Open the fields of the fact at the cursor."""
        self.open_fact(self.view.fact_at_hand() or "")

    def remove_at_hand(self) -> None:
        """Take the fact at the cursor out."""
        self.remove(self.view.fact_at_hand() or "")

    def refuse(self) -> None:
        """Say that a correction could not be taken, because the text was changed by hand and has errors."""
        self.foot.say(self.tr("The YAML text has errors. Mend them there first."), wrong=True)

    def open_fact(self, fact_id: str) -> None:
        """Show a fact in the article, and its fields to correct."""
        fact = self._item_set.facts.get(fact_id) if self._item_set else None
        if fact is not None:
            self._show_article()
            self._open(fact)
            self._arrange()
            self.view.set_current_fact(fact_id)

    def add(self, focus: Focus) -> None:
        """Take the words selected in the article as a figure, an actor or a source."""
        span = self.view.selected_span
        if span is None:
            self.foot.say(self.tr("First select the words in the article, by mouse or with Shift and the arrow keys."))
            return
        self._corrections.propose(span, focus)

    def remove(self, fact_id: str) -> None:
        """Take a fact out: it is none."""
        fact = self._item_set.facts.get(fact_id) if self._item_set else None
        if fact is not None and self._item_set is not None:
            label = self.tr("removing “{0}”").format(fact_head(self._item_set, fact))
            self._change(label, lambda sheet: sheet.without(fact_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit()

    def _open(self, fact: Fact, *, new: bool = False) -> None:
        assert self._item_set is not None
        self._corrections.prepare()
        self.editor.open(self._item_set, fact, new=new)
        self.editor.show()
        self._limit()
        self.list.set_current(fact.id)
        self.editor.focus_first()

    def _propose(self, fact: Fact) -> None:
        self._open(fact, new=True)

    def _refresh_editor(self, item_set: ItemSet, fact: Fact) -> None:
        """Show in the open editor what the fact is now; close it where it is no more."""
        now = item_set.facts.get(fact.id)
        if now is None:
            self._close()
        elif now != fact:
            self.editor.open(item_set, now)
            self._limit()
        if now is not None:
            self.view.set_current_fact(now.id)

    def _close(self) -> None:
        had_focus = self.editor.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.editor.hide()
        self.view.set_current_fact(None)
        self.list.set_current(None)
        if had_focus:
            (self.list.focus_rows if self._stack.currentIndex() else self.view.setFocus)()

    def _accept(self, fact: Fact, through: frozenset[str] | None) -> None:
        if self._item_set is None:
            return
        article, name = self._item_set.article, fact_head(self._item_set, fact)
        new = self.editor.is_new
        label = (self.tr("adding “{0}”") if new else self.tr("correcting “{0}”")).format(name)

        def edit(sheet: Sheet) -> Sheet:
            sheet = sheet.with_fact(fact, article)
            return sheet.with_claims_through(fact.id, through) if through is not None else sheet

        self._change(label, edit)

    def _change(self, label: str, edit: Edit) -> None:
        self.editor.setEnabled(False)
        self._corrections.correct(label, edit)

    def _take(self, label: str, made: Redraft) -> None:
        self._close()
        self.foot.say(correction_words(made))
        self.facts_changed.emit(label, made.item_set)

    def _fail(self, error: QuizError) -> None:
        self.foot.say(window_wording().text(error.message), wrong=True)

    def _busy(self, on: bool) -> None:
        self.editor.setEnabled(not on)
        self.foot.show_busy(on=on)

    def _unnamed(self, focus: str) -> None:
        self.foot.say(unnamed_words(Focus(focus)), wrong=True)

    def _selected(self) -> None:
        on = self.view.selected_span is not None
        self.foot.show_adding(on=on and self._stack.currentIndex() == 0)

    def _show_marks(self) -> None:
        self.view.set_marks(self.head.kinds_on)

    def _show_article(self) -> None:
        self.head.list_button.setChecked(False)
        self._stack.setCurrentIndex(0)
        self._selected()

    def _show_list(self, on: bool) -> None:
        self._stack.setCurrentIndex(1 if on else 0)
        self._selected()
        (self.list.focus_rows if on else self.view.setFocus)()

    def _arrange(self) -> None:
        """Give every part its place at once, so that the article can scroll to a mark in what is left of it."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _limit(self) -> None:
        """Leave the article some lines above the editor."""
        room = self.height() - self.head.sizeHint().height() - self.foot.sizeHint().height()
        most = max(room - self._look.px(_LEAST_ARTICLE), self._look.px(180))
        self.editor.setFixedHeight(min(self.editor.sizeHint().height(), most))

    def _compose(self) -> None:
        px = self._look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(12), px(12), px(8))
        column.setSpacing(px(8))
        column.addWidget(self.head)
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.view)  # not before the stack has its place: it would be a window for a moment
        self._stack.addWidget(self.list)
        column.addWidget(self.editor)
        column.addWidget(self.foot)
        self.editor.hide()

    def _connect(self) -> None:
        corrections = self._corrections
        self.view.set_menu(*(self._actions[name] for name in ("fact_edit", *ADDING.values(), "fact_remove")))
        self.view.fact_clicked.connect(self.open_fact)
        self.view.selection_changed.connect(self._selected)
        self.list.fact_chosen.connect(self.open_fact)
        self.head.marks_changed.connect(self._show_marks)
        self.head.list_wanted.connect(self._show_list)
        self.foot.add_wanted.connect(self.add)
        self.foot.cancel_wanted.connect(corrections.cancel)
        self.editor.accepted.connect(self._accept)
        self.editor.dropped.connect(self.remove)
        self.editor.closed.connect(self._close)
        corrections.corrected.connect(self._take)
        corrections.proposed.connect(self._propose)
        corrections.unnamed.connect(self._unnamed)
        corrections.failed.connect(self._fail)
        corrections.busy.connect(self._busy)
        self._selected()
